"""The slow model, its queues, matching and ranks made again."""

from __future__ import annotations

import pytest
import torch

from training.errors import TrainingError
from training.keyed_random import sample_keys
from training.losses.contrastive import multi_positive_infonce
from training.methods.albef import Albef, AlbefConfig
from training.methods.memory_queue import Queue

SMALL = {"dimension": 16, "hidden": 24, "dropout": 0.0, "layers": 1, "heads": 2}
POSITIVES = torch.eye(4, dtype=torch.bool)


def test_contrast_starts_as_infonce_and_every_part_learns(towers, features):
    method = Albef(AlbefConfig(**SMALL, alpha=0.0, queue=6), towers())
    images, texts = features(4)
    method.fit_statistics(images, texts)
    seen, read = method.encode_image(images), method.encode_text(texts)
    losses = method.losses(seen, read, POSITIVES)
    # The slow model still equals the fast one, the queues are empty, and alpha gives the teacher no say.
    logits = method.scale * seen["embedding"] @ read["embedding"].T
    torch.testing.assert_close(losses["contrast"], multi_positive_infonce(logits, POSITIVES))
    sum(losses.values()).backward()
    for parts in method.parts().values():
        for part in parts:
            grads = [one.grad for one in part.parameters()] if isinstance(part, torch.nn.Module) else [part.grad]
            assert any(one is not None and one.abs().max() > 0 for one in grads)
    assert all(one.grad is None for one in method.slow_image.parameters())


def test_slow_model_and_queues_move_in_training_only(towers, features):
    method = Albef(AlbefConfig(**SMALL, momentum=0.75, queue=6), towers())
    images, texts = features(4)
    weight, slow = method.image_tokens.path.stage0.fall.weight, method.slow_image.stage0.fall.weight
    start = slow.clone()
    with torch.no_grad():
        weight.add_(4.0)
    seen, read = method.encode_image(images), method.encode_text(texts)
    method.eval().losses(seen, read, POSITIVES)
    torch.testing.assert_close(slow, start)
    method.train().losses(seen, read, POSITIVES, wanted=["contrast"])
    torch.testing.assert_close(slow, start + 1.0)
    torch.testing.assert_close(method.text_queue.newest(), read["slow"])
    wider = method.contrast(seen, read, POSITIVES)  # four of a batch and four of the queue
    assert wider > method.contrast_one_way(seen, read["slow"], POSITIVES)


def test_slow_model_never_learns_by_gradients(towers):
    method = Albef(AlbefConfig(**SMALL), towers()).requires_grad_()
    assert not any(one.requires_grad for slow in (method.slow_image, method.slow_text) for one in slow.parameters())
    assert method.log_scale.requires_grad
    assert not any(one.requires_grad for one in method.requires_grad_(requires_grad=False).parameters())


def test_queue_keeps_the_newest():
    queue = Queue(3, 1)
    queue.push(torch.tensor([[1.0], [2.0]]))
    assert queue.newest().flatten().tolist() == [1.0, 2.0]
    queue.push(torch.tensor([[3.0], [4.0]]))
    assert queue.newest().flatten().tolist() == [3.0, 4.0, 1.0]
    none = Queue(0, 1)
    none.push(torch.ones(2, 1))
    assert len(none.newest()) == 0


def test_equal_captions_everywhere_leave_no_wrong_pair(towers, features):
    method = Albef(AlbefConfig(**SMALL), towers())
    images, texts = features(4)
    everything = torch.ones(4, 4, dtype=torch.bool)
    losses = method.losses(method.encode_image(images), method.encode_text(texts), everything)
    assert all(torch.isfinite(loss) for loss in losses.values())


def test_negatives_follow_the_sample(towers, features):
    method = Albef(AlbefConfig(**SMALL), towers())
    images, _ = features(4)
    keys = sample_keys(torch.arange(4), seed=1, epoch=2)
    draws = method.encode_image(images, keys)["draw"]
    assert draws.unique().numel() == 4
    alone = type(images)(images.pooled[1:2], tuple(level[1:2] for level in images.levels))
    assert torch.equal(method.encode_image(alone, keys[1:2])["draw"], draws[1:2])


def test_only_the_nearest_are_ranked_again(towers, features):
    method = Albef(AlbefConfig(**SMALL, top=1), towers()).eval()
    images, texts = features(5)
    seen, read = method.encode_image(images), method.encode_text(texts)
    cosines = seen["embedding"] @ read["embedding"].T
    with torch.no_grad():
        scores = method.similarity(seen, read)
        nearest = torch.zeros(5, 5, dtype=torch.bool)
        nearest[torch.arange(5), cosines.argmax(1)] = True
        nearest[cosines.argmax(0), torch.arange(5)] = True
        torch.testing.assert_close(scores[~nearest], cosines[~nearest])
        assert scores[nearest].min() > cosines.max()
        row, column = 0, int(cosines[0].argmax())
        match = method.fusion(
            seen["tokens"][:1], read["tokens"][column : column + 1], read["mask"][column : column + 1]
        )
        torch.testing.assert_close(scores[row, column], cosines[row, column] + 3.0 + match[0].sigmoid())
        torch.testing.assert_close(method.rerank(seen, read, 0), cosines)
        every = method.rerank(seen, read, 99)
    assert (every > 1.0).all()


def test_heads_divide_the_dimension(towers):
    with pytest.raises(TrainingError, match="3 heads do not divide 16"):
        Albef(AlbefConfig(dimension=16, heads=3), towers())
