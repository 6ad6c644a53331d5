"""What the panel says while it searches, and of the answer, with links to what can be done about it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...layers.translation import tr
from ..engine_session import EngineSession
from ..indexes.index_controller import REBUILD_LINK
from ..message_area import MessageArea, Tone
from ..results.results_controller import ResultsController
from .search_messages import NEAREST_LINK, REST_LINK, of_answer
from .searching import Answer

SLOW_MS = 300


class SearchVoice(QObject):
    """Emits `rebuild_wanted` when the user follows the link below a damaged index.

    Args:
        message: where it is said.
        results: what is shown of the answer.
        session: knows whether the engine runs, and the model.
    """

    rebuild_wanted = pyqtSignal()

    def __init__(
        self, message: MessageArea, results: ResultsController, session: EngineSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._message = message
        self._results = results
        self._session = session
        self._slow = QTimer(self)

    def start(self) -> None:
        """Connect everything."""
        self._message.link_followed.connect(self._follow)
        self._results.notice.connect(self.note)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(lambda: self.note(tr("Searching…")))

    def note(self, sentence: str) -> None:
        """Say something that is no trouble."""
        self._message.say(Tone.NOTE, sentence)

    def warn(self, error: Exception) -> None:
        """Say why something small did not work."""
        self._message.say(Tone.WARNING, str(error))

    def begin(self) -> None:
        """A search has begun: say so where it takes long."""
        if self._session.hello is None:
            self.note(tr("Starting the engine…"))
        else:
            self._slow.start()

    def end(self) -> None:
        """It is over, one way or the other."""
        self._slow.stop()

    def tell(self, answer: Answer) -> None:
        """Say what came of it, once it is shown."""
        self.end()
        said = of_answer(answer, self._results.shown, self._results.hidden, self._session.package.context_length)
        if said.sentence:
            tone = Tone.WARNING if said.warns else Tone.NOTE
            self._message.say(tone, said.sentence, said.link, said.link_text)
        else:
            self._message.clear()

    def _follow(self, link: str) -> None:
        if link == NEAREST_LINK:
            self._results.show_all()
            self.note(tr("These are the nearest, though none looks much like it."))
        elif link == REST_LINK:
            self._results.show_all()
            self._message.clear()
        elif link == REBUILD_LINK:
            self.rebuild_wanted.emit()
