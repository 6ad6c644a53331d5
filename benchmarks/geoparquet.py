"""What does an index of a million tiles take as GeoParquet: time, memory and bytes, against the index and float16?

Run: .venv/dev/bin/python benchmarks/geoparquet.py

An index of random vectors of the shipped package's dimension is exported and imported by the command that the plugin
starts, each in a process of its own; what comes back must be the same byte for byte. Time is compared with copying the
index's files with fsync, bytes with the index and with the same rows as float16. An argument gives another number of
tiles.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import pyarrow  # noqa: E402
from pyarrow import parquet  # noqa: E402

from plugin.engine.geoparquet.writing import EMBEDDING_LEAF  # noqa: E402
from plugin.engine.grid import TileGrid  # noqa: E402
from plugin.engine.index_spec import IndexSpec, LayerIdentity, PackageIdentity  # noqa: E402
from plugin.engine.tile_index import TileIndexWriter  # noqa: E402

TILES, DIMENSION, CHUNK = 1_000_000, 256, 1 << 14
PACKAGE = PackageIdentity("random", "1.0", "sha256:" + "0" * 64, DIMENSION)
FILES = ("cells.bin", "vectors.bin")


def write_index(folder: Path, tiles: int) -> None:
    """An index of normalised random vectors, a thousand columns wide."""
    spec = IndexSpec(TileGrid("EPSG:32631", 160, 0.48, 1.0, 1.0), PACKAGE, LayerIdentity("a", "a.tif", "sha256:00"))
    writer = TileIndexWriter.open(folder, spec)
    generator = np.random.default_rng(0)
    for first in range(0, tiles, CHUNK):
        places = np.arange(first, min(first + CHUNK, tiles))
        vectors = generator.standard_normal((len(places), DIMENSION), np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        writer.append(np.stack([places // 1000, places % 1000], 1).astype(np.int32), vectors)
    writer.mark_complete()
    writer.close()


def command(*arguments: str | Path) -> tuple[float, float]:
    """Run the plugin's command; its seconds, and its peak of memory in MB."""
    before = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, "-m", "plugin.engine.geoparquet", *map(str, arguments)], cwd=ROOT, stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"{arguments} ended with {status}")
    return time.perf_counter() - before, usage.ru_maxrss / 1000


def copy(source: Path, target: Path) -> float:
    """Seconds to copy the index's files and have them on the disk."""
    target.mkdir()
    before = time.perf_counter()
    for name in FILES:
        shutil.copyfile(source / name, target / name)
        with (target / name).open("rb+") as file:
            os.fsync(file.fileno())
    return time.perf_counter() - before


def as_float16(source: Path, target: Path) -> int:
    """Bytes of the same rows with float16 in place of float32."""
    half = pyarrow.list_(pyarrow.field("element", pyarrow.float16(), nullable=False), DIMENSION)
    with parquet.ParquetFile(source) as file:
        schema = file.schema_arrow
        place = schema.get_field_index("embedding")
        schema = schema.set(place, pyarrow.field("embedding", half, nullable=False))
        options = {"compression": "zstd", "use_dictionary": False, "use_byte_stream_split": [EMBEDDING_LEAF]}
        with parquet.ParquetWriter(target, schema, write_statistics=False, **options) as writer:
            for group in range(file.num_row_groups):
                table = file.read_row_group(group)
                values = table["embedding"].combine_chunks().flatten().to_numpy().astype(np.float16)
                rows = pyarrow.FixedSizeListArray.from_arrays(pyarrow.array(values), type=half)
                writer.write_table(table.set_column(place, schema.field(place), rows))
    return target.stat().st_size


def main() -> None:
    """Print the answers; the last line is JSON."""
    tiles = int(sys.argv[1]) if len(sys.argv) > 1 else TILES
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        index, file, back = folder / "index", folder / "index.parquet", folder / "back"
        write_index(index, tiles)
        copied_s = copy(index, folder / "copy")
        export_s, export_mb = command("export", index, file)
        import_s, import_mb = command("import", file, back, "--package", json.dumps(asdict(PACKAGE)))
        same = all((index / name).read_bytes() == (back / name).read_bytes() for name in FILES)
        index_bytes = sum((index / name).stat().st_size for name in FILES)
        answer = {
            "tiles": tiles,
            "copy_s": copied_s,
            "export_s": export_s,
            "import_s": import_s,
            "export_peak_mb": export_mb,
            "import_peak_mb": import_mb,
            "file_mb": file.stat().st_size / 1e6,
            "same": same,
            "ratios": {
                "export_to_copy": round(export_s / copied_s, 1),
                "import_to_copy": round(import_s / copied_s, 1),
                "file_to_index_bytes": round(file.stat().st_size / index_bytes, 2),
                "file_to_float16_bytes": round(file.stat().st_size / as_float16(file, folder / "half.parquet"), 2),
                "export_peak_to_index_bytes": round(export_mb * 1e6 / index_bytes, 2),
            },
        }
    print(json.dumps(answer))


if __name__ == "__main__":
    main()
