"""The cut: a slider under the histogram of scores, how many tiles it leaves, and a suggested cut."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QStyle, QVBoxLayout, QWidget

from ...layers.score_histogram import ScoreHistogram
from ...layers.translation import tr
from ..link_label import LinkLabel
from ..wording import count, score
from .score_histogram_view import ScoreHistogramView

STEPS = 1000
GAP_PX = 8


class ScoreFilter(QWidget):
    """Emits `cut_changed` with a score when the user moves the slider or takes the suggestion.

    Args:
        colours: a widget whose colours the histogram takes.
    """

    cut_changed = pyqtSignal(float)

    def __init__(self, colours: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setSingleStep(STEPS // 100)
        self.slider.setPageStep(STEPS // 10)
        self.slider.setAccessibleName(tr("Least score of the tiles shown"))
        self.slider.setToolTip(tr("Only tiles that score at least this much are shown, in the list and on the map"))
        handle = self.slider.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self.slider)
        self.histogram = ScoreHistogramView(handle // 2, colours)
        self.histogram.setAccessibleName(tr("Histogram of the scores"))
        self.histogram.setToolTip(
            tr("How many tiles have which score, on a logarithmic scale; the dashed line is the suggested cut")
        )
        self.shown = QLabel()
        self.shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.suggestion = LinkLabel()
        self.suggestion.setWordWrap(False)
        self.suggestion.setToolTip(
            tr("A suggestion by Otsu's method: the cut that parts the scores into the two most different groups")
        )
        self.suggestion.setAccessibleName(tr("Take the suggested cut"))
        self.suggestion.linkActivated.connect(lambda _link: self._take_suggestion())
        words = QHBoxLayout()
        words.setSpacing(GAP_PX)
        words.addWidget(self.shown, 1)
        words.addWidget(self.suggestion)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(words)
        layout.addWidget(self.histogram)
        layout.addWidget(self.slider)
        self._histogram: ScoreHistogram | None = None
        self._cut = self._best = 0.0
        self._shown = "", "", ""
        self.slider.valueChanged.connect(self._move)

    @property
    def cut(self) -> float:
        """The least score of the tiles shown."""
        return self._cut

    def begin(self, histogram: ScoreHistogram | None, cut: float) -> None:
        """Another search: show how the scores of its hits are spread, and a cut."""
        self._best = histogram.highest if histogram is not None else 0.0
        self.show_histogram(histogram)
        self.show_cut(cut)

    def show_histogram(self, histogram: ScoreHistogram | None) -> None:
        """Show how the scores are spread; the cut stays where it is."""
        self._histogram = histogram
        self.histogram.show_histogram(histogram)
        suggested = histogram.suggested if histogram is not None else None
        link = '<a href="suggested">{}</a>'.format(tr("Suggested: {}").format(score(suggested or 0.0)))
        self.suggestion.setText("" if suggested is None else link)
        self._fit()
        self._place_slider()

    def show_cut(self, cut: float) -> None:
        """Set the cut without asking for anything."""
        self._cut = cut
        self.histogram.show_cut(cut)
        self._place_slider()

    def show_count(self, tiles: int) -> None:
        """Say how many tiles the cut leaves."""
        self._shown = tr("Tiles: {tiles} · ≥ {score}"), count(tiles), score(self._cut)
        self._fit()
        self.shown.setToolTip(tr("Tiles shown, and their least score"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self.suggestion.sizeHint().width() - GAP_PX
        template, tiles, least = self._shown
        text = template.format(tiles=tiles, score=least)
        if self.shown.fontMetrics().horizontalAdvance(text) > room:
            text = f"{tiles} · ≥ {least}"
        self.shown.setText(text)

    def _take_suggestion(self) -> None:
        if self._histogram is not None and self._histogram.suggested is not None:
            self.show_cut(min(self._histogram.suggested, self._best))
            self.cut_changed.emit(self._cut)

    def _move(self, value: int) -> None:
        histogram = self._histogram
        if histogram is None:
            return
        cut = histogram.lowest + (histogram.highest - histogram.lowest) * value / STEPS
        # Scores of all tiles are coarser than those of hits: the slider's end shall not hide the best one.
        self._cut = min(cut, self._best)
        self.histogram.show_cut(self._cut)
        self.cut_changed.emit(self._cut)

    def _place_slider(self) -> None:
        histogram = self._histogram
        if histogram is None or histogram.highest <= histogram.lowest:
            return
        share = (self._cut - histogram.lowest) / (histogram.highest - histogram.lowest)
        blocked = self.slider.blockSignals(True)  # the cut is finer than the slider's steps
        self.slider.setValue(round(STEPS * min(max(share, 0.0), 1.0)))
        self.slider.blockSignals(blocked)
