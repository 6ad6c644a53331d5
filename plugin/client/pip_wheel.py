"""pip for a Python without it: a wheel of it, fetched through QGIS's network settings; it runs uninstalled."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Callable
from urllib.parse import urljoin

from .errors import NoInstaller, NoNetwork

NAME = "pip-25.3-py3-none-any.whl"
INDEX_PAGE = "https://pypi.org/simple/pip/"
DIGEST = "sha256:9655943313a94722b7774661c21049070f6bbb0a1516bf02f7c8d5d9201514cd"
REMEDY = (
    "install it (on Debian and Ubuntu: apt install python3-pip), put a wheel of pip into a folder of wheels and choose "
    "that, or choose another Python in the settings."
)


def download_through_qgis(address: str) -> bytes:
    """What lies at an address, by way of QGIS's proxy and certificates; blocks, so it belongs into a task.

    Raises:
        NoNetwork: it could not be fetched.
    """
    from qgis.core import QgsBlockingNetworkRequest
    from qgis.PyQt.QtCore import QUrl
    from qgis.PyQt.QtNetwork import QNetworkRequest

    request = QgsBlockingNetworkRequest()
    if request.get(QNetworkRequest(QUrl(address))) != QgsBlockingNetworkRequest.ErrorCode.NoError:
        raise NoNetwork(f"Python's installer pip is missing and could not be fetched; {REMEDY}", request.errorMessage())
    return bytes(request.reply().content())


def fetch_pip_wheel(folder: Path, download: Callable[[str], bytes] = download_through_qgis) -> Path:
    """Fetch the wheel of pip into `folder` by the package index's page of links (PEP 503), and verify it.

    Raises:
        NoNetwork: it could not be fetched.
        NoInstaller: the page has no link to it, or what came is not that wheel.
    """
    page = download(INDEX_PAGE).decode("utf-8", "replace")
    link = re.search(rf'href="([^"#]*{re.escape(NAME)})["#]', page)
    if link is None:
        raise NoInstaller(f"Python's installer pip is missing and the package index has none; {REMEDY}", INDEX_PAGE)
    content = download(urljoin(INDEX_PAGE, link[1]))
    digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
    if digest != DIGEST:
        raise NoInstaller(f"What was fetched as Python's installer pip is not genuine; {REMEDY}", digest)
    wheel = folder / NAME
    wheel.write_bytes(content)
    return wheel
