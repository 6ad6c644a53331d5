"""Fetching a file through QGIS's network settings, piece by piece onto the disk, in a worker thread.

A piece is a request of its own, by QgsBlockingNetworkRequest: a QNetworkReply that Python holds in one thread while
others run is taken for deleted now and then (PyQt 5.15, seen in several runs of a busy machine).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from qgis.core import QgsBlockingNetworkRequest, QgsFeedback, QgsNetworkReplyContent
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..client.install_faults import explain_os_error
from ..layers.translation import tr
from .download_faults import CutOffError, DownloadError, explain_reply

PIECE_BYTES = 1 << 20  # what is lost when the user cancels
MOST_WHOLE_BYTES = 256 << 20  # of a file that a server sends in one go: until it has come it lies in memory
ATTEMPTS = 3  # in a row that bring nothing
WHOLE = 200
PARTIAL = 206
BEYOND_END = 416

Tell = Callable[[int], None]


@dataclass(frozen=True)
class Piece:
    """What arrived: its first byte's place in the file, its bytes, and why there are no more, if that is a failure."""

    start: int
    content: bytes
    fault: DownloadError | None = None


def download(address: str, part: Path, size_bytes: int, feedback: QgsFeedback, tell: Tell) -> bool:
    """Fetch a file of known size into `part`, behind the bytes that lie there already; one cut off is gone on with.

    Args:
        address: that `is_safe_address` has seen.
        part: the file that grows.
        size_bytes: of it when it is whole.
        feedback: may cancel at any time.
        tell: takes how many bytes lie there.

    Returns:
        Whether it is whole; not when it was cancelled.

    Raises:
        DownloadError: it cannot be fetched; what has arrived stays.
        DiskFull, AccessDenied: it cannot be written.
    """
    idle = most = 0
    while not feedback.isCanceled():
        there = size_of(part)
        tell(min(there, size_bytes))
        if there == size_bytes:
            return True
        if feedback.isCanceled():
            return False
        start = there if there < size_bytes else 0
        piece = fetch_piece(address, start, min(start + PIECE_BYTES, size_bytes + 1), size_bytes, feedback)
        if feedback.isCanceled():
            return False
        keep(piece, part)
        if size_of(part) > size_bytes:
            part.unlink()
            raise too_long(address)
        # By the most that ever lay there: what a server sends again from the beginning is no progress.
        idle = 0 if size_of(part) > most else idle + 1
        most = max(most, size_of(part))
        cut_off = piece.fault is None or isinstance(piece.fault, CutOffError)
        if piece.fault is not None and not cut_off:
            raise piece.fault
        if idle == ATTEMPTS:
            raise piece.fault or explain_reply(QNetworkReply.NetworkError.NoError, 0, QUrl(address).host(), "too short")
    return False


def fetch_small(address: str, most_bytes: int) -> bytes:
    """The content of a small file.

    Raises:
        DownloadError: it cannot be fetched, or is larger than `most_bytes`.
    """
    piece = fetch_piece(address, 0, most_bytes + 1, most_bytes)
    if piece.fault is not None:
        raise piece.fault
    if len(piece.content) > most_bytes:
        raise too_long(address)
    return piece.content


def fetch_piece(address: str, start: int, end: int, size_bytes: int, feedback: QgsFeedback | None = None) -> Piece:
    """Ask for the bytes from `start` up to `end`, that not included; a server may send all of the file instead.

    Args:
        address: as `download` takes it.
        start: the first byte.
        end: the byte behind the last.
        size_bytes: of the whole file, at most.
        feedback: ends it as bytes come; a piece that was ended is empty.

    Raises:
        DownloadError: the server sends more than the file has, or all of a large file at once.
    """
    request, ending = QgsBlockingNetworkRequest(), QgsFeedback()
    most = max(end - start, min(size_bytes, MOST_WHOLE_BYTES) + 1)
    came: list[int] = []

    def watch(received: int, _total: int) -> None:
        came[:] = [received]
        if received > most or (feedback is not None and feedback.isCanceled()):
            ending.cancel()

    # Ended in the thread of the reply: cancelled from another one, QgsBlockingNetworkRequest once did not return.
    request.downloadProgress.connect(watch, Qt.ConnectionType.DirectConnection)
    request.get(request_for(address, (start, end)), True, ending)
    if not ending.isCanceled() and is_given_up(request.reply()):
        request.get(request_for(address), True, ending)
    if came and came[0] > most:
        raise too_long(address) if most > size_bytes else too_large_at_once(address)
    if ending.isCanceled():
        return Piece(start, b"")
    reply, host = request.reply(), QUrl(address).host()
    status = int(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0)
    if status == BEYOND_END:  # the server's file is shorter than what lies here
        return Piece(0, b"", CutOffError(tr("{} has another file now; fetch again.").format(host)))
    fault = None
    if reply.error() != QNetworkReply.NetworkError.NoError or not status:
        fault = explain_reply(reply.error(), status, host, request.errorMessage())
    if status not in (WHOLE, PARTIAL):
        return Piece(start, b"", fault)
    return Piece(start if status == PARTIAL else 0, bytes(reply.content()), fault)


def keep(piece: Piece, part: Path) -> None:
    """Write a piece where it belongs; whatever lay behind its start goes."""
    if not piece.content and (piece.start or not isinstance(piece.fault, CutOffError)):
        return
    try:
        with part.open("r+b" if part.exists() else "w+b") as file:
            file.seek(piece.start)
            file.truncate()
            file.write(piece.content)
    except OSError as error:
        raise explain_os_error(error) from error


def is_given_up(reply: QgsNetworkReplyContent) -> bool:
    """Whether QGIS itself ended a reply that was all of a file where a part was asked for, as 3.40 does."""
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    return status == WHOLE and reply.error() == QNetworkReply.NetworkError.OperationCanceledError


def request_for(address: str, part: tuple[int, int] | None = None) -> QNetworkRequest:
    """A request that compression does not touch, for a part (from, up to and without), or for all of a file."""
    request = QNetworkRequest(QUrl(address))
    policy = QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
    # PyQt6 does not make a QVariant of an enum's member by itself.
    number = int(getattr(policy, "value", policy))
    request.setAttribute(QNetworkRequest.Attribute.RedirectPolicyAttribute, number)
    request.setRawHeader(b"Accept-Encoding", b"identity")
    if part is not None:
        request.setRawHeader(b"Range", b"bytes=%d-%d" % (part[0], part[1] - 1))
    return request


def too_long(address: str) -> DownloadError:
    """A server that sends more than was promised."""
    return DownloadError(
        tr("{} sends more than the catalogue says, so nothing was kept; tell whoever publishes it.").format(
            QUrl(address).host()
        )
    )


def too_large_at_once(address: str) -> DownloadError:
    """A server that knows no ranges, and so could neither be gone on with nor be read piece by piece."""
    return DownloadError(
        tr("{} does not send large files in pieces; fetch the files by hand and add their folder.").format(
            QUrl(address).host()
        )
    )


def size_of(part: Path) -> int:
    """Bytes that lie there already."""
    return part.stat().st_size if part.exists() else 0
