"""all-MiniLM-L6-v2, cut to a vocabulary and quantised, and sentences through it."""

from __future__ import annotations

import pytest
import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer, models, pre_tokenizers

from training.errors import TrainingError
from training.towers.minilm import restore_codes, text_codes
from training.towers.sentence import SentenceShape, SentenceTower, load_sentence_tower
from training.towers.sentences import (
    cut_and_padded,
    open_tokenizer,
    save_tokenizer,
    sentence_features,
    word_pieces,
)


@pytest.fixture
def tower():
    torch.manual_seed(0)
    tower = SentenceTower(SentenceShape(vocabulary=5, context_length=4, width=32, layers=2, heads=2, hidden=64))
    torch.nn.init.normal_(tower.positions, std=0.1)
    return tower.eval()


@pytest.fixture
def tokenizer():
    words = {"[PAD]": 0, "a": 1, "lake": 2, "park": 3, "[UNK]": 4}
    tokenizer = Tokenizer(models.WordLevel(words, unk_token="[UNK]"))  # noqa: S106 - a word of the vocabulary
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    return cut_and_padded(tokenizer, 4)


@torch.no_grad()
def test_pooled_is_the_unit_mean_of_the_words_and_padding_changes_nothing(tower):
    ids, mask = torch.tensor([[1, 2, 0, 0]]), torch.tensor([[1, 1, 0, 0]])
    features = tower(ids, mask)
    assert features.tokens.shape == (1, 4, 32)
    assert features.mask.tolist() == [[True, True, False, False]]
    mean = features.tokens[0, :2].mean(0)
    assert features.pooled[0] == pytest.approx(mean / mean.norm(), abs=1e-6)
    assert tower(ids[:, :2], mask[:, :2]).pooled == pytest.approx(features.pooled, abs=1e-5)


def test_sentence_features_keep_the_order_of_the_sentences(tower, tokenizer):
    sentences = ["a park a lake", "lake", "a park"]
    together = sentence_features(tower, tokenizer, sentences)
    alone = torch.cat([sentence_features(tower, tokenizer, [sentence]) for sentence in sentences])
    assert together == pytest.approx(alone, abs=1e-5)


def test_words_are_cut_and_padded(tokenizer):
    ids, mask = word_pieces(tokenizer, ["a lake", "a lake a lake a lake"])
    assert ids.tolist() == [[1, 2, 0, 0], [1, 2, 1, 2]]
    assert mask.tolist() == [[1, 1, 0, 0], [1, 1, 1, 1]]


def test_a_saved_tokenizer_neither_cuts_nor_pads(tokenizer, tmp_path):
    save_tokenizer(tokenizer, tmp_path / "tokenizer.json")
    assert Tokenizer.from_file(str(tmp_path / "tokenizer.json")).truncation is None
    assert tokenizer.truncation["max_length"] == 4
    assert open_tokenizer(tmp_path / "tokenizer.json", 2).encode("a lake a").ids == [1, 2]


def test_what_is_no_tokenizer_is_one_sentence(tmp_path):
    with pytest.raises(TrainingError, match="is no tokenizer"):
        open_tokenizer(tmp_path / "none.json", 4)


def test_quantised_weights_are_near_and_the_first_layer_is_coarser(tower):
    before = {name: tensor.clone() for name, tensor in tower.state_dict().items()}
    restore_codes(tower, text_codes(tower, (0,)))

    def error(name):
        return float((tower.state_dict()[name] - before[name]).norm() / before[name].norm())

    assert 0.001 < error("layers.1.rise.weight") < 0.01 < error("layers.0.rise.weight") < 0.12


def test_too_long_a_context_and_other_weights_are_refused(tmp_path):
    path = tmp_path / "model.safetensors"
    save_file({"embeddings.word_embeddings.weight": torch.zeros(9, 384)}, path)
    with pytest.raises(TrainingError, match=r"no weights of all-MiniLM-L6-v2 .* missing"):
        load_sentence_tower(path, [0, 1], 4)
    positions = {"embeddings.position_embeddings.weight": torch.zeros(8, 384)}
    save_file({"embeddings.word_embeddings.weight": torch.zeros(9, 384), **positions}, path)
    with pytest.raises(TrainingError, match="context_length is at most 8"):
        load_sentence_tower(path, [0, 1], 9)


def test_blocks_are_the_words_and_the_layers(tower):
    assert [type(block).__name__ for block in tower.blocks()] == ["Embedding", "SentenceLayer", "SentenceLayer"]
