"""How a layer is called in sentences, files and folders."""

from __future__ import annotations

from qgis.core import QgsMapLayer

from .server_replies import hosts_of


def layer_name(layer: QgsMapLayer) -> str:
    """The layer's name; its host where QGIS 3.40 calls it by its whole address, which may hold a key."""
    name = layer.name()
    hosts = hosts_of(name) if "url=" in name else frozenset()
    return min(hosts) if hosts else name
