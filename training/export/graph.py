"""The encoders as ONNX graphs: normalisation inside, unit vectors out."""

from __future__ import annotations

import warnings
from pathlib import Path

import onnx
import torch
from torch import Tensor, nn

from training.model import DualEncoder

OPSET = 18  # the first with BitwiseAnd, which unpacks four-bit weights
MAX_IR_VERSION = 10


class ImageEncoder(nn.Module):
    """uint8 [n, s, s, 3] tiles to L2-normalised float32 [n, dimension]."""

    def __init__(self, model: DualEncoder) -> None:
        super().__init__()
        self.tower = model.image_tower
        self.path = model.image_path

    def forward(self, tiles: Tensor) -> Tensor:
        """See the class."""
        return torch.as_tensor(self.path(self.tower(tiles.permute(0, 3, 1, 2).float())))


class TextEncoder(nn.Module):
    """int64 [n, l] word pieces and their mask to L2-normalised float32 [n, dimension]."""

    def __init__(self, model: DualEncoder) -> None:
        super().__init__()
        self.tower = model.text_tower
        self.path = model.text_path

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """See the class."""
        return torch.as_tensor(self.path(self.tower(input_ids, attention_mask)))


def image_graph(model: DualEncoder, size_px: int, path: Path) -> onnx.ModelProto:
    """The image encoder with float32 weights under their names; `path` is used for passing."""
    tiles = torch.zeros(2, size_px, size_px, 3, dtype=torch.uint8)
    return trace(ImageEncoder(model), (tiles,), {"tiles": {0: "n"}}, path)


def text_graph(model: DualEncoder, path: Path) -> onnx.ModelProto:
    """The text encoder with float32 weights under their names; `path` is used for passing."""
    words = torch.ones(2, 7, dtype=torch.int64)
    axes = {0: "n", 1: "l"}
    return trace(TextEncoder(model), (words, words), {"input_ids": axes, "attention_mask": axes}, path)


def trace(
    module: nn.Module, examples: tuple[Tensor, ...], axes: dict[str, dict[int, str]], path: Path
) -> onnx.ModelProto:
    """Export by tracing, which keeps the parameters' names and the asked-for opset (checked)."""
    module = module.eval().float().cpu().to(memory_format=torch.contiguous_format)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the traced exporter announces its successor
        torch.onnx.export(
            module,
            examples,
            str(path),
            dynamo=False,
            opset_version=OPSET,
            do_constant_folding=False,
            input_names=list(axes),
            output_names=["embedding"],
            dynamic_axes={**axes, "embedding": {0: "n"}},
        )
    graph = onnx.load(path)
    opsets = {entry.domain: entry.version for entry in graph.opset_import}
    if opsets != {"": OPSET} or graph.ir_version > MAX_IR_VERSION:
        raise RuntimeError(f"the exporter wrote opsets {opsets}, IR {graph.ir_version}")
    return graph
