"""The part of the world that a search is limited to, as polygons."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from .errors import LayerError
from .translation import tr


@dataclass(frozen=True)
class SearchArea:
    """Polygons that any thread may ask for.

    Args:
        polygons: reads them.
        crs: theirs.
        context: how coordinates are transformed in the project.
    """

    polygons: Callable[[], Iterable[QgsGeometry]]
    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext


def view_area(settings: QgsMapSettings) -> SearchArea:
    """What a map shows, also where it is turned. Call it on the main thread."""
    outline = QgsGeometry.fromPolygonXY([[QgsPointXY(corner) for corner in settings.visiblePolygon()]])
    return SearchArea(lambda: [outline], settings.destinationCrs(), settings.transformContext())


def selection_area(layer: QgsVectorLayer | None) -> SearchArea:
    """The selected polygons of a layer, as they are in its data source. Call it on the main thread.

    Raises:
        LayerError: the layer is gone, or nothing in it is selected.
    """
    if not is_polygon_layer(layer):
        raise LayerError(tr("The layer of polygons to search in is gone; choose another, or search everywhere."))
    chosen = layer.selectedFeatureIds()
    if not chosen:
        raise LayerError(
            tr("No polygon of {} is selected; select some on the map, or search everywhere.").format(layer.name())
        )
    source = QgsVectorLayerFeatureSource(layer)
    context = QgsProject.instance().transformContext()
    return SearchArea(lambda: selected_polygons(source, chosen), layer.crs(), context)


def selected_polygons(source: QgsVectorLayerFeatureSource, chosen: Sequence[int]) -> list[QgsGeometry]:
    """The geometries of some features, those without one left out."""
    request = QgsFeatureRequest().setFilterFids(list(chosen)).setNoAttributes()
    geometries = (feature.geometry() for feature in source.getFeatures(request))
    return [geometry for geometry in geometries if not geometry.isEmpty()]


def is_polygon_layer(layer: object) -> bool:
    """Whether an area can be selected in it."""
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
