"""A server of map tiles on this machine: XYZ, WMTS and WMS, with tiles that fail, are empty, or take their time."""

from __future__ import annotations

import threading
import uuid
from collections import Counter
from urllib.parse import parse_qs, urlsplit

import numpy as np
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QBuffer, QByteArray
from qgis.PyQt.QtGui import QImage

from tests.qgis.loopback_server import LoopbackHandler, LoopbackServer

WORLD = 20037508.342789244
TILE_PX = 256
LOOKS = 4  # QGIS 3.40 asks for a tile that fails three times more by itself, 3.22 does not

WMS = """<?xml version="1.0"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>maps</Title><OnlineResource xlink:href="{address}"/></Service>
<Capability><Request>
<GetCapabilities><Format>text/xml</Format><DCPType><HTTP><Get><OnlineResource xlink:href="{address}?"/></Get></HTTP>
</DCPType></GetCapabilities>
<GetMap><Format>image/png</Format><DCPType><HTTP><Get><OnlineResource xlink:href="{address}?"/></Get></HTTP></DCPType>
</GetMap></Request>
<Layer><Title>all</Title><CRS>EPSG:3857</CRS><EX_GeographicBoundingBox><westBoundLongitude>-180</westBoundLongitude>
<eastBoundLongitude>180</eastBoundLongitude><southBoundLatitude>-80</southBoundLatitude>
<northBoundLatitude>80</northBoundLatitude></EX_GeographicBoundingBox>
<Layer><Name>photo</Name><Title>photo</Title></Layer></Layer></Capability></WMS_Capabilities>"""

WMTS = """<?xml version="1.0"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
<ows:ServiceIdentification><ows:Title>tiles</ows:Title><ows:ServiceType>OGC WMTS</ows:ServiceType>
<ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
<ows:OperationsMetadata><ows:Operation name="GetTile"><ows:DCP><ows:HTTP><ows:Get xlink:href="{address}?">
<ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint>
</ows:Get></ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata>
<Contents><Layer><ows:Title>photo</ows:Title><ows:Identifier>photo</ows:Identifier>
<ows:WGS84BoundingBox><ows:LowerCorner>-180 -80</ows:LowerCorner><ows:UpperCorner>180 80</ows:UpperCorner>
</ows:WGS84BoundingBox>
<Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>mercator</TileMatrixSet></TileMatrixSetLink></Layer>
<TileMatrixSet><ows:Identifier>mercator</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
{matrices}</TileMatrixSet></Contents></Capabilities>"""

MATRIX = """<TileMatrix><ows:Identifier>{zoom}</ows:Identifier><ScaleDenominator>{scale!r}</ScaleDenominator>
<TopLeftCorner>-20037508.342789244 20037508.342789244</TopLeftCorner><TileWidth>256</TileWidth>
<TileHeight>256</TileHeight><MatrixWidth>{count}</MatrixWidth><MatrixHeight>{count}</MatrixHeight></TileMatrix>"""


def pixel_of(zoom):
    """Side of a Web Mercator pixel in metres of the map."""
    return 2 * WORLD / TILE_PX / 2**zoom


