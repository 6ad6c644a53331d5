"""Features of towers that do not learn, computed once for each view of each picture and kept on the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from training.data.array_cache import Recipe, cached_arrays
from training.data.augment import Views, augment, plain
from training.keyed_random import sample_keys
from training.towers.cost import weights_digest
from training.towers.tower import ImageFeatures, ImageTower, TextFeatures, Towers

PICTURES_AT_ONCE = 64
SENTENCES_AT_ONCE = 128
KEPT = -1  # in place of a run's seed: runs with different seeds share the views that are kept

Report = Callable[[str, int, int], None]


@dataclass(frozen=True)
class FrozenImages:
    """Features of views of pictures.

    Args:
        pooled: float16 [views, n, width].
        levels: float16 [views, n, channels, h, w] of each level; without rows and columns where it is not kept.
    """

    pooled: np.ndarray
    levels: tuple[np.ndarray, ...]

    def take(self, views: np.ndarray, rows: np.ndarray) -> ImageFeatures:
        """float32 features of one view of each row, both int64 [k]."""

        def chosen(values: np.ndarray) -> Tensor:
            return torch.from_numpy(values[views, rows].astype(np.float32))

        return ImageFeatures(chosen(self.pooled), tuple(chosen(level) for level in self.levels))


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


@torch.no_grad()
def freeze_images(
    tower: ImageTower,
    pictures: np.ndarray,
    made_of: dict[str, Any],
    views: Views | None,
    count: int,
    levels: Sequence[int],
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
        report: told (what, done, total).
    """
    device = next(tower.parameters()).device
    probe = tower(plain(pictures[:1], tower.size_px).to(device))
    kept = sorted(levels)
    made = {
        "what": "image features", "pictures": made_of, "tower": weights_digest(tower), "size_px": tower.size_px,
        "views": repr(views) if count > 1 else "",
    }  # fmt: skip
    parts = {"pooled": probe.pooled, **{f"level {place}": probe.levels[place] for place in kept}}
    size = (count, len(pictures))
    recipes = [Recipe({**made, "part": name}, (*size, *one.shape[1:]), "float16") for name, one in parts.items()]

    def fill(arrays: Sequence[np.ndarray]) -> None:
        for view in range(count):
            for start in range(0, len(pictures), PICTURES_AT_ONCE):
                part = pictures[start : start + PICTURES_AT_ONCE]
                keys = sample_keys(torch.arange(start, start + len(part)), KEPT, view)
                seen = augment(part, tower.size_px, keys, views) if view and views else plain(part, tower.size_px)
                features = tower(seen.to(device))
                for array, values in zip(arrays, [features.pooled, *(features.levels[place] for place in kept)]):
                    array[view, start : start + len(part)] = values.half().cpu().numpy()
                report("features", view * len(pictures) + start + len(part), count * len(pictures))

    pooled, *arrays = cached_arrays(recipes, fill)
    if not kept:
        return FrozenImages(pooled, ())
    held = dict(zip(kept, arrays))
    empty = [np.zeros((*size, one.shape[1], 0, 0), np.float16) for one in probe.levels]
    return FrozenImages(pooled, tuple(held.get(place, one) for place, one in enumerate(empty)))


@torch.no_grad()
def freeze_texts(towers: Towers, sentences: Sequence[str], tokens: bool, report: Report) -> FrozenTexts:
    """Features of sentences, encoded in order of length so that little is padded; tokens only where asked for."""
    encodings = towers.tokenizer.encode_batch(list(sentences))
    lengths = np.array([sum(encoding.attention_mask) for encoding in encodings])
    longest = int(lengths.max(initial=0)) if tokens else 0

    def fill(arrays: Sequence[np.ndarray]) -> None:
        pooled, values = arrays[0], arrays[1] if tokens else None
        device = next(towers.text.parameters()).device
        order = np.argsort(lengths, kind="stable")
        for start in range(0, len(order), SENTENCES_AT_ONCE):
            rows = order[start : start + SENTENCES_AT_ONCE]
            length = int(lengths[rows].max())
            ids = torch.tensor([encodings[row].ids[:length] for row in rows], device=device)
            mask = torch.tensor([encodings[row].attention_mask[:length] for row in rows], device=device)
            features = towers.text(ids, mask)
            pooled[rows] = features.pooled.cpu().numpy()
            if values is not None:
                values[rows, :length] = features.tokens.half().cpu().numpy()
            report("sentences", start + len(rows), len(order))

    made = {
        "what": "text features", "sentences": list(sentences), "tower": weights_digest(towers.text),
        "tokenizer": towers.tokenizer.to_str(),
    }  # fmt: skip
    recipes = [Recipe({**made, "part": "pooled"}, (len(sentences), towers.text.width), "float32")]
    if tokens:
        recipes.append(
            Recipe({**made, "part": "tokens"}, (len(sentences), longest, towers.text.token_width), "float16")
        )
    pooled, *rest = cached_arrays(recipes, fill)
    values = rest[0] if rest else np.zeros((len(sentences), 0, towers.text.token_width), np.float16)
    return FrozenTexts(pooled, values, np.arange(longest)[None, :] < lengths[:, None])
