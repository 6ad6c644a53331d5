"""Stands in for plugin/engine/__main__.py: speaks the protocol and does what each request asks for."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

from .protocol import MAGIC, PREFIX, PROTOCOL_VERSION, read_frame, write_frame

requests, replies = sys.stdin.buffer, sys.stdout.buffer
held = {}


def answer(frame, fields=None, arrays=None):
    header = {"id": frame.header["id"], "kind": frame.header["kind"], **(fields or {})}
    write_frame(replies, header, arrays)


def refuse(number, code, sentence):
    write_frame(replies, {"id": number, "kind": "error", "code": code, "sentence": sentence, "detail": "more"})


def wait_for_ever():
    threading.Event().wait()


def cancel(frame):
    number = frame.header["request"]
    if number in held and held[number].header["kind"] == "batch":  # comes to its end first
        answer(frame, {"cancelled": True})
        return
    known = held.pop(number, None) is not None
    answer(frame, {"cancelled": known})
    if known:
        refuse(number, "cancelled", "The request was cancelled.")


def release(frame):
    """Answer this, then what was held, the latest first."""
    answer(frame)
    for number in sorted(held, reverse=True):
        kept = held.pop(number)
        answer(kept, {"tag": kept.header["tag"]})


def flood(frame):
    for number in range(20_000):
        sys.stderr.write(f"line {number} " + "x" * 100 + "\n")
    sys.stderr.flush()
    answer(frame)


def surroundings(frame):
    answer(
        frame, {"environment": dict(os.environ), "folder": str(Path.cwd()), "arguments": sys.argv[1:], "path": sys.path}
    )


def stop(frame):
    answer(frame)
    sys.exit(0)


def oversized(_):
    replies.write(PREFIX.pack(MAGIC, 1 << 31, 0))
    replies.flush()
    wait_for_ever()


DEEDS = {
    "echo": lambda frame: answer(frame, {"fields": frame.header}, frame.arrays),
    "status": lambda frame: answer(frame, hello_fields()),
    "hold": lambda frame: held.__setitem__(frame.header["id"], frame),
    "batch": lambda frame: held.__setitem__(frame.header["id"], frame),
    "release": release,
    "cancel": cancel,
    "die": lambda _: os._exit(3),
    "kill": lambda _: os.kill(os.getpid(), signal.SIGKILL),
    "flood": flood,
    "oversized": oversized,
    "deaf": lambda _: wait_for_ever(),
    "surroundings": surroundings,
    "refuse": lambda frame: refuse(frame.header["id"], frame.header["code"], "No, because; do this."),
    "load": lambda frame: answer(frame, {"package": {"name": Path(frame.header["package"]).name}}),
    "stop": stop,
}


def hello_fields():
    return {
        "protocol": PROTOCOL_VERSION,
        "package": {"name": package},
        "providers": ["CPUExecutionProvider"],
        "runtime": "onnxruntime 0",
        "python": "3",
        "pid": os.getpid(),
    }


package = Path(sys.argv[sys.argv.index("--package") + 1]).name
sys.stderr.write(f"fake engine with {package}\n")
sys.stderr.flush()
if package == "refused":
    refuse(0, "package_refused", "The package is damaged; install it again.")
    sys.exit(1)
if package == "broken":
    raise ModuleNotFoundError("No module named 'onnxruntime'")
if package == "silent":
    wait_for_ever()
lifeline = os.environ.get("CISEN_TEST_LIFELINE")
if lifeline:
    os.open(lifeline, os.O_WRONLY)  # the other end sees when this process is gone
write_frame(replies, {"id": 0, "kind": "hello", **hello_fields(), **({"protocol": 0} if package == "old" else {})})
while True:
    request = read_frame(requests)
    if request is None:
        sys.exit(0)
    DEEDS[request.header["kind"]](request)
