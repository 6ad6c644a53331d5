"""Searches while the user types: after a short pause, and only where that costs nobody anything."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...client.query import parse_words
from ..engine_session import EngineSession
from .search_line import SearchLine

PAUSE_MS = 300
FEWEST_LETTERS = 3


class TypedSearch(QObject):
    """Emits `due` when the words that are typed are worth a search. The engine is never started by typing.

    Args:
        line: that the user types in.
        session: the engine, and whether the user wants it so.
    """

    due = pyqtSignal()

    def __init__(self, line: SearchLine, session: EngineSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._session = session
        self._pause = QTimer(self)

    def start(self) -> None:
        """Connect everything."""
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._show_choice()
        self._session.changed.connect(self._show_choice)
        self._line.while_typing.toggled.connect(self._session.remember_search_while_typing)
        self._line.textEdited.connect(lambda _text: self._pause.start())

    def shut_down(self) -> None:
        """Hear nothing more."""
        self.stop()
        self._session.changed.disconnect(self._show_choice)

    def stop(self) -> None:
        """A search was asked for, or none is wanted any more."""
        self._pause.stop()

    def _show_choice(self) -> None:
        self._line.while_typing.setChecked(self._session.settings.search_while_typing)

    def _look(self) -> None:
        if self._session.settings.search_while_typing and self._session.hello is not None and enough(self._line.text()):
            self.due.emit()


def enough(typed: str) -> bool:
    """Whether there are letters enough to mean something: in every phrase, since half a word turns the search away."""
    phrases = parse_words(typed)
    return bool(phrases) and all(sum(map(str.isalnum, phrase.text)) >= FEWEST_LETTERS for phrase in phrases)
