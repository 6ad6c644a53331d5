"""Finding the same picture twice."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from training.data.duplicate_report import report_lines
from training.data.duplicates import ImageSet, Member, find_duplicates, linked, to_drop
from training.data.picture_hashes import TURNS, near_pairs
from training.data.scenes import Scene

TEST, VAL, TRAIN = 0, 1, 3


def picture(seed):
    """Smooth blobs, another for each seed."""
    noise = np.random.default_rng(seed).integers(0, 256, (8, 8, 3), dtype=np.uint8)
    return Image.fromarray(noise).resize((96, 96), Image.Resampling.BICUBIC)


@pytest.fixture
def sources(tmp_path):
    """Two data sets: a copy across them, small and as JPEG, a turned copy, a mirrored copy, and a file that is none."""
    names = {"one": ["a.png", "b.png", "c.png"], "two": ["copy.jpg", "turned.png", "mirrored.png", "broken.png"]}
    for seed, name in enumerate(names["one"]):
        picture(seed).save(tmp_path / name)
    picture(0).resize((60, 60)).save(tmp_path / "copy.jpg", quality=60)
    picture(1).transpose(Image.Transpose.ROTATE_90).save(tmp_path / "turned.png")
    picture(2).transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(tmp_path / "mirrored.png")
    (tmp_path / "broken.png").write_bytes(b"none")
    splits = {"one": "val", "two": "train"}
    return [
        ImageSet(source, tmp_path, [Scene(name, splits[source], ("x",)) for name in names[source]]) for source in names
    ]


def test_a_copy_is_found_across_data_sets_and_the_train_picture_would_go(sources):
    report = find_duplicates(sources)
    assert report.compared == 6
    assert report.unreadable == [Member("two", "broken.png", "train")]
    assert [(pair.first.image, pair.second.image) for pair in report.pairs] == [("a.png", "copy.jpg")]
    assert report.groups == [[Member("one", "a.png", "val"), Member("two", "copy.jpg", "train")]]
    assert report.dropped == [Member("two", "copy.jpg", "train")]
    assert len(sources[1].scenes) == 4


def test_turned_and_mirrored_copies_are_found_where_asked(sources):
    report = find_duplicates(sources, turned=True)
    assert sorted((pair.first.image, pair.second.image) for pair in report.pairs) == [
        ("a.png", "copy.jpg"),
        ("b.png", "turned.png"),
        ("c.png", "mirrored.png"),
    ]


@pytest.mark.parametrize("turn", TURNS)
def test_every_quarter_turn_and_mirror_is_known(tmp_path, turn):
    picture(5).save(tmp_path / "a.png")
    picture(5).transpose(turn).save(tmp_path / "b.png")
    scenes = [Scene("a.png", "train", ("x",)), Scene("b.png", "train", ("x",))]
    assert not find_duplicates([ImageSet("one", tmp_path, scenes)]).pairs
    assert len(find_duplicates([ImageSet("one", tmp_path, scenes)], turned=True).pairs) == 1


def test_near_pairs_count_the_bits_that_differ():
    hashes = np.ones((4, 1, 64), np.int8)
    hashes[1, 0, :3] = -1
    hashes[2, 0, :5] = -1
    hashes[3] = -1
    assert sorted(near_pairs(hashes, 3)) == [(2, 1, 2), (3, 0, 1)]
    assert sorted(near_pairs(hashes, 2)) == [(2, 1, 2)]
    assert not list(near_pairs(hashes[:0], 3))


def test_near_pairs_are_found_beyond_the_first_chunk(monkeypatch):
    monkeypatch.setattr("training.data.picture_hashes.CHUNK", 3)
    hashes = np.where(np.random.default_rng(0).random((10, 1, 64)) < 0.5, 1, -1).astype(np.int8)
    hashes[9] = hashes[1]
    hashes[5] = hashes[4]
    assert sorted(near_pairs(hashes, 0)) == [(0, 1, 9), (0, 4, 5)]


def test_pairs_link_into_groups():
    assert linked([(0, 4, 5), (0, 1, 2), (0, 2, 7)], 9) == [[1, 2, 7], [4, 5]]
    assert linked([], 3) == []


@pytest.mark.parametrize(
    ("ranks", "pairs", "dropped"),
    [
        ([TRAIN, TEST], [(0, 0, 1)], [0]),
        ([VAL, TEST], [(0, 0, 1)], [0]),
        ([TRAIN, TRAIN], [(0, 0, 1)], [1]),
        ([TEST, TEST], [(0, 0, 1)], []),
        ([VAL, VAL], [(0, 0, 1)], []),
        # The first train picture goes for the test's sake, so its twin may stay.
        ([TRAIN, TRAIN, TEST], [(0, 0, 1), (0, 0, 2)], [0]),
        # Three of a kind in train: one stays.
        ([TRAIN, TRAIN, TRAIN], [(0, 1, 2), (0, 0, 1), (0, 0, 2)], [1, 2]),
    ],
)
def test_what_would_be_dropped(ranks, pairs, dropped):
    assert to_drop(pairs, ranks) == dropped


def test_the_report_is_written_in_lines(sources):
    assert report_lines(find_duplicates(sources)) == [
        "6 pictures compared, 1 unreadable, 1 pairs alike",
        "  one val and two train: 1 pairs",
        "alike: one/a.png (val), two/copy.jpg (train)",
        "would drop two/copy.jpg (train)",
        "unreadable: two/broken.png (train)",
    ]
    assert report_lines(find_duplicates(sources[:1])) == [
        "3 pictures compared, 0 unreadable, 0 pairs alike",
        "nothing would be dropped",
    ]
