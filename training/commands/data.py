"""Commands about data sets."""

from __future__ import annotations

from argparse import Namespace


def convert(arguments: Namespace) -> None:
    """Write a data set in another form, all its splits."""
    from training.data.luojiahog import write_scenes
    from training.data.sources import open_source
    from training.data.trainingdml import write_trainingdml
    from training.errors import TrainingError

    scenes = open_source(arguments.captions, arguments.images, arguments.format)
    if arguments.to == "luojiahog":
        write_scenes(arguments.out, scenes)
    elif arguments.name and arguments.licence:
        said = f"Captions of {len(scenes)} pictures"
        write_trainingdml(arguments.out, scenes, name=arguments.name, licence=arguments.licence, description=said)
    else:
        raise TrainingError("OGC TrainingDML-AI states a data set's name and licence; give --name and --licence.")
    print(f"{arguments.out}: {len(scenes):,} pictures")


def duplicates(arguments: Namespace) -> None:
    """Tell which pictures look alike."""
    from training.config import read_config
    from training.data.duplicate_report import report_lines
    from training.data.duplicates import ImageSet, find_duplicates
    from training.data.sources import open_source

    sets = [
        ImageSet(one.name, one.images, open_source(one.captions, one.images, one.format))
        for one in read_config(arguments.config).data
    ]
    print("\n".join(report_lines(find_duplicates(sets, turned=arguments.turned))))
