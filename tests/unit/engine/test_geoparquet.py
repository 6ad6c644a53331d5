"""An index as GeoParquet and back: what other readers see, what comes back, what is refused."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from plugin.engine.errors import DiskFull, IndexDamaged, ParquetRefused
from plugin.engine.grid import Cell
from plugin.engine.index_spec import PackageIdentity, read_state
from plugin.engine.tile_index import TileIndexReader, TileIndexWriter
from tests.conftest import ROOT
from tests.unit.engine.three_tiles import CELLS, VECTORS

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")
reading = pytest.importorskip("plugin.engine.geoparquet.reading")
writing = pytest.importorskip("plugin.engine.geoparquet.writing")

CRS = {"type": "ProjectedCRS", "name": "WGS 84 / UTM zone 31N"}


@pytest.fixture
def exported(index, tmp_path):
    target = tmp_path / "scene.parquet"
    assert writing.export_index(index, target, CRS, lambda *_: None) == 3
    return target


@pytest.fixture
def identity(package):
    return PackageIdentity.of(package)


def rewritten(path, target, change_metadata=lambda _: None, change_table=lambda table: table):
    """The same file with other metadata or rows."""
    table = parquet.read_table(path)
    metadata = dict(table.schema.metadata)
    change_metadata(metadata)
    parquet.write_table(change_table(table).replace_schema_metadata(metadata), target)
    return target


def refusal(path, identity, folder=None):
    def take():
        file = reading.IndexFile.open(path, identity)
        file.check_package(identity)
        file.import_to(folder, lambda *_: None)

    with pytest.raises(ParquetRefused) as refused:
        take()
    return refused.value.sentence


def test_what_is_imported_is_the_index_that_was_exported_byte_for_byte(exported, index, identity, tmp_path):
    folder = tmp_path / "imported"
    file = reading.IndexFile.open(exported, identity)
    assert file.import_to(folder, lambda *_: None) == 3
    for name in ("cells.bin", "vectors.bin"):
        assert (folder / name).read_bytes() == (index / name).read_bytes()
    assert read_state(folder).advanced(updated="") == read_state(index).advanced(updated="")
    TileIndexReader.open(folder).verify()


def test_a_file_that_cannot_be_written_says_so(index, tmp_path):
    with pytest.raises(DiskFull, match=r"The file scene\.parquet cannot be written"):
        writing.export_index(index, tmp_path / "nowhere" / "scene.parquet", CRS, lambda *_: None)


def test_an_export_that_fails_leaves_nothing(index, tmp_path):
    def fail(*_):
        raise pyarrow.ArrowInvalid("broken")

    with pytest.raises(pyarrow.ArrowInvalid):
        writing.export_index(index, tmp_path / "scene.parquet", CRS, fail)
    assert not list(tmp_path.glob("scene.parquet*"))


def test_many_row_groups_and_a_complete_index_come_back_with_their_progress(spec, identity, tmp_path, monkeypatch):
    monkeypatch.setattr(writing, "GROUP_TILES", 8)
    monkeypatch.setattr(reading, "LEAST_CHUNK", 5)
    vectors = np.random.default_rng(0).standard_normal((20, 3)).astype(np.float32)
    writer = TileIndexWriter.open(tmp_path / "index", spec)
    writer.append(np.stack([np.arange(20), -np.arange(20)], 1).astype(np.int32), vectors)
    writer.mark_complete()
    writer.close()
    seen = []
    writing.export_index(tmp_path / "index", tmp_path / "a.parquet", CRS, lambda *counts: seen.append(counts))
    assert seen == [(8, 20), (16, 20), (20, 20)]
    assert parquet.ParquetFile(tmp_path / "a.parquet").num_row_groups == 3
    seen.clear()
    reading.IndexFile.open(tmp_path / "a.parquet", identity).import_to(
        tmp_path / "back", lambda *counts: seen.append(counts)
    )
    assert seen[-1] == (20, 20)
    assert read_state(tmp_path / "back").complete
    assert (tmp_path / "back/vectors.bin").read_bytes() == (tmp_path / "index/vectors.bin").read_bytes()


def test_commits_are_small_enough_to_be_proven_and_few_enough_to_be_quick():
    assert [reading.chunk_tiles(tiles) for tiles in (0, 10_000, 100_000, 1 << 24)] == [256, 256, 1562, 1 << 14]


def test_the_file_is_geoparquet_with_the_fields_of_the_embedding_extension(exported, spec):
    table = parquet.read_table(exported)
    metadata = table.schema.metadata
    geo = json.loads(metadata[b"geo"])
    assert (geo["version"], geo["primary_column"]) == ("1.1.0", "geometry")
    column = geo["columns"]["geometry"]
    assert (column["encoding"], column["geometry_types"], column["crs"]) == ("WKB", ["Polygon"], CRS)
    assert column["covering"]["bbox"]["xmax"] == ["bbox", "xmax"]
    stated = {name: json.loads(metadata[name.encode()]) for name in ("emb:type", "emb:dimensions", "data_type", "gsd")}
    assert stated == {"emb:type": "chip", "emb:dimensions": 3, "data_type": "float32", "gsd": spec.grid.gsd_m}
    assert json.loads(metadata[b"emb:chip_layout"])["layout_type"] == "regular_grid"
    assert table.column_names == ["id", "geometry", "bbox", "row", "column", "embedding"]
    assert table["row"].to_pylist() == CELLS[:, 0].tolist()
    assert np.array(table["embedding"].to_pylist(), np.float16).tolist() == VECTORS.astype(np.float16).tolist()


def test_each_tile_is_a_counterclockwise_polygon_round_its_cell(exported, spec):
    table = parquet.read_table(exported)
    for cell, wkb, box in zip(CELLS, table["geometry"].to_pylist(), table["bbox"].to_pylist()):
        bounds = spec.grid.bounds(Cell(*map(int, cell)))
        assert tuple(box.values()) == pytest.approx(tuple(bounds))
        assert struct.unpack_from("<BIII", wkb) == (1, 3, 1, 5)
        points = np.frombuffer(wkb, "<f8", 10, 13).reshape(5, 2)
        assert points.min(0).tolist() + points.max(0).tolist() == pytest.approx(list(bounds))
        x, y = points[:-1].T - points[0][:, None]
        assert 0.5 * float(x @ np.roll(y, -1) - y @ np.roll(x, -1)) == pytest.approx(
            spec.grid.tile_width * spec.grid.tile_height
        )


def test_an_empty_index_is_a_file_without_rows(spec, identity, tmp_path):
    TileIndexWriter.open(tmp_path / "index", spec).close()
    assert writing.export_index(tmp_path / "index", tmp_path / "a.parquet", None, lambda *_: None) == 0
    file = reading.IndexFile.open(tmp_path / "a.parquet", identity)
    assert file.import_to(tmp_path / "back", lambda *_: None) == 0


def test_a_damaged_index_is_not_exported(index, tmp_path):
    vectors = bytearray((index / "vectors.bin").read_bytes())
    vectors[0] ^= 1
    (index / "vectors.bin").write_bytes(vectors)
    with pytest.raises(IndexDamaged):
        writing.export_index(index, tmp_path / "a.parquet", None, lambda *_: None)
    assert not list(tmp_path.glob("a.parquet*"))


def test_a_file_without_emb_fields_says_so(exported, identity, tmp_path):
    def strip(metadata):
        for name in [name for name in metadata if name.startswith(b"emb:")]:
            del metadata[name]

    foreign = rewritten(exported, tmp_path / "foreign.parquet", strip)
    assert "has no emb: fields" in refusal(foreign, identity)


def test_another_dimension_is_named(exported, identity):
    sentence = refusal(exported, replace(identity, dimension=512))
    assert "have 3 dimensions" in sentence
    assert "have 512; choose the model" in sentence


def test_another_model_of_the_same_dimension_is_named(exported, identity):
    sentence = refusal(exported, replace(identity, digest="sha256:11", name="other", version="2.0"))
    assert f"was made with the model {identity.name} {identity.version}" in sentence
    assert "other 2.0" in sentence


def test_embeddings_without_a_grid_are_refused(exported, identity, tmp_path):
    foreign = rewritten(exported, tmp_path / "clay.parquet", lambda metadata: metadata.pop(b"cisen:index"))
    assert "does not say on which grid" in refusal(foreign, identity)


def test_rows_that_were_changed_are_refused(exported, identity, tmp_path):
    fewer = rewritten(exported, tmp_path / "fewer.parquet", change_table=lambda table: table.slice(0, 2))
    assert "are not those that were exported" in refusal(fewer, identity, tmp_path / "a")
    bare = rewritten(exported, tmp_path / "bare.parquet", change_table=lambda table: table.drop_columns(["row"]))
    assert "are not those that were exported" in refusal(bare, identity, tmp_path / "b")


@pytest.mark.parametrize("content", [b"", b"PAR1", b"no parquet at all"])
def test_what_is_no_parquet_says_so(content, identity, tmp_path):
    (tmp_path / "a.parquet").write_bytes(content)
    assert "is no GeoParquet file" in refusal(tmp_path / "a.parquet", identity)


def test_a_file_cut_short_says_so(exported, identity, tmp_path):
    (tmp_path / "cut.parquet").write_bytes(exported.read_bytes()[:-40])
    assert "is no GeoParquet file" in refusal(tmp_path / "cut.parquet", identity)


def test_a_file_that_is_gone_says_so(identity, tmp_path):
    assert "is not there any more" in refusal(tmp_path / "gone.parquet", identity)


def command(*arguments):
    done = subprocess.run(
        [sys.executable, "-m", "plugin.engine.geoparquet", *map(str, arguments)],
        check=False,
        capture_output=True,
        cwd=ROOT,
    )
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def test_the_command_exports_describes_and_imports(index, identity, tmp_path):
    file, package = tmp_path / "a.parquet", json.dumps(vars(identity))
    code, said = command("export", index, file, "--crs", json.dumps(CRS))
    assert (code, said) == (0, [{"progress": [3, 3]}, {"result": {"tiles": 3}}])
    code, said = command("describe", file, "--package", package)
    assert said[-1]["result"]["spec"] == read_state(index).spec.to_json()
    code, said = command("import", file, tmp_path / "back", "--package", package)
    assert code == 0
    assert read_state(tmp_path / "back").tiles == 3


def test_the_command_says_what_is_refused(tmp_path):
    code, said = command("export", tmp_path / "nothing", tmp_path / "a.parquet")
    assert code == 1
    assert said[-1]["error"]["code"] == "index_missing"
