"""Token-wise methods."""

from __future__ import annotations

import pytest
import torch

from training.losses.contrastive import one_way
from training.losses.late_interaction import late_interaction
from training.methods.filip import Filip, FilipConfig, TokenReduction

SMALL = {"dimension": 16, "hidden": 24, "dropout": 0.0}
POSITIVES = torch.eye(4, dtype=torch.bool)


@pytest.mark.parametrize("reduced", [0, 3])
def test_tokens_loss_and_similarity(towers, features, reduced):
    method = Filip(FilipConfig(**SMALL, reduced=reduced), towers())
    images, texts = features(4)
    method.fit_statistics(images, texts)
    seen, read = method.encode_image(images), method.encode_text(texts)
    assert seen["tokens"].shape == (4, reduced or 1 + 2 * 2, 16)
    assert read["tokens"].shape == (4, 1 + 5, 16)
    assert read["mask"].sum(1).tolist() == (texts.mask.sum(1) + 1).tolist()
    for encoded in (seen, read):
        torch.testing.assert_close(encoded["embedding"].norm(dim=1), torch.ones(4))
    there, back = late_interaction(seen["tokens"], read["tokens"], read["mask"])
    expected = 0.5 * (one_way(method.scale * there, POSITIVES) + one_way(method.scale * back.T, POSITIVES))
    losses = method.losses(seen, read, POSITIVES)
    torch.testing.assert_close(losses["contrast"], expected)
    torch.testing.assert_close(method.similarity(seen, read), 0.5 * (there + back))
    losses["contrast"].backward()
    parts = method.parts()
    assert all(
        any(one.grad.abs().max() > 0 for one in part.parameters())
        for part in [*parts["stage0"], *parts["adapters"], *parts["tokens"]]
    )
    assert method.losses(seen, read, POSITIVES, wanted=[]) == {}


def test_padding_changes_nothing(towers, features):
    method = Filip(FilipConfig(**SMALL), towers()).eval()
    images, texts = features(3)
    longer = texts._replace(
        tokens=torch.cat([texts.tokens, torch.randn(3, 2, 12)], dim=1),
        mask=torch.cat([texts.mask, torch.zeros(3, 2, dtype=torch.bool)], dim=1),
    )
    short, long = method.encode_text(texts), method.encode_text(longer)
    torch.testing.assert_close(short["embedding"], long["embedding"])
    seen = method.encode_image(images)
    torch.testing.assert_close(method.similarity(seen, short), method.similarity(seen, long))


def test_reduced_tokens_are_means():
    reduction = TokenReduction(4, 2)
    torch.nn.init.zeros_(reduction.weigh.weight)
    tokens = torch.randn(3, 5, 4)
    torch.testing.assert_close(reduction(tokens), tokens.mean(1, keepdim=True).expand(3, 2, 4))
