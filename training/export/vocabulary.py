"""A smaller vocabulary: the word pieces an English sentence about the ground needs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

PREFIX = "##"
# "storage tanks", "storage tanks." and "storage tanks ." are one query.
FINAL_STOP = {"type": "Replace", "pattern": {"Regex": "[\\s.!]+$"}, "content": ""}


def needed_pieces(source: Path, sentences: Iterable[str], frequent: int) -> list[int]:
    """The ids of the word pieces to keep, ascending.

    BERT's vocabulary runs from frequent to rare, so its head is kept, and whatever the sentences use. Every ASCII
    character stays as a piece by itself, so that any English word can still be spelt.

    Args:
        source: a tokenizer.json of a WordPiece model.
        sentences: whose pieces are kept in any case.
        frequent: ids below this are kept, but for unused ones and characters of other scripts.
    """
    tokenizer = Tokenizer.from_file(str(source))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    used = {piece for encoding in tokenizer.encode_batch(list(sentences)) for piece in encoding.ids}
    kept = []
    for piece, number in tokenizer.get_vocab().items():
        bare = piece[len(PREFIX) :] if piece.startswith(PREFIX) and piece != PREFIX else piece
        special = piece in {"[PAD]", "[UNK]", "[CLS]", "[SEP]"}
        common = number < frequent and not piece.startswith("[") and bare.isascii()
        if special or common or number in used or (len(bare) == 1 and bare.isascii()):
            kept.append(number)
    return sorted(kept)


def write_vocabulary(source: Path, kept: list[int], target: Path) -> None:
    """Write the tokenizer.json that splits words into the kept pieces, numbered in their order from 0."""
    fields: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    new_ids = {old: new for new, old in enumerate(kept)}
    vocabulary = fields["model"]["vocab"]
    fields["model"]["vocab"] = {
        piece: new_ids[old] for piece, old in sorted(vocabulary.items(), key=lambda item: item[1]) if old in new_ids
    }
    fields["added_tokens"] = [
        {**token, "id": new_ids[token["id"]]} for token in fields["added_tokens"] if token["id"] in new_ids
    ]
    for token in fields["post_processor"]["special_tokens"].values():
        token["ids"] = [new_ids[old] for old in token["ids"]]
    fields["normalizer"] = {"type": "Sequence", "normalizers": [fields["normalizer"], FINAL_STOP]}
    fields["truncation"] = fields["padding"] = None
    target.write_text(json.dumps(fields, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
