"""Whose rights a package carries on."""

from __future__ import annotations

from collections.abc import Sequence

from training.errors import TrainingError
from training.export.request import PackageData


def rights_statement(licence: str, towers: str, data: Sequence[PackageData]) -> str:
    """The package's licence in one sentence: of what was trained, of the towers' weights, and of each data set.

    Weights trained on pictures that are for research only say so.

    Raises:
        TrainingError: a licence is empty; nobody could know what the package may be used for.
    """
    for what, phrase, where in (
        ("what was trained", licence, "card.licence in the configuration"),
        ("the towers' weights", towers, "the catalogue's entry of the checkpoint"),
        *((f"the data set {one.name}", one.rights, "rights at the data set in the configuration") for one in data),
    ):
        if not phrase.strip():
            raise TrainingError(f"The rights of {what} are not given; state them as {where}.")
    trained_on = ", ".join(f"{one.name} ({one.rights.strip()})" for one in data)
    return f"{licence.strip()} for what was trained here; towers: {towers.strip()}; trained on {trained_on}"
