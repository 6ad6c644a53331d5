"""The picture of benchmarks/growth.py: time, memory and disk by tiles, with the line that each follows."""

from __future__ import annotations

from pathlib import Path

import matplotlib as mpl
import numpy as np

mpl.use("Agg")
from matplotlib import pyplot as plt  # after the backend

INK, FAINT = "#333333", "#e3e3e3"
COLOURS = {"job": "#b5482a", "append": "#d98c2b", "open": "#3a7d5c", "first": "#6f9fd0", "warm": "#1f4e8c"}
Curves = dict[str, list[float]]


def draw(file: Path, sizes: list[int], curves: Curves, job: dict[int, float], job_law: tuple[float, float]) -> None:
    """Write the picture.

    Args:
        file: PNG to write.
        sizes: tiles at which the curves were measured.
        curves: by the names that growth.py gives them.
        job: seconds of the whole job by tiles.
        job_law: start in seconds and seconds a tile, by which the job is extrapolated.
    """
    with plt.rc_context({"font.size": 9, "text.color": INK, "axes.edgecolor": INK, "axes.labelcolor": INK}):
        figure, (time, memory, disk) = plt.subplots(
            1, 3, figsize=(11, 4.2), layout="constrained", gridspec_kw={"width_ratios": [1.45, 1, 1]}
        )
        beyond = np.array([max(job), sizes[-1]])
        time.plot(beyond, job_law[0] + job_law[1] * beyond, "--", color=COLOURS["job"], linewidth=1.2)
        plot(time, list(job), list(job.values()), "job", "whole job, dashed: extrapolated")
        plot(time, sizes, curves["append_s"], "append", "writing alone")
        plot(time, sizes, curves["open_s"], "open", "opening to go on")
        plot(time, sizes, curves["search_first_s"], "first", "first search")
        plot(time, sizes, curves["search_warm_s"], "warm", "search")
        finish(time, "Time", "seconds", logarithmic=True)
        plot(memory, sizes, curves["append_peak_mb"], "append", "writing")
        plot(memory, sizes, curves["open_peak_mb"], "open", "opening to go on")
        plot(memory, sizes, curves["search_peak_mb"], "warm", "searching")
        finish(memory, "Peak memory of the process", "MB", logarithmic=False)
        plot(disk, sizes, [value / 1e6 for value in curves["index_bytes"]], "append", "index")
        plot(disk, sizes, [value / 1e6 for value in curves["searched_bytes"]], "warm", "with what searching keeps")
        finish(disk, "Disk", "MB", logarithmic=True)
        figure.savefig(file, dpi=130, facecolor="white")
        plt.close(figure)


def plot(axes: plt.Axes, tiles: list[int], values: list[float], colour: str, label: str) -> None:
    """A measured curve."""
    axes.plot(tiles, values, "o-", color=COLOURS[colour], linewidth=1.6, markersize=3.5, label=label)


def finish(axes: plt.Axes, title: str, unit: str, *, logarithmic: bool) -> None:
    """Axes with units, a legend and no more lines than needed."""
    axes.set_xscale("log")
    if logarithmic:
        axes.set_yscale("log")
    else:
        axes.set_ylim(bottom=0)
    axes.set_title(title, loc="left", fontweight="bold")
    axes.set_xlabel("tiles")
    axes.set_ylabel(unit)
    axes.grid(color=FAINT, linewidth=0.7)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, fontsize=8, loc="upper left")
