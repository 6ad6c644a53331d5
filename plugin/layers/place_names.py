"""Names of places, out of a vector layer of the project that has them."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsExpression,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from .hits import Hit
from .translation import tr

NAME_FIELD = "name"
REACHES = (1.0, 10.0, 100.0)  # tiles: within it, in the neighbourhood, in the area
MOST_FEATURES = 500  # looked at for one tile


@dataclass(frozen=True)
class PlaceNames:
    """The named features of a layer, to be read in any one thread.

    Args:
        source: of the features; the layer itself may go away meanwhile.
        field: number of the attribute that has the name.
        column: the same, quoted for an expression.
        context: for hits in another CRS.
    """

    source: QgsVectorLayerFeatureSource
    field: int
    column: str
    context: QgsCoordinateTransformContext

    @classmethod
    def of_layer(cls, layer: QgsVectorLayer) -> PlaceNames:
        """The names in a layer of `layers_with_names`. Call it on the main thread."""
        context = QgsProject.instance().transformContext()
        field = name_field(layer)
        column = QgsExpression.quotedColumnRef(layer.fields().at(field).name())
        return cls(QgsVectorLayerFeatureSource(layer), field, column, context)

    def name_of(self, hit: Hit) -> str:
        """What the place of a hit is called; "" when nothing around it has a name.

        The smallest area round the tile's middle counts, or else what is nearest, which is said to be near when it is
        not within the tile.
        """
        tile = QgsRectangle(*hit.bounds)
        for reach in REACHES:
            found = self._nearest(tile, reach, QgsCoordinateReferenceSystem(hit.crs))
            if found is not None:
                name, inside = found
                return name if inside else tr("near {}").format(name)
        return ""

    def _nearest(self, tile: QgsRectangle, reach: float, crs: QgsCoordinateReferenceSystem) -> tuple[str, bool] | None:
        around = QgsRectangle(tile)
        around.scale(reach)
        request = QgsFeatureRequest().setDestinationCrs(crs, self.context).setFilterRect(around)
        # Most buildings of a town have no name: only those that have one count towards the limit.
        request.setFilterExpression(f"trim({self.column}) <> ''").setLimit(MOST_FEATURES)
        middle, square = QgsGeometry.fromPointXY(tile.center()), QgsGeometry.fromRect(tile)
        best: tuple[float, float, str, bool] | None = None
        try:
            for feature in self.source.getFeatures(request):
                name, geometry = feature.attribute(self.field), feature.geometry()
                if geometry.isEmpty():
                    continue
                rank = (geometry.distance(middle), geometry.area(), str(name).strip(), geometry.intersects(square))
                best = rank if best is None else min(best, rank)
        except QgsCsException:  # this corner of the world is not in the layer's CRS
            return None
        return None if best is None else best[2:]


def layers_with_names(project: QgsProject) -> list[QgsVectorLayer]:
    """The visible layers of the project that have a name for each place, from the top of the map."""
    root = project.layerTreeRoot()
    layers = [node.layer() for node in root.findLayers() if node.isVisible()]
    return [layer for layer in layers if isinstance(layer, QgsVectorLayer) and offers_names(layer)]


def offers_names(layer: QgsVectorLayer) -> bool:
    """Whether a layer has geometry and a field of names."""
    flat = layer.isValid() and layer.geometryType() != QgsWkbTypes.GeometryType.NullGeometry
    return flat and name_field(layer) >= 0


def name_field(layer: QgsVectorLayer) -> int:
    """The number of the field called name, in whatever case; -1 without one."""
    return layer.fields().lookupField(NAME_FIELD)
