"""Stored numbers for each architecture: they catch the wrong activation, which loads silently."""

from __future__ import annotations

import pytest

from training.errors import TrainingError
from training.towers.factory import TINY
from training.towers.golden import TOLERANCE, check_golden, golden_numbers

from .seeded import RESNET, seeded_towers

TEXT = {
    "quick_gelu": [0.069753, -0.206044, -0.244669, -0.142875, 0.150806, 0.093686, 0.135575, 0.114718],
    "gelu": [0.06798, -0.206736, -0.245309, -0.143105, 0.150805, 0.092276, 0.136916, 0.114631],
}
VIT = {
    "quick_gelu": [-0.151855, -0.100853, -0.069179, -0.090794, -0.222852, 0.279541, -0.250243, 0.398571],
    "gelu": [-0.151712, -0.099175, -0.069455, -0.090106, -0.222062, 0.278717, -0.251715, 0.397586],
}
RN = [-0.084291, -0.46126, -0.115503, 0.097399, 0.686103, 0.246667, 0.136182, 0.028021]
STORED = {
    (architecture, activation): {"image": RN if architecture == "resnet" else VIT[activation], "text": TEXT[activation]}
    for architecture in ("vit", "resnet")
    for activation in ("quick_gelu", "gelu")
}
SIZES = {"vit": TINY, "resnet": RESNET}
OTHER = {"quick_gelu": "gelu", "gelu": "quick_gelu"}


@pytest.mark.parametrize(("architecture", "activation"), STORED)
def test_each_architecture_gives_its_numbers_and_the_other_activation_does_not(architecture, activation):
    stored = STORED[architecture, activation]
    found = golden_numbers(seeded_towers(SIZES[architecture], activation))
    assert found["image"] == pytest.approx(stored["image"], abs=TOLERANCE / 5)
    assert found["text"] == pytest.approx(stored["text"], abs=TOLERANCE / 5)
    check_golden(seeded_towers(SIZES[architecture], activation), stored, "it")
    with pytest.raises(TrainingError, match="does not give the numbers that are stored for it"):
        check_golden(seeded_towers(SIZES[architecture], OTHER[activation]), stored, "it")