class TileServer(LoopbackServer):
    """Answers with what `picture(west, north, pixel, columns, rows)` gives, uint8 [rows, columns, 3 or 4].

    `answer(address, times)` may return a status in place of 200, "empty" for an image of no bytes, "words" for an
    exception report with status 200, or b"..." for a body of its own; `times` counts the requests for that address.
    It runs in a thread of the server and may wait there.
    """

    def __init__(self, picture, answer=lambda _address, _times: 200):
        super().__init__(self._handler())
        self.picture = picture
        self.answer = answer
        self.asked = Counter()
        self.retry_after = ""  # seconds, which it says beside a failure
        self.tile_host = "127.0.0.1"  # which the capabilities of WMTS and WMS name for maps and tiles
        # QGIS keeps tiles by their address, and a later server may get the port of an earlier one.
        self.folder = uuid.uuid4().hex
        self._lock = threading.Lock()
        self.address = f"http://127.0.0.1:{self.port}/{self.folder}"

    @property
    def requests(self):
        """How many images were asked for."""
        return sum(self.asked.values())

    def xyz(self, zmin=0, zmax=18, name="tiles"):
        """The layer; `host` as QGIS is told it."""
        address = f"{self.address}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
        return self._open(f"type=xyz&url={address}&zmax={zmax}&zmin={zmin}", name)

    def wms(self, name="maps"):
        fields = "contextualWMSLegend=0&crs=EPSG:3857&dpiMode=7&format=image/png&layers=photo&styles="
        return self._open(f"{fields}&url={self.address}/wms?", name)

    def wmts(self, name="matrix"):
        fields = "crs=EPSG:3857&dpiMode=7&format=image/png&layers=photo&styles=default&tileMatrixSet=mercator"
        return self._open(f"{fields}&url={self.address}/wmts?SERVICE%3DWMTS%26REQUEST%3DGetCapabilities", name)

    def _open(self, source, name):
        layer = QgsRasterLayer(source, name, "wms")
        assert layer.isValid(), layer.error().message()
        return layer

    def _handler(server):  # noqa: N805 - `self` is the handler below
        class Handler(LoopbackHandler):
            protocol_version = "HTTP/1.1"

            def respond(self):
                self._send(*server._reply(self.path))

            def _send(self, status, kind, body):
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                if server.retry_after and status >= 400:
                    self.send_header("Retry-After", server.retry_after)
                self.end_headers()
                self.wfile.write(body)

        return Handler

    def _reply(self, path):
        query = {name.lower(): values[0] for name, values in parse_qs(urlsplit(path).query).items()}
        if query.get("request", "").lower() == "getcapabilities":
            return 200, "text/xml", self._capabilities(urlsplit(path).path).encode()
        address = path.partition(self.folder + "/")[2]
        with self._lock:
            self.asked[address] += 1
            times = self.asked[address]
        answer = self.answer(address, times)
        if answer == "words":
            return 200, "text/xml", b"<ServiceExceptionReport/>"
        if isinstance(answer, bytes):
            return 200, "image/png", answer
        if answer != 200:
            return (200, "image/png", b"") if answer == "empty" else (answer, "text/html", b"")
        return 200, "image/png", as_png(self.picture(*self._place(address, query)))

    def _place(self, address, query):
        if "bbox" in query:
            west, _south, east, north = (float(number) for number in query["bbox"].split(","))
            columns, rows = int(query["width"]), int(query["height"])
            return west, north, (east - west) / columns, columns, rows
        if "tilematrix" in query:
            zoom, column, row = (int(query[name]) for name in ("tilematrix", "tilecol", "tilerow"))
        else:
            zoom, column, row = (int(part) for part in address.partition(".png")[0].split("/"))
        pixel = pixel_of(zoom)
        return -WORLD + column * TILE_PX * pixel, WORLD - row * TILE_PX * pixel, pixel, TILE_PX, TILE_PX

    def _capabilities(self, path):
        address = f"{self.address}/{path.rpartition('/')[2]}"
        matrices = [MATRIX.format(zoom=zoom, scale=pixel_of(zoom) / 0.00028, count=2**zoom) for zoom in range(19)]
        address = address.replace("127.0.0.1", self.tile_host)
        return (WMTS if path.endswith("wmts") else WMS).format(address=address, matrices="".join(matrices))


def as_png(pixels):
    pixels = np.ascontiguousarray(pixels)
    form = QImage.Format.Format_RGBA8888 if pixels.shape[2] == 4 else QImage.Format.Format_RGB888
    image = QImage(pixels.tobytes(), pixels.shape[1], pixels.shape[0], pixels.strides[0], form)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content)


def chequers(side, seed=0):
    """A picture of plain squares of `side` metres of the map, whose colours follow from their place alone."""

    def picture(west, north, pixel, columns, rows):
        x = np.floor((west + (np.arange(columns) + 0.5) * pixel) / side).astype(np.int64)
        y = np.floor((north - (np.arange(rows) + 0.5) * pixel) / side).astype(np.int64)
        mixed = x[None, :] * 73856093 ^ y[:, None] * 19349663 ^ seed
        return np.stack([20 + (mixed * factor >> 7) % 215 for factor in (1, 31, 1009)], -1).astype(np.uint8)

    return picture
