"""Why a download failed, in one sentence that says what to do."""

from __future__ import annotations

from qgis.PyQt.QtNetwork import QNetworkReply

from ..layers.translation import tr
from .errors import JobError

GONE = (404, 410)
REFUSED = (401, 403)


class DownloadError(JobError):
    """A file could not be fetched; what had arrived of it is kept."""


class CutOffError(DownloadError):
    """The connection ended before the file did; going on is worth a try."""


class ProxyLoginError(DownloadError):
    """The proxy wants a login that QGIS does not have."""


class WrongDigestError(DownloadError):
    """What arrived is not what the catalogue lists; it was thrown away."""


def explain_reply(error: QNetworkReply.NetworkError, status: int, host: str, detail: str) -> DownloadError:
    """The error for a reply that ended badly.

    Args:
        error: as Qt names it.
        status: of HTTP; 0 where none arrived.
        host: that was asked.
        detail: Qt's own words, for the log.
    """
    kinds = QNetworkReply.NetworkError
    if error == kinds.ProxyAuthenticationRequiredError or status == 407:
        sentence = tr("The proxy asks for a login; enter it in QGIS's options under Network, then fetch again.")
        return ProxyLoginError(sentence, detail)
    if error in proxy_errors():
        sentence = tr("The proxy could not be reached; check it in QGIS's options under Network, then fetch again.")
        return DownloadError(sentence, detail)
    if error == kinds.SslHandshakeFailedError:
        sentence = tr("No secure connection to {} could be made; ask your network's administrator.")
    elif error == kinds.InsecureRedirectError:
        sentence = tr("{} leads to an address that is not secure, so nothing was fetched; tell whoever publishes it.")
    elif status in GONE:
        sentence = tr("{} does not have the file any more; look for a newer version of the plugin.")
    elif status in REFUSED:
        sentence = tr("{} does not give the file to everybody; fetch it by hand and add its folder.")
    elif status >= 400:
        sentence = tr("{} cannot answer now; try again later.")
    elif error in (kinds.HostNotFoundError, kinds.ConnectionRefusedError):
        sentence = tr("{} could not be reached; check the network and QGIS's proxy settings, then fetch again.")
    else:
        sentence = tr("The connection to {} was cut off; fetch again to go on where it stopped.")
        return CutOffError(sentence.format(host), detail)
    return DownloadError(sentence.format(host), detail)


def proxy_errors() -> tuple[QNetworkReply.NetworkError, ...]:
    """The errors of a proxy that cannot be talked to."""
    kinds = QNetworkReply.NetworkError
    return (
        kinds.ProxyConnectionRefusedError,
        kinds.ProxyConnectionClosedError,
        kinds.ProxyNotFoundError,
        kinds.ProxyTimeoutError,
        kinds.UnknownProxyError,
    )
