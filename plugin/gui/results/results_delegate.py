"""Draws one hit: a picture of the tile, its rank, a bar for the confidence, and the place."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...layers.hit_selection import ShownHit
from ..message_area import Tone
from .results_model import ResultsModel

MARGIN = 5
BADGE_PADDING = 5


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
        row = index.data(ResultsModel.ROW_ROLE)
        picture = picture_frame(style_option.rect, row)
        self._draw_picture(painter, picture, index, text_colour)
        self._draw_lines(painter, _lines(style_option.rect, row), style_option, index, text_colour)
        if row.folded:
            self._draw_badge(painter, style_option, row, text_colour)
        painter.restore()

    def _draw_picture(self, painter: QPainter, frame: QRect, index: QModelIndex, ink: QColor) -> None:
        image = index.data(ResultsModel.PICTURE_ROLE)
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(frame, image)
        painter.setPen(_faded(ink, 0.35))
        painter.drawRect(frame.adjusted(0, 0, -1, -1))

    def _draw_lines(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: QModelIndex, ink: QColor
    ) -> None:
        hit = index.data(ResultsModel.ROW_ROLE).hit
        height = option.fontMetrics.height()
        heading, bar, place = (QRect(area.left(), area.top() + n * height, area.width(), height) for n in range(3))
        painter.setFont(_bold(option.font))
        painter.setPen(ink)
        painter.drawText(heading, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(hit.rank))
        painter.setFont(option.font)
        confidence = "{:.0%}".format(hit.probability)
        painter.drawText(heading, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, confidence)
        self._draw_source(painter, heading, option, index, ink)
        self._draw_bar(painter, bar, option, hit.probability, ink)
        painter.setPen(_faded(ink, 0.75))
        where = index.data(ResultsModel.PLACE_ROLE)
        shown = option.fontMetrics.elidedText(where, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _draw_source(
        self, painter: QPainter, heading: QRect, option: QStyleOptionViewItem, index: QModelIndex, ink: QColor
    ) -> None:
        """Between rank and confidence: which index it is where there are several, a sign where the model guesses."""
        row, metrics = index.data(ResultsModel.ROW_ROLE), option.fontMetrics
        area = QRect(heading)
        area.setLeft(
            badge_frame(option.rect, row, option.font).right() + 2 * MARGIN
            if row.folded
            else rank_end(option.rect, row, option.font)
        )
        area.setRight(heading.right() - metrics.horizontalAdvance("{:.0%}".format(row.hit.probability)) - 2 * MARGIN)
        if index.data(ResultsModel.CAUTION_ROLE):
            side = min(area.height(), metrics.height())
            sign = QRect(area.right() - side, area.top(), side, side)
            QgsApplication.getThemeIcon(Tone.WARNING.value).paint(painter, sign)
            area.setRight(sign.left() - MARGIN)
        source = metrics.elidedText(index.data(ResultsModel.SOURCE_ROLE), Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(_faded(ink, 0.75))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, source)

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

    def _draw_badge(self, painter: QPainter, option: QStyleOptionViewItem, row: ShownHit, ink: QColor) -> None:
        frame = badge_frame(option.rect, row, option.font)
        radius = frame.height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_faded(ink, 0.18))
        painter.drawRoundedRect(QRectF(frame), radius, radius)
        painter.setPen(ink)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, badge_text(row))


def badge_text(row: ShownHit) -> str:
    """How many tiles lie under a hit, or that they can be put back."""
    return "-" if row.unfolded else f"+{row.folded}"


def badge_frame(rect: QRect, row: ShownHit, font: QFont) -> QRect:
    """Where a row's badge is, right of the rank.

    Args:
        rect: of the whole row.
        row: what is in it.
        font: of the view.
    """
    metrics = QFontMetrics(font)
    lines = _lines(rect, row)
    left = rank_end(rect, row, font)
    width = metrics.horizontalAdvance(badge_text(row)) + 2 * BADGE_PADDING
    return QRect(left, lines.top(), max(width, metrics.height()), metrics.height())


def rank_end(rect: QRect, row: ShownHit, font: QFont) -> int:
    """Where what stands right of the rank begins; arguments as `badge_frame`."""
    rank = QFontMetrics(_bold(font)).horizontalAdvance(str(row.hit.rank))
    return _lines(rect, row).left() + rank + 2 * MARGIN


def picture_frame(rect: QRect, row: ShownHit) -> QRect:
    """Where a row's picture is; those of folded tiles stand further in."""
    area = rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    return QRect(area.left() + (area.height() // 2 if row.lesser else 0), area.top(), area.height(), area.height())


def _lines(rect: QRect, row: ShownHit) -> QRect:
    area = rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    area.setLeft(picture_frame(rect, row).right() + 1 + 2 * MARGIN)
    return area


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _group(option: QStyleOptionViewItem) -> QPalette.ColorGroup:
    if not option.state & QStyle.StateFlag.State_Enabled:
        return QPalette.ColorGroup.Disabled
    active = option.state & QStyle.StateFlag.State_Active
    return QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive


def _faded(colour: QColor, opacity: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(opacity)
    return faded
