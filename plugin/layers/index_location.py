"""Where a layer's tile indexes lie, and how they are found again when the layer is opened."""

from __future__ import annotations

import hashlib
import stat
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer

from ..client.locations import data_folder
from ..engine.errors import EngineError, IndexMismatch
from ..engine.index_part import PART_FILE, WHOLE, IndexPart
from ..engine.index_proof import marks_in_reach
from ..engine.index_spec import INDEX_FILE, PREVIOUS_FILE, IndexSpec, IndexState, LayerIdentity, last_state, read_state
from .errors import LayerError
from .fingerprint import look_at, source_files
from .layer_name import layer_name
from .translation import tr

HOME_SUFFIX = ".cisen"
DAMAGED_MARK = "-damaged"
ANY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


@dataclass(frozen=True)
class FoundIndex:
    """A tile index of a layer.

    Args:
        folder: where it lies.
        state: what it holds and of what.
        mismatch: why it does not fit the layer as it is now, in a sentence; "" when it does.
    """

    folder: Path
    state: IndexState
    mismatch: str = ""


def find_indexes(layer: QgsRasterLayer) -> list[FoundIndex]:
    """The indexes of a layer: those that fit it first, then those of its earlier styles or files; newest first.

    A folder that holds no index, a damaged one or one of a newer format is left out: opening it says why.
    """
    seen = look_at(layer)
    files = seen.files()
    identity = seen.identity(files)
    found = []
    for home in homes_of(files, QgsProject.instance().homePath(), seen.name, identity.source):
        for folder in index_folders(home):
            try:
                state = read_state(folder)
            except EngineError:  # it has its own sentence, said by whoever opens that folder
                continue
            mismatch = mismatch_of(state, identity)
            if not mismatch or state.spec.layer.source == identity.source:
                found.append(FoundIndex(folder, state, mismatch))
    found.sort(key=lambda index: index.state.updated, reverse=True)
    return sorted(found, key=lambda index: bool(index.mismatch))


def choose_index_folder(layer: QgsRasterLayer, spec: IndexSpec, part: IndexPart = WHOLE) -> Path:
    """The folder of the index that can be gone on with, or else a new one in the first place that can be written.

    The parts of a job lie in one folder of their own, where none is taken for a whole index. Nothing is created here.
    """
    homes = index_homes(layer, spec.layer)
    if part != WHOLE:
        return first_writable(homes) / f"{folder_name(spec)}-in-{part.of}-parts" / f"part-{part.number}"
    return continued_folder(homes, spec) or new_folder(homes, spec)


def continued_folder(homes: list[Path], spec: IndexSpec) -> Path | None:
    """The folder of the best index that building goes on with; None without one."""
    folders = (folder for home in homes for folder in index_folders(home))
    return next((folder for folder in folders if continues(folder, spec)), None)


def new_folder(homes: list[Path], spec: IndexSpec) -> Path:
    """Where a new index goes: a folder that is not there yet, in the first place that can be written."""
    return unused_folder(first_writable(homes), folder_name(spec))


def first_writable(homes: list[Path]) -> Path:
    """The best place for an index that can be written."""
    return next((home for home in homes if can_write(home)), homes[-1])


def folder_name(spec: IndexSpec) -> str:
    """How a new index's folder is called: by its model and the size of its tiles."""
    return f"{as_file_name(spec.package.name)}-{spec.grid.tile_size_m:.4g}m"


def index_homes(layer: QgsRasterLayer, identity: LayerIdentity) -> list[Path]:
    """Folders that may hold the layer's indexes, best first: beside the raster, beside the project, the user's data."""
    return homes_of(source_files(layer), QgsProject.instance().homePath(), layer_name(layer), identity.source)


def homes_of(files: list[Path], project_folder: str, name: str, source: str) -> list[Path]:
    """The same for a layer of that name and source without credentials, its files known; nothing is looked at."""
    homes = [files[0].with_name(files[0].stem + HOME_SUFFIX)] if files else []
    if project_folder:
        homes.append(Path(project_folder) / (as_file_name(name) + HOME_SUFFIX))
    homes.append(user_home(name, source))
    return homes


