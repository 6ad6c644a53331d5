"""What cisen:buildindex needs beside for a layer from a server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsRasterLayer,
    QgsReferencedRectangle,
)

from ..layers.translation import tr

# Imported when the algorithm runs: enabling the plugin shall cost next to nothing.
if TYPE_CHECKING:
    from ..client.packages import ModelPackage
    from ..jobs.index_plan import IndexPlan


def web_parameters(zoom: str, accept_terms: str) -> list[QgsProcessingParameterDefinition]:
    """The parameters of these names, advanced ones."""
    parameters = [
        QgsProcessingParameterNumber(
            zoom,
            tr("Zoom of a web layer (default: the one that the model knows best)"),
            QgsProcessingParameterNumber.Type.Integer,
            optional=True,
            minValue=0,
            maxValue=30,
        ),
        QgsProcessingParameterBoolean(
            accept_terms, tr("Web layers: the provider's terms allow to read its images in bulk"), defaultValue=False
        ),
    ]
    for parameter in parameters:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameters


def has(parameters: dict[str, Any], name: str) -> bool:
    """Whether an optional parameter was given."""
    return parameters.get(name) is not None


def plan_web(
    layer: QgsRasterLayer,
    extent: QgsReferencedRectangle | None,
    tile_size_m: float | None,
    zoom: int | None,
    accepted: bool,
    package: ModelPackage,
    folder: str,
) -> IndexPlan:
    """The plan of a web layer's index, which goes on with the one in `folder` or with the layer's own.

    Raises:
        JobError: there is no extent, the terms are not accepted, or `plan_web_index` refuses.
    """
    from ..jobs.errors import JobError
    from ..jobs.web_plan import plan_web_index
    from ..jobs.web_wishes import WebWishes, index_to_go_on_with
    from ..layers.web_layer import describe_web_layer
    from ..layers.web_settings import WebSettings

    if extent is None:
        raise JobError(tr("A layer from a server covers the world; give the extent to index."))
    if not accepted:
        raise JobError(
            tr("Check the terms of {}; if they allow to read its images in bulk, set {} and run again.").format(
                describe_web_layer(layer).host, "ACCEPT_TERMS"
            )
        )
    known = index_to_go_on_with(layer, package, Path(folder) if folder else None)
    return plan_web_index(layer, extent, package, WebWishes.of(WebSettings.load(), zoom, tile_size_m, known))
