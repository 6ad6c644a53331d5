"""What a package may bring beside its encoders: a class tree and a bank of captions, with their vectors."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from training.data.class_tree import ClassTree, read_class_tree
from training.evaluation.embedder import EMBEDDING, Embedder
from training.evaluation.reading import encode_sentences
from training.export.request import CaptionBank, ExportRequest, PackageFields
from training.export.validation import scenes_of
from training.sentences import read_concepts, read_descriptions, read_templates

TAXONOMY, TAXONOMY_VECTORS = "taxonomy.json", "taxonomy.npy"
CAPTIONS, CAPTION_VECTORS = "captions.jsonl", "captions.npy"


def write_attachments(
    folder: Path, embedder: Embedder, fields: PackageFields, request: ExportRequest
) -> dict[str, dict[str, str]]:
    """Write what was asked for into the package's folder; returns the fields of model.json that name it."""
    named: dict[str, dict[str, str]] = {}
    if request.class_tree is not None:
        tree = read_class_tree(request.class_tree)
        (folder / TAXONOMY).write_text(json.dumps(tree_fields(tree), ensure_ascii=False) + "\n", encoding="utf-8")
        save_vectors(folder / TAXONOMY_VECTORS, class_vectors(embedder, tree))
        named["taxonomy"] = {"file": TAXONOMY, "vectors": TAXONOMY_VECTORS}
    bank = caption_bank(fields, request.caption_bank)
    if bank:
        lines = [json.dumps(one, ensure_ascii=False) + "\n" for one in bank]
        (folder / CAPTIONS).write_text("".join(lines), encoding="utf-8")
        sentences = [one["sentence"] for one in bank]
        save_vectors(folder / CAPTION_VECTORS, encode_sentences(embedder, sentences)[EMBEDDING])
        named["captions"] = {"file": CAPTIONS, "vectors": CAPTION_VECTORS}
    return named


def save_vectors(path: Path, vectors: np.ndarray) -> None:
    """As float16, which moves a cosine by less than 0.001."""
    np.save(path, vectors.astype(np.float16))


def tree_fields(tree: ClassTree) -> dict[str, list[dict[str, object]]]:
    """The tree as `read_class_tree` reads it, whatever form its file had."""
    return {
        "classes": [
            {
                "id": node.id,
                "name": node.name,
                "parent": node.parent,
                "level": node.level,
                **({"uri": node.uri} if node.uri else {}),
                **({"aliases": list(node.aliases)} if node.aliases else {}),
            }
            for node in tree.nodes.values()
        ]
    }


def class_vectors(embedder: Embedder, tree: ClassTree) -> np.ndarray:
    """A unit vector of each class, float32 [classes, dimension], in the tree's order.

    [R] A third-level class is the mean of the sentences that name it in our templates, with our own phrases where a
    concept of ours stands for it (Radford et al., CLIP, ICML 2021, ensemble prompts so). A wider class is the mean of
    those in it: "services" names nothing that a picture shows.
    """
    sentences = class_sentences(tree)
    vectors = {name: unit_mean(encode_sentences(embedder, some)[EMBEDDING]) for name, some in sentences.items()}
    for level in (2, 1):
        for wide in tree.at(level):
            within = [vectors[name] for name in sentences if tree.ancestor(name, level) == wide]
            # A class in which nothing lies is known by its name alone.
            found = np.stack(within) if within else embedder.encode_sentences([tree.nodes[wide].name])
            vectors[wide] = unit_mean(found)
    return np.stack([vectors[name] for name in tree.nodes])


def class_sentences(tree: ClassTree) -> dict[str, list[str]]:
    """Sentences of our own for each third-level class, by its id."""
    templates = read_templates()
    phrases: dict[str, list[str]] = {name: [] for name in tree.at(3)}
    for concept in read_concepts():
        for name in {tree.find(label) for label in concept.labels if label in tree}:
            phrases[name] += concept.sentences
    return {
        name: [*(template.format(tree.nodes[name].name) for template in templates), *known]
        for name, known in phrases.items()
    }


def unit_mean(vectors: np.ndarray) -> np.ndarray:
    """The direction [dimension] between unit vectors [n, dimension]."""
    mean = vectors.mean(0)
    return np.asarray(mean / np.linalg.norm(mean))


def caption_bank(fields: PackageFields, kind: CaptionBank) -> Sequence[Mapping[str, str]]:
    """Sentences that a picture may be described with, each once."""
    if kind == "own":
        return [{"sentence": sentence, "concept": name} for sentence, name in dict(read_descriptions()).items()]
    if kind == "training":
        captions = (caption for one in fields.data for scene in scenes_of(one, "train") for caption in scene.captions)
        return [{"sentence": caption} for caption in dict.fromkeys(captions)]
    return []