def user_home(name: str, source: str) -> Path:
    """Where the indexes of a layer go in the user's data folder, in which layers of one name from many places meet."""
    short = hashlib.sha256(source.encode("utf-8")).hexdigest()[:12]
    return user_indexes_folder() / f"{as_file_name(name)}-{short}{HOME_SUFFIX}"


def index_folders(home: Path) -> list[Path]:
    """The folders in `home` that hold an index, without those that were set aside and those of parts."""
    folders = {*folders_with(INDEX_FILE, home), *folders_with(PREVIOUS_FILE, home)}
    return sorted(folder for folder in folders if not (folder / PART_FILE).exists())


def part_folders(parent: Path) -> list[Path]:
    """The folders in `parent` that hold a part of an index, without those that were set aside."""
    return folders_with(PART_FILE, parent)


def folders_with(name: str, parent: Path) -> list[Path]:
    """The folders in `parent` with a file of that name, sorted, without those that were set aside."""
    folders = sorted(file.parent for file in parent.glob(f"*/{name}"))
    return [folder for folder in folders if DAMAGED_MARK not in folder.name]


def user_indexes_folder() -> Path:
    """Where indexes go when neither the raster's nor the project's folder can be written."""
    return data_folder() / "indexes"


def continues(folder: Path, spec: IndexSpec) -> bool:
    """Whether building goes on with the index in a folder: the same package, layer and grid, and not all of it lost."""
    try:
        state = last_state(folder)
        state.spec.check_same(spec)
    except EngineError:
        return False
    return can_be_repaired(folder)


def can_be_repaired(folder: Path) -> bool:
    """Whether at least a part of an index is long enough to be proven; only opening it for writing tells for sure."""
    try:
        state = last_state(folder)
    except EngineError:
        return False
    return not state.tiles or bool(marks_in_reach(folder, state))


def holds_index(folder: Path) -> bool:
    """Whether a folder has an index.json, in whatever state, or the one before it."""
    return any((folder / name).exists() for name in (INDEX_FILE, PREVIOUS_FILE))


def set_aside(folder: Path) -> Path:
    """Rename a damaged index so that nobody takes it for one any more; return where it lies now.

    Raises:
        LayerError: something holds its files, or the folder cannot be written.
    """
    aside = unused_folder(folder.parent, folder.name + DAMAGED_MARK)
    try:
        return folder.rename(aside)
    except OSError as error:
        raise LayerError(
            tr("The damaged index {} cannot be renamed; delete its folder and build again.").format(folder.name),
            f"{folder}: {error!r}",
        ) from error


def mismatch_of(state: IndexState, identity: LayerIdentity) -> str:
    """Why an index is not of the layer as it is now, in the words of the index; "" when it is."""
    try:
        state.spec.check_same(replace(state.spec, layer=identity))
    except IndexMismatch as error:
        return error.sentence
    return ""


def can_write(home: Path) -> bool:
    """Whether a file can really be made in `home`, or where `home` would be made.

    A folder that nobody has the right to write to stays as it is, even where an administrator could.
    """
    place = home
    while not place.exists() and place != place.parent:
        place = place.parent
    if not place.stat().st_mode & ANY_WRITE:
        return False
    try:
        with tempfile.TemporaryFile(dir=place):
            return True
    except OSError:
        return False


def unused_folder(home: Path, name: str) -> Path:
    """`home / name`, with a number where that is taken."""
    folder = home / name
    number = 1
    while folder.exists():
        number += 1
        folder = home / f"{name}-{number}"
    return folder


def as_file_name(name: str) -> str:
    """A name of letters, digits, "-" and "_" that every file system takes."""
    cleaned = "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in name)
    return cleaned[:60].strip("_") or "layer"
