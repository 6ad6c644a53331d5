"""Which form a data set has."""

from __future__ import annotations

import json

import pytest
from PIL import Image

from training.data.luojiahog import write_scenes
from training.data.scenes import Scene
from training.data.sources import FORMATS, detect, open_source
from training.data.trainingdml import write_trainingdml
from training.errors import TrainingError

SCENES = [Scene("a_1.tif", "train", ("a lake",)), Scene("b_2.tif", "val", ("a road",))]


@pytest.fixture
def folder(tmp_path):
    """The same two scenes in every form."""
    for scene in SCENES:
        Image.new("RGB", (4, 4)).save(tmp_path / scene.image)
    write_scenes(tmp_path / "luojiahog.jsonl", SCENES)
    write_scenes(tmp_path / "luojiahog.txt", SCENES)
    write_scenes(tmp_path / "one_line.json", SCENES[:1])
    pictures = [{"filename": s.image, "split": s.split, "sentences": [{"raw": s.captions[0]}]} for s in SCENES]
    (tmp_path / "karpathy.json").write_text(json.dumps({"images": pictures}), encoding="utf-8")
    (tmp_path / "indented.json").write_text(json.dumps({"images": pictures}, indent=2), encoding="utf-8-sig")
    write_trainingdml(tmp_path / "trainingdml.json", SCENES, name="x", licence="x", description="x")
    rows = [f"{s.image},{s.captions[0]},{s.split}" for s in SCENES]
    (tmp_path / "captions.csv").write_text("\n".join(["image,caption,split", *rows]), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("luojiahog.jsonl", "luojiahog"),
        ("luojiahog.txt", "luojiahog"),
        ("karpathy.json", "karpathy"),
        ("indented.json", "karpathy"),
        ("trainingdml.json", "trainingdml"),
        ("captions.csv", "geotiff"),
        (".", "geotiff"),
    ],
)
def test_every_form_is_recognised_and_gives_the_same_scenes(folder, name, form):
    assert detect(folder / name) == form
    assert open_source(folder / name, folder) == SCENES
    assert open_source(folder / name, folder, form, "val") == SCENES[1:]


def test_one_line_is_a_data_set_too(folder):
    assert open_source(folder / "one_line.json", folder) == SCENES[:1]


def test_empty_lines_before_the_first_do_not_matter(folder):
    text = (folder / "luojiahog.txt").read_text(encoding="utf-8")
    (folder / "luojiahog.txt").write_text("\n\n" + text, encoding="utf-8")
    assert open_source(folder / "luojiahog.txt", folder) == SCENES


def test_classes_come_from_names_where_asked(folder):
    scenes = open_source(folder / "karpathy.json", folder, "karpathy_classes")
    assert [scene.labels for scene in scenes] == [("a",), ("b",)]


@pytest.mark.parametrize("text", ["", "no json", "[1]", '{"type": "FeatureCollection"}', '{"images": 3}'])
def test_another_form_is_refused_with_the_four_that_are_known(tmp_path, text):
    (tmp_path / "x.json").write_text(text, encoding="utf-8")
    with pytest.raises(TrainingError, match="is of no known form") as caught:
        open_source(tmp_path / "x.json", tmp_path)
    assert all(form in str(caught.value) for form in FORMATS)


def test_a_missing_file_and_an_unknown_form_are_said(tmp_path):
    with pytest.raises(TrainingError, match=r"none\.json cannot be read"):
        open_source(tmp_path / "none.json", tmp_path)
    with pytest.raises(TrainingError, match="'coco' is no form of data sets; give auto, or one of luojiahog"):
        open_source(tmp_path / "none.json", tmp_path, "coco")
