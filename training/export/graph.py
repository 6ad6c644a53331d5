"""The encoders as ONNX graphs: normalisation inside, unit vectors out."""

from __future__ import annotations

import warnings
from pathlib import Path

import onnx
import torch
from torch import Tensor, nn

from plugin.engine.onnx_header import MAX_IR_VERSION
from training.export.attention import traceable
from training.retrieval_model import RetrievalModel

OPSET = 18  # the first with BitwiseAnd, which unpacks four-bit weights


class ImageEncoder(nn.Module):
    """uint8 [n, s, s, 3] tiles to L2-normalised float32 [n, dimension]."""

    def __init__(self, model: RetrievalModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, tiles: Tensor) -> Tensor:
        """See the class."""
        return self.model.embed_pictures(tiles.permute(0, 3, 1, 2).float())


class TextEncoder(nn.Module):
    """int64 [n, l] word pieces and their mask to L2-normalised float32 [n, dimension]."""

    def __init__(self, model: RetrievalModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """See the class."""
        return self.model.embed_words(input_ids, attention_mask)


def image_graph(model: RetrievalModel, path: Path, *, fold: bool = False) -> onnx.ModelProto:
    """The image encoder with float32 weights under the names they have in the model (see `trace`)."""
    size_px = model.image_tower.size_px
    # Values that differ: a constant picture may take a path of its own through a normalisation.
    tiles = torch.arange(2 * size_px * size_px * 3).remainder(251).to(torch.uint8).reshape(2, size_px, size_px, 3)
    return trace(ImageEncoder(model), (tiles,), {"tiles": {0: "n"}}, path, fold=fold)


def text_graph(model: RetrievalModel, path: Path, *, fold: bool = False) -> onnx.ModelProto:
    """The text encoder with float32 weights under the names they have in the model (see `trace`)."""
    words = torch.ones(2, min(7, model.text_tower.context_length), dtype=torch.int64)
    axes = {0: "n", 1: "l"}
    return trace(
        TextEncoder(model), (words, words.clone()), {"input_ids": axes, "attention_mask": axes}, path, fold=fold
    )


def trace(
    module: nn.Module, examples: tuple[Tensor, ...], axes: dict[str, dict[int, str]], path: Path, *, fold: bool
) -> onnx.ModelProto:
    """Export by tracing, with the asked-for opset (checked).

    Args:
        module: an encoder; its weights are named "model." and their names in the model.
        examples: of its inputs.
        axes: by input, which dimensions are free and their names.
        path: of a file that is used for passing.
        fold: fold constants, as quantising wants it; transposed weights lose their names then.

    Raises:
        RuntimeError: the exporter wrote another opset or a newer IR than onnxruntime 1.19 loads.
    """
    module = module.eval().float().cpu().to(memory_format=torch.contiguous_format)
    with warnings.catch_warnings(), torch.no_grad(), traceable(module):
        warnings.simplefilter("ignore")  # the traced exporter announces its successor
        torch.onnx.export(
            module,
            examples,
            str(path),
            dynamo=False,
            opset_version=OPSET,
            do_constant_folding=fold,
            input_names=list(axes),
            output_names=["embedding"],
            dynamic_axes={**axes, "embedding": {0: "n"}},
        )
    graph = onnx.load(path)
    check_versions(graph)
    return graph


def check_versions(graph: onnx.ModelProto) -> None:
    """Raises RuntimeError where a graph has operators of another opset or domain, or a newer IR, than was asked for."""
    opsets = {entry.domain: entry.version for entry in graph.opset_import}
    if opsets != {"": OPSET} or graph.ir_version > MAX_IR_VERSION:
        raise RuntimeError(f"the exporter wrote opsets {opsets}, IR {graph.ir_version}")
