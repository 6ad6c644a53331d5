"""What each query of a gallery found, for `training.metrics.ranks.write_ranks`."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from training.evaluation.block import each_block
from training.evaluation.gallery import Gallery
from training.metrics.ranking import best_own_ranks
from training.metrics.ranks import SHOWN, RankRow


def rank_rows(gallery: Gallery, way: str) -> Iterator[RankRow]:
    """A row for each query of a way ("i2t", "t2i") that has an item of its own; pictures by file, captions by text."""
    pictures = [scene.image for scene in gallery.scenes]
    captions = [gallery.texts[text] for text in gallery.text_of]
    queries, items = (pictures, captions) if way == "i2t" else (captions, pictures)
    for block in each_block(gallery, way):
        own = gallery.own(way, block.queries)
        ranks = best_own_ranks(block.similarity, own)
        top = block.top[:, :SHOWN]
        scores = np.take_along_axis(block.similarity, top, axis=1)
        for row in np.flatnonzero(own.any(1)):
            yield RankRow(
                query=queries[block.queries[row]],
                rank=int(ranks[row]) + 1,
                items=tuple(items[item] for item in top[row]),
                scores=tuple(map(float, scores[row])),
            )
