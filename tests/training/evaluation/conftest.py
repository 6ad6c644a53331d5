from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image

from training.data.class_nodes import ClassNode
from training.data.class_tree import ClassTree
from training.data.scenes import Scene

COLOURS = {"red": (200, 0, 0), "green": (0, 200, 0), "blue": (0, 0, 200)}


class ColourEmbedder:
    """Pictures by the direction of their mean colour, sentences by the colour that they name."""

    size_px = 8

    def encode_pictures(self, pictures):
        assert pictures.dtype == np.uint8
        assert pictures.shape[1:] == (8, 8, 3)
        means = pictures.mean((1, 2))
        return (means / np.linalg.norm(means, axis=1, keepdims=True)).astype(np.float32)

    def encode_sentences(self, sentences):
        named = [
            next((colour for name, colour in COLOURS.items() if name in one.lower()), (1, 1, 1)) for one in sentences
        ]
        vectors = np.array(named, np.float32)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@pytest.fixture
def embedder():
    return ColourEmbedder()


@pytest.fixture
def paint(tmp_path):
    """Writes a picture of one colour and returns its name."""

    def write(name, colour, size=(12, 10)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", size, COLOURS.get(colour, colour)).save(tmp_path / name)
        return name

    return write


@pytest.fixture
def scenes(paint):
    """Two red pictures, which no vector tells apart and which have a caption in common, and a green one."""
    return [
        Scene(paint("0.png", "red"), "test", ("a red thing", "bright red"), ("brick", "roof")),
        Scene(paint("1.png", "green"), "test", ("a green thing",), ("grass",)),
        Scene(paint("2.png", "red"), "test", ("a red thing",), ("brick",)),
    ]


@pytest.fixture
def tree():
    """Bricks and roofs are buildings, and a tree calls grass a lawn."""
    return ClassTree(
        {
            node.id: node
            for node in (
                ClassNode("land", "land", 1),
                ClassNode("building", "building", 2, "land"),
                ClassNode("plant", "plant", 2, "land"),
                ClassNode("brick", "brick", 3, "building"),
                ClassNode("roof", "roof", 3, "building"),
                ClassNode("lawn", "lawn", 3, "plant", None, ("grass",)),
            )
        }
    )


@pytest.fixture
def spoil(tmp_path):
    """Makes a picture unreadable."""
    return lambda name: (tmp_path / name).write_bytes(json.dumps(name).encode())
