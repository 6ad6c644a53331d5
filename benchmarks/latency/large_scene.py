"""A layer of 100,000 tiles with its index, made in seconds: the sample scene again and again.

The vectors are those of the scene's real tiles, each copy with a little noise of its own, so that a search finds what
the map shows and no two tiles score the same.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from osgeo import gdal
from qgis.core import QgsFeedback, QgsRasterLayer

from plugin.client.packages import BUNDLED
from plugin.engine.package import read_manifest
from plugin.engine.tile_index import TileIndexReader, TileIndexWriter
from plugin.jobs.index_build import build_index
from plugin.jobs.index_plan import plan_index
from plugin.layers.index_location import choose_index_folder
from plugin.layers.raster_source import RasterSource

if TYPE_CHECKING:
    from plugin.client.connection import EngineConnection

SCENE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "sample_scene.tif"
COPIES = 53  # along each side, of a scene of six by six tiles: 101,124
TILES_OF_SCENE = 36
OVERVIEW_FACTOR = 16
NOISE = 0.15

SOURCE = (
    '<SimpleSource><SourceFilename relativeToVRT="0" shared="1">{file}</SourceFilename><SourceBand>{band}</SourceBand>'
    '<SourceProperties RasterXSize="{size}" RasterYSize="{size}" DataType="Byte" BlockXSize="256" BlockYSize="256"/>'
    '<SrcRect xOff="0" yOff="0" xSize="{size}" ySize="{size}"/>'
    '<DstRect xOff="{x}" yOff="{y}" xSize="{size}" ySize="{size}"/></SimpleSource>'
)
BAND = (
    '<VRTRasterBand dataType="Byte" band="{band}"><ColorInterp>{colour}</ColorInterp>{sources}'
    '<Overview><SourceFilename relativeToVRT="1">overview.tif</SourceFilename><SourceBand>{band}</SourceBand>'
    "</Overview></VRTRasterBand>"
)


def write_raster(folder: Path, copies: int = COPIES) -> Path:
    """A virtual raster of so many copies of the scene along each side, with overviews as a large raster has them."""
    scene = gdal.Open(str(SCENE))
    size = scene.RasterXSize
    side = size * copies
    small = scene.ReadAsArray(buf_xsize=size // OVERVIEW_FACTOR, buf_ysize=size // OVERVIEW_FACTOR, resample_alg=5)
    options = ["TILED=YES", "COMPRESS=JPEG", "PHOTOMETRIC=YCBCR"]
    memory = gdal.GetDriverByName("MEM").Create("", side // OVERVIEW_FACTOR, side // OVERVIEW_FACTOR, 3)
    memory.WriteArray(np.tile(small, (1, copies, copies)))
    overview = gdal.GetDriverByName("GTiff").CreateCopy(str(folder / "overview.tif"), memory, options=options)
    overview.BuildOverviews("AVERAGE", [2, 4, 8])
    del overview
    bands = []
    for band, colour in enumerate(("Red", "Green", "Blue"), 1):
        places = [(x * size, y * size) for y in range(copies) for x in range(copies)]
        sources = "".join(SOURCE.format(file=SCENE, band=band, size=size, x=x, y=y) for x, y in places)
        bands.append(BAND.format(band=band, colour=colour, sources=sources))
    transform = ", ".join(str(number) for number in scene.GetGeoTransform())
    reference = scene.GetProjection().replace("&", "&amp;").replace('"', "&quot;")
    raster = folder / "large_scene.vrt"
    raster.write_text(
        f'<VRTDataset rasterXSize="{side}" rasterYSize="{side}"><SRS>{reference}</SRS>'
        f"<GeoTransform>{transform}</GeoTransform>{''.join(bands)}</VRTDataset>",
        encoding="utf-8",
    )
    return raster


def write_index(raster: Path, connection: EngineConnection, folder: Path) -> int:
    """Write the raster's index where the panel looks for it; returns how many tiles it has."""
    package = read_manifest(BUNDLED)
    scene = QgsRasterLayer(str(SCENE), SCENE.stem)
    small = plan_index(scene, None, None, package)
    build_index(small, RasterSource.from_layer(scene), connection, folder / "scene_index", QgsFeedback())
    reader = TileIndexReader.open(folder / "scene_index")
    along = round(len(reader.cells()) ** 0.5)
    by_place = {tuple(cell % along): vector for cell, vector in zip(reader.cells(), reader.vectors())}
    layer = QgsRasterLayer(str(raster), raster.stem)
    plan = plan_index(layer, None, None, package)
    cells = np.array(list(plan.spec.grid.cells(plan.extent)), np.int32)
    vectors = np.array([by_place[tuple(cell % along)] for cell in cells], np.float32)
    noise = np.random.default_rng(0).standard_normal(vectors.shape, np.float32)
    vectors += NOISE / vectors.shape[1] ** 0.5 * noise
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    writer = TileIndexWriter.open(choose_index_folder(layer, plan.spec), plan.spec)
    writer.append(cells, vectors)
    writer.mark_complete()
    writer.close()
    return len(cells)
