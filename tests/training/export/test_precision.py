"""What each precision stores, and that it computes what it should."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
import torch

from training.errors import TrainingError
from training.evaluation.checkpoint_embedder import CheckpointEmbedder
from training.export.parity import cosines
from training.export.precision import make_graphs
from training.export.request import ExportRequest
from training.export.trade import open_encoder

from .test_graph import run
from .tiny_model import clip_model, compact_model

TILES = np.random.default_rng(0).integers(0, 256, (24, 64, 64, 3), dtype=np.uint8)
IDS = np.random.default_rng(1).integers(1, 101, (4, 9))
WORDS = {"input_ids": IDS, "attention_mask": np.ones_like(IDS)}


def kinds(graph, smallest=512):
    """The types of the large initialisers, scales left out."""
    return {
        onnx.TensorProto.DataType.Name(one.data_type)
        for one in graph.graph.initializer
        if np.prod(one.dims) >= smallest and not one.name.endswith("_scales")
    }


@pytest.fixture(scope="module")
def model():
    torch.set_num_threads(1)
    return compact_model()


def picture_cosines(model, graph, tiles=TILES):
    return cosines(CheckpointEmbedder(model).encode_pictures(tiles), open_encoder(graph)(tiles))


def word_cosines(model, graph):
    with torch.no_grad():
        wanted = model.embed_words(*(torch.from_numpy(value) for value in WORDS.values())).numpy()
    return cosines(wanted, run(graph, WORDS))


def test_a_tower_too_large_for_one_file_is_refused(model, tmp_path, monkeypatch):
    monkeypatch.setattr("training.export.precision.ONE_FILE", 8_000_000)
    with pytest.raises(TrainingError, match="image tower has 2 million weights, and one ONNX file holds 2 million"):
        make_graphs(model, ExportRequest("fp16"), TILES, tmp_path)


def test_fp32_keeps_every_weight(model, tmp_path):
    graphs = make_graphs(model, ExportRequest("fp32"), TILES, tmp_path)
    assert graphs.reference is model
    assert kinds(graphs.image) == kinds(graphs.text) == {"FLOAT"}
    assert picture_cosines(model, graphs.image).min() > 0.99999


@pytest.mark.parametrize("build", [compact_model, clip_model])
def test_fp16_halves_every_weight_and_keeps_inputs_and_outputs(build, tmp_path):
    model = build()
    size = model.image_tower.size_px
    graphs = make_graphs(model, ExportRequest("fp16"), TILES, tmp_path)
    onnx.checker.check_model(graphs.image, full_check=True)
    assert kinds(graphs.image) == kinds(graphs.text) == {"FLOAT16"}
    assert graphs.image.graph.output[0].type.tensor_type.elem_type == onnx.TensorProto.FLOAT
    assert graphs.image.graph.input[0].type.tensor_type.elem_type == onnx.TensorProto.UINT8
    assert picture_cosines(model, graphs.image, np.ascontiguousarray(TILES[:, :size, :size])).min() > 0.999
    assert word_cosines(model, graphs.text).min() > 0.999


def test_compact_packs_weights_and_computes_what_they_stand_for(model, tmp_path):
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    graphs = make_graphs(model, ExportRequest("compact", four_bit_layers=(0,)), TILES, tmp_path)
    assert all(torch.equal(before[name], tensor) for name, tensor in model.state_dict().items())
    assert kinds(graphs.image) == {"INT8", "FLOAT16"}
    assert kinds(graphs.text) == {"INT8", "UINT8", "FLOAT16"}
    packed = {one.name: one for one in graphs.text.graph.initializer}
    four = packed["model.text_tower.layers.0.rise.weight_codes"]
    assert (four.data_type, list(four.dims)) == (onnx.TensorProto.UINT8, [128, 32])
    assert packed["model.text_tower.layers.1.rise.weight_codes"].data_type == onnx.TensorProto.INT8
    assert picture_cosines(graphs.reference, graphs.image).min() > 0.9999
    assert word_cosines(graphs.reference, graphs.text).min() > 0.9999
    assert "layers 0 int4" in graphs.wording


def test_compact_moves_weights_little_but_moves_them(model, tmp_path):
    moved = make_graphs(model, ExportRequest("compact", four_bit_layers=(0,)), TILES, tmp_path).reference.state_dict()
    for name, least, most in (
        ("text_tower.layers.0.rise.weight", 0.02, 0.12),
        ("image_tower.net.conv_head.weight", 1e-5, 0.001),
    ):
        weights = model.state_dict()[name]
        error = (moved[name] - weights).square().mean().sqrt() / weights.square().mean().sqrt()
        assert least < error < most


def test_compact_of_other_towers_is_int8_alone(tmp_path):
    model = clip_model()
    graphs = make_graphs(model, ExportRequest("compact"), TILES, tmp_path)
    assert kinds(graphs.text, smallest=4096) == {"INT8"}
    assert word_cosines(graphs.reference, graphs.text).min() > 0.9999
    assert "int4" not in graphs.wording


def test_int8_quantises_convolutions_per_channel(model, tmp_path):
    graphs = make_graphs(model, ExportRequest("int8"), TILES, tmp_path)
    assert {"QuantizeLinear", "DequantizeLinear"} <= {node.op_type for node in graphs.image.graph.node}
    scales = {one.name: list(one.dims) for one in graphs.image.graph.initializer if one.name.endswith("_scale")}
    assert [1280] in scales.values()
    assert kinds(graphs.image, smallest=4096) == {"INT8"}
    assert kinds(graphs.text) == {"FLOAT"}
    assert picture_cosines(model, graphs.image).mean() > 0.5
