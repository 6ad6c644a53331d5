from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.query_vector import DISLIKED, LIKED, UNWANTED, QueryVectors, compose

from .tiny_package import unit

NOWHERE = np.zeros(3, np.float32)
RED, GREEN, BLUE = np.eye(3, dtype=np.float32)


def rows(*vectors):
    return np.array(vectors, np.float32)


def test_one_phrase_is_searched_for_as_it_is():
    query = QueryVectors(rows(RED), (1.0,))
    assert query.plain
    assert compose(query, GREEN).tolist() == RED.tolist()


def test_wanted_phrases_weigh_alike_and_an_unwanted_one_less():
    query = QueryVectors(rows(RED, GREEN, BLUE), (1.0, 1.0, -1.0))
    assert not query.plain
    assert compose(query, NOWHERE) == pytest.approx(unit([1, 1, -UNWANTED]))


def test_marked_tiles_turn_the_words_by_what_sets_them_apart_from_varied_pictures():
    centre = rows(BLUE)[0] * 0.5
    query = QueryVectors(rows(RED), (1.0,), liked=rows(GREEN, GREEN + BLUE), disliked=rows(BLUE))
    liked = unit(GREEN + 0.5 * BLUE - centre)
    disliked = unit(BLUE - centre)
    assert compose(query, centre) == pytest.approx(unit(RED + LIKED * liked - DISLIKED * disliked), abs=1e-6)


def test_an_example_needs_no_words():
    query = QueryVectors(liked=rows(GREEN))
    assert not query.plain
    assert compose(query, NOWHERE) == pytest.approx(GREEN)


def test_what_cancels_out_leaves_nothing():
    assert compose(QueryVectors(rows(RED, RED), (1.0, -1.0 / UNWANTED)), NOWHERE).tolist() == [0, 0, 0]
