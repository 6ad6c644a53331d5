"""Finding a Python that can run the engine, and looking what it has."""

from __future__ import annotations

import json
import os
import re
import sys
import sysconfig
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .child import run_child
from .command import ISOLATED
from .errors import NoInterpreter

OLDEST = (3, 9)
PROBE_TIMEOUT_S = 60.0
VERSION_TIMEOUT_S = 20.0
NEEDED = ("onnxruntime", "tokenizers", "numpy")
VERSION_PROBE = "import sys; print('python', *sys.version_info[:2])"
PACKAGES_PROBE = """
import importlib, importlib.metadata, json, sys
found, problems = {}, {}
for name in sys.argv[1:]:
    try:
        found[name] = str(importlib.import_module(name).__version__)
    except Exception as error:
        problems[name] = f"{type(error).__name__}: {error}"
builds = {d.metadata["Name"].lower() for d in importlib.metadata.distributions() if d.metadata["Name"]}
print(json.dumps({"python": sys.version.split()[0], "found": found, "problems": problems,
                  "runtimes": sorted(builds & {"onnxruntime", "onnxruntime-gpu"})}))
"""


@dataclass(frozen=True)
class InterpreterReport:
    """What an interpreter has of what the engine needs.

    Args:
        python: its version, "3.11.2".
        found: version by package.
        problems: why the others could not be imported.
        runtimes: distributions of onnxruntime that are installed; two of them hide CUDA.
    """

    python: str
    found: Mapping[str, str]
    problems: Mapping[str, str]
    runtimes: tuple[str, ...]


def find_interpreter() -> Path:
    """A Python to make the engine's environment from, by preference QGIS's own.

    The engine is a process of its own, so any supported Python would do; QGIS's is the one that is surely there.

    Raises:
        NoInterpreter: none of the candidates runs, or all are too old.
    """
    tried = []
    for candidate in candidates(sys.platform, Path(sys.base_prefix), Path(sys.executable), os.environ):
        version = python_version(candidate)
        if version is not None and version >= OLDEST:
            return candidate
        tried.append(f"{candidate}: {version}")
    raise NoInterpreter(
        "No Python was found to run the engine with; install Python 3.9 or newer and choose it in the settings.",
        "\n".join(tried),
    )


def candidates(platform: str, base_prefix: Path, executable: Path, environment: Mapping[str, str]) -> Iterator[Path]:
    r"""Existing files where QGIS's Python may be, the most likely first, each once.

    `sys.executable` is never trusted: inside QGIS it is the QGIS program itself (Windows, macOS; starting it opens
    another QGIS) or the first python3 on PATH (Linux), and PYTHONEXECUTABLE may set it to anything.

    - Windows, standalone and OSGeo4W: `apps\\PythonXY\\python.exe`, which is `sys.base_prefix`; OSGeo4W also has
      `bin\\python3.exe` below OSGEO4W_ROOT.
    - macOS: inside the bundle, `QGIS.app/Contents/MacOS/bin/python3`, or beside the program in newer builds.
    - Linux and other Unix: where this Python was compiled to live, then `sys.base_prefix`, then /usr/bin.
    """
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    names: tuple[str, ...] = (f"python{version}", "python3", "python")
    places: list[Path] = []
    if platform == "win32":
        names = ("python.exe", "python3.exe")
        places = [base_prefix]
        root = environment.get("OSGEO4W_ROOT", "")
        if root:
            places += [Path(root) / "apps" / f"Python{version.replace('.', '')}", Path(root) / "bin"]
    elif platform == "darwin":
        bundles = [path for path in (*executable.parents, *base_prefix.parents) if path.suffix == ".app"]
        for bundle in bundles:
            contents = bundle / "Contents"
            places += [contents / "MacOS" / "bin", contents / "MacOS", contents / "Frameworks" / "bin"]
        places += [base_prefix / "bin", Path("/usr/bin")]
    else:
        compiled = sysconfig.get_config_var("BINDIR")
        places = [Path(str(compiled))] if compiled else []
        places += [base_prefix / "bin", Path("/usr/bin")]
    seen = set()
    for place in places:
        for name in names:
            path = place / name
            if path not in seen and path.is_file():
                seen.add(path)
                yield path


def python_version(python: Path) -> tuple[int, int] | None:
    """Major and minor version of an interpreter; None when it does not run as one."""
    try:
        outcome = run_child([python, *ISOLATED, "-c", VERSION_PROBE], VERSION_TIMEOUT_S)
    except OSError:
        return None
    match = re.search(r"^python (\d+) (\d+)$", "\n".join(outcome.lines), re.MULTILINE)
    return (int(match[1]), int(match[2])) if match and outcome.code == 0 else None


def inspect_interpreter(python: Path, needed: Sequence[str] = NEEDED) -> InterpreterReport:
    """Import what the engine needs, or other packages, in a child of that interpreter, and say what is there.

    Raises:
        NoInterpreter: it does not run, or is no Python.
    """
    arguments = [str(python), *ISOLATED, "-c", PACKAGES_PROBE, *needed]
    try:
        outcome = run_child(arguments, PROBE_TIMEOUT_S)
        fields = json.loads(outcome.lines[-1])
        return InterpreterReport(str(fields["python"]), fields["found"], fields["problems"], tuple(fields["runtimes"]))
    except OSError as error:
        raise NoInterpreter(
            "The Python interpreter could not be started; choose another one in the settings.", f"{python}: {error}"
        ) from error
    except (IndexError, ValueError, KeyError, TypeError) as error:
        raise NoInterpreter(
            "The chosen program is no Python interpreter that works; choose another one in the settings.",
            "\n".join((str(python), f"exit code {outcome.code}", *outcome.lines[-20:])),
        ) from error


def check_interpreter(python: Path, needed: Sequence[str] = NEEDED) -> InterpreterReport:
    """Make sure that an interpreter can run the engine, or what else needs these packages.

    Raises:
        NoInterpreter: it is too old, lacks a package, or has both builds of onnxruntime; the sentence says which.
    """
    report = inspect_interpreter(python, needed)
    version = tuple(int(part) for part in report.python.split(".")[:2])
    if version < OLDEST:
        raise NoInterpreter(
            f"The engine needs Python 3.9 or newer and this one is {report.python}; choose another in the settings.",
            str(python),
        )
    if report.problems:
        missing = ", ".join(report.problems)
        reasons = "\n".join(f"{name}: {reason}" for name, reason in report.problems.items())
        raise NoInterpreter(
            f"This Python cannot import {missing}; install that there, or leave the field empty so that the plugin "
            "makes an environment of its own.",
            f"{python}\n{reasons}",
        )
    if len(report.runtimes) > 1:
        raise NoInterpreter(
            "This Python has onnxruntime and onnxruntime-gpu installed, which hides the graphics card; "
            "uninstall both there, then install only one.",
            str(python),
        )
    return report
