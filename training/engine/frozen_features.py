"""Features of towers that do not learn, computed once for each view of each picture and kept on the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from training.data.array_cache import cached_array
from training.data.augment import Views, augment, plain
from training.keyed_random import sample_keys
from training.towers.cost import weights_digest
from training.towers.tower import ImageFeatures, ImageTower, TextFeatures, Towers

PICTURES_AT_ONCE = 64
SENTENCES_AT_ONCE = 128

Report = Callable[[str, int, int], None]


@dataclass(frozen=True)
class FrozenImages:
    """Features of views of pictures.

    Args:
        values: float16 [views, n, width and the levels flattened].
        shapes: (channels, height, width) of each level.
        width: of the pooled vector.
    """

    values: np.ndarray
    shapes: tuple[tuple[int, int, int], ...]
    width: int

    def take(self, views: np.ndarray, rows: np.ndarray) -> ImageFeatures:
        """float32 features of one view of each row, both int64 [k]."""
        flat = torch.from_numpy(self.values[views, rows].astype(np.float32))
        return unflatten(flat, self.shapes, self.width)


@dataclass(frozen=True)
class FrozenTexts:
    """Features of sentences.

    Args:
        pooled: float32 [m, width].
        tokens: float16 [m, l, token width]; l is 0 where the method does not look at tokens.
        mask: bool [m, l].
    """

    pooled: np.ndarray
    tokens: np.ndarray
    mask: np.ndarray

    def take(self, rows: np.ndarray) -> TextFeatures:
        """float32 features of sentences, int64 [k]."""
        return TextFeatures(
            torch.from_numpy(self.pooled[rows]),
            torch.from_numpy(self.tokens[rows].astype(np.float32)),
            torch.from_numpy(self.mask[rows]),
        )


def unflatten(flat: Tensor, shapes: Sequence[tuple[int, int, int]], width: int) -> ImageFeatures:
    """Undo `flatten`: [n, all] to features; a level that was not kept has no rows and columns."""
    parts = flat.split([width, *(int(np.prod(shape)) for shape in shapes)], dim=1)
    return ImageFeatures(parts[0], tuple(part.reshape(len(flat), *shape) for part, shape in zip(parts[1:], shapes)))


def kept_shapes(probe: ImageFeatures, levels: Sequence[int]) -> tuple[tuple[int, int, int], ...]:
    """(channels, height, width) of each level, without rows and columns where it is not kept; () where none is."""
    if not levels:
        return ()
    return tuple(
        (one.shape[1], one.shape[2], one.shape[3]) if place in levels else (one.shape[1], 0, 0)
        for place, one in enumerate(probe.levels)
    )


def flatten(features: ImageFeatures, levels: Sequence[int]) -> Tensor:
    """The pooled vector and the chosen levels side by side, [n, all]."""
    return torch.cat([features.pooled, *(features.levels[level].flatten(1) for level in sorted(levels))], dim=1)


@torch.no_grad()
def freeze_images(
    tower: ImageTower,
    pictures: np.ndarray,
    made_of: dict[str, Any],
    views: Views | None,
    count: int,
    levels: Sequence[int],
    seed: int,
    report: Report,
) -> FrozenImages:
    """Features of `count` views of each picture: first as it is, the others as `views` draws them.

    Args:
        tower: in evaluation mode.
        pictures: uint8 [n, s, s, 3].
        made_of: what determines the pictures.
        views: how views are drawn; None where count is 1.
        count: views of each picture.
        levels: which of the tower's levels are kept; none at all makes features without levels.
        seed: of the views.
        report: told (what, done, total).
    """
    device = next(tower.parameters()).device
    probe = tower(plain(pictures[:1], tower.size_px).to(device))
    shapes = kept_shapes(probe, levels)
    total = probe.pooled.shape[1] + sum(int(np.prod(shape)) for shape in shapes)

    def fill(array: np.ndarray) -> None:
        for view in range(count):
            for start in range(0, len(pictures), PICTURES_AT_ONCE):
                part = pictures[start : start + PICTURES_AT_ONCE]
                keys = sample_keys(torch.arange(start, start + len(part)), seed, -1 - view)
                seen = augment(part, tower.size_px, keys, views) if view and views else plain(part, tower.size_px)
                features = flatten(tower(seen.to(device)), levels)
                array[view, start : start + len(part)] = features.half().cpu().numpy()
                report("features", view * len(pictures) + start + len(part), count * len(pictures))

    key = {
        "what": "image features", "pictures": made_of, "tower": weights_digest(tower), "size_px": tower.size_px,
        "levels": list(levels), "views": repr(views) if count > 1 else "", "seed": seed if count > 1 else 0,
    }  # fmt: skip
    values = cached_array(key, (count, len(pictures), total), "float16", fill)
    return FrozenImages(values, shapes, probe.pooled.shape[1])


@torch.no_grad()
def freeze_texts(towers: Towers, sentences: Sequence[str], tokens: bool, report: Report) -> FrozenTexts:
    """Features of sentences, encoded in order of length so that little is padded; tokens only where asked for."""
    device = next(towers.text.parameters()).device
    encodings = towers.tokenizer.encode_batch(list(sentences))
    lengths = np.array([sum(encoding.attention_mask) for encoding in encodings])
    longest = int(lengths.max(initial=0)) if tokens else 0
    pooled = np.empty((len(sentences), towers.text.width), np.float32)
    values = np.zeros((len(sentences), longest, towers.text.token_width), np.float16)
    order = np.argsort(lengths, kind="stable")
    for start in range(0, len(order), SENTENCES_AT_ONCE):
        rows = order[start : start + SENTENCES_AT_ONCE]
        length = int(lengths[rows].max())
        ids = torch.tensor([encodings[row].ids[:length] for row in rows], device=device)
        mask = torch.tensor([encodings[row].attention_mask[:length] for row in rows], device=device)
        features = towers.text(ids, mask)
        pooled[rows] = features.pooled.cpu().numpy()
        if tokens:
            values[rows, :length] = features.tokens.half().cpu().numpy()
        report("sentences", start + len(rows), len(order))
    return FrozenTexts(pooled, values, np.arange(longest)[None, :] < lengths[:, None])
