from __future__ import annotations

import hashlib

import pytest

from plugin.client import pip_wheel
from plugin.client.errors import NoInstaller
from plugin.client.pip_wheel import INDEX_PAGE, NAME, fetch_pip_wheel

PAGE = f'<a href="/files/pip-1.0-py3-none-any.whl">old</a>\n<a href="../../files/ab/{NAME}#sha256=0">{NAME}</a>'
WHEEL = "https://pypi.org/files/ab/" + NAME


@pytest.fixture(autouse=True)
def genuine(monkeypatch):
    monkeypatch.setattr(pip_wheel, "DIGEST", "sha256:" + hashlib.sha256(b"genuine").hexdigest())


def web(content, page=PAGE):
    return {INDEX_PAGE: page.encode(), WHEEL: content}.__getitem__


def test_the_wheel_is_found_on_the_index_page_and_kept(tmp_path):
    wheel = fetch_pip_wheel(tmp_path, web(b"genuine"))
    assert wheel == tmp_path / NAME
    assert wheel.read_bytes() == b"genuine"


def test_another_content_is_refused(tmp_path):
    with pytest.raises(NoInstaller, match="not genuine; install it"):
        fetch_pip_wheel(tmp_path, web(b"forged"))
    assert list(tmp_path.iterdir()) == []


def test_an_index_without_it_is_told(tmp_path):
    with pytest.raises(NoInstaller, match="package index has none; install it"):
        fetch_pip_wheel(tmp_path, web(b"genuine", page="<html>Please log in to the hotel's network</html>"))
