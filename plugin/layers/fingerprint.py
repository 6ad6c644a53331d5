"""What tells one layer from another, and from itself with another style or after its file has changed."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsProviderRegistry, QgsRasterLayer
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..engine.index_spec import LayerIdentity
from ..redaction import without_credentials
from .crs_name import crs_name
from .layer_name import layer_name

# Written beside a raster by QGIS and GDAL while it is only looked at, or without changing a pixel of it.
SIDECARS = (".aux.xml", ".ovr", ".msk", ".qml", ".qmd", ".prj", ".tfw", ".wld")
# How a stretch was found, not what it is.
UNSEEN_ELEMENTS = frozenset({"minMaxOrigin"})


@dataclass(frozen=True)
class SeenLayer:
    """What is to be known of a layer before its files are looked at, which may take long on a network drive.

    Args:
        name: of the layer.
        provider: "gdal", "wms" and so on.
        source: as QGIS opens it.
        path: the local file in it; "" for a web layer.
        facts: what the fingerprint covers beside source and files.
    """

    name: str
    provider: str
    source: str
    path: str
    facts: dict[str, Any]

    def identity(self, files: list[Path] | None = None) -> LayerIdentity:
        """As `identify_layer`; from any thread, and raising OSError when a file goes away meanwhile.

        Who has looked for the `files` already passes them: a virtual raster may have thousands.
        """
        return LayerIdentity(self.name, without_credentials(self.source), self.fingerprint(files))

    def fingerprint(self, files: list[Path] | None = None) -> str:
        """As the function of that name."""
        files = self.files() if files is None else files
        facts = {
            **self.facts,
            "provider": self.provider,
            "source": portable_source(self.source, files),
            "files": [file_facts(file) for file in files],
        }
        text = json.dumps(facts, sort_keys=True, ensure_ascii=False)
        return "sha256:" + hashlib.sha256(text.encode("utf-8")).hexdigest()

    def files(self) -> list[Path]:
        """As `source_files`."""
        return files_of(self.provider, self.source, self.path)


def look_at(layer: QgsRasterLayer) -> SeenLayer:
    """Take down what `SeenLayer` holds, without touching a file; on the thread that owns the layer."""
    facts = look_facts(layer) if layer.isValid() else {}
    return SeenLayer(layer_name(layer), layer.providerType(), layer.source(), local_path(layer), facts)


def local_path(layer: QgsRasterLayer) -> str:
    """The local file in a layer's source; "" for a web layer."""
    if layer.providerType() != "gdal":
        return ""
    return QgsProviderRegistry.instance().decodeUri("gdal", layer.source()).get("path") or ""


def look_facts(layer: QgsRasterLayer) -> dict[str, Any]:
    """Size, place, no-data values and style of a layer."""
    extent = layer.extent()
    return {
        "pixels": [layer.width(), layer.height(), layer.bandCount()],
        "extent": [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()],
        "crs": crs_name(layer.crs()),
        "no data": [no_data_facts(layer, band + 1) for band in range(layer.bandCount())],
        "style": style_facts(layer),
    }


def identify_layer(layer: QgsRasterLayer) -> LayerIdentity:
    """The layer's name, source without credentials, and fingerprint, as a tile index keeps them."""
    return look_at(layer).identity()


def fingerprint(layer: QgsRasterLayer) -> str:
    """A digest, "sha256:<hex>", over source, sizes, times, no-data values and style of a layer.

    Files count by name, size and time of change, not by folder, so that a raster moved together with its index keeps
    it. Sidecars, the layer's opacity and the way in which its stretch was found do not count: none of them changes
    what a tile shows. Web layers count by their address without credentials.
    """
    return look_at(layer).fingerprint()


def source_files(layer: QgsRasterLayer) -> list[Path]:
    """The local files that hold the layer's pixels, the one it was opened by first; empty for a web layer."""
    return files_of(layer.providerType(), layer.source(), local_path(layer))


def files_of(provider: str, source: str, path: str) -> list[Path]:
    """The same by what `SeenLayer` holds."""
    if provider != "gdal":
        return []
    names = gdal_files(source.partition("|")[0])
    files = [Path(name) for name in names if not name.lower().endswith(SIDECARS)]
    return [file for file in dict.fromkeys([Path(path), *sorted(files)]) if file.is_file()]


def gdal_files(source: str) -> list[str]:
    """Every file that GDAL reads for a source, those of a virtual raster included."""
    try:
        dataset = gdal.Open(source)
    except RuntimeError:  # the same as None, where another plugin has called gdal.UseExceptions()
        return []
    return list(dataset.GetFileList() or []) if dataset else []


def file_facts(file: Path) -> list[Any]:
    """Name, size in bytes, and time of change in whole seconds, since archives and file systems keep no more.

    A virtual raster counts by what it says: GDAL writes statistics into it when it is merely opened.
    """
    if file.suffix.lower() == ".vrt":
        return [file.name, vrt_content(file)]
    status = file.stat()
    return [file.name, status.st_size, int(status.st_mtime)]


def vrt_content(file: Path) -> str:
    """The text of a virtual raster without what GDAL adds while it is looked at."""
    return re.sub(r"\s*<(Metadata|Histograms)\b.*?</\1>", "", file.read_text("utf-8", "replace"), flags=re.DOTALL)


def portable_source(source: str, files: list[Path]) -> str:
    """A layer's source without folders and credentials; which raster of a file it shows, and how, stays in it."""
    for file in files:
        for path in (str(file), file.as_posix()):
            source = source.replace(path, file.name)
    return without_credentials(source)


def no_data_facts(layer: QgsRasterLayer, band: int) -> list[Any]:
    """Which values of a band the user hides: whether those the file names, and the ranges added to them."""
    provider = layer.dataProvider()
    ranges = []
    for span in provider.userNoDataValues(band):
        least, most = span.min(), span.max()
        ranges.append([least, span.contains(least), most, span.contains(most)])
    return [provider.useSourceNoDataValue(band), ranges]


def style_facts(layer: QgsRasterLayer) -> list[Any]:
    """Renderer, brightness and hue, in a form that does not depend on the order of XML attributes."""
    document = QDomDocument()
    root = document.createElement("style")
    document.appendChild(root)
    renderer = layer.renderer().clone()
    renderer.setOpacity(1.0)
    for stage in (renderer, layer.brightnessFilter(), layer.hueSaturationFilter()):
        stage.writeXml(document, root)
    return element_facts(root)


def element_facts(element: QDomElement) -> list[Any]:
    """Tag, sorted attributes, and children or text of an XML element."""
    attributes = element.attributes()
    pairs = sorted((attributes.item(n).nodeName(), attributes.item(n).nodeValue()) for n in range(attributes.count()))
    children = []
    child = element.firstChildElement()
    while not child.isNull():
        if child.tagName() not in UNSEEN_ELEMENTS and not is_idle_stretch(child):
            children.append(element_facts(child))
        child = child.nextSiblingElement()
    return [element.tagName(), pairs, children or element.text()]


def is_idle_stretch(element: QDomElement) -> bool:
    """A contrast enhancement that is switched off still carries limits, which QGIS estimates anew each time."""
    return element.firstChildElement("algorithm").text() == "NoEnhancement"
