"""The baseline of equal parameters."""

from __future__ import annotations

import pytest
import torch

from training.errors import TrainingError
from training.methods.cisen import Cisen, CisenConfig
from training.methods.concatenation import Concatenation, count_parameters
from training.towers.tower import ImageFeatures

CONFIG = CisenConfig(dimension=16, hidden=24, hfe_channels=8)


@pytest.mark.parametrize("joint", [False, True])
def test_has_as_many_parameters_as_its_cisen(towers, joint):
    method = Concatenation(CONFIG, towers(joint))
    unit_of_width = (16 if joint else 20) + 4 + 6 + 10 + 1 + 16
    assert abs(count_parameters(method) - count_parameters(Cisen(CONFIG, towers(joint)))) <= unit_of_width / 2


def test_starts_as_the_adapter_model_and_learns(towers, features):
    method = Concatenation(CONFIG, towers())
    images, texts = features(4)
    method.fit_statistics(images, texts)
    encoded = method.encode_image(images)
    torch.testing.assert_close(encoded["embedding"], encoded["adapted"])
    bare = method.encode_image(ImageFeatures(images.pooled, ()))
    torch.testing.assert_close(bare["embedding"], encoded["embedding"])
    losses = method.losses(encoded, method.encode_text(texts), torch.eye(4, dtype=torch.bool))
    assert set(losses) == {"contrast", "adapted_contrast"}
    losses["contrast"].backward()
    for name in ("stage0", "adapters", "hfe"):
        assert any(one.grad.abs().max() > 0 for part in method.parts()[name] for one in part.parameters())


def test_means_of_the_levels_stand_behind_the_pooled_vector(towers, features):
    method = Concatenation(CONFIG, towers())
    images, _ = features(2)
    together = method.concatenated(images)
    torch.testing.assert_close(together[:, :20], images.pooled)
    torch.testing.assert_close(together[:, 24:30], images.levels[1].mean((2, 3)))


def test_nothing_to_equal(towers):
    with pytest.raises(TrainingError, match="switch them on"):
        Concatenation(CisenConfig(dimension=16, hidden=24, v2tmap=False, hfe=False), towers())
