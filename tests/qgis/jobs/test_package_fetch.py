"""Packages fetched from a server on this machine that behaves as badly as networks do."""

from __future__ import annotations

import json
from dataclasses import replace
from types import SimpleNamespace

import pytest
from qgis.core import QgsFeedback, QgsNetworkAccessManager, QgsSettings

from plugin.client.packages import installed_packages
from plugin.engine.package import verify_files
from plugin.jobs import download, package_fetch
from plugin.jobs.download_faults import CutOffError, DownloadError, ProxyLoginError, WrongDigestError
from plugin.jobs.errors import JobError
from plugin.jobs.package_fetch import bytes_fetched, download_folder, fetch_catalogues, fetch_package
from tests.qgis.file_server import ENDLESS_BYTES, FileServer
from tests.qgis.small_package import catalogue_of, files_of, offer_of, write_small_package

BIG = "background.npy"


@pytest.fixture(autouse=True)
def user_data(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch):
    """A request brings 100 kB at most, so that a small file comes in several."""
    monkeypatch.setattr(download, "PIECE_BYTES", 100_000)


@pytest.fixture
def package(tmp_path):
    return write_small_package(tmp_path / "coast")


@pytest.fixture
def serve(package):
    """serve(behave): a server of the package's files and what a catalogue says of it."""
    servers = []

    def start(behave=lambda _name, _start, _times: None, **files):
        server = FileServer({**files_of(package), **files}, behave).__enter__()
        servers.append(server)
        return server, offer_of(package, server.address)

    yield start
    for server in servers:
        server.__exit__()


def fetch(offer, feedback=None):
    seen = []
    return fetch_package(offer, feedback or QgsFeedback(), seen.append), seen


def starts(server, name=BIG):
    return [start for asked, start in server.asked if asked == name]


def test_a_package_is_fetched_with_progress_and_installed(package, serve):
    _server, offer = serve()
    fetched, seen = fetch(offer)
    assert fetched.digest == package.digest
    verify_files(fetched)
    assert fetched.path("MODEL_CARD.md").read_text() == "# Coasts\n\nMade by a test.\n"
    assert [one.digest for one in installed_packages()] == [package.digest]
    received = [one.received_bytes for one in seen]
    assert received == sorted(received)
    assert (received[-1], seen[-1].total_bytes) == (offer.size_bytes, offer.size_bytes)
    assert not download_folder(offer).exists()


def test_a_download_cut_off_in_the_middle_goes_on_where_it_stopped(serve):
    server, offer = serve(lambda name, start, _times: ("cut", 60_000) if name == BIG and not start else None)
    fetch(offer)
    assert starts(server)[:3] == [0, 60_000, 160_000]


def test_what_was_cut_off_for_good_is_told_and_gone_on_with_the_next_time(serve):
    broken = [True]

    def behave(name, start, _times):
        if name == BIG and broken[0]:
            return ("cut", 0) if start else ("cut", 70_000)
        return None

    server, offer = serve(behave)
    with pytest.raises(JobError) as told:
        fetch(offer)
    assert str(told.value) == ("The connection to 127.0.0.1 was cut off; fetch again to go on where it stopped.")
    assert isinstance(told.value, CutOffError)
    assert installed_packages() == []
    kept = bytes_fetched(offer)
    assert kept >= 70_000
    broken[0] = False
    server.asked.clear()
    fetched, seen = fetch(offer)
    assert starts(server)[0] == 70_000
    assert seen[0].received_bytes <= seen[-1].received_bytes == offer.size_bytes
    verify_files(fetched)


def test_a_server_that_knows_no_range_sends_all_of_it_again(serve):
    answers = iter([("cut", 50_000)])
    server, offer = serve(lambda name, _start, _times: next(answers, "whole") if name == BIG else None)
    verify_files(fetch(offer)[0])
    # QGIS 3.40 ends a reply that is all of a file where a part was asked for; then all of it is.
    assert starts(server) in ([0, 50_000], [0, 50_000, 0])


