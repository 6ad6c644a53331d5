"""Draws one hit: a picture of the tile, its rank, a bar for the confidence, where it is from, and the place."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter, QPalette
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...layers.hit_selection import ShownHit
from ..message_area import Tone
from .results_model import ResultsModel

MARGIN = 5
BADGE_PADDING = 5
THIN_PX = 3.0  # of a bar that shares its line
SMALLEST_SHARE = 0.8  # of the font's size, before a text loses its end


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
        if row is not None:  # gone since the view asked for it to be drawn
            self._draw_picture(painter, picture_frame(style_option.rect, row), index, text_colour)
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
        """Rank and confidence; the bar, or where there are several indexes the name of this one under it; the place."""
        hit, source = index.data(ResultsModel.ROW_ROLE).hit, index.data(ResultsModel.SOURCE_ROLE)
        height = option.fontMetrics.height()
        heading, middle, place = (QRect(area.left(), area.top() + n * height, area.width(), height) for n in range(3))
        painter.setFont(_bold(option.font))
        painter.setPen(ink)
        painter.drawText(heading, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(hit.rank))
        painter.setFont(option.font)
        confidence = "{:.0%}".format(hit.probability)
        painter.drawText(heading, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, confidence)
        if index.data(ResultsModel.CAUTION_ROLE):
            self._draw_sign(painter, heading, option, confidence)
        bar = QRectF(middle)
        bar.setHeight(THIN_PX if source else max(5.0, height / 3))
        if not source:
            bar.moveCenter(QRectF(middle).center())
        self._draw_bar(painter, bar, option, hit.probability, ink)
        painter.setPen(_faded(ink, 0.75))
        if source:
            _draw_fitting(painter, middle.adjusted(0, round(THIN_PX), 0, round(THIN_PX)), option.font, source)
        _draw_fitting(painter, place, option.font, index.data(ResultsModel.PLACE_ROLE))

    def _draw_sign(self, painter: QPainter, heading: QRect, option: QStyleOptionViewItem, confidence: str) -> None:
        """Left of the confidence, where the model guesses."""
        end = heading.right() - option.fontMetrics.horizontalAdvance(confidence) - MARGIN
        side = heading.height()
        QgsApplication.getThemeIcon(Tone.WARNING.value).paint(painter, QRect(end - side, heading.top(), side, side))

    def _draw_bar(
        self, painter: QPainter, trough: QRectF, option: QStyleOptionViewItem, fraction: float, ink: QColor
    ) -> None:
        radius = trough.height() / 2
        filled = QRectF(trough)
        filled.setWidth(max(trough.height(), trough.width() * min(max(fraction, 0.0), 1.0)))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_faded(ink, 0.18))
        painter.drawRoundedRect(trough, radius, radius)
        painter.setBrush(ink if selected else option.palette.color(_group(option), QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(filled, radius, radius)

    def _draw_badge(self, painter: QPainter, option: QStyleOptionViewItem, row: ShownHit, ink: QColor) -> None:
        frame = badge_frame(option.rect, row, option.font)
        radius = frame.height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_faded(ink, 0.18))
        painter.drawRoundedRect(QRectF(frame), radius, radius)
        painter.setFont(option.font)
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
    left = lines.left() + QFontMetrics(_bold(font)).horizontalAdvance(str(row.hit.rank)) + 2 * MARGIN
    width = metrics.horizontalAdvance(badge_text(row)) + 2 * BADGE_PADDING
    return QRect(left, lines.top(), max(width, metrics.height()), metrics.height())


def picture_frame(rect: QRect, row: ShownHit) -> QRect:
    """Where a row's picture is; those of folded tiles stand further in."""
    area = rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    return QRect(area.left() + (area.height() // 2 if row.lesser else 0), area.top(), area.height(), area.height())


def _lines(rect: QRect, row: ShownHit) -> QRect:
    area = rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    area.setLeft(picture_frame(rect, row).right() + 1 + 2 * MARGIN)
    return area


def fitting(font: QFont, text: str, width: int) -> tuple[QFont, str]:
    """A line of text a little smaller where it is wider than `width`, without its end only where that does not help."""
    smaller, advance = QFont(font), QFontMetrics(font).horizontalAdvance(text)
    if advance > width:
        smaller.setPointSizeF(QFontInfo(font).pointSizeF() * max(SMALLEST_SHARE, width / advance))
    return smaller, QFontMetrics(smaller).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _draw_fitting(painter: QPainter, area: QRect, font: QFont, text: str) -> None:
    font, shown = fitting(font, text, area.width())
    painter.setFont(font)
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


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
