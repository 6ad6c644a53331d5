from __future__ import annotations

import json

from plugin.client.packages import BUNDLED, readable_package
from plugin.client.vocabulary import Vocabulary, caption_sentences, class_names, read_vocabulary


def test_names_and_other_names_the_finest_first_each_once(tmp_path):
    tree = tmp_path / "taxonomy.json"
    classes = [
        {"id": "w", "name": "water", "parent": None, "level": 1},
        {"id": "h", "name": "harbor", "parent": "w", "level": 3, "aliases": ["harbour", "marina"]},
        {"id": "m", "name": "marina", "parent": "w", "level": 2},
    ]
    tree.write_text(json.dumps({"classes": classes}), encoding="utf-8")
    assert class_names(tree) == ("harbor", "harbour", "marina", "water")


def test_sentences_each_once(tmp_path):
    bank = tmp_path / "captions.jsonl"
    bank.write_text('{"sentence": "a road"}\n\n{"sentence": "Häuser"}\n{"sentence": "a road"}\n', encoding="utf-8")
    assert caption_sentences(bank) == ("a road", "Häuser")


def test_what_cannot_be_read_gives_nothing(tmp_path):
    assert class_names(tmp_path / "none.json") == ()
    for text in ("[", "[]", '{"classes": [1]}', '{"classes": [{"level": 1}]}'):
        (tmp_path / "file").write_text(text, encoding="utf-8")
        assert class_names(tmp_path / "file") == ()
        assert caption_sentences(tmp_path / "file") == ()


def test_the_bundled_package_knows_words():
    known = read_vocabulary(readable_package(BUNDLED))
    assert {"bridge", "harbour", "parking lot"} <= set(known.classes)
    assert "an aerial picture of farmland" in known.captions
    assert read_vocabulary(readable_package(BUNDLED)) != Vocabulary()
