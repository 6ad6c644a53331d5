"""The heat map: the scores of an index as a raster layer in memory, clear where they are low."""

from __future__ import annotations

from osgeo import gdal
from qgis.core import (
    QgsColorRampShader,
    QgsCoordinateReferenceSystem,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from .heat_grid import HeatGrid
from .memory_raster import write_raster
from .translation import tr

# Mako (seaborn, M. Waskom) without its black, dark to light: even steps in print and for the colour-blind, and cold,
# where hits are warm. The imagery stays visible, most where nothing was found.
HEAT_COLOURS = ("#5a382a54", "#82395d9c", "#9b3497a9", "#b460ceac", "#c8def5e5")
OPACITY = 1.0
STRETCH = (2.0, 100.0)  # per cent of the tiles: the few worst would take half the colours
NO_SCORE = -9999.0


def write_heat(grid: HeatGrid) -> str:
    """Write a grid as GeoTIFF into GDAL's memory; returns its path, to be given to `forget_raster` in the end."""
    import numpy as np

    scores = np.nan_to_num(grid.scores, nan=NO_SCORE)
    return write_raster([scores], grid.bounds, gdal.GDT_Float32, NO_SCORE, description=tr("Score"))


def make_heat_layer(grid: HeatGrid, path: str, name: str) -> QgsRasterLayer:
    """A styled raster layer of a grid that was written to `path`."""
    layer = QgsRasterLayer(path, name, "gdal")
    layer.setCrs(QgsCoordinateReferenceSystem(grid.crs))
    style_heat(layer, grid, OPACITY)
    return layer


def change_heat_layer(layer: QgsRasterLayer, grid: HeatGrid, path: str, name: str) -> None:
    """Show another grid in a layer that is there, with its place, its visibility and its opacity."""
    opacity = layer.opacity()
    layer.setDataSource(path, name, "gdal", layer.dataProvider().ProviderOptions())
    layer.setName(name)
    layer.setCrs(QgsCoordinateReferenceSystem(grid.crs))
    style_heat(layer, grid, opacity)
    layer.triggerRepaint()


def style_heat(layer: QgsRasterLayer, grid: HeatGrid, opacity: float) -> None:
    """Colour a layer by the scores of a grid, with the colours and their scores as its legend."""
    import numpy as np

    lowest, highest = (float(value) for value in np.nanpercentile(grid.scores, STRETCH))
    highest = max(highest, lowest + 1e-6)
    shader = QgsColorRampShader(lowest, highest, heat_ramp(), QgsColorRampShader.Type.Interpolated)
    steps = len(HEAT_COLOURS) - 1
    shader.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(lowest + (highest - lowest) * step / steps, QColor(colour))
            for step, colour in enumerate(HEAT_COLOURS)
        ]
    )
    raster_shader = QgsRasterShader(lowest, highest)
    raster_shader.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, raster_shader)
    renderer.setClassificationMin(lowest)
    renderer.setClassificationMax(highest)
    renderer.setOpacity(opacity)  # a raster layer has the opacity of its renderer
    layer.setRenderer(renderer)


def heat_ramp() -> QgsGradientColorRamp:
    """The colours as a ramp."""
    steps = len(HEAT_COLOURS) - 1
    stops = [QgsGradientStop(number / steps, QColor(HEAT_COLOURS[number])) for number in range(1, steps)]
    return QgsGradientColorRamp(QColor(HEAT_COLOURS[0]), QColor(HEAT_COLOURS[-1]), False, stops)
