"""A coordinate reference system as PROJJSON, in which GeoParquet keeps it."""

from __future__ import annotations

from osgeo import osr


def projjson(name: str) -> str:
    """The PROJJSON of a CRS as `crs_name` writes it down; "null" where GDAL cannot tell, as GeoParquet has it.

    Coordinates in GeoParquet are x, y whatever order of axes this says.
    """
    reference = osr.SpatialReference()
    try:
        if reference.SetFromUserInput(name) != 0:
            return "null"
        return reference.ExportToPROJJSON(["MULTILINE=NO"]) or "null"
    except RuntimeError:  # the same, where another plugin has called osr.UseExceptions()
        return "null"
