"""Every orthophoto of ../shared/data/geo: tiles, ground size, orientation, holes."""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsDistanceArea, QgsPointXY, QgsProject

from plugin.engine.grid import Bounds, Cell
from plugin.jobs.errors import JobError
from plugin.jobs.index_plan import plan_index
from plugin.jobs.tile_batches import tile_batches
from plugin.layers.raster_source import RasterSource
from tests.qgis.fake_engine import fake_package
from tests.qgis.rasters import open_raster

pytestmark = pytest.mark.usefixtures("qgis_app")

# Name, tile size in metres (None for the model's 76.8), cells that share ground with the raster, those with data.
RASTERS = [
    ("banepa", None, 48, 48),
    ("dry_grassland", None, 9, 9),
    ("naip_north_dakota", 160.0, 713, 713),
    ("south_africa_degrees", 90.0, 2755, 2755),
    ("sentinel2_flanders_cir", 320.0, 1222, 1222),
    ("landsat_bahamas", 9700.0, 575, None),
]


@pytest.fixture(autouse=True)
def no_sidecars():
    """The data is not ours to write beside."""
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")
    yield
    gdal.SetConfigOption("GDAL_PAM_ENABLED", None)


@pytest.fixture(params=RASTERS, ids=[raster[0] for raster in RASTERS])
def case(request, shared):
    return request.param, open_raster(shared / "data" / "geo" / f"{request.param[0]}.tif")


def plan_of(layer, tile_size_m):
    return plan_index(layer, None, tile_size_m, fake_package(size_px=160, gsd_m=0.48))


def metres(layer, start, end):
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")
    return measure.measureLine(QgsPointXY(*start), QgsPointXY(*end))


def test_a_tile_has_its_size_in_metres_of_ground(case):
    (_, tile_size_m, *_), layer = case
    grid = plan_of(layer, tile_size_m).spec.grid
    centre = layer.extent().center()
    row, column = math.floor(-centre.y() / grid.tile_height), math.floor(centre.x() / grid.tile_width)
    xmin, ymin, xmax, ymax = grid.bounds(Cell(row, column))
    assert xmin <= centre.x() <= xmax
    assert ymin <= centre.y() <= ymax
    wanted = tile_size_m or 76.8
    assert metres(layer, (xmin, ymin), (xmax, ymin)) == pytest.approx(wanted, rel=5e-3)
    assert metres(layer, (xmin, ymin), (xmin, ymax)) == pytest.approx(wanted, rel=5e-3)


def gdal_window(path, bounds, size_px):
    """The same ground read by GDAL alone, with its own area average."""
    dataset = gdal.Open(str(path))
    options = gdal.TranslateOptions(
        format="MEM",
        projWin=[bounds.xmin, bounds.ymax, bounds.xmax, bounds.ymin],
        width=size_px,
        height=size_px,
        resampleAlg="average",
        bandList=[1, 2, 3],
    )
    return gdal.Translate("", dataset, options=options).ReadAsArray().transpose(1, 2, 0).astype(float)


def test_a_tile_is_the_ground_it_says_north_up(case, shared):
    (name, *_), layer = case
    extent = layer.extent()
    side = min(extent.width(), extent.height()) * 0.4
    centre = extent.center()
    bounds = Bounds(centre.x() - side / 2, centre.y() - side / 2, centre.x() + side / 2, centre.y() + side / 2)
    tile = RasterSource.from_layer(layer).read(bounds, 64).astype(float)
    expected = gdal_window(shared / "data" / "geo" / f"{name}.tif", bounds, 64)
    same = np.corrcoef(tile.ravel(), expected.ravel())[0, 1]
    turned = max(np.corrcoef(np.rot90(tile, turns).ravel(), expected.ravel())[0, 1] for turns in (1, 2, 3))
    assert np.abs(tile - expected).max() <= 1
    assert same > turned + 0.3


def test_every_tile_with_data_is_read(case):
    (_, tile_size_m, cells, with_data), layer = case
    plan = plan_of(layer, tile_size_m)
    source = RasterSource.from_layer(layer)
    batches = list(tile_batches(source, plan.spec.grid, plan.spec.grid.cells(plan.extent), np.empty((0, 2), np.int32)))
    read = sum(len(batch.tiles) for batch in batches)
    assert plan.tiles == sum(batch.visited for batch in batches) == cells
    if with_data is None:
        # The sea of this one is no-data. Its tiles are enlarged, by a cubic kernel that reaches two pixels far.
        assert 0 < tiles_with_data(layer, plan, 0) <= read <= tiles_with_data(layer, plan, 2) < cells
    else:
        assert read == with_data


def tiles_with_data(layer, plan, margin):
    dataset = gdal.Open(layer.source())
    west, pixel_x, _, north, _, pixel_y = dataset.GetGeoTransform()
    data = (dataset.ReadAsArray() != 0).any(axis=0)
    count = 0
    for cell in plan.spec.grid.cells(plan.extent):
        bounds = plan.spec.grid.bounds(cell)
        top, bottom = math.floor((bounds.ymax - north) / pixel_y), math.ceil((bounds.ymin - north) / pixel_y)
        left, right = math.floor((bounds.xmin - west) / pixel_x), math.ceil((bounds.xmax - west) / pixel_x)
        window = data[max(0, top - margin) : bottom + margin, max(0, left - margin) : right + margin]
        count += bool(window.any())
    return count


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("naip_north_dakota", "Each tile would hold 15 of the raster's pixels; use tiles of at least 160 m."),
        ("sentinel2_flanders_cir", "Each tile would hold 7 of the raster's pixels; use tiles of at least 320 m."),
        ("south_africa_degrees", "Each tile would hold 27 of the raster's pixels; use tiles of at least 89 m."),
        ("landsat_bahamas", "Each tile would hold 1 of the raster's pixels; use tiles of at least 9700 m."),
    ],
)
def test_what_is_too_coarse_is_said_before_the_work(shared, name, sentence):
    layer = open_raster(shared / "data" / "geo" / f"{name}.tif")
    with pytest.raises(JobError) as caught:
        plan_of(layer, None)
    assert caught.value.sentence == sentence
    assert plan_of(layer, caught.value.tile_size_m).tiles > 0
