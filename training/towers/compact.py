"""The compact pair: MobileNetV2 and all-MiniLM-L6-v2, which were not trained together."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from tokenizers import Tokenizer

from training.errors import TrainingError
from training.export.vocabulary import needed_pieces, write_vocabulary
from training.towers.config import TowersConfig
from training.towers.minilm import published_tower, restore_codes, text_codes
from training.towers.mobilenet import MobileNetTower, load_mobilenet
from training.towers.sentence import SentenceShape, SentenceTower, load_sentence_tower
from training.towers.sentences import TOKENIZER, open_tokenizer
from training.towers.tower import ImageTower, Towers

RIGHTS = "MobileNetV2 and all-MiniLM-L6-v2, both Apache-2.0"
LOG_SCALE = 3.0
SIZE_PX = 224


def compact_towers(config: TowersConfig, sentences: Iterable[str]) -> Towers:
    """The pair with its published weights; the text tower has the vocabulary and the bits that it is shipped with.

    Raises:
        TrainingError: the weights are not given, or cannot be read.
    """
    if config.weights is None and not config.random:
        raise TrainingError("The compact image tower has no weights; set weights to a file of mobilenetv2_100's.")
    published = published_tower()
    kept = needed_pieces(published / TOKENIZER, sentences, config.frequent_pieces)
    with TemporaryDirectory() as folder:
        write_vocabulary(published / TOKENIZER, kept, Path(folder) / TOKENIZER)
        tokenizer = open_tokenizer(Path(folder) / TOKENIZER, config.context_length)
    text = load_sentence_tower(published / "model.safetensors", kept, config.context_length)
    restore_codes(text, text_codes(text, config.four_bit_layers))
    size_px = config.size_px or SIZE_PX
    image = (
        random_image(config) if config.weights is None else load_mobilenet(Path(config.weights), size_px, config.pooled)
    )
    return compact_pair(image, text, tokenizer)


def empty_compact_towers(config: TowersConfig, tokenizer: Tokenizer) -> Towers:
    """The same with random weights, for a tokenizer that was pruned before."""
    shape = SentenceShape(vocabulary=tokenizer.get_vocab_size(), context_length=config.context_length)
    return compact_pair(random_image(config), SentenceTower(shape), tokenizer)


def random_image(config: TowersConfig) -> MobileNetTower:
    """The image tower with random weights."""
    return MobileNetTower(config.size_px or SIZE_PX, config.pooled)


def compact_pair(image: ImageTower, text: SentenceTower, tokenizer: Tokenizer) -> Towers:
    """Both, as what they are."""
    return Towers(image, text, tokenizer, joint=False, log_scale=LOG_SCALE, rights=RIGHTS)
