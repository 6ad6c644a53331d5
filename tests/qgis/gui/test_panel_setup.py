from __future__ import annotations

import threading

import pytest

from plugin.client.errors import NoNetwork
from plugin.gui.panel_state import State
from plugin.gui.setup import installation, setup_controller
from plugin.layers.errors import LayerError
from tests.qgis.fake_engine import fake_package


class FakeEnvironment:
    """Half made until `go_on`; then it fails, or is there."""

    def __init__(self, error=None):
        self.error = error
        self.half, self.go_on = threading.Event(), threading.Event()

    def create(self, feedback, log, *_):
        log("Collecting onnxruntime")
        feedback.setProgress(50)
        self.half.set()
        while not (self.go_on.is_set() or feedback.isCanceled()):
            self.go_on.wait(0.01)
        if self.error is not None:
            raise self.error
        return None if feedback.isCanceled() else "report"


@pytest.fixture
def start_install(session, make_controller, monkeypatch, until):
    def start(environment):
        monkeypatch.setattr(installation, "wanted_environment", lambda _provider: environment)
        session.is_ready = False
        controller = make_controller()
        controller.panel.setup.install_button.click()
        until(environment.half.is_set)
        until(lambda: controller.panel.progress.isVisibleTo(controller.panel))
        return controller

    return start


@pytest.fixture
def data(monkeypatch, tmp_path):
    monkeypatch.setattr(setup_controller, "data_folder", lambda: tmp_path / "data")
    return tmp_path / "data"


def test_the_panel_says_what_is_downloaded_and_where_to(session, make_controller):
    session.is_ready = False
    text = make_controller().panel.setup.text.replace("\u200b", "")
    assert "a download of about 60 MB, about 230 MB on disk (with an NVIDIA card about 2.5 GB)" in text
    assert "cisen-search/engine" in text


def test_the_engine_is_installed_from_the_panel(session, start_install, until):
    environment = FakeEnvironment()
    controller = start_install(environment)
    assert controller.controls.state is State.INSTALLING
    assert controller.panel.progress.text == "Installing the engine…"
    session.is_ready = True
    environment.go_on.set()
    until(lambda: not controller.setup.installing)
    assert controller.controls.state is State.NO_LAYER
    assert controller.panel.message.sentence == "The engine is installed."
    assert not controller.panel.progress.isVisibleTo(controller.panel)
    assert not controller.panel.setup.isVisibleTo(controller.panel)


def test_an_installation_can_be_cancelled_in_the_panel(start_install, until):
    controller = start_install(FakeEnvironment())
    controller.panel.progress.cancel_button.click()
    until(lambda: not controller.setup.installing)
    assert controller.controls.state is State.NO_ENGINE
    assert not controller.panel.progress.isVisibleTo(controller.panel)


def test_an_installation_without_network_says_so(start_install, until):
    environment = FakeEnvironment(NoNetwork("The package index cannot be reached; check the network."))
    controller = start_install(environment)
    environment.go_on.set()
    until(lambda: not controller.setup.installing)
    assert controller.panel.message.sentence == "The package index cannot be reached; check the network."
    assert controller.controls.state is State.NO_ENGINE


def test_the_sample_scene_is_opened_and_picked(make_controller, data):
    controller = make_controller()
    controller.panel.welcome.sample_requested.emit()
    layer = controller.panel.layer_section.layer
    assert layer.name() == "CISEN sample scene"
    assert layer.source() == str(data / "samples" / "sample_scene.tif")


def test_banepa_is_fetched_with_its_attribution(make_controller, data, monkeypatch, until):
    scene = setup_controller.copy_sample_scene(data / "samples")
    monkeypatch.setattr(setup_controller, "fetch_sample", lambda _sample, _folder, _feedback: scene)
    controller = make_controller()
    controller.panel.welcome.fetch_requested.emit()
    assert controller.panel.progress.isVisibleTo(controller.panel)
    until(lambda: controller.panel.layer_section.layer is not None)
    assert controller.panel.layer_section.layer.metadata().rights() == ["© OpenAerialMap contributors, CC-BY-4.0"]
    assert not controller.panel.progress.isVisibleTo(controller.panel)


def test_banepa_without_network_is_one_sentence(make_controller, data, monkeypatch, until):
    def refuse(_sample, _folder, _feedback):
        raise LayerError("Banepa, Nepal could not be fetched; check the network.")

    monkeypatch.setattr(setup_controller, "fetch_sample", refuse)
    controller = make_controller()
    controller.panel.layer_section.more.fetch_requested.emit()
    until(lambda: bool(controller.panel.message.sentence))
    assert controller.panel.message.sentence == "Banepa, Nepal could not be fetched; check the network."
    assert not controller.panel.progress.isVisibleTo(controller.panel)


@pytest.fixture
def indexing(controller, session, until):
    """A controller whose index is being built until the test is over."""
    reached, go_on = threading.Event(), threading.Event()

    def hold():
        reached.set()
        go_on.wait(20)

    session.fake.before["embed_tiles"] = hold
    until(lambda: bool(controller.panel.layer_section.estimate))
    controller.panel.layer_section.build_button.click()
    until(reached.is_set)
    yield controller
    go_on.set()
    until(lambda: not controller.index.work.busy)


@pytest.mark.parametrize("start", ["fetch_banepa", "install"])
def test_indexing_keeps_its_cancel_button_when_something_else_is_asked_for(indexing, start, monkeypatch, until):
    monkeypatch.setattr(setup_controller, "fetch_sample", lambda *_: None)
    monkeypatch.setattr(installation, "wanted_environment", lambda _provider: FakeEnvironment(NoNetwork("None.")))
    getattr(indexing.setup, start)()
    assert (indexing.setup.fetching, indexing.setup.installing) == (False, False)
    expected = "An index is being built; wait for its end, or cancel it first."
    assert indexing.panel.message.sentence == expected
    assert indexing.panel.progress.isVisibleTo(indexing.panel)
    indexing.panel.progress.cancel_button.click()
    assert indexing.panel.progress.text == "Stopping…"


def test_nothing_else_starts_while_a_sample_is_fetched(controller, monkeypatch, until):
    go_on = threading.Event()
    monkeypatch.setattr(setup_controller, "fetch_sample", lambda *_: go_on.wait(20) and None)
    until(lambda: controller.controls.can_build)
    controller.setup.fetch_banepa()
    assert not controller.panel.layer_section.build_button.isEnabled()
    controller.setup.install()
    assert not controller.setup.installing
    assert controller.panel.message.sentence == "A sample is being fetched; wait for its end, or cancel it first."
    go_on.set()
    until(lambda: not controller.setup.fetching)
    assert controller.panel.layer_section.build_button.isEnabled()


def test_the_first_steps_name_the_pixels_of_the_package(session, make_controller):
    session.fake_package = fake_package(gsd_range_m=(0.3, 1.5))
    assert "pixels of 0.3 to 1.5 m of ground" in make_controller().panel.welcome.text
