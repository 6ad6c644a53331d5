"""A page of facts to copy into a bug report: versions, providers, places, last errors; and no credentials."""

from __future__ import annotations

import configparser
import platform
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..engine.errors import EngineError
from ..redaction import redacted
from .command import PLUGIN_ROOT
from .environment import engine_python, ready_environment
from .gpu import gpu_names
from .interpreter import inspect_interpreter
from .locations import data_folder
from .packages import installed_packages
from .requests import status_from

if TYPE_CHECKING:
    from ..settings import Settings
    from .connection import EngineConnection

UNKNOWN = "none"


@dataclass(frozen=True)
class Diagnostics:
    """What is known of this installation: named facts, the latest errors, and the end of the engine's stderr."""

    facts: tuple[tuple[str, str], ...]
    errors: tuple[str, ...]
    engine_lines: tuple[str, ...]

    def text(self) -> str:
        """All of it as plain text, without logins, keys, and the user's name in the home folder's path."""
        lines = [f"{name}: {value}" for name, value in self.facts]
        lines += section("Last errors", self.errors) + section("Last lines of the engine", self.engine_lines)
        return redacted("\n".join(lines)).replace(str(Path.home()), "~") + "\n"


def collect(settings: Settings, connection: EngineConnection | None = None) -> Diagnostics:
    """Gather the facts; imports the engine's packages in a child and asks the graphics driver, so run it in a task.

    Args:
        settings: of the user.
        connection: in use, if there is one; it is not started by this.
    """
    facts = [
        ("Plugin", plugin_version()),
        *qgis_versions(),
        ("Python", f"{sys.version.split()[0]} ({sys.base_prefix})"),
        ("System", platform.platform()),
        *engine_facts(settings),
        ("Graphics cards", ", ".join(gpu_names()) or UNKNOWN),
        ("Provider setting", settings.provider),
        *connection_facts(connection),
        ("Data folder", str(data_folder())),
        ("Installed packages", ", ".join(f"{p.name} {p.version} {p.digest}" for p in installed_packages()) or UNKNOWN),
    ]
    return Diagnostics(
        tuple(facts),
        tuple(connection.last_errors) if connection else (),
        tuple(connection.last_lines[-40:]) if connection else (),
    )


def engine_facts(settings: Settings) -> Iterable[tuple[str, str]]:
    """The engine's interpreter with its packages, and the environment that the plugin made."""
    environment = ready_environment(settings.provider)
    if environment is not None:
        megabytes = environment.size_bytes() // 1_000_000
        yield "Engine environment", f"{environment.folder} ({environment.flavour}, {megabytes} MB)"
    try:
        python = engine_python(settings.engine_python, settings.provider)
        report = inspect_interpreter(python)
    except EngineError as error:
        yield "Engine", f"{error.sentence} {error.detail}".strip()
        return
    yield "Engine Python", f"{report.python} ({python})"
    yield "Engine packages", ", ".join(f"{name} {version}" for name, version in report.found.items()) or UNKNOWN
    for name, problem in report.problems.items():
        yield f"Engine cannot import {name}", problem
    if len(report.runtimes) > 1:
        yield "Conflict", "onnxruntime and onnxruntime-gpu are both installed, which hides CUDA"


def connection_facts(connection: EngineConnection | None) -> Iterable[tuple[str, str]]:
    """What the running engine says of itself."""
    hello = connection.hello if connection else None
    if connection is None or hello is None:
        yield "Engine process", "not running"
        return
    status = status_from(hello)
    package = status.package
    yield "Engine process", f"{status.pid}, {status.runtime}"
    yield "Providers in use", ", ".join(status.providers) or UNKNOWN
    yield "Package", f"{package.get('name')} {package.get('version')} {package.get('digest')}"
    yield "Package folder", str(connection.package)


def plugin_version(metadata: Path = PLUGIN_ROOT / "metadata.txt") -> str:
    """The version in metadata.txt."""
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read(metadata, encoding="utf-8")
        return parser.get("general", "version")
    except configparser.Error:
        return "unknown"


def qgis_versions() -> Iterable[tuple[str, str]]:
    """Versions of QGIS, Qt and GDAL, when this runs in QGIS."""
    try:
        from osgeo import gdal
        from qgis.core import Qgis
        from qgis.PyQt.QtCore import qVersion
    except ImportError:
        yield "QGIS", "not running"
        return
    yield "QGIS", Qgis.version()
    yield "Qt", qVersion()
    yield "GDAL", gdal.__version__


def section(title: str, lines: Iterable[str]) -> list[str]:
    """A titled block of text; nothing for no lines."""
    block = [f"  {line}" for text in lines for line in text.splitlines()]
    return ["", f"{title}:", *block] if block else []
