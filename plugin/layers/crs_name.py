"""How a coordinate reference system is written down, so that it is the same one elsewhere."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem

# A number that QGIS gives within one profile: another profile has another CRS under it.
OWN_AUTHORITY = "USER:"


def crs_name(crs: QgsCoordinateReferenceSystem) -> str:
    """Authority id ("EPSG:3857"), or WKT for a CRS that has none or only one of the user's own."""
    identifier = crs.authid()
    return crs.toWkt() if not identifier or identifier.startswith(OWN_AUTHORITY) else identifier
