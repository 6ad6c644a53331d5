"""A model package to compute by hand: a tile's embedding is its mean colour, a word's is that of its colour."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from plugin.engine.package import ModelPackage, golden_image, write_package

SIZE_PX = 8
CONTEXT_LENGTH = 6
WORDS = {"[PAD]": (0, 0, 0), "[UNK]": (1, 1, 1), "red": (1, 0, 0), "green": (0, 1, 0), "blue": (0, 0, 1)}
DIMENSION = 3
CLASS_TREE = [
    ("warm", None, 1),
    ("reds", "warm", 2),
    ("red", "reds", 3),
    ("cold", None, 1),
    ("greens", "cold", 2),
    ("green", "greens", 3),
    ("blues", "cold", 2),
    ("blue", "blues", 3),
]


def unit(vector) -> np.ndarray:
    """The vector at length one."""
    vector = np.asarray(vector, np.float32)
    return vector / np.linalg.norm(vector)


def colour_embedding(tile: np.ndarray) -> np.ndarray:
    """What the tiny image encoder gives for one tile."""
    return unit(tile.reshape(-1, 3).astype(np.float64).mean(axis=0) + 1e-3)


def write_tiny_package(folder: Path, **changes) -> ModelPackage:
    """Write the package; `changes` replace fields of model.json."""
    folder.mkdir(parents=True, exist_ok=True)
    onnx.save(image_encoder(), folder / "image_encoder.onnx")
    onnx.save(text_encoder(), folder / "text_encoder.onnx")
    write_tokenizer(folder / "tokenizer.json")
    golden = {
        "text": "red",
        "text_embedding": [1.0, 0.0, 0.0],
        "image_embedding": colour_embedding(golden_image(SIZE_PX)).tolist(),
        "tolerance": 0.01,
    }
    (folder / "golden.json").write_text(json.dumps(golden))
    np.save(folder / "background.npy", np.eye(3, dtype=np.float16))
    return write_package(folder, {**manifest(), **changes})


def manifest() -> dict:
    """model.json's fields, digests left out."""
    return {
        "name": "tiny",
        "title": "Mean colours",
        "version": "1.0.0",
        "licence": "CC0-1.0",
        "provenance": "made in a test",
        "embedding": {"dimension": DIMENSION},
        "image": {"size_px": SIZE_PX, "gsd_m": 5.0, "gsd_range_m": [1.0, 10.0]},
        "text": {"context_length": CONTEXT_LENGTH},
        "logit_scale": 10.0,
        "precision": "fp32",
        "calibration": {"features": ["cosine", "z"], "weights": [10.0, 0.0], "bias": -8.0, "present_at": 0.5},
        "metrics": [],
    }


def image_encoder(external: bool = False) -> onnx.ModelProto:
    """uint8 tiles to normalised mean colours."""
    epsilon = numpy_helper.from_array(np.array(1e-3, np.float32), "epsilon")
    axes = numpy_helper.from_array(np.array([1, 2], np.int64), "axes")
    if external:
        epsilon.data_location = TensorProto.EXTERNAL
        epsilon.external_data.add(key="location", value="/etc/hostname")
    nodes = [
        helper.make_node("Cast", ["tiles"], ["floats"], to=TensorProto.FLOAT),
        helper.make_node("ReduceMean", ["floats", "axes"], ["mean"], keepdims=0),
        helper.make_node("Add", ["mean", "epsilon"], ["shifted"]),
        helper.make_node("LpNormalization", ["shifted"], ["embedding"], axis=1, p=2),
    ]
    tiles = helper.make_tensor_value_info("tiles", TensorProto.UINT8, ["n", SIZE_PX, SIZE_PX, 3])
    return model(nodes, [tiles], [epsilon, axes])


def text_encoder() -> onnx.ModelProto:
    """Word ids to the normalised sum of their colours."""
    table = numpy_helper.from_array(np.array(list(WORDS.values()), np.float32), "table")
    axes = numpy_helper.from_array(np.array([1], np.int64), "axes")
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["colours"]),
        helper.make_node("Cast", ["attention_mask"], ["mask"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["mask", "last"], ["weights"]),
        helper.make_node("Mul", ["colours", "weights"], ["kept"]),
        helper.make_node("ReduceSum", ["kept", "axes"], ["sum"], keepdims=0),
        helper.make_node("LpNormalization", ["sum"], ["embedding"], axis=1, p=2),
    ]
    last = numpy_helper.from_array(np.array([2], np.int64), "last")
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["n", "l"]) for name in ("input_ids", "attention_mask")
    ]
    return model(nodes, inputs, [table, axes, last])


def model(nodes, inputs, initializers) -> onnx.ModelProto:
    """A model of opset 18 and IR 8 with one output called embedding."""
    output = helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["n", DIMENSION])
    graph = helper.make_graph(nodes, "tiny", inputs, [output], initializers)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=8)


def write_tokenizer(path: Path) -> None:
    """One id a word, split at blanks."""
    tokenizer = Tokenizer(models.WordLevel({word: number for number, word in enumerate(WORDS)}, unk_token="[UNK]"))  # noqa: S106 - a word of the vocabulary
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(path))


def plain_tile(colour) -> np.ndarray:
    """A tile of one colour, uint8 [8, 8, 3]."""
    return np.full((SIZE_PX, SIZE_PX, 3), colour, np.uint8)


def write_class_tree(folder: Path, tree=CLASS_TREE) -> dict:
    """The files of a class tree in a package's folder, and what model.json says of them."""
    folder.mkdir(parents=True, exist_ok=True)
    classes = [{"id": name, "name": f"{name} things", "parent": parent, "level": level} for name, parent, level in tree]
    (folder / "tree.json").write_text(json.dumps({"classes": classes}))
    np.save(folder / "tree.npy", np.array([WORDS.get(name, (0, 0, 0)) for name, _, _ in tree], np.float16))
    return {"taxonomy": {"file": "tree.json", "vectors": "tree.npy"}}
