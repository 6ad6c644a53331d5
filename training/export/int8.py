"""Static int8 of an image encoder, calibrated on real pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static

from training.export.graph import check_versions

BATCH = 16


class Tiles(CalibrationDataReader):
    """Hands pictures to onnxruntime's calibration, a batch at a time."""

    def __init__(self, tiles: np.ndarray) -> None:
        self.batches: Iterator[np.ndarray] = iter(np.split(tiles, range(BATCH, len(tiles), BATCH)))

    def get_next(self) -> dict[str, np.ndarray] | None:
        """The next feed, None after the last."""
        batch = next(self.batches, None)
        return None if batch is None else {"tiles": batch}


def static_int8(graph: onnx.ModelProto, tiles: np.ndarray, scratch: Path) -> onnx.ModelProto:
    """The graph with int8 convolutions and matrix products, one scale a channel, in QDQ form.

    Args:
        graph: float32, its constants folded.
        tiles: uint8 [n, s, s, 3]; their extremes give the activations' scales.
        scratch: a folder for the result in passing.
    """
    path = scratch / "int8.part"
    quantize_static(
        graph,
        path,
        Tiles(tiles),
        quant_format=QuantFormat.QDQ,
        per_channel=True,
        activation_type=QuantType.QInt8,
        weight_type=QuantType.QInt8,
    )
    quantised = onnx.load(path)
    check_versions(quantised)
    return quantised
