"""What the windows share: the user's settings, the model package, the engine and its installation."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..layers.translation import tr
from ..settings import Settings

# Imported when they are used: enabling the plugin shall cost next to nothing.
if TYPE_CHECKING:
    from ..client.connection import EngineConnection
    from ..client.packages import ModelPackage
    from .background import BackgroundWork
    from .models.model_fetch import ModelFetch
    from .setup.installation import Installation

NOT_THE_ENGINES = ("top", "catalogue", "search_while_typing", "wheels_folder")


class EngineSession(QObject):
    """One a plugin, from `initGui` to `unload`.

    Emits `changed` when settings, package or installation changed, `engine_changed` when `look_at_engine` finds that
    the engine has started, or stopped, since it looked last.
    """

    changed = pyqtSignal()
    engine_changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.settings = Settings.load()
        self.seconds_per_tile: float | None = None
        self._lock = threading.Lock()
        self._connection: EngineConnection | None = None
        self._package: ModelPackage | None = None
        self._installation: Installation | None = None
        self._model_fetch: ModelFetch | None = None
        self._indexing: BackgroundWork | None = None
        self._seen: dict[str, Any] | None = None
        self._outdated = False
        self._closed = False

    @property
    def installation(self) -> Installation:
        """The one job that makes the engine's environment; it outlives the window that started it."""
        if self._installation is None:
            from .setup.installation import Installation

            self._installation = Installation(self)
            self._installation.done.connect(lambda _report: self.changed.emit())
        return self._installation

    @property
    def model_fetch(self) -> ModelFetch:
        """The one download of a model package; it outlives the window that started it."""
        if self._model_fetch is None:
            from .models.model_fetch import ModelFetch

            self._model_fetch = ModelFetch(self)
        return self._model_fetch

    @property
    def indexing(self) -> bool:
        """Whether an index is being built; the engine and its environment are to be left alone then."""
        return self._indexing is not None and self._indexing.busy

    def watch_indexing(self, work: BackgroundWork) -> None:
        """The panel's job, which the other windows must not disturb."""
        self._indexing = work
        for end in (work.done, work.failed, work.stopped):
            end.connect(self._renew)

    @property
    def ready(self) -> bool:
        """Whether there is a Python to start the engine with; the engine itself starts at the first request."""
        from ..client.environment import engine_python
        from ..client.errors import EngineNotInstalled

        try:
            return engine_python(self.settings.engine_python, self.settings.provider).is_file()
        except EngineNotInstalled:
            return False

    @property
    def package(self) -> ModelPackage:
        """The card of the model package that the settings want; cheap, nothing is hashed or copied.

        Raises:
            PackageNotFound: it is not on this machine.
        """
        from ..client.errors import PackageNotFound
        from ..client.packages import BUNDLED, package_folder, readable_package

        if self._package is None:
            digest = self.settings.package
            self._package = readable_package(package_folder(digest) if digest else BUNDLED)
        if self._package is None:
            raise PackageNotFound(tr("The model package is missing; install the plugin again."), str(BUNDLED))
        return self._package

    @property
    def running(self) -> EngineConnection | None:
        """The connection as it is, for looking at; None before the first request."""
        return self._connection

    @property
    def hello(self) -> dict[str, Any] | None:
        """What the running engine says of itself; None while none runs."""
        return self._connection.hello if self._connection is not None else None

    def look_at_engine(self) -> None:
        """Tell those who show it what the engine runs on now: a request in some thread may have started it."""
        hello = self.hello
        if hello != self._seen:
            self._seen = hello
            self.engine_changed.emit()

    def connection(self) -> EngineConnection:
        """The connection for requests. Call it in a worker thread: it may copy the bundled package first.

        Raises:
            EngineNotInstalled, PackageNotFound, PackageRefused: there is nothing to connect to.
            EngineGone: the plugin is being disabled.
        """
        from ..client.connect import connect
        from ..client.errors import EngineGone
        from .background import log

        with self._lock:
            if self._closed:
                raise EngineGone(tr("The plugin is being disabled; enable it again to go on."))
            if self._connection is None:
                self._connection = connect(self.settings, log)
            return self._connection

    def apply(self, settings: Settings) -> None:
        """Save other settings; where they are the engine's, it stops, and starts anew with them when it is needed.

        An index that is being built keeps the engine that it has until it is done.
        """
        settings.save()
        elsewhere = {name: getattr(settings, name) for name in NOT_THE_ENGINES}
        self._outdated |= replace(self.settings, **elsewhere) != settings
        self.settings = settings
        self._renew()
        self.changed.emit()

    def remember_top(self, top: int) -> None:
        """Keep the number of results for the next time."""
        if top != self.settings.top:
            self.settings = replace(self.settings, top=top)
            self.settings.save()

    def remember_search_while_typing(self, wanted: bool) -> None:
        """Keep whether to search while the user types; the engine goes on as it is."""
        if wanted != self.settings.search_while_typing:
            self.settings = replace(self.settings, search_while_typing=wanted)
            self.settings.save()
            self.changed.emit()

    def remember_pace(self, seconds_per_tile: float) -> None:
        """Estimate by what was measured on this machine."""
        self.seconds_per_tile = seconds_per_tile

    def disconnect_engine(self) -> None:
        """Stop the engine's process and forget the package; returns when the process is gone."""
        with self._lock:
            connection, self._connection = self._connection, None
            self._package = None
        if connection is not None:
            connection.close()

    def _renew(self) -> None:
        if self._outdated and not self.indexing:
            self._outdated = False
            self.disconnect_engine()

    def close(self) -> None:
        """For good: whatever still runs cannot start it again."""
        self._closed = True
        if self._installation is not None:
            self._installation.abandon()
        if self._model_fetch is not None:
            self._model_fetch.abandon()
        self.disconnect_engine()
