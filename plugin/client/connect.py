"""From the user's settings to a connection: which interpreter, which model package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from .command import EngineCommand
from .connection import EngineConnection
from .environment import engine_python
from .packages import find_package

if TYPE_CHECKING:
    from ..settings import Settings


def connect(settings: Settings, log: Callable[[str], None], package: str = "") -> EngineConnection:
    """A connection to the engine as the settings want it; the engine itself starts at the first request.

    Copies and hashes the bundled package (some 16 MB), so call it from a task.

    Args:
        settings: of the user.
        log: takes the engine's lines, from any thread.
        package: digest to serve instead of the one in the settings, such as that of an index.

    Raises:
        EngineNotInstalled: there is no interpreter to start it with; offer to install it.
        PackageNotFound, PackageRefused: the package is missing or damaged.
    """
    python = engine_python(settings.engine_python, settings.provider)
    folder = find_package(package or settings.package).folder
    return EngineConnection(EngineCommand(python, settings.provider, settings.threads), folder, log)
