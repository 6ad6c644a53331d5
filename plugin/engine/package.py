"""The model package: a folder with model.json, the encoders, the vocabulary and the numbers that prove them.

This module alone defines the format; training writes through `write_package`, the engine trusts nothing that
`verify_files` has not seen. Standard library only, so that QGIS can read a package's card without the engine.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from .errors import PackageRefused
from .onnx_header import MAX_IR_VERSION, MAX_OPSET, read_onnx_header

if TYPE_CHECKING:
    import numpy

FORMAT = 1
MANIFEST = "model.json"
IMAGE_ENCODER = "image_encoder.onnx"
TEXT_ENCODER = "text_encoder.onnx"
VOCABULARY = "tokenizer.json"
GOLDEN = "golden.json"
BACKGROUND = "background.npy"
REQUIRED_FILES = (IMAGE_ENCODER, TEXT_ENCODER, VOCABULARY, GOLDEN, BACKGROUND)
MAX_MANIFEST_BYTES = 1 << 20
MAX_NAME = 255  # what file systems take
DIGEST_PREFIX = "sha256:"


@dataclass(frozen=True)
class VectorFiles:
    """Two files of a package that belong together: what is named, and its vectors in the package's space.

    Args:
        file: of a class tree (JSON), or of sentences (JSON Lines).
        vectors: float16 [n, dimension] of unit length (.npy), in the order of the classes or lines.
    """

    file: str
    vectors: str


@dataclass(frozen=True)
class ModelPackage:
    """What model.json says of a package.

    Args:
        folder: where the package lies.
        digest: "sha256:<hex>" of model.json, which holds every other file's digest.
        dimension: length of an embedding.
        size_px: side of the square image input in pixels.
        gsd_m: metres of ground per pixel that tiles are read at by default.
        gsd_range_m: the coarsest and finest ground sample distances seen in training, (finest, coarsest).
        context_length: the longest text in word pieces, the two marks at its ends included.
        files: digest by file name.
        taxonomy: the class tree with a vector of each class, where the package has one.
        captions: a bank of sentences that a picture may be described with, where the package has one.
    """

    folder: Path
    digest: str
    name: str
    title: str
    version: str
    licence: str
    provenance: str
    dimension: int
    size_px: int
    gsd_m: float
    gsd_range_m: tuple[float, float]
    context_length: int
    logit_scale: float
    precision: str
    calibration: Mapping[str, Any]
    metrics: tuple[Mapping[str, Any], ...]
    files: Mapping[str, str]
    taxonomy: VectorFiles | None = None
    captions: VectorFiles | None = None

    @property
    def tile_size_m(self) -> float:
        """Side of a tile in metres of ground, by default."""
        return self.size_px * self.gsd_m

    def path(self, name: str) -> Path:
        """Where one of the package's files lies."""
        return self.folder / name


