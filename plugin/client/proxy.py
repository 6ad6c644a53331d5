"""QGIS's proxy settings as the environment variables that pip and other programs understand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit


@dataclass(frozen=True)
class ProxySettings:
    """A proxy as QGIS knows it.

    Args:
        scheme: "http" or "socks5h".
        host: its name or address; empty for none.
        port: 0 for the scheme's own.
        user: name to log in with; empty for none.
        password: that belongs to it; never shown.
        excluded: addresses that are reached directly.
    """

    scheme: str = "http"
    host: str = ""
    port: int = 0
    user: str = ""
    password: str = field(default="", repr=False)
    excluded: tuple[str, ...] = ()


def proxy_variables(proxy: ProxySettings) -> dict[str, str]:
    """The variables for a child process; empty without a proxy, when the system's own variables stay in force."""
    if not proxy.host:
        return {}
    login = quote(proxy.user, safe="")
    if login and proxy.password:
        login += ":" + quote(proxy.password, safe="")
    place = f"[{proxy.host}]" if ":" in proxy.host else proxy.host
    address = f"{proxy.scheme}://{login + '@' if login else ''}{place}{f':{proxy.port}' if proxy.port else ''}"
    variables = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), address)
    if proxy.excluded:
        hosts = ",".join(excluded_hosts(proxy.excluded))
        variables.update(no_proxy=hosts, NO_PROXY=hosts)
    return variables


def excluded_hosts(addresses: Iterable[str]) -> list[str]:
    """The hosts of addresses such as "https://intranet.example/maps"; no_proxy knows no paths."""
    parts = [urlsplit(address if "//" in address else f"//{address}").hostname for address in addresses]
    return [host for host in parts if host]


def read_proxy() -> ProxySettings:
    """The proxy that QGIS itself uses for the network; the login may come from QGIS's password store."""
    from qgis.core import QgsNetworkAccessManager
    from qgis.PyQt.QtNetwork import QNetworkProxy

    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    kinds = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
    }
    if proxy.type() not in kinds:
        return ProxySettings()
    return ProxySettings(
        scheme=kinds[proxy.type()],
        host=proxy.hostName(),
        port=proxy.port(),
        user=proxy.user(),
        password=proxy.password(),
        excluded=tuple(manager.noProxyList()),
    )
