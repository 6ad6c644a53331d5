"""The largest resident size of a process, as Linux counts it."""

from __future__ import annotations

import re
from pathlib import Path


def forget_peak(process: int | str = "self") -> None:
    """Let the peak begin anew, so that what starting took does not hide what follows."""
    Path("/proc", str(process), "clear_refs").write_text("5", encoding="utf-8")


def peak_bytes(process: int | str = "self") -> int:
    """The largest resident size of a process since it began, or since `forget_peak`."""
    status = Path("/proc", str(process), "status").read_text("utf-8")
    return int(re.findall(r"VmHWM:\s+(\d+) kB", status)[0]) * 1024
