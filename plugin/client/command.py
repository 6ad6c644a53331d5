"""The command line and the surroundings in which the engine's process starts."""

from __future__ import annotations

import subprocess  # nosec B404 - for a constant; processes start in process.py and child.py
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PLUGIN_ROOT = Path(__file__).resolve().parents[2]
"""The folder that holds `plugin`: the checkout, or cisen_search below QGIS's plugin folder."""

# -E and -s keep QGIS's variables and the user's site-packages out; -X utf8 lets paths with any letters pass on every
# system. -I would also keep out the working folder, from which `-m plugin.engine` is found.
ISOLATED = ("-E", "-s", "-X", "utf8")

NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Creation flag that keeps Windows from opening a console; 0 elsewhere."""

LEAKING_PREFIXES = ("PYTHON", "LD_", "DYLD_", "QT_", "__PYVENV_LAUNCHER__", "VIRTUAL_ENV", "CONDA_")


@dataclass(frozen=True)
class EngineCommand:
    """How to start the engine.

    Args:
        python: the interpreter that has onnxruntime, tokenizers and numpy.
        provider: "cpu", "cuda", or "auto" for the best that works.
        threads: CPU threads of one inference; 0 lets the runtime choose.
        root: the folder that holds the package `plugin`.
    """

    python: Path
    provider: str = "auto"
    threads: int = 0
    root: Path = PLUGIN_ROOT

    def arguments(self, package: Path) -> list[str]:
        """The argument vector that serves the model package in folder `package`; its working folder must be `root`."""
        arguments = [str(self.python), *ISOLATED, "-m", "plugin.engine", "--package", str(package)]
        if self.threads > 0:
            arguments += ["--threads", str(self.threads)]
        if self.provider != "auto":
            arguments += ["--provider", self.provider]
        return arguments


def clean_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The variables of QGIS that another Python can live with.

    PYTHONHOME, PYTHONPATH and PYTHONEXECUTABLE would make the child load QGIS's standard library and packages, LD_* and
    DYLD_* its shared libraries. Everything else stays: home folder, locale, proxies, CUDA's variables, and
    OSGEO4W_ROOT, by which OSGeo4W's Python finds its DLLs.
    """
    return {name: value for name, value in environment.items() if not name.upper().startswith(LEAKING_PREFIXES)}