def test_a_file_with_a_wrong_hash_is_thrown_away_before_anything_is_trusted(package, serve):
    size = len(files_of(package)[BIG])
    server, offer = serve(**{BIG: b"x" * size})
    with pytest.raises(WrongDigestError) as told:
        fetch(offer)
    assert str(told.value) == (
        "background.npy of Coasts is not what the catalogue says it is, so it was thrown away; fetch it again, and if "
        "that does not help tell whoever publishes it."
    )
    assert installed_packages() == []
    assert list(download_folder(offer).glob(f"{BIG}*")) == []
    server.files[BIG] = files_of(package)[BIG]
    verify_files(fetch(offer)[0])


def test_a_file_that_was_changed_on_the_disk_is_fetched_anew(serve):
    server, offer = serve(lambda name, _start, _times: 503 if name == "tokenizer.json" else None)
    with pytest.raises(DownloadError, match=r"127\.0\.0\.1 cannot answer now; try again later"):
        fetch(offer)
    card = download_folder(offer) / "model.json"
    card.write_bytes(b"x" * card.stat().st_size)
    with pytest.raises(WrongDigestError):
        fetch(offer)
    server.behave = lambda *_: None
    verify_files(fetch(offer)[0])


def test_a_file_longer_than_the_catalogue_says_is_refused(package, serve):
    content = files_of(package)[BIG]
    _server, offer = serve(**{BIG: content + b"more"})
    with pytest.raises(DownloadError, match="sends more than the catalogue says, so nothing was kept"):
        fetch(offer)
    assert list(download_folder(offer).glob(f"{BIG}*")) == []


@pytest.mark.parametrize("name", [BIG, "model.json"])
def test_a_server_that_never_ends_is_left_alone(serve, name):
    server, offer = serve(lambda asked, *_: "endless" if asked == name else None)
    with pytest.raises(DownloadError, match="sends more than the catalogue says, so nothing was kept"):
        fetch(offer)
    assert server.sent < ENDLESS_BYTES / 2


def test_a_large_file_that_comes_in_one_go_is_not_taken_into_memory(serve, monkeypatch):
    monkeypatch.setattr(download, "MOST_WHOLE_BYTES", 300_000)
    _server, offer = serve(lambda name, *_: "whole" if name == BIG else None)
    with pytest.raises(DownloadError, match="does not send large files in pieces; fetch the files by hand"):
        fetch(offer)


def test_what_comes_without_an_end_is_left_as_soon_as_it_is_cancelled(serve, monkeypatch):
    monkeypatch.setattr(download, "MOST_WHOLE_BYTES", 1 << 40)
    feedback = QgsFeedback()
    server, offer = serve(lambda *_: "endless")
    server.on_sent = lambda: feedback.cancel() if server.sent > 1_000_000 else None
    piece = download.fetch_piece(f"{offer.address}/{BIG}", 0, 100, 1 << 40, feedback)
    assert (piece.content, piece.fault) == (b"", None)
    assert server.sent < ENDLESS_BYTES


def test_a_file_that_became_shorter_is_told(package, serve):
    server, offer = serve()
    server.files[BIG] = files_of(package)[BIG][:250_000]
    folder = download_folder(offer)
    folder.mkdir(parents=True)
    (folder / f"{BIG}.part").write_bytes(bytes(300_000))
    with pytest.raises(DownloadError, match="cut off"):
        fetch(offer)
    assert starts(server)[:2] == [300_000, 0]


