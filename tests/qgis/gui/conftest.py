from __future__ import annotations

import time

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

from plugin.gui.engine_session import EngineSession
from plugin.gui.panel import SearchPanel
from plugin.gui.panel_controller import PanelController
from plugin.layers.picture_cache import PictureCache
from plugin.settings import Settings
from tests.qgis.fake_engine import SIZE_PX, FakeConnection, fake_package
from tests.qgis.rasters import open_raster, write_raster

PATIENCE_S = 30
COLOURS = [[(200, 0, 0), (0, 200, 0), (120, 60, 60)], [(0, 0, 200), (90, 90, 90), (180, 20, 20)]]


class FakeSession(EngineSession):
    """A session whose engine is a FakeConnection."""

    def __init__(self):
        super().__init__()
        self.is_ready = True
        self.fake = FakeConnection(present_at=0.9)
        self.fake_package = fake_package()
        self.said = None
        self.settings = Settings()

    ready = property(lambda self: self.is_ready)
    package = property(lambda self: self.fake_package)
    hello = property(lambda self: self.said)

    def connection(self):
        return self.fake

    def disconnect_engine(self):
        self.fake.stop()


@pytest.fixture
def until(qgis_app):
    """until(condition): let Qt work until it holds."""

    def wait(condition):
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < deadline, "it never came true"
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    return wait


@pytest.fixture
def project(qgis_app):
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def layer(project, tmp_path):
    """Two rows of three plain tiles, in the project."""
    pixels = np.array(COLOURS, np.uint8).repeat(SIZE_PX, 0).repeat(SIZE_PX, 1).transpose(2, 0, 1)
    layer = open_raster(write_raster(tmp_path / "scene.tif", pixels.copy()))
    project.addMapLayer(layer)
    return layer


@pytest.fixture(autouse=True)
def pictures_folder(tmp_path, monkeypatch):
    """No test leaves pictures in the user's cache, or finds those of another one."""
    monkeypatch.setattr(PictureCache, "of_user", classmethod(lambda cls: cls(tmp_path / "pictures")))
    return tmp_path / "pictures"


@pytest.fixture
def session(qgis_app, monkeypatch):
    monkeypatch.setattr(Settings, "save", lambda _self: None)
    session = FakeSession()
    yield session
    session.close()


@pytest.fixture
def make_controller(project, session):
    """make_controller(): the panel with everything behind it, as the dock makes it."""
    made = []

    def make():
        canvas = QgsMapCanvas()
        controller = PanelController(SearchPanel(), canvas, session)
        controller.panel.resize(320, 900)
        controller.start()
        made.append(controller)
        return controller

    yield make
    for controller in made:
        canvas, panel = controller.canvas, controller.panel
        controller.shut_down()
        # Here and now: Python's collector may come by in a worker thread, and no widget may end there.
        sip.delete(panel)
        sip.delete(canvas)


@pytest.fixture
def controller(layer, make_controller):
    return make_controller()


@pytest.fixture
def build(until):
    """build(controller): press the button and wait for the end."""

    def press(controller):
        until(lambda: bool(controller.panel.layer_section.estimate))
        controller.panel.layer_section.build_button.click()
        assert controller.index.work.busy
        until(lambda: not controller.index.work.busy)

    return press


@pytest.fixture
def search(until):
    """search(controller, words): type them, press Enter and wait for the answer."""

    def ask(controller, words):
        controller.panel.search.words.setText(words)
        controller.panel.search.words.returnPressed.emit()
        until(lambda: not controller.search.work.busy)

    return ask
