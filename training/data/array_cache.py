"""Arrays that are computed once and kept on the disk, named by a digest of what they were made of."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from training.errors import TrainingError

Fill = Callable[[Sequence[np.ndarray]], None]


@dataclass(frozen=True)
class Recipe:
    """An array: the JSON values that determine it, its shape and its type."""

    made_of: Mapping[str, Any]
    shape: tuple[int, ...]
    dtype: str

    @property
    def path(self) -> Path:
        """Where it is kept, by the digest of all that."""
        text = json.dumps({**self.made_of, "shape": self.shape, "dtype": self.dtype}, sort_keys=True, default=str)
        return cache_folder() / f"{hashlib.sha256(text.encode()).hexdigest()[:24]}.npy"


def cache_folder() -> Path:
    """Where arrays are kept: CISEN_CACHE or XDG_CACHE_HOME, else ~/.cache."""
    base = os.environ.get("CISEN_CACHE") or os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "cisen-search" / "arrays"


def cached_arrays(recipes: Sequence[Recipe], fill: Fill) -> list[np.ndarray]:
    """The arrays, mapped read-only; where one is missing, `fill` writes them all.

    Args:
        recipes: of the arrays.
        fill: writes into mapped arrays of those shapes; whatever it raises leaves no file.

    Raises:
        TrainingError: the disk has no room for them.
    """
    if not all(recipe.path.is_file() for recipe in recipes):
        try:
            cache_folder().mkdir(parents=True, exist_ok=True)
            write_arrays(recipes, fill)
        except OSError as error:
            size = sum(int(np.prod(recipe.shape)) * np.dtype(recipe.dtype).itemsize for recipe in recipes)
            raise TrainingError(
                f"{cache_folder()} cannot take {size / 1e6:,.0f} MB ({error}); make room, or set CISEN_CACHE to a "
                "folder that has it."
            ) from error
    return [np.load(recipe.path, mmap_mode="r", allow_pickle=False) for recipe in recipes]


def write_arrays(recipes: Sequence[Recipe], fill: Fill) -> None:
    """Write arrays beside their places and move them there when they are whole; others may be making the same."""
    with ExitStack() as stack:
        parts = []
        for recipe in recipes:
            handle, name = tempfile.mkstemp(dir=recipe.path.parent, suffix=".part")
            os.close(handle)
            parts.append(Path(name))
            stack.callback(parts[-1].unlink, missing_ok=True)
        arrays = [
            np.lib.format.open_memmap(part, mode="w+", dtype=np.dtype(recipe.dtype), shape=recipe.shape)
            for part, recipe in zip(parts, recipes)
        ]
        fill(arrays)
        for array, part, recipe in zip(arrays, parts, recipes):
            array.flush()
            part.replace(recipe.path)
