"""The catalogue states for each checkpoint how it was built; nothing is left to open_clip's defaults."""

from __future__ import annotations

import re
from pathlib import Path

import open_clip
import pytest

from training.errors import TrainingError
from training.towers.catalogue import checkpoint_of_file, find_checkpoint, read_catalogue
from training.towers.open_clip_towers import architecture_config


@pytest.mark.parametrize("name", read_catalogue())
def test_each_checkpoint_has_an_architecture_of_its_activation_and_a_place(name):
    checkpoint = find_checkpoint(name)
    config = architecture_config(checkpoint.architecture)
    assert bool(config.get("quick_gelu")) == (checkpoint.activation == "quick_gelu")
    assert checkpoint.address.startswith("https://")
    assert checkpoint.licence
    if checkpoint.repository:
        assert checkpoint.file
        assert re.fullmatch(r"git:[0-9a-f]{40}", checkpoint.revision)
    assert checkpoint.digest is None or re.fullmatch(r"sha256:[0-9a-f]{64}", checkpoint.digest)


def test_the_checkpoints_of_remote_sensing_are_there():
    names = {one.title for one in read_catalogue().values()}
    assert {"GeoRSCLIP ViT-B/32", "GeoRSCLIP ViT-L/14", "GeoRSCLIP ViT-H/14"} <= names
    assert {"RemoteCLIP RN50", "RemoteCLIP ViT-B/32", "RemoteCLIP ViT-L/14"} <= names
    assert {"SkyCLIP ViT-B/32", "SkyCLIP ViT-L/14"} <= names


def test_the_catalogue_agrees_with_open_clip_about_its_own():
    for checkpoint in read_catalogue().values():
        for architecture in (checkpoint.architecture, checkpoint.architecture.removesuffix("-quickgelu")):
            for tag in open_clip.list_pretrained_tags_by_model(architecture):
                known = open_clip.get_pretrained_cfg(architecture, tag)
                if checkpoint.repository and known.get("hf_hub", "").rstrip("/") == checkpoint.repository:
                    assert bool(known.get("quick_gelu")) == (checkpoint.activation == "quick_gelu")
                    assert (known["mean"], known["std"]) == (checkpoint.mean, checkpoint.deviation)


def test_a_tag_of_open_clip_brings_its_own_activation_whatever_the_architecture():
    plain, quick = (find_checkpoint(f"open_clip:{name}/openai") for name in ("ViT-B-32", "ViT-B-32-quickgelu"))
    assert (plain.activation, quick.activation) == ("quick_gelu", "quick_gelu")
    assert plain.repository == "timm/vit_base_patch32_clip_224.openai"
    assert (plain.file, plain.revision, plain.digest) == (None, None, None)
    laion = find_checkpoint("open_clip:ViT-B-32/laion2b_s34b_b79k")
    assert laion.activation == "gelu"
    assert laion.mean == pytest.approx((0.481, 0.458, 0.408), abs=1e-3)


def test_an_unknown_name_says_which_there_are():
    with pytest.raises(
        TrainingError, match=r"has no checkpoint georsclip-vit-b-23; it has .*georsclip-vit-b-32.* open_clip:"
    ):
        find_checkpoint("georsclip-vit-b-23")


@pytest.mark.parametrize(("name", "tags"), [("ViT-B-32/none", "openai"), ("None", "none for this architecture")])
def test_an_unknown_tag_says_which_there_are(name, tags):
    with pytest.raises(TrainingError, match=tags):
        find_checkpoint(f"open_clip:{name}")


def test_a_file_is_known_by_its_name_unless_many_have_it():
    assert checkpoint_of_file(Path("/somewhere/RS5M_ViT-B-32.pt")) is find_checkpoint("georsclip-vit-b-32")
    assert checkpoint_of_file(Path("open_clip_model.safetensors")) is None
    assert checkpoint_of_file(Path("mine.pt")) is None
