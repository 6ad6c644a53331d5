"""Which tiles of some indexes lie within polygons.

A tile does when its centre does, so that of areas side by side each tile belongs to one. A polygon, or an island of
one, that holds no centre at all stands for every tile that it touches: a house or a path would find nothing otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeedback,
    QgsGeometry,
    QgsRectangle,
    QgsWkbTypes,
)

from ..engine.errors import Cancelled
from ..engine.grid import Cell, TileGrid
from ..layers.box import as_bounds
from ..layers.search_area import SearchArea
from ..layers.translation import tr
from .errors import JobError, in_one_sentence

if TYPE_CHECKING:
    import numpy

    from ..engine.tile_index import TileIndexReader

Runs = set[tuple[int, int, int]]
AROUND = 1.2  # of the ground of an index, in another CRS, so that nothing of it is cut off
FEW_VERTICES = 1000
BETWEEN = 8  # vertices put on every side of a simple polygon: what is straight in one CRS is not in another


def cells_within(folders: Sequence[Path], area: SearchArea, feedback: QgsFeedback | None = None) -> numpy.ndarray:
    """The tiles of the indexes in `area`, as `requests.search` takes them: int32 [n, 4]. Call it in a worker thread.

    Columns are the number of the index in `folders`, row, first column and end column, which is left out. No rows where
    no tile lies there.

    Raises:
        JobError: an index cannot be read, the area cannot be brought into its CRS, or the search was cancelled.
    """
    import numpy as np

    from ..engine.tile_index import TileIndexReader

    runs: list[tuple[int, int, int, int]] = []
    with in_one_sentence():
        polygons = QgsGeometry.unaryUnion([valid(polygon) for polygon in area.polygons()])
        for number, folder in enumerate(folders):
            reader = TileIndexReader.open(folder)
            runs += [(number, *run) for run in sorted(runs_of(polygons, area, reader, feedback))]
    return np.array(runs, np.int32).reshape(-1, 4)


def runs_of(polygons: QgsGeometry, area: SearchArea, reader: TileIndexReader, feedback: QgsFeedback | None) -> Runs:
    """Runs (row, first column, end column) of the cells of one index within polygons of the area's CRS."""
    cells = reader.cells()
    if not len(cells) or polygons.isEmpty():
        return set()
    grid = reader.state.spec.grid
    (first_row, first_column), (last_row, last_column) = cells.min(axis=0).tolist(), cells.max(axis=0).tolist()
    rows, columns = range(first_row, last_row + 1), range(first_column, last_column + 1)
    ground = QgsRectangle(*grid.bounds(Cell(first_row, first_column)))
    ground.combineExtentWith(QgsRectangle(*grid.bounds(Cell(last_row, last_column))))
    found: Runs = set()
    for part in brought_near(polygons, area, ground, grid.crs):
        check_cancel(feedback)
        found |= part_runs(part, grid, rows) or touched(part, grid, rows, columns, feedback)
    kept = ((row, max(first, columns.start), min(end, columns.stop)) for row, first, end in found)
    return {(row, first, end) for row, first, end in kept if first < end}


def part_runs(part: QgsGeometry, grid: TileGrid, wanted: range) -> Runs:
    """Runs of the cells whose centre lies in one polygon, in the wanted rows.

    A line through the centres of a row goes in and out where it crosses the polygon's rings.
    """
    import numpy as np

    rows, _ = grid.ranges(as_bounds(part.boundingBox()))
    starts, ends = edges_of(part)
    runs: Runs = set()
    for row in common(rows, wanted):
        y = grid.origin_y - (row + 0.5) * grid.tile_height
        crossing = (starts[:, 1] <= y) != (ends[:, 1] <= y)
        (x0, y0), (x1, y1) = starts[crossing].T, ends[crossing].T
        x = np.sort(x0 + (y - y0) / (y1 - y0) * (x1 - x0))
        columns = np.ceil((x - grid.origin_x) / grid.tile_width - 0.5).astype(int).tolist()
        runs |= {(row, inside, outside) for inside, outside in zip(columns[::2], columns[1::2]) if inside < outside}
    return runs


def edges_of(part: QgsGeometry) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Where the edges of a polygon's rings start and end, float64 [n, 2] each."""
    import numpy as np

    rings = [np.array([(point.x(), point.y()) for point in ring], np.float64) for ring in part.asPolygon()]
    return np.concatenate([ring[:-1] for ring in rings]), np.concatenate([ring[1:] for ring in rings])


def check_cancel(feedback: QgsFeedback | None) -> None:
    """Raises Cancelled when the user wanted it so."""
    if feedback is not None and feedback.isCanceled():
        raise Cancelled("Cancelled.")


def touched(part: QgsGeometry, grid: TileGrid, rows: range, columns: range, feedback: QgsFeedback | None) -> Runs:
    """The cells that a polygon touches, among the wanted rows and columns; raises Cancelled."""
    near = grid.ranges(as_bounds(part.boundingBox()))
    near_rows, near_columns = (common(*pair) for pair in zip(near, (rows, columns)))
    engine = QgsGeometry.createGeometryEngine(part.constGet())
    engine.prepareGeometry()
    found: Runs = set()
    for row in near_rows:
        check_cancel(feedback)  # a thread of ground across all of an index has many cells round it
        for column in near_columns:
            square = QgsGeometry.fromRect(QgsRectangle(*grid.bounds(Cell(row, column))))
            if engine.intersects(square.constGet()):
                found.add((row, column, column + 1))
    return found


def common(one: range, other: range) -> range:
    """The numbers that are in both."""
    return range(max(one.start, other.start), min(one.stop, other.stop))


def valid(polygon: QgsGeometry) -> QgsGeometry:
    """The polygon without crossings of itself and without curves or heights, in which union and lines would err."""
    flat = QgsGeometry(polygon.constGet().segmentize()) if QgsWkbTypes.isCurvedType(polygon.wkbType()) else polygon
    return flat if flat.isGeosValid() else flat.makeValid()


def brought_near(polygons: QgsGeometry, area: SearchArea, ground: QgsRectangle, crs: str) -> list[QgsGeometry]:
    """What of the polygons lies about the ground of an index, each island on its own, in the CRS of the index.

    They are cut before they are transformed: a map may show places where the CRS of an index has no coordinates.

    Args:
        polygons: in the area's CRS.
        area: that they are of.
        ground: of the index, in its CRS.
        crs: of the index.

    Raises:
        JobError: the ground of the index has no coordinates in the area's CRS.
    """
    index_crs = QgsCoordinateReferenceSystem(crs)
    transform = QgsCoordinateTransform(area.crs, index_crs, area.context)
    try:
        around = QgsCoordinateTransform(index_crs, area.crs, area.context).transformBoundingBox(ground)
        around.scale(AROUND)
        near = polygons.intersection(QgsGeometry.fromRect(around))
        if not transform.isShortCircuited() and not near.isEmpty():
            if near.constGet().nCoordinates() <= FEW_VERTICES:
                near = near.densifyByCount(BETWEEN)
            near.transform(transform)
    except QgsCsException as error:
        raise JobError(
            tr("The area to search in does not fit the index's coordinate system; search everywhere."), str(error)
        ) from error
    return [part for part in near.asGeometryCollection() if is_area(part)]


def is_area(part: QgsGeometry) -> bool:
    """Whether it is a polygon with ground in it: newer QGIS gives an empty one as the part of nothing."""
    return part.type() == QgsWkbTypes.GeometryType.PolygonGeometry and not part.isEmpty()
