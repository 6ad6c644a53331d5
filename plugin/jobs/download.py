"""Fetching a file through QGIS's network settings, piece by piece onto the disk, in a worker thread."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, Callable

from qgis.core import QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..client.install_faults import explain_os_error
from ..layers.translation import tr
from .download_faults import CutOffError, DownloadError, explain_reply

POLL_MS = 100
BUFFER_BYTES = 4 << 20
ATTEMPTS = 3  # in a row that bring nothing
PARTIAL = 206
BEYOND_END = 416

Tell = Callable[[int], None]


def download(address: str, part: Path, size_bytes: int, feedback: QgsFeedback, tell: Tell) -> bool:
    """Fetch a file of known size into `part`, behind the bytes that lie there already; one cut off is gone on with.

    Args:
        address: that `is_safe_address` has seen; a redirection may not lead from https to http.
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
    idle = 0
    while not feedback.isCanceled():
        there = size_of(part)
        if there == size_bytes:
            return True
        fault = explain_reply(QNetworkReply.NetworkError.NoError, 0, QUrl(address).host(), "it ended too early")
        try:
            transfer(address, part, there if there < size_bytes else 0, size_bytes, feedback, tell)
        except CutOffError as error:
            fault = error
        idle = 0 if size_of(part) > there else idle + 1
        if idle == ATTEMPTS and not feedback.isCanceled():
            raise fault
    return False


def transfer(address: str, part: Path, start: int, most_bytes: int, feedback: QgsFeedback, tell: Tell) -> None:
    """One request: write what arrives from byte `start` on into `part`, and see that it does not exceed `most_bytes`.

    Raises:
        DownloadError: the reply ended badly, or is longer than it may be.
        DiskFull, AccessDenied: it cannot be written.
    """
    loop, tick = QEventLoop(), QTimer()
    tick.timeout.connect(loop.quit)
    reply = QgsNetworkAccessManager.instance().get(request_for(address, start))
    reply.setReadBufferSize(BUFFER_BYTES)
    reply.readyRead.connect(loop.quit)
    reply.finished.connect(loop.quit)
    tick.start(POLL_MS)
    try:
        with part.open("r+b" if part.exists() else "w+b") as file:
            written = receive(reply, file, start, most_bytes, loop, feedback, tell)
    except OSError as error:
        raise explain_os_error(error) from error
    finally:
        tick.stop()
        if not reply.isFinished():
            reply.abort()
        reply.deleteLater()
    if feedback.isCanceled():
        return
    host, status = QUrl(address).host(), status_of(reply)
    if status == BEYOND_END:
        part.unlink()  # the server's file is shorter than what lies here
        raise CutOffError(tr("{} has another file now; fetch again.").format(host))
    if written > most_bytes:
        part.unlink()
        raise DownloadError(
            tr("{} sends more than the catalogue says, so nothing was kept; tell whoever publishes it.").format(host)
        )
    if reply.error() != QNetworkReply.NetworkError.NoError:
        raise explain_reply(reply.error(), status, host, reply.errorString())


def receive(
    reply: QNetworkReply,
    file: BinaryIO,
    start: int,
    most_bytes: int,
    loop: QEventLoop,
    feedback: QgsFeedback,
    tell: Tell,
) -> int:
    """Write until the reply is finished, cancelled or too long; how many bytes the file then has."""
    written, begun = start, False
    while not feedback.isCanceled() and written <= most_bytes:
        finished = reply.isFinished()
        content = reply.readAll().data() if status_of(reply) in (200, PARTIAL) else b""
        if content and not begun:
            begun = True
            written = start if status_of(reply) == PARTIAL else 0  # a server without Range sends all of it again
            file.seek(written)
            file.truncate()
        file.write(content)
        written += len(content)
        tell(written)
        if finished and not content:
            break
        if not finished:
            loop.exec()
    return written


def request_for(address: str, start: int) -> QNetworkRequest:
    """A request that neither a cache nor compression touches, for the bytes from `start` on."""
    request = QNetworkRequest(QUrl(address))
    request.setAttribute(
        QNetworkRequest.Attribute.RedirectPolicyAttribute,
        int_of(QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy),
    )
    request.setAttribute(
        QNetworkRequest.Attribute.CacheLoadControlAttribute, int_of(QNetworkRequest.CacheLoadControl.AlwaysNetwork)
    )
    request.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)
    request.setRawHeader(b"Accept-Encoding", b"identity")
    if start:
        request.setRawHeader(b"Range", b"bytes=%d-" % start)
    return request


def int_of(member: object) -> int:
    """The number of an enum's member, which PyQt6 does not turn into a QVariant by itself."""
    return int(getattr(member, "value", member))


def status_of(reply: QNetworkReply) -> int:
    """Of HTTP; 0 before it has arrived."""
    return int_of(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0)


def size_of(part: Path) -> int:
    """Bytes that lie there already."""
    return part.stat().st_size if part.exists() else 0
