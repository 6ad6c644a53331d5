"""The algorithms as steps of a Processing model."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
)

from tests.qgis.fake_engine import SIZE_PX
from tests.qgis.rasters import write_raster


@pytest.fixture
def model(tmp_path):
    """A raster in; its index, in a temporary folder, searched; tiles out."""
    model = QgsProcessingModelAlgorithm("find red", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("RASTER"), QgsProcessingModelParameter("RASTER"))
    source = QgsProcessingModelChildParameterSource
    build = QgsProcessingModelChildAlgorithm("cisen:buildindex")
    build.setChildId("build")
    build.addParameterSources("INPUT", [source.fromModelParameter("RASTER")])
    build.addParameterSources("INDEX", [source.fromStaticValue(str(tmp_path / "index"))])
    model.addChildAlgorithm(build)
    search = QgsProcessingModelChildAlgorithm("cisen:searchtiles")
    search.setChildId("search")
    search.addParameterSources("INDEX", [source.fromChildOutput("build", "INDEX")])
    search.addParameterSources("QUERY", [source.fromStaticValue("red")])
    search.addParameterSources("TOP", [source.fromStaticValue(1)])
    found = QgsProcessingModelOutput("FOUND")
    found.setChildId("search")
    found.setChildOutputName("OUTPUT")
    search.setModelOutputs({"FOUND": found})
    model.addChildAlgorithm(search)
    return model


@pytest.mark.usefixtures("provider", "engine")
def test_a_model_builds_an_index_and_searches_it(model, tmp_path):
    bands = np.full((3, SIZE_PX, 2 * SIZE_PX), 60, np.uint8)
    bands[0, :, SIZE_PX:] = 250
    bands[1:, :, SIZE_PX:] = 0
    raster = write_raster(tmp_path / "two.tif", bands)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    model.initAlgorithm()
    output = next(definition.name() for definition in model.destinationParameterDefinitions())
    parameters = {"RASTER": str(raster), output: "TEMPORARY_OUTPUT"}
    results, ok = model.run(parameters, context, feedback)
    assert ok, feedback.textLog()
    (feature,) = context.takeResultLayer(results[output]).getFeatures()
    assert feature["rank"] == 1
    assert feature.geometry().boundingBox().xMinimum() == 500016.0
