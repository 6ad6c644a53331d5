"""Every tile index of some layers, and those in the user's folder whose layer is not open, with what is wrong.

Folders are looked at in threads of their own: one on a network drive that is gone answers after minutes or never, and
must not hide the others.
"""

from __future__ import annotations

import queue
import stat
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Callable, Union

from qgis.core import QgsProject, QgsRasterLayer

from ..engine.errors import EngineError, IndexTooNew, IndexUnreadable
from ..engine.grid import Bounds
from ..engine.index_proof import check_sizes
from ..engine.index_spec import IndexState, LayerIdentity, read_state
from ..redaction import without_credentials
from .errors import LayerError
from .fingerprint import SeenLayer, look_at
from .index_location import HOME_SUFFIX, homes_of, index_folders, mismatch_of, user_home, user_indexes_folder
from .translation import tr

THREADS = 8
PATIENCE_S = 10.0
POLL_S = 0.1


class IndexStatus(Enum):
    """How an index stands; the first that holds, in this order."""

    UNREADABLE = "unreadable"
    TOO_NEW = "too new"
    DAMAGED = "damaged"
    CHANGED = "changed"
    OTHER_MODEL = "other model"
    INCOMPLETE = "incomplete"
    READY = "ready"


@dataclass(frozen=True)
class ListedIndex:
    """An index as a list shows it.

    Args:
        folder: where it lies.
        layer_id: of its layer in the project; "" where that is not open.
        layer_name: of its layer.
        status: how it stands.
        sentence: what that means and what to do; "" for one that is ready.
        state: what it holds; None where that cannot be read.
        extent: the rectangle round its tiles, in its grid's CRS; None for one without tiles.
        size_bytes: what it takes on the disk.
    """

    folder: Path
    layer_id: str
    layer_name: str
    status: IndexStatus
    sentence: str = ""
    state: IndexState | None = None
    extent: Bounds | None = None
    size_bytes: int = 0


Answers = queue.SimpleQueue[tuple[int, Union[list[ListedIndex], Exception]]]


@dataclass(frozen=True)
class IndexPlace:
    """Where to look for indexes: those of a layer, or in the user's folder those of no layer in the project.

    Args:
        layer: None for the user's folder.
        layer_id: of the layer; "" where its raster cannot be read.
        project_folder: of the project; "" while it has none.
        without: folders in the user's folder that belong to layers.
    """

    layer: SeenLayer | None
    layer_id: str = ""
    project_folder: str = ""
    without: frozenset[Path] = frozenset()


def index_places() -> list[IndexPlace]:
    """The layers of the project, and the user's folder last. Call it on the main thread; no file is looked at."""
    project = QgsProject.instance()
    places = []
    taken = set()
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer):
            seen = look_at(layer)
            layer_id = layer.id() if layer.isValid() else ""
            places.append(IndexPlace(seen, layer_id, project.homePath()))
            taken.add(user_home(seen.name, without_credentials(seen.source)))
    places.sort(key=lambda place: place.layer.name.lower())
    return [*places, IndexPlace(None, without=frozenset(taken))]


def list_indexes(
    places: Sequence[IndexPlace],
    package_digest: str,
    report: Callable[[list[ListedIndex]], None],
    is_cancelled: Callable[[], bool],
    patience_s: float = PATIENCE_S,
) -> None:
    """Look at all places, a few at a time, and report the indexes of each as soon as they are known.

    Args:
        places: as `index_places` gave them.
        package_digest: of the model package in use.
        report: told the indexes of a place, in the calling thread; of one that does not answer, one that says so.
        is_cancelled: ends it.
        patience_s: how long to wait when nothing answers.
    """
    answers = look(places, package_digest, is_cancelled)
    due = set(range(len(places)))
    deadline = time.monotonic() + patience_s
    while due and not is_cancelled() and time.monotonic() < deadline:
        try:
            number, answer = answers.get(timeout=POLL_S)
        except queue.Empty:
            continue
        due.remove(number)
        deadline = time.monotonic() + patience_s
        if isinstance(answer, OSError):
            answer = [silent(places[number], repr(answer))]
        if isinstance(answer, Exception):
            raise answer
        report(answer)
    for number in () if is_cancelled() else sorted(due):
        report([silent(places[number], tr("no answer"))])


def look(places: Sequence[IndexPlace], package_digest: str, is_cancelled: Callable[[], bool]) -> Answers:
    """Start threads that look at the places; their answers, each with the number of its place."""
    waiting: queue.SimpleQueue[int] = queue.SimpleQueue()
    answers: Answers = queue.SimpleQueue()
    for number in range(len(places)):
        waiting.put(number)

    def work() -> None:
        while not is_cancelled():
            try:
                number = waiting.get_nowait()
            except queue.Empty:
                return
            try:
                answers.put((number, list(indexes_in(places[number], package_digest))))
            except Exception as error:  # noqa: BLE001 - raised again where the answers are read
                answers.put((number, error))

    for _ in range(min(THREADS, len(places))):
        # A daemon, since a thread in a system call that never ends must not keep QGIS from quitting.
        threading.Thread(target=work, name="cisen-listing", daemon=True).start()
    return answers


