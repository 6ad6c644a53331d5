from __future__ import annotations

import pytest

from plugin.client.query import Phrase, Query, parse_words


def phrases(typed):
    return [(phrase.text, phrase.weight) for phrase in parse_words(typed)]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("harbour", [("harbour", 1)]),
        ("  a bridge   over a river ", [("a bridge over a river", 1)]),
        ("harbour +boats -houses", [("harbour", 1), ("boats", 1), ("houses", -1)]),
        (
            "a port +small boats -green fields",
            [("a port", 1), ("small boats", 1), ("green fields", -1)],
        ),
        ("-houses", [("houses", -1)]),
        ("+harbour", [("harbour", 1)]),
        ("-houses +harbour", [("houses", -1), ("harbour", 1)]),
        ("multi-storey car-park", [("multi-storey car-park", 1)]),
        ("C++ a- b+", [("C++ a- b+", 1)]),
        ("harbour - houses", [("harbour", 1), ("houses", -1)]),
        ("harbour -", [("harbour", 1)]),
        ("harbour + -", [("harbour", 1)]),
        ("--houses", [("houses", -1)]),
        ('harbour "-houses"', [("harbour -houses", 1)]),
        ('harbour -"twin + towers" +"x', [("harbour", 1), ("twin + towers", -1), ("x", 1)]),
        ('5" pipe -roof', [('5" pipe', 1), ("roof", -1)]),
        ("“storage + tanks” -„houses“", [("storage + tanks", 1), ("houses", -1)]),
        ("港口 -房屋", [("港口", 1), ("房屋", -1)]),
        ("", []),
        (' + - "" ', []),
    ],
)
def test_signs_begin_phrases_and_nothing_else_does(typed, wanted):
    assert phrases(typed) == wanted


@pytest.mark.parametrize(
    "typed",
    [
        "harbour +boats -houses",
        "-houses +harbour",
        'harbour "-houses" +boats',
        '"+a b" -"-c"',
        '5" pipe -"-6" x"',
        "multi-storey car park",
    ],
)
def test_what_a_query_says_it_was_typed_as_is_read_as_the_same_query(typed):
    query = Query(parse_words(typed))
    assert Query(parse_words(query.words)) == query


def test_words_are_shown_as_one_would_type_them():
    assert Query((Phrase("port"), Phrase("small boats"), Phrase("houses", -1))).words == "port +small boats -houses"
    assert Query((Phrase("houses", -1),)).words == "-houses"
    assert Query((Phrase("a -b"),)).words == 'a "-b"'
    assert Query().words == ""


def test_a_query_of_unwanted_words_alone_is_empty():
    assert Query(parse_words("-houses")).empty
    assert not Query(parse_words("-houses +harbour")).empty
