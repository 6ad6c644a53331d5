from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

from plugin.jobs import engine as jobs_engine
from plugin.processing.provider import CisenProvider
from tests.qgis.fake_engine import FakeConnection, fake_package


class Heard(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.said = []
        self.warned = []
        self.refused = []

    def pushInfo(self, info):
        self.said.append(info)

    def pushWarning(self, warning):
        self.warned.append(warning)

    def reportError(self, error, fatalError=False):
        self.refused.append(error)


@pytest.fixture
def provider():
    provider = CisenProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def engine(monkeypatch):
    connection = FakeConnection()
    monkeypatch.setattr(jobs_engine, "engine_for", lambda *_: connection)
    monkeypatch.setattr(jobs_engine, "chosen_package", lambda *_: fake_package())
    return connection


@pytest.fixture
def run(request):
    """run(id, parameters) -> (ok, results, heard), as the toolbox does it; `listeners` gets the feedback before."""

    request.getfixturevalue("provider")
    request.getfixturevalue("engine")

    def run_algorithm(name, parameters, listeners=None):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cisen:{name}")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        heard = Heard()
        if listeners is not None:
            listeners.append(heard)
        results, ok = algorithm.run(parameters, context, heard)
        heard.context = context  # keeps the temporary layers
        return ok, results, heard

    return run_algorithm
