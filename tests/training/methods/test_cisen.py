"""CISEN's parts: what is zero at the start, what learns, what can be switched off."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from training.errors import TrainingError
from training.keyed_random import sample_keys
from training.methods.cisen import Cisen, CisenConfig
from training.towers.tower import ImageFeatures

SMALL = {"dimension": 16, "hidden": 24, "hfe_channels": 8}


def randomise(method: nn.Module) -> None:
    with torch.no_grad():
        for parameter in method.parameters():
            parameter.copy_(torch.randn(parameter.shape, generator=torch.Generator().manual_seed(3)) * 0.3)


@pytest.mark.parametrize("joint", [False, True])
def test_starts_as_the_adapter_model(towers, features, joint):
    method = Cisen(CisenConfig(**SMALL), towers(joint)).eval()
    images, texts = features(3, joint)
    encoded = method.encode_image(images)
    torch.testing.assert_close(encoded["embedding"], encoded["adapted"])
    torch.testing.assert_close(encoded["pseudo"], encoded["adapted"])
    if joint:  # and the adapter model starts as the towers themselves
        torch.testing.assert_close(encoded["adapted"], nn.functional.normalize(images.pooled))
        torch.testing.assert_close(method.encode_text(texts)["embedding"], nn.functional.normalize(texts.pooled))


def test_fusion_is_the_formula(towers, features):
    method = Cisen(CisenConfig(**SMALL, eta=0.25), towers()).eval()
    randomise(method)
    images, _ = features(3)
    adapted = nn.functional.normalize(method.image_path(images.pooled))
    pseudo = method.v2tmap(adapted)
    enhancement = method.hfe(images.levels, pseudo)
    expected = nn.functional.normalize(0.75 * adapted + 0.25 * enhancement)
    torch.testing.assert_close(method.encode_image(images)["embedding"], expected)
    assert (enhancement.norm(dim=1) > 0.1).all()


@pytest.mark.parametrize(
    ("loss", "learning"),
    [
        ("contrast", {"stage0", "adapters", "v2tmap", "hfe", "scale"}),
        ("pseudo_contrast", {"stage0", "adapters", "v2tmap", "scale"}),
        ("alignment", {"stage0", "adapters", "v2tmap"}),
        ("adapted_contrast", {"stage0", "adapters", "scale"}),
    ],
)
def test_a_loss_reaches_its_parts_only(towers, features, loss, learning):
    method = Cisen(CisenConfig(**SMALL), towers())
    randomise(method)
    images, texts = features(4)
    losses = method.losses(
        method.encode_image(images), method.encode_text(texts), torch.eye(4, dtype=torch.bool), wanted=[loss]
    )
    assert set(losses) == {loss}
    losses[loss].backward()
    reached = {
        name
        for name, parts in method.parts().items()
        for part in parts
        for parameter in (part.parameters() if isinstance(part, nn.Module) else [part])
        if parameter.grad is not None and parameter.grad.abs().max() > 0
    }
    assert reached == learning


def test_zero_layers_learn_from_the_first_step(towers, features):
    method = Cisen(CisenConfig(**SMALL), towers())
    images, texts = features(4)
    losses = method.losses(method.encode_image(images), method.encode_text(texts), torch.eye(4, dtype=torch.bool))
    sum(losses.values()).backward()
    for layer in (method.hfe.output, method.v2tmap.fall, method.image_path.adapter.up, method.text_path.adapter.up):
        assert layer.weight.grad.abs().max() > 0


def test_parts_cover_every_parameter_once(towers):
    method = Cisen(CisenConfig(**SMALL), towers())
    listed = [
        id(parameter)
        for parts in method.parts().values()
        for part in parts
        for parameter in (part.parameters() if isinstance(part, nn.Module) else [part])
    ]
    assert sorted(listed) == sorted(id(parameter) for parameter in method.parameters())


@pytest.mark.parametrize(
    ("off", "keys", "losses"),
    [
        ({"hfe": False}, {"embedding", "adapted", "pseudo"}, 4),
        ({"v2tmap": False, "gate": "none"}, {"embedding", "adapted"}, 2),
        ({"v2tmap": False, "gate": "image"}, {"embedding", "adapted"}, 2),
        ({"v2tmap": False, "hfe": False, "adapters": False}, {"embedding", "adapted"}, 2),
    ],
)
def test_parts_can_be_switched_off(towers, features, off, keys, losses):
    method = Cisen(CisenConfig(**SMALL, **off), towers())
    images, texts = features(3)
    encoded = method.encode_image(images)
    assert set(encoded) == keys
    assert len(method.losses(encoded, method.encode_text(texts), torch.eye(3, dtype=torch.bool))) == losses
    if "adapters" in off:
        torch.testing.assert_close(
            encoded["embedding"], nn.functional.normalize(method.image_path.stage0(images.pooled))
        )


def test_levels_may_be_left_out_before_hfe_learns(towers, features):
    method = Cisen(CisenConfig(**SMALL), towers())
    images, _ = features(3)
    bare = ImageFeatures(images.pooled, ())
    torch.testing.assert_close(method.encode_image(bare)["embedding"], method.encode_image(images)["embedding"])
    assert method.levels == (0, 1, 2)
    assert Cisen(CisenConfig(**SMALL, hfe=False), towers()).levels == ()


def test_dropout_of_a_sample_does_not_depend_on_its_batch(towers, features):
    method = Cisen(CisenConfig(**SMALL, dropout=0.5), towers())
    randomise(method)
    images, texts = features(4)
    keys = sample_keys(torch.arange(4), seed=1, epoch=0)
    alone = ImageFeatures(images.pooled[2:3], tuple(level[2:3] for level in images.levels))
    together, single = method.encode_image(images, keys), method.encode_image(alone, keys[2:3])
    for name, vectors in together.items():
        torch.testing.assert_close(vectors[2:3], single[name])
        assert not torch.allclose(vectors, method.encode_image(images)[name])
    assert not torch.allclose(method.encode_text(texts, keys)["embedding"], method.encode_text(texts)["embedding"])


def test_statistics_standardise_what_comes_in(towers, features):
    method = Cisen(CisenConfig(**SMALL, levels=(1, 2)), towers())
    images, texts = features(50)
    shifted = ImageFeatures(images.pooled * 3 + 5, tuple(level * 2 - 1 for level in images.levels))
    method.fit_statistics(shifted, texts)
    standard = method.image_path.stage0.standardise(shifted.pooled)
    torch.testing.assert_close(standard.mean(0), torch.zeros(20), atol=1e-5, rtol=0)
    torch.testing.assert_close(standard.std(0), torch.ones(20))
    level = method.hfe.standardise[0](shifted.levels[1])
    torch.testing.assert_close(level.mean((0, 2, 3)), torch.zeros(6), atol=1e-5, rtol=0)


def test_half_precision_from_a_cache_is_taken(towers, features):
    method = Cisen(CisenConfig(**SMALL), towers()).eval()
    randomise(method)
    images, texts = features(3)
    half = ImageFeatures(images.pooled.half(), tuple(level.half() for level in images.levels))
    encoded = method.encode_image(half)["embedding"]
    assert encoded.dtype == torch.float32
    torch.testing.assert_close(encoded, method.encode_image(images)["embedding"], atol=5e-3, rtol=0)
    assert method.encode_text(texts._replace(pooled=texts.pooled.half()))["embedding"].dtype == torch.float32


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        ({"levels": (0, 3)}, "change levels"),
        ({"levels": (1,)}, "change levels"),
        ({"gate": "text"}, "No gate"),
        ({"v2tmap": False}, "only with v2tmap"),
    ],
)
def test_switches_that_contradict_are_refused(towers, bad, says):
    with pytest.raises(TrainingError, match=says):
        Cisen(CisenConfig(**SMALL, **bad), towers())


def test_joint_towers_keep_their_width(towers):
    with pytest.raises(TrainingError, match="set dimension to 16"):
        Cisen(CisenConfig(dimension=8), towers(joint=True))
