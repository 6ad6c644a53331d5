"""The exported graphs compute what the model computes."""

from __future__ import annotations

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from training.config import TextConfig
from training.export.compress import GraphStorage
from training.export.graph import MAX_IR_VERSION, OPSET, image_graph, text_graph
from training.export.storage import compress
from training.model import DualEncoder, JointSpace
from training.towers.mobilenet import MobileNetTower
from training.towers.sentence import SentenceShape, SentenceTower

SIZE = 64


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """A small random model with its two compressed graphs as sessions."""
    torch.manual_seed(3)
    shape = SentenceShape(vocabulary=101, context_length=16, width=64, layers=2, heads=4, hidden=128)
    text_tower = SentenceTower(shape)
    torch.nn.init.normal_(text_tower.positions, std=0.1)
    model = DualEncoder(MobileNetTower(), text_tower, JointSpace(dimension=32, hidden=64)).eval()
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    stored = compress(model, TextConfig(context_length=16, frequent_pieces=0, four_bit_layers=(0,)))
    folder = tmp_path_factory.mktemp("export")
    sessions = []
    for name, graph, codes in (
        ("image", image_graph(model, SIZE, folder / "trace"), stored.image),
        ("text", text_graph(model, folder / "trace"), stored.text),
    ):
        GraphStorage(graph.graph).store(codes)
        onnx.checker.check_model(graph, full_check=True)
        onnx.save(graph, folder / f"{name}.onnx")
        sessions.append(onnxruntime.InferenceSession(str(folder / f"{name}.onnx"), providers=["CPUExecutionProvider"]))
    return model, before, folder, *sessions


def test_image_graph_equals_the_model(exported):
    model, _, _, session, _ = exported
    tiles = np.random.default_rng(0).integers(0, 256, (3, SIZE, SIZE, 3), dtype=np.uint8)
    found = session.run(["embedding"], {"tiles": tiles})[0]
    with torch.no_grad():
        planes = torch.from_numpy(tiles).permute(0, 3, 1, 2).float()
        wanted = model.image_path(model.image_tower(planes)).numpy()
    assert found == pytest.approx(wanted, abs=1e-4)
    assert np.linalg.norm(found, axis=1) == pytest.approx(np.ones(3), abs=1e-5)


@pytest.mark.parametrize("length", [1, 5, 16])
def test_text_graph_equals_the_model_for_any_length_and_ignores_padding(exported, length):
    model, _, _, _, session = exported
    ids = np.random.default_rng(1).integers(1, 101, (2, length))
    mask = np.ones((2, length), np.int64)
    found = session.run(["embedding"], {"input_ids": ids, "attention_mask": mask})[0]
    with torch.no_grad():
        wanted = model.text_path(model.text_tower(torch.from_numpy(ids), torch.from_numpy(mask))).numpy()
    assert found == pytest.approx(wanted, abs=1e-4)
    if length < 16:
        pad = np.zeros((2, 16 - length), np.int64)
        padded = {"input_ids": np.hstack([ids, pad]), "attention_mask": np.hstack([mask, pad])}
        assert session.run(["embedding"], padded)[0] == pytest.approx(found, abs=1e-5)


def test_compressing_moves_weights_little_but_moves_them(exported):
    model, before, *_ = exported
    after = model.state_dict()
    name = "text_tower.layers.0.rise.weight"
    error = (after[name] - before[name]).square().mean().sqrt() / before[name].square().mean().sqrt()
    assert 0.001 < error < 0.12


def test_graphs_load_in_the_oldest_runtime_and_hold_packed_weights(exported):
    folder = exported[2]
    for name in ("image", "text"):
        graph = onnx.load(folder / f"{name}.onnx")
        assert [entry.version for entry in graph.opset_import] == [OPSET]
        assert {node.domain for node in graph.graph.node} == {""}
        assert graph.ir_version <= MAX_IR_VERSION
        sizes = {one.name: one for one in graph.graph.initializer}
        floats = [one for one in sizes.values() if one.data_type == onnx.TensorProto.FLOAT]
        assert all(np.prod(one.dims) < 512 for one in floats)
    packed = sizes["tower.layers.0.rise.weight_codes"]
    assert packed.data_type == onnx.TensorProto.UINT8
    assert list(packed.dims) == [128, 32]
