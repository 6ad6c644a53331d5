"""The engine's environment on the user's machine: where it lives, how it is made, how large it is, how it goes away."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable

from ..engine.errors import DiskFull
from ..engine.index_lock import lock_descriptor
from .child import run_child
from .command import ISOLATED, PLUGIN_ROOT
from .errors import EngineNotInstalled, EnvironmentFailed, NoInterpreter
from .gpu import wanted_flavour
from .install_faults import explain_install, explain_os_error
from .installer import Feedback, Installation, install
from .interpreter import NEEDED, InterpreterReport, check_interpreter, find_interpreter
from .locations import data_folder

COMPLETE_MARK = ".complete"
KEY_LENGTH = 16
STEP_TIMEOUT_S = 300.0
FREE_BYTES = {"cpu": 600_000_000, "cuda": 6_000_000_000, "parquet": 500_000_000}
PARQUET_NEEDED = ("pyarrow", "numpy")
PATHS_PROBE = "import sysconfig; print(sysconfig.get_path('purelib'))"


@dataclass(frozen=True)
class EngineEnvironment:
    """A virtual environment that holds the engine's packages and nothing else.

    Args:
        folder: where it lives; need not exist.
        requirements: the requirements file that it is made of.
        flavour: "cpu" or "cuda", never both, since the CPU runtime hides CUDA; or "parquet", the extra that reads and
            writes GeoParquet, apart from the engine's so that nothing is changed under an engine that runs.
    """

    folder: Path
    requirements: Path
    flavour: str

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

    @property
    def ready(self) -> bool:
        """Whether it was made completely and is still there."""
        return (self.folder / COMPLETE_MARK).is_file() and self.python.is_file()

    def size_bytes(self) -> int:
        """What it takes on the disk."""
        return sum(
            entry.lstat().st_size
            for folder, _, names in os.walk(self.folder)
            for entry in (Path(folder) / name for name in names)
        )

    def remove(self) -> None:
        """Delete it. Stop the engine first: Windows does not delete the files of a running program.

        Raises:
            AccessDenied: something could not be deleted; it is no longer `ready` all the same.
        """
        try:
            for environment in (self, self._previous):
                (environment.folder / COMPLETE_MARK).unlink(missing_ok=True)
                if environment.folder.exists():
                    shutil.rmtree(environment.folder)
        except OSError as error:
            raise explain_os_error(error) from error

    def create(
        self,
        feedback: Feedback,
        log: Callable[[str], None],
        interpreter: Path | None = None,
        wheels_folder: Path | None = None,
        variables: Mapping[str, str] | None = None,
    ) -> InterpreterReport:
        """Make it anew; takes minutes and belongs into a task. Cancelled or failed, it leaves what was there before.

        Args:
            feedback: tells per cent and may cancel at any time.
            log: takes every line of pip.
            interpreter: to make it from; None to find QGIS's own.
            wheels_folder: to install from without a network.
            variables: of the proxy (`proxy_variables(read_proxy())`, read in the main thread).

        Returns:
            What was installed.

        Raises:
            Cancelled: it was.
            EnvironmentFailed, DiskFull: one sentence says why and what to do.
        """
        try:
            with self._locked():
                if wheels_folder is not None and not wheels_folder.is_dir():
                    raise EnvironmentFailed("The folder of wheels does not exist; choose it again.", str(wheels_folder))
                self._check_free_space()
                base = interpreter or find_interpreter()
                with self._previous_kept():
                    return self._make(feedback, log, base, wheels_folder, variables or {})
        except OSError as error:
            raise explain_os_error(error) from error

    def _make(
        self,
        feedback: Feedback,
        log: Callable[[str], None],
        base: Path,
        wheels_folder: Path | None,
        variables: Mapping[str, str],
    ) -> InterpreterReport:
        feedback.setProgress(1)
        log(f"Making the engine's environment ({self.flavour}) in {self.folder} with {base}")
        self._run((base, *ISOLATED, "-m", "venv", "--without-pip", self.folder), feedback, log)
        scratch = self.folder / "scratch"
        scratch.mkdir()
        target = Path(self._run((self.python, *ISOLATED, "-c", PATHS_PROBE), feedback, log)[-1])
        install(
            Installation(base, target, self.requirements, wheels_folder, scratch, variables),
            feedback,
            log,
        )
        shutil.rmtree(scratch)
        feedback.setProgress(95)
        report = self._check(log)
        mark = {"flavour": self.flavour, "python": report.python, "packages": dict(report.found)}
        (self.folder / COMPLETE_MARK).write_text(json.dumps(mark, indent=1), encoding="utf-8")
        feedback.setProgress(100)
        return report

    @property
    def _previous(self) -> EngineEnvironment:
        """Where the environment lies that is being replaced."""
        return replace(self, folder=self.folder.with_name(f"{self.folder.name}.previous"))

    @contextmanager
    def _previous_kept(self) -> Iterator[None]:
        """Set a ready environment aside while it is made anew, and put it back when that does not succeed."""
        previous = self._previous
        if self.ready:
            shutil.rmtree(previous.folder, ignore_errors=True)
            self.folder.rename(previous.folder)
        elif self.folder.exists():  # half of one; a previous one that the same interruption left is still good
            shutil.rmtree(self.folder)
        try:
            yield
        except BaseException:
            shutil.rmtree(self.folder, ignore_errors=True)
            if previous.ready:
                previous.folder.rename(self.folder)
            raise
        (previous.folder / COMPLETE_MARK).unlink(missing_ok=True)
        shutil.rmtree(previous.folder, ignore_errors=True)

    def _run(self, arguments: tuple[str | Path, ...], feedback: Feedback, log: Callable[[str], None]) -> list[str]:
        outcome = run_child(arguments, STEP_TIMEOUT_S, log, feedback.isCanceled)
        if outcome.code != 0 or not (outcome.lines or "venv" in arguments):
            raise explain_install(outcome.lines, outcome.code, offline=False)
        return list(outcome.lines)

    def _check(self, log: Callable[[str], None]) -> InterpreterReport:
        try:
            report = check_interpreter(self.python, PARQUET_NEEDED if self.flavour == "parquet" else NEEDED)
        except NoInterpreter as error:
            raise EnvironmentFailed(
                "The engine's packages were installed but do not load; see whether an antivirus program holds them "
                "back, and on Windows install the current Visual C++ Redistributable (x64).",
                error.detail,
            ) from error
        log(f"Python {report.python}, " + ", ".join(f"{name} {version}" for name, version in report.found.items()))
        return report

    def _check_free_space(self) -> None:
        needed = FREE_BYTES[self.flavour]
        free = shutil.disk_usage(self.folder.parent).free
        if free < needed:
            raise DiskFull(
                f"Installing this needs {needed // 1_000_000} MB of disk and {free // 1_000_000} MB are free; "
                "make room and try again.",
                str(self.folder.parent),
            )

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Hold the lock against another QGIS window that makes the same environment."""
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(f"{self.folder}.lock", os.O_RDWR | os.O_CREAT, 0o644)
        try:
            try:
                lock_descriptor(descriptor)
            except OSError as error:
                raise EnvironmentFailed(
                    "Another QGIS window is installing the engine; wait until it is done.", str(self.folder)
                ) from error
            yield
        finally:
            os.close(descriptor)


