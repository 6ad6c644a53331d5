"""What can go wrong on the client's side of the pipe; each error has a sentence that ends in a remedy."""

from __future__ import annotations

from ..engine.errors import Cancelled, EngineError

__all__ = ["Cancelled", "ClientError", "EngineError", "EngineGone", "EngineTimeout"]


class ClientError(EngineError):
    """A failure outside the engine: of its process, its environment, or the files on this machine."""

    code = "client"


class EngineGone(ClientError):
    """The engine's process ended; it is started again at the next request."""

    code = "engine_gone"


class EngineTimeout(ClientError):
    """The engine did not answer within the time that the request allows."""

    code = "engine_timeout"
