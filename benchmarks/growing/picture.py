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
Laws = dict[str, tuple[float, float]]


def draw(file: Path, sizes: list[int], curves: Curves, job_sizes: list[int], laws: Laws) -> None:
    """Write the picture.

    Args:
        file: PNG to write.
        sizes: tiles at which the curves were measured.
        curves: by the names that growth.py gives them.
        job_sizes: tiles at which the whole job was measured.
        laws: start and rate a tile of each curve, in its unit.
    """

    def rate(name: str, unit: str, factor: float) -> str:
        value = laws[name][1] * factor
        return f"{value:.0f} {unit} a tile" if value >= 10 else f"{value:.2g} {unit} a tile"

    with plt.rc_context({"font.size": 9, "text.color": INK, "axes.edgecolor": INK, "axes.labelcolor": INK}):
        figure, (time, memory, disk) = plt.subplots(
            1, 3, figsize=(12, 4.4), layout="constrained", gridspec_kw={"width_ratios": [1.4, 1, 1]}
        )
        beyond = np.array([max(job_sizes), sizes[-1]])
        start, a_tile = laws["job_s"]
        time.plot(beyond, start + a_tile * beyond, "--", color=COLOURS["job"], linewidth=1.2)
        plot(time, job_sizes, curves["job_s"], "job", f"whole job, {rate('job_s', 'ms', 1e3)} (dashed: extrapolated)")
        plot(time, sizes, curves["append_s"], "append", f"writing alone, {rate('append_s', 'µs', 1e6)}")
        plot(time, sizes, curves["open_s"], "open", f"opening to go on, {rate('open_s', 'µs', 1e6)}")
        plot(time, sizes, curves["search_first_s"], "first", f"first search, {rate('search_first_s', 'µs', 1e6)}")
        plot(time, sizes, curves["search_warm_s"], "warm", f"search, {rate('search_warm_s', 'µs', 1e6)}")
        finish(time, "Time", "seconds", top=100)
        plot(memory, sizes, curves["append_peak_mb"], "append", "writing")
        plot(memory, sizes, curves["open_peak_mb"], "open", "opening to go on")
        plot(memory, sizes, curves["search_peak_mb"], "warm", f"searching, {rate('search_peak_mb', 'B', 1e6)}")
        finish(memory, "Peak memory of the process", "MB", top=2, bottom=10)
        disks = {name: [value / 1e6 for value in curves[name]] for name in ("index_bytes", "searched_bytes")}
        kept = f"with what a search keeps, {laws['searched_bytes'][1]:.0f} B a tile"
        plot(disk, sizes, disks["searched_bytes"], "warm", kept)
        plot(disk, sizes, disks["index_bytes"], "append", f"index, {laws['index_bytes'][1]:.0f} B a tile")
        finish(disk, "Disk", "MB", top=4)
        figure.savefig(file, dpi=130, facecolor="white")
        plt.close(figure)


def plot(axes: plt.Axes, tiles: list[int], values: list[float], colour: str, label: str) -> None:
    """A measured curve."""
    axes.plot(tiles, values, "o-", color=COLOURS[colour], linewidth=1.6, markersize=3.5, label=label)


def finish(axes: plt.Axes, title: str, unit: str, top: float, bottom: float | None = None) -> None:
    """Logarithmic axes with units, a legend, `top` times as much room as the curves need for it, and nothing more."""
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_ylim(bottom=bottom, top=max(max(line.get_ydata()) for line in axes.lines) * top)
    axes.set_title(title, loc="left", fontweight="bold")
    axes.set_xlabel("tiles")
    axes.set_ylabel(unit)
    axes.minorticks_off()
    axes.grid(color=FAINT, linewidth=0.7)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, fontsize=8, loc="upper left")
