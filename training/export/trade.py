"""What int8 gains and costs; it is offered only where it is faster and as good."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
import onnxruntime

from training.errors import TrainingError
from training.evaluation.embedder import EMBEDDING, Embedder, Features
from training.evaluation.reading import BATCH, encode_readable, encode_sentences
from training.export.request import PackageData
from training.export.validation import scenes_of
from training.metrics.recall import recall

LOSS_AT_MOST = 0.5  # of mR, per cent
FASTER_AT_LEAST = 1.05  # less is within the noise of a timing
ROUNDS = 7

EncodeTiles = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Trade:
    """What float32 and int8 give.

    Args:
        rates: pictures a second, (float32, int8).
        recalls: mean recall in per cent, (float32, int8), of each data set.
    """

    rates: tuple[float, float]
    recalls: dict[str, tuple[float, float]]

    def check(self) -> None:
        """Raises TrainingError with the numbers where int8 is not faster, or loses more than `LOSS_AT_MOST` of mR."""
        faster = self.rates[1] / self.rates[0]
        if faster >= FASTER_AT_LEAST and all(full - small <= LOSS_AT_MOST for full, small in self.recalls.values()):
            return
        recalls = ", ".join(f"{small:.2f} against {full:.2f} on {name}" for name, (full, small) in self.recalls.items())
        raise TrainingError(
            f"int8 does not pay: {self.rates[1]:.1f} pictures a second against {self.rates[0]:.1f} in float32, and mR "
            f"{recalls}; choose fp32, or compact for a small file."
        )

    def metric(self) -> dict[str, Any]:
        """As model.json has it."""
        protocol = (
            "int8 beside float32: pictures a second on the machine that exported, one batch, the best of "
            f"{ROUNDS} rounds in turns; mR on every validation picture and caption, by the same sentence vectors"
        )
        values = {"fp32_rate": self.rates[0], "int8_rate": self.rates[1]}
        for name, (full, small) in self.recalls.items():
            values |= {f"fp32_mr {name}": full, f"int8_mr {name}": small}
        return {"protocol": protocol, "values": {key: round(value, 2) for key, value in values.items()}}


def measure_trade(
    full: onnx.ModelProto, small: onnx.ModelProto, model: Embedder, data: Sequence[PackageData], tiles: np.ndarray
) -> Trade:
    """Measure two graphs of one image encoder.

    Args:
        full: in float32.
        small: in int8.
        model: gives the sentences' vectors.
        data: whose validation pictures are searched.
        tiles: uint8 [n, s, s, 3], some of them, for the rates.
    """
    encoders = (open_encoder(full), open_encoder(small))

    def encode(pictures: np.ndarray) -> Features:
        return {"full": encoders[0](pictures), "small": encoders[1](pictures)}

    recalls = {}
    for one in data:
        scenes = scenes_of(one, "val")
        found = encode_readable(encode, model.size_px, one.images, [scene.image for scene in scenes])
        kept = [scenes[place] for place in found.kept]
        sentences = encode_sentences(model, [caption for scene in kept for caption in scene.captions])[EMBEDDING]
        owner = np.repeat(np.arange(len(kept)), [len(scene.captions) for scene in kept])
        recalls[one.name] = (
            recall(found.features["full"] @ sentences.T, owner)["mr"],
            recall(found.features["small"] @ sentences.T, owner)["mr"],
        )
    return Trade(measure_rates(encoders, tiles[:BATCH]), recalls)


def open_encoder(graph: onnx.ModelProto) -> EncodeTiles:
    """Runs an image encoder's graph on the processor."""
    session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    return lambda tiles: np.asarray(session.run(["embedding"], {"tiles": tiles})[0])


def measure_rates(encoders: tuple[EncodeTiles, EncodeTiles], tiles: np.ndarray) -> tuple[float, float]:
    """Pictures a second of both: the best of several rounds, in turns, so that a busy machine slows them alike."""
    seconds = [[elapsed(encoder, tiles) for encoder in encoders] for _ in range(ROUNDS)]
    full, small = (len(tiles) / min(column) for column in zip(*seconds))
    return full, small


def elapsed(encode: EncodeTiles, tiles: np.ndarray) -> float:
    """Seconds of one call."""
    start = time.perf_counter()
    encode(tiles)
    return time.perf_counter() - start
