"""What a model package or a run is, in lines to read."""

from __future__ import annotations

from pathlib import Path

from plugin.engine.onnx_header import read_onnx_header
from plugin.engine.package import MANIFEST, read_manifest, verify_files
from training.errors import TrainingError
from training.progress import PROGRESS, read_events

LAST_EVENTS = 5


def inspect(folder: Path) -> str:
    """Describe a package, its files verified, or the latest events of a run.

    Raises:
        TrainingError: the folder is neither.
        PackageRefused: a file of the package is missing or was changed.
    """
    if (folder / MANIFEST).is_file():
        return describe_package(folder)
    if (folder / PROGRESS).is_file():
        return describe_run(folder)
    raise TrainingError(f"{folder} is neither a model package nor a run; give a folder with {MANIFEST} or {PROGRESS}.")


def describe_package(folder: Path) -> str:
    """Name, sizes, precision, calibration and metrics of a package."""
    package = read_manifest(folder)
    verify_files(package)
    lines = [
        f"{package.title} {package.version} ({package.name}), {package.digest}",
        f"tiles {package.size_px} px of {package.gsd_m} m, embeddings of {package.dimension}",
        f"texts of at most {package.context_length} word pieces",
        f"precision: {package.precision}",
        f"present at {package.calibration['present_at']}",
    ]
    for name in package.files:
        path = package.path(name)
        header = read_onnx_header(path.read_bytes()) if path.suffix == ".onnx" else None
        lines.append(
            f"{path.stat().st_size:10,} {name}" + (f"  opset {header.opset}, IR {header.ir_version}" if header else "")
        )
    for metric in package.metrics:
        lines += [str(metric["protocol"]), *(f"  {key} {value}" for key, value in metric["values"].items())]
    return "\n".join(lines)


def describe_run(folder: Path) -> str:
    """The latest events of a run."""
    events = read_events(folder / PROGRESS)[-LAST_EVENTS:]
    return "\n".join(", ".join(f"{key} {value}" for key, value in event.items()) for event in events)
