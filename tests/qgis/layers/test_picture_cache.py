from __future__ import annotations

import os

import pytest
from qgis.PyQt.QtGui import QImage

from plugin.engine.grid import Bounds
from plugin.layers.picture_cache import PictureCache

STYLE = "sha256:style"


def ground(number):
    return Bounds(number, 0, number + 1, 1)


def picture(colour=0xFFCC3300):
    image = QImage(96, 96, QImage.Format.Format_RGB888)
    image.fill(colour)
    return image


@pytest.fixture
def cache(qgis_app, tmp_path):
    return PictureCache(tmp_path / "pictures")


def test_a_picture_comes_back_as_it_was(cache):
    cache.put(STYLE, ground(1), 96, picture())
    red, green, blue, _ = PictureCache(cache.folder).get(STYLE, ground(1), 96).pixelColor(40, 40).getRgb()
    assert (red, green, blue) == pytest.approx((0xCC, 0x33, 0), abs=3)


@pytest.mark.parametrize(("style", "where", "size_px"), [("sha256:other", 1, 96), (STYLE, 2, 96), (STYLE, 1, 192)])
def test_another_style_tile_or_size_is_another_picture(cache, style, where, size_px):
    cache.put(STYLE, ground(1), 96, picture())
    assert cache.get(style, ground(where), size_px) is None


@pytest.mark.parametrize("content", [b"", b"no picture", b"\xff\xd8\xff\xe0 cut short"])
def test_a_damaged_file_is_as_if_it_were_not_there(cache, content):
    cache.put(STYLE, ground(1), 96, picture())
    (file,) = cache.folder.iterdir()
    file.write_bytes(content)
    assert cache.get(STYLE, ground(1), 96) is None
    cache.put(STYLE, ground(1), 96, picture())
    assert cache.get(STYLE, ground(1), 96) is not None


def test_what_was_not_looked_at_for_longest_goes_first(cache):
    cache.put(STYLE, ground(0), 96, picture())
    (first,) = cache.folder.iterdir()
    size = first.stat().st_size
    small = PictureCache(cache.folder, most_bytes=5 * size)
    for number in range(1, 5):
        small.put(STYLE, ground(number), 96, picture())
    for age, number in enumerate([3, 1, 4, 2]):  # 0 is looked at now
        os.utime(small._file(STYLE, ground(number), 96), (1_000_000 - age, 1_000_000 - age))
    assert small.get(STYLE, ground(0), 96) is not None
    small.put(STYLE, ground(5), 96, picture())
    kept = [number for number in range(6) if small.get(STYLE, ground(number), 96) is not None]
    assert kept == [0, 1, 3, 5]
    assert sum(file.stat().st_size for file in cache.folder.iterdir()) <= 5 * size


def test_a_folder_that_cannot_be_written_is_no_trouble(qgis_app, tmp_path):
    (tmp_path / "file").write_text("in the way")
    cache = PictureCache(tmp_path / "file" / "pictures")
    cache.put(STYLE, ground(1), 96, picture())
    assert cache.get(STYLE, ground(1), 96) is None


def test_all_of_it_can_be_deleted(cache):
    assert cache.size_bytes() == 0
    for number in range(3):
        cache.put(STYLE, ground(number), 96, picture())
    sizes = [file.stat().st_size for file in cache.folder.iterdir()]
    assert cache.size_bytes() == sum(sizes) > 0
    cache.clear()
    assert (cache.size_bytes(), cache.get(STYLE, ground(0), 96)) == (0, None)
    cache.put(STYLE, ground(0), 96, picture())
    assert cache.size_bytes() == sizes[0]
