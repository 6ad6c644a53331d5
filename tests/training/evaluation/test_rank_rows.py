from __future__ import annotations

import pytest

from training.evaluation.gallery import build_gallery
from training.evaluation.protocols import PROTOCOLS
from training.evaluation.rank_rows import rank_rows
from training.metrics.ranks import RankRow


@pytest.fixture
def gallery(embedder, scenes, tmp_path):
    return build_gallery(embedder, scenes, tmp_path, PROTOCOLS["as_is"])


def test_pictures_find_captions(gallery):
    rows = list(rank_rows(gallery, "i2t"))
    assert rows[2] == RankRow(
        "2.png", 3, ("a red thing", "bright red", "a red thing", "a green thing"), (1.0, 1.0, 1.0, 0.0)
    )
    assert [row.rank for row in rows] == [1, 1, 3]


def test_captions_find_pictures(gallery):
    rows = list(rank_rows(gallery, "t2i"))
    assert rows[3] == RankRow("a red thing", 2, ("0.png", "2.png", "1.png"), (1.0, 1.0, 0.0))
    assert [row.rank for row in rows] == [1, 1, 1, 2]
