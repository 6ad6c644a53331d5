"""A few numbers that tell whether towers compute what their weights were trained for.

A wrong activation loads without a word and ruins every embedding; these numbers are then others.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch

from plugin.engine.package import golden_image
from training.errors import TrainingError
from training.towers.sentences import sentence_features
from training.towers.tower import Towers

TEXT = "storage tanks"
NUMBERS = 8
# Another processor moves a number by about 1e-6, the other activation by thousandths and more.
TOLERANCE = 5e-4


@torch.no_grad()
def golden_numbers(towers: Towers) -> dict[str, list[float]]:
    """The first eight numbers of the L2-normalised pooled vectors of one picture ("image") and one text ("text")."""
    picture = torch.from_numpy(golden_image(towers.image.size_px)).permute(2, 0, 1)[None].float()
    vectors = {
        "image": towers.image(picture).pooled,
        "text": sentence_features(towers.text, towers.tokenizer, [TEXT]),
    }
    return {
        name: [round(float(value), 6) for value in torch.nn.functional.normalize(vector)[0, :NUMBERS]]
        for name, vector in vectors.items()
    }


def check_golden(towers: Towers, golden: Mapping[str, list[float]], name: str) -> None:
    """Compare with stored numbers.

    Raises:
        TrainingError: one is another.
    """
    found = golden_numbers(towers)
    for part, wanted in golden.items():
        if max(abs(one - other) for one, other in zip(found[part], wanted, strict=True)) > TOLERANCE:
            raise TrainingError(
                f"The {part} tower of {name} does not give the numbers that are stored for it; its weights or its "
                "activation are others, so correct the architecture."
            )
