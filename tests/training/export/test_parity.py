"""Parity with the model: what is drawn, what is measured, what is refused."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from training.errors import TrainingError
from training.export.parity import Sample, check_parity, cosines, evenly, measure_parity, read_sample

from .tiny_model import write_data_set

GOOD = {"image_mean": 1.0, "image_p1": 0.99995, "text_mean": 1.0, "text_p1": 0.99995}


@dataclass(frozen=True)
class Turned:
    """Vectors of the plane, turned by an angle where the picture's first value is at least 200."""

    angle: float
    size_px: int = 1

    def encode_pictures(self, pictures):
        first = pictures.reshape(len(pictures), -1)[:, 0].astype(float)
        angles = first + self.angle * (first >= 200)
        return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)

    def encode_sentences(self, sentences):
        return np.array([[len(sentence), 1.0] for sentence in sentences], np.float32)


def test_cosines_are_of_rows_at_any_length():
    assert cosines(np.array([[3.0, 4.0], [1, 0]]), np.array([[6.0, 8.0], [0, 2]])).tolist() == [1.0, 0.0]


def test_mean_and_first_percentile_are_those_of_the_cosines():
    tiles = np.arange(250, dtype=np.uint8).reshape(-1, 1, 1, 1).repeat(3, 3)
    metric = measure_parity(Turned(0.0), Turned(0.5), Sample(("a", "b"), tiles, ("x", "yy")), "fp16, CPU")
    assert metric["values"] == {
        "image_mean": pytest.approx(0.8 + 0.2 * np.cos(0.5), abs=1e-5),
        "image_p1": pytest.approx(np.cos(0.5), abs=1e-5),
        "text_mean": 1.0,
        "text_p1": 1.0,
    }
    assert "(fp16, CPU) with PyTorch's, 250 pictures and 2 captions of a, b val" in metric["protocol"]


def test_each_precision_has_its_limit():
    for precision in ("fp32", "fp16", "compact", "int8"):
        check_parity(GOOD, precision)
    off = {**GOOD, "image_p1": 0.9995}
    check_parity(off, "fp16")
    check_parity(off, "int8")
    with pytest.raises(TrainingError, match=r"image encoder in fp32 .* 0\.99950 \(first percentile\), less"):
        check_parity(off, "fp32")
    with pytest.raises(TrainingError, match=r"image encoder in compact .* choose fp32"):
        check_parity(off, "compact")
    with pytest.raises(TrainingError, match=r"text encoder in fp16 .* 0\.99800 \(mean\), less than 0\.999"):
        check_parity({**GOOD, "text_mean": 0.998}, "fp16")
    with pytest.raises(TrainingError, match="nan"):
        check_parity({**GOOD, "text_mean": float("nan")}, "fp32")


def test_places_are_spread_with_both_ends():
    assert evenly(5, 3).tolist() == [0, 2, 4]
    assert evenly(2, 10).tolist() == [0, 1]
    assert evenly(4, 1).tolist() == [0]


def test_the_sample_has_pictures_and_different_captions_of_val_alone(tmp_path):
    data = write_data_set(tmp_path, each=2)
    sample = read_sample([data], 16)
    assert sample.tiles.shape == (6, 16, 16, 3)
    assert sample.sentences[0] == "a beach"  # the shortest first
    assert set(sample.sentences) == {caption for scene in data.scenes["val"] for caption in scene.captions}
    assert not {"beach number 1", "river number 3"} & set(sample.sentences)


def test_without_val_pictures_nothing_is_exported(tmp_path):
    data = write_data_set(tmp_path, each=2)
    del data.scenes["val"]
    with pytest.raises(TrainingError, match="squares has no captioned val pictures"):
        read_sample([data], 16)
