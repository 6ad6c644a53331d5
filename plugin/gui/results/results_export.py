"""Saves and copies results: the selected ones, or all that are shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsVectorFileWriterTask, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from ...layers.hit_layer import style_hits
from ...layers.hit_saving import add_as_layer, saving_task, text_of
from ...layers.hit_selection import ShownHit
from ...layers.hits import HitOrigin
from ...layers.index_location import as_file_name
from ...layers.translation import tr
from ..search.query_draft import title
from ..search.searching import Answer
from ..wording import count
from .results_section import ResultsSection

SUFFIX = ".gpkg"


class ResultsExport(QObject):
    """Emits `notice` with what was done, or why it was not.

    Args:
        section: the widgets.
    """

    notice = pyqtSignal(str)

    def __init__(self, section: ResultsSection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._section = section
        self._answer: Answer | None = None
        self._tasks: set[QgsVectorFileWriterTask] = set()  # kept from Python's garbage collection (QGIS issue 59464)

    def start(self) -> None:
        """Connect everything."""
        section, results = self._section, self._section.list
        section.to_geopackage.triggered.connect(lambda _checked: self._ask_where(self._rows()))
        section.to_layer.triggered.connect(lambda _checked: self._add_layer(self._rows()))
        section.to_text.triggered.connect(lambda _checked: self._copy(self._rows()))
        results.saving.connect(self._ask_where)
        results.layer_wanted.connect(self._add_layer)
        results.copying.connect(self._copy)

    def begin(self, answer: Answer) -> None:
        """What is saved from now on is of this answer."""
        self._answer = answer

    def shut_down(self) -> None:
        """What is being saved is saved, and nothing more is heard of it."""
        self._tasks.clear()

    def save(self, rows: Sequence[ShownHit], path: str) -> None:
        """Write rows to a GeoPackage, in a worker thread, and open it as a layer."""
        words = title(self._answer.query)
        task = saving_task([row.hit for row in rows], self._origins(), path, as_file_name(words))
        task.writeComplete.connect(lambda written: self._ends(task) and self._saved(written, words, len(rows)))
        task.errorOccurred.connect(lambda _code, message: self._ends(task) and self._not_saved(path, message))
        self._tasks.add(task)
        QgsApplication.taskManager().addTask(task)

    def _origins(self) -> list[HitOrigin]:
        return [HitOrigin(index.layer_name, index.tile_size_m) for index in self._answer.target.indexes]

    def _rows(self) -> list[ShownHit]:
        selected = self._section.list.selected_rows
        return selected if len(selected) > 1 else self._section.list.rows.rows()

    def _ask_where(self, rows: Sequence[ShownHit]) -> None:
        if not rows or self._answer is None:
            return
        home = QgsProject.instance().homePath() or str(Path.home())
        suggested = str(Path(home) / (as_file_name(title(self._answer.query)) + SUFFIX))
        path, _kind = QFileDialog.getSaveFileName(
            self._section, tr("Save results as GeoPackage"), suggested, tr("GeoPackage") + f" (*{SUFFIX})"
        )
        if path:
            self.save(rows, path if path.lower().endswith(SUFFIX) else path + SUFFIX)

    def _add_layer(self, rows: Sequence[ShownHit]) -> None:
        if rows and self._answer is not None:
            add_as_layer([row.hit for row in rows], self._origins(), title(self._answer.query))
            self.notice.emit(tr("{} tiles are in a temporary layer.").format(count(len(rows))))

    def _copy(self, rows: Sequence[ShownHit]) -> None:
        if not rows or self._answer is None:
            return
        text = text_of([row.hit for row in rows], self._origins(), QgsProject.instance().transformContext())
        QgsApplication.clipboard().setText(text)
        self.notice.emit(tr("{} tiles are copied as text.").format(count(len(rows))))

    def _ends(self, task: QgsVectorFileWriterTask) -> bool:
        """Whether anybody still wants to hear of it."""
        wanted = task in self._tasks
        self._tasks.discard(task)
        return wanted

    def _saved(self, path: str, words: str, tiles: int) -> None:
        layer = QgsVectorLayer(path, words, "ogr")
        style_hits(layer)
        QgsProject.instance().addMapLayer(layer)
        self.notice.emit(tr("{} tiles are saved in {}.").format(count(tiles), path))

    def _not_saved(self, path: str, message: str) -> None:
        sentence = tr("{} could not be written; choose another place, or close what has it open. {}")
        self.notice.emit(sentence.format(path, message))
