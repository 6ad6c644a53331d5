from __future__ import annotations

import pytest

from plugin.layers.credentials import without_credentials

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
    ],
)
def test_nothing_that_opens_a_door_is_kept(source):
    cleaned = without_credentials(source)
    assert HIDDEN not in cleaned
    assert "ann" not in cleaned
    assert "example.org" in cleaned


def test_what_is_shown_is_kept():
    cleaned = without_credentials(f"{XYZ}?lyrs%3Ds&zmax=19&zmin=0&crs=EPSG:3857")
    assert cleaned == "type=xyz&url=https://tiles.example.org/{z}/{x}/{y}.png?lyrs=s&zmax=19&zmin=0&crs=EPSG:3857"


@pytest.mark.parametrize("path", ["/data/a&b=c.tif", "C:/Users/me/x?y.tif", "/vsizip/a.zip/b.tif", "a|layername=b"])
def test_local_paths_stay_as_they_are(path):
    assert without_credentials(path) == path
