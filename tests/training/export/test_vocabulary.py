"""The pruned vocabulary splits English as the full one does."""

from __future__ import annotations

import pytest
from tokenizers import Tokenizer

from training.export.vocabulary import needed_pieces, write_vocabulary
from training.towers.minilm import published_tower


@pytest.fixture(scope="module")
def full():
    tokenizer = Tokenizer.from_file(str(published_tower() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


@pytest.fixture(scope="module")
def pruned(tmp_path_factory):
    source = published_tower() / "tokenizer.json"
    target = tmp_path_factory.mktemp("vocabulary") / "tokenizer.json"
    write_vocabulary(source, needed_pieces(source, ["roundabouts beside vineyards"], 6000), target)
    return Tokenizer.from_file(str(target))


def test_kept_words_split_as_before(full, pruned):
    sentence = "Many roundabouts beside vineyards, and a river"
    assert pruned.encode(sentence).tokens == full.encode(sentence).tokens
    assert pruned.get_vocab_size() < 7500


def test_ids_are_dense_and_the_marks_are_in_place(pruned):
    ids = sorted(pruned.get_vocab().values())
    assert ids == list(range(len(ids)))
    tokens = pruned.encode("river").tokens
    assert tokens == ["[CLS]", "river", "[SEP]"]


def test_a_rare_word_is_spelt_and_never_unknown(pruned):
    assert "[UNK]" not in pruned.encode("xylophagous brachiosaurus q7").tokens


@pytest.mark.parametrize("ending", [".", " .", "  ", "!", " . "])
def test_a_final_stop_changes_nothing(pruned, ending):
    assert pruned.encode("storage tanks" + ending).ids == pruned.encode("storage tanks").ids


def test_a_stop_inside_stays(pruned):
    assert "." in pruned.encode("a park. a lake").tokens
