"""What a run's configuration says of its package."""

from __future__ import annotations

from training.config import DataConfig, RunConfig
from training.data.scenes import Scene
from training.data.sources import open_source
from training.errors import TrainingError
from training.export.request import PackageData, PackageFields


def package_fields(config: RunConfig) -> PackageFields:
    """Card, ground, and the train and val scenes of every data set; raises TrainingError where one cannot be read."""
    return PackageFields(
        name=config.name,
        title=config.card.title,
        version=config.card.version,
        licence=config.card.licence,
        provenance=config.card.provenance,
        gsd_m=config.ground.gsd_m,
        gsd_range_m=config.ground.gsd_range_m,
        seed=config.seed,
        data=tuple(PackageData(one.name, scenes_by_split(one), one.images, one.rights) for one in config.data),
        source_px=config.source_px,
    )


def scenes_by_split(one: DataConfig) -> dict[str, list[Scene]]:
    """Train and val; val is empty where the data set has none."""
    found = {"train": open_source(one.captions, one.images, one.format, "train")}
    try:
        found["val"] = open_source(one.captions, one.images, one.format, "val")
    except TrainingError:  # a user's own data may have no val split
        found["val"] = []
    return found