def test_cancelled_it_stops_at_once_and_keeps_what_has_arrived(serve):
    feedback = QgsFeedback()
    server, offer = serve()

    def stop(progress):
        if progress.received_bytes > 200_000:
            feedback.cancel()

    assert fetch_package(offer, feedback, stop) is None
    assert installed_packages() == []
    assert 200_000 < bytes_fetched(offer) < offer.size_bytes
    fetch(offer)
    assert starts(server) == [0, 100_000, 200_000, 300_000, 400_000, 500_000]


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (404, "127.0.0.1 does not have the file any more; look for a newer version of the plugin."),
        (403, "127.0.0.1 does not give the file to everybody; fetch it by hand and add its folder."),
        (500, "127.0.0.1 cannot answer now; try again later."),
    ],
)
def test_a_server_that_refuses_is_told(serve, status, sentence):
    server, offer = serve(lambda *_: status)
    with pytest.raises(DownloadError) as told:
        fetch(offer)
    assert str(told.value) == sentence
    assert len(server.asked) == 1


def test_a_server_that_is_not_there_is_told(serve):
    _server, offer = serve()
    with FileServer({}) as gone:
        pass
    with pytest.raises(DownloadError, match=r"could not be reached; check the network and QGIS's proxy settings"):
        fetch(replace(offer, address=gone.address))


@pytest.fixture
def proxy(qgis_app):
    """A proxy on this machine that asks everybody for a login, set in QGIS's options."""
    settings = QgsSettings()
    with FileServer({}, lambda *_: 407) as server:
        wanted = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1", "proxyPort": server.port}
        for name, value in wanted.items():
            settings.setValue(f"proxy/{name}", value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
        yield server
    for name in wanted:
        settings.remove(f"proxy/{name}")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def test_a_proxy_that_asks_for_a_login_is_told(serve, proxy):
    server, offer = serve()
    with pytest.raises(ProxyLoginError) as told:
        fetch(offer)
    assert str(told.value) == (
        "The proxy asks for a login; enter it in QGIS's options under Network, then fetch again."
    )
    assert proxy.asked
    assert server.asked == []


def test_a_disk_without_room_is_told_before_anything_is_fetched(serve, monkeypatch):
    usage = SimpleNamespace(free=20_000_000)
    monkeypatch.setattr(package_fetch.shutil, "disk_usage", lambda _folder: usage)
    server, offer = serve()
    with pytest.raises(JobError, match=r"Coasts needs 51 MB of disk and 20 MB are free; make room and fetch it again"):
        fetch(offer)
    assert server.asked == []


def test_two_windows_do_not_fetch_the_same_package(serve):
    _server, offer = serve()
    with (
        package_fetch._locked(download_folder(offer)),
        pytest.raises(JobError, match="Another QGIS window is fetching this model"),
    ):
        fetch(offer)


def test_the_user_s_own_catalogue_is_read_from_a_file_or_a_server(package, serve, tmp_path):
    server, offer = serve()
    content = catalogue_of(package, server.address)
    (tmp_path / "mine.json").write_bytes(content)
    server.files["mine.json"] = content
    assert offer in fetch_catalogues(str(tmp_path / "mine.json"))
    assert offer in fetch_catalogues(f"{server.address}/mine.json")


@pytest.mark.parametrize(
    ("place", "sentence"),
    [("http://models.example/list.json", "must begin with https://"), ("/nowhere/list.json", "cannot be read")],
)
def test_a_catalogue_that_cannot_be_had_is_told(place, sentence):
    with pytest.raises(JobError, match=sentence):
        fetch_catalogues(place)


def test_the_login_in_a_catalogue_s_address_is_not_logged():
    with pytest.raises(JobError) as told:
        fetch_catalogues("https://me:hidden@models.example/list.json?key=secret")
    assert "hidden" not in told.value.sentence + told.value.detail
    assert "secret" not in told.value.sentence + told.value.detail


def test_a_catalogue_that_does_not_end_is_not_read(serve):
    server, _offer = serve()
    server.files["endless.json"] = json.dumps({"format": 1, "packages": []}).encode() + b" " * (2 << 20)
    with pytest.raises(DownloadError, match="sends more than the catalogue says"):
        fetch_catalogues(f"{server.address}/endless.json")
