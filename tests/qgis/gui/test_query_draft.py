from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from plugin.client.query import Phrase, TileRef
from plugin.gui.search.query_draft import MOST_PICTURES, Examples, QueryDraft, tally, title

A, B, C = (TileRef(Path("index"), tile) for tile in range(3))
PICTURE = np.zeros((4, 4, 3), np.uint8)


@pytest.fixture
def draft():
    return QueryDraft()


def test_words_and_examples_make_one_query(draft):
    draft.more_like([A])
    draft.less_like([B])
    draft.more_like_pictures([PICTURE])
    query = draft.query("harbour -houses")
    assert query.phrases == (Phrase("harbour"), Phrase("houses", -1))
    assert (query.liked, query.disliked, len(query.pictures)) == ((A,), (B,), 1)
    assert not draft.query("").empty


def test_a_tile_is_liked_or_disliked_and_once(draft):
    draft.more_like([A, B])
    draft.more_like([B])
    draft.less_like([A])
    assert draft.examples == Examples(liked=(B,), disliked=(A,))
    draft.more_like([A])
    assert draft.examples == Examples(liked=(B, A))


def test_each_change_can_be_undone_one_by_one(draft):
    draft.more_like([A])
    draft.less_like([B])
    draft.more_like_pictures([PICTURE])
    draft.undo()
    assert draft.examples == Examples(liked=(A,), disliked=(B,))
    draft.undo()
    assert draft.examples == Examples(liked=(A,))
    for _ in range(3):
        draft.undo()
    assert draft.examples.empty


def test_what_changes_nothing_is_no_step(draft):
    draft.more_like([A])
    before = draft.examples
    draft.more_like([A])
    draft.more_like([])
    assert draft.examples is before
    draft.undo()
    assert draft.examples.empty


def test_afresh_there_is_nothing_left_to_undo(draft):
    draft.more_like([A])
    draft.afresh()
    draft.undo()
    assert draft.examples.empty


def test_of_too_many_pictures_the_latest_count(draft):
    pictures = [np.full((2, 2, 3), number, np.uint8) for number in range(MOST_PICTURES + 5)]
    draft.more_like_pictures(pictures)
    assert len(draft.examples.pictures) == MOST_PICTURES
    assert draft.examples.pictures[-1] is pictures[-1]


def test_a_search_is_called_by_its_words_and_its_examples(draft):
    assert title(draft.query("harbour +boats")) == "harbour +boats"
    draft.more_like([A, B])
    draft.more_like_pictures([PICTURE])
    assert title(draft.query("harbour")) == "harbour, 3 liked"
    draft.less_like([C])
    assert title(draft.query("")) == "3 liked, 1 not"
    assert tally(Examples(disliked=(A,))) == "1 not"
