"""Checkpoints that are known by name: where they are, how they were built and what may be done with them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, Literal

import open_clip
from open_clip.constants import OPENAI_DATASET_MEAN, OPENAI_DATASET_STD

from training.errors import TrainingError

CATALOGUE = Path(__file__).resolve().parents[2] / "models" / "catalogue.json"
HUB = "https://huggingface.co/"
GIT = "git:"  # before a revision, as "sha256:" before a digest
TAG = "open_clip:"

Activation = Literal["quick_gelu", "gelu"]


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint of a CLIP.

    Args:
        name: in the catalogue, or open_clip:ARCHITECTURE/TAG.
        title: for people.
        architecture: of open_clip.
        activation: what it was trained with; open_clip's defaults do not say.
        repository: on the hub; None where it must be fetched by hand.
        file: in the repository; None for what open_clip calls it.
        revision: commit of the repository; None for the newest.
        address: where a person finds it.
        digest: "sha256:..." of the file, where known.
        licence: of the weights, in a phrase.
        golden: first numbers of its embeddings (see `training.towers.golden`), where known.
        mean: of each channel that it was trained with, 0 to 1.
        deviation: of each channel, 0 to 1.
    """

    name: str
    title: str
    architecture: str
    activation: Activation
    repository: str | None
    file: str | None
    revision: str | None
    address: str
    digest: str | None
    licence: str
    golden: Mapping[str, list[float]] | None = None
    mean: tuple[float, float, float] = OPENAI_DATASET_MEAN
    deviation: tuple[float, float, float] = OPENAI_DATASET_STD


@cache
def read_catalogue() -> dict[str, Checkpoint]:
    """The checkpoints of models/catalogue.json by name."""
    fields: dict[str, Any] = json.loads(CATALOGUE.read_text(encoding="utf-8"))
    known = [Checkpoint(**entry) for entry in fields["checkpoints"]]
    return {one.name: one for one in known}


def find_checkpoint(name: str) -> Checkpoint:
    """The checkpoint of a name in the catalogue, or of open_clip:ARCHITECTURE/TAG.

    Raises:
        TrainingError: there is none of this name.
    """
    if name.startswith(TAG):
        return tagged_checkpoint(name)
    catalogue = read_catalogue()
    if name not in catalogue:
        near = get_close_matches(name, catalogue, cutoff=0.0)
        raise TrainingError(
            f"models/catalogue.json has no checkpoint {name}; it has {', '.join(near)} and others, "
            f"and {TAG}ARCHITECTURE/TAG names one of open_clip's."
        )
    return catalogue[name]


def tagged_checkpoint(name: str) -> Checkpoint:
    """One that open_clip knows; the activation is its tag's, not its architecture's."""
    architecture, _, tag = name.removeprefix(TAG).partition("/")
    found = open_clip.get_pretrained_cfg(architecture, tag)
    if not found.get("hf_hub"):
        tags = ", ".join(open_clip.list_pretrained_tags_by_model(architecture)) or "none for this architecture"
        raise TrainingError(f"open_clip fetches no {architecture}/{tag} from the hub; its tags are {tags}.")
    repository, _, file = found["hf_hub"].rpartition("/")
    return Checkpoint(
        name=name,
        title=f"{architecture}, {tag}",
        architecture=architecture,
        activation="quick_gelu" if found.get("quick_gelu") else "gelu",
        repository=repository,
        file=file or None,
        revision=None,
        address=HUB + repository,
        digest=None,
        licence=f"see {HUB}{repository}",
        mean=tuple(found["mean"]),
        deviation=tuple(found["std"]),
    )


def checkpoint_of_file(path: Path) -> Checkpoint | None:
    """The catalogue's checkpoint whose file has this file's name, if one has; common names say nothing."""
    named = [one for one in read_catalogue().values() if one.file and Path(one.file).name == path.name]
    return named[0] if len(named) == 1 else None
