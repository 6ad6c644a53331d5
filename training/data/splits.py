"""A dev split carved from train, on which choices are made, so that val compares finished models only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

from training.data.scenes import Scene
from training.errors import TrainingError

BYTES = 8


@dataclass(frozen=True)
class Carved:
    """The two parts of a train split.

    Args:
        train: those that stay.
        dev: those that choices are made on, their split now "dev".
        shared: sentences that stand in both, in order; a model may know those by heart.
        unseen_share: of the dev captions, those that stand in no train picture.
    """

    train: list[Scene]
    dev: list[Scene]
    shared: list[str]
    unseen_share: float

    def report_line(self) -> str:
        """What was carved, in a sentence."""
        return (
            f"{len(self.dev)} of {len(self.train) + len(self.dev)} train pictures are kept as dev; {len(self.shared)} "
            f"sentences stand on both sides, and {self.unseen_share:.0%} of the dev captions are unseen in train."
        )


def carve_dev(scenes: Sequence[Scene], share: float, seed: int) -> Carved:
    """Keep a share of the train scenes as dev; scenes of other splits are left out.

    Whether a picture is kept follows from its name and the seed alone: not from the order, nor from what else there is,
    so that a picture added later moves no other. The share is therefore met on average, not exactly.

    Raises:
        TrainingError: the share is not between 0 and 1, a part would be empty, or the captions are equal everywhere.
    """
    if not 0 < share < 1:
        raise TrainingError(f"A dev split of {share} of train cannot be carved; give a share between 0 and 1.")
    both = [scene for scene in scenes if scene.split == "train"]
    check_captions(both)
    kept = [draw(scene.image, seed) < share for scene in both]
    train = [scene for scene, dev in zip(both, kept) if not dev]
    dev = [replace(scene, split="dev") for scene, dev in zip(both, kept) if dev]
    if not train or not dev:
        raise TrainingError(
            f"A share of {share} of {len(both)} train pictures leaves the {'train' if dev else 'dev'} split empty; "
            "choose another share or give more pictures."
        )
    seen = {caption for scene in train for caption in scene.captions}
    said = [caption for scene in dev for caption in scene.captions]
    shared = sorted(seen.intersection(said))
    return Carved(train, dev, shared, sum(caption not in seen for caption in said) / max(len(said), 1))


def draw(image: str, seed: int) -> float:
    """A number from 0 to 1 that looks random and follows from the image's name and the seed."""
    digest = blake2b(f"{seed}/{image}".encode(), digest_size=BYTES).digest()
    return int.from_bytes(digest, "big") / 256**BYTES


def check_captions(scenes: Sequence[Scene]) -> None:
    """Raise TrainingError for scenes that nothing can be learned from: none, without captions, or all told alike."""
    if not scenes:
        raise TrainingError("There is no picture in the train split; give a data set with train pictures.")
    silent = [scene.image for scene in scenes if not scene.captions]
    if silent:
        raise TrainingError(f"{len(silent)} pictures have no caption, as {silent[0]}; caption them or leave them out.")
    if len({frozenset(scene.captions) for scene in scenes}) == 1:
        raise TrainingError(
            "All pictures have equal captions, so there is nothing to learn; give captions that differ."
        )
