"""What a request asks for: its phrases, its tiles and its pictures, as vectors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np

from .encoder import Encoder, can_read
from .errors import EmptyQuery, UnknownRequest
from .phrase_vectors import PhraseVectors
from .protocol import Frame
from .query_vector import QueryVectors, compose
from .scan.gallery import Gallery
from .search import Galleries

MAX_PICTURES = 64

# The number of a tile in its index, and its row and column where the client knows them.
MarkedTile = tuple[int, Optional[tuple[int, int]]]


@dataclass(frozen=True)
class AskedQuery:
    """A query ready to search with.

    Args:
        vector: float32 [dimension], of unit length.
        plain: it is one wanted phrase, for which probabilities are calibrated.
        truncated: a phrase was cut at the context length.
        phrases: its texts.
    """

    vector: np.ndarray
    plain: bool
    truncated: bool
    phrases: tuple[str, ...]


def read_query(frame: Frame, phrase_vectors: PhraseVectors, galleries: Galleries) -> AskedQuery:
    """The query of a request: `query` in its header, and `pictures`, uint8 [n, size, size, 3], among its arrays.

    Raises:
        EmptyQuery: nothing is wanted, or nothing that the model can read.
        EngineError: a tile's index cannot be read, as `Galleries.gallery`.
        UnknownRequest: the query is not described well, or a tile is not in its index.
    """
    encoder = phrase_vectors.encoder
    wanted = frame.header["query"]
    try:
        phrases = [(str(text).strip(), float(weight)) for text, weight in wanted["phrases"]]
        liked, disliked = (tiles_by_folder(wanted, key) for key in ("liked", "disliked"))
    except (TypeError, ValueError, AttributeError) as error:
        raise UnknownRequest("The search is not described well; please report this.", repr(error)) from error
    phrases = [(text, weight) for text, weight in phrases if text and weight]
    pictures = encoder.encode_pictures(checked_pictures(frame, encoder.package.size_px))
    check_wanted(encoder, phrases, bool(liked) or bool(len(pictures)))
    vectors, truncated = phrase_vectors.of([text for text, _ in phrases])
    query = QueryVectors(
        vectors,
        tuple(weight for _, weight in phrases),
        np.concatenate([tile_vectors(liked, galleries), pictures]),
        tile_vectors(disliked, galleries),
    )
    vector = compose(query, encoder.calibration.background.mean(axis=0))
    return AskedQuery(vector, query.plain, any(truncated), tuple(text for text, _ in phrases))


def check_wanted(encoder: Encoder, phrases: list[tuple[str, float]], by_example: bool) -> None:
    """Refuse a query that wants nothing, or that the model cannot read; raises EmptyQuery."""
    if not phrases and not by_example:
        raise EmptyQuery("Type what to look for first, for example: storage tanks beside a road.")
    for text, _ in phrases:
        if not can_read(encoder.tokenizer, text):
            raise EmptyQuery("The model knows none of these letters; describe the place in English words.", text)
    if not by_example and all(weight < 0 for _, weight in phrases):
        raise EmptyQuery("Say what to look for as well, not only what to leave out.")


def tiles_by_folder(wanted: Mapping[str, Any], key: str) -> dict[Path, list[MarkedTile]]:
    """The tiles of one list of a query, each an index's folder, an entry in it and its cell, together by index."""
    by_folder: dict[Path, list[MarkedTile]] = {}
    for folder, tile, cell in wanted.get(key, []):
        place = None if cell is None else (int(cell[0]), int(cell[1]))
        by_folder.setdefault(Path(folder), []).append((int(tile), place))
    return by_folder


def tile_vectors(by_folder: Mapping[Path, list[MarkedTile]], galleries: Galleries) -> np.ndarray:
    """What the indexes hold of some tiles, float32 [n, dimension]."""
    found = [np.empty((0, galleries.package.dimension), np.float32)]
    for folder, tiles in by_folder.items():
        gallery = galleries.gallery(folder)
        numbers = [number_now(gallery, tile) for tile in tiles]
        found.append(gallery.reader.rows(np.array(numbers, np.int64)).astype(np.float32))
    return np.concatenate(found)


def number_now(gallery: Gallery, marked: MarkedTile) -> int:
    """The number that a marked tile has in its index now, which may have been built anew since.

    Raises:
        UnknownRequest: it is not there any more.
    """
    number, cell = marked
    if 0 <= number < gallery.state.tiles and (cell is None or tuple(gallery.reader.cells()[number]) == cell):
        return number
    if cell is not None:
        row, column = cell
        there = gallery.by_cell.within(np.array([[row, column, column + 1]], np.int64))
        if len(there):
            return int(there[0])
    raise UnknownRequest(
        "A tile that was marked is not in its index any more; start the search afresh.",
        f"{gallery.reader.folder}: {marked}",
    )


def checked_pictures(frame: Frame, size_px: int) -> np.ndarray:
    """The pictures that came with a request; raises UnknownRequest where they are no tiles of the model."""
    pictures = frame.arrays.get("pictures", np.empty((0, size_px, size_px, 3), np.uint8))
    if pictures.dtype != np.uint8 or pictures.shape[1:] != (size_px, size_px, 3) or len(pictures) > MAX_PICTURES:
        raise UnknownRequest(
            f"The model takes up to {MAX_PICTURES} pictures of {size_px} x {size_px} pixels; please report this.",
            f"{pictures.dtype} {pictures.shape}",
        )
    return pictures
