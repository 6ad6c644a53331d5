"""Folders of GeoTIFF tiles."""

from __future__ import annotations

import pytest
from PIL import Image, TiffImagePlugin

from training.data.geotiff_folder import read_folder
from training.data.geotiff_place import centre_degrees, from_tags
from training.data.scenes import Scene
from training.errors import TrainingError

DOUBLE, SHORT = 12, 3
DEGREES = (1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326)
METRES = (1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, 32631)


def write_tile(path, keys=DEGREES):
    """A tile of 40 x 20 px of 0.01 degrees, whose upper left corner is at 7 E, 51 N."""
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    for tag, kind, value in (
        (33550, DOUBLE, (0.01, 0.01, 0.0)),
        (33922, DOUBLE, (0.0, 0.0, 0.0, 7.0, 51.0, 0.0)),
        (34735, SHORT, keys),
    ):
        tags.tagtype[tag] = kind
        tags[tag] = value
    path.parent.mkdir(exist_ok=True, parents=True)
    Image.new("RGB", (40, 20)).save(path, tiffinfo=tags)


def test_the_centre_is_read_from_the_tags(tmp_path):
    write_tile(tmp_path / "a.tif")
    assert centre_degrees(tmp_path / "a.tif") == pytest.approx((7.2, 50.9))


def test_points_transformations_and_longitudes_beyond_180_are_understood():
    tags = {34735: DEGREES, 33550: (0.01, 0.01, 0.0), 33922: (0.0, 0.0, 0.0, 359.0, 51.0, 0.0)}
    assert from_tags(tags, 40, 20) == pytest.approx((-0.8, 50.9))
    point = tuple(2 if place == 11 else value for place, value in enumerate(DEGREES))
    assert from_tags({**tags, 34735: point}, 40, 20) == pytest.approx((-0.805, 50.905))
    matrix = (0.0, 0.02, 0.0, 10.0, 0.01, 0.0, 0.0, 50.0, *[0.0] * 8)
    assert from_tags({34735: DEGREES, 34264: matrix}, 40, 20) == pytest.approx((10.2, 50.2))


@pytest.mark.parametrize(
    "tags",
    [
        {},
        {34735: METRES, 33550: (1.0, 1.0, 0.0), 33922: (0.0, 0.0, 0.0, 7.0, 51.0, 0.0)},
        {34735: (*DEGREES, 2054, 0, 1, 9101), 33550: (0.1, 0.1, 0.0), 33922: (0.0, 0.0, 0.0, 7.0, 51.0, 0.0)},
        {34735: DEGREES},
        {34735: DEGREES, 33550: (0.1, 0.1, 0.0), 33922: (0.0, 0.0, 0.0, 7.0, 5100.0, 0.0)},
        {34735: DEGREES, 33550: (0.1, 0.1, 0.0), 33922: (0.0, 0.0, 0.0, float("nan"), 51.0, 0.0)},
    ],
)
def test_no_place_where_there_is_none_in_degrees(tags):
    assert from_tags(tags, 40, 20) == (None, None)


@pytest.mark.filterwarnings("ignore:Truncated File Read")
def test_files_that_are_broken_missing_or_no_tiff_have_no_place(tmp_path):
    write_tile(tmp_path / "a.tif")
    (tmp_path / "cut.tif").write_bytes((tmp_path / "a.tif").read_bytes()[:60])
    Image.new("RGB", (4, 4)).save(tmp_path / "plain.png")
    for name in ("cut.tif", "none.tif", "plain.png"):
        assert centre_degrees(tmp_path / name) == (None, None)


def test_text_files_beside_the_tiles_and_folders_named_as_splits(tmp_path):
    write_tile(tmp_path / "val" / "b.TIFF")
    write_tile(tmp_path / "a.tif", METRES)
    (tmp_path / "a.txt").write_text("a lake\r\n\r\n  a pond \n", encoding="utf-8-sig")
    scenes = read_folder(tmp_path, tmp_path)
    assert scenes[0] == Scene("a.tif", "train", ("a lake", "a pond"))
    assert (scenes[1].image, scenes[1].split, scenes[1].captions) == ("val/b.TIFF", "val", ())
    assert scenes[1].lon == pytest.approx(7.2)
    assert read_folder(tmp_path, tmp_path, "val") == scenes[1:]


def test_a_table_tells_captions_split_and_labels_and_a_missing_tile_is_kept(tmp_path):
    write_tile(tmp_path / "a.tif", METRES)
    write_tile(tmp_path / "b.tif", METRES)
    (tmp_path / "captions.csv").write_text(
        'image,caption,split,labels\na.tif,"a lake, blue",test,pond;park\na.tif,water,,pond\ngone.tif,x,,\n',
        encoding="utf-8",
    )
    expected = [
        Scene("a.tif", "test", ("a lake, blue", "water"), ("pond", "park")),
        Scene("b.tif", "train", ()),
        Scene("gone.tif", "train", ("x",)),
    ]
    assert read_folder(tmp_path, tmp_path) == expected
    assert read_folder(tmp_path, tmp_path / "captions.csv") == expected


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("name,caption\na.tif,x\n", "lacks the columns image and caption"),
        ("", "lacks the columns image and caption"),
        ("image,caption,split\na.tif,x,val\na.tif,y,test\n", r"gives a\.tif the splits 'val' and 'test'"),
        ("image,caption\n,x\n", "image is no file name"),
    ],
)
def test_a_bad_table_is_said(tmp_path, table, says):
    write_tile(tmp_path / "a.tif")
    (tmp_path / "captions.csv").write_text(table, encoding="utf-8")
    with pytest.raises(TrainingError, match=says):
        read_folder(tmp_path, tmp_path)


def test_a_folder_without_tiles_and_a_table_that_is_not_there_are_said(tmp_path):
    with pytest.raises(TrainingError, match="has no GeoTIFF tile"):
        read_folder(tmp_path, tmp_path)
    with pytest.raises(TrainingError, match="has no GeoTIFF tile"):
        read_folder(tmp_path / "none", tmp_path)
    write_tile(tmp_path / "a.tif")
    with pytest.raises(TrainingError, match=r"other\.csv cannot be read"):
        read_folder(tmp_path, tmp_path / "other.csv")
    (tmp_path / "a.txt").write_bytes("café".encode("latin-1"))
    with pytest.raises(TrainingError, match=r"a\.txt is not in UTF-8"):
        read_folder(tmp_path, tmp_path)


def test_a_real_orthophoto_in_degrees_has_its_place(shared):
    lon, lat = centre_degrees(shared / "data" / "geo" / "south_africa_degrees.tif")
    assert 16 < lon < 33
    assert -35 < lat < -22
    assert centre_degrees(shared / "data" / "geo" / "banepa.tif") == (None, None)
