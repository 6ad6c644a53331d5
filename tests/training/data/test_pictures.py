"""Reading pictures."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from training.data.pictures import read_picture, read_pictures
from training.errors import TrainingError


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


@pytest.fixture
def folder(tmp_path):
    """Four good pictures of one grey each, one cut off in the middle, one that is text; a seventh is missing."""
    for number in range(4):
        Image.new("RGB", (20, 20), (10 * number,) * 3).save(tmp_path / f"{number}.png")
    noise = np.random.default_rng(0).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    Image.fromarray(noise).save(tmp_path / "whole.jpg")
    (tmp_path / "cut.jpg").write_bytes((tmp_path / "whole.jpg").read_bytes()[:2000])
    (tmp_path / "text.png").write_text("no picture", encoding="utf-8")
    return tmp_path


NAMES = ["0.png", "cut.jpg", "1.png", "missing.png", "text.png", "3.png"]


def test_broken_and_missing_pictures_are_skipped_and_named(folder):
    pixels, rows, skipped = read_pictures(folder, NAMES, 8, limit=0.5)
    assert rows.tolist() == [0, 2, 5]
    assert pixels.shape == (3, 8, 8, 3)
    assert pixels[:, 4, 4, 0].tolist() == [0, 10, 30]
    assert [sentence.split(" cannot")[0] for sentence in skipped] == [
        str(folder / name) for name in ("cut.jpg", "missing.png", "text.png")
    ]


def test_above_the_limit_the_first_three_are_named(folder):
    names = [*NAMES, "other.png", "another.png"]
    with pytest.raises(TrainingError, match=r"^5 of 8 pictures were skipped and at most 60\.0% may be") as caught:
        read_pictures(folder, names, 8, limit=0.6)
    for name in ("cut.jpg", "missing.png", "text.png"):
        assert name in str(caught.value)
    assert "other.png" not in str(caught.value)
    with pytest.raises(TrainingError, match="1 of 2 pictures"):
        read_pictures(folder, ["0.png", "missing.png"], 8)


def test_a_limit_of_1_lets_all_be_skipped(folder):
    pixels, rows, skipped = read_pictures(folder, ["missing.png"], 8, limit=1.0)
    assert pixels.shape == (0, 8, 8, 3)
    assert not len(rows)
    assert len(skipped) == 1
    assert read_pictures(folder, [], 8).pixels.shape == (0, 8, 8, 3)
