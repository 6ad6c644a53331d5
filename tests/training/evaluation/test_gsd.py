from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from training.data.pictures import read_picture
from training.errors import TrainingError
from training.evaluation.gsd import distance_curve, distance_table, read_at_distance


@pytest.fixture
def board(tmp_path):
    """12 x 12 pixels: a white middle of 4 x 4 on a black ground, with one grey pixel in each corner."""
    pixels = np.zeros((12, 12, 3), np.uint8)
    pixels[4:8, 4:8] = 255
    pixels[[0, 0, 11, 11], [0, 11, 0, 11]] = 64
    Image.fromarray(pixels).save(tmp_path / "board.png")
    return tmp_path / "board.png"


def test_at_its_own_distance_a_picture_is_as_ever(board):
    seen = read_at_distance(board, 12, native_m=0.3, gsd_m=0.3)
    assert (seen == read_picture(board, 12)).all()


def test_coarser_pixels_are_averages_over_the_same_ground(board):
    seen = read_at_distance(board, 6, native_m=0.3, gsd_m=0.6)
    assert seen.shape == (6, 6, 3)
    assert seen[0, 0].tolist() == [16, 16, 16]  # a corner of 64 among four pixels
    assert seen[2:4, 2:4].min() == 255
    # Once averaged to one pixel, nothing is left to see: (16 * 255 + 4 * 64) / 144 = 30.1.
    assert np.unique(read_at_distance(board, 6, native_m=0.3, gsd_m=3.6)).tolist() == [30]


def test_finer_pixels_show_the_middle_enlarged(board):
    assert (read_at_distance(board, 12, native_m=0.3, gsd_m=0.1) == 255).all()


def test_a_file_that_is_no_picture_is_refused(tmp_path):
    (tmp_path / "no.png").write_bytes(b"no")
    with pytest.raises(TrainingError, match="cannot be read as a picture"):
        read_at_distance(tmp_path / "no.png", 8, native_m=0.3, gsd_m=1.0)


def test_a_row_for_each_distance(embedder, scenes, tmp_path):
    rows = distance_curve(embedder, scenes, tmp_path, native_m=0.3, distances_m=(0.1, 0.3, 2.0))
    assert [row.gsd_m for row in rows] == [0.1, 0.3, 2.0]
    # Pictures of one colour look the same from everywhere.
    assert rows[0].values == rows[1].values == rows[2].values
    assert rows[0].values["i2t_p5"] == pytest.approx(100 * (3 + 1 + 3) / 15)
    # WMAP@5: (17/18 + 1 + 1) / 3 of the pictures, (7/8 + 7/8 + 1 + 1) / 4 of the captions.
    assert distance_table(rows).splitlines()[2].split() == ["0.3", "90.3", "46.7", "35.0", "98.1", "93.8"]


@pytest.mark.parametrize(("native_m", "gsd_m"), [(0.0, 0.3), (0.3, -1.0)])
def test_no_distance_is_refused(embedder, scenes, tmp_path, native_m, gsd_m):
    with pytest.raises(TrainingError, match="above 0"):
        distance_curve(embedder, scenes, tmp_path, native_m=native_m, distances_m=(gsd_m,))
