"""A comparison as a table to read, and as values to parse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from training.comparison.config import CompareConfig, MeasureConfig
from training.evaluation.results import Results, difference

SHOWN = (
    "mr",
    "i2t_wmap5", "t2i_wmap5", "i2t_p5", "t2i_p5", "i2t_ndcg5", "t2i_ndcg5",
    "i2t_l2_wmap5", "t2i_l2_wmap5", "i2t_l3_wmap5", "t2i_l3_wmap5",
)  # fmt: skip
COMPARED = SHOWN[:3]


@dataclass(frozen=True)
class Measured:
    """A row that was measured.

    Args:
        measure: where.
        seeds: the results of each seed.
        cost: see `row_cost`.
    """

    measure: MeasureConfig
    seeds: Sequence[Results]
    cost: Mapping[str, float]


def table(config: CompareConfig, rows: Mapping[str, Measured], left_out: Mapping[str, str]) -> str:
    """Markdown: means over the seeds, differences from the reference with 95 % intervals, and costs.

    Only measures that a row has are shown; differences only between rows that are measured on the same.
    """
    several = len({row.measure for row in rows.values()}) > 1
    keys = [key for key in SHOWN if any(key in row.seeds[0].values() for row in rows.values())]
    compared = [key for key in COMPARED if key in keys]
    head = ["method", *(["measured on"] if several else []), *keys]
    head += [f"{key} - {config.reference}" for key in compared]
    head += ["parameters, M (learning)", "GFLOPs an image", "images/s"]
    protocols = {f"{side(row.measure)}; {row.seeds[0].protocol}": None for row in rows.values()}
    seeds = ", ".join(map(str, config.seeds))
    said = f"seeds {seeds}; differences paired over the pictures, 95 % intervals of 2,000 draws."
    lines = [f"{'. '.join(protocols)}; {said}", "", f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for name, row in rows.items():
        cells = [name, *([side(row.measure)] if several else []), *(mean_cell(row, key) for key in keys)]
        cells += [gap_cell(row, rows[config.reference], key) for key in compared]
        cells.append(f"{row.cost['parameters'] / 1e6:.1f} ({row.cost['method_parameters'] / 1e6:.2f})")
        cells += [f"{row.cost['image_gflops']:.2f}", f"{row.cost['images_per_s']:.0f}"]
        lines.append(f"| {' | '.join(cells)} |")
    notes = [f"- {row.name}: {row.note}" for row in config.rows if row.note and row.name in rows]
    notes += [f"- {name} was left out: {reason}" for name, reason in left_out.items()]
    return "\n".join([*lines, "", *notes] if notes else lines)


def side(measure: MeasureConfig) -> str:
    """A measure as the table names it."""
    return f"{measure.name} {measure.split}"


def mean_cell(row: Measured, key: str) -> str:
    """The mean over the seeds, of mR with its spread; nothing where a row has no such measure."""
    found = [values[key] for values in (one.values() for one in row.seeds) if key in values]
    if not found:
        return ""
    if key != "mr":
        return f"{np.mean(found):.1f}"
    return f"{np.mean(found):.1f} ± {np.std(found, ddof=1) if len(found) > 1 else 0.0:.1f}"


def gap_cell(row: Measured, reference: Measured, key: str) -> str:
    """The paired difference from the reference; nothing for itself and for rows that are measured on something else."""
    if row is reference or row.measure != reference.measure or key not in row.seeds[0].values():
        return ""
    gap = difference(row.seeds, reference.seeds, key)
    return f"{gap.value:+.1f} ({gap.low:+.1f} to {gap.high:+.1f})"


def as_json(rows: Mapping[str, Measured]) -> dict[str, Any]:
    """Every value of every seed, and the costs."""
    return {
        name: {
            "measure": side(row.measure),
            "protocol": row.seeds[0].protocol,
            "seeds": [one.values() for one in row.seeds],
            "cost": dict(row.cost),
        }
        for name, row in rows.items()
    }
