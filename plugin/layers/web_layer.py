"""What a layer of tiles or maps from a server is: its host, its levels, and what it says of its terms."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import Enum
from urllib.parse import unquote

from qgis.core import QgsRasterLayer

from .server_replies import hosts_of

TILE_PX = 256
FINE_ENOUGH = 1.05


class WebKind(Enum):
    """How the server is asked."""

    XYZ = "xyz"
    WMTS = "wmts"
    WMS = "wms"


@dataclass(frozen=True)
class WebLevel:
    """One level of a tile grid.

    Args:
        zoom: its number, as XYZ counts them; the others count from the coarsest, 0.
        pixel: side of a pixel in CRS units.
    """

    zoom: int
    pixel: float


@dataclass(frozen=True)
class WebLayer:
    """A raster layer whose pixels come from a server.

    Args:
        kind: how the server is asked.
        host: who is asked, the first one where there are several.
        levels: of the tile grid, from the coarsest to the finest; none for WMS, which draws at any scale.
        tile_px: pixels along a side of the server's tiles.
        attribution: whom the layer names as its maker; "" where it does not.
        terms_link: where its terms are, an http address; "" where it does not say.
    """

    kind: WebKind
    host: str
    levels: tuple[WebLevel, ...]
    tile_px: int = TILE_PX
    attribution: str = ""
    terms_link: str = ""

    def level(self, zoom: int) -> WebLevel | None:
        """The level of that number."""
        return next((level for level in self.levels if level.zoom == zoom), None)

    def nearest(self, pixel: float) -> WebLevel | None:
        """The level whose pixels are nearest to a size in CRS units; None without levels."""
        return min(self.levels, key=lambda level: abs(math.log(level.pixel / pixel)), default=None)

    def fine_enough(self, pixel: float) -> WebLevel | None:
        """The coarsest level that is not coarser than a size in CRS units, by 5 % at most; else the finest."""
        fine = [level for level in self.levels if level.pixel <= pixel * FINE_ENOUGH]
        return fine[0] if fine else next(iter(self.levels[::-1]), None)


def is_web_layer(layer: QgsRasterLayer | None) -> bool:
    """Whether a layer's pixels come from a server that draws them or keeps them as tiles.

    A raster file that GDAL reads over HTTP has pixels of its own, and is none.
    """
    return isinstance(layer, QgsRasterLayer) and not layer.width() and bool(hosts_of(layer.source()))


def describe_web_layer(layer: QgsRasterLayer) -> WebLayer:
    """What `layer`, for which `is_web_layer` holds, is; nothing is fetched for it."""
    source = layer.source()
    pixels = sorted((float(pixel) for pixel in layer.dataProvider().nativeResolutions()), reverse=True)
    kind = kind_of(source, bool(pixels))
    first = int(field(source, "zmin") or 0) if kind is WebKind.XYZ else 0
    levels = tuple(WebLevel(first + number, pixel) for number, pixel in enumerate(pixels))
    ratio = 2 if field(source, "tilePixelRatio") == "2" else 1
    attribution, link = credit(layer)
    host = min(hosts_of(source))
    return WebLayer(kind, host, levels, TILE_PX * ratio, attribution, link)


def kind_of(source: str, has_levels: bool) -> WebKind:
    """How the server of a source is asked."""
    if field(source, "type") == "xyz":
        return WebKind.XYZ
    return WebKind.WMTS if has_levels else WebKind.WMS


def field(source: str, name: str) -> str:
    """A field of a source such as "type=xyz&zmin=0"; "" where it has none of that name."""
    found = re.search(rf"(?:^|&){name}=([^&]*)", source)
    return unquote(found.group(1)) if found else ""


def credit(layer: QgsRasterLayer) -> tuple[str, str]:
    """Whom a layer's metadata or properties give the rights to, and a link to more; "" where they do not say."""
    metadata = layer.metadata()
    properties = layer.serverProperties()
    if not hasattr(properties, "attribution"):  # before QGIS 3.38 the layer itself has them
        properties = layer
    names = [*metadata.rights(), *metadata.licenses(), properties.attribution()]
    links = [*(link.url for link in metadata.links()), properties.attributionUrl()]
    named = [name.strip() for name in names if name.strip()]
    linked = [link for link in links if link.startswith(("https://", "http://"))]
    return " · ".join(dict.fromkeys(named)), next(iter(linked), "")
