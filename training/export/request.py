"""What an export is asked for, and what the package will say of itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from training.data.scenes import Scene
from training.errors import TrainingError

Precision = Literal["fp32", "fp16", "int8", "compact"]
CaptionBank = Literal["none", "own", "training"]


@dataclass(frozen=True)
class PackageData:
    """A data set that the model was trained on, as the exporter needs it.

    Args:
        name: in metrics and in the licence.
        scenes: by split; "train" gives the background, "val" calibrates and measures.
        images: the folder of its pictures.
        rights: what its pictures may be used for, in a phrase.
    """

    name: str
    scenes: Mapping[str, Sequence[Scene]]
    images: Path
    rights: str


@dataclass(frozen=True)
class PackageFields:
    """What a run says of its model.

    Args:
        name: of the package, a file name.
        title: for people.
        version: of the package.
        licence: of what was trained, in a phrase; the rights of towers and data are added to it.
        provenance: where the model comes from, in a sentence.
        gsd_m: metres of ground per pixel that tiles are read at by default.
        gsd_range_m: (finest, coarsest) metres per pixel seen in training.
        seed: of everything drawn here.
        data: the data sets, the first of which is searched for training/sentences/check.yaml.
        source_px: side at which pictures are read before the views that calibration wants.
    """

    name: str
    title: str
    version: str
    licence: str
    provenance: str
    gsd_m: float
    gsd_range_m: tuple[float, float]
    seed: int
    data: tuple[PackageData, ...]
    source_px: int


@dataclass(frozen=True)
class ExportRequest:
    """How a package is to be written.

    Args:
        precision: fp32; fp16, for graphics cards; int8, refused where it is not faster or not as good; compact, which
            stores int8 and int4 and computes in float32.
        four_bit_layers: of a sentence tower, stored in 4 bits where the precision is compact.
        class_tree: a class tree's file, whose label vectors join the package; None for none.
        caption_bank: "own" for sentences of training/sentences, "training" for the training captions (whose rights must
            allow it), "none".
    """

    precision: Precision = "fp32"
    four_bit_layers: tuple[int, ...] = ()
    class_tree: Path | None = None
    caption_bank: CaptionBank = "none"

    def check(self) -> None:
        """Raises TrainingError where a choice is none of those offered."""
        for name, value, known in (
            ("precision", self.precision, get_args(Precision)),
            ("caption bank", self.caption_bank, get_args(CaptionBank)),
        ):
            if value not in known:
                raise TrainingError(f"{value!r} is no {name}; choose one of {', '.join(known)}.")