def environments_folder() -> Path:
    """The folder that holds every environment that the plugin made."""
    return data_folder() / "engine"


def engine_environment(flavour: str) -> EngineEnvironment:
    """The environment for "cpu", "cuda" or "parquet" that this version of the plugin wants, made or not.

    Its folder is named by what it is made of: an update of the plugin that changes the requirements, or of QGIS that
    changes the Python, makes another one.
    """
    requirements = PLUGIN_ROOT / "plugin" / "engine" / f"requirements-{flavour}.txt"
    base = f"{sys.version_info[0]}.{sys.version_info[1]} {platform.machine()} {flavour}\n"
    key = hashlib.sha256(base.encode() + requirements.read_bytes()).hexdigest()[:KEY_LENGTH]
    return EngineEnvironment(environments_folder() / key, requirements, flavour)


def ready_environment(provider: str) -> EngineEnvironment | None:
    """The environment to start the engine from, if one is made; cheap enough for the main thread."""
    flavours = ("cpu", "cuda") if provider == "cpu" else ("cuda", "cpu")
    environments = (engine_environment(flavour) for flavour in flavours)
    return next((environment for environment in environments if environment.ready), None)


def wanted_environment(provider: str) -> EngineEnvironment:
    """The environment to make on this machine; asks the graphics driver, which may take seconds the first time."""
    return engine_environment(wanted_flavour(provider))


def engine_python(chosen: str, provider: str) -> Path:
    """The interpreter to start the engine with: the one that the user chose, else the environment's.

    Raises:
        EngineNotInstalled: neither is there.
    """
    if chosen:
        if not Path(chosen).is_file():
            raise EngineNotInstalled(
                "The Python interpreter chosen in the settings is not there any more; choose another one.", chosen
            )
        return Path(chosen)
    environment = ready_environment(provider)
    if environment is None:
        raise EngineNotInstalled("The engine is not installed yet; install it in the plugin's settings.")
    return environment.python
