"""Any folder of pictures to vectors on disk."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from training.errors import TrainingError
from training.evaluation.embedder import EMBEDDING, Embedder
from training.evaluation.reading import Watch, encode_readable, vectors_of

VECTORS = "vectors.npy"
NAMES = "names.txt"
INDEX = "index.json"
ENDINGS = (".bmp", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp")


@dataclass(frozen=True)
class EmbeddedFolder:
    """What was written.

    Args:
        count: vectors.
        dimension: of each.
        skipped: name and reason of the pictures that cannot be read.
    """

    count: int
    dimension: int
    skipped: tuple[tuple[str, str], ...]


def embed_folder(
    embedder: Embedder, folder: Path, out: Path, watch: Watch = lambda _done, _total: None
) -> EmbeddedFolder:
    """Write the vector of every picture below a folder.

    vectors.npy is float32 [n, dimension], row by row the pictures of names.txt (UTF-8, one a line, paths below the
    folder with "/"); index.json says how many, how long, and what was skipped and why.

    Args:
        embedder: the model.
        folder: of pictures, in folders or not; files whose ending is no picture's are passed over.
        out: the folder to write, made where it is missing.
        watch: told after each batch how many pictures are done, of how many.

    Raises:
        TrainingError: there is no picture, none can be read, or `out` cannot be written.
    """
    names = list_pictures(folder)
    encoded = encode_readable(vectors_of(embedder), embedder.size_px, folder, names, limit=1.0, watch=watch)
    vectors = encoded.features[EMBEDDING].astype(np.float32)
    done = EmbeddedFolder(len(vectors), vectors.shape[1], encoded.unreadable)
    fields = {
        "count": done.count,
        "dimension": done.dimension,
        "size_px": embedder.size_px,
        "skipped": [{"name": name, "reason": reason} for name, reason in done.skipped],
    }
    try:
        out.mkdir(parents=True, exist_ok=True)
        np.save(out / VECTORS, vectors, allow_pickle=False)
        kept = "".join(f"{names[place]}\n" for place in encoded.kept)
        (out / NAMES).write_text(kept, encoding="utf-8", errors="surrogateescape", newline="\n")
        (out / INDEX).write_text(json.dumps(fields, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise TrainingError(f"{out} cannot be written ({error.strerror}); choose another place.") from error
    return done


def list_pictures(folder: Path) -> list[str]:
    """The pictures below a folder by their file endings, sorted; raises TrainingError where there is none."""
    names = sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.suffix.lower() in ENDINGS and path.is_file() and "\n" not in path.name
    )
    if not names:
        raise TrainingError(f"{folder} holds no picture; give a folder with pictures in it or below it.")
    return names
