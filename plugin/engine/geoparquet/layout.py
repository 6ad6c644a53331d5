"""How a tile index lies in a GeoParquet file: columns, and what the file says of itself.

GeoParquet 1.1 (https://geoparquet.org/releases/v1.1.0/), a row a tile, in the order of the index. Every field of the
STAC Embedding extension (https://stac-extensions.github.io/embedding/) is a key of the file's metadata, its value JSON;
what only we need to make the same index again is under one key more.

Embeddings are float32: every reader knows it, many do not know Parquet's float16. Nothing is lost, since each float16
is a float32, and little is added, since the bytes are split by place (BYTE_STREAM_SPLIT) and those behind a float16's
are 0.
"""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pyarrow

from ..grid import TileGrid
from ..index_spec import IndexState

GEO_KEY = b"geo"
INDEX_KEY = b"cisen:index"
EMBEDDING_KEYS = ("stac_extensions", "emb:type", "emb:dimensions", "emb:chip_layout", "gsd")
GEOPARQUET = "1.1.0"
BOX = ("xmin", "ymin", "xmax", "ymax")
# A ring of five points, counterclockwise as GeoParquet says it, each as its places in a box.
RING = ((0, 1), (2, 1), (2, 3), (0, 3), (0, 1))
WKB = np.dtype([("order", "u1"), ("kind", "<u4"), ("rings", "<u4"), ("points", "<u4"), ("ring", "<f8", (5, 2))])
WKB_LITTLE_ENDIAN, WKB_POLYGON = 1, 3


def schema(state: IndexState, crs: dict[str, Any] | None) -> pyarrow.Schema:
    """Columns and metadata of the file for an index.

    Args:
        state: of the index.
        crs: its CRS as PROJJSON; None where that cannot be told.
    """
    dimension = state.spec.package.dimension
    fields = [
        pyarrow.field("id", pyarrow.int64(), nullable=False),
        pyarrow.field("geometry", pyarrow.binary(), nullable=False),
        pyarrow.field("bbox", pyarrow.struct([pyarrow.field(name, pyarrow.float64(), False) for name in BOX]), False),
        pyarrow.field("row", pyarrow.int32(), nullable=False),
        pyarrow.field("column", pyarrow.int32(), nullable=False),
        pyarrow.field("embedding", pyarrow.list_(pyarrow.field("element", pyarrow.float32(), False), dimension), False),
    ]
    return pyarrow.schema(fields, metadata(state, crs))


def metadata(state: IndexState, crs: dict[str, Any] | None) -> dict[bytes, bytes]:
    """What the file says of itself."""
    described = state.to_json()
    del described["marks"]  # how the index came about
    fields = {name: described[name] for name in EMBEDDING_KEYS}
    fields["data_type"] = "float32"
    return {
        GEO_KEY: json.dumps(geo(crs)).encode(),
        **{name.encode(): json.dumps(value).encode() for name, value in fields.items()},
        INDEX_KEY: json.dumps(described).encode(),
    }


def geo(crs: dict[str, Any] | None) -> dict[str, Any]:
    """GeoParquet's own metadata."""
    column = {
        "encoding": "WKB",
        "geometry_types": ["Polygon"],
        "crs": crs,
        "orientation": "counterclockwise",
        "edges": "planar",
        "covering": {"bbox": {name: ["bbox", name] for name in BOX}},
    }
    return {"version": GEOPARQUET, "primary_column": "geometry", "columns": {"geometry": column}}


def boxes(grid: TileGrid, cells: np.ndarray) -> np.ndarray:
    """The rectangles of cells, int32 [n, 2], in CRS units: float64 [n, 4], as `TileGrid.bounds` gives each."""
    rows, columns = cells[:, 0].astype(np.float64), cells[:, 1].astype(np.float64)
    return np.stack(
        [
            grid.origin_x + columns * grid.tile_width,
            grid.origin_y - (rows + 1) * grid.tile_height,
            grid.origin_x + (columns + 1) * grid.tile_width,
            grid.origin_y - rows * grid.tile_height,
        ],
        axis=1,
    )


def polygons(rectangles: np.ndarray) -> pyarrow.Array:
    """Rectangles, float64 [n, 4], as polygons in well-known binary."""
    wkb = np.zeros(len(rectangles), WKB)
    wkb["order"], wkb["kind"], wkb["rings"], wkb["points"] = WKB_LITTLE_ENDIAN, WKB_POLYGON, 1, len(RING)
    for point, (x, y) in enumerate(RING):
        wkb["ring"][:, point, 0] = rectangles[:, x]
        wkb["ring"][:, point, 1] = rectangles[:, y]
    offsets = np.arange(len(wkb) + 1, dtype=np.int32) * WKB.itemsize
    buffers = [None, pyarrow.py_buffer(offsets), pyarrow.py_buffer(wkb.tobytes())]
    return pyarrow.Array.from_buffers(pyarrow.binary(), len(wkb), buffers)
