"""Hits on their way out: as a GeoPackage, or as text for a table."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
    QgsVectorLayer,
)

from .hit_layer import make_hit_layer
from .hits import Hit, HitOrigin, origin_fields, transforms_to

WGS84 = "EPSG:4326"
ATTRIBUTES = ("rank", "layer", "tile_id", "score", "confidence", "cosine", "tile_size_m")
TEXT_COLUMNS = (*ATTRIBUTES, "longitude", "latitude", "crs", "wkt")
DIGITS = 6  # of a degree: a tenth of a metre


def kept_layer(hits: Sequence[Hit], origins: Sequence[HitOrigin], name: str) -> QgsVectorLayer:
    """Hits as a memory layer that no later search touches, in the CRS of the first one.

    Args:
        hits: best first.
        origins: of the indexes, in the order that a hit's `index` counts; each hit is given its own.
        name: of the new layer.
    """
    layer = make_hit_layer(hits, QgsCoordinateReferenceSystem(hits[0].crs), name)
    provider = layer.dataProvider()
    first = layer.fields().count()
    provider.addAttributes(origin_fields())
    layer.updateFields()
    features = sorted(layer.allFeatureIds())  # numbered in the order in which they were added
    provider.changeAttributeValues(
        {
            feature: dict(enumerate(origin_values(hit, origins[hit.index]), first))
            for feature, hit in zip(features, hits)
        }
    )
    return layer


def origin_values(hit: Hit, origin: HitOrigin) -> tuple[float, str, float]:
    """The values of `origin_fields`."""
    return hit.plain_cosine, origin.layer_name, origin.tile_size_m


def saving_task(hits: Sequence[Hit], origins: Sequence[HitOrigin], path: str, name: str) -> QgsVectorFileWriterTask:
    """A task that writes the layer of `kept_layer` to a GeoPackage; a file that is there is replaced."""
    layer = kept_layer(hits, origins, name)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile
    return QgsVectorFileWriterTask(layer, path, options)


def text_of(hits: Sequence[Hit], origins: Sequence[HitOrigin], context: QgsCoordinateTransformContext) -> str:
    """Hits as lines of tab separated columns under their names, as a spreadsheet or a text file takes them.

    Args:
        hits: best first.
        origins: of the indexes, in the order that a hit's `index` counts.
        context: for longitude and latitude (WGS 84) of the middle of each tile.
    """
    transforms = transforms_to(QgsCoordinateReferenceSystem(WGS84), hits, context)
    lines = ["\t".join(TEXT_COLUMNS)]
    for hit in hits:
        tile = QgsRectangle(*hit.bounds)
        origin = origins[hit.index]
        try:
            centre = transforms[hit.crs].transform(tile.center())
            place = [f"{degrees:.{DIGITS}f}" for degrees in (centre.x(), centre.y())]
        except QgsCsException:  # of no place on the Earth
            place = ["", ""]
        values = (
            hit.rank,
            " ".join(origin.layer_name.split()),
            hit.tile_id,
            f"{hit.score:.4f}",
            f"{hit.probability:.4f}",
            f"{hit.plain_cosine:.4f}",
            f"{origin.tile_size_m:.4g}",
            *place,
            QgsCoordinateReferenceSystem(hit.crs).authid(),
            QgsGeometry.fromRect(tile).asWkt(3 if not _in_degrees(hit.crs) else DIGITS + 2),
        )
        lines.append("\t".join(map(str, values)))
    return "\n".join(lines)


def add_as_layer(hits: Sequence[Hit], origins: Sequence[HitOrigin], name: str) -> None:
    """Put the layer of `kept_layer` into the project."""
    QgsProject.instance().addMapLayer(kept_layer(hits, origins, name))


def _in_degrees(crs: str) -> bool:
    return QgsCoordinateReferenceSystem(crs).isGeographic()
