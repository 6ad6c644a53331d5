"""The class tree: three levels, spellings of data sets, a user's own classes, and what is refused."""

from __future__ import annotations

import json

import pytest

from training.data.class_tree import read_class_tree
from training.data.scenes import Scene
from training.errors import TrainingError
from training.sentences import read_concepts

BASE = [
    {"id": "built", "name": "built", "parent": None, "level": 1},
    {"id": "roads", "name": "roads", "parent": "built", "level": 2},
    {"id": "freeway", "name": "freeway", "parent": "roads", "level": 3, "aliases": ["motor way"]},
    {"id": "car_park", "name": "car park", "parent": "roads", "level": 3, "uri": "https://example.org/parking"},
    {"id": "homes", "name": "homes", "parent": "built", "level": 2},
    {"id": "houses", "name": "houses", "parent": "homes", "level": 3},
]
# UC Merced's and AID's (RSICD's) class names as their folders spell them.
UCM = [
    "agricultural",
    "airplane",
    "baseballdiamond",
    "beach",
    "buildings",
    "chaparral",
    "denseresidential",
    "forest",
    "freeway",
    "golfcourse",
    "harbor",
    "intersection",
    "mediumresidential",
    "mobilehomepark",
    "overpass",
    "parkinglot",
    "river",
    "runway",
    "sparseresidential",
    "storagetanks",
    "tenniscourt",
]
AID = [
    "Airport",
    "BareLand",
    "BaseballField",
    "Beach",
    "Bridge",
    "Center",
    "Church",
    "Commercial",
    "DenseResidential",
    "Desert",
    "Farmland",
    "Forest",
    "Industrial",
    "Meadow",
    "MediumResidential",
    "Mountain",
    "Park",
    "Parking",
    "Playground",
    "Pond",
    "Port",
    "RailwayStation",
    "Resort",
    "River",
    "School",
    "SparseResidential",
    "Square",
    "Stadium",
    "StorageTanks",
    "Viaduct",
]


def write(path, classes):
    path.write_text(json.dumps({"classes": classes}), encoding="utf-8")
    return path


@pytest.fixture
def tree(tmp_path):
    return read_class_tree(write(tmp_path / "base.json", BASE))


def test_ancestors_and_levels(tree):
    assert tree.ancestor("freeway", 3) == "freeway"
    assert tree.ancestor("freeway", 2) == "roads"
    assert tree.ancestor("freeway", 1) == "built"
    assert tree.at(3) == ["freeway", "car_park", "houses"]
    assert tree.nodes["car_park"].uri == "https://example.org/parking"
    with pytest.raises(TrainingError, match="no ancestor at level 3"):
        tree.ancestor("roads", 3)


def test_labels_of_a_scene_at_each_level_stand_once(tree):
    labels = ("CarPark", "motor_way", "houses", "freeway")
    assert tree.labels_at(labels, 3) == ("car_park", "freeway", "houses")
    assert tree.labels_at(labels, 2) == ("roads", "homes")
    assert tree.labels_at(labels, 1) == ("built",)
    assert tree.labels_at((), 2) == ()
    assert tree.name("Motor-Way") == "freeway"
    assert "motorway" in tree
    assert "roads" not in tree


def test_an_unknown_label_is_named_with_its_picture(tree):
    with pytest.raises(TrainingError, match="'lake' is no third-level class"):
        tree.labels_at(["lake"], 2)
    scenes = [Scene("a.png", "train", ("x",), ("freeway",)), Scene("b.png", "train", ("x",), ("lake", "roads"))]
    with pytest.raises(TrainingError, match=r"2 labels are .*'lake' of b\.png; 'roads' of b\.png"):
        tree.check_labels(scenes)
    tree.check_labels(scenes[:1])


def test_an_extension_adds_behind_and_changes_nothing_before(tmp_path, tree):
    more = tmp_path / "more.csv"
    more.write_text(
        "id,name,parent,level,aliases\n"
        "energy,energy,built,2,\n"
        "solar_farm,solar farm,energy,3,solar park; photovoltaics\n"
        "track,track,roads,3,\n",
        encoding="utf-8-sig",
    )
    extended = read_class_tree(tmp_path / "base.json", more)
    assert extended.at(3) == [*tree.at(3), "solar_farm", "track"]
    assert extended.at(2) == [*tree.at(2), "energy"]
    assert extended.labels_at(["Photovoltaics", "solarpark"], 3) == ("solar_farm",)
    assert all(extended.nodes[one] == tree.nodes[one] for one in tree.nodes)


