from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsSettings

from plugin.settings import Settings


@pytest.fixture(autouse=True)
def no_settings():
    QgsSettings().remove("cisen_search")
    yield
    QgsSettings().remove("cisen_search")


def test_a_fresh_profile_has_the_defaults():
    assert Settings.load() == Settings(
        engine_python="", wheels_folder="", provider="auto", threads=0, package="", top=20
    )


def test_every_value_survives():
    chosen = Settings("/opt/my python/bin/python", "/media/wheels", "cuda", 3, "sha256:" + "0" * 64, 50)
    chosen.save()
    assert Settings.load() == chosen
    replace(chosen, engine_python="", top=1).save()
    assert Settings.load() == replace(chosen, engine_python="", top=1)


@pytest.mark.parametrize(
    ("key", "value"),
    [("provider", "tpu"), ("threads", "-1"), ("threads", "many"), ("top", "0"), ("top", "99999"), ("top", "3.5")],
)
def test_what_makes_no_sense_has_its_default(key, value):
    QgsSettings().setValue(f"cisen_search/{key}", value)
    assert getattr(Settings.load(), key) == getattr(Settings(), key)


def test_the_deployed_profile_s_key_is_the_one_that_is_read():
    QgsSettings().setValue("cisen_search/engine_python", "/x/python")
    assert Settings.load().engine_python == "/x/python"
