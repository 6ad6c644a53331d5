"""Keeps rasters in memory out of the project's file: elsewhere, QGIS would ask the user where their files are."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtXml import QDomDocument, QDomElement


class UnsavedLayers(QObject):
    """Writes layers that have a property as empty tables in memory, which open anywhere, and are swept where we are.

    QGIS lets a plugin change a layer in the file, not leave it out.

    Args:
        name: of the property.
    """

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name

    def start(self) -> None:
        """Watch the project."""
        QgsProject.instance().writeMapLayer.connect(self._write)

    def stop(self) -> None:
        """Watch it no longer."""
        QgsProject.instance().writeMapLayer.disconnect(self._write)

    def _write(self, layer: QgsMapLayer, element: QDomElement, document: QDomDocument) -> None:
        if not layer.customProperty(self._name):
            return
        element.setAttribute("type", "vector")
        element.setAttribute("geometry", "No geometry")
        for tag, text in (("datasource", "NoGeometry"), ("provider", "memory")):
            child = element.firstChildElement(tag)
            while child.hasChildNodes():
                child.removeChild(child.firstChild())
            child.appendChild(document.createTextNode(text))
