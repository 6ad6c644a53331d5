"""Towers of a CLIP compute what open_clip computes, and the activation is never left to a default."""

from __future__ import annotations

import pytest
import torch
from open_clip.tokenizer import SimpleTokenizer

from training.errors import TrainingError
from training.towers.factory import TINY
from training.towers.open_clip_towers import architecture_config, build_clip
from training.towers.sentences import sentence_features

from .seeded import NORMALISATION, RESNET, seeded_clip, seeded_towers

SENTENCES = ["storage tanks", "a river", "a long row of small houses beside a wide road with many trees"]
PLAIN = SimpleTokenizer()


@pytest.fixture(scope="module", params=[TINY, RESNET], ids=["vit", "resnet"])
def pair(request):
    """open_clip's model and the towers with the same weights."""
    return seeded_clip(request.param, "quick_gelu"), seeded_towers(request.param, "quick_gelu")


@torch.no_grad()
def test_pictures_are_normalised_inside(pair):
    model, towers = pair
    side = towers.image.size_px
    pictures = torch.randint(0, 256, (2, 3, side, side)).float()
    mean, deviation = (torch.tensor(one)[None, :, None, None] for one in NORMALISATION)
    wanted = model.encode_image((pictures / 255 - mean) / deviation)
    assert towers.image(pictures).pooled == pytest.approx(wanted, abs=1e-4)


def test_texts_of_any_length_are_pooled_at_their_end(pair):
    model, towers = pair
    with torch.no_grad():
        wanted = model.encode_text(PLAIN(SENTENCES))
    assert sentence_features(towers.text, towers.tokenizer, SENTENCES) == pytest.approx(wanted, abs=1e-4)


def test_a_cut_text_is_pooled_at_its_last_word():
    model, towers = seeded_clip(TINY, "gelu"), seeded_towers(TINY, "gelu", context_length=6)
    long = PLAIN(SENTENCES[2:], 6)
    with torch.no_grad():
        padded = torch.cat([long, torch.zeros(1, 71, dtype=torch.int64)], dim=1)
        wanted = model.encode_text(padded)
    assert sentence_features(towers.text, towers.tokenizer, SENTENCES[2:]) == pytest.approx(wanted, abs=1e-4)


def test_a_longer_context_changes_no_short_text():
    short, long = (seeded_towers(TINY, "gelu", context_length=length) for length in (77, 328))
    texts = [sentence_features(towers.text, towers.tokenizer, SENTENCES) for towers in (short, long)]
    assert texts[0] == pytest.approx(texts[1], abs=1e-5)
    longest = "tank " * 400
    ids = torch.tensor([long.tokenizer.encode(longest).ids])
    assert ids.shape == (1, 328)
    assert torch.isfinite(long.text(ids, torch.ones_like(ids)).pooled).all()


@torch.no_grad()
def test_levels_of_a_vit_are_its_blocks_and_of_a_resnet_its_layers():
    vit = seeded_towers(TINY, "gelu").image
    assert vit.level_blocks == [0, 1, 2]
    assert seeded_towers(TINY, "gelu", levels=2).image.level_blocks == [0, 2]
    pictures = torch.rand(2, 3, 32, 32) * 255
    tokens = vit.net.transformer(vit.net._embeds((pictures - vit.mean) / vit.deviation))
    assert vit(pictures).levels[2].flatten(2).transpose(1, 2) == pytest.approx(tokens[:, 1:], abs=1e-5)
    resnet = seeded_towers(RESNET, "gelu").image
    shapes = [tuple(level.shape[1:]) for level in resnet(torch.rand(1, 3, 64, 64) * 255).levels]
    assert shapes == [(128, 8, 8), (256, 4, 4), (512, 2, 2)]
    assert resnet.level_channels == (128, 256, 512)


def test_batch_norms_never_learn_statistics():
    tower = seeded_towers(RESNET, "gelu").image.train()
    before = tower.net.bn1.running_mean.clone()
    tower(torch.rand(2, 3, 64, 64) * 255)
    assert tower.training
    assert torch.equal(tower.net.bn1.running_mean, before)


def test_blocks_run_from_the_first_to_the_last():
    towers = seeded_towers(TINY, "gelu")
    assert len(towers.image.blocks()) == 4
    assert towers.image.blocks()[0] is towers.image.net.conv1
    assert towers.text.blocks()[-1] is towers.text.transformer.resblocks[-1]


@pytest.mark.parametrize(("activation", "kind"), [("quick_gelu", "QuickGELU"), ("gelu", "GELU")])
def test_the_asked_for_activation_is_built_in_both_towers(activation, kind):
    model = build_clip({**TINY, "quick_gelu": activation == "gelu"}, activation)
    for part in (model.visual.transformer, model.transformer):
        assert {type(block.mlp.gelu).__name__ for block in part.resblocks} == {kind}


def test_an_open_clip_that_builds_another_activation_is_refused(monkeypatch):
    monkeypatch.setattr("training.towers.open_clip_towers.QuickGELU", torch.nn.ReLU)
    with pytest.raises(TrainingError, match="built gelu where quick_gelu was asked for"):
        build_clip(TINY, "quick_gelu")


def test_an_unknown_architecture_names_near_ones():
    with pytest.raises(TrainingError, match=r"no architecture ViT-B-33; it has .*ViT-B-32"):
        architecture_config("ViT-B-33")


@pytest.mark.parametrize("architecture", ["convnext_base", "ViT-B-16-SigLIP", "roberta-ViT-B-32", "coca_ViT-B-32"])
def test_towers_that_are_not_clips_own_are_refused(architecture):
    with pytest.raises(TrainingError, match="are not CLIP's own"):
        architecture_config(architecture)


def test_another_size_must_fit_the_patches():
    assert build_clip(TINY, "gelu", 64).visual.grid_size == (8, 8)
    with pytest.raises(TrainingError, match="no pictures of 30 px; set size_px to a multiple of 8"):
        build_clip(TINY, "gelu", 30)
    with pytest.raises(TrainingError, match="set size_px to 64"):
        build_clip(RESNET, "gelu", 96)
