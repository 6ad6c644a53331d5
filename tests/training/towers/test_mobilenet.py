"""The convolutional image tower: what it gives, and what it refuses to load."""

from __future__ import annotations

import pytest
import timm
import torch
from safetensors.torch import load_file

from training.errors import TrainingError
from training.towers.mobilenet import MobileNetTower, fold_batch_norms, load_mobilenet
from training.towers.tower import unfreeze_last


@pytest.fixture(scope="module")
def tower():
    torch.manual_seed(0)
    return MobileNetTower(64).eval()


@torch.no_grad()
def test_levels_are_the_maps_of_strides_8_16_32_and_pooled_holds_their_means(tower):
    pictures = torch.rand(2, 3, 64, 64) * 255
    features = tower(pictures)
    assert [tuple(level.shape) for level in features.levels] == [(2, 32, 8, 8), (2, 96, 4, 4), (2, 320, 2, 2)]
    assert tower.level_channels == (32, 96, 320)
    assert features.pooled.shape == (2, tower.width) == (2, 1408)
    assert features.pooled[:, :32] == pytest.approx(features.levels[0].mean((2, 3)))
    assert features.pooled[:, 32:128] == pytest.approx(features.levels[1].mean((2, 3)))


@torch.no_grad()
def test_pooled_last_is_the_end_of_pooled_all(tower):
    last = MobileNetTower(64, "last").eval()
    last.net.load_state_dict(tower.net.state_dict())
    pictures = torch.rand(1, 3, 64, 64) * 255
    assert last.width == 1280
    assert last(pictures).pooled == pytest.approx(tower(pictures).pooled[:, 128:], abs=1e-6)


@torch.no_grad()
def test_folded_batch_norms_compute_what_they_did():
    torch.manual_seed(0)
    net = timm.create_model("mobilenetv2_100", pad_type="same", num_classes=0)
    for module in net.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_(std=0.1)
            module.running_var.uniform_(0.5, 2.0)
    net.eval()
    pictures = torch.randn(1, 3, 64, 64)
    wanted = net(pictures)
    fold_batch_norms(net)
    assert not [one for one in net.modules() if isinstance(one, torch.nn.BatchNorm2d)]
    assert net(pictures) == pytest.approx(wanted, abs=1e-4)


def test_only_the_last_blocks_learn(tower):
    unfreeze_last(tower, 2)
    learning = {name.rsplit(".", 1)[0] for name, one in tower.named_parameters() if one.requires_grad}
    assert "net.conv_head" in learning
    assert all(name.startswith(("net.conv_head", "net.blocks.6")) for name in learning)
    unfreeze_last(tower, 0)
    assert not [one for one in tower.parameters() if one.requires_grad]
    unfreeze_last(tower, 99)
    assert all(one.requires_grad for one in tower.parameters())


@pytest.mark.parametrize("content", [None, b"no weights"])
def test_missing_or_damaged_weights_are_one_sentence(tmp_path, content):
    path = tmp_path / "weights.safetensors"
    if content:
        path.write_bytes(content)
    with pytest.raises(TrainingError, match=r"weights\.safetensors cannot be read as weights"):
        load_mobilenet(path, 64)


def test_published_weights_load(shared):
    tower = load_mobilenet(shared / "weights" / "mobilenetv2_100_imagenet.safetensors", 64)
    stored = load_file(shared / "weights" / "mobilenetv2_100_imagenet.safetensors")
    # Its batch norms are scale 1 and bias already, so that folding adds the bias alone.
    assert tower.net.conv_head.weight.detach() == pytest.approx(stored["conv_head.weight"].float(), rel=1e-4)
    assert tower.net.conv_head.bias.detach() == pytest.approx(stored["bn2.bias"].float(), rel=1e-4)
