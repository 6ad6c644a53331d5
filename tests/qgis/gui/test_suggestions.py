from __future__ import annotations

import pytest

from plugin.client.vocabulary import Vocabulary
from plugin.gui.search.suggestions import Kind, Suggestion, Typed, suggestions

KNOWN = Vocabulary(
    ("bridge", "footbridge", "river", "harbor with boats", "harbour", "cambridge green"),
    ("an aerial picture of a bridge", "boats in a harbour", "Bridge"),
)


def offered(text, before=(), cursor=None):
    return [found.text for found in suggestions(Typed(text, len(text) if cursor is None else cursor), before, KNOWN)]


def test_what_begins_like_it_comes_first_then_words_then_the_middle_of_words():
    assert offered("bri") == ["bridge", "footbridge", "cambridge green", "an aerial picture of a bridge"]


def test_searches_made_before_come_first_and_no_more_than_a_few():
    before = ["river bridge", "Bridges -roads", *(f"bridge {number}" for number in range(9))]
    assert offered("BRI", before)[:5] == ["Bridges -roads", "bridge 0", "bridge 1", "bridge 2", "bridge"]


def test_an_empty_line_offers_what_was_searched_before_and_nothing_else():
    assert offered("", ["harbour", "river"]) == ["harbour", "river"]
    assert offered("", [str(number) for number in range(50)]) == [str(number) for number in range(10)]


def test_the_phrase_at_the_cursor_counts_not_the_line():
    assert offered("river +bri")[0] == "bridge"
    assert offered("bri -river", cursor=2)[0] == "bridge"
    assert offered("river -") == []


def test_one_letter_is_too_little_for_the_models_words():
    assert offered("b", ["boats"]) == ["boats"]


def test_what_is_typed_already_is_not_offered():
    assert "bridge" not in offered("bridge")


@pytest.mark.parametrize(
    ("text", "cursor", "done", "then"),
    [
        ("bri", 3, "bridge", 6),
        ("river +bri", 10, "river +bridge", 13),
        ("bri -houses", 2, "bridge -houses", 6),
        ("river +bri -houses", 9, "river +bridge -houses", 13),
        ("multi-bri", 9, "bridge", 6),
        ("-bri", 4, "-bridge", 7),
    ],
)
def test_a_suggestion_takes_the_place_of_its_phrase(text, cursor, done, then):
    assert Typed(text, cursor).completed(Suggestion("bridge", Kind.CLASS)) == Typed(done, then)


def test_an_earlier_search_takes_the_place_of_the_line():
    assert Typed("har +x", 6).completed(Suggestion("harbour +boats", Kind.BEFORE)) == Typed("harbour +boats", 14)
