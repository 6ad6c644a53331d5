"""Which of onnxruntime's execution providers to ask for, and in which order."""

from __future__ import annotations

import onnxruntime

from .errors import UnknownRequest

CUDA = "CUDAExecutionProvider"
CPU = "CPUExecutionProvider"
CHOICES = ("auto", "cpu", "cuda")


def provider_order(choice: str) -> list[str]:
    """The providers to ask for, best first; the CPU always stands last.

    What is asked for is not what one gets: only `session.get_providers()` tells what is in use.

    Args:
        choice: "auto" and "cuda" take an NVIDIA card where this runtime has one, "cpu" never does.

    Raises:
        UnknownRequest: another word.
    """
    if choice not in CHOICES:
        raise UnknownRequest(f"There is no provider called {choice}; choose auto, cpu or cuda.")
    if choice == "cpu" or CUDA not in onnxruntime.get_available_providers():
        return [CPU]
    preload = getattr(onnxruntime, "preload_dlls", None)  # from 1.21: finds CUDA's libraries where pip put them
    if preload is not None:
        preload()
    return [CUDA, CPU]
