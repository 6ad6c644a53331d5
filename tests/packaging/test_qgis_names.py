"""Every name of QGIS and of Qt that the plugin writes out exists in the QGIS at hand, scoped enums too.

The tests run in QGIS 3.22 and 3.40, so a name that is new in one or gone in the other is found, called or not.
"""

from __future__ import annotations

import importlib

import pytest

from tests.packaging.written_names import Name, names_of


def exists(name: Name) -> bool:
    thing = importlib.import_module(name.module)
    for part in name.parts:
        if not hasattr(thing, part):
            return False
        thing = getattr(thing, part)
    return True


def test_every_name_exists():
    names = names_of("qgis")
    assert len(names) > 500
    assert [str(name) for name in names if not exists(name)] == []


@pytest.mark.parametrize("parts", [("Qgis", "NoSuchEnum", "Value"), ("QgsTask", "CanNot")])
def test_a_name_that_is_not_there_is_noticed(parts):
    assert not exists(Name("", 0, "qgis.core", parts))
