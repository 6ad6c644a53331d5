from __future__ import annotations

from pathlib import Path

import pytest

from plugin.client.query import Query, TileRef, parse_words
from plugin.engine.grid import Bounds, Cell
from plugin.gui.panel_state import Facts, IndexFacts, controls_of
from plugin.gui.search.search_messages import nothing_to_look_for, of_answer, what_is_missing
from plugin.gui.search.search_target import SearchedIndex, SearchTarget
from plugin.gui.search.searching import Answer
from plugin.jobs.tile_search import SearchOutcome
from plugin.layers.hits import Hit


def said(hits=3, shown=3, hidden=0, within=None, truncated=False, unknown=()):
    found = [Hit(0, n, n + 1, 0.5, 0.9, Cell(0, n), Bounds(n, 0, n + 1, 1), "EPSG:32631") for n in range(hits)]
    outcome = SearchOutcome(found, False, 0.9, truncated, hits, unknown_words=unknown)
    target = SearchTarget((SearchedIndex("scene", "scene", Path("index"), 76.8),))
    return of_answer(Answer(Query(), target, outcome, within), shown, hidden, 77)


def test_where_all_is_shown_there_is_nothing_to_say():
    assert said() == said(hits=1, shown=1)
    assert said().sentence == ""


def test_less_likely_tiles_are_offered():
    answer = said(hits=5, shown=3, hidden=2)
    assert (answer.sentence, answer.link) == ("Tiles that look like that: 3.", "rest")
    assert answer.link_text == "Show 2 less likely"


@pytest.mark.parametrize(
    ("within", "sentence"),
    [
        (None, "Nothing here looks like that."),
        ([[0, 0, 0, 1]], "Nothing in the part that is searched looks like that."),
    ],
)
def test_nothing_alike(within, sentence):
    answer = said(shown=0, within=within)
    assert (answer.sentence, answer.link) == (sentence, "nearest")


@pytest.mark.parametrize(
    ("within", "sentence"),
    [
        (None, "The index holds no tiles yet; build it first."),
        ([], "No indexed tile lies within the limits of this search; widen them, or move the map."),
    ],
)
def test_nothing_to_search(within, sentence):
    assert said(hits=0, shown=0, within=within).sentence == sentence


def test_words_that_the_model_does_not_know_are_named():
    answer = said(unknown=("Hafen", "Schiffe"))
    assert answer.sentence == "The model does not know these words: Hafen, Schiffe. It reads English."
    assert said(shown=0, unknown=("港口",)).sentence == (
        "Nothing here looks like that. The model does not know these words: 港口. It reads English."
    )
    assert said(unknown=tuple("abcdefgh")).sentence.startswith("The model does not know these words: a, b, c, d, e. ")


def test_words_that_were_cut_are_said_beside():
    assert said(truncated=True).sentence == (
        "The model reads the first 77 word pieces; the words after them were left out."
    )


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        (Query(), "Type what to look for, for example: storage tanks."),
        (Query(parse_words("-houses")), "Say what to look for as well, not only what to leave out."),
        (Query(disliked=(TileRef("index", 1),)), "Say what to look for as well, not only what to leave out."),
    ],
)
def test_a_query_that_is_empty_says_why(query, sentence):
    assert nothing_to_look_for(query) == sentence


def test_what_is_missing_before_a_search():
    no_layer, mismatch = Facts(engine_ready=True), IndexFacts(3, mismatch="other")
    assert what_is_missing(controls_of(no_layer)) == "Open a raster layer first."
    other = Facts(engine_ready=True, has_layer=True, index=mismatch)
    assert what_is_missing(controls_of(other)) == "Build the index of this layer first."
    unticked = Facts(engine_ready=True, has_layer=True, index=IndexFacts(3))
    assert what_is_missing(controls_of(unticked)) == "No index is ticked; tick one above the words."
