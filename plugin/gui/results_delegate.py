"""Draws one hit: a picture of the tile, its rank, a bar for the confidence, and the place."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPalette
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .results_model import ResultRow, ResultsModel

MARGIN = 5


class ResultsDelegate(QStyledItemDelegate):
    """Every colour comes from the palette, so that light and dark themes both fit."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Three lines of text, so that the picture is large enough to judge."""
        return QSize(180, 3 * option.fontMetrics.height() + 2 * MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the row in the style's own selection colours."""
        style_option = QStyleOptionViewItem(option)
        self.initStyleOption(style_option, index)
        style_option.text = ""
        widget = style_option.widget
        style = widget.style() if widget is not None else QApplication.style()
        painter.save()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, style_option, painter, widget)
        selected = bool(style_option.state & QStyle.StateFlag.State_Selected)
        ink = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        text_colour = style_option.palette.color(_group(style_option), ink)
        area = style_option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        picture = QRect(area.left(), area.top(), area.height(), area.height())
        self._draw_picture(painter, picture, index, text_colour)
        lines = area.adjusted(picture.width() + 2 * MARGIN, 0, 0, 0)
        self._draw_lines(painter, lines, style_option, index.data(ResultsModel.ROW_ROLE), text_colour)
        painter.restore()

    def _draw_picture(self, painter: QPainter, frame: QRect, index: QModelIndex, ink: QColor) -> None:
        image = index.data(ResultsModel.PICTURE_ROLE)
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(frame, image)
        painter.setPen(_faded(ink, 0.35))
        painter.drawRect(frame.adjusted(0, 0, -1, -1))

    def _draw_lines(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, row: ResultRow, ink: QColor
    ) -> None:
        height = option.fontMetrics.height()
        heading, bar, place = (QRect(area.left(), area.top() + n * height, area.width(), height) for n in range(3))
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(ink)
        painter.drawText(heading, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(row.hit.rank))
        painter.setFont(option.font)
        confidence = "{:.0%}".format(row.hit.probability)
        painter.drawText(heading, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, confidence)
        self._draw_bar(painter, bar, option, row.hit.probability, ink)
        painter.setPen(_faded(ink, 0.75))
        shown = option.fontMetrics.elidedText(row.place, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _draw_bar(
        self, painter: QPainter, line: QRect, option: QStyleOptionViewItem, fraction: float, ink: QColor
    ) -> None:
        thickness = max(5.0, line.height() / 3)
        trough = QRectF(line.left(), line.center().y() - thickness / 2, line.width(), thickness)
        filled = QRectF(trough)
        filled.setWidth(max(thickness, trough.width() * min(max(fraction, 0.0), 1.0)))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_faded(ink, 0.18))
        painter.drawRoundedRect(trough, thickness / 2, thickness / 2)
        painter.setBrush(ink if selected else option.palette.color(_group(option), QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(filled, thickness / 2, thickness / 2)


def _group(option: QStyleOptionViewItem) -> QPalette.ColorGroup:
    if not option.state & QStyle.StateFlag.State_Enabled:
        return QPalette.ColorGroup.Disabled
    active = option.state & QStyle.StateFlag.State_Active
    return QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive


def _faded(colour: QColor, opacity: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(opacity)
    return faded
