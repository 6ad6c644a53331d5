"""The classes of an index's tiles on the map: polygons by class, or a paletted raster where there are many tiles."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from typing import Union

from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRectangle,
    QgsRendererCategory,
)
from qgis.PyQt.QtGui import QColor

from ..engine.grid import Cell
from .class_colours import colours_of
from .heat_grid import heat_grid
from .memory_raster import forget_raster, write_raster
from .polygon_layer import REAL, TEXT, WIDE, fields_of, polygon_layer
from .tile_labels import TileLabels

MOST_POLYGONS = 5_000  # 0.03 s of the main thread (benchmarks/labels.py)
OPACITY = 0.5
NO_CLASS = 0
Drawn = Union[list[QgsFeature], str]


def label_fields(levels: int) -> QgsFields:
    """The attributes of a labelled tile: tile_id, then class_1, confidence_1 and so on, the coarsest level first."""
    kinds = {"tile_id": WIDE}
    for level in range(1, levels + 1):
        kinds |= {f"class_{level}": TEXT, f"confidence_{level}": REAL}
    return fields_of(kinds)


def label_features(labels: TileLabels) -> list[QgsFeature]:
    """The tiles as polygons in the CRS of their index, with `label_fields`."""
    fields = label_fields(labels.levels)
    names = [each.name for each in labels.classes]
    best, probability = labels.best.tolist(), labels.probability.tolist()
    features = []
    for tile, (row, column) in enumerate(labels.cells.tolist()):
        pairs = zip(best[tile], probability[tile])
        feature = QgsFeature(fields)
        feature.setAttributes([tile, *itertools.chain.from_iterable((names[n], likely) for n, likely in pairs)])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*labels.grid.bounds(Cell(row, column)))))
        features.append(feature)
    return features


def draw_labels(labels: TileLabels, most_polygons: int = MOST_POLYGONS) -> Drawn:
    """The slow part of a layer, for a worker thread: its polygons, or the path of a raster in GDAL's memory."""
    return write_labels(labels) if len(labels.cells) > most_polygons else label_features(labels)


def make_label_layer(labels: TileLabels, drawn: Drawn, level: int, name: str) -> QgsMapLayer:
    """A styled layer of labelled tiles that were drawn before; `forget_labels` frees its raster in the end."""
    crs = QgsCoordinateReferenceSystem(labels.grid.crs)
    if isinstance(drawn, str):
        layer = QgsRasterLayer(drawn, name, "gdal")
        layer.setCrs(crs)
    else:
        layer = polygon_layer(name, crs, label_fields(labels.levels), drawn)
    style_labels(layer, labels, level)
    return layer


def style_labels(layer: QgsMapLayer, labels: TileLabels, level: int) -> None:
    """Colour a layer of `make_label_layer` by the classes of a level; those that some tile shows are its legend."""
    colours = colours_of(labels.classes, level)
    shown = sorted(set(labels.best[:, level - 1].tolist()))
    if isinstance(layer, QgsRasterLayer):
        entries = [QgsPalettedRasterRenderer.Class(n + 1, colours[n], labels.classes[n].name) for n in shown]
        renderer = QgsPalettedRasterRenderer(layer.dataProvider(), level, entries)
        renderer.setOpacity(OPACITY)  # a raster layer has the opacity of its renderer
        layer.setRenderer(renderer)
    else:
        layer.setRenderer(polygon_renderer(labels, level, colours, shown))
        layer.setOpacity(OPACITY)
    layer.triggerRepaint()


def polygon_renderer(
    labels: TileLabels, level: int, colours: Mapping[int, QColor], shown: Iterable[int]
) -> QgsCategorizedSymbolRenderer:
    """Plain squares, a colour a class, of the classes `shown` by their numbers."""
    categories = []
    for number in shown:
        symbol = QgsFillSymbol.createSimple({"color": colours[number].name(), "outline_style": "no"})
        name = labels.classes[number].name
        categories.append(QgsRendererCategory(name, symbol, name))
    return QgsCategorizedSymbolRenderer(f"class_{level}", categories)


def write_labels(labels: TileLabels) -> str:
    """Write the classes as GeoTIFF into GDAL's memory, a band a level, class number n as n + 1; returns its path."""
    import numpy as np

    # A class number is exact in the float32 of a heat map's grid.
    bands = [heat_grid(labels.grid, labels.cells, best.astype(np.float32)) for best in labels.best.T]
    pixels = [np.nan_to_num(band.scores + 1, nan=NO_CLASS).astype(np.uint16) for band in bands]
    kind = gdal.GDT_Byte if len(labels.classes) < 255 else gdal.GDT_UInt16
    return write_raster(pixels, bands[0].bounds, kind, NO_CLASS, ["COMPRESS=DEFLATE"])


def forget_labels(drawn: Drawn) -> None:
    """Free the memory of a raster that no layer shows any more; polygons and other paths are left alone."""
    if isinstance(drawn, str):
        forget_raster(drawn)
