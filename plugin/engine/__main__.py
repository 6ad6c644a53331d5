"""Start the engine: `python -m plugin.engine --package DIR`. Frames come in on stdin and go out on stdout."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from typing import TYPE_CHECKING, BinaryIO

from .errors import EngineError, InternalError, error_header
from .protocol import write_frame

if TYPE_CHECKING:
    from .server import Server


def main() -> int:
    """Load the package, say hello and serve; 1 when the package or the runtime is refused."""
    parser = argparse.ArgumentParser(prog="python -m plugin.engine", description=__doc__)
    parser.add_argument("--package", required=True, help="folder of the model package")
    parser.add_argument("--threads", type=int, default=0, help="threads that embed; 0 takes every core")
    parser.add_argument("--provider", choices=("auto", "cpu", "cuda"), default="auto")
    arguments = parser.parse_args()
    requests, replies = claim_pipes()
    try:
        server = open_server(arguments, requests, replies)
    except EngineError as error:
        return refuse(replies, error)
    except Exception:  # noqa: BLE001 - whatever stops the engine, the client is told in a frame
        return refuse(replies, InternalError("The engine could not start; see the log.", traceback.format_exc()))
    server.serve()
    return 0


def refuse(replies: BinaryIO, error: EngineError) -> int:
    """Tell the client why there is no engine; the exit code."""
    write_frame(replies, error_header(0, error))
    return 1


def open_server(arguments: argparse.Namespace, requests: BinaryIO, replies: BinaryIO) -> Server:
    """The server over the package, its libraries imported only now so that their failure can be told."""
    try:
        from .encoder import Encoder
        from .handlers import Handlers
        from .server import Server
    except ImportError as error:
        raise InternalError(
            "The engine's environment is incomplete; remove it in the options and install it again.",
            traceback.format_exc(),
        ) from error
    encoder = Encoder.open(arguments.package, arguments.provider, arguments.threads)
    return Server(Handlers(encoder, arguments.provider, arguments.threads), requests, replies)


def claim_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Stdin and stdout for the protocol alone: what any library prints from now on goes to stderr."""
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    requests = os.fdopen(os.dup(sys.stdin.fileno()), "rb")
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(replies.fileno(), os.O_BINARY)
        msvcrt.setmode(requests.fileno(), os.O_BINARY)
    return requests, replies


if __name__ == "__main__":
    sys.exit(main())
