"""Reading captioned pictures."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image

from training.captions import Scene, read_scenes
from training.errors import TrainingError
from training.pictures import read_picture


def write_lines(path, *lines):
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), encoding="utf-8")
    return path


def test_reads_one_split_in_order_and_a_missing_class_is_none(tmp_path):
    path = write_lines(
        tmp_path / "c.jsonl",
        {"image": "b.png", "split": "test", "captions": ["two", "three"], "class": "pond"},
        {"image": "x.png", "split": "train", "captions": ["x"]},
        {"image": "a.png", "split": "test", "captions": ["one"]},
    )
    assert read_scenes(path, "test") == [
        Scene("b.png", "test", ("two", "three"), "pond"),
        Scene("a.png", "test", ("one",), None),
    ]


@pytest.mark.parametrize(
    ("line", "says"),
    [("{", "Line 1"), ({"image": "a.png", "split": "test"}, "captions"), ("[1]", "Line 1")],
)
def test_a_bad_line_is_named(tmp_path, line, says):
    with pytest.raises(TrainingError, match=says):
        read_scenes(write_lines(tmp_path / "c.jsonl", line), "test")


def test_no_captions_no_split_and_no_file_are_said(tmp_path):
    path = write_lines(tmp_path / "c.jsonl", {"image": "a.png", "split": "val", "captions": ["one"]})
    with pytest.raises(TrainingError, match="no picture in the split 'test'"):
        read_scenes(path, "test")
    with pytest.raises(TrainingError, match="has no captions"):
        read_scenes(write_lines(path, {"image": "a.png", "split": "val", "captions": []}), "val")
    with pytest.raises(TrainingError, match="cannot be read"):
        read_scenes(tmp_path / "none.jsonl", "test")


def test_shrinking_averages_and_does_not_alias(tmp_path):
    stripes = np.zeros((64, 64, 3), np.uint8)
    stripes[:, ::2] = 255
    Image.fromarray(stripes).save(tmp_path / "stripes.png")
    small = read_picture(tmp_path / "stripes.png", 16)
    assert small.shape == (16, 16, 3)
    assert abs(small[4:12, 4:12].astype(int) - 127).max() <= 3


def test_a_file_that_is_no_picture_is_named(tmp_path):
    (tmp_path / "bad.png").write_text("no picture", encoding="utf-8")
    with pytest.raises(TrainingError, match=r"bad\.png cannot be read"):
        read_picture(tmp_path / "bad.png", 16)
