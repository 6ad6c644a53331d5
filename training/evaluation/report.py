"""Results to read, to parse, and to keep."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

from training.errors import TrainingError
from training.evaluation.results import PerQuery, Results
from training.metrics.bootstrap import Interval
from training.metrics.recall import WAYS

RESULTS = "results.json"
PER_QUERY = "per_query.npz"
IMAGES = "@images"  # in the name of an array: the pictures of the queries of that measure


def as_json(results: Results, intervals: Mapping[str, Interval] | None = None) -> dict[str, Any]:
    """The sizes and the measures by their keys, in per cent, with "protocol", "intervals" (low, high) and "hubness"."""
    return {
        "protocol": results.protocol,
        **results.sizes,
        **results.values(),
        "intervals": {key: [one.low, one.high] for key, one in (intervals or {}).items()},
        "hubness": results.hubness,
        "unreadable": [list(one) for one in results.unreadable],
    }


def table(results: Results, intervals: Mapping[str, Interval] | None = None) -> str:
    """The protocol, and a line for each measure with its values both ways and their 95 % intervals."""
    shown = {key: _cell(value, (intervals or {}).get(key)) for key, value in results.values().items()}
    names = list(dict.fromkeys(re.sub("^(i2t|t2i)_", "", key) for key in shown))
    lines = [results.protocol, f"{'':16} {'image to text':>23} {'text to image':>23}"]
    for name in names:
        cells = [shown[name]] if name in shown else [shown.get(f"{way}_{name}", "") for way in WAYS]
        lines.append(f"{name:16} " + " ".join(f"{cell:>23}" for cell in cells))
    for name in ("skewness", "antihubs"):
        cells = [f"{results.hubness[f'{way}_{name}']:.2f}" for way in WAYS]
        lines.append(f"{'hub ' + name:16} " + " ".join(f"{cell:>23}" for cell in cells))
    lines += [f"left out: {reason}" for _, reason in results.unreadable]
    return "\n".join(line.rstrip() for line in lines)


def _cell(value: float, interval: Interval | None) -> str:
    return f"{value:.1f}" if interval is None else f"{value:.1f} ({interval.low:.1f} to {interval.high:.1f})"


def save_results(results: Results, folder: Path, intervals: Mapping[str, Interval] | None = None) -> None:
    """Write results.json and per_query.npz, so that runs can be compared later, image by image.

    Raises:
        TrainingError: the folder cannot be written.
    """
    arrays = {}
    for key, one in results.per_query.items():
        arrays[key], arrays[key + IMAGES] = one
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / RESULTS).write_text(json.dumps(as_json(results, intervals), indent=1) + "\n", encoding="utf-8")
        np.savez_compressed(folder / PER_QUERY, **arrays)  # type: ignore[arg-type]  # its stubs mix the names up
    except OSError as error:
        raise TrainingError(f"{folder} cannot be written ({error.strerror}); choose another place.") from error


def load_results(folder: Path) -> Results:
    """What `save_results` wrote; raises TrainingError where it cannot be read."""
    try:
        fields = json.loads((folder / RESULTS).read_text(encoding="utf-8"))
        with np.load(folder / PER_QUERY, allow_pickle=False) as arrays:
            per_query = {key: PerQuery(arrays[key], arrays[key + IMAGES]) for key in arrays if not key.endswith(IMAGES)}
        return Results(
            protocol=fields["protocol"],
            sizes={key: value for key, value in fields.items() if isinstance(value, int)},
            per_query=per_query,
            hubness=fields["hubness"],
            unreadable=tuple((name, reason) for name, reason in fields["unreadable"]),
        )
    except (OSError, ValueError, KeyError, TypeError, BadZipFile) as error:
        raise TrainingError(f"{folder} has no results that can be read ({error}); evaluate again.") from error
