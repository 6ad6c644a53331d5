"""pip as a child process: found, or run from a wheel of itself, its lines read as progress."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Protocol

from .child import run_child
from .command import ISOLATED
from .errors import NoInstaller
from .install_faults import explain_install
from .pip_wheel import REMEDY, fetch_pip_wheel

VERSION_TIMEOUT_S = 30.0
INSTALL_TIMEOUT_S = 7200.0
NETWORK_TIMEOUT_S = 30
RETRIES = 3
SYSTEM_WHEELS = Path("/usr/share/python-wheels")
BUNDLED_PROBE = "import ensurepip, pathlib; print(pathlib.Path(ensurepip.__file__).parent / '_bundled')"

# Choices in the user's pip configuration that exclude --target, and a warning that does not apply to it.
PIP_VARIABLES = {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0", "PIP_ROOT_USER_ACTION": "ignore"}


class Feedback(Protocol):
    """What QgsFeedback offers: a way to be cancelled and to tell per cent."""

    def isCanceled(self) -> bool:
        """Whether to stop."""

    def setProgress(self, progress: float) -> None:
        """Per cent done."""


@dataclass(frozen=True)
class Installation:
    """What to install, where to, and how to reach it.

    Args:
        python: the interpreter that runs pip; the packages are for its version.
        target: folder that takes the packages.
        requirements: a requirements file.
        wheels_folder: folder of wheels to use instead of the package index; None for the index.
        scratch: folder for temporary files, on the same disk as the target.
        variables: of the proxy.
    """

    python: Path
    target: Path
    requirements: Path
    wheels_folder: Path | None
    scratch: Path
    variables: Mapping[str, str]


def install(what: Installation, feedback: Feedback, log: Callable[[str], None]) -> None:
    """Install the requirements into the target folder.

    pip runs in the interpreter that the environment is made from and installs with --target: so the environment needs
    no pip of its own (Debian ships Python without ensurepip), and on Windows the download uses the interpreter that
    finds its SSL libraries (qgis/QGIS#44185).

    Raises:
        Cancelled: pip is gone; the target folder is half filled.
        NoInstaller, NoNetwork, ProxyRefused, NoFittingWheel, DiskFull, AccessDenied, EnvironmentFailed: it failed.
    """
    source = ["--no-index", "--find-links", str(what.wheels_folder)] if what.wheels_folder else []
    arguments = [
        *pip_command(what.python, what.wheels_folder, what.scratch),
        *("install", "--target", str(what.target), "--requirement", str(what.requirements), *source),
        *("--only-binary", ":all:", "--no-cache-dir", "--no-input", "--disable-pip-version-check"),
        # pip compares with the interpreter's own packages, which nothing here touches.
        *("--no-warn-conflicts", "--no-warn-script-location"),
        *("--progress-bar", "off", "--timeout", str(NETWORK_TIMEOUT_S), "--retries", str(RETRIES)),
    ]
    progress = PipProgress()

    def on_line(line: str) -> None:
        log(line)
        feedback.setProgress(progress.after(line))

    # pip unpacks into a temporary folder first; on the target's disk that is a rename instead of a second copy.
    scratch = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(what.scratch))
    variables = {**what.variables, **scratch, **PIP_VARIABLES}
    outcome = run_child(arguments, INSTALL_TIMEOUT_S, on_line, feedback.isCanceled, variables)
    if outcome.code != 0:
        raise explain_install(outcome.lines, outcome.code, what.wheels_folder is not None)


def pip_command(python: Path, wheels_folder: Path | None, scratch: Path) -> list[str]:
    """The start of a pip command line for `python`: its own pip, or a wheel of pip, which runs without installing.

    Debian's QGIS comes without pip; then a wheel is looked for in `wheels_folder`, in Python and in the system, and
    last fetched into `scratch`, unless wheels are taken from a folder.

    Raises:
        NoInstaller, NoNetwork: there is none.
    """
    start = [str(python), *ISOLATED]
    if run_child([*start, "-m", "pip", "--version"], VERSION_TIMEOUT_S).code == 0:
        return [*start, "-m", "pip"]
    bundled = run_child([*start, "-c", BUNDLED_PROBE], VERSION_TIMEOUT_S)
    folders = [wheels_folder, Path(bundled.lines[-1]) if bundled.code == 0 and bundled.lines else None, SYSTEM_WHEELS]
    wheels = [wheel for folder in folders if folder for wheel in sorted(folder.glob("pip-*.whl"), reverse=True)]
    if not wheels and wheels_folder:
        raise NoInstaller(f"Python's installer pip is missing; {REMEDY}", str(python))
    wheel = wheels[0] if wheels else fetch_pip_wheel(scratch)
    return [*start, str(wheel / "pip")]


class PipProgress:
    """Per cent from pip's lines: coarse, since pip does not say beforehand how many packages there will be."""

    COLLECTED_SHARE = 0.07

    def __init__(self) -> None:
        self._percent = 5.0

    def after(self, line: str) -> float:
        """Per cent done after this line; never less than before."""
        words = line.strip()
        if words.startswith(("Collecting ", "Processing ")):
            self._percent += (70.0 - self._percent) * self.COLLECTED_SHARE
        elif words.startswith("Installing collected packages"):
            self._percent = max(self._percent, 75.0)
        elif words.startswith("Successfully installed"):
            self._percent = 90.0
        return self._percent
