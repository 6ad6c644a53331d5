"""Methods by kind and options."""

from __future__ import annotations

import pytest
import torch
from torch.nn.functional import normalize

from training.errors import TrainingError
from training.methods.factory import KINDS, build_method

SMALL = {"dimension": 16, "hidden": 24}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_encodes_and_names_its_parts(towers, features, kind):
    method = build_method({"kind": kind, **SMALL}, towers(joint=True)).eval()
    images, texts = features(3, joint=True)
    # What a method does not look at has no places and no words in a cache.
    empty = (one if place in method.levels else one[:, :, :0, :0] for place, one in enumerate(images.levels))
    images = images._replace(levels=tuple(empty))
    if not method.uses_tokens:
        texts = texts._replace(tokens=texts.tokens[:, :0], mask=texts.mask[:, :0])
    method.fit_statistics(images, texts)
    seen, read = method.encode_image(images), method.encode_text(texts)
    for encoded in (seen, read):
        assert encoded["embedding"].shape == (3, method.dimension)
        torch.testing.assert_close(encoded["embedding"].norm(dim=1), torch.ones(3))
        assert all(len(tensor) == 3 and tensor.is_floating_point() for tensor in encoded.values())
    assert method.similarity(seen, read).shape == (3, 3)
    losses = method.losses(seen, read, torch.eye(3, dtype=torch.bool))
    assert all(loss.ndim == 0 for loss in losses.values())
    assert "contrast" in losses
    learning = sum(
        part.numel() if isinstance(part, torch.nn.Parameter) else sum(one.numel() for one in part.parameters())
        for parts in method.parts().values()
        for part in parts
    )
    assert learning == sum(one.numel() for one in method.parameters() if one.requires_grad)
    assert method.log_scale.item() == pytest.approx(2.0)


def test_zero_shot_is_the_towers(towers, features):
    method = build_method({"kind": "zero_shot", **SMALL}, towers(joint=True))
    images, texts = features(3, joint=True)
    torch.testing.assert_close(method.encode_image(images)["embedding"], normalize(images.pooled))
    torch.testing.assert_close(method.encode_text(texts)["embedding"], normalize(texts.pooled))


def test_wukong_reduces_and_adapter_is_bare(towers, features):
    images, _ = features(2)
    wukong = build_method({"kind": "wukong", **SMALL, "reduced": 2}, towers())
    assert wukong.encode_image(images)["tokens"].shape[1] == 2
    assert set(build_method({"kind": "adapter", **SMALL}, towers()).encode_image(images)) == {"embedding", "adapted"}


def test_lists_of_yaml_become_levels(towers):
    assert build_method({"kind": "cisen", **SMALL, "levels": [0, 2]}, towers()).levels == (0, 2)


@pytest.mark.parametrize(
    ("kind", "options", "says"),
    [
        ("clip", {}, 'no method "clip"'),
        (["cisen"], {}, "no method"),
        ("zero_shot", {}, "not trained together"),
        ("cisen", {"etta": 0.1}, 'no option "etta"'),
        ("cisen", {"eta": 1.5}, "eta is a number from 0 to 1, not 1.5"),
        ("cisen", {"eta": True}, "eta is a number"),
        ("cisen", {"hfe": 1}, "hfe is true or false"),
        ("cisen", {"hidden": 0}, "hidden is a whole number, not 0"),
        ("cisen", {"hidden": "wide"}, "hidden is a whole number"),
        ("cisen", {"gate": 3}, "gate is a word"),
        ("cisen", {"levels": ["fine"]}, "levels is a list of whole numbers"),
        ("adapter", {"hfe": True}, 'no option "hfe"'),
    ],
)
def test_bad_options_are_refused(towers, kind, options, says):
    with pytest.raises(TrainingError, match=says):
        build_method({"kind": kind, **options}, towers())
