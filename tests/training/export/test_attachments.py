"""A class tree and a caption bank that a package brings."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

import numpy as np
import pytest

from training.data.class_tree import SHIPPED, read_class_tree
from training.export.attachments import caption_bank, class_sentences, class_vectors, write_attachments
from training.export.request import ExportRequest
from training.sentences import read_concepts, read_descriptions

from .tiny_model import package_fields, write_data_set

CLASSES = [
    {"id": "land", "name": "land", "parent": None, "level": 1},
    {"id": "wet", "name": "wet land", "parent": "land", "level": 2},
    {"id": "dry", "name": "dry land", "parent": "land", "level": 2},
    {"id": "bog", "name": "peat bog", "parent": "wet", "level": 3, "aliases": ["mire"]},
    {"id": "mangrove", "name": "mangrove", "parent": "wet", "level": 3},
]


@dataclass(frozen=True)
class Spelt:
    """A sentence's vector points to what it is about."""

    size_px: int = 8

    def encode_pictures(self, pictures):
        raise NotImplementedError

    def encode_sentences(self, sentences):
        about = ("peat bog", "mangrove", "dry land")
        return np.array([[word in sentence for word in about] for sentence in sentences], np.float32)


@pytest.fixture
def tree_file(tmp_path):
    path = tmp_path / "tree.json"
    path.write_text(json.dumps({"classes": CLASSES}), encoding="utf-8")
    return path


@pytest.fixture
def fields(tmp_path):
    return package_fields(write_data_set(tmp_path / "images", each=1))


def test_wide_classes_lie_between_those_in_them(tree_file):
    root = 0.5**0.5
    wanted = [[root, root, 0], [root, root, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0]]
    np.testing.assert_allclose(class_vectors(Spelt(), read_class_tree(tree_file)), wanted, atol=1e-6)


def test_a_class_of_ours_is_said_with_our_phrases_too():
    sentences = class_sentences(read_class_tree(SHIPPED))
    forest = next(concept for concept in read_concepts() if concept.name == "forest")
    assert {"a photo of forest", *forest.sentences} <= set(sentences["forest"])
    assert all(sentences.values())


def test_files_are_written_in_the_order_of_their_vectors(tmp_path, tree_file, fields):
    request = ExportRequest(class_tree=tree_file, caption_bank="own")
    named = write_attachments(tmp_path, Spelt(), fields, replace(request, caption_bank="none"))
    assert named == {"taxonomy": {"file": "taxonomy.json", "vectors": "taxonomy.npy"}}
    assert json.loads((tmp_path / "taxonomy.json").read_text(encoding="utf-8")) == {"classes": CLASSES}
    vectors = np.load(tmp_path / "taxonomy.npy")
    assert (vectors.dtype, vectors.shape) == (np.float16, (5, 3))
    assert vectors[3].tolist() == [1, 0, 0]
    assert read_class_tree(tmp_path / "taxonomy.json").nodes == read_class_tree(tree_file).nodes


def test_nothing_is_written_unasked(tmp_path, fields):
    assert write_attachments(tmp_path, Spelt(), fields, ExportRequest()) == {}
    assert [path.name for path in tmp_path.iterdir()] == ["images"]


def test_the_own_bank_has_our_sentences_with_their_concepts(tmp_path, fields):
    named = write_attachments(tmp_path, Spelt(), fields, ExportRequest(caption_bank="own"))
    assert named == {"captions": {"file": "captions.jsonl", "vectors": "captions.npy"}}
    lines = [json.loads(line) for line in (tmp_path / "captions.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {"sentence": "an aerial picture of storage tanks", "concept": "storage_tanks"} in lines
    assert len(np.load(tmp_path / "captions.npy")) == len(lines)
    # A phrase may stand at two concepts.
    assert len({line["sentence"] for line in lines}) == len(lines) == len(dict(read_descriptions()))


def test_the_training_bank_has_each_training_caption_once(fields):
    sentences = [line["sentence"] for line in caption_bank(fields, "training")]
    assert sorted(sentences) == sorted(
        ["a beach", "a forest", "a river", "beach number 1", "forest number 1", "river number 1"]
    )
