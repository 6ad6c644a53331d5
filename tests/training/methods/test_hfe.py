"""The pyramid's grids, its gate and its cost."""

from __future__ import annotations

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from training.methods.hfe import Hfe, HfeShape, resample


def made(levels: tuple[int, ...], gate: int = 8, **changes: int) -> Hfe:
    sizes = {"channels": 16, "pool": 1, "hidden": 12, "dimension": 8, **changes}
    hfe = Hfe(HfeShape(levels=levels, gate=gate, **sizes), dropout=0.0, salt=1)
    torch.nn.init.normal_(hfe.output.weight)
    if hfe.gate is not None:
        torch.nn.init.normal_(hfe.gate.weight, std=0.1)
    return hfe.eval()


@pytest.mark.parametrize(
    ("levels", "grids"),
    [
        ((3, 5), (6, 3)),
        ((3, 5, 7), (20, 10, 5)),
        ((4, 4, 4), (7, 7, 7)),
        ((2, 3, 4, 5), (28, 14, 7, 4)),
        ((3, 5, 7), (25, 13, 7)),
    ],
)
def test_any_levels_and_grids(levels, grids):
    maps = [torch.randn(2, one, grid, grid) for one, grid in zip(levels, grids, strict=True)]
    for pool in (1, 2, 50):
        hfe = made(levels, pool=pool)
        found = hfe(maps, torch.randn(2, 8))
        assert found.shape == (2, 8)
        for place, level in enumerate(maps):  # every level has its say
            changed = [one + torch.randn_like(one) if one is level else one for one in maps]
            assert not torch.allclose(hfe(changed, torch.ones(2, 8)), hfe(maps, torch.ones(2, 8))), place


def test_resampling_by_hand():
    level = torch.arange(16.0).reshape(1, 1, 4, 4)
    assert resample(level, (2, 2)).flatten().tolist() == [2.5, 4.5, 10.5, 12.5]
    assert resample(level, (4, 4)) is level
    up = resample(torch.tensor([[[[0.0, 4.0]]]]), (1, 4))
    assert up.flatten().tolist() == [0.0, 0.0, 4.0, 4.0]


def test_a_level_is_blended_with_the_coarser_map():
    hfe, maps = made((4, 5)), [torch.randn(2, 4, 6, 6), torch.randn(2, 5, 3, 3)]
    coarse, fine = hfe.pyramid(maps, None)
    blended = hfe.laterals[0](maps[0]) + resample(hfe.descents[0](coarse), (6, 6))
    standard = (blended - blended.mean(1, keepdim=True)) / (blended.var(1, unbiased=False, keepdim=True) + 1e-5).sqrt()
    torch.testing.assert_close(fine, torch.relu(standard))
    torch.testing.assert_close(hfe.norm(torch.cat([coarse.mean((2, 3)), fine.mean((2, 3))], 1)).mean(1), torch.zeros(2))


def test_gate_acts_by_its_direction_only():
    hfe, maps = made((3, 5)), [torch.randn(2, 3, 6, 6), torch.randn(2, 5, 3, 3)]
    gate = torch.randn(2, 8)
    torch.testing.assert_close(hfe(maps, gate), hfe(maps, 7.0 * gate))
    assert not torch.allclose(hfe(maps, gate), hfe(maps, -gate))
    assert made((3, 5), gate=0).gate is None


def test_the_gate_is_a_factor_and_a_shift_and_starts_open():
    hfe, values = made((3, 5)), torch.randn(2, 16, 3, 3)
    torch.nn.init.zeros_(hfe.gate.weight)
    torch.testing.assert_close(hfe.gated(values, torch.ones(2, 8)), values)
    with torch.no_grad():
        hfe.gate.bias[:4] = -1.0  # shuts the first four channels
        hfe.gate.bias[16:18] = 5.0  # and lifts the first two
    found = hfe.gated(values, torch.ones(2, 8))
    torch.testing.assert_close(found[:, :2], torch.full((2, 2, 3, 3), 5.0))
    torch.testing.assert_close(found[:, 2:4], torch.zeros(2, 2, 3, 3))
    torch.testing.assert_close(found[:, 4:], values[:, 4:])


def test_other_samples_do_not_matter():
    hfe, maps = made((3, 5)), [torch.randn(4, 3, 6, 6), torch.randn(4, 5, 3, 3)]
    gate = torch.randn(4, 8)
    torch.testing.assert_close(hfe([one[1:2] for one in maps], gate[1:2]), hfe(maps, gate)[1:2])


def test_mobilenet_levels_cost_at_most_15_million_products():
    maps = [torch.randn(1, one, grid, grid) for one, grid in ((32, 20), (96, 10), (320, 5))]
    hfe = made((32, 96, 320), gate=256, channels=128, dimension=256)
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        hfe(maps, torch.randn(1, 256))
    assert 3e6 < counter.get_total_flops() / 2 < 15e6
