from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from plugin.client import environment as environment_module
from plugin.client import installer
from plugin.client.environment import (
    EngineEnvironment,
    engine_environment,
    engine_python,
    ready_environment,
    wanted_environment,
)
from plugin.client.errors import (
    Cancelled,
    DiskFull,
    EngineNotInstalled,
    EnvironmentFailed,
    NoFittingWheel,
    NoInstaller,
    NoInterpreter,
    NoNetwork,
)
from plugin.client.interpreter import check_interpreter
from plugin.engine.index_lock import lock_descriptor

from .feedback import Recorder
from .wheels import VERSIONS, write_wheels

PYTHON = Path(sys.executable)
REQUIREMENTS = Path(environment_module.__file__).parents[1] / "engine" / "requirements-cpu.txt"


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    return write_wheels(tmp_path_factory.mktemp("wheels"))


@pytest.fixture(scope="module")
def made(tmp_path_factory, wheels):
    """An environment made once, and what was seen of it."""
    environment = EngineEnvironment(tmp_path_factory.mktemp("user with space") / "engine" / "key", REQUIREMENTS, "cpu")
    recorder = Recorder()
    report = environment.create(recorder, recorder.log, PYTHON, wheels)
    return environment, recorder, report


@pytest.fixture
def environment(tmp_path):
    return EngineEnvironment(tmp_path / "engine" / "key", REQUIREMENTS, "cpu")


@pytest.fixture
def data_home(tmp_path, monkeypatch):
    monkeypatch.setattr(environment_module, "data_folder", lambda: tmp_path / "data")
    return tmp_path / "data"


def nothing_is_left(environment):
    kept = set(environment.folder.parent.iterdir()) if environment.folder.parent.exists() else set()
    return not environment.ready and kept <= {Path(f"{environment.folder}.lock")}


def test_a_made_environment_is_ready_and_holds_the_packages(made):
    environment, _, report = made
    assert environment.ready
    assert dict(report.found) == VERSIONS
    assert dict(check_interpreter(environment.python).found) == VERSIONS


def test_its_packages_lie_inside_it(made):
    environment, _, _ = made
    code = "import numpy, sys; print(numpy.__file__); print(sys.prefix)"
    output = subprocess.run([environment.python, "-c", code], capture_output=True, text=True, check=True).stdout
    package, prefix = output.splitlines()
    assert environment.folder in Path(package).parents
    assert Path(prefix) == environment.folder


def test_the_mark_is_written_and_the_scratch_folder_gone(made):
    environment, _, _ = made
    mark = json.loads((environment.folder / ".complete").read_text())
    assert mark["packages"] == VERSIONS
    assert mark["flavour"] == "cpu"
    assert not (environment.folder / "scratch").exists()


def test_progress_rises_to_the_end_and_every_line_is_logged(made):
    _, recorder, _ = made
    assert recorder.progress == sorted(recorder.progress)
    assert recorder.progress[-1] == 100
    assert any(5 < percent < 75 for percent in recorder.progress)
    assert any("Successfully installed" in line for line in recorder.lines)


def test_its_size_is_that_of_its_files(made):
    environment, _, _ = made
    regular = [path for path in environment.folder.rglob("*") if path.is_file() and not path.is_symlink()]
    assert environment.size_bytes() >= sum(path.stat().st_size for path in regular) > 0


def test_remove_leaves_nothing(made, tmp_path):
    environment, _, _ = made
    copy = EngineEnvironment(tmp_path / "copy", REQUIREMENTS, "cpu")
    shutil.copytree(environment.folder, copy.folder, symlinks=True)
    assert copy.ready
    copy.remove()
    assert not copy.folder.exists()
    assert not copy.ready
    copy.remove()
    assert copy.size_bytes() == 0


def test_without_the_mark_it_is_not_ready(made, tmp_path):
    environment, _, _ = made
    copy = EngineEnvironment(tmp_path / "copy", REQUIREMENTS, "cpu")
    shutil.copytree(environment.folder, copy.folder, symlinks=True)
    (copy.folder / ".complete").unlink()
    assert not copy.ready


@pytest.mark.parametrize("line", ["Making the engine", "onnxruntime", "Installing collected packages"])
def test_cancel_leaves_nothing_behind(environment, wheels, line):
    recorder = Recorder(cancel_at=line)
    with pytest.raises(Cancelled):
        environment.create(recorder, recorder.log, PYTHON, wheels)
    assert nothing_is_left(environment)


