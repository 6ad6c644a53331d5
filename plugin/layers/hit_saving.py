"""Hits on their way out: as a GeoPackage, or as text for a table."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
    QgsVectorLayer,
)

from .hit_layer import make_hit_layer
from .hits import Hit, layer_field

WGS84 = "EPSG:4326"
DIGITS = 6  # of a degree: a tenth of a metre


def kept_layer(hits: Sequence[Hit], layer_names: Sequence[str], name: str) -> QgsVectorLayer:
    """Hits as a memory layer that no later search touches, in the CRS of the first one.

    Args:
        hits: best first.
        layer_names: of the layers, in the order that a hit's `index` counts; each hit is given its layer's.
        name: of the new layer.
    """
    layer = make_hit_layer(hits, QgsCoordinateReferenceSystem(hits[0].crs), name)
    provider = layer.dataProvider()
    provider.addAttributes([layer_field()])
    layer.updateFields()
    field = layer.fields().lookupField(layer_field().name())
    features = sorted(layer.allFeatureIds())  # numbered in the order in which they were added
    provider.changeAttributeValues({feature: {field: layer_names[hit.index]} for feature, hit in zip(features, hits)})
    return layer


def saving_task(hits: Sequence[Hit], layer_names: Sequence[str], path: str, name: str) -> QgsVectorFileWriterTask:
    """A task that writes the layer of `kept_layer` to a GeoPackage; a file that is there is replaced."""
    layer = kept_layer(hits, layer_names, name)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile
    return QgsVectorFileWriterTask(layer, path, options)


def text_of(hits: Sequence[Hit], layer_names: Sequence[str], context: QgsCoordinateTransformContext) -> str:
    """Hits as lines of tab separated columns under their names, as a spreadsheet or a text file takes them.

    Args:
        hits: best first.
        layer_names: of the layers, in the order that a hit's `index` counts.
        context: for longitude and latitude (WGS 84) of the middle of each tile.
    """
    columns = ("rank", "layer", "tile_id", "score", "confidence", "longitude", "latitude", "crs", "wkt")
    transforms = {
        name: QgsCoordinateTransform(QgsCoordinateReferenceSystem(name), QgsCoordinateReferenceSystem(WGS84), context)
        for name in {hit.crs for hit in hits}
    }
    lines = ["\t".join(columns)]
    for hit in hits:
        tile = QgsRectangle(*hit.bounds)
        centre = transforms[hit.crs].transform(tile.center())
        values = (
            hit.rank,
            layer_names[hit.index].replace("\t", " "),
            hit.tile_id,
            f"{hit.score:.4f}",
            f"{hit.probability:.4f}",
            f"{centre.x():.{DIGITS}f}",
            f"{centre.y():.{DIGITS}f}",
            QgsCoordinateReferenceSystem(hit.crs).authid(),
            QgsGeometry.fromRect(tile).asWkt(3 if not _in_degrees(hit.crs) else DIGITS + 2),
        )
        lines.append("\t".join(map(str, values)))
    return "\n".join(lines)


def add_as_layer(hits: Sequence[Hit], layer_names: Sequence[str], name: str) -> None:
    """Put the layer of `kept_layer` into the project."""
    QgsProject.instance().addMapLayer(kept_layer(hits, layer_names, name))


def _in_degrees(crs: str) -> bool:
    return QgsCoordinateReferenceSystem(crs).isGeographic()