@pytest.mark.parametrize(
    ("added", "says"),
    [
        ([{"id": "freeway", "name": "x", "parent": "roads", "level": 3}], "'freeway', which is there already"),
        ([{"id": "x", "name": "motorway", "parent": "roads", "level": 3}], "'motorway' mean 'freeway' and 'x'"),
        ([{"id": "x", "name": "x", "parent": "lanes", "level": 3}], "'x' the parent 'lanes', which is missing"),
        (
            [{"id": "x", "name": "x", "parent": "built", "level": 3}],
            "'x' the level 3 and the parent 'built' of level 1",
        ),
        ([{"id": "x", "name": "x", "level": 2}], "'x' the level 2 and no parent"),
        (
            [
                {"id": "x", "name": "x", "parent": "y", "level": 2},
                {"id": "y", "name": "y", "parent": "x", "level": 3},
            ],
            "in a circle: x < y < x",
        ),
        ([{"id": "x", "name": "x", "parent": "x", "level": 3}], "in a circle: x < x"),
        ([{"id": "x", "name": "x", "parent": "roads", "level": 4}], "Class 1 of .*level is 1, 2 or 3"),
        ([{"name": "x", "parent": "roads", "level": 3}], "Class 1 of .* lacks the field 'id'"),
        ([{"id": 7, "name": "x", "parent": "roads", "level": 3}], "Class 1 of .*id, name and aliases are words"),
        (["freeway"], "Class 1 of .* is no class"),
        ([], "has no class"),
    ],
)
def test_a_bad_tree_is_refused(tmp_path, tree, added, says):
    with pytest.raises(TrainingError, match=says):
        read_class_tree(tmp_path / "base.json", write(tmp_path / "more.json", added))


def test_files_that_are_no_tree_are_said(tmp_path):
    with pytest.raises(TrainingError, match=r"none\.json cannot be read"):
        read_class_tree(tmp_path / "none.json")
    (tmp_path / "tree.json").write_text("{}", encoding="utf-8")
    with pytest.raises(TrainingError, match="has no list of classes"):
        read_class_tree(tmp_path / "tree.json")
    (tmp_path / "tree.json").write_text("{", encoding="utf-8")
    with pytest.raises(TrainingError, match="is no JSON"):
        read_class_tree(tmp_path / "tree.json")
    (tmp_path / "tree.csv").write_text("id,name,parent,level\nx,x,,one\n", encoding="utf-8")
    with pytest.raises(TrainingError, match="level is 1, 2 or 3"):
        read_class_tree(tmp_path / "tree.csv")


def test_the_shipped_tree_knows_every_class_of_both_data_sets():
    tree = read_class_tree()
    assert (len(UCM), len(AID)) == (21, 30)
    assert (len(tree.at(1)), len(tree.at(2))) == (7, 21)
    assert {tree.find(label) for label in UCM + AID} == set(tree.at(3)) - {"boat"}
    assert tree.find("agricultural") == tree.find("Farmland")
    assert tree.find("harbor") != tree.find("Port")
    assert tree.labels_at(["harbor"], 2) == tree.labels_at(["Port"], 2)
    assert [tree.ancestor("freeway", level) for level in (1, 2)] == ["transport", "roads"]


def test_labels_are_equal_in_the_shipped_tree_exactly_where_they_share_phrases():
    tree = read_class_tree()
    groups = [{tree.find(label) for label in concept.labels} for concept in read_concepts()]
    assert all(len(group) == 1 for group in groups)
    assert len(set.union(*groups)) == len(groups)


def test_every_branch_of_the_shipped_tree_reaches_level_3():
    tree = read_class_tree()
    assert {tree.ancestor(one, 2) for one in tree.at(3)} == set(tree.at(2))
    assert {tree.ancestor(one, 1) for one in tree.at(3)} == set(tree.at(1))
