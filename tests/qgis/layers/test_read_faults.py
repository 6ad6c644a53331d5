"""Files that go away and servers that fail must not look like ground without data."""

from __future__ import annotations

import contextlib
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest
from qgis.core import QgsFeedback, QgsNetworkAccessManager, QgsRasterLayer
from qgis.PyQt.QtCore import QBuffer, QByteArray, QCoreApplication, QEventLoop, QTimer, QUrl
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from plugin.engine.errors import Cancelled
from plugin.engine.grid import Bounds
from plugin.layers.errors import LayerError
from plugin.layers.raster_source import RasterSource
from plugin.layers.server_replies import hosts_of, server_replies
from tests.qgis.rasters import open_raster, write_raster

pytestmark = pytest.mark.usefixtures("qgis_app")
SOMEWHERE = Bounds(1000000, 6000000, 1000080, 6000080)


def test_a_file_cut_short_is_a_fault_and_not_a_hole(tmp_path):
    bands = np.random.default_rng(0).integers(1, 255, (3, 400, 400), dtype=np.uint8)
    path = write_raster(tmp_path / "drive.tif", bands)
    source = RasterSource.from_layer(open_raster(path))
    os.truncate(path, 1000)
    with pytest.raises(LayerError, match="The layer drive could not be read; check that its file") as caught:
        source.read(Bounds(500000, 4999900, 500100, 5000000), 50)
    assert "read" in caught.value.detail.lower()


@pytest.fixture
def server(tmp_path):
    """A tile server on this machine; `answers` are the status codes to come, the last one for good."""
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 100, 200))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.server.asked.set()
            self.server.held.wait(30)
            answers = self.server.answers
            status = answers.pop(0) if len(answers) > 1 else answers[0]
            self.send_response(status)
            self.send_header("Content-Type", "image/png")
            self.end_headers()
            if status == 200:
                with contextlib.suppress(ConnectionError):  # the one who asked may have given up
                    self.wfile.write(bytes(content))

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.answers = [200]
    server.asked, server.held = threading.Event(), threading.Event()
    server.held.set()  # cleared, it does not answer
    # QGIS keeps tiles by their address, and a later server may get the port of an earlier one.
    server.folder = tmp_path.name
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.held.set()
    server.shutdown()
    server.server_close()
    thread.join()


def open_web(server):
    address = f"http://127.0.0.1:{server.server_port}/{server.folder}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    return QgsRasterLayer(f"type=xyz&url={address}&zmax=17&zmin=0", "web", "wms")


def read_in_worker(server, feedback=None, meanwhile=None):
    """The tile, or the error, as a worker thread gets it; `meanwhile()` is called here once the server is asked."""
    source = RasterSource.from_layer(open_web(server))
    result = []
    server.asked.clear()

    def read():
        try:
            result.append(source.read(SOMEWHERE, 32, feedback))
        except (LayerError, Cancelled) as error:
            result.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    if meanwhile is not None:
        server.asked.wait(30)
        meanwhile()
    thread.join()
    return result[0]


def test_a_cancel_does_not_wait_for_a_slow_server(server):
    feedback = QgsFeedback()
    server.held.clear()
    assert isinstance(read_in_worker(server, feedback, feedback.cancel), Cancelled)
    assert not server.held.is_set()


def test_a_server_that_does_not_answer_in_time_is_a_fault(server):
    server.held.clear()
    usual = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(200)
    try:
        error = read_in_worker(server)
    finally:
        QgsNetworkAccessManager.setTimeout(usual)
    assert "could not be read" in error.sentence
    assert "no answer in time" in error.detail


def test_a_request_that_the_map_gives_up_is_no_fault(server):
    server_replies.listen()
    mark = server_replies.mark
    server.held.clear()
    finished = QEventLoop()
    reply = QgsNetworkAccessManager.instance().get(QNetworkRequest(QUrl(f"http://127.0.0.1:{server.server_port}/map")))
    reply.finished.connect(finished.quit)
    QTimer.singleShot(0, reply.abort)
    finished.exec()
    assert reply.error() == QNetworkReply.NetworkError.OperationCanceledError
    assert server_replies.failures_since(mark, frozenset({"127.0.0.1"})) == []


def test_a_web_layer_is_read(server):
    assert np.unique(read_in_worker(server).reshape(-1, 3), axis=0).tolist() == [[10, 100, 200]]


def test_a_tile_the_server_does_not_have_is_no_data(server):
    server.answers = [404]
    assert read_in_worker(server) is None


@pytest.mark.parametrize("status", [500, 403, 429])
def test_a_server_that_fails_is_a_fault(server, status):
    server.answers = [status]
    error = read_in_worker(server)
    assert "could not be read" in error.sentence
    assert f"HTTP {status}" in error.detail


def test_another_servers_failures_do_not_count(server):
    server.answers = [500]
    mark = server_replies.mark
    read_in_worker(server)
    assert server_replies.failures_since(mark, frozenset({"127.0.0.1"}))
    assert server_replies.failures_since(mark, frozenset({"tiles.example.org"})) == []
    assert server_replies.failures_since(server_replies.mark, frozenset({"127.0.0.1"})) == []


def test_the_servers_of_a_layer():
    source = "type=xyz&url=https://ann:x@tiles.example.org:8443/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19"
    assert hosts_of(source) == {"tiles.example.org"}
    assert hosts_of("crs='EPSG:3857' url='https://maps.example.org/rest'") == {"maps.example.org"}
    assert hosts_of("/data/sheet.tif") == frozenset()


def test_a_server_that_fails_once_is_asked_again(server):
    server.answers = [503, 200]
    assert read_in_worker(server)[5, 5].tolist() == [10, 100, 200]


def test_a_server_that_is_gone_is_a_fault(server):
    server.shutdown()
    server.server_close()
    assert "could not be read" in read_in_worker(server).sentence


def test_listening_can_be_ended_and_begun_again(server):
    server.answers = [500]
    source = RasterSource.from_layer(open_web(server))
    server_replies.stop()
    mark = server_replies.mark
    assert source.read(SOMEWHERE, 32) is None
    assert server_replies.mark == mark
    assert "could not be read" in read_in_worker(server).sentence


def test_what_the_main_thread_repeats_is_counted_once(server):
    server_replies.listen()
    finished = QEventLoop()
    address = QUrl(f"http://127.0.0.1:{server.server_port}/map")
    QgsNetworkAccessManager.instance().get(QNetworkRequest(address)).finished.connect(finished.quit)
    finished.exec()  # so that the manager of the main thread is listened to as well
    server.answers = [500, 500, 500, 500, 500, 500, 500, 500, 200]
    before, mark = server_replies.asked()["127.0.0.1"], server_replies.mark
    read_in_worker(server)
    asked, failed = server_replies.asked()["127.0.0.1"] - before, server_replies.mark - mark
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()
    assert asked > 0
    assert (server_replies.asked()["127.0.0.1"] - before, server_replies.mark - mark) == (asked, failed)
