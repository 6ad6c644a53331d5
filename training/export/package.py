"""Write a run as a model package: graphs, vocabulary, golden embedding, background and calibration."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import onnx
import onnxruntime
from tokenizers import Tokenizer

from plugin.engine import package as package_format
from plugin.engine.encoder import Encoder
from training.checkpoint import CONFIG, PROGRESS, VOCABULARY, load_checkpoint
from training.config import RunConfig, read_config
from training.errors import TrainingError
from training.export.calibrate import calibrate
from training.export.compress import GraphStorage
from training.export.graph import image_graph, text_graph
from training.export.storage import compress, wording
from training.export.validation import background_vectors, check_sentences, embed_validation
from training.progress import Progress
from training.text import open_tokenizer

GOLDEN_TEXT = "storage tanks"
# Another processor's arithmetic moves a cosine by about 1e-5; a wrong activation by far more than this.
GOLDEN_TOLERANCE = 0.02


def export(run: Path, out: Path) -> package_format.ModelPackage:
    """Write the package of a finished run and measure it on the validation pictures.

    It is made in a folder beside `out` and takes its place once it is whole; `.md` files of `out` are kept.

    Raises:
        TrainingError: the run is not finished, its data sets cannot be read, or `out` holds something else.
        PackageRefused: the result is no package that the engine accepts.
    """
    config = read_config(run / CONFIG)
    refuse_other_folder(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=out.parent, prefix=f"{out.name}-") as scratch:
        made = Path(scratch) / "made"
        made.mkdir()
        metrics = make_package(config, run, made)
        for card in out.glob("*.md"):
            copyfile(card, made / card.name)
        replace_folder(made, out, Path(scratch) / "replaced")
    package = package_format.read_manifest(out)
    Progress(run / PROGRESS).report("package", folder=str(out), digest=package.digest, metrics=metrics)
    return package


def refuse_other_folder(out: Path) -> None:
    """Raises TrainingError where `out` is a file, or a folder of something else, which would be lost."""
    if out.exists() and not (out / package_format.MANIFEST).is_file() and (out.is_file() or any(out.iterdir())):
        raise TrainingError(f"{out} exists and is no model package; choose another folder.")


def replace_folder(made: Path, out: Path, replaced: Path) -> None:
    """Put `made` where `out` is, and `out` to `replaced`; all on one file system, so that each is one rename."""
    if out.exists():
        out.rename(replaced)
    try:
        made.rename(out)
    except OSError:
        if replaced.exists():
            replaced.rename(out)
        raise


def make_package(config: RunConfig, run: Path, folder: Path) -> list[dict[str, Any]]:
    """Write every file of the package into an empty folder; returns its metrics."""
    logit_scale = write_graphs(config, run, folder)
    copyfile(run / VOCABULARY, folder / package_format.VOCABULARY)
    write_golden(config, folder)
    np.save(folder / package_format.BACKGROUND, np.zeros((2, config.space.dimension), np.float16))
    uncalibrated = {"features": ["cosine", "z"], "weights": [1.0, 0.0], "bias": 0.0, "present_at": 0.0}
    fields = manifest(config, logit_scale, {**uncalibrated, "protocol": "none yet"}, [])
    # The background and the calibration are measured with the package itself, so it is written twice.
    package_format.write_package(folder, fields)
    encoder = Encoder.open(folder)
    np.save(folder / package_format.BACKGROUND, background_vectors(encoder, config).astype(np.float16))
    background = np.load(folder / package_format.BACKGROUND)
    calibration, rates = calibrate(embed_validation(encoder, config), background, config.seed)
    metrics = [rates, check_sentences(encoder, config)]
    package_format.write_package(folder, {**fields, "calibration": calibration, "metrics": metrics})
    Encoder.open(folder)
    return metrics


def manifest(
    config: RunConfig, logit_scale: float, calibration: dict[str, Any], metrics: list[dict[str, Any]]
) -> dict[str, Any]:
    """model.json's fields but for the format and the files."""
    image = config.image
    return {
        "name": config.name,
        **asdict(config.card),
        "embedding": {"dimension": config.space.dimension},
        "image": {"size_px": image.size_px, "gsd_m": image.gsd_m, "gsd_range_m": list(image.gsd_range_m)},
        "text": {"context_length": config.text.context_length},
        "logit_scale": round(logit_scale, 3),
        "precision": wording(config.text),
        "calibration": calibration,
        "metrics": metrics,
    }


def write_graphs(config: RunConfig, run: Path, out: Path) -> float:
    """Write both encoders with compressed weights; returns the logit scale."""
    model = load_checkpoint(config, run)
    stored = compress(model, config.text)
    for path, graph, codes in (
        (
            out / package_format.IMAGE_ENCODER,
            image_graph(model, config.image.size_px, out / "trace.part"),
            stored.image,
        ),
        (out / package_format.TEXT_ENCODER, text_graph(model, out / "trace.part"), stored.text),
    ):
        GraphStorage(graph.graph).store(codes)
        onnx.checker.check_model(graph, full_check=True)
        onnx.save(graph, path)
    (out / "trace.part").unlink()
    return float(model.scale.detach())


def write_golden(config: RunConfig, out: Path) -> None:
    """Store what the encoders say of one picture and one text on this machine's processor."""
    tokenizer = open_tokenizer(out / package_format.VOCABULARY, config.text.context_length)
    picture = package_format.golden_image(config.image.size_px)
    golden = {
        "text": GOLDEN_TEXT,
        "text_embedding": run_graph(out / package_format.TEXT_ENCODER, word_inputs(tokenizer, GOLDEN_TEXT)),
        "image_embedding": run_graph(out / package_format.IMAGE_ENCODER, {"tiles": picture[None]}),
        "tolerance": GOLDEN_TOLERANCE,
    }
    (out / package_format.GOLDEN).write_text(json.dumps(golden) + "\n", encoding="utf-8")


def word_inputs(tokenizer: Tokenizer, text: str) -> dict[str, np.ndarray]:
    """The text encoder's inputs for one text."""
    encoding = tokenizer.encode(text)
    return {
        "input_ids": np.array([encoding.ids], np.int64),
        "attention_mask": np.array([encoding.attention_mask], np.int64),
    }


def run_graph(path: Path, inputs: dict[str, np.ndarray]) -> list[float]:
    """The first embedding that a graph gives, rounded to six digits."""
    session = onnxruntime.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    return [round(float(value), 6) for value in np.asarray(session.run(["embedding"], inputs)[0])[0]]
