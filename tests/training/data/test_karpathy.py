"""Captions in Karpathy's JSON."""

from __future__ import annotations

import json

import pytest

from training.data.karpathy import class_in, read_karpathy
from training.data.scenes import Scene
from training.errors import TrainingError

GOOD = {
    "filename": "airport_12.jpg",
    "split": "test",
    "sentences": [{"raw": "one .", "tokens": ["one"]}, {"raw": "two"}],
}


def write(path, *pictures):
    path.write_text(json.dumps({"dataset": "rsicd", "images": list(pictures)}), encoding="utf-8-sig")
    return path


def test_reads_one_split_in_order(tmp_path):
    path = write(tmp_path / "d.json", {**GOOD, "filename": "b.jpg"}, {**GOOD, "split": "train"}, GOOD)
    assert read_karpathy(path, "test") == [
        Scene("b.jpg", "test", ("one .", "two")),
        Scene("airport_12.jpg", "test", ("one .", "two")),
    ]
    assert len(read_karpathy(path)) == 3


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("airport_12.jpg", "airport"),
        ("agricultural00.jpg", "agricultural"),
        ("Airport/rail_way-3.tif", "rail_way"),
        ("00623.jpg", ""),
        ("park.jpg", "park"),
    ],
)
def test_the_class_is_what_a_name_begins_with(tmp_path, name, label):
    assert class_in(name) == label
    path = write(tmp_path / "d.json", {**GOOD, "filename": name})
    assert read_karpathy(path, class_of_name=True)[0].labels == ((label,) if label else ())


@pytest.mark.parametrize(
    ("picture", "says"),
    [
        ({"split": "test", "sentences": [{"raw": "x"}]}, "Picture 2 of .* lacks the field 'filename'"),
        ({**GOOD, "sentences": [{"tokens": []}]}, "Picture 2 of .* lacks the field 'raw'"),
        ({**GOOD, "sentences": []}, "Picture 2 .*sentences is empty"),
        ({**GOOD, "sentences": [{"raw": 3}]}, "Picture 2 .*captions is no list of sentences"),
        ({**GOOD, "filename": None}, "Picture 2 .*image is no file name"),
        ({**GOOD, "split": 1}, "Picture 2 .*split is no name"),
        ("airport_12.jpg", "Picture 2 .* is no captioned picture"),
    ],
)
def test_a_bad_picture_is_named(tmp_path, picture, says):
    with pytest.raises(TrainingError, match=says):
        read_karpathy(write(tmp_path / "d.json", GOOD, picture))


def test_a_file_of_another_form_and_an_empty_split_are_said(tmp_path):
    with pytest.raises(TrainingError, match="no picture in the split 'val'"):
        read_karpathy(write(tmp_path / "d.json", GOOD), "val")
    (tmp_path / "d.json").write_text('{"pictures": []}', encoding="utf-8")
    with pytest.raises(TrainingError, match="has no list of images"):
        read_karpathy(tmp_path / "d.json")
