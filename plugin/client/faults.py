"""Why the engine ended, as a sentence with a remedy, from what it left behind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .errors import EngineGone

SIGKILL = 9

REMEDIES = (
    (
        r"No module named '?(onnxruntime|tokenizers|numpy)",
        "The engine's environment lacks a package; make it again in the settings.",
    ),
    (
        r"No module named '?plugin",
        "The plugin's files are incomplete; install the plugin again.",
    ),
    (
        r"DLL load failed",
        "Windows could not load the engine's libraries; install the current Visual C++ Redistributable (x64).",
    ),
    (
        r"(GLIBC|GLIBCXX|CXXABI)_[\d.]+' not found|cannot open shared object file",
        "A system library that the engine needs is missing or too old; choose another Python in the settings.",
    ),
    (
        r"MemoryError|bad_alloc|[Oo]ut of memory|Failed to allocate memory",
        "The engine ran out of memory; close other programs and try again.",
    ),
)


def explain_end(return_code: int | None, last_lines: Sequence[str]) -> EngineGone:
    """The error for an engine that ended by itself.

    Args:
        return_code: of the process; negative for a signal, None while unknown.
        last_lines: the end of its stderr.
    """
    tail = "\n".join(last_lines)
    detail = f"exit code {return_code}\n{tail}".strip()
    for pattern, sentence in REMEDIES:
        if re.search(pattern, tail):
            return EngineGone(sentence, detail)
    if return_code == -SIGKILL:
        return EngineGone("The engine was killed, perhaps for want of memory; try again to restart it.", detail)
    return EngineGone("The engine stopped; try again to restart it, and see the log if it stops again.", detail)
