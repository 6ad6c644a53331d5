"""What a package's encoders say of one picture and one text, so that a runtime that computes otherwise is caught."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from plugin.engine.package import GOLDEN, IMAGE_ENCODER, TEXT_ENCODER, golden_image
from training.towers.sentences import word_pieces

GOLDEN_TEXT = "storage tanks"
# Another processor's arithmetic moves a cosine by about 1e-5; a wrong activation by far more than this.
GOLDEN_TOLERANCE = 0.02


def write_golden(folder: Path, tokenizer: Tokenizer, size_px: int) -> None:
    """Store what the encoders in `folder` give on this machine's processor."""
    ids, mask = word_pieces(tokenizer, [GOLDEN_TEXT])
    golden = {
        "text": GOLDEN_TEXT,
        "text_embedding": run_graph(folder / TEXT_ENCODER, {"input_ids": ids.numpy(), "attention_mask": mask.numpy()}),
        "image_embedding": run_graph(folder / IMAGE_ENCODER, {"tiles": golden_image(size_px)[None]}),
        "tolerance": GOLDEN_TOLERANCE,
    }
    (folder / GOLDEN).write_text(json.dumps(golden) + "\n", encoding="utf-8")


def run_graph(path: Path, inputs: dict[str, np.ndarray]) -> list[float]:
    """The first embedding that a graph gives, rounded to six digits."""
    session = onnxruntime.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    return [round(float(value), 6) for value in np.asarray(session.run(["embedding"], inputs)[0])[0]]
