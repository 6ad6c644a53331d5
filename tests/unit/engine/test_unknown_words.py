from __future__ import annotations

import json

import pytest

from plugin.engine.encoder import open_tokenizer
from plugin.engine.package import read_manifest
from plugin.engine.unknown_words import KnownWords

from .tiny_package import write_class_tree, write_tiny_package

PACKAGE = "models/compact"


@pytest.fixture(scope="module")
def compact(request):
    package = read_manifest(request.config.rootpath / PACKAGE)
    return KnownWords.of(open_tokenizer(package), package)


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("Hafen mit Booten", ["hafen", "booten"]),
        ("Öltanks", ["öltanks"]),
        ("carretera entre campos", ["carretera", "campos"]),
        ("forêt dense", ["forêt"]),
        ("tingchechang", ["tingchechang"]),
        ("storage tanks beside a road", []),
        ("chaparral", []),
        ("a jetty with yachts and a velodrome", []),
        ("12 / 7", []),
        ("", []),
    ],
)
def test_another_language_is_told_from_a_rare_english_word(compact, text, unknown):
    assert compact.unknown(text) == unknown


def test_no_sentence_of_the_package_is_taken_for_another_language(compact, request):
    lines = (request.config.rootpath / PACKAGE / "captions.jsonl").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if compact.unknown(json.loads(line)["sentence"])] == []


def test_a_word_outside_of_the_vocabulary_is_unknown_unless_the_package_uses_it(tmp_path):
    package = write_tiny_package(tmp_path / "tiny", **write_class_tree(tmp_path / "tiny"))
    words = KnownWords.of(open_tokenizer(package), package)
    assert words.unknown("red yellow yellow") == ["yellow"]
    assert words.unknown("warm things") == []
