from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from plugin.client import diagnostics, environment, packages
from plugin.client.connect import connect
from plugin.client.diagnostics import Diagnostics, collect, plugin_version
from plugin.client.errors import EngineNotInstalled, PackageNotFound
from plugin.client.requests import status

from ..engine.tiny_package import write_tiny_package


@dataclass(frozen=True)
class Choices:
    """Stands in for plugin.settings.Settings, which needs QGIS."""

    engine_python: str = sys.executable
    provider: str = "cpu"
    threads: int = 1
    package: str = ""


@pytest.fixture(autouse=True)
def data(tmp_path, monkeypatch):
    for module in (packages, environment, diagnostics):
        monkeypatch.setattr(module, "data_folder", lambda: tmp_path / "data")
    bundled = write_tiny_package(tmp_path / "models" / "compact")
    monkeypatch.setattr(packages, "BUNDLED", bundled.folder)
    return bundled


def test_connect_serves_the_bundled_package(data):
    connection = connect(Choices(), lambda _: None)
    assert connection.hello is None
    assert status(connection).package["digest"] == data.digest
    assert connection.package == packages.package_folder(data.digest)
    assert connection.command.threads == 1
    connection.close()


def test_connect_serves_the_package_of_an_index(tmp_path):
    other = write_tiny_package(tmp_path / "other", name="other")
    with pytest.raises(PackageNotFound):
        connect(Choices(), lambda _: None, other.digest)
    packages.install_package(other.folder)
    assert connect(Choices(), lambda _: None, other.digest).package == packages.package_folder(other.digest)


def test_connect_without_an_environment_asks_for_it():
    with pytest.raises(EngineNotInstalled, match="install it in the plugin's settings"):
        connect(Choices(engine_python=""), lambda _: None)


def test_a_running_engine_is_described(data):
    connection = connect(Choices(), lambda _: None)
    status(connection)
    facts = dict(collect(Choices(), connection).facts)
    connection.close()
    assert facts["Providers in use"] == "CPUExecutionProvider"
    assert facts["Package"] == f"tiny 1.0.0 {data.digest}"
    assert facts["Engine process"].startswith(f"{connection_pid(facts)}, onnxruntime ")
    assert facts["Engine Python"].endswith(f"({sys.executable})")
    assert "onnxruntime" in facts["Engine packages"]
    assert facts["Installed packages"] == f"tiny 1.0.0 {data.digest}"
    assert facts["Provider setting"] == "cpu"


def connection_pid(facts):
    return int(facts["Engine process"].split(",")[0])


def test_what_is_missing_is_said_and_stops_nothing(tmp_path):
    facts = dict(collect(Choices(engine_python=str(tmp_path / "gone"))).facts)
    assert "choose another one" in facts["Engine"]
    assert facts["Engine process"] == "not running"
    assert facts["Installed packages"] == "none"


def test_errors_and_last_lines_are_told():
    text = Diagnostics((("Plugin", "1.0"),), ("search: The engine stopped.\nexit code 3",), ("line",)).text()
    assert text == (
        "Plugin: 1.0\n\nLast errors:\n  search: The engine stopped.\n  exit code 3\n"
        "\nLast lines of the engine:\n  line\n"
    )


def test_no_credentials_are_told():
    lines = (f"{Path.home()}/x", "Looking in indexes: https://ann:s3cr3t@pypi.example/simple?tk=s3cr3t")
    text = Diagnostics((("Proxy", "{'password': 's3cr3t'}"),), ("Authorization: Bearer s3cr3t",), lines).text()
    assert "s3cr3t" not in text
    assert "  ~/x\n  Looking in indexes: https://pypi.example/simple\n" in text


def test_the_plugin_s_version_is_read(tmp_path):
    (tmp_path / "metadata.txt").write_text("[general]\nname=CISEN Search\nversion=1.2.3\nabout=100 %\n")
    assert plugin_version(tmp_path / "metadata.txt") == "1.2.3"
    assert plugin_version(tmp_path / "gone.txt") == "unknown"
