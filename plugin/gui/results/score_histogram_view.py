"""The histogram above the slider: which scores there are, which of them are shown, and the suggested cut."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...layers.score_histogram import ScoreHistogram

HEIGHT_LINES = 2.2
FLAG_PX = 4.0
SLIVER = 1e-3  # of a bin: rounding


class ScoreHistogramView(QWidget):
    """Heights are logarithmic: the few best of 100,000 tiles shall be seen.

    Args:
        inset_px: on both sides, so that a score stands above its place on the slider.
        colours: a widget whose text and selection this is drawn in; QGIS's themes colour lists, and no plain widgets.
    """

    def __init__(self, inset_px: int, colours: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inset_px = inset_px
        self._colours = colours
        self._histogram: ScoreHistogram | None = None
        self._cut = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_histogram(self, histogram: ScoreHistogram | None) -> None:
        """Draw this one."""
        self._histogram = histogram
        self.update()

    def show_cut(self, cut: float) -> None:
        """Draw what scores less as left out."""
        self._cut = cut
        self.update()

    def sizeHint(self) -> QSize:
        """A little over two lines of text."""
        return QSize(120, round(HEIGHT_LINES * self.fontMetrics().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, and a flag at the suggested cut."""
        histogram = self._histogram
        if histogram is None:
            return
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(self._inset_px, FLAG_PX, -self._inset_px, 0)
        ink = self._colours.palette().color(QPalette.ColorRole.Text)
        shown = self._colours.palette().color(QPalette.ColorRole.Highlight)
        left_out = QColor(ink)
        left_out.setAlphaF(0.3)
        tallest = math.log1p(max(histogram.counts))
        width = area.width() / len(histogram.counts)
        step = (histogram.highest - histogram.lowest) / len(histogram.counts)
        for place, count in enumerate(histogram.counts):
            if not count:
                continue
            height = max(1.0, area.height() * math.log1p(count) / tallest)
            end = histogram.lowest + (place + 1) * step
            is_last = place == len(histogram.counts) - 1  # the highest score is in it
            above = self._cut <= histogram.highest if is_last else end > self._cut + SLIVER * step
            bar = QRectF(area.left() + place * width, area.bottom() - height, math.ceil(width), height)
            painter.fillRect(bar, shown if above else left_out)
        if histogram.suggested is not None:
            self._draw_flag(painter, area, ink, histogram)
        painter.end()

    def _draw_flag(self, painter: QPainter, area: QRectF, ink: QColor, histogram: ScoreHistogram) -> None:
        share = (histogram.suggested - histogram.lowest) / (histogram.highest - histogram.lowest)
        x = area.left() + share * area.width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        top = area.top() - FLAG_PX
        painter.drawPolygon(QPolygonF([QPointF(x - FLAG_PX, top), QPointF(x + FLAG_PX, top), QPointF(x, top + 6)]))
