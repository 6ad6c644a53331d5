"""Two processes with half a batch each compute what one with the whole batch does."""

from __future__ import annotations

import torch
from torch import distributed, multiprocessing
from torch.nn.functional import normalize

from training.losses.contrastive import multi_positive_infonce
from training.losses.gather import gather, padded

POSITIVES = torch.eye(6, dtype=torch.bool)
POSITIVES[0, 4] = POSITIVES[4, 0] = True


def batch() -> tuple[torch.Tensor, torch.Tensor]:
    draw = torch.Generator().manual_seed(0)
    return torch.randn(6, 5, generator=draw), torch.randn(6, 5, generator=draw)


def model() -> torch.nn.Linear:
    layer = torch.nn.Linear(5, 4)
    torch.nn.init.normal_(layer.weight, generator=torch.Generator().manual_seed(1))
    torch.nn.init.zeros_(layer.bias)
    return layer


def loss_of(layer: torch.nn.Module, rows: slice) -> torch.Tensor:
    images, texts = batch()
    encoded = gather({"images": normalize(layer(images[rows])), "texts": normalize(layer(texts[rows]))})
    return multi_positive_infonce(5.0 * encoded["images"] @ encoded["texts"].T, POSITIVES)


def half(rank: int, store: str, folder: str) -> None:
    torch.set_num_threads(1)
    distributed.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=2)
    try:
        layer = torch.nn.parallel.DistributedDataParallel(model())
        loss = loss_of(layer, slice(3 * rank, 3 * rank + 3))
        loss.backward()
        uneven = gather({"tokens": torch.full((1, 2 + rank, 2), rank + 1.0), "ids": torch.tensor([rank])})
        torch.save({"loss": loss.detach(), "gradient": layer.module.weight.grad, **uneven}, f"{folder}/{rank}.pt")
    finally:
        distributed.destroy_process_group()


def test_loss_and_gradient_equal_those_of_one_process(tmp_path):
    multiprocessing.spawn(half, (str(tmp_path / "store"), str(tmp_path)), nprocs=2)
    alone = model()
    expected = loss_of(alone, slice(0, 6))
    expected.backward()
    for rank in range(2):
        found = torch.load(tmp_path / f"{rank}.pt", weights_only=True)
        torch.testing.assert_close(found["loss"], expected.detach(), atol=1e-5, rtol=0)
        torch.testing.assert_close(found["gradient"], alone.weight.grad, atol=1e-5, rtol=0)
        assert found["tokens"][:, :, 0].tolist() == [[1.0, 1.0, 0.0], [2.0, 2.0, 2.0]]
        assert found["ids"].tolist() == [0, 1]


def test_one_process_keeps_what_it_has():
    tensors = {"one": torch.ones(2, 3)}
    assert gather(tensors) is tensors


def test_padding_goes_to_the_end():
    assert padded(torch.ones(1, 1, 2), [2, 3]).tolist() == [[[1.0, 1.0, 0.0], [0.0, 0.0, 0.0]]]
