"""A whole export, from a model to a package that the engine opens."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from plugin.engine.encoder import Encoder
from plugin.engine.package import VectorFiles
from training.data.class_tree import SHIPPED
from training.errors import TrainingError
from training.evaluation.checkpoint_embedder import CheckpointEmbedder
from training.export.package import export_package, ranks_by_cosine
from training.export.request import ExportRequest
from training.methods.cisen import Cisen
from training.progress import Progress

from .tiny_model import SPACE, clip_model, package_fields, write_data_set


@pytest.fixture(scope="module")
def model():
    torch.set_num_threads(1)
    return clip_model()


@pytest.fixture(scope="module")
def fields(tmp_path_factory):
    return package_fields(write_data_set(tmp_path_factory.mktemp("squares")))


@pytest.fixture(scope="module")
def exported(model, fields, tmp_path_factory):
    """A compact package with everything in it, and the events of its making."""
    folder = tmp_path_factory.mktemp("export")
    request = ExportRequest("compact", class_tree=SHIPPED, caption_bank="own")
    package = export_package(model, fields, request, folder / "tiny", Progress(folder / "progress.jsonl"))
    events = [json.loads(line) for line in (folder / "progress.jsonl").read_text(encoding="utf-8").splitlines()]
    return package, events


def test_the_engine_opens_it_and_gives_the_models_embeddings(model, exported):
    encoder = Encoder.open(exported[0].folder, "cpu")
    tiles = np.random.default_rng(0).integers(0, 256, (3, 32, 32, 3), dtype=np.uint8)
    wanted = CheckpointEmbedder(model).encode_pictures(tiles)
    assert (encoder.encode_tiles(tiles) * wanted).sum(1).min() > 0.99
    sentence = "a winding river beside a harbour, " * 4  # longer than the context
    vectors, cut = encoder.encode_texts([sentence])
    assert cut == [True]
    assert (vectors * CheckpointEmbedder(model).encode_sentences([sentence])).sum() > 0.99


def test_the_card_says_what_it_is(model, exported):
    package, _ = exported
    assert (package.size_px, package.dimension, package.context_length) == (32, 16, 12)
    assert package.logit_scale == pytest.approx(float(model.method.scale.detach()), abs=1e-3)
    assert package.licence.endswith("anything goes; trained on squares (made in a test)")
    assert package.provenance == "made in a test"
    assert "int8 per output" in package.precision
    assert package.taxonomy == VectorFiles("taxonomy.json", "taxonomy.npy")
    assert np.load(package.path("captions.npy")).shape[1] == 16


def test_parity_and_what_is_shown_stand_in_the_metrics(exported):
    package, events = exported
    rates, sentences, parity = package.metrics
    assert "caption_suppressed" in rates["values"]
    assert {"mean", "beach", "forest", "river"} <= set(sentences["values"])
    assert parity["protocol"].startswith("parity: cosine of the package's embedding (compact, CPUExecutionProvider)")
    assert min(parity["values"].values()) >= 0.9999
    assert events[-1]["event"] == "package"
    assert events[-1]["digest"] == package.digest
    assert [event["phase"] for event in events[:2]] == ["export: graphs", "export: parity"]


@pytest.mark.parametrize("precision", ["fp32", "fp16"])
def test_other_precisions_are_packages_too(model, fields, tmp_path, precision):
    package = export_package(model, fields, ExportRequest(precision), tmp_path / "tiny", Progress(tmp_path / "p"))
    assert package.precision.startswith({"fp32": "float32", "fp16": "float16"}[precision])
    assert (package.taxonomy, package.captions) == (None, None)
    assert sorted(path.name for path in package.folder.iterdir()) == sorted([*package.files, "model.json"])


def test_int8_that_does_not_pay_leaves_nothing(model, fields, tmp_path, monkeypatch):
    monkeypatch.setattr("training.export.trade.measure_rates", lambda encoders, tiles: (225.0, 152.0))
    with pytest.raises(TrainingError, match=r"int8 does not pay: 152\.0 pictures a second against 225\.0"):
        export_package(model, fields, ExportRequest("int8"), tmp_path / "tiny", Progress(tmp_path / "p"))
    assert [path.name for path in tmp_path.iterdir()] == ["p"]


def test_int8_that_pays_says_what_it_gains(model, fields, tmp_path, monkeypatch):
    monkeypatch.setattr("training.export.trade.measure_rates", lambda encoders, tiles: (100.0, 150.0))
    monkeypatch.setattr("training.export.trade.LOSS_AT_MOST", 100.0)
    package = export_package(model, fields, ExportRequest("int8"), tmp_path / "tiny", Progress(tmp_path / "p"))
    assert package.metrics[-1]["values"]["int8_rate"] == 150.0


def test_a_package_that_is_not_the_model_leaves_nothing(model, fields, tmp_path, monkeypatch):
    monkeypatch.setattr("training.export.parity.LIMITS", {"fp32": 1.1})
    with pytest.raises(TrainingError, match="image encoder in fp32 is not the trained one"):
        export_package(model, fields, ExportRequest(), tmp_path / "tiny", Progress(tmp_path / "p"))
    assert [path.name for path in tmp_path.iterdir()] == ["p"]


def test_a_method_that_scores_pairs_otherwise_is_known(model):
    class Reranking(Cisen):
        def similarity(self, images, texts):
            return -super().similarity(images, texts)

    assert ranks_by_cosine(model.method)
    assert not ranks_by_cosine(Reranking(SPACE, model.towers))


def test_without_rights_nothing_is_written(model, fields, tmp_path):
    nameless = replace(fields, data=(replace(fields.data[0], rights=""),))
    with pytest.raises(TrainingError, match="rights of the data set squares"):
        export_package(model, nameless, ExportRequest(), tmp_path / "tiny", Progress(tmp_path / "p"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (ExportRequest("int4"), "'int4' is no precision"),
        (ExportRequest(caption_bank="all"), "'all' is no caption bank"),
    ],
)
def test_a_choice_that_is_not_offered_is_refused(model, fields, tmp_path, asked, sentence):
    with pytest.raises(TrainingError, match=sentence):
        export_package(model, fields, asked, tmp_path / "tiny", Progress(tmp_path / "p"))
