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


GOOD = {"image": "a.png", "split": "test", "captions": ["one"]}


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "Line 1"),
        ("[1]", "Line 1"),
        ({"image": "a.png", "split": "test"}, "Line 1 .* lacks the field 'captions'"),
        ({**GOOD, "captions": [1, 2]}, "Line 1 .*captions is no list of sentences"),
        ({**GOOD, "captions": "storage tanks"}, "Line 1 .*captions is no list of sentences"),
        ({**GOOD, "captions": []}, "Line 1 .*captions is empty"),
        ({**GOOD, "image": None}, "Line 1 .*image is no file name"),
        ({**GOOD, "class": ["pond"]}, "Line 1 .*class is no name"),
    ],
)
def test_a_bad_line_is_named(tmp_path, line, says):
    with pytest.raises(TrainingError, match=says):
        read_scenes(write_lines(tmp_path / "c.jsonl", line), "test")


def test_no_split_and_no_file_are_said(tmp_path):
    path = write_lines(tmp_path / "c.jsonl", {"image": "a.png", "split": "val", "captions": ["one"]})
    with pytest.raises(TrainingError, match="no picture in the split 'test'"):
        read_scenes(path, "test")
    with pytest.raises(TrainingError, match="cannot be read"):
        read_scenes(tmp_path / "none.jsonl", "test")


def test_a_file_in_another_encoding_is_said_with_its_line(tmp_path):
    line = json.dumps({**GOOD, "captions": ["café"]}, ensure_ascii=False)
    (tmp_path / "c.jsonl").write_bytes((json.dumps(GOOD) + "\n" + line).encode("latin-1"))
    with pytest.raises(TrainingError, match=r"Line 2 .* is not in UTF-8"):
        read_scenes(tmp_path / "c.jsonl", "test")


def test_a_byte_order_mark_and_a_line_separator_within_a_caption_are_read(tmp_path):
    caption = "first\u2028second\u0085third"
    text = json.dumps({**GOOD, "captions": [caption]}, ensure_ascii=False) + "\r\n"
    (tmp_path / "c.jsonl").write_text(text, encoding="utf-8-sig", newline="")
    assert read_scenes(tmp_path / "c.jsonl", "test") == [Scene("a.png", "test", (caption,))]


def test_scenes_of_another_split_may_lack_captions(tmp_path):
    path = write_lines(tmp_path / "c.jsonl", {**GOOD, "split": "train", "captions": []}, GOOD)
    assert [scene.captions for scene in read_scenes(path, "test")] == [("one",)]


@pytest.mark.parametrize("kind", [np.uint16, np.int32, np.float32])
def test_deep_pictures_are_stretched_between_their_percentiles(tmp_path, kind):
    ramp = np.tile(np.linspace(1000, 3000, 101), (101, 1)).astype(kind)
    Image.fromarray(ramp).save(tmp_path / "deep.tif")
    row = read_picture(tmp_path / "deep.tif", 101)[50]
    assert (row[:, 0] == row[:, 2]).all()
    assert [int(row[x, 0]) for x in (0, 50, 100)] == pytest.approx([0, 127, 255], abs=2)
    assert row[26, 0] == pytest.approx(255 * (26 - 2) / 96, abs=2)


def test_a_deep_picture_ignores_what_is_not_finite_and_refuses_nothing_else(tmp_path):
    values = np.tile(np.linspace(0, 1, 50, dtype=np.float32), (50, 1))
    values[0] = np.nan
    Image.fromarray(values).save(tmp_path / "holes.tif")
    assert read_picture(tmp_path / "holes.tif", 50)[40, 49, 0] == 255
    Image.fromarray(np.full((9, 9), np.nan, np.float32)).save(tmp_path / "empty.tif")
    with pytest.raises(TrainingError, match="no value is finite"):
        read_picture(tmp_path / "empty.tif", 9)


def test_a_picture_of_too_many_pixels_is_refused(tmp_path, monkeypatch):
    Image.new("L", (64, 64)).save(tmp_path / "large.png")
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1000)
    with pytest.raises(TrainingError, match=r"large\.png cannot be read"):
        read_picture(tmp_path / "large.png", 16)


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
