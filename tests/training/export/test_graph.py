"""The exported graphs compute what the model computes, whatever its towers."""

from __future__ import annotations

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from plugin.engine.onnx_header import MAX_IR_VERSION
from training.export.graph import OPSET, check_versions, image_graph, text_graph

from .tiny_model import CONTEXT, RESNET, clip_model, compact_model

MODELS = {"compact": compact_model, "vit": clip_model, "resnet": lambda: clip_model(RESNET)}


@pytest.fixture(scope="module", params=MODELS)
def traced(request, tmp_path_factory):
    """A model with its two graphs."""
    torch.set_num_threads(1)
    model = MODELS[request.param]()
    path = tmp_path_factory.mktemp("graph") / "trace.part"
    return model, image_graph(model, path), text_graph(model, path)


def run(graph, inputs):
    session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(["embedding"], inputs)[0]


def test_image_graph_equals_the_model_for_any_number_of_tiles(traced):
    model, graph, _ = traced
    size = model.image_tower.size_px
    for count in (1, 3):
        tiles = np.random.default_rng(0).integers(0, 256, (count, size, size, 3), dtype=np.uint8)
        found = run(graph, {"tiles": tiles})
        with torch.no_grad():
            wanted = model.embed_pictures(torch.from_numpy(tiles).permute(0, 3, 1, 2).float()).numpy()
        assert found == pytest.approx(wanted, abs=1e-4)
        assert np.linalg.norm(found, axis=1) == pytest.approx(np.ones(count), abs=1e-5)


@pytest.mark.parametrize("length", [1, 5, CONTEXT])
def test_text_graph_equals_the_model_for_any_length_and_ignores_padding(traced, length):
    model, _, graph = traced
    ids = np.random.default_rng(1).integers(1, 101, (3, length))
    mask = np.ones((3, length), np.int64)
    found = run(graph, {"input_ids": ids, "attention_mask": mask})
    with torch.no_grad():
        wanted = model.embed_words(torch.from_numpy(ids), torch.from_numpy(mask)).numpy()
    assert found == pytest.approx(wanted, abs=1e-4)
    pad = np.zeros((3, CONTEXT - length), np.int64)
    padded = {"input_ids": np.hstack([ids, pad]), "attention_mask": np.hstack([mask, pad])}
    assert run(graph, padded) == pytest.approx(found, abs=1e-5)


def test_graphs_load_in_the_oldest_runtime_and_keep_the_names_of_weights(traced):
    model, *graphs = traced
    for graph, part in zip(graphs, ("image", "text")):
        onnx.checker.check_model(graph, full_check=True)
        assert [(entry.domain, entry.version) for entry in graph.opset_import] == [("", OPSET)]
        assert {node.domain for node in graph.graph.node} == {""}
        assert graph.ir_version <= MAX_IR_VERSION
        names = {one.name for one in graph.graph.initializer}
        matrices = {name for name, weights in model.named_parameters() if weights.ndim > 1}
        own = {f"model.{name}" for name in matrices if name.startswith((f"{part}_tower", f"method.{part}_path"))}
        unused = {"model.text_tower.projection"} if part == "image" else set()
        assert own - names - unused == set()


def test_another_opset_or_a_newer_format_is_noticed():
    graph = onnx.helper.make_graph([], "empty", [], [])
    newer = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", OPSET + 1)], ir_version=8)
    with pytest.raises(RuntimeError, match=f"opsets .*{OPSET + 1}"):
        check_versions(newer)
    newer = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", OPSET)], ir_version=11)
    with pytest.raises(RuntimeError, match="IR 11"):
        check_versions(newer)
