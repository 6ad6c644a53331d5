"""A model package that is whole as far as files go: its graphs hold nothing."""

from __future__ import annotations

import json

from plugin.engine.package import write_package
from plugin.jobs.catalogue import read_catalogue

EMPTY_GRAPH = b"\x08\x08" + b"\x3a\x00" + b"\x42\x02\x10\x12"  # IR 8, a graph, opset 18: onnx.proto3
MANIFEST = {
    "name": "coast",
    "title": "Coasts",
    "version": "1.0.0",
    "licence": "CC0-1.0",
    "provenance": "made by a test",
    "embedding": {"dimension": 3},
    "image": {"size_px": 8, "gsd_m": 5.0, "gsd_range_m": [1.0, 10.0]},
    "text": {"context_length": 6},
    "logit_scale": 10.0,
    "precision": "fp32",
    "calibration": {},
    "metrics": [{"protocol": "ten pictures", "values": {"recall": 50.0}}],
}


def write_small_package(folder, **changes):
    """Write it, with a card beside it; `changes` replace fields of model.json."""
    folder.mkdir(parents=True)
    for name in ("image_encoder.onnx", "text_encoder.onnx"):
        (folder / name).write_bytes(EMPTY_GRAPH)
    (folder / "tokenizer.json").write_text("{}")
    (folder / "golden.json").write_text("{}")
    (folder / "background.npy").write_bytes(bytes(range(256)) * 2000)
    (folder / "MODEL_CARD.md").write_text("# Coasts\n\nMade by a test.\n")
    return write_package(folder, {**MANIFEST, **changes})


def catalogue_of(package, address):
    """What a catalogue says of a package whose files lie at `address`, as bytes of the file."""
    from plugin.engine.package import file_digest

    names = ("model.json", *package.files, "MODEL_CARD.md")
    files = [
        {"name": name, "size_bytes": package.path(name).stat().st_size, "digest": file_digest(package.path(name))}
        for name in names
    ]
    entry = {key: getattr(package, key) for key in ("name", "title", "version", "licence")}
    return json.dumps({"format": 1, "packages": [{**entry, "address": address, "files": files}]}).encode()


def offer_of(package, address):
    """The same as a value."""
    return read_catalogue(catalogue_of(package, address), "test")[0]


def files_of(package):
    """Bytes by name, for a server."""
    return {name: package.path(name).read_bytes() for name in ("model.json", *package.files, "MODEL_CARD.md")}
