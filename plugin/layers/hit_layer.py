"""Hits on the map: a memory layer, graduated by score, with the rank as label."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsPalLayerSettings,
    QgsProject,
    QgsRendererRange,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from .hits import Hit, hit_features, hit_fields
from .polygon_layer import polygon_layer

# From weak to strong along one warm ramp, light to dark: read in print, on grey imagery and by the colour-blind.
SCORE_COLOURS = ("#ffe45e", "#ffb000", "#ff7a00", "#f03a17", "#c4005d")
FILL_OPACITY = 0.1
OUTLINE_WIDTHS_MM = (0.5, 0.6, 0.7, 0.8, 1.0)
HALO_MM = 0.5
SAME_SCORE = 1e-6
MOST_LABELS = 100


def make_hit_layer(hits: Sequence[Hit], crs: QgsCoordinateReferenceSystem, name: str) -> QgsVectorLayer:
    """A styled memory layer of polygons in `crs` with the attributes of `hit_fields`. Call it on the main thread."""
    features = hit_features(hits, crs, QgsProject.instance().transformContext())
    layer = polygon_layer(name, crs, hit_fields(), features)
    style_hits(layer)
    return layer


def change_hits(
    layer: QgsVectorLayer, hits: Sequence[Hit], feature_ids: Mapping[tuple[int, int], int]
) -> dict[tuple[int, int], int]:
    """Make a layer of `make_hit_layer` show other hits, with the user's labels; returns the feature of each by its key.

    Args:
        layer: to be changed; only what comes and goes is touched.
        hits: to show, best first.
        feature_ids: what it holds now.
    """
    wanted = {hit.key for hit in hits}
    provider = layer.dataProvider()
    provider.deleteFeatures([number for key, number in feature_ids.items() if key not in wanted])
    kept = {key: number for key, number in feature_ids.items() if key in wanted}
    new = [hit for hit in hits if hit.key not in kept]
    _done, added = provider.addFeatures(hit_features(new, layer.crs(), QgsProject.instance().transformContext()))
    kept.update((hit.key, feature.id()) for hit, feature in zip(new, added))
    layer.updateExtents()
    scores = [hit.score for hit in hits]
    layer.setRenderer(score_renderer(min(scores, default=0.0), max(scores, default=1.0)))
    layer.triggerRepaint()
    return kept


def style_hits(layer: QgsVectorLayer) -> None:
    """Graduate a layer that has the attributes of `hit_fields` by score, and label it with the rank."""
    scores = [feature["score"] for feature in layer.getFeatures()]
    layer.setRenderer(score_renderer(min(scores, default=0.0), max(scores, default=1.0)))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(rank_labels()))
    layer.setLabelsEnabled(True)


def score_renderer(lowest: float, highest: float) -> QgsGraduatedSymbolRenderer:
    """Five equal classes of score, or one: a translucent fill that leaves the imagery readable, a strong outline."""
    if highest - lowest < SAME_SCORE:
        only = tile_symbol(SCORE_COLOURS[-1], OUTLINE_WIDTHS_MM[-1])
        return QgsGraduatedSymbolRenderer("score", [QgsRendererRange(lowest, highest, only, f"{highest:.2f}")])
    step = (highest - lowest) / len(SCORE_COLOURS)
    ranges = []
    for number, (colour, width_mm) in enumerate(zip(SCORE_COLOURS, OUTLINE_WIDTHS_MM)):
        lower = lowest + number * step
        # The last limit is the highest score itself, so that rounding leaves no tile without a class.
        upper = highest if number == len(SCORE_COLOURS) - 1 else lower + step
        ranges.append(QgsRendererRange(lower, upper, tile_symbol(colour, width_mm), f"{lower:.2f} - {upper:.2f}"))
    renderer = QgsGraduatedSymbolRenderer("score", ranges)
    # Drawn from the weakest class to the strongest, so that the best outline lies on top where two tiles touch.
    for level, symbol_range in enumerate(renderer.ranges()):
        symbol = symbol_range.symbol().clone()
        symbol.symbolLayer(0).setRenderingPass(level)
        symbol.symbolLayer(1).setRenderingPass(level)
        renderer.updateRangeSymbol(level, symbol)
    renderer.setUsingSymbolLevels(True)
    return renderer


def tile_symbol(colour: str, width_mm: float) -> QgsFillSymbol:
    """A tile's square: a dark halo below, the outline in the class's colour above it."""
    fill = QColor(colour)
    fill.setAlphaF(FILL_OPACITY)
    symbol = QgsFillSymbol.createSimple(
        {
            "color": fill.name(QColor.NameFormat.HexArgb),
            "outline_color": "#b0000000",
            "outline_width": str(width_mm + HALO_MM),
            "joinstyle": "miter",
        }
    )
    outline = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": colour, "outline_width": str(width_mm), "joinstyle": "miter"}
    )
    symbol.appendSymbolLayer(outline.symbolLayer(0).clone())
    return symbol


def rank_labels() -> QgsPalLayerSettings:
    """The rank in the middle of the tile, white with a dark rim; where tiles crowd, the best keep their number."""
    text = QgsTextFormat()
    font = QFont()
    font.setBold(True)
    text.setFont(font)
    text.setSize(11)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor("white"))
    rim = QgsTextBufferSettings()
    rim.setEnabled(True)
    rim.setSize(0.8)
    rim.setColor(QColor("#202020"))
    text.setBuffer(rim)
    settings = QgsPalLayerSettings()
    settings.fieldName = "rank"
    settings.setFormat(text)
    settings.priority = 10
    thinning = settings.thinningSettings()
    thinning.setLimitNumberLabelsEnabled(True)
    thinning.setMaximumNumberLabels(MOST_LABELS)
    settings.setThinningSettings(thinning)
    return settings
