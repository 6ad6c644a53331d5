"""What went wrong while a block was read: QGIS itself returns transparent pixels then, and says nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal

from .server_replies import server_replies


@contextmanager
def read_faults(hosts: frozenset[str]) -> Iterator[list[str]]:
    """Listen to GDAL, in this thread, and to some servers; the list is complete after the `with` block."""
    messages: list[str] = []
    gdal.ErrorReset()
    mark = server_replies.mark
    yield messages
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        messages.append(gdal.GetLastErrorMsg())
    messages.extend(server_replies.failures_since(mark, hosts))