def indexes_in(place: IndexPlace, package_digest: str) -> Iterator[ListedIndex]:
    """The indexes of a place; raises OSError where it cannot be read."""
    if place.layer is None:
        for home in sorted(user_indexes_folder().glob(f"*{HOME_SUFFIX}")):
            if home not in place.without:
                for folder in index_folders(home):
                    yield listed(folder, place, None, package_digest)
        return
    files = place.layer.files()
    identity = place.layer.identity(files) if place.layer_id else None
    source = without_credentials(place.layer.source)
    # Of a raster that cannot be read the folder beside it may still be there.
    beside = files or ([Path(place.layer.path)] if place.layer.path else [])
    for home in homes_of(beside, place.project_folder, place.layer.name, source):
        for folder in index_folders(home):
            index = listed(folder, place, identity, package_digest)
            if index.status is not IndexStatus.CHANGED or index.state.spec.layer.source == source:
                yield index


def listed(folder: Path, place: IndexPlace, identity: LayerIdentity | None, package_digest: str) -> ListedIndex:
    """One index, with what is wrong with it; `identity` is its layer's as that is now, None where it is not open."""
    name = place.layer.name if place.layer is not None else folder.parent.name.partition(HOME_SUFFIX)[0]
    size_bytes = size_of(folder)
    try:
        state = read_state(folder)
        name = place.layer.name if place.layer is not None else state.spec.layer.name
    except EngineError as error:
        return ListedIndex(folder, place.layer_id, name, failure_of(error), error.sentence, size_bytes=size_bytes)
    try:
        check_sizes(folder, state)
        extent = extent_of(folder, state)
    except EngineError as error:
        return ListedIndex(folder, place.layer_id, name, failure_of(error), error.sentence, state, None, size_bytes)
    status, sentence = standing(state, identity, package_digest)
    return ListedIndex(folder, place.layer_id, name, status, sentence, state, extent, size_bytes)


def size_of(folder: Path) -> int:
    """Bytes of all files in a folder; those that go meanwhile, as in an index that is being built, count for none."""
    size_bytes = 0
    for file in folder.rglob("*"):
        with suppress(FileNotFoundError):
            status = file.stat()
            size_bytes += status.st_size if stat.S_ISREG(status.st_mode) else 0
    return size_bytes


def standing(state: IndexState, identity: LayerIdentity | None, package_digest: str) -> tuple[IndexStatus, str]:
    """How a whole index stands, and what to do about it."""
    changed = mismatch_of(state, identity) if identity is not None else ""
    if changed:
        return IndexStatus.CHANGED, changed
    package = state.spec.package
    if package.digest != package_digest:
        sentence = tr(
            "It was made with the model {} {}; choose that model to search it, or rebuild it with the present."
        )
        return IndexStatus.OTHER_MODEL, sentence.format(package.name, package.version)
    if not state.complete:
        return IndexStatus.INCOMPLETE, tr("Not every tile of its last job was read; the panel's Go on adds the rest.")
    return IndexStatus.READY, ""


def failure_of(error: EngineError) -> IndexStatus:
    """The status of an index that cannot be opened."""
    if isinstance(error, IndexUnreadable):
        return IndexStatus.UNREADABLE
    return IndexStatus.TOO_NEW if isinstance(error, IndexTooNew) else IndexStatus.DAMAGED


def extent_of(folder: Path, state: IndexState) -> Bounds | None:
    """The rectangle round all tiles of an index, in its grid's CRS; reads 8 bytes a tile."""
    from ..engine.tile_index import TileIndexReader  # it needs numpy

    if not state.tiles:
        return None
    return state.spec.grid.bounds_of(TileIndexReader(folder, state).cells())


def check_there(folder: Path) -> Path:
    """The folder of an index, if it is still where it was listed; it may take long on a network drive.

    Raises:
        LayerError: it was moved or deleted, or its drive is gone.
    """
    if not folder.is_dir():
        raise LayerError(
            tr(
                "The index folder {} is not there any more; if it was moved, move it back, or build the index again."
            ).format(folder)
        )
    return folder


def silent(place: IndexPlace, detail: str) -> ListedIndex:
    """What stands for the indexes of a place that does not answer."""
    if place.layer is None:
        folder, name = user_indexes_folder(), tr("Other layers")
    else:
        name = place.layer.name
        # Never the source of a web layer: it may hold a key.
        if place.layer.path:
            folder = Path(place.layer.path).parent
        else:
            folder = Path(place.project_folder or user_indexes_folder())
    sentence = tr("The folder {} cannot be read just now ({}); check the drive and the network, then refresh the list.")
    return ListedIndex(folder, "", name, IndexStatus.UNREADABLE, sentence.format(folder, detail))
