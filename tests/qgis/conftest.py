from __future__ import annotations

import gc

import pytest


@pytest.fixture(autouse=True)
def data_of_its_own(tmp_path_factory, monkeypatch):
    """No test leaves indexes and packages among those of whoever runs it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))


@pytest.fixture(scope="session", autouse=True)
def nothing_outlives_the_application(qgis_app):
    """Collect what reference cycles hold, as the traceback of a refusal does: a layer freed after QGIS crashes it."""
    yield
    gc.collect()
