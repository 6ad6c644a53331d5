"""Where features are computed and models are measured outside Lightning's loop."""

from __future__ import annotations

import torch


def best_device(accelerator: str = "auto") -> torch.device:
    """A graphics card where there is one and the configuration does not ask for the processor."""
    return torch.device("cuda" if accelerator in {"auto", "gpu", "cuda"} and torch.cuda.is_available() else "cpu")
