"""Weights from files of several kinds, and sentences about those that do not fit."""

from __future__ import annotations

import pickle

import open_clip
import pytest
import torch
from safetensors.torch import save_file

from training.errors import TrainingError
from training.towers.checkpoints import load_matching, looks_like, read_state, sizes_of_config, sizes_of_state
from training.towers.factory import TINY
from training.towers.open_clip_towers import build_clip

from .seeded import RESNET, seeded_clip


@pytest.fixture(scope="module")
def state():
    return seeded_clip(TINY, "gelu").state_dict()


def test_bare_wrapped_and_safetensors_states_are_the_same(state, tmp_path):
    torch.save(state, tmp_path / "bare.pt")
    parallel = {f"module.{name}": tensor for name, tensor in state.items()}
    torch.save({"epoch": 3, "state_dict": parallel}, tmp_path / "wrapped.pt")
    save_file({name: tensor.contiguous() for name, tensor in state.items()}, tmp_path / "safe.safetensors")
    for file in ("bare.pt", "wrapped.pt", "safe.safetensors"):
        found = read_state(tmp_path / file)
        assert found.keys() == state.keys()
        assert torch.equal(found["visual.proj"], state["visual.proj"])


def test_half_precision_becomes_single(tmp_path):
    torch.save({"weight": torch.ones(2).half(), "steps": torch.tensor(3)}, tmp_path / "half.pt")
    found = read_state(tmp_path / "half.pt")
    assert (found["weight"].dtype, found["steps"].dtype) == (torch.float32, torch.int64)


def test_a_file_that_would_execute_something_is_not_read(tmp_path):
    torch.save({"weight": torch.ones(1), "other": pytest.param}, tmp_path / "code.pt")
    with pytest.raises(TrainingError, match=r"code\.pt cannot be read as weights"):
        read_state(tmp_path / "code.pt")


@pytest.mark.parametrize("content", [b"", b"no weights", pickle.dumps([1], protocol=2)])
def test_a_damaged_or_foreign_file_is_one_sentence(tmp_path, content):
    (tmp_path / "weights.pt").write_bytes(content)
    with pytest.raises(TrainingError, match=r"weights\.pt"):
        read_state(tmp_path / "weights.pt")


def test_a_missing_file_is_one_sentence(tmp_path):
    with pytest.raises(TrainingError, match="cannot be read as weights"):
        read_state(tmp_path / "none.pt")


def test_what_has_no_names_is_refused(tmp_path):
    torch.save([torch.ones(1)], tmp_path / "list.pt")
    with pytest.raises(TrainingError, match="holds no weights by name"):
        read_state(tmp_path / "list.pt")


def test_another_architecture_names_five_keys_and_what_it_looks_like(state):
    with pytest.raises(TrainingError) as caught:
        load_matching(build_clip(RESNET, "gelu"), state, "some.pt", "RN50")
    sentence = str(caught.value)
    assert "some.pt holds no weights of RN50 but an unknown CLIP of width 32 and 3 layers" in sentence
    assert "missing" in sentence
    assert "unexpected" in sentence
    missing = sentence.partition("(")[2].partition(" missing")[0]
    assert missing.count("visual.") == 5
    assert missing.endswith("...)")


def test_another_shape_is_named_with_both(state):
    other = {**state, "visual.proj": torch.zeros(32, 8)}
    with pytest.raises(TrainingError, match=r"1 \(visual\.proj \(32, 8\) for \(32, 16\)\) of another shape"):
        load_matching(build_clip(TINY, "gelu"), other, "some.pt", "tiny")


def test_what_some_files_leave_out_or_add_is_no_mismatch():
    model = seeded_clip(RESNET, "gelu")
    lean = {name: one for name, one in model.state_dict().items() if "num_batches_tracked" not in name}
    extra = {"input_resolution": torch.tensor(64), "context_length": torch.tensor(77), "vocab_size": torch.tensor(1)}
    fresh = build_clip(RESNET, "gelu")
    load_matching(fresh, {**lean, **extra}, "some.pt", "tiny")
    assert torch.equal(fresh.visual.conv1.weight, model.visual.conv1.weight)


@pytest.mark.parametrize("architecture", ["ViT-B-32", "ViT-L-14", "RN50"])
def test_the_architecture_is_known_by_its_sizes(architecture):
    config = open_clip.get_model_config(architecture)
    with torch.device("meta"):
        state = open_clip.model.CLIP(config["embed_dim"], config["vision_cfg"], config["text_cfg"]).state_dict()
    assert sizes_of_state(state) == sizes_of_config(config)
    assert looks_like(state) == architecture


def test_what_open_clip_does_not_know_is_told_by_its_names():
    assert "begin with a.weight, b.weight" in looks_like({"b.weight": torch.ones(1), "a.weight": torch.ones(1)})
