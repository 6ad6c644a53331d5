"""What can go wrong on the client's side of the pipe; each error has a sentence that ends in a remedy."""

from __future__ import annotations

from ..engine.errors import Cancelled, DiskFull, EngineError

__all__ = [
    "AccessDenied",
    "Cancelled",
    "ClientError",
    "DiskFull",
    "EngineError",
    "EngineGone",
    "EngineNotInstalled",
    "EngineTimeout",
    "EnvironmentFailed",
    "NoFittingWheel",
    "NoInstaller",
    "NoInterpreter",
    "NoNetwork",
    "PackageNotFound",
    "ProxyRefused",
]


class ClientError(EngineError):
    """A failure outside the engine: of its process, its environment, or the files on this machine."""

    code = "client"


class EngineGone(ClientError):
    """The engine's process ended; it is started again at the next request."""

    code = "engine_gone"


class EngineTimeout(ClientError):
    """The engine did not answer within the time that the request allows."""

    code = "engine_timeout"


class EngineNotInstalled(ClientError):
    """There is no environment for the engine yet."""

    code = "engine_not_installed"


class EnvironmentFailed(ClientError):
    """The engine's environment could not be made."""

    code = "environment_failed"


class NoInterpreter(EnvironmentFailed):
    """No Python interpreter was found, or the chosen one does not fit."""

    code = "no_interpreter"


class NoInstaller(EnvironmentFailed):
    """The interpreter has no pip, and there is no wheel of it."""

    code = "no_installer"


class NoNetwork(EnvironmentFailed):
    """The package index cannot be reached."""

    code = "no_network"


class ProxyRefused(EnvironmentFailed):
    """The proxy does not let us through."""

    code = "proxy_refused"


class NoFittingWheel(EnvironmentFailed):
    """There is no build of a package for this Python or in this folder."""

    code = "no_fitting_wheel"


class AccessDenied(EnvironmentFailed):
    """A file could not be written or run: permissions, or an antivirus program."""

    code = "access_denied"


class PackageNotFound(ClientError):
    """A model package that is not on this machine."""

    code = "package_not_found"
