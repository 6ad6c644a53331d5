"""How the image encoder is run: on a processor by a thread for each core, on a graphics card through bound buffers."""

from __future__ import annotations

import threading
from functools import partial

import numpy as np
import onnxruntime

from .cores import usable_cores
from .providers import CUDA
from .tile_pool import TilePool

TILES, EMBEDDING = "tiles", "embedding"
LARGEST_CPU_PART, LARGEST_GPU_PART = 32, 256
GPU_WORKERS = 2  # one part is copied to the card while the other is computed


def image_pool(session: onnxruntime.InferenceSession, threads: int) -> TilePool:
    """The threads that embed tiles with a session.

    Precision is the package's own: fp16 where it was exported so for a graphics card. int8 was measured on processors
    and is not used: it costs 0.4 mR.

    Args:
        session: over the image encoder, one thread for each operator.
        threads: on a processor; 0 takes every core.
    """
    if CUDA in session.get_providers():
        return TilePool(BoundModel(session, "cuda"), GPU_WORKERS, LARGEST_GPU_PART)
    return TilePool(partial(run_plainly, session), threads or usable_cores(), LARGEST_CPU_PART)


def run_plainly(session: onnxruntime.InferenceSession, tiles: np.ndarray) -> np.ndarray:
    """Embed tiles where they lie, in this process's memory."""
    return np.asarray(session.run([EMBEDDING], {TILES: tiles})[0])


class BoundModel:
    """A session with its input and output bound to buffers on a device, kept by each thread from part to part.

    onnxruntime's Python offers no page-locked host memory in all the versions we run on, so tiles go from the frame's
    memory to the device in one copy, while another thread's part is computed.

    Args:
        session: over the image encoder.
        device: "cuda", or "cpu" to try the same path without a card.
    """

    def __init__(self, session: onnxruntime.InferenceSession, device: str) -> None:
        self.session = session
        self.device = device
        self.own = threading.local()

    def __call__(self, tiles: np.ndarray) -> np.ndarray:
        """Embed tiles, uint8 [n, size, size, 3], contiguous; float32 [n, dimension]."""
        if getattr(self.own, "shape", None) != tiles.shape:
            self._bind(tiles.shape)
        self.own.tiles.update_inplace(tiles)
        self.session.run_with_iobinding(self.own.binding)
        return np.asarray(self.own.binding.copy_outputs_to_cpu()[0])

    def _bind(self, shape: tuple[int, ...]) -> None:
        self.own.tiles = onnxruntime.OrtValue.ortvalue_from_shape_and_type(shape, np.uint8, self.device, 0)
        self.own.binding = self.session.io_binding()
        self.own.binding.bind_ortvalue_input(TILES, self.own.tiles)
        self.own.binding.bind_output(EMBEDDING, self.device)
        self.own.shape = shape
