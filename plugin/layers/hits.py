"""Hits: the tiles that a search found, and their form as vector features."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsRectangle,
)

from ..engine.grid import Bounds, Cell
from .box import transformed_box
from .polygon_layer import REAL, TEXT, WHOLE, WIDE, fields_of


@dataclass(frozen=True)
class Hit:
    """A tile that looks like the words.

    Args:
        index: which of the searched indexes it is in, counted from 0.
        tile_id: number of the tile in its index.
        rank: 1 for the best.
        score: what it is ranked by: the cosine of words and tile, -1 to 1, or where indexes of the same ground were
            searched together, what makes their cosines comparable.
        probability: calibrated probability that the tile shows what was asked for, 0 to 1.
        cell: the tile's place in its index's grid.
        bounds: the tile's rectangle in the CRS of its index.
        crs: that CRS: authority id, or WKT.
        cosine: of words and tile; None where that is the score.
    """

    index: int
    tile_id: int
    rank: int
    score: float
    probability: float
    cell: Cell
    bounds: Bounds
    crs: str
    cosine: float | None = None

    @property
    def plain_cosine(self) -> float:
        """The cosine of words and tile, whatever it is ranked by."""
        return self.score if self.cosine is None else self.cosine

    @property
    def key(self) -> tuple[int, int]:
        """What tells one hit of a search from another: its index and its tile."""
        return self.index, self.tile_id


@dataclass(frozen=True)
class HitOrigin:
    """What a hit is a tile of: the name of its layer, and the side of its index's tiles in metres of ground."""

    layer_name: str
    tile_size_m: float


def hit_fields() -> QgsFields:
    """The attributes of a hit: tile_id, rank, score, confidence."""
    return fields_of({"tile_id": WIDE, "rank": WHOLE, "score": REAL, "confidence": REAL})


def origin_fields() -> QgsFields:
    """The attributes that tell hits of several layers and scales apart: cosine, layer, tile_size_m."""
    return fields_of({"cosine": REAL, "layer": TEXT, "tile_size_m": REAL})


def hit_features(
    hits: Sequence[Hit], crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> list[QgsFeature]:
    """Hits as polygons in `crs`, best first, with `hit_fields`.

    Tiles of an index in another CRS are transformed, so that sheets of several zones show in one layer; one that has
    no place in it, such as the other side of the Earth in a zone of UTM, has no geometry.
    """
    fields = hit_fields()
    transforms = transforms_to(crs, hits, context)
    features = []
    for hit in hits:
        geometry = QgsGeometry.fromRect(QgsRectangle(*hit.bounds))
        transform = transforms[hit.crs]
        if not transform.isShortCircuited():
            geometry = transformed(geometry, transform)
        feature = QgsFeature(fields)
        feature.setAttributes([hit.tile_id, hit.rank, hit.score, hit.probability])
        feature.setGeometry(geometry)
        features.append(feature)
    return features


def transforms_to(
    crs: QgsCoordinateReferenceSystem, hits: Sequence[Hit], context: QgsCoordinateTransformContext
) -> dict[str, QgsCoordinateTransform]:
    """The ways from the hits' CRSs, by their names, to another."""
    return {
        name: QgsCoordinateTransform(QgsCoordinateReferenceSystem(name), crs, context)
        for name in {hit.crs for hit in hits}
    }


def transformed(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> QgsGeometry:
    """A geometry in another CRS; an empty one where it has no place there."""
    try:
        geometry.transform(transform)
    except QgsCsException:
        return QgsGeometry()
    return geometry if geometry.boundingBox().isFinite() else QgsGeometry()


def grounds_of(hits: Sequence[Hit], context: QgsCoordinateTransformContext) -> list[Bounds | None]:
    """The tiles of hits in the CRS of the first, so that they can be compared; None for one without a place in it."""
    if not hits:
        return []
    transforms = transforms_to(QgsCoordinateReferenceSystem(hits[0].crs), hits, context)
    return [ground_of(hit, transforms[hit.crs]) for hit in hits]


def ground_of(hit: Hit, transform: QgsCoordinateTransform) -> Bounds | None:
    """The tile of a hit in another CRS; None where it has no place there."""
    if transform.isShortCircuited():
        return hit.bounds
    return transformed_box(QgsRectangle(*hit.bounds), transform)
