"""Fills the suggestions: what was searched before, and the words of the model package, read when somebody types."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from ...client.vocabulary import Vocabulary, read_vocabulary
from ...layers.translation import tr
from ..background import BackgroundWork, SentenceErrors
from ..engine_session import EngineSession
from .search_history import forget_searches, searches_before
from .search_line import SearchLine
from .suggestions import Suggestion, Typed, suggestions


class Suggesting(QObject):
    """Offers suggestions for a line.

    Args:
        line: that the user types in.
        session: knows the model package.
    """

    def __init__(self, line: SearchLine, session: EngineSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._session = session
        self._digest = ""
        self._known = Vocabulary()
        self._work = BackgroundWork(self)

    def start(self) -> None:
        """Connect everything."""
        self._line.suggest_with(self._suggest)
        self._line.forget_requested.connect(forget_searches)
        self._work.done.connect(self._take)

    def shut_down(self) -> None:
        """Stop reading."""
        self._work.abandon()

    def _suggest(self, typed: Typed) -> list[Suggestion]:
        self._read_once()
        return suggestions(typed, searches_before(), self._known)

    def _read_once(self) -> None:
        try:
            package = self._session.package
        except SentenceErrors:
            return  # without a package there is nothing to search with either, and the panel says so
        if package.digest != self._digest:
            self._digest, self._known = package.digest, Vocabulary()
            self._work.start(tr("Read the model's words"), lambda _feedback, _report: read_vocabulary(package))

    def _take(self, known: Vocabulary) -> None:
        self._known = known
        if self._line.offering:
            self._line.offer()
