"""CLIP's tokenizer as a file that the engine reads."""

from __future__ import annotations

import json

import pytest
from open_clip.tokenizer import SimpleTokenizer
from tokenizers import Tokenizer

from training.towers.clip_tokenizer import clip_tokenizer
from training.towers.sentences import cut_and_padded, open_tokenizer, save_tokenizer

PLAIN = SimpleTokenizer()
SIGNS = [
    "",
    "Many STORAGE tanks, near a river.",
    "  two   spaces\tand\nlines ",
    "It's 12.5 m²; don't (ever) say they'll",
    "A café’s “terrace”",  # noqa: RUF001 - as a telephone writes it
    "北京 airport 🛩️",
    "İstanbul",
    "e\u0301t\u00e9",
    "1,024 solar-panels/field_7 #3 @ 50%",
]


@pytest.fixture(scope="module")
def tokenizer():
    return clip_tokenizer()


def plain(text):
    return [PLAIN.sot_token_id, *PLAIN.encode(text), PLAIN.eot_token_id]


@pytest.mark.parametrize("text", SIGNS)
def test_it_splits_as_open_clip_does(tokenizer, text):
    assert tokenizer.encode(text).ids == plain(text)


def test_it_splits_real_captions_as_open_clip_does(tokenizer, shared):
    lines = (shared / "data" / "ucm_captions" / "captions.jsonl").read_text(encoding="utf-8").splitlines()
    captions = sorted({caption for line in lines for caption in json.loads(line)["captions"]})[:500]
    assert len(captions) == 500
    assert [encoding.ids for encoding in tokenizer.encode_batch(captions)] == [plain(one) for one in captions]


def test_the_end_stays_when_a_text_is_cut():
    cut = cut_and_padded(clip_tokenizer(), 8)
    encoding = cut.encode("storage tanks beside a river and a road and a wood")
    assert encoding.ids == PLAIN("storage tanks beside a river and a road and a wood", 8)[0].tolist()
    assert encoding.ids[-1] == PLAIN.eot_token_id
    assert encoding.overflowing


def test_a_text_cannot_spell_the_end(tokenizer):
    assert tokenizer.encode("a <end_of_text> b").ids.count(PLAIN.eot_token_id) == 1


def test_it_survives_its_file(tokenizer, tmp_path):
    save_tokenizer(tokenizer, tmp_path / "tokenizer.json")
    again = open_tokenizer(tmp_path / "tokenizer.json", 77)
    assert again.encode(SIGNS[1]).ids == plain(SIGNS[1])
    marks = Tokenizer.from_file(str(tmp_path / "tokenizer.json")).encode("a lake").special_tokens_mask
    assert marks == [1, 0, 0, 1]
