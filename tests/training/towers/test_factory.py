"""Towers from a configuration, and the same towers again for a finished run."""

from __future__ import annotations

import dataclasses

import pytest
import torch

from training.errors import TrainingError
from training.towers.catalogue import find_checkpoint
from training.towers.checkpoints import looks_like
from training.towers.cost import weights_digest
from training.towers.factory import TINY, TowersConfig, build_towers, empty_towers
from training.towers.golden import golden_numbers
from training.towers.open_clip_towers import build_clip
from training.towers.sentences import save_tokenizer, sentence_features

from .seeded import seeded_clip

SENTENCES = ["roundabouts beside vineyards"]
COMPACT = TowersConfig("compact", random=True, size_px=64, context_length=16, frequent_pieces=100, four_bit_layers=(0,))


@pytest.fixture
def tiny_architecture(monkeypatch):
    """open_clip's ViT-B-32 as small as a test needs it."""
    sizes = {"quick_gelu": False, **TINY}
    monkeypatch.setattr("training.towers.factory.architecture_config", lambda _: sizes)
    return sizes


@pytest.mark.parametrize(
    "config", [COMPACT, TowersConfig("tiny", context_length=100, levels=2)], ids=["compact", "tiny"]
)
def test_a_finished_run_has_the_same_towers_without_the_original_weights(config, tmp_path, monkeypatch):
    towers = build_towers(config, SENTENCES)
    save_tokenizer(towers.tokenizer, tmp_path / "tokenizer.json")
    monkeypatch.setattr("training.towers.compact.published_tower", None)
    again = empty_towers(config, tmp_path / "tokenizer.json")
    for one, other in ((towers.image, again.image), (towers.text, again.text)):
        other.load_state_dict(one.state_dict())
        assert weights_digest(one) == weights_digest(other)
    assert (again.joint, again.log_scale > 0) == (towers.joint, True)
    texts = [sentence_features(each.text, each.tokenizer, [*SENTENCES, "a lake"]) for each in (towers, again)]
    assert texts[0] == pytest.approx(texts[1], abs=1e-6)


def test_compact_towers_keep_the_words_of_the_sentences_and_were_not_trained_together():
    towers = build_towers(COMPACT, SENTENCES)
    assert "[UNK]" not in towers.tokenizer.encode(SENTENCES[0]).tokens
    assert towers.tokenizer.truncation["max_length"] == 16
    assert towers.tokenizer.get_vocab_size() < 2000
    assert not towers.joint
    assert "Apache-2.0" in towers.rights
    assert not [one for tower in (towers.image, towers.text) for one in tower.parameters() if one.requires_grad]
    assert not towers.image.training


def test_compact_towers_without_weights_say_so():
    with pytest.raises(TrainingError, match="set weights to a file of mobilenetv2_100's"):
        build_towers(TowersConfig("compact"), SENTENCES)


def test_a_checkpoint_by_name_with_a_local_path(tmp_path, tiny_architecture):
    model = seeded_clip(TINY, "quick_gelu")
    torch.save(model.state_dict(), tmp_path / "mine.pt")
    towers = build_towers(TowersConfig("open_clip", "georsclip-vit-b-32", weights=str(tmp_path / "mine.pt")), [])
    assert torch.equal(towers.image.net.proj, model.visual.proj)
    assert type(towers.text.transformer.resblocks[0].mlp.gelu).__name__ == "QuickGELU"
    assert towers.rights == f"GeoRSCLIP ViT-B/32: {find_checkpoint('georsclip-vit-b-32').licence}"
    assert towers.log_scale == pytest.approx(model.logit_scale.item())
    assert towers.joint


def test_a_checkpoint_is_fetched_where_no_path_is_given(tmp_path, tiny_architecture, monkeypatch):
    model = seeded_clip(TINY, "quick_gelu")
    torch.save(model.state_dict(), tmp_path / "fetched.pt")
    monkeypatch.setattr("training.towers.factory.fetch", lambda _: tmp_path / "fetched.pt")
    towers = build_towers(TowersConfig("open_clip", "georsclip-vit-b-32"), [])
    assert torch.equal(towers.text.projection, model.text_projection)


def test_known_numbers_are_compared(tmp_path, tiny_architecture, monkeypatch):
    torch.save(seeded_clip(TINY, "quick_gelu").state_dict(), tmp_path / "mine.pt")
    config = TowersConfig("open_clip", "georsclip-vit-b-32", weights=str(tmp_path / "mine.pt"))
    golden = golden_numbers(build_towers(config, []))
    known = dataclasses.replace(find_checkpoint("georsclip-vit-b-32"), golden=golden)
    monkeypatch.setattr("training.towers.factory.find_checkpoint", lambda _: known)
    build_towers(config, [])
    wrong = dataclasses.replace(known, activation="gelu")
    monkeypatch.setattr("training.towers.factory.find_checkpoint", lambda _: wrong)
    with pytest.raises(TrainingError, match="GeoRSCLIP ViT-B/32 does not give the numbers"):
        build_towers(config, [])


def test_other_picture_sizes_stretch_the_positions_of_the_patches(tmp_path, tiny_architecture):
    torch.save(seeded_clip(TINY, "gelu").state_dict(), tmp_path / "mine.pt")
    config = TowersConfig("open_clip", architecture="ViT-B-32", weights=str(tmp_path / "mine.pt"), size_px=64)
    towers = build_towers(config, [])
    assert towers.image.size_px == 64
    assert towers.image(torch.zeros(1, 3, 64, 64)).levels[0].shape == (1, 32, 8, 8)
    torch.save(build_clip(TINY, "gelu", 64).state_dict(), tmp_path / "larger.pt")
    larger = dataclasses.replace(config, weights=str(tmp_path / "larger.pt"), size_px=None)
    with pytest.raises(TrainingError, match=r"visual\.positional_embedding \(65, 32\) for \(17, 32\)"):
        build_towers(larger, [])


def test_a_checkpoint_of_another_architecture_is_refused(tmp_path):
    state = seeded_clip(TINY, "gelu").state_dict()
    torch.save(state, tmp_path / "mine.pt")
    config = TowersConfig("open_clip", architecture="RN50-quickgelu", weights=str(tmp_path / "mine.pt"))
    with pytest.raises(TrainingError, match="holds no weights of RN50-quickgelu but " + looks_like(state)):
        build_towers(config, [])


def test_the_quick_gelu_trap_is_caught_by_the_name_of_the_file():
    config = TowersConfig("open_clip", architecture="ViT-B-32", weights="/somewhere/RS5M_ViT-B-32.pt")
    with pytest.raises(
        TrainingError, match=r"trained as ViT-B-32-quickgelu, not as ViT-B-32; set checkpoint to georsclip-vit-b-32"
    ):
        build_towers(config, [])


@pytest.mark.parametrize(
    "config",
    [TowersConfig("open_clip"), TowersConfig("open_clip", "georsclip-vit-b-32", "ViT-B-32-quickgelu")],
    ids=["neither", "both"],
)
def test_either_a_checkpoint_or_an_architecture(config):
    with pytest.raises(TrainingError, match="set one of the two"):
        build_towers(config, [])


def test_an_architecture_alone_needs_weights_or_chance(tiny_architecture):
    with pytest.raises(TrainingError, match="set weights to a path, or random to true"):
        build_towers(TowersConfig("open_clip", architecture="ViT-B-32"), [])
    towers = build_towers(TowersConfig("open_clip", architecture="ViT-B-32", random=True), [])
    assert towers.rights == "random weights"
