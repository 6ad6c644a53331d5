"""Validation data, embedded and checked through an embedder whose vectors can be followed by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pytest

from training.data.scenes import Scene
from training.errors import TrainingError
from training.export.validation import background_vectors, check_sentences, embed_validation

from .tiny_model import COLOURS, package_fields, write_data_set

TRUE_WORDS = {"river": ("river", "stream", "water"), "beach": ("beach", "sand", "shore"), "forest": ("forest", "tree")}


def unit(vectors):
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


@dataclass(frozen=True)
class Colours:
    """A picture's vector is its mean colour, a sentence's the colour of the class that it names."""

    size_px: int = 8

    def encode_pictures(self, pictures):
        return unit(pictures.reshape(len(pictures), -1, 3).astype(float).mean(1) - 80)

    def encode_sentences(self, sentences):
        rows = []
        for sentence in sentences:
            named = [label for label, words in TRUE_WORDS.items() if any(word in sentence for word in words)]
            rows.append(np.array(COLOURS[named[0]]) - 80 if named else np.array([-50.0, -50.0, -50.0]))
        return unit(np.array(rows, float))


@pytest.fixture
def data(tmp_path):
    return write_data_set(tmp_path, each=6)


def test_pictures_captions_and_concepts_stand_in_the_same_rows(data):
    found = embed_validation(Colours(), package_fields(data))
    assert len(found.tiles) == len(found.shifted) == len(found.captions) == 18
    assert found.concepts.tolist() == ["beach"] * 6 + ["forest"] * 6 + ["river"] * 6
    assert (found.tiles * found.captions).sum(1).min() > 0.95
    assert found.phrases["forest"].shape[1] == 3
    # Another light and zoom, but the same picture; views follow from the seed.
    assert 0.5 < (found.tiles * found.shifted).sum(1).mean() < 0.9999
    again = embed_validation(Colours(), package_fields(data))
    np.testing.assert_array_equal(found.shifted, again.shifted)


def test_a_picture_that_cannot_be_read_is_left_out_with_its_row(data):
    many = [*data.scenes["val"] * 6, Scene("missing.png", "val", ("a mill",), ("mill",))]
    spoilt = replace(data, scenes={**data.scenes, "val": [many[-1], *many[:-1]]})
    found = embed_validation(Colours(), package_fields(spoilt))
    assert len(found.tiles) == len(found.shifted) == len(found.captions) == len(found.concepts) == 108
    assert found.concepts[0] == "beach"


def test_the_background_is_even_over_the_classes(data):
    rare = [scene for scene in data.scenes["train"] if "river" not in scene.labels] * 200
    rare += [scene for scene in data.scenes["train"] if "river" in scene.labels] * 100
    fields = package_fields(replace(data, scenes={**data.scenes, "train": rare}))
    vectors = background_vectors(Colours(), fields)
    assert len(vectors) == 768
    blue = (vectors[:, 2] > 0.8).mean()
    assert 0.28 < blue < 0.39  # a third of the classes, though a fifth of the pictures


def test_other_wordings_are_told_apart_from_trained_ones(data):
    metric = check_sentences(Colours(), package_fields(data))
    assert metric is not None
    assert {"beach", "forest", "river"} < set(metric["values"])
    assert metric["values"]["river"] == 100.0
    assert metric["protocol"].startswith("squares val, 18 pictures of 3 classes")


def test_a_data_set_of_other_classes_has_no_such_metric(data):
    scenes = {split: [replace(scene, labels=("mill",)) for scene in some] for split, some in data.scenes.items()}
    assert check_sentences(Colours(), package_fields(replace(data, scenes=scenes))) is None


def test_a_split_without_captions_is_asked_for(data):
    del data.scenes["train"]
    with pytest.raises(TrainingError, match="squares has no captioned train pictures"):
        background_vectors(Colours(), package_fields(data))
