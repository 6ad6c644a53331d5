"""Enabling and disabling in a real QGIS window; what runs inside it is load_in_qgis.py."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from plugin.engine.tile_index import TileIndexReader

ROOT = Path(__file__).resolve().parents[3]
SHIPPED = ("__init__.py", "metadata.txt", "LICENSE", "plugin", "resources", "models")
ENGINE_PYTHON = ROOT / ".venv" / "engine" / "bin" / "python"
LIMIT_S = 90
RELOADING_LIMIT_S = 400


def require(condition, what):
    if not condition:
        if os.environ.get("CI"):
            pytest.fail(f"needs {what}")
        pytest.skip(f"needs {what}")


@pytest.fixture(scope="module")
def run_in_qgis(tmp_path_factory):
    """run_in_qgis(script): (what the script wrote down, exit code, folder of the raster)."""
    require(shutil.which("xvfb-run") and shutil.which("qgis"), "qgis and xvfb-run")
    require(ENGINE_PYTHON.exists(), ".venv/engine (make env)")
    require((ROOT / "models" / "compact" / "model.json").exists(), "models/compact")

    def run(script, limit_s=LIMIT_S):
        folder = tmp_path_factory.mktemp("profile")
        profile = folder / "profiles" / "default"
        plugin = profile / "python" / "plugins" / "cisen_search"
        plugin.mkdir(parents=True)
        for name in SHIPPED:
            (plugin / name).symlink_to(ROOT / name)
        (profile / "QGIS").mkdir()
        settings = f"[cisen_search]\nengine_python={ENGINE_PYTHON}\n\n[migration]\nfirstRunVersionFlag=99999\n"
        (profile / "QGIS" / "QGIS3.ini").write_text(settings, encoding="utf-8")
        raster = shutil.copy(ROOT / "resources" / "sample" / "sample_scene.tif", folder)
        result = folder / "result.json"
        (folder / "temporary").mkdir()
        environment = {
            **os.environ,
            # QGIS asks whether to keep layers whose files lie in the temporary folder, where the test's raster is.
            "TMPDIR": str(folder / "temporary"),
            "CISEN_TEST_RESULT": str(result),
            "CISEN_TEST_RASTER": str(raster),
            "XDG_DATA_HOME": str(folder / "data"),
            "PYTHONPATH": str(Path(__file__).parent),  # for inside_qgis
            "QT_QPA_PLATFORM": "xcb",
        }
        command = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1000x24"]
        command += ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder)]
        command += ["--code", str(Path(__file__).with_name(script))]
        log = folder / "qgis.log"
        with log.open("wb") as output:
            started = subprocess.Popen(command, env=environment, stdout=output, stderr=output, start_new_session=True)
        try:
            exit_code = started.wait(limit_s)
        except subprocess.TimeoutExpired:
            os.killpg(started.pid, signal.SIGKILL)  # QGIS and Xvfb too, which outlive xvfb-run
            pytest.fail(f"QGIS did not come to its end: {log.read_text()[-2000:]}")
        assert result.exists(), log.read_text()[-2000:]
        seen = json.loads(result.read_text(encoding="utf-8"))
        assert "error" not in seen, seen["error"]
        return seen, exit_code, folder

    return run


@pytest.fixture(scope="module")
def seen(run_in_qgis):
    seen, exit_code, _ = run_in_qgis("load_in_qgis.py")
    return {**seen, "exit_code": exit_code}


def test_everything_is_registered(seen):
    enabled = seen["enabled"]
    assert enabled["docks"] == ["cisen_search_dock"]
    assert enabled["toolbar"] == ["CISEN Search"]
    entries = ["Fetch the Banepa Orthophoto", "Manage Indexes…", "Models…", "Open the Sample Scene", "Options…"]
    assert enabled["menu"] == [["CISEN Search", *entries]]
    assert enabled["providers"] == ["cisen"]
    assert {"cisen:buildindex", "cisen:searchtiles"} <= set(enabled["algorithms"])
    assert enabled["options"] == ["CISEN Search", "CISEN Search: tiles"]  # a page, and a filter of the locator bar


def test_the_panel_does_not_open_by_itself(seen):
    assert seen["hidden"]


def test_disabling_leaves_nothing(seen):
    assert seen["unloaded"]
    assert seen["disabled"] == seen["before"]
    assert all(not left for left in seen["disabled"].values())


def test_enabled_again_everything_is_there_once(seen):
    assert {**seen["enabled_again"], "tasks": []} == {**seen["enabled"], "tasks": []}


def test_disabling_while_indexing_ends_the_engine_and_leaves_nothing(seen):
    assert seen["while_indexing"] == {"unloaded": True, "engine_alive": False}
    assert seen["disabled_again"] == seen["before"]


def test_qgis_quits_by_itself(seen):
    assert seen["exit_code"] == 0


def test_quitting_while_indexing_asks_nothing_and_loses_nothing(run_in_qgis):
    seen, exit_code, folder = run_in_qgis("quit_in_qgis.py")
    assert seen["busy"]
    assert exit_code == 0
    with pytest.raises(ProcessLookupError):
        os.kill(seen["pid"], 0)
    (index,) = folder.glob("*.cisen/*/index.json")
    state = TileIndexReader.open(index.parent).state
    assert state.tiles > 0
    assert not state.complete


@pytest.fixture(scope="module")
def reloaded(run_in_qgis):
    seen, exit_code, _ = run_in_qgis("reload_in_qgis.py", RELOADING_LIMIT_S)
    assert exit_code == 0
    return seen


KINDS = (
    "widgets",
    "actions of the window",
    "objects of the window",
    "objects of QGIS",
    "menu",
    "toolbar",
    "providers",
    "map tool",
    "on the map",
    "files",
    "threads",
    "threads of Python",
    "processes",
    "instances",
)


@pytest.mark.parametrize("kind", KINDS)
def test_ten_times_enabled_used_and_disabled_leave_as_much_as_once(reloaded, kind):
    first, *later = [counted[kind] for counted in reloaded["after"]]
    assert len(later) == 9
    assert all(counted == first for counted in later), later


@pytest.mark.parametrize("kind", ["menu", "toolbar", "providers", "processes", "threads of Python"])
def test_disabled_it_is_as_if_it_had_never_been_enabled(reloaded, kind):
    assert reloaded["after"][-1][kind] == reloaded["before"][kind]


def test_disabled_no_object_of_the_plugin_is_left(reloaded):
    """Widgets, map tools, the locator bar's filter, pages of options, tasks: whatever is of a class of ours."""
    assert reloaded["after"][-1]["instances"] == {}
