"""Entry point of the QGIS plugin CISEN Search."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin.plugin import CisenSearchPlugin


def classFactory(iface: QgisInterface | None) -> CisenSearchPlugin:
    """Return the plugin to QGIS; imports inside, since pytest imports this file too."""
    from .plugin.plugin import CisenSearchPlugin

    return CisenSearchPlugin(iface)
