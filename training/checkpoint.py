"""A run's folder: what `fit` leaves and `export` takes."""

from __future__ import annotations

from pathlib import Path

from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer

from training.config import RunConfig
from training.errors import TrainingError
from training.model import DualEncoder
from training.towers.mobilenet import MobileNetTower
from training.towers.sentence import SentenceShape, SentenceTower

CHECKPOINT = "checkpoint.safetensors"
VOCABULARY = "tokenizer.json"
CONFIG = "config.yaml"
PROGRESS = "progress.jsonl"


def save_checkpoint(model: DualEncoder, folder: Path) -> None:
    """Write every parameter and buffer."""
    save_file({name: tensor.contiguous() for name, tensor in model.state_dict().items()}, folder / CHECKPOINT)


def load_checkpoint(config: RunConfig, folder: Path) -> DualEncoder:
    """The model of a run, in evaluation mode.

    Raises:
        TrainingError: the folder holds no finished run of this configuration.
    """
    try:
        vocabulary = Tokenizer.from_file(str(folder / VOCABULARY)).get_vocab_size()
        shape = SentenceShape(vocabulary=vocabulary, context_length=config.text.context_length)
        model = DualEncoder(MobileNetTower(), SentenceTower(shape), config.space)
        model.load_state_dict(load_file(folder / CHECKPOINT))
    except Exception as error:  # tokenizers raises bare Exception
        raise TrainingError(f"{folder} holds no finished run of this kind ({error}); run `fit` first.") from error
    return model.eval()
