"""The measures of a block of queries, so that the scores of a large gallery are never in memory as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from training.evaluation.gallery import Gallery
from training.evaluation.results import PerQuery
from training.metrics.labels import CUTS, label_values, shared_labels
from training.metrics.ranking import top_items
from training.metrics.recall import recall_values

BLOCK = 512


@dataclass(frozen=True)
class Block:
    """Some queries with their scores.

    Args:
        gallery: what they are of.
        way: "i2t" or "t2i".
        queries: int [b].
        similarity: [b, items].
        top: int [b, 20 or all items], the first items of each.
    """

    gallery: Gallery
    way: str
    queries: np.ndarray
    similarity: np.ndarray
    top: np.ndarray

    @property
    def images(self) -> np.ndarray:
        """The picture that each query is or stands beside; int [b]."""
        return self.gallery.images(self.way)[self.queries]

    def recalls(self, unseen: np.ndarray) -> dict[str, PerQuery]:
        """Recall of own items ("r1", ...), of all with the same text ("multi_r1"), of unseen captions ("unseen_r1").

        Among unseen captions, bool [captions], only they are there, as queries and as items. A query that has no item
        of its own is left out.
        """
        own = self.gallery.own(self.way, self.queries)
        found = self._recalls("", self.similarity, own)
        found.update(self._recalls("multi_", self.similarity, self.gallery.carrying(self.way, self.queries)))
        if self.way == "i2t":
            found.update(self._recalls("unseen_", self.similarity[:, unseen], own[:, unseen]))
        else:
            found.update(self._recalls("unseen_", self.similarity, own & unseen[self.queries][:, None]))
        return found

    def _recalls(self, prefix: str, similarity: np.ndarray, own: np.ndarray) -> dict[str, PerQuery]:
        asked = own.any(1)
        if not asked.any():
            return {}
        recalls = recall_values(similarity[asked], own[asked])
        return {prefix + key: PerQuery(values, self.images[asked]) for key, values in recalls.items()}

    def label_measures(self, levels: dict[str, np.ndarray]) -> dict[str, PerQuery]:
        """The label measures by the matrices of `label_matrices`; with raw gains too where queries have many labels."""
        items = self.gallery.images("t2i" if self.way == "i2t" else "i2t")
        found: dict[str, PerQuery] = {}
        for prefix, labels in levels.items():
            several = bool((labels.sum(1) > 1).any())  # else the two gains are equal
            for name, normalised in (("", True), ("raw_", False))[: 1 + several]:
                gains = shared_labels(labels[self.images], labels[items], normalised=normalised)
                for key, values in label_values(gains, self.top).items():
                    found[f"{prefix}{name}{key}"] = PerQuery(values, self.images)
        return found


def each_block(gallery: Gallery, way: str) -> Iterator[Block]:
    """All queries of a way, a block at a time."""
    count = len(gallery.images(way))
    for start in range(0, count, BLOCK):
        queries = np.arange(start, min(start + BLOCK, count))
        similarity = gallery.similarity(way, queries)
        yield Block(gallery, way, queries, similarity, top_items(similarity, max(CUTS)))