def read_manifest(folder: Path | str) -> ModelPackage:
    """Read model.json and check its form; the files it names are not opened.

    Raises:
        PackageRefused: there is no model.json, it is of another format, or a field is missing or of the wrong kind.
    """
    folder = Path(folder)
    try:
        with (folder / MANIFEST).open("rb") as file:
            content = file.read(MAX_MANIFEST_BYTES + 1)
    except OSError as error:
        raise refused(folder, MANIFEST, "cannot be read; choose a folder that holds a model package", error) from error
    if len(content) > MAX_MANIFEST_BYTES:
        raise refused(folder, MANIFEST, "is too large; fetch the package again")
    try:
        fields = json.loads(content)
        version = fields["format"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise refused(folder, MANIFEST, "is no model package's; fetch the package again", error) from error
    if version != FORMAT:
        raise refused(folder, MANIFEST, f"is of format {version}, this plugin reads {FORMAT}; update the plugin")
    try:
        return from_fields(folder, fields, DIGEST_PREFIX + hashlib.sha256(content).hexdigest())
    except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
        raise refused(folder, MANIFEST, "lacks a field or holds a wrong one; fetch the package again", error) from error


def from_fields(folder: Path, fields: Mapping[str, Any], digest: str) -> ModelPackage:
    """The package that model.json's fields describe; KeyError, TypeError or ValueError where they do not."""
    image = fields["image"]
    finest, coarsest = (float(gsd) for gsd in image["gsd_range_m"])
    package = ModelPackage(
        folder=folder,
        digest=digest,
        name=str(fields["name"]),
        title=str(fields["title"]),
        version=str(fields["version"]),
        licence=str(fields["licence"]),
        provenance=str(fields["provenance"]),
        dimension=int(fields["embedding"]["dimension"]),
        size_px=int(image["size_px"]),
        gsd_m=float(image["gsd_m"]),
        gsd_range_m=(finest, coarsest),
        context_length=int(fields["text"]["context_length"]),
        logit_scale=float(fields["logit_scale"]),
        precision=str(fields["precision"]),
        calibration=dict(fields["calibration"]),
        metrics=tuple(fields.get("metrics", ())),
        files={str(name): str(value) for name, value in fields["files"].items()},
        taxonomy=vector_files(fields, "taxonomy"),
        captions=vector_files(fields, "captions"),
    )
    sizes = (package.dimension, package.size_px, package.gsd_m, package.context_length, finest, coarsest)
    if not all(math.isfinite(size) and size > 0 for size in sizes):
        raise ValueError("sizes must be positive and finite")
    return package


def vector_files(fields: Mapping[str, Any], key: str) -> VectorFiles | None:
    """An optional pair of files of model.json; KeyError, TypeError or ValueError where it is not whole."""
    if key not in fields:
        return None
    pair = VectorFiles(str(fields[key]["file"]), str(fields[key]["vectors"]))
    if not {pair.file, pair.vectors} <= set(fields["files"]):
        raise ValueError(f"the files of {key} are not listed")
    return pair


def verify_files(package: ModelPackage) -> None:
    """Check every file against its digest, and every ONNX file's header, before anything of it is run.

    Raises:
        PackageRefused: names the file and says why: missing, changed, outside the folder, external data, too new.
    """
    for name in REQUIRED_FILES:
        if name not in package.files:
            raise refused(package.folder, name, "is not listed in model.json; fetch the package again")
    root = package.folder.resolve()
    for name, digest in package.files.items():
        path = package.folder / name
        if not lies_within(root, name):
            raise refused(package.folder, name, "lies outside the package's folder; do not use this package")
        if not path.is_file():
            raise refused(package.folder, name, "is missing; fetch the package again")
        if file_digest(path) != digest:
            raise refused(package.folder, name, "was changed since the package was made; fetch the package again")
        if path.suffix == ".onnx":
            verify_onnx(package.folder, path)


def lies_within(root: Path, name: str) -> bool:
    """Whether a relative file name stays below the resolved folder `root`, links followed."""
    parts = PurePosixPath(name.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts or ":" in name or len(name) > MAX_NAME:
        return False
    try:
        return root in (root / name).resolve().parents
    except (OSError, ValueError):  # a name that no file can have
        return False


def verify_onnx(folder: Path, path: Path) -> None:
    """Refuse a graph that keeps data elsewhere or that onnxruntime 1.19 could not load."""
    try:
        header = read_onnx_header(path.read_bytes())
    except ValueError as error:
        raise refused(folder, path.name, "is no ONNX file; fetch the package again", error) from error
    if header.has_external_data:
        raise refused(folder, path.name, "keeps weights in another file; export it with its weights inside")
    if header.ir_version > MAX_IR_VERSION or header.opset > MAX_OPSET:
        raise refused(
            folder,
            path.name,
            f"needs a newer runtime (opset {header.opset}, IR {header.ir_version}); "
            f"export it with opset {MAX_OPSET} and IR {MAX_IR_VERSION} at most",
        )


def write_package(folder: Path | str, manifest: Mapping[str, Any]) -> ModelPackage:
    """Write model.json for the files that lie in `folder` and return the package as a reader sees it.

    Args:
        folder: holds every file of the package, and nothing else that is meant to be part of it but README-like `.md`.
        manifest: model.json's fields without "format" and "files".

    Raises:
        PackageRefused: the result would be refused by `verify_files`.
    """
    folder = Path(folder)
    names = sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST and path.suffix not in {".md", ".part"}
    )
    fields = {"format": FORMAT, **manifest, "files": {name: file_digest(folder / name) for name in names}}
    part = folder / f"{MANIFEST}.part"
    part.write_text(json.dumps(fields, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    part.replace(folder / MANIFEST)
    package = read_manifest(folder)
    verify_files(package)
    return package


def file_digest(path: Path) -> str:
    """Digest of a file's bytes, as sha256:<hex>."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return DIGEST_PREFIX + digest.hexdigest()


def golden_image(size_px: int) -> numpy.ndarray:
    """A picture made by arithmetic alone, uint8 [size_px, size_px, 3], whose embedding a package stores."""
    import numpy as np

    y, x = np.mgrid[0:size_px, 0:size_px].astype(np.int64)
    disc = (x - size_px // 2) ** 2 + (y - size_px // 2) ** 2 < (size_px // 4) ** 2
    red = (x * 255) // size_px
    green = (y * 255) // size_px
    blue = ((x // 8 + y // 8) % 2) * 160 + 40
    picture = np.stack([red, green, blue], axis=-1)
    picture[disc] = (230, 228, 220)
    return picture.astype(np.uint8)


def refused(folder: Path, name: str, why: str, error: Exception | None = None) -> PackageRefused:
    """The refusal of a package because of one of its files."""
    detail = f"{folder / name}" + (f": {error!r}" if error else "")
    return PackageRefused(f"The model package {folder.name} was refused: {name} {why}.", detail)
