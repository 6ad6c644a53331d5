from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem


@pytest.fixture
def saved_crs(qgis_app):
    """saved_crs(PROJ definition) -> that CRS as a user saves it, under a number of his profile."""
    assert QgsApplication.createDatabase()
    saved = []

    def save(definition):
        crs = QgsCoordinateReferenceSystem.fromProj(definition)
        saved.append(crs.saveAsUserCrs("works grid"))
        assert crs.authid() == f"USER:{saved[-1]}"
        return crs

    yield save
    for number in saved:
        assert QgsApplication.coordinateReferenceSystemRegistry().removeUserCrs(number)
