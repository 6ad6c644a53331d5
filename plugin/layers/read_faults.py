"""What went wrong while a block was read: QGIS itself returns transparent pixels then, and says nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal
from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

# What a tile server answers where it has no imagery: that is no data, and no fault.
NO_IMAGERY = QNetworkReply.NetworkError.ContentNotFoundError


@contextmanager
def read_faults() -> Iterator[list[str]]:
    """Listen to GDAL and to the network, both for this thread alone; the list is complete after the `with` block.

    A tile that a server does not have is not among the faults.
    """
    messages: list[str] = []

    def hear(reply: QgsNetworkReplyContent) -> None:
        if reply.error() not in {QNetworkReply.NetworkError.NoError, NO_IMAGERY}:
            status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
            messages.append(f"HTTP {status}" if status else reply.errorString())

    gdal.ErrorReset()
    replies = QgsNetworkAccessManager.instance().finished[QgsNetworkReplyContent]
    replies.connect(hear)
    try:
        yield messages
    finally:
        replies.disconnect(hear)
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        messages.append(gdal.GetLastErrorMsg())
