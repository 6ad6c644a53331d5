"""CLIP's byte-pair encoding as a tokenizer.json, which the engine reads without open_clip.

It splits as open_clip's own does, but for what has no counterpart in such a file: ftfy's repairs of broken encodings,
ligatures and full-width letters (curly quotes are straightened here too), and HTML entities ("&amp;" stays as written).
Nor can a text spell CLIP's own marks: "<end_of_text>" is letters and signs here.
"""

from __future__ import annotations

from open_clip.tokenizer import SimpleTokenizer
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

END_OF_WORD = "</w>"
START, END = "<start_of_text>", "<end_of_text>"
# Radford et al., CLIP, ICML 2021: contractions, letters, single digits, other signs; the text is lower case by then.
WORD = r"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"
STRAIGHT = {"‘": "'", "’": "'", "“": '"', "”": '"'}  # noqa: RUF001 - the curly quotes are the point


def clip_tokenizer() -> Tokenizer:
    """The tokenizer, from the vocabulary that open_clip brings along, neither cutting nor padding."""
    source = SimpleTokenizer()
    merges = sorted(source.bpe_ranks, key=source.bpe_ranks.__getitem__)
    tokenizer = Tokenizer(models.BPE(source.encoder, merges, end_of_word_suffix=END_OF_WORD))
    quotes = [normalizers.Replace(curly, straight) for curly, straight in STRAIGHT.items()]
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFC(), *quotes, normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(WORD), behavior="removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    # A template's marks count when a text is cut, so the end stays however long it is.
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{START} $A {END}",
        special_tokens=[(START, source.sot_token_id), (END, source.eot_token_id)],
    )
    return tokenizer
