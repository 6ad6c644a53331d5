from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.query_vector import LIKED, UNWANTED, QueryVectors, compose

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
    assert compose(query, NOWHERE) == pytest.approx(unit(unit([1, 1, 0]) - UNWANTED * BLUE), abs=1e-6)


def test_weights_weigh_phrases_against_each_other():
    query = QueryVectors(rows(RED, GREEN), (2.0, 1.0))
    assert compose(query, NOWHERE) == pytest.approx(unit([2, 1, 0]))


def test_marked_tiles_turn_the_words_by_what_sets_them_apart_from_varied_pictures():
    centre = rows(BLUE)[0] * 0.5
    query = QueryVectors(rows(RED), (1.0,), liked=rows(GREEN, GREEN + BLUE), disliked=rows(BLUE))
    wanted = unit(RED + LIKED * unit(GREEN + 0.5 * BLUE - centre))
    assert compose(query, centre) == pytest.approx(unit(wanted - UNWANTED * unit(BLUE - centre)), abs=1e-6)


def test_an_example_needs_no_words():
    query = QueryVectors(liked=rows(GREEN))
    assert not query.plain
    assert compose(query, NOWHERE) == pytest.approx(GREEN)


def test_what_is_taken_away_never_outweighs_what_is_wanted():
    query = QueryVectors(rows(RED, RED), (1.0, -9.0), disliked=rows(RED))
    assert compose(query, NOWHERE) == pytest.approx(RED)
