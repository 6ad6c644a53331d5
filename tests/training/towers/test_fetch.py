"""Downloads go through the hub library at a pinned commit, and what goes wrong says how to give a path."""

from __future__ import annotations

import dataclasses
import hashlib
from types import SimpleNamespace

import pytest

from training.errors import TrainingError
from training.towers.catalogue import find_checkpoint
from training.towers.fetch import fetch


@pytest.fixture
def hub(monkeypatch, tmp_path):
    """A hub that has one file and notes what it is asked for."""
    asked = []
    file = tmp_path / "weights"
    file.write_bytes(b"weights")

    def download(**wanted):
        asked.append(wanted)
        return str(file)

    class Api:
        def model_info(self, repository):
            names = ["README.md", "open_clip_model.safetensors", "open_clip_pytorch_model.bin"]
            return SimpleNamespace(sha="f" * 40, siblings=[SimpleNamespace(rfilename=name) for name in names])

    monkeypatch.setattr("training.towers.fetch.hf_hub_download", download)
    monkeypatch.setattr("training.towers.fetch.HfApi", Api)
    return asked, file


def test_a_pinned_checkpoint_is_asked_for_at_its_commit(hub):
    asked, file = hub
    assert fetch(find_checkpoint("georsclip-vit-b-32-ret-2")) == file
    commit = "4920188e6eba4e711ef9848cfd7cb77e874ee33f"
    assert asked == [{"repo_id": "Zilun/GeoRSCLIP", "filename": "ckpt/RS5M_ViT-B-32_RET-2.pt", "revision": commit}]


def test_one_that_is_not_pinned_takes_the_newest_and_says_so(hub, caplog):
    asked, _ = hub
    fetch(find_checkpoint("open_clip:ViT-B-32/laion2b_s34b_b79k"))
    assert (asked[0]["filename"], asked[0]["revision"]) == ("open_clip_model.safetensors", "f" * 40)
    assert "pinned to no revision; this run takes the newest, " + "f" * 40 in caplog.text


def test_a_file_with_another_digest_is_refused(hub):
    checkpoint = dataclasses.replace(find_checkpoint("georsclip-vit-l-14"), digest="sha256:" + "0" * 64)
    with pytest.raises(TrainingError, match=r"is not the file that models/catalogue\.json means by georsclip-vit-l-14"):
        fetch(checkpoint)
    right = "sha256:" + hashlib.sha256(b"weights").hexdigest()
    assert fetch(dataclasses.replace(checkpoint, digest=right)) == hub[1]


@pytest.mark.parametrize("error", [OSError("no route"), RuntimeError("no route"), ConnectionError("no route")])
def test_without_a_network_the_address_and_the_way_out_are_said(monkeypatch, error):
    def fail(**_):
        raise error

    monkeypatch.setattr("training.towers.fetch.hf_hub_download", fail)
    wanted = r"https://huggingface\.co/Zilun/GeoRSCLIP could not be fetched \(no route\); .* set weights to the path"
    with pytest.raises(TrainingError, match=wanted):
        fetch(find_checkpoint("georsclip-vit-b-32"))


def test_the_hub_librarys_own_errors_are_one_sentence(monkeypatch, tmp_path):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    for name in ("georsclip-vit-b-32", "open_clip:ViT-B-32/laion2b_s34b_b79k"):
        with pytest.raises(TrainingError, match="could not be fetched"):
            fetch(find_checkpoint(name))


def test_what_is_on_no_hub_is_fetched_by_hand():
    with pytest.raises(TrainingError, match=r"SkyCLIP ViT-L/14 is not on the hub; take it from https://.*\.zip"):
        fetch(find_checkpoint("skyclip-vit-l-14"))
