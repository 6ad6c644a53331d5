"""What tile servers answered with a failure, whichever thread of QGIS asked them."""

from __future__ import annotations

import re
import threading
import uuid
from collections import Counter, deque
from dataclasses import dataclass
from enum import Enum
from urllib.parse import unquote

from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent, QgsNetworkRequestParameters
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

KEPT_REPLIES = 2000
LISTENER = "cisen_search_listener"
# A tile server has no imagery there: that is no data, and no failure.
NOT_THERE = frozenset({QNetworkReply.NetworkError.ContentNotFoundError, QNetworkReply.NetworkError.ContentGoneError})
# The map was moved on while it asked the same server. QGIS ends what has timed out like that, too, and says so beside.
GIVEN_UP = QNetworkReply.NetworkError.OperationCanceledError
SMALLEST_IMAGE_BYTES = 35
NO_CONTENT = 204
ENOUGH_IMAGES = 10
# What servers send with "200 OK" in place of an image: an exception report, or a page to log in.
WORDS = ("text/", "application/xml", "application/json", "application/vnd.ogc.se_xml")
# Requests for words about a map, such as its capabilities: all but GetMap and GetTile, and files of words.
FOR_WORDS = re.compile(r"[?&]request=(?!get(?:map|tile)\b)|\.(?:xml|json|txt|html?)(?:\?|$)", re.IGNORECASE)
SWITCH = re.compile(r"\{switch:([^}]*)\}")
HOST = re.compile(r"//(?:[^/@\s]+@)?([^/:?&\s']+)")


class Fate(Enum):
    """What became of a request."""

    FAILED = "failed"
    EMPTY = "empty"


@dataclass(frozen=True)
class Heard:
    """A reply without an image.

    Args:
        number: counts them all, for `ServerReplies.mark`.
        host: who sent it.
        address: what was asked for; it may hold keys, so never write it down.
        fate: the server failed, or has no imagery there.
        message: for the log.
        status: of HTTP; 0 where there was no answer.
        retry_after_s: how long the server wants to be left alone; 0 where it does not say.
    """

    number: int
    host: str
    address: str
    fate: Fate
    message: str
    status: int = 0
    retry_after_s: float = 0.0


class ServerReplies:
    """The latest replies that brought no image, and how many requests there were, by host.

    QGIS 3.22 asks for tiles in the thread that reads, 3.40 in a thread of its own whose signals never reach a worker;
    a reply preprocessor sees both.
    """

    def __init__(self) -> None:
        self._replies: deque[Heard] = deque(maxlen=KEPT_REPLIES)
        self._count = 0
        self._asked: Counter[str] = Counter()
        self._images: Counter[str] = Counter()
        self._bytes: Counter[str] = Counter()
        self._told: deque[tuple[str, int]] = deque(maxlen=KEPT_REPLIES)
        self._lock = threading.Lock()
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
        """A place in time, for `heard_since` and `failures_since`."""
        return self._count

    def asked(self) -> Counter[str]:
        """How many requests went to each host so far, whoever in QGIS made them; not what QGIS itself had kept."""
        return self._asked.copy()

    def bytes_per_image(self, host: str) -> float | None:
        """How large a host's images have been on average, its maps for the canvas included; None for too few."""
        images = self._images[host]
        return self._bytes[host] / images if images >= ENOUGH_IMAGES else None

    def heard_since(self, mark: int, hosts: frozenset[str]) -> list[Heard]:
        """What these hosts sent in place of images since `mark` was taken."""
        return [reply for reply in tuple(self._replies) if reply.number > mark and reply.host in hosts]

    def failures_since(self, mark: int, hosts: frozenset[str]) -> list[str]:
        """What these hosts failed with since `mark` was taken."""
        return [reply.message for reply in self.heard_since(mark, hosts) if reply.fate is Fate.FAILED]

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

    def _is_told_again(self, what: str, request_id: int) -> bool:
        """Whether this was heard before: the manager of the main thread repeats, later, what those of others tell."""
        with self._lock:
            if (what, request_id) in self._told:
                return True
            self._told.append((what, request_id))
            return False

    def _hear(self, reply: QgsNetworkReplyContent) -> None:
        if self._is_told_again("finished", reply.requestId()):
            return
        request = reply.request()
        if not reply.attribute(QNetworkRequest.Attribute.SourceIsFromCacheAttribute):
            self._asked[request.url().host()] += 1
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0
        if reply.error() in NOT_THERE:
            self._keep(request, Fate.EMPTY, f"HTTP {status}", status)
        elif reply.error() == QNetworkReply.NetworkError.NoError:
            self._hear_success(reply, status)
        elif reply.error() != GIVEN_UP:
            after = bytes(reply.rawHeader(b"Retry-After")).decode("latin-1").strip()
            message = f"HTTP {status}" if status else reply.errorString()
            self._keep(request, Fate.FAILED, message, status, float(after) if after.isdecimal() else 0.0)

    def _hear_success(self, reply: QgsNetworkReplyContent, status: int) -> None:
        """A server can say that all is well, and send no image for a tile nevertheless."""
        request = reply.request()
        length, kind = (bytes(reply.rawHeader(name)).decode("latin-1") for name in (b"Content-Length", b"Content-Type"))
        if FOR_WORDS.search(request.url().toString()):
            return
        if kind.lower().startswith(WORDS):
            self._keep(request, Fate.FAILED, f"{kind} in place of an image", status)
        elif status == NO_CONTENT or (length.isdecimal() and int(length) < SMALLEST_IMAGE_BYTES):
            self._keep(request, Fate.EMPTY, f"an image of {length or 0} bytes", status)
        else:
            if length.isdecimal():
                self._images[request.url().host()] += 1
                self._bytes[request.url().host()] += int(length)
            return
        cache = QgsNetworkAccessManager.instance().cache()
        if cache is not None:  # or the next request would get the same again, without the server being asked
            cache.remove(request.url())

    def _hear_timeout(self, request: QgsNetworkRequestParameters) -> None:
        if not self._is_told_again("timed out", request.requestId()):
            self._keep(request.request(), Fate.FAILED, "no answer in time")

    def _keep(
        self, request: QNetworkRequest, fate: Fate, message: str, status: int = 0, retry_after_s: float = 0.0
    ) -> None:
        if self._preprocessor:
            self._count += 1
            url = request.url()
            heard = Heard(self._count, url.host(), url.toString(), fate, message, status, retry_after_s)
            self._replies.append(heard)


server_replies = ServerReplies()


def hosts_of(source: str) -> frozenset[str]:
    """The servers that a layer's source names, each of "{switch:a,b}"; none for a file."""
    return frozenset(host for address in switched(unquote(source)) for host in HOST.findall(address))


def switched(source: str) -> list[str]:
    """A source as often as its first "{switch:a,b,c}" has choices, with each of them in place of it."""
    switch = SWITCH.search(source)
    if switch is None:
        return [source]
    return [source.replace(switch.group(), choice.strip()) for choice in switch.group(1).split(",")]
