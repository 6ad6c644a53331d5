"""What tile servers answered with a failure, whichever thread of QGIS asked them."""

from __future__ import annotations

import re
import uuid
from collections import deque
from urllib.parse import unquote

from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent, QgsNetworkRequestParameters
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

KEPT_FAILURES = 1000
LISTENER = "cisen_search_listener"
# A tile server has no imagery there: that is no data, and no failure. Or the map was moved on while it asked the same
# server; QGIS also ends a request that has timed out like that, but says so beside.
HARMLESS = frozenset(
    {
        QNetworkReply.NetworkError.NoError,
        QNetworkReply.NetworkError.ContentNotFoundError,
        QNetworkReply.NetworkError.OperationCanceledError,
    }
)
HOST = re.compile(r"//(?:[^/@\s]+@)?([^/:?&\s']+)")


class ServerReplies:
    """The latest failed replies, by host.

    QGIS 3.22 asks for tiles in the thread that reads, 3.40 in a thread of its own whose signals never reach a worker;
    a reply preprocessor sees both.
    """

    def __init__(self) -> None:
        self._failures: deque[tuple[int, str, str]] = deque(maxlen=KEPT_FAILURES)
        self._count = 0
        self._name = str(uuid.uuid4())  # another one after the plugin is reloaded, while QGIS's managers live on
        self._preprocessor = ""

    def listen(self) -> None:
        """Begin, unless it listens already. Call it on the main thread."""
        if not self._preprocessor:
            self._preprocessor = QgsNetworkAccessManager.setReplyPreprocessor(self._watch)

    def stop(self) -> None:
        """End, as `unload()` needs it. Call it on the main thread."""
        if self._preprocessor:
            QgsNetworkAccessManager.removeReplyPreprocessor(self._preprocessor)
            self._preprocessor = ""

    @property
    def mark(self) -> int:
        """A place in time, for `failures_since`."""
        return self._count

    def failures_since(self, mark: int, hosts: frozenset[str]) -> list[str]:
        """What these hosts failed with since `mark` was taken."""
        return [message for number, host, message in tuple(self._failures) if number > mark and host in hosts]

    def _watch(self, request: QNetworkRequest, reply: QNetworkReply) -> None:
        """Called by QGIS in the thread that asks: listen to that thread's manager, once in its life.

        A slot on each reply would be simpler, but PyQt now and then loses those on objects as short-lived as these.
        """
        manager = QgsNetworkAccessManager.instance()
        if manager.property(LISTENER) != self._name:
            manager.setProperty(LISTENER, self._name)
            direct = Qt.ConnectionType.DirectConnection
            manager.finished[QgsNetworkReplyContent].connect(self._hear, direct)
            manager.requestTimedOut[QgsNetworkRequestParameters].connect(self._hear_timeout, direct)

    def _hear(self, reply: QgsNetworkReplyContent) -> None:
        if reply.error() not in HARMLESS:
            status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
            self._keep(reply.request(), f"HTTP {status}" if status else reply.errorString())

    def _hear_timeout(self, request: QgsNetworkRequestParameters) -> None:
        self._keep(request.request(), "no answer in time")

    def _keep(self, request: QNetworkRequest, message: str) -> None:
        if self._preprocessor:
            self._count += 1
            self._failures.append((self._count, request.url().host(), message))


server_replies = ServerReplies()


def hosts_of(source: str) -> frozenset[str]:
    """The servers that a layer's source names; none for a file."""
    return frozenset(HOST.findall(unquote(source)))
