from __future__ import annotations

import pytest
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

from plugin.client.proxy import ProxySettings, read_proxy


@pytest.fixture
def use_proxy():
    manager = QgsNetworkAccessManager.instance()
    before = (manager.fallbackProxy(), manager.excludeList(), manager.noProxyList())

    def use(kind, excluded=()):
        proxy = QNetworkProxy(kind, "proxy.example", 3128, "ann", "in the dark")
        manager.setFallbackProxyAndExcludes(proxy, [], list(excluded))

    yield use
    manager.setFallbackProxyAndExcludes(*before)


def test_qgis_without_a_proxy():
    assert read_proxy() == ProxySettings()


def test_the_proxy_of_qgis_is_read_with_its_login(use_proxy):
    use_proxy(QNetworkProxy.ProxyType.HttpProxy, ["intranet.example"])
    assert read_proxy() == ProxySettings("http", "proxy.example", 3128, "ann", "in the dark", ("intranet.example",))


def test_a_socks_proxy_keeps_its_kind(use_proxy):
    use_proxy(QNetworkProxy.ProxyType.Socks5Proxy)
    assert read_proxy().scheme == "socks5h"


def test_no_proxy_at_all(use_proxy):
    use_proxy(QNetworkProxy.ProxyType.NoProxy)
    assert read_proxy() == ProxySettings()
