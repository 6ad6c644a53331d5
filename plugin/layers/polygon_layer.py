"""Polygons as a memory layer, and its attributes as every QGIS takes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsFeature, QgsField, QgsFields, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType, QVariant

# QGIS takes no QMetaType before 3.38, and warns of QVariant since.
_MODERN = Qgis.QGIS_VERSION_INT >= 33800
_KINDS: Any = QMetaType.Type if _MODERN else QVariant
WHOLE, WIDE, REAL = _KINDS.Int, _KINDS.LongLong, _KINDS.Double
TEXT = _KINDS.QString if _MODERN else _KINDS.String


def fields_of(kinds: dict[str, Any]) -> QgsFields:
    """Attributes by their names, each of WHOLE, WIDE (64 bit), REAL or TEXT."""
    fields = QgsFields()
    for name, kind in kinds.items():
        fields.append(QgsField(name, kind))
    return fields


def polygon_layer(
    name: str, crs: QgsCoordinateReferenceSystem, fields: QgsFields, features: Sequence[QgsFeature]
) -> QgsVectorLayer:
    """A memory layer of polygons, without a style. Call it on the main thread."""
    layer = QgsVectorLayer("Polygon", name, "memory")
    layer.setCrs(crs)
    layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer
