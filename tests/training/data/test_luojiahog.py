"""Captioned pictures in JSON Lines."""

from __future__ import annotations

import json

import pytest

from training.data.luojiahog import read_scenes, write_scenes
from training.data.scenes import Scene
from training.errors import TrainingError


def write_lines(path, *lines):
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), encoding="utf-8")
    return path


def test_reads_one_split_in_order_and_a_class_is_one_label(tmp_path):
    path = write_lines(
        tmp_path / "c.jsonl",
        {"image": "b.png", "split": "test", "captions": ["two", "three"], "class": "pond"},
        {"image": "x.png", "split": "train", "captions": ["x"]},
        {"image": "a.png", "split": "test", "captions": ["one"]},
    )
    assert read_scenes(path, "test") == [
        Scene("b.png", "test", ("two", "three"), ("pond",)),
        Scene("a.png", "test", ("one",)),
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
        ({**GOOD, "class": ""}, "Line 1 .*class is no name"),
        ({**GOOD, "labels": "pond"}, "Line 1 .*labels is no list of names"),
        ({**GOOD, "labels": [3]}, "Line 1 .*labels is no list of names"),
        ({**GOOD, "lon": 7.5}, "Line 1 .*lon and lat stand together"),
        ({**GOOD, "lon": 181, "lat": 0}, "Line 1 .*lon is no number of degrees from -180 to 180"),
        ({**GOOD, "lon": 7, "lat": "north"}, "Line 1 .*lat is no number of degrees"),
        ('{"image": "a.png", "split": "test", "captions": ["\\ud800"]}', "Line 1 .*surrogates not allowed"),
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


def test_labels_and_place_are_read_and_a_class_joins_the_labels_once(tmp_path):
    path = write_lines(
        tmp_path / "c.jsonl",
        {**GOOD, "labels": ["pond", "park"], "lon": 7, "lat": -51.25},
        {**GOOD, "labels": ["pond", "park"], "class": "pond"},
        {**GOOD, "labels": ["pond"], "class": "park"},
    )
    scenes = read_scenes(path)
    assert scenes[0] == Scene("a.png", "test", ("one",), ("pond", "park"), 7.0, -51.25)
    assert [scene.labels for scene in scenes[1:]] == [("pond", "park"), ("park", "pond")]


def test_what_is_written_is_read_again(tmp_path):
    scenes = [
        Scene("a b/ü.png", "train", ("café\u2028beside", "two"), ("pond", "park"), 7.5, -51.25),
        Scene("b.png", "dev", ("one",)),
    ]
    write_scenes(tmp_path / "c.jsonl", scenes)
    assert read_scenes(tmp_path / "c.jsonl") == scenes
    assert (tmp_path / "c.jsonl").read_bytes().count(b"\n") == 2
    assert "café".encode() in (tmp_path / "c.jsonl").read_bytes()
    assert b"\r" not in (tmp_path / "c.jsonl").read_bytes()


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(TrainingError, match="cannot be written"):
        write_scenes(tmp_path / "none" / "c.jsonl", [Scene("a.png", "train", ("one",))])


def test_an_empty_file_is_said(tmp_path):
    with pytest.raises(TrainingError, match="has no picture; give"):
        read_scenes(write_lines(tmp_path / "c.jsonl", ""))
