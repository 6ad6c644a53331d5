"""What of a catalogue is believed."""

from __future__ import annotations

import json

import pytest

from plugin.jobs.catalogue import SHIPPED, is_safe_address, read_catalogue
from plugin.jobs.errors import JobError
from tests.qgis.small_package import catalogue_of, write_small_package

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def package(tmp_path):
    return write_small_package(tmp_path / "coast")


@pytest.fixture
def listed(package):
    """listed(change): a catalogue whose only entry was changed."""

    def make(change=lambda _entry: None):
        fields = json.loads(catalogue_of(package, "https://models.example/coast/"))
        change(fields["packages"][0])
        return json.dumps(fields).encode()

    return make


def test_the_catalogue_that_is_shipped_can_be_read():
    for offer in read_catalogue(SHIPPED.read_bytes(), "shipped"):
        assert is_safe_address(offer.address)


def test_an_offer_has_the_digest_of_its_package_and_the_size_of_all_its_files(package, listed):
    (offer,) = read_catalogue(listed(), "test")
    assert offer.digest == package.digest
    assert offer.size_bytes == sum(path.stat().st_size for path in package.folder.iterdir())
    assert offer.address_of(offer.files[0]) == "https://models.example/coast/model.json"


@pytest.mark.parametrize(
    "name",
    ["../evil", "/etc/passwd", "a/../../b", ".hidden", "a\\b", "c:d", "a//b", "", "model.json.part", "x" * 300, "a\n"],
)
def test_a_file_that_would_lie_outside_the_folder_is_refused(listed, name):
    content = listed(lambda entry: entry["files"].append({**entry["files"][0], "name": name}))
    with pytest.raises(JobError, match="The catalogue test cannot be read; choose another one"):
        read_catalogue(content, "test")


@pytest.mark.parametrize(
    "change",
    [
        lambda entry: entry.update(address="http://models.example/coast"),
        lambda entry: entry.update(address="file:///etc"),
        lambda entry: entry["files"].pop(0),
        lambda entry: entry["files"].append({**entry["files"][0], "name": "MODEL.json"}),
        lambda entry: entry["files"][0].update(size_bytes=0),
        lambda entry: entry["files"][0].update(size_bytes=True),
        lambda entry: entry["files"][0].update(size_bytes=9 << 30),
        lambda entry: entry["files"][0].update(digest="sha256:0"),
        lambda entry: entry.pop("licence"),
    ],
)
def test_an_entry_that_cannot_be_fetched_safely_is_refused(listed, change):
    with pytest.raises(JobError, match="cannot be read"):
        read_catalogue(listed(change), "test")


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"format": 1, "packages": [3]}', b" " * (2 << 20)])
def test_what_is_no_catalogue_is_told(content):
    with pytest.raises(JobError, match="The catalogue test cannot be read"):
        read_catalogue(content, "test")


def test_a_later_format_asks_for_an_update():
    with pytest.raises(JobError, match="is of another format; update the plugin"):
        read_catalogue(b'{"format": 2}', "test")


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://models.example/coast", True),
        ("http://127.0.0.1:8000/coast", True),
        ("http://[::1]/coast", True),
        ("http://models.example/coast", False),
        ("http://127.0.0.1.evil.example/coast", False),
        ("https://me:secret@models.example/", False),
        ("https://models.example/?file=", False),
        ("ftp://models.example/", False),
        ("models.example", False),
        ("", False),
    ],
)
def test_only_secure_addresses_are_fetched_from_or_this_machine_itself(address, safe):
    assert is_safe_address(address) is safe
