"""A server of files on this machine that can cut off, lie, refuse, or play a proxy that wants a login."""

from __future__ import annotations

from tests.qgis.loopback_server import LoopbackHandler, LoopbackServer

ENDLESS_BYTES = 1 << 30


class FileServer(LoopbackServer):
    """Serves `files` (bytes by name) with Range, unless `behave(name, start, times)` says otherwise.

    It may return a status to send alone, ("cut", n) to close the connection after n more bytes, "whole" to ignore
    Range, "endless" to send without an end, ("hold", event) to wait in the middle until the event, or None. `sent`
    counts the bytes of endless answers. `asked` lists (name, start) in their order.
    """

    def __init__(self, files, behave=lambda _name, _start, _times: None):
        super().__init__(self._handler())
        self.files = files
        self.behave = behave
        self.asked = []
        self.sent = 0
        self.on_sent = lambda: None
        self.address = f"http://127.0.0.1:{self.port}/models"

    def _handler(server):  # noqa: N805 - `self` is the handler below
        class Handler(LoopbackHandler):
            do_CONNECT = LoopbackHandler.do_GET  # noqa: N815 - its name in http.server

            def respond(self):
                server._answer(self)

        return Handler

    def _answer(self, handler):
        name = handler.path.rpartition("/models/")[2]
        first, _, last = handler.headers.get("Range", "bytes=0-")[len("bytes=") :].partition("-")
        start = int(first)
        self.asked.append((name, start))
        behaviour = self.behave(name, start, len(self.asked))
        content = self.files.get(name)
        if isinstance(behaviour, int) or content is None:
            handler.send_response(behaviour or 404)
            handler.send_header("Proxy-Authenticate", 'Basic realm="office"')
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return
        if start > len(content):
            handler.send_error(416)
            return
        if behaviour == "endless":
            handler.send_response(200)
            handler.end_headers()
            while self.sent < ENDLESS_BYTES:
                self.sent += handler.wfile.write(bytes(1 << 14))
                self.on_sent()
            return
        whole = behaviour == "whole"
        start, end = (0, len(content)) if whole else (start, min(int(last or len(content)) + 1, len(content)))
        content = content[:end]
        handler.send_response(200 if whole else 206)
        if not whole:
            handler.send_header("Content-Range", f"bytes {start}-{end - 1}/*")
        handler.send_header("Content-Length", str(len(content) - start))
        handler.end_headers()
        if isinstance(behaviour, tuple) and behaviour[0] == "cut":
            handler.wfile.write(content[start : start + behaviour[1]])
            handler.close_connection = True
            return
        if isinstance(behaviour, tuple) and behaviour[0] == "hold":
            half = (start + len(content)) // 2
            handler.wfile.write(content[start:half])
            handler.wfile.flush()
            start = half
            behaviour[1].wait(20)
        handler.wfile.write(content[start:])
