"""cisen:exportindex and cisen:importindex."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsApplication

from plugin.engine.index_spec import read_state
from plugin.jobs import index_exchange
from tests.conftest import ROOT
from tests.qgis.fake_engine import SIZE_PX
from tests.qgis.rasters import write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")
PYTHON = ROOT / ".venv" / "dev" / "bin" / "python"


@pytest.fixture
def index(run, tmp_path):
    raster = write_raster(tmp_path / "ground.tif", np.full((3, 2 * SIZE_PX, 3 * SIZE_PX), 90, np.uint8))
    ok, _, heard = run("buildindex", {"INPUT": str(raster), "INDEX": str(tmp_path / "index")})
    assert ok, heard.refused
    return tmp_path / "index"


@pytest.fixture
def with_pyarrow(monkeypatch):
    monkeypatch.setattr(index_exchange, "parquet_python", lambda _chosen: PYTHON)


@pytest.mark.usefixtures("provider")
def test_parameters_and_outputs_are_a_public_interface():
    registry = QgsApplication.processingRegistry()
    export, take = (registry.algorithmById(f"cisen:{name}") for name in ("exportindex", "importindex"))
    assert [p.name() for p in export.parameterDefinitions()] == ["INDEX", "OUTPUT"]
    assert [o.name() for o in export.outputDefinitions()] == ["OUTPUT", "TILES"]
    assert [p.name() for p in take.parameterDefinitions()] == ["INPUT", "PACKAGE", "INDEX"]
    assert [o.name() for o in take.outputDefinitions()] == ["INDEX", "TILES"]


@pytest.mark.usefixtures("with_pyarrow")
def test_an_index_goes_out_and_comes_back(run, index, tmp_path):
    file, back = tmp_path / "a.parquet", tmp_path / "back"
    ok, results, heard = run("exportindex", {"INDEX": str(index), "OUTPUT": str(file)})
    assert ok, heard.refused
    assert results == {"OUTPUT": str(file), "TILES": 6}
    ok, results, heard = run("importindex", {"INPUT": str(file), "INDEX": str(back)})
    assert ok, heard.refused
    assert results == {"INDEX": str(back), "TILES": 6}
    assert (back / "vectors.bin").read_bytes() == (index / "vectors.bin").read_bytes()
    assert read_state(back).advanced(updated="") == read_state(index).advanced(updated="")


@pytest.mark.usefixtures("with_pyarrow")
def test_a_folder_in_which_something_lies_is_refused_and_left(run, index, tmp_path):
    file = tmp_path / "a.parquet"
    run("exportindex", {"INDEX": str(index), "OUTPUT": str(file)})
    ok, _, heard = run("importindex", {"INPUT": str(file), "INDEX": str(index)})
    assert not ok
    assert heard.refused == ["The folder index is not empty; choose another one."]
    assert read_state(index).tiles == 6


@pytest.mark.usefixtures("with_pyarrow")
def test_a_file_in_the_place_of_the_folder_is_told_in_a_sentence(run, index, tmp_path):
    file = tmp_path / "a.parquet"
    run("exportindex", {"INDEX": str(index), "OUTPUT": str(file)})
    ok, _, heard = run("importindex", {"INPUT": str(file), "INDEX": str(file)})
    assert not ok
    assert heard.refused == [f"{file} cannot be read or written; check the drive and its permissions, then try again."]
    assert file.is_file()


@pytest.mark.usefixtures("with_pyarrow")
def test_a_folder_without_an_index_is_refused(run, tmp_path):
    ok, _, heard = run("exportindex", {"INDEX": str(tmp_path), "OUTPUT": str(tmp_path / "a.parquet")})
    assert not ok
    assert "holds no tile index" in heard.refused[0]


def test_without_pyarrow_the_user_is_told_where_to_install_it(run, index, tmp_path, monkeypatch):
    from plugin.client import environment

    monkeypatch.setattr(environment, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr("plugin.settings.Settings.engine_python", "")
    ok, _, heard = run("exportindex", {"INDEX": str(index), "OUTPUT": str(tmp_path / "a.parquet")})
    assert not ok
    assert "install it under Manage indexes" in heard.refused[0]
