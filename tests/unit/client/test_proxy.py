from __future__ import annotations

from plugin.client.proxy import ProxySettings, proxy_variables


def test_without_a_proxy_the_system_decides():
    assert proxy_variables(ProxySettings()) == {}


def test_a_proxy_serves_both_schemes_in_either_spelling():
    variables = proxy_variables(ProxySettings(host="proxy.example", port=3128))
    assert variables == dict.fromkeys(
        ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), "http://proxy.example:3128"
    )


def test_a_login_is_quoted():
    proxy = ProxySettings(host="proxy.example", port=80, user="domain\\ann", password="p@ss:/w%d")  # noqa: S106
    assert proxy_variables(proxy)["https_proxy"] == "http://domain%5Cann:p%40ss%3A%2Fw%25d@proxy.example:80"


def test_the_login_is_not_shown():
    assert "hidden" not in repr(ProxySettings(host="h", user="u", password="hidden"))  # noqa: S106


def test_an_address_of_version_6_and_a_socks_proxy():
    assert proxy_variables(ProxySettings("socks5h", "::1", 1080))["http_proxy"] == "socks5h://[::1]:1080"


def test_excluded_addresses_become_hosts():
    proxy = ProxySettings(host="p", excluded=("https://intranet.example:8443/maps", "localhost", ""))
    assert proxy_variables(proxy)["no_proxy"] == "intranet.example,localhost"
