"""Whether there is an NVIDIA card, as its driver says."""

from __future__ import annotations

import shutil
from functools import lru_cache

from .child import run_child

TIMEOUT_S = 10.0


@lru_cache(maxsize=1)
def gpu_names() -> tuple[str, ...]:
    """Names of the NVIDIA cards that nvidia-smi lists; empty without card or driver. Asked once a session."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return ()
    try:
        outcome = run_child([program, "--query-gpu=name", "--format=csv,noheader"], TIMEOUT_S)
    except OSError:
        return ()
    return tuple(line.strip() for line in outcome.lines if line.strip()) if outcome.code == 0 else ()


def wanted_flavour(provider: str) -> str:
    """Which runtime to install for the provider setting: "cuda" where a card answers and the CPU is not wanted."""
    return "cuda" if provider != "cpu" and gpu_names() else "cpu"