@pytest.fixture
def ready(made, environment):
    """A copy of the environment that was made, to be made anew."""
    shutil.copytree(made[0].folder, environment.folder, symlinks=True)
    (environment.folder / "first").touch()
    return environment


@pytest.mark.parametrize("line", ["Making the engine", "onnxruntime", "Installing collected packages"])
def test_cancel_while_it_is_made_anew_keeps_the_one_that_works(ready, wheels, line):
    recorder = Recorder(cancel_at=line)
    with pytest.raises(Cancelled):
        ready.create(recorder, recorder.log, PYTHON, wheels)
    assert ready.ready
    assert (ready.folder / "first").is_file()
    assert dict(check_interpreter(ready.python).found) == VERSIONS
    assert {path.name for path in ready.folder.parent.iterdir()} == {"key", "key.lock"}


def test_what_fails_before_the_work_keeps_the_one_that_works(ready, tmp_path, monkeypatch):
    recorder = Recorder()
    with pytest.raises(EnvironmentFailed, match="folder of wheels"):
        ready.create(recorder, recorder.log, PYTHON, tmp_path / "gone")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: type("Usage", (), {"free": 1}))
    with pytest.raises(DiskFull):
        ready.create(recorder, recorder.log, PYTHON)
    assert (ready.ready, recorder.lines) == (True, [])


def test_made_anew_it_takes_the_place_of_the_one_before(ready, wheels):
    recorder = Recorder()
    ready.create(recorder, recorder.log, PYTHON, wheels)
    assert ready.ready
    assert not (ready.folder / "first").exists()
    assert {path.name for path in ready.folder.parent.iterdir()} == {"key", "key.lock"}


def test_the_one_that_an_interrupted_run_had_set_aside_is_put_back(ready, wheels):
    ready.folder.rename(ready.folder.with_name("key.previous"))
    ready.folder.mkdir()
    recorder = Recorder(cancel_at="onnxruntime")
    with pytest.raises(Cancelled):
        ready.create(recorder, recorder.log, PYTHON, wheels)
    assert (ready.folder / "first").is_file()
    ready.folder.rename(ready.folder.with_name("key.previous"))
    ready.remove()
    assert {path.name for path in ready.folder.parent.iterdir()} == {"key.lock"}


def test_a_folder_without_a_wheel_names_the_missing_package(environment, tmp_path):
    folder = write_wheels(tmp_path / "wheels", {"numpy": "2.0.0", "onnxruntime": "1.22.0"})
    recorder = Recorder()
    with pytest.raises(NoFittingWheel, match="no tokenizers for this Python"):
        environment.create(recorder, recorder.log, PYTHON, folder)
    assert nothing_is_left(environment)


def test_a_folder_of_wheels_that_is_not_there(environment, tmp_path):
    recorder = Recorder()
    with pytest.raises(EnvironmentFailed, match="folder of wheels does not exist"):
        environment.create(recorder, recorder.log, PYTHON, tmp_path / "gone")
    assert nothing_is_left(environment)


def test_packages_that_do_not_load_leave_nothing(environment, tmp_path):
    folder = write_wheels(tmp_path / "wheels", code="raise ImportError('DLL load failed')")
    recorder = Recorder()
    with pytest.raises(EnvironmentFailed, match="do not load") as caught:
        environment.create(recorder, recorder.log, PYTHON, folder)
    assert "DLL load failed" in caught.value.detail
    assert nothing_is_left(environment)


def test_an_index_that_cannot_be_reached_is_a_network_failure(environment, monkeypatch):
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setattr(installer, "RETRIES", 1)
    recorder = Recorder()
    with pytest.raises(NoNetwork, match="check the network"):
        environment.create(recorder, recorder.log, PYTHON)
    assert nothing_is_left(environment)


def test_a_full_disk_is_told_before_the_work(environment, monkeypatch):
    usage = type("Usage", (), {"free": 100_000_000})
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    recorder = Recorder()
    with pytest.raises(DiskFull, match="600 MB of disk and 100 MB are free"):
        environment.create(recorder, recorder.log, PYTHON)
    assert recorder.lines == []


def test_two_windows_do_not_make_it_at_once(environment, wheels):
    environment.folder.parent.mkdir(parents=True)
    descriptor = os.open(f"{environment.folder}.lock", os.O_RDWR | os.O_CREAT, 0o644)
    recorder = Recorder()
    try:
        lock_descriptor(descriptor)
        with pytest.raises(EnvironmentFailed, match="Another QGIS window"):
            environment.create(recorder, recorder.log, PYTHON, wheels)
    finally:
        os.close(descriptor)


