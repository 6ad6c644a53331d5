"""What servers on this machine have in common, for tests of what QGIS fetches."""

from __future__ import annotations

import contextlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class LoopbackHandler(BaseHTTPRequestHandler):
    """Answers by `respond`, and says nothing on the screen."""

    def do_GET(self):
        with contextlib.suppress(ConnectionError):  # the one who asked may have given up
            self.respond()

    def respond(self):
        raise NotImplementedError

    def log_message(self, *_):
        pass


class LoopbackServer:
    """Serves in a thread of its own while it is entered; `port` is known before."""

    def __init__(self, handler):
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self.port = self._server.server_port

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
