"""What most commands open: the model and the split."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from training.data.scenes import Scene
    from training.evaluation.embedder import Embedder


def open_model(arguments: Namespace) -> Embedder:
    """The package or the checkpoint."""
    if arguments.package:
        from plugin.engine.encoder import Encoder
        from training.evaluation.embedder import PackageEmbedder

        return PackageEmbedder(Encoder.open(arguments.package))
    from training.evaluation.checkpoint_embedder import open_checkpoint

    return open_checkpoint(arguments.checkpoint)


def scenes_of(arguments: Namespace) -> list[Scene]:
    """The split that is measured."""
    return read_split(arguments.captions, arguments.images, arguments.format, arguments.split)


def read_split(captions: Path, images: Path, form: str, split: str) -> list[Scene]:
    """A split of a captions file of any format; raises TrainingError where there is none."""
    from training.data.sources import open_source

    return open_source(captions, images, form, split)
