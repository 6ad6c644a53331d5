"""Where features are computed and models are measured outside Lightning's loop."""

from __future__ import annotations

import os

import torch


def best_device(accelerator: str = "auto") -> torch.device:
    """This process's graphics card where there is one, unless the configuration asks for the processor."""
    if accelerator in {"auto", "gpu", "cuda"} and torch.cuda.is_available():
        return torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))
    return torch.device("cpu")
