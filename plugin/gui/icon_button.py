"""A small button with one of QGIS's icons."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QToolButton


def icon_button(icon: str, name: str, tip: str, flat: bool = False) -> QToolButton:
    """A button that screen readers know by `name`; a `flat` one has no frame."""
    button = QToolButton()
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setToolTip(tip)
    button.setAccessibleName(name)
    button.setAutoRaise(flat)
    return button
