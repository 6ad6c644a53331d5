"""Rasters to try the plugin on: the scene that comes with it, and a real orthophoto from OpenAerialMap."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle

from ...client.command import PLUGIN_ROOT
from ...layers.errors import LayerError
from ...layers.translation import tr

SAMPLE_SCENE = PLUGIN_ROOT / "resources" / "sample" / "sample_scene.tif"
TILE_PX = 256
WORLD_M = 40075016.68557849  # 2 pi 6378137: the width of Web Mercator's world


@dataclass(frozen=True)
class RemoteSample:
    """A small part of an orthophoto on a public tile server, Web Mercator.

    Args:
        url: https address of its tiles, with {z}, {x} and {y}.
        zoom: the level that is fetched.
        first_tile: column and row of the north-western tile, counted as in the address.
        tiles: how many columns and rows of tiles; 256 KiB each bound the file's size.
        title: the layer's name.
        attribution: who made it and under which licence, kept in the layer's metadata.
        file_name: what it is called on disk.
    """

    url: str
    zoom: int
    first_tile: tuple[int, int]
    tiles: tuple[int, int]
    title: str
    attribution: str
    file_name: str

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.tiles[0] * TILE_PX, self.tiles[1] * TILE_PX

    @property
    def extent(self) -> QgsRectangle:
        """What is fetched, EPSG:3857."""
        side = WORLD_M / 2**self.zoom
        column, row = self.first_tile
        return QgsRectangle(
            column * side - WORLD_M / 2,
            WORLD_M / 2 - (row + self.tiles[1]) * side,
            (column + self.tiles[0]) * side - WORLD_M / 2,
            WORLD_M / 2 - row * side,
        )


# OpenAerialMap's own address of this image, as mapping projects publish it. It could not be tried where this was
# written (no network); if it has moved, the user is told so and nothing is added.
BANEPA = RemoteSample(
    url="https://tiles.openaerialmap.org/62d85d11d8499800053796c1/0/62d85d11d8499800053796c2/{z}/{x}/{y}",
    zoom=20,
    first_tile=(773380, 440482),
    tiles=(12, 16),
    title="Banepa, Nepal",
    attribution="© OpenAerialMap contributors, CC-BY-4.0",
    file_name="banepa.tif",
)


def add_raster(path: Path, title: str, attribution: str = "") -> QgsRasterLayer:
    """Add a raster file to the project, or find it there.

    Raises:
        LayerError: the file is missing or is no raster.
    """
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and Path(layer.source()) == path:
            return layer
    layer = QgsRasterLayer(str(path), title)
    if not layer.isValid():
        raise LayerError(tr("{} cannot be opened as a raster; install the plugin again.").format(path))
    if attribution:
        metadata = layer.metadata()
        metadata.setRights([attribution])
        layer.setMetadata(metadata)
    QgsProject.instance().addMapLayer(layer)
    return layer


def copy_sample_scene(folder: Path) -> Path:
    """The scene that comes with the plugin, in `folder`: its index lies beside it and outlives an update of the plugin.

    Raises:
        LayerError: it is missing, or cannot be copied.
    """
    target = folder / SAMPLE_SCENE.name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not target.exists() or target.stat().st_size != SAMPLE_SCENE.stat().st_size:
            shutil.copy2(SAMPLE_SCENE, target)
    except OSError as error:
        raise LayerError(
            tr("The sample scene cannot be copied to {}; is the disk full?").format(folder), str(error)
        ) from error
    return target
