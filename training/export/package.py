"""Write a trained model as a model package: graphs, tokenizer, golden embedding, background, calibration, metrics."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx

from plugin.engine import package as package_format
from plugin.engine.encoder import Encoder
from training.evaluation.checkpoint_embedder import CheckpointEmbedder
from training.evaluation.embedder import PackageEmbedder
from training.export.attachments import write_attachments
from training.export.calibrate import calibrate
from training.export.folder import replacing
from training.export.golden import write_golden
from training.export.graph import image_graph
from training.export.parity import Sample, check_parity, measure_parity, read_sample
from training.export.precision import Graphs, make_graphs
from training.export.request import ExportRequest, PackageFields
from training.export.rights import rights_statement
from training.export.trade import measure_trade
from training.export.validation import background_vectors, check_sentences, embed_validation
from training.methods.method import Method
from training.progress import Progress
from training.retrieval_model import RetrievalModel
from training.towers.sentences import save_tokenizer

UNCALIBRATED = {"features": ["cosine", "z"], "weights": [1.0, 0.0], "bias": 0.0, "present_at": 0.0, "protocol": "none"}
OWN_SCORE = " Its method's own score of pairs is not in the package, which ranks by the cosine of the embeddings alone."
STEPS = ("graphs", "parity", "background", "calibration", "sentences")


def export_package(
    model: RetrievalModel, fields: PackageFields, request: ExportRequest, out: Path, progress: Progress
) -> package_format.ModelPackage:
    """Write the package of a trained model and measure it on the validation pictures.

    It is made in a folder beside `out` and takes its place once it is whole; `.md` files of `out` are kept.

    Args:
        model: afterwards on the processor, in float32 and in evaluation mode.
        fields: what the run says of it.
        request: how to write it.
        out: the package's folder.
        progress: told of every step, and of the package.

    Raises:
        TrainingError: rights are not given, data sets cannot be read, `out` holds something else, or the package is not
            what the model is.
        PackageRefused: the result is no package that the engine accepts.
    """
    request.check()
    licence = rights_statement(fields.licence, model.towers.rights, fields.data)
    model.eval().float().cpu()
    with replacing(out) as (made, scratch):
        work = Export(model, fields, request, licence, made, scratch, progress)
        metrics = work.write()
    package = package_format.read_manifest(out)
    progress.report("package", folder=str(out), digest=package.digest, metrics=metrics)
    return package


@dataclass(frozen=True)
class Export:
    """One export on its way.

    Args:
        model: the trained model.
        fields: what the run says of it.
        request: how to write it.
        licence: the rights of everything in it.
        folder: empty; the package is made here.
        scratch: for files in passing.
        progress: told of every step.
    """

    model: RetrievalModel
    fields: PackageFields
    request: ExportRequest
    licence: str
    folder: Path
    scratch: Path
    progress: Progress

    def write(self) -> list[dict[str, Any]]:
        """Write every file of the package; returns its metrics.

        Background and calibration are measured with the package itself, so model.json is written twice.
        """
        sample = read_sample(self.fields.data, self.model.image_tower.size_px)
        self.done("graphs")
        graphs = self.write_encoders(sample)
        embedder = PackageEmbedder(Encoder.open(self.folder))
        self.done("parity")
        metrics = self.measure_parity(graphs, embedder, sample)
        self.done("background")
        vectors = background_vectors(embedder, self.fields)
        np.save(self.folder / package_format.BACKGROUND, vectors.astype(np.float16))
        background = np.load(self.folder / package_format.BACKGROUND)
        self.done("calibration")
        calibration, rates = calibrate(embed_validation(embedder, self.fields), background, self.fields.seed)
        self.done("sentences")
        checked = check_sentences(embedder, self.fields)
        metrics = [rates, *([checked] if checked else []), *metrics]
        more = write_attachments(self.folder, embedder, self.fields, self.request)
        package_format.write_package(
            self.folder,
            {**self.manifest(graphs.wording), **more, "calibration": calibration, "metrics": metrics},
        )
        Encoder.open(self.folder)
        return metrics

    def done(self, step: str) -> None:
        """Say which step begins."""
        self.progress.report("progress", phase=f"export: {step}", done=STEPS.index(step), total=len(STEPS))

    def write_encoders(self, sample: Sample) -> Graphs:
        """Graphs, tokenizer, golden embedding and a first model.json, so that the engine opens the folder."""
        graphs = make_graphs(self.model, self.request, sample.tiles, self.scratch)
        for name, graph in ((package_format.IMAGE_ENCODER, graphs.image), (package_format.TEXT_ENCODER, graphs.text)):
            onnx.checker.check_model(graph, full_check=True)
            onnx.save(graph, self.folder / name)
        save_tokenizer(self.model.tokenizer, self.folder / package_format.VOCABULARY)
        write_golden(self.folder, self.model.tokenizer, self.model.image_tower.size_px)
        np.save(self.folder / package_format.BACKGROUND, np.zeros((2, self.model.method.dimension), np.float16))
        package_format.write_package(self.folder, self.manifest(graphs.wording))
        return graphs

    def measure_parity(self, graphs: Graphs, embedder: PackageEmbedder, sample: Sample) -> list[dict[str, Any]]:
        """The package against the model; raises TrainingError where it is too far from it, or int8 does not pay."""
        where = f"{self.request.precision}, {embedder.encoder.providers[0]}"
        parity = measure_parity(CheckpointEmbedder(graphs.reference), embedder, sample, where)
        check_parity(parity["values"], self.request.precision)
        if self.request.precision != "int8":
            return [parity]
        full = image_graph(self.model, self.scratch / "trace.part")
        trade = measure_trade(full, graphs.image, CheckpointEmbedder(self.model), self.fields.data, sample.tiles)
        trade.check()
        return [parity, trade.metric()]

    def manifest(self, wording: str) -> dict[str, Any]:
        """model.json's fields but for the format, the files and what is measured."""
        model, fields = self.model, self.fields
        return {
            "name": fields.name,
            "title": fields.title,
            "version": fields.version,
            "licence": self.licence,
            "provenance": fields.provenance + ("" if ranks_by_cosine(model.method) else OWN_SCORE),
            "embedding": {"dimension": model.method.dimension},
            "image": {
                "size_px": model.image_tower.size_px,
                "gsd_m": fields.gsd_m,
                "gsd_range_m": list(fields.gsd_range_m),
            },
            "text": {"context_length": model.text_tower.context_length},
            "logit_scale": round(float(model.method.scale.detach()), 3),
            "precision": wording,
            "calibration": UNCALIBRATED,
            "metrics": [],
        }


def ranks_by_cosine(method: Method) -> bool:
    """Whether the method scores a pair by the cosine of its embeddings."""
    return type(method).similarity is Method.similarity
