"""Both sides of every method as ONNX graphs that take any number of samples."""

from __future__ import annotations

import warnings

import numpy as np
import onnxruntime
import pytest
import torch
from torch import nn

from training.methods.factory import KINDS, build_method
from training.towers.tower import ImageFeatures, TextFeatures


class ImageSide(nn.Module):
    def __init__(self, method):
        super().__init__()
        self.method = method

    def forward(self, pooled, *levels):
        return self.method.encode_image(ImageFeatures(pooled, levels))["embedding"]


class TextSide(nn.Module):
    def __init__(self, method):
        super().__init__()
        self.method = method

    def forward(self, pooled, tokens, mask):
        return self.method.encode_text(TextFeatures(pooled, tokens, mask))["embedding"]


def randomise(method):
    with torch.no_grad():
        for parameter in method.parameters():
            parameter.copy_(torch.randn(parameter.shape, generator=torch.Generator().manual_seed(3)) * 0.3)


def by_onnxruntime(side, example, inputs, path):
    names = [f"input_{place}" for place in range(len(example))]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the traced exporter announces its successor
        torch.onnx.export(
            side,
            tuple(example),
            str(path),
            dynamo=False,
            opset_version=18,
            input_names=names,
            dynamic_axes={name: {0: "n"} for name in names},
        )
    session = onnxruntime.InferenceSession(str(path))
    known = {one.name for one in session.get_inputs()}
    fed = {name: value.numpy() for name, value in zip(names, inputs, strict=True) if name in known}
    return session.run(None, fed)[0]


@pytest.mark.parametrize("kind", KINDS)
def test_graph_computes_what_the_method_does(towers, features, kind, tmp_path):
    joint = kind == "zero_shot"
    method = build_method({"kind": kind, "dimension": 16, "hidden": 24}, towers(joint)).eval()
    randomise(method)
    (small, few), (images, texts) = features(2, joint), features(5, joint, seed=1)
    found = by_onnxruntime(ImageSide(method), [small.pooled, *small.levels], [images.pooled, *images.levels],
                           tmp_path / "image.onnx")  # fmt: skip
    np.testing.assert_allclose(found, method.encode_image(images)["embedding"].detach(), atol=1e-5)
    found = by_onnxruntime(TextSide(method), few, texts, tmp_path / "text.onnx")
    np.testing.assert_allclose(found, method.encode_text(texts)["embedding"].detach(), atol=1e-5)
