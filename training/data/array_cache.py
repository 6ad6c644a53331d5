"""Arrays that are computed once and kept on the disk, named by a digest of what they were made of."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from training.errors import TrainingError

Fill = Callable[[np.ndarray], None]


def cache_folder() -> Path:
    """Where arrays are kept: CISEN_CACHE or XDG_CACHE_HOME, else ~/.cache."""
    base = os.environ.get("CISEN_CACHE") or os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "cisen-search" / "arrays"


def cached_array(made_of: Mapping[str, Any], shape: tuple[int, ...], dtype: str, fill: Fill) -> np.ndarray:
    """The array kept under the digest of `made_of`, mapped read-only; `fill` writes it where there is none yet.

    Args:
        made_of: JSON values that determine the array.
        shape: of the array.
        dtype: of the array.
        fill: writes into a mapped array of that shape; whatever it raises leaves no file.

    Raises:
        TrainingError: the disk has no room for it.
    """
    text = json.dumps({**made_of, "shape": shape, "dtype": dtype}, sort_keys=True, default=str)
    path = cache_folder() / f"{hashlib.sha256(text.encode()).hexdigest()[:24]}.npy"
    if not path.is_file():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_array(path, shape, dtype, fill)
        except OSError as error:
            raise TrainingError(
                f"{path.parent} cannot take {np.prod(shape) * np.dtype(dtype).itemsize / 1e6:,.0f} MB ({error}); "
                "make room, or set CISEN_CACHE to a folder that has it."
            ) from error
    return np.load(path, mmap_mode="r", allow_pickle=False)


def write_array(path: Path, shape: tuple[int, ...], dtype: str, fill: Fill) -> None:
    """Write the array beside its place and move it there when it is whole; another process may be making the same."""
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    os.close(handle)
    part = Path(name)
    try:
        array = np.lib.format.open_memmap(part, mode="w+", dtype=np.dtype(dtype), shape=shape)
        fill(array)
        array.flush()
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
