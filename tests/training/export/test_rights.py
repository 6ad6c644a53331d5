"""A package says whose rights it carries on."""

from __future__ import annotations

from pathlib import Path

import pytest

from training.errors import TrainingError
from training.export.request import PackageData
from training.export.rights import rights_statement

ATLAS = PackageData("Atlas", {}, Path(), "CC-BY-4.0")
GOOGLE = PackageData("Town", {}, Path(), " research only ")


def test_the_statement_names_training_towers_and_every_data_set():
    assert rights_statement("GPL-3.0-or-later", "MIT", [ATLAS, GOOGLE]) == (
        "GPL-3.0-or-later for what was trained here; towers: MIT; trained on Atlas (CC-BY-4.0), Town (research only)"
    )


@pytest.mark.parametrize(
    ("licence", "towers", "rights", "sentence"),
    [
        ("", "MIT", "free", "rights of what was trained are not given; .* card.licence"),
        ("GPL", " ", "free", "rights of the towers' weights are not given; .* catalogue"),
        ("GPL", "MIT", "", "rights of the data set Town are not given; .* configuration"),
    ],
)
def test_rights_that_are_not_given_are_asked_for(licence, towers, rights, sentence):
    with pytest.raises(TrainingError, match=sentence):
        rights_statement(licence, towers, [ATLAS, PackageData("Town", {}, Path(), rights)])
