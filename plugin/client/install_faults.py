"""What went wrong while the engine's environment was made, as a typed error with a remedy."""

from __future__ import annotations

import errno
import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..engine.errors import DiskFull, EngineError
from .errors import AccessDenied, EnvironmentFailed, NoFittingWheel, NoInstaller, NoNetwork, ProxyRefused

KEPT_LINES = 60

OFFLINE = "or choose a folder of wheels in the settings"


@dataclass(frozen=True)
class Symptom:
    """A pattern in what pip or venv writes, and the error that it stands for."""

    pattern: str
    error: type[EngineError]
    sentence: str


# In the order of asking: after a network failure pip also says that it found no version.
SYMPTOMS = (
    Symptom(
        r"No space left on device|\[Errno 28\]|not enough space on the disk|WinError 112",
        DiskFull,
        "The disk is full; free some room and install the engine again.",
    ),
    Symptom(
        r"dependencies for SOCKS",
        ProxyRefused,
        f"A SOCKS proxy cannot be used to install the engine; choose an HTTP proxy in QGIS's network "
        f"options, {OFFLINE}.",
    ),
    Symptom(
        r"407 Proxy|Proxy Authentication Required|ProxyError|Cannot connect to proxy|Tunnel connection failed",
        ProxyRefused,
        f"The proxy refused the connection; check its address and login in QGIS's network options, {OFFLINE}.",
    ),
    Symptom(
        r"SSLError|CERTIFICATE_VERIFY_FAILED|SSL module is not available",
        NoNetwork,
        f"No secure connection to the package index could be made; ask your network's administrator, {OFFLINE}.",
    ),
    Symptom(
        r"NewConnectionError|NameResolutionError|name resolution|getaddrinfo failed|ConnectTimeout|ReadTimeout"
        r"|Network is unreachable|Connection refused|ConnectionResetError|Max retries exceeded|timed out",
        NoNetwork,
        f"The package index could not be reached; check the network and QGIS's proxy settings, {OFFLINE}.",
    ),
    Symptom(
        r"WinError 5\b|WinError 32\b|Access is denied|Permission denied|Operation not permitted",
        AccessDenied,
        "A file of the engine's environment could not be written; allow it in your antivirus program, or check the "
        "folder's permissions, and install the engine again.",
    ),
    Symptom(
        r"No module named '?(pip|ensurepip)\b",
        NoInstaller,
        "Python's installer pip is missing; install it (on Debian and Ubuntu: apt install python3-pip), or choose "
        "another Python in the settings.",
    ),
    Symptom(
        r"No module named '?venv\b",
        NoInstaller,
        "Python's module venv is missing; install it (on Debian and Ubuntu: apt install python3-venv), or choose "
        "another Python in the settings.",
    ),
)


def explain_install(lines: Sequence[str], code: int | None, offline: bool) -> EngineError:
    """The error for a step that ended with `code` (None when it took too long) after writing `lines`."""
    text = "\n".join(lines)
    detail = "\n".join((f"exit code {code}", *lines[-KEPT_LINES:]))
    for symptom in SYMPTOMS:
        if re.search(symptom.pattern, text):
            return symptom.error(symptom.sentence, detail)
    if code is None:
        return NoNetwork(f"Installing the engine took too long; try again on a faster network, {OFFLINE}.", detail)
    unmet = re.search(r"No matching distribution found for ([\w.-]+)", text)
    if unmet and offline:
        return NoFittingWheel(
            f"The folder of wheels has no {unmet[1]} for this Python and system; add it, with what it depends on.",
            detail,
        )
    if unmet:
        return NoFittingWheel(
            f"There is no build of {unmet[1]} for this Python; choose another Python interpreter in the settings.",
            detail,
        )
    return EnvironmentFailed(
        "The engine's environment could not be made; copy the diagnostics into a bug report, or choose a Python "
        "interpreter in the settings.",
        detail,
    )


def explain_os_error(error: OSError) -> EngineError:
    """The error for a file operation of ours that failed."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskFull("The disk is full; free some room and try again.", str(error))
    return AccessDenied(
        "A file could not be written; check the folder's permissions, and whether an antivirus program holds it.",
        str(error),
    )
