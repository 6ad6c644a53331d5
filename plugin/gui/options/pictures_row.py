"""The pictures of tiles that are kept on the disk: how large they are, and a button that deletes them."""

from __future__ import annotations

from qgis.core import QgsFeedback
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ...layers.picture_cache import MOST_BYTES, PictureCache
from ...layers.translation import tr
from ..background import BackgroundWork, Report
from ..wording import megabytes


class PicturesRow(QWidget):
    """Counted and deleted in a task: there may be thousands of files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cache = PictureCache.of_user()
        self._work = BackgroundWork(self)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setToolTip(
            tr("They let the result list fill at once the next time. At most {} are kept, in {}.").format(
                megabytes(MOST_BYTES), self._cache.folder
            )
        )
        self.clear = QPushButton(tr("Clear"))
        self.clear.setToolTip(tr("Delete the pictures of tiles; they are made again when they are needed"))
        self.clear.setAccessibleName(tr("Clear the pictures of tiles"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self.clear)
        self.clear.clicked.connect(lambda _checked: self._run(clears=True))
        self._work.done.connect(self._show)
        self._run(clears=False)

    @property
    def text(self) -> str:
        """How large they are."""
        return self._text.text()

    def _run(self, clears: bool) -> None:
        cache = self._cache

        def work(_feedback: QgsFeedback, _report: Report) -> int:
            if clears:
                cache.clear()
            return cache.size_bytes()

        self.clear.setEnabled(False)
        self._text.setText(tr("Pictures of tiles"))
        self._work.start(tr("Pictures of tiles on the disk"), work)

    def _show(self, size_bytes: int) -> None:
        kept = tr("Pictures of tiles: {} on the disk").format(megabytes(size_bytes))
        self._text.setText(kept if size_bytes else tr("Pictures of tiles: none on the disk"))
        self.clear.setEnabled(size_bytes > 0)
