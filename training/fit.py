"""Fit a dual encoder: first the paths on frozen features, then the image tower with them."""

from __future__ import annotations

import shutil
from pathlib import Path

import torch

from training.checkpoint import CONFIG, PROGRESS, VOCABULARY, save_checkpoint
from training.config import RunConfig, read_config
from training.corpus import Corpus, load_corpus
from training.export.vocabulary import needed_pieces, write_vocabulary
from training.model import DualEncoder
from training.phases import Trainer, image_features
from training.progress import Progress
from training.sentences import Concept, read_concepts, read_everyday, read_words
from training.targets import TextTargets
from training.text import open_tokenizer, published_tower, restore_codes, sentence_vectors, text_codes
from training.towers.mobilenet import load_mobilenet
from training.towers.sentence import load_sentence_tower


def fit(config_file: Path, folder: Path) -> None:
    """Train as the configuration says and leave checkpoint, vocabulary, configuration and progress in `folder`.

    Raises:
        TrainingError: the configuration, a data set or the weights cannot be read.
    """
    config = read_config(config_file)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / PROGRESS).unlink(missing_ok=True)
    progress = Progress(folder / PROGRESS)
    try:
        train_run(config, folder, progress)
    except Exception as error:
        progress.report("error", sentence=str(error) or repr(error))
        raise
    shutil.copyfile(config_file, folder / CONFIG)
    progress.report("progress", phase="done", done=1, total=1)


def train_run(config: RunConfig, folder: Path, progress: Progress) -> None:
    """Load, train, save."""
    fix_seeds(config)
    concepts = read_concepts()
    corpus = load_corpus(config.data, "train", config.image.source_px, concepts)
    progress.report("progress", phase="pictures", done=len(corpus.pictures), total=len(corpus.pictures))
    model = build_model(config, corpus, concepts, folder)
    targets = encode_targets(config, model, corpus, concepts, folder)
    progress.report("progress", phase="sentences", done=len(corpus.sentences), total=len(corpus.sentences))
    trainer = Trainer(config, model, corpus, targets, progress)
    random_views = torch.Generator().manual_seed(config.seed)
    features = image_features(model, corpus.pictures, config.image.size_px, random_views, progress)
    model.image_path.stage0.fit_statistics(features.flatten(0, 1))
    model.text_path.stage0.fit_statistics(targets.captions)
    trainer.fit_heads(features)
    save_checkpoint(model, folder)
    if config.tower.epochs:
        trainer.fit_tower()
        save_checkpoint(model, folder)


def fix_seeds(config: RunConfig) -> None:
    """One seed for torch (NumPy's generators are made with it), and fixed threads, on which sums depend too."""
    torch.manual_seed(config.seed)
    torch.set_num_threads(config.threads)


def own_sentences(concepts: list[Concept]) -> list[str]:
    """Every sentence and word of ours that the vocabulary must know; none that calibrates or checks."""
    return [sentence for concept in concepts for sentence in concept.sentences] + read_everyday()[0] + read_words()


def build_model(config: RunConfig, corpus: Corpus, concepts: list[Concept], folder: Path) -> DualEncoder:
    """The dual encoder with published towers, the text tower pruned and quantised; writes the vocabulary."""
    published = published_tower()
    vocabulary = published / VOCABULARY
    kept = needed_pieces(vocabulary, corpus.sentences + own_sentences(concepts), config.text.frequent_pieces)
    write_vocabulary(vocabulary, kept, folder / VOCABULARY)
    text_tower = load_sentence_tower(published / "model.safetensors", kept, config.text.context_length)
    restore_codes(text_tower, text_codes(text_tower, config.text))
    return DualEncoder(load_mobilenet(Path(config.image.weights)), text_tower.requires_grad_(False), config.space)


def encode_targets(
    config: RunConfig, model: DualEncoder, corpus: Corpus, concepts: list[Concept], folder: Path
) -> TextTargets:
    """The sentence vectors of captions, concepts and everyday sentences, which stay as they are in training."""
    tokenizer = open_tokenizer(folder / VOCABULARY, config.text.context_length)
    tower = model.text_tower.eval()
    return TextTargets(
        captions=sentence_vectors(tower, tokenizer, corpus.sentences),
        concepts=[sentence_vectors(tower, tokenizer, concept.sentences) for concept in concepts],
        everyday=sentence_vectors(tower, tokenizer, read_everyday()[0]),
    )
