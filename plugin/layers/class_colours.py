"""Colours for the classes of a tree: the hue says the class at the top, the shade the class below it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtGui import QColor

from ..client.search_requests import TileClass

# Okabe and Ito 2008 (Color Universal Design), told apart by everybody; in the order of the bundled model's tree, so
# that land is green and water blue.
HUES = ("#cc79a7", "#d55e00", "#e69f00", "#56b4e9", "#f0e442", "#009e73", "#0072b2")
DARKEST = 0.45  # of the way to black
LIGHTEST = 0.65  # of the way to white


def colours_of(classes: Sequence[TileClass], level: int) -> dict[int, QColor]:
    """The colour of each class of a level, by its number in the tree: the same whichever classes some tiles show.

    Where a tree has more classes at the top than there are hues, these come again.
    """
    by_id = {each.id: each for each in classes}
    tops = [each.id for each in classes if each.level == 1]
    families: dict[str, list[int]] = {top: [] for top in tops}
    for number, each in enumerate(classes):
        if each.level == level:
            families[top_of(each, by_id)].append(number)
    colours = {}
    for place, top in enumerate(tops):
        hue = QColor(HUES[place % len(HUES)])
        for step, number in enumerate(families[top]):
            colours[number] = shade(hue, step, len(families[top]))
    return colours


def top_of(each: TileClass, by_id: dict[str, TileClass]) -> str:
    """The id of the class at the top of the tree that a class belongs to."""
    while each.parent:
        each = by_id[each.parent]
    return each.id


def shade(hue: QColor, step: int, steps: int) -> QColor:
    """One of some shades of a hue, from dark to light; the hue itself where there is only one."""
    towards = 0.0 if steps == 1 else -DARKEST + (DARKEST + LIGHTEST) * step / (steps - 1)
    end, share = (255, towards) if towards > 0 else (0, -towards)
    return QColor(*(round(part + (end - part) * share) for part in (hue.red(), hue.green(), hue.blue())))
