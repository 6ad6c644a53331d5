from __future__ import annotations

import gc

import pytest


@pytest.fixture(scope="session", autouse=True)
def nothing_outlives_the_application(qgis_app):
    """Collect what reference cycles hold, as the traceback of a refusal does: a layer freed after QGIS crashes it."""
    yield
    gc.collect()
