from __future__ import annotations

import pytest

from plugin.redaction import redacted, without_credentials

HIDDEN = "h1dden"
XYZ = "type=xyz&url=https://tiles.example.org/%7Bz%7D/%7Bx%7D/%7By%7D.png"


@pytest.mark.parametrize(
    "source",
    [
        f"{XYZ}&username=ann&password={HIDDEN}&zmax=19",
        f"{XYZ}&zmax=19&authcfg={HIDDEN}",
        f"type=xyz&url=https://ann:{HIDDEN}@tiles.example.org/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19",
        f"{XYZ}?apikey%3D{HIDDEN}&zmax=19",
        f"{XYZ}?lang%3Den%26tk%3D{HIDDEN}&zmax=19",
        f"{XYZ}&zmax=19&http-header:authorization=Bearer%20{HIDDEN}",
        f"crs='EPSG:3857' url='https://tiles.example.org/server?sig={HIDDEN}' authcfg='{HIDDEN}'",
        f"PG: host=db.example.org user='ann' password='{HIDDEN} more' dbname=ortho",
        f"/vsicurl/https://tiles.example.org/a.tif?X-Amz-Signature={HIDDEN}&X-Amz-Expires=60",
        "type=xyz&url=https://tiles.example.org/v4/pk.abcdefghijkl0123456789h1dden/%7Bz%7D.png",
        f"PG: host=db.example.org password='o\\'{HIDDEN}' dbname=ortho",
        f"type=xyz&url=https://ann:o%2F{HIDDEN}@tiles.example.org/%7Bz%7D.png",
        f"type=xyz&url=https://ann:o%40{HIDDEN}@tiles.example.org/%7Bz%7D.png",
        f"type=xyz&url=https%3A%2F%2Fann%3Ao%252F{HIDDEN}%40tiles.example.org%2F%7Bz%7D.png",
        f"type=xyz&url=https://ann@home.net:o/{HIDDEN}@tiles.example.org/%7Bz%7D.png",
        f"apikey={HIDDEN}&{XYZ}",
        f"http-header:Authorization=Bearer {HIDDEN}&{XYZ}",
        f"http-header:Authorization=Bearer%20{HIDDEN}&{XYZ}",
        "url=https://services.example.org/ogc/wms/01234567-89ab-cdef-0123-h1dden456789&layers=TRUE",
        "url=https://services.example.org/ogc/wms/01234567-89ab-cdef-0123-h1dden456789?service%3DWMS",
        "/vsicurl/https://services.example.org/ogc/01234567-89ab-cdef-0123-h1dden456789",
        f"<GDAL_WMS><Service><ServerUrl>https://example.org/</ServerUrl></Service><UserPwd>ann:{HIDDEN}</UserPwd></GDAL_WMS>",
        f"/vsicurl/https://example.org/a.tif|option:HTTP_USERPWD=ann:{HIDDEN}",
    ],
)
def test_nothing_that_opens_a_door_is_kept(source):
    cleaned = without_credentials(source)
    assert HIDDEN not in cleaned
    assert "ann" not in cleaned
    assert "example.org" in cleaned


@pytest.mark.parametrize(
    "address",
    [
        "https://tiles.example.org:8080/{z}/{x}/{y}@2x.png",
        "https://tiles.example.org/orthophotos_2023_10cm_sheet_0001.tif",
    ],
)
def test_no_part_of_a_path_is_taken_for_a_login_or_a_key(address):
    assert without_credentials(f"/vsicurl/{address}") == f"/vsicurl/{address}"
    assert redacted(f"Cannot open {address} today") == f"Cannot open {address} today"


def test_a_login_is_cut_and_the_file_s_name_kept():
    assert without_credentials("url=https://ann:o@h.org/{y}@2x.png") == "url=https://h.org/{y}@2x.png"
    assert without_credentials("dbname='ortho' user='ann' host=h.org") == "dbname='ortho'  host=h.org"


def test_what_is_shown_is_kept():
    cleaned = without_credentials(f"{XYZ}?lyrs%3Ds&zmax=19&zmin=0&crs=EPSG:3857")
    assert cleaned == "type=xyz&url=https://tiles.example.org/{z}/{x}/{y}.png?lyrs=s&zmax=19&zmin=0&crs=EPSG:3857"


@pytest.mark.parametrize("path", ["/data/a&b=c.tif", "C:/Users/me/x?y.tif", "/vsizip/a.zip/b.tif", "a|layername=b"])
def test_local_paths_stay_as_they_are(path):
    assert without_credentials(path) == path


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        (f"GET /tiles?key={HIDDEN}&x=1", "GET /tiles?key=...&x=1"),
        (f"GET https://h.org/a?tk={HIDDEN}&x=1 failed", "GET https://h.org/a?x=1 failed"),
        (f"Authorization: Bearer {HIDDEN}, Accept: */*", "Authorization: ..., Accept: */*"),
        (f"{{'password': '{HIDDEN}', 'user': \"{HIDDEN}\", 'port': 80}}", "{'password': ..., 'user': ..., 'port': 80}"),
        (f"proxy http://ann:o/{HIDDEN}@proxy:80 and http://ann@proxy", "proxy http://proxy:80 and http://proxy"),
        (f"password='two {HIDDEN}' host=h", "password=... host=h"),
        (f"password='o\\'{HIDDEN}' host=h", "password=... host=h"),
        (f"password='cut off {HIDDEN}\nnext", "password=...\nnext"),
        ("KeyError: 'grid'; 3 users: see line 4", "KeyError: 'grid'; 3 users: see line 4"),
    ],
)
def test_a_log_tells_no_credentials(text, clean):
    assert redacted(text) == clean