def test_what_an_interrupted_run_left_is_replaced_whatever_pip_s_configuration_says(environment, wheels, monkeypatch):
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_REQUIRE_VIRTUALENV", "1")
    environment.folder.mkdir(parents=True)
    (environment.folder / "half").write_text("made")
    recorder = Recorder()
    environment.create(recorder, recorder.log, PYTHON, wheels)
    assert environment.ready
    assert not (environment.folder / "half").exists()


def test_an_interpreter_that_is_no_python(environment, wheels, tmp_path):
    fake = tmp_path / "python"
    fake.write_text("#!/bin/sh\nexit 3\n")
    fake.chmod(0o755)
    recorder = Recorder()
    with pytest.raises(EnvironmentFailed, match="could not be made"):
        environment.create(recorder, recorder.log, fake, wheels)
    with pytest.raises(NoInterpreter):
        check_interpreter(fake)
    assert nothing_is_left(environment)


def test_pip_is_run_from_a_wheel_where_it_is_not_installed(tmp_path):
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "bare"], check=True)
    bare = tmp_path / "bare" / "bin" / "python"
    command = installer.pip_command(bare, None, tmp_path)
    assert command[-1].endswith("whl/pip")
    output = subprocess.run([*command, "--version"], capture_output=True, text=True, check=True).stdout
    assert output.startswith("pip ")


def test_no_pip_at_all_is_told_with_its_remedy(tmp_path, monkeypatch):
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "bare"], check=True)
    monkeypatch.setattr(installer, "BUNDLED_PROBE", "import no_such_module")
    monkeypatch.setattr(installer, "SYSTEM_WHEELS", tmp_path)
    with pytest.raises(NoInstaller, match="apt install python3-pip"):
        installer.pip_command(tmp_path / "bare" / "bin" / "python", tmp_path, tmp_path)


def test_pip_is_fetched_where_there_is_none(tmp_path, monkeypatch):
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "bare"], check=True)
    monkeypatch.setattr(installer, "BUNDLED_PROBE", "import no_such_module")
    monkeypatch.setattr(installer, "SYSTEM_WHEELS", tmp_path)
    monkeypatch.setattr(installer, "fetch_pip_wheel", lambda folder: folder / "pip-1-py3-none-any.whl")
    command = installer.pip_command(tmp_path / "bare" / "bin" / "python", None, tmp_path)
    assert command[-1] == str(tmp_path / "pip-1-py3-none-any.whl" / "pip")


def test_each_flavour_and_each_python_has_a_folder_of_its_own(data_home, monkeypatch):
    cpu, cuda = engine_environment("cpu"), engine_environment("cuda")
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    later = engine_environment("cpu")
    assert len({cpu.folder, cuda.folder, later.folder}) == 3
    assert {environment.folder.parent for environment in (cpu, cuda, later)} == {data_home / "engine"}


def pretend_made(environment):
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    (environment.folder / ".complete").touch()


@pytest.mark.usefixtures("data_home")
def test_the_environment_that_is_made_is_used_whatever_its_flavour():
    assert ready_environment("auto") is None
    pretend_made(engine_environment("cpu"))
    assert [ready_environment(provider).flavour for provider in ("auto", "cpu", "cuda")] == ["cpu", "cpu", "cpu"]
    pretend_made(engine_environment("cuda"))
    assert [ready_environment(provider).flavour for provider in ("auto", "cpu", "cuda")] == ["cuda", "cpu", "cuda"]


@pytest.mark.usefixtures("data_home")
def test_the_card_decides_what_is_made(monkeypatch):
    monkeypatch.setattr("plugin.client.gpu.gpu_names", lambda: ("NVIDIA L4",))
    assert [wanted_environment(provider).flavour for provider in ("auto", "cpu", "cuda")] == ["cuda", "cpu", "cuda"]
    monkeypatch.setattr("plugin.client.gpu.gpu_names", lambda: ())
    assert [wanted_environment(provider).flavour for provider in ("auto", "cpu", "cuda")] == ["cpu", "cpu", "cpu"]


@pytest.mark.usefixtures("data_home")
def test_which_interpreter_starts_the_engine(tmp_path):
    with pytest.raises(EngineNotInstalled, match="install it in"):
        engine_python("", "auto")
    with pytest.raises(EngineNotInstalled, match="choose another"):
        engine_python(str(tmp_path / "gone"), "auto")
    assert engine_python(str(PYTHON), "auto") == PYTHON
    pretend_made(engine_environment("cpu"))
    assert engine_python("", "auto") == engine_environment("cpu").python
