"""The two graphs of a model in the precision that was asked for."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx

from training.errors import TrainingError
from training.export.compress import GraphStorage
from training.export.graph import image_graph, text_graph
from training.export.half import half
from training.export.int8 import static_int8
from training.export.request import ExportRequest
from training.export.storage import compact_codes, restore, wording
from training.retrieval_model import RetrievalModel

ONE_FILE = 2 << 30  # bytes that a protobuf may have; the engine takes no weights from other files
PREFIX = "model."  # of the names of weights in a traced graph


@dataclass(frozen=True)
class Graphs:
    """Encoders as they are stored.

    Args:
        image: of pictures.
        text: of sentences.
        reference: computes in torch what they should.
        wording: the precision in words, for the card.
    """

    image: onnx.ModelProto
    text: onnx.ModelProto
    reference: RetrievalModel
    wording: str


def make_graphs(model: RetrievalModel, request: ExportRequest, tiles: np.ndarray, scratch: Path) -> Graphs:
    """Trace a model and store it as asked.

    Args:
        model: in evaluation mode, float32, on the processor.
        request: names the precision.
        tiles: uint8 [n, s, s, 3], real pictures that int8 is calibrated on.
        scratch: a folder for files in passing.

    Raises:
        TrainingError: a tower is too large for one ONNX file.
    """
    check_size(model)
    path = scratch / "trace.part"
    if request.precision == "compact":
        return compact_graphs(model, request.four_bit_layers, path)
    if request.precision == "int8":
        image = static_int8(image_graph(model, path, fold=True), tiles, scratch)
        return Graphs(image, text_graph(model, path), model, "image: static int8 per channel; text: float32")
    image, text = image_graph(model, path), text_graph(model, path)
    if request.precision == "fp16":
        return Graphs(half(image), half(text), model, "float16, sums of squares and sizes in float32")
    return Graphs(image, text, model, "float32")


def check_size(model: RetrievalModel) -> None:
    """Raises TrainingError for a tower that is traced to more than one file holds, in float32 whatever it becomes."""
    for name, tower in (("image", model.image_tower), ("text", model.text_tower)):
        weights = sum(weights.numel() for weights in tower.parameters())
        if 4 * weights >= ONE_FILE:
            raise TrainingError(
                f"The {name} tower has {weights / 1e6:.0f} million weights, and one ONNX file holds "
                f"{ONE_FILE / 4e6:.0f} million; choose smaller towers."
            )


def compact_graphs(model: RetrievalModel, four_bit_layers: tuple[int, ...], path: Path) -> Graphs:
    """Graphs whose weights are unpacked when they are loaded, and the model with the weights that this gives."""
    codes = compact_codes(model, four_bit_layers)
    reference = copy.deepcopy(model)
    restore(reference, codes)
    image, text = image_graph(reference, path), text_graph(reference, path)
    for graph in (image, text):
        names = {one.name for one in graph.graph.initializer}
        GraphStorage(graph.graph).store({PREFIX + name: one for name, one in codes.items() if PREFIX + name in names})
    return Graphs(image, text, reference, wording(model, four_bit_layers))
