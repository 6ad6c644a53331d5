"""Carving dev from train."""

from __future__ import annotations

import pytest

from training.data.scenes import Scene
from training.data.splits import carve_dev, check_captions
from training.errors import TrainingError

SCENES = [Scene(f"{number}.png", "train", (f"picture {number}", "a view")) for number in range(2000)]
GOLDEN = [6, 13, 19, 26, 36, 39]


def names(scenes):
    return {scene.image for scene in scenes}


def test_every_train_scene_is_on_one_side_and_the_share_is_met():
    carved = carve_dev([*SCENES, Scene("v.png", "val", ("x",))], 0.1, seed=1)
    assert names(carved.train) | names(carved.dev) == names(SCENES)
    assert not names(carved.train) & names(carved.dev)
    assert 0.08 < len(carved.dev) / len(SCENES) < 0.12
    assert {scene.split for scene in carved.dev} == {"dev"}
    assert {scene.split for scene in carved.train} == {"train"}


def test_a_picture_stays_on_its_side_whatever_the_order_and_what_is_added():
    whole = names(carve_dev(SCENES, 0.1, seed=1).dev)
    assert names(carve_dev(SCENES[::-1], 0.1, seed=1).dev) == whole
    assert names(carve_dev(SCENES[:1000], 0.1, seed=1).dev) == whole & names(SCENES[:1000])
    assert names(carve_dev(SCENES, 0.2, seed=1).dev) > whole
    assert names(carve_dev(SCENES, 0.1, seed=2).dev) != whole


def test_golden_sides():
    # A later version must carve the same split, or its numbers are no longer comparable.
    assert sorted(int(scene.image[:-4]) for scene in carve_dev(SCENES[:40], 0.2, seed=1).dev) == GOLDEN


def test_captions_on_both_sides_are_reported():
    carved = carve_dev(SCENES, 0.1, seed=1)
    assert carved.shared == ["a view"]
    assert carved.unseen_share == 0.5
    assert carved.report_line() == (
        f"{len(carved.dev)} of 2000 train pictures are kept as dev; 1 sentences stand on both sides, and 50% of "
        "the dev captions are unseen in train."
    )


@pytest.mark.parametrize("share", [0, 1, -0.5, 1.5, float("nan")])
def test_a_share_out_of_range_is_refused(share):
    with pytest.raises(TrainingError, match="between 0 and 1"):
        carve_dev(SCENES, share, seed=1)


def test_an_empty_side_is_refused():
    with pytest.raises(TrainingError, match="leaves the dev split empty"):
        carve_dev(SCENES[:3], 1e-6, seed=1)
    with pytest.raises(TrainingError, match="leaves the train split empty"):
        carve_dev(SCENES[:3], 1 - 1e-6, seed=1)
    with pytest.raises(TrainingError, match="no picture in the train split"):
        carve_dev([Scene("v.png", "val", ("x",))], 0.1, seed=1)


def test_equal_captions_everywhere_are_refused():
    equal = [Scene(f"{number}.png", "train", captions) for number, captions in enumerate([("a", "b"), ("b", "a", "a")])]
    with pytest.raises(TrainingError, match="equal captions"):
        carve_dev(equal, 0.5, seed=1)
    check_captions([*equal, Scene("c.png", "train", ("a",))])


def test_a_picture_without_a_caption_is_named():
    with pytest.raises(TrainingError, match=r"1 pictures have no caption, as b\.png"):
        check_captions([Scene("a.png", "train", ("a",)), Scene("b.png", "train", ())])
