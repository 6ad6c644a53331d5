"""Words that the text tower does not know: its vocabulary spells them piece by piece, as it does with other languages.

An English word is one piece, or two. Where most letters of a query stand in words of three pieces and more, or beside
little words of another language, the query is likely not English, and what it finds is chance. docs/search.md has how
often this is right.
"""

from __future__ import annotations

import json
import re

from tokenizers import Tokenizer

from .encoder import UNKNOWN_PIECES
from .package import ModelPackage

WORD = re.compile(r"[^\W\d_]+")
SPELT = 3  # pieces
SHARE = 0.5  # of a query's letters
# Little words that German, Spanish and French have and English has not.
LITTLE_WORDS = """
    mit und der das den dem ein eine einem einer eines von vom im auf ohne bei beim neben viele zwischen zum zur
    con de del el los las la una uno y sin junto al cerca muchos muchas entre sobre
    avec et le les des du une dans sur près sans au aux en à plusieurs
"""
FOREIGN = frozenset(LITTLE_WORDS.split())


class KnownWords:
    """What a package can read.

    Args:
        tokenizer: splits words.
        named: words that the package names classes and describes pictures with, in lower case; it learnt those.
    """

    def __init__(self, tokenizer: Tokenizer, named: frozenset[str] = frozenset()) -> None:
        self.tokenizer = tokenizer
        self.named = named

    @classmethod
    def of(cls, tokenizer: Tokenizer, package: ModelPackage) -> KnownWords:
        """Of a package, with the words of its class tree and its sentences, where it has them."""
        return cls(tokenizer, frozenset(words_of(" ".join(sentences(package)))))

    def unknown(self, text: str) -> list[str]:
        """The words of a phrase that are not known, in lower case and order; none where most of it is known."""
        words = words_of(text)
        pieces = {word: self.pieces(word) for word in words}
        spelt = sum(len(word) for word in words if pieces[word] >= SPELT)
        foreign = any(word in FOREIGN for word in words)
        doubtful = [word for word in dict.fromkeys(words) if pieces[word] > 1 and word not in FOREIGN]
        if spelt >= SHARE * sum(map(len, words)) or foreign:
            return doubtful
        return []

    def pieces(self, word: str) -> int:
        """How many pieces a word is spelt with; one in letters or an alphabet that are not known counts as spelt."""
        if word in self.named:
            return 1
        pieces = self.tokenizer.encode(word, add_special_tokens=False).tokens
        foreign_letters = not word.isascii() and len(pieces) > 1
        return SPELT if foreign_letters or not UNKNOWN_PIECES.isdisjoint(pieces) else len(pieces)


def words_of(text: str) -> list[str]:
    """The words of a text, in lower case."""
    return WORD.findall(text.lower())


def sentences(package: ModelPackage) -> list[str]:
    """What a package names its classes, and says of pictures; nothing of a file that is not as it should be."""
    found: list[str] = []
    try:
        if package.taxonomy is not None:
            tree = json.loads(package.path(package.taxonomy.file).read_text(encoding="utf-8"))
            found += [str(one["name"]) for one in tree["classes"]]
        if package.captions is not None:
            lines = package.path(package.captions.file).read_text(encoding="utf-8").splitlines()
            found += [str(json.loads(line)["sentence"]) for line in lines]
    except (OSError, ValueError, KeyError, TypeError):
        return found
    return found
