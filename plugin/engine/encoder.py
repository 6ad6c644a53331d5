"""The two encoders of a verified model package: tiles and words to unit vectors of one space."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from .batch_trial import best_batch
from .calibration import Calibration
from .errors import InternalError
from .image_model import image_pool
from .package import (
    BACKGROUND,
    GOLDEN,
    IMAGE_ENCODER,
    TEXT_ENCODER,
    VOCABULARY,
    ModelPackage,
    golden_image,
    read_manifest,
    refused,
    verify_files,
)
from .providers import provider_order
from .tile_pool import TilePool

MAX_BATCH_BYTES = 1 << 26  # of tiles in one request; some are held at a time

# How vocabularies spell what they do not know.
UNKNOWN_PIECES = frozenset({"[UNK]", "<unk>"})

# An input's or output's name, type and shape; None where the length is free.
Signature = dict[str, tuple[str, tuple[Any, ...]]]


class Encoder:
    """Sessions over a package that has passed every check.

    Args:
        package: the package.
        image_session: runs image_encoder.onnx.
        pool: the threads that share it.
        text_session: runs text_encoder.onnx.
        tokenizer: splits words as the text encoder learnt them, cut at the context length.
        calibration: turns cosines into probabilities.
    """

    def __init__(
        self,
        package: ModelPackage,
        image_session: onnxruntime.InferenceSession,
        pool: TilePool,
        text_session: onnxruntime.InferenceSession,
        tokenizer: Tokenizer,
        calibration: Calibration,
    ) -> None:
        self.package = package
        self.image_session = image_session
        self.pool = pool
        self.tried = False
        self.text_session = text_session
        self.tokenizer = tokenizer
        self.calibration = calibration

    @classmethod
    def open(cls, folder: Path | str, provider: str = "auto", threads: int = 0) -> Encoder:
        """Verify a package and load it.

        Args:
            folder: the package's folder.
            provider: "auto", "cpu" or "cuda".
            threads: that embed; 0 takes every core.

        Raises:
            PackageRefused: a file is missing or changed, has the wrong shape, or does not give the stored embedding.
        """
        package = read_manifest(folder)
        verify_files(package)
        providers = provider_order(provider)
        # Tiles share the cores among themselves. A text is alone, and answers a third sooner with every core on it.
        image_session = open_session(package, IMAGE_ENCODER, providers, 1)
        encoder = cls(
            package,
            image_session,
            image_pool(image_session, threads),
            open_session(package, TEXT_ENCODER, providers, threads),
            open_tokenizer(package),
            open_calibration(package),
        )
        check_golden(encoder)
        return encoder

    @property
    def providers(self) -> list[str]:
        """The providers that really run the image encoder, best first."""
        return list(self.image_session.get_providers())

    def encode_tiles(self, tiles: np.ndarray) -> np.ndarray:
        """Embed tiles.

        Args:
            tiles: uint8 [n, size_px, size_px, 3], RGB.

        Returns:
            float32 [n, dimension], of unit length; the same for a tile whatever it is embedded together with.

        Raises:
            InternalError: the runtime gave something that is no number.
        """
        return self.begin_tiles(tiles)()

    def begin_tiles(self, tiles: np.ndarray) -> Callable[[], np.ndarray]:
        """Embed tiles while the caller goes on; what it returns waits for them and is `encode_tiles` otherwise."""
        parts = self.pool.begin(tiles)

        def vectors() -> np.ndarray:
            none = np.empty((0, self.package.dimension), np.float32)
            return check_numbers(self, np.concatenate([none, *(part.result() for part in parts)]))

        return vectors

    def encode_pictures(self, tiles: np.ndarray) -> np.ndarray:
        """As `encode_tiles`, for a few: in the caller's thread, and so ahead of the batches that wait."""
        if not len(tiles):
            return np.empty((0, self.package.dimension), np.float32)
        return check_numbers(self, self.pool.run(np.ascontiguousarray(tiles)))

    def batch_tiles(self) -> int:
        """How many tiles a request should bring; the first call tries what this machine likes best."""
        if not self.tried:
            tile = golden_image(self.package.size_px)

            def seconds(count: int) -> float:
                tiles = np.stack([tile] * count)
                begun = time.perf_counter()
                self.pool.run(tiles)
                return time.perf_counter() - begun

            self.pool.part_tiles = best_batch(seconds, self.pool.largest_part)
            self.tried = True
        tile_bytes = self.package.size_px**2 * 3
        return max(1, min(self.pool.batch_tiles, MAX_BATCH_BYTES // tile_bytes))

    def encode_texts(self, texts: Sequence[str]) -> tuple[np.ndarray, list[bool]]:
        """Embed texts.

        Returns:
            float32 [n, dimension] of unit length, and for each text whether it was cut at the context length.
        """
        encodings = self.tokenizer.encode_batch(list(texts))
        feed = {
            "input_ids": np.array([encoding.ids for encoding in encodings], np.int64),
            "attention_mask": np.array([encoding.attention_mask for encoding in encodings], np.int64),
        }
        vectors = np.asarray(self.text_session.run(["embedding"], feed)[0])
        return vectors, [bool(encoding.overflowing) for encoding in encodings]


def check_numbers(encoder: Encoder, vectors: np.ndarray) -> np.ndarray:
    """The vectors, [n, dimension]; raises InternalError where the runtime gave something that is no number."""
    if not np.isfinite(vectors).all():
        raise InternalError(
            f"The model gave no numbers for some tiles on {encoder.providers[0]}; choose the CPU in the options.",
            f"package {encoder.package.digest}",
        )
    return vectors


def can_read(tokenizer: Tokenizer, text: str) -> bool:
    """Whether anything of a text is in the vocabulary; other scripts and emoji are one unknown mark after another."""
    encoding = tokenizer.encode(text)
    return any(
        piece not in UNKNOWN_PIECES for piece, mark in zip(encoding.tokens, encoding.special_tokens_mask) if not mark
    )


def open_session(package: ModelPackage, name: str, providers: list[str], threads: int) -> onnxruntime.InferenceSession:
    """A session over one of the package's graphs, its signature checked; raises PackageRefused."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    try:
        # From bytes: a graph that named data in another file could not reach it.
        session = onnxruntime.InferenceSession(package.path(name).read_bytes(), options, providers=providers)
    except Exception as error:  # onnxruntime's own exceptions share no base below Exception
        raise refused(package.folder, name, "cannot be loaded by this onnxruntime; update the engine", error) from error
    n, size, dimension = None, package.size_px, package.dimension
    wanted: dict[str, tuple[Signature, Signature]] = {
        IMAGE_ENCODER: (
            {"tiles": ("tensor(uint8)", (n, size, size, 3))},
            {"embedding": ("tensor(float)", (n, dimension))},
        ),
        TEXT_ENCODER: (
            {"input_ids": ("tensor(int64)", (n, n)), "attention_mask": ("tensor(int64)", (n, n))},
            {"embedding": ("tensor(float)", (n, dimension))},
        ),
    }
    inputs, outputs = wanted[name]
    check_signature(package, name, inputs, session.get_inputs())
    check_signature(package, name, outputs, session.get_outputs())
    return session


def check_signature(package: ModelPackage, name: str, wanted: Signature, found: Sequence[Any]) -> None:
    """Refuse a graph whose inputs or outputs have other names, types or fixed lengths than the format's."""
    by_name = {node.name: node for node in found}
    if set(by_name) != set(wanted):
        raise refused(package.folder, name, f"has {sorted(by_name)} where {sorted(wanted)} belong; export it again")
    for key, (kind, shape) in wanted.items():
        node = by_name[key]
        fits = len(node.shape) == len(shape) and all(
            not isinstance(length, int) if free is None else length == free for length, free in zip(node.shape, shape)
        )
        if node.type != kind or not fits:
            raise refused(
                package.folder, name, f"has the wrong shape at {key}: {node.type} {node.shape}; export it again"
            )


def open_tokenizer(package: ModelPackage) -> Tokenizer:
    """The package's tokenizer, cutting at the context length and padding to the longest text of a batch."""
    try:
        tokenizer = Tokenizer.from_file(str(package.path(VOCABULARY)))
    except Exception as error:  # tokenizers raises bare Exception
        raise refused(package.folder, VOCABULARY, "cannot be read; fetch the package again", error) from error
    tokenizer.enable_truncation(max_length=package.context_length)
    tokenizer.enable_padding()
    return tokenizer


def open_calibration(package: ModelPackage) -> Calibration:
    """The package's calibration over its background embeddings; raises PackageRefused."""
    try:
        background = np.load(package.path(BACKGROUND), allow_pickle=False)
        if background.ndim != 2 or background.shape[1] != package.dimension or not len(background):
            raise ValueError(f"shape {background.shape}")
        return Calibration.from_manifest(dict(package.calibration), background)
    except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
        raise refused(package.folder, BACKGROUND, "does not fit the package; fetch it again", error) from error


def check_golden(encoder: Encoder) -> None:
    """Refuse a package whose encoders do not give the embeddings stored when it was made.

    It catches what no hash can: a runtime, a provider or an activation that computes something else.
    """
    package = encoder.package
    try:
        golden = json.loads(package.path(GOLDEN).read_text(encoding="utf-8"))
        text, tolerance = str(golden["text"]), float(golden["tolerance"])
        wanted = {
            IMAGE_ENCODER: np.asarray(golden["image_embedding"], np.float32),
            TEXT_ENCODER: np.asarray(golden["text_embedding"], np.float32),
        }
    except (ValueError, KeyError, TypeError) as error:
        raise refused(package.folder, GOLDEN, "cannot be understood; fetch the package again", error) from error
    encoders: dict[str, Callable[[], np.ndarray]] = {
        IMAGE_ENCODER: lambda: encoder.encode_tiles(golden_image(package.size_px)[None])[0],
        TEXT_ENCODER: lambda: encoder.encode_texts([text])[0][0],
    }
    for name, encode in encoders.items():
        try:
            vector = encode()
        except Exception as error:  # onnxruntime's own exceptions share no base below Exception
            raise refused(
                package.folder, name, "cannot be run by this onnxruntime; update the engine", error
            ) from error
        cosine = float(vector @ wanted[name]) if wanted[name].shape == vector.shape else 0.0
        if not cosine >= 1 - tolerance:
            raise refused(
                package.folder,
                name,
                f"does not give its stored embedding here (cosine {cosine:.3f}); update the engine",
            )
