"""OGC TrainingDML-AI JSON, there and back, and what breaks the standard."""

from __future__ import annotations

import json

import pytest

from training.data.scenes import Scene
from training.data.trainingdml import read_trainingdml, write_trainingdml
from training.errors import TrainingError

ABOUT = {"name": "tiny", "licence": "CC0-1.0", "description": "Made in a test"}
SCENES = [
    Scene("a b/50%?é.png", "train", ("a lake", "water, \u201cblue\u201d"), ("pond", "park"), 7.123456789, -51.25),
    Scene("b.png", "val", ("a road",)),
    Scene("c.png", "test", (), ("freeway",), 180.0, 90.0),
]


@pytest.fixture
def content(tmp_path):
    write_trainingdml(tmp_path / "d.json", SCENES, **ABOUT)
    return json.loads((tmp_path / "d.json").read_text(encoding="utf-8"))


def read(tmp_path, content, split=None):
    (tmp_path / "changed.json").write_text(json.dumps(content), encoding="utf-8")
    return read_trainingdml(tmp_path / "changed.json", split)


def test_what_is_written_is_read_again(tmp_path, content):
    assert read_trainingdml(tmp_path / "d.json") == SCENES
    assert read_trainingdml(tmp_path / "d.json", "val") == SCENES[1:2]


def test_the_standards_names_are_used(content):
    assert content["type"] == "AI_EOTrainingDataset"
    assert content["license"] == "CC0-1.0"
    assert content["amountOfTrainingData"] == 3
    assert [one["key"] for one in content["classes"]] == ["freeway", "park", "pond"]
    sample = content["data"][0]
    assert sample["type"] == "AI_EOTrainingData"
    assert sample["dataURL"] == ["a%20b/50%25%3F%C3%A9.png"]
    assert sample["trainingType"] == "training"
    assert sample["extent"] == [7.123456789, -51.25, 7.123456789, -51.25]
    assert sample["labels"][:3] == [
        {"type": "AI_SceneLabel", "class": "pond"},
        {"type": "AI_SceneLabel", "class": "park"},
        {"type": "AI_AbstractLabel", "caption": "a lake"},
    ]
    assert [one["trainingType"] for one in content["data"][1:]] == ["validation", "test"]


def test_a_data_set_of_others_is_read(tmp_path, content):
    content["data"] = [
        {
            "type": "AI_EOTrainingData",
            "id": "airport_01",
            "dataURL": ["image/Airport/airport_01.jpg"],
            "trainingType": "retraining",
            "labels": [
                {"type": "AI_SceneLabel", "class": "Airport", "confidence": 0.9},
                {"type": "AI_ObjectLabel", "class": "plane", "object": {"type": "Feature"}},
                {"type": "AI_ObjectLabel", "class": "plane", "object": {"type": "Feature"}},
                {"type": "AI_SceneLabel", "class": "Beach", "isNegative": True},
                {"type": "AI_PixelLabel", "imageURL": ["mask.png"], "imageFormat": ["image/png"]},
            ],
            "extent": {
                "geographicElement": [
                    {
                        "westBoundLongitude": 7,
                        "eastBoundLongitude": 8,
                        "southBoundLatitude": -3,
                        "northBoundLatitude": -1,
                    }
                ]
            },
        },
        {
            "type": "AI_EOTrainingData",
            "id": "b",
            "dataURL": ["b.jpg"],
            "labels": [{"type": "AI_AbstractLabel", "caption": "x"}],
            "extent": [500000, 5600000, 500100, 5600100],
        },
        {
            "type": "AI_EOTrainingData",
            "id": "c",
            "dataURL": ["c.jpg"],
            "labels": [{"type": "AI_AbstractLabel", "caption": "x"}],
            "extent": [7, 50, 100, 9, 54, 200],
        },
    ]
    assert read(tmp_path, content) == [
        Scene("image/Airport/airport_01.jpg", "train", (), ("Airport", "plane"), 7.5, -2.0),
        Scene("b.jpg", "train", ("x",)),
        Scene("c.jpg", "train", ("x",), (), 8.0, 52.0),
    ]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda content: content.pop("license"), r"\$: 'license' is a required property"),
        (lambda content: content.update(type="EOTrainingDataset"), r"\$\.type: 'AI_EOTrainingDataset' was expected"),
        (lambda content: content.update(data=[]), r"\$\.data: .*non-empty|\$\.data: \[\] is too short"),
        (lambda content: content["data"][1].pop("dataURL"), r"\$\.data\[1\]: 'dataURL' is a required property"),
        (lambda content: content["data"][1].update(labels=[]), r"\$\.data\[1\]\.labels: "),
        (
            lambda content: content["data"][1].update(trainingType="dev"),
            r"\$\.data\[1\]\.trainingType: 'dev' is not one",
        ),
        (lambda content: content["data"][1].update(extent=[1, 2]), r"\$\.data\[1\]\.extent: "),
        (lambda content: content["data"][0]["labels"][0].pop("class"), r"labels\[0\]: 'class' is a required property"),
        (lambda content: content["data"][0]["labels"][2].update(caption=3), r"labels\[2\]\.caption: 3 is not of type"),
        (lambda content: content["data"][0].update(dataURL=["a.png", "b.png"]), "Sample 'a b.* is not one file"),
        (lambda content: content["data"][0].update(dataURL=["https://x.org/a.png"]), "Sample 'a b.* is not one file"),
        (lambda content: content["data"][0].update(dataURL=["//[x"]), "Sample 'a b.* is no captioned picture"),
        (lambda content: content["data"][0].update(dataURL=[""]), "Sample 'a b.*image is no file name"),
    ],
)
def test_what_breaks_the_standard_is_said_with_its_place(tmp_path, content, change, says):
    change(content)
    with pytest.raises(TrainingError, match=says):
        read(tmp_path, content)


def test_what_cannot_be_written_is_said(tmp_path):
    with pytest.raises(TrainingError, match=r"no split 'dev' \(a\.png\)"):
        write_trainingdml(tmp_path / "d.json", [Scene("a.png", "dev", ("x",))], **ABOUT)
    with pytest.raises(TrainingError, match=r"data\[0\]\.labels"):
        write_trainingdml(tmp_path / "d.json", [Scene("a.png", "train", ())], **ABOUT)
    assert not (tmp_path / "d.json").exists()


def test_a_file_that_is_no_json_and_an_empty_split_are_said(tmp_path, content):
    (tmp_path / "x.json").write_text("[", encoding="utf-8")
    with pytest.raises(TrainingError, match="is no JSON"):
        read_trainingdml(tmp_path / "x.json")
    content["data"] = content["data"][:1]
    with pytest.raises(TrainingError, match="no picture in the split 'test'"):
        read(tmp_path, content, "test")
