"""The bundled package as it is shipped."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import chain
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from plugin.engine.encoder import Encoder
from training.__main__ import main
from training.data.luojiahog import read_scenes
from training.evaluation.embedder import PackageEmbedder
from training.evaluation.reading import encode_pictures

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "models" / "compact"
MEASURES = [f"{name}{cut}" for name in ("wmap", "map", "ndcg") for cut in (5, 10, 20)]


@pytest.fixture(scope="module")
def encoder():
    return Encoder.open(PACKAGE, provider="cpu")


@pytest.fixture
def data_set(tmp_path):
    """Four pictures of any size in two splits, one of them without a class."""
    random = np.random.default_rng(0)
    lines = []
    for number, (size, label) in enumerate([((90, 40), "pond"), ((300, 300), "park"), ((160, 160), "park")]):
        image = f"{number}.png"
        Image.fromarray(random.integers(0, 256, (*size, 3), dtype=np.uint8)).save(tmp_path / image)
        lines.append({"image": image, "split": "test", "class": label, "captions": [f"a {label}", f"picture {number}"]})
    (tmp_path / "captions.jsonl").write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    return tmp_path


def evaluate(folder, *more):
    """Run the command in a Python that cannot import torch; its last line."""
    code = "import sys; sys.modules['torch'] = None; from training.__main__ import main; sys.exit(main(sys.argv[1:]))"
    words = ["evaluate", "--package", str(PACKAGE), "--captions", str(folder / "captions.jsonl")]
    done = subprocess.run(
        [sys.executable, "-c", code, *words, "--images", str(folder), *more],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout.strip().splitlines()[-1:], done.stderr


def test_evaluate_prints_every_measure_without_torch(data_set):
    code, last, stderr = evaluate(data_set, "--split", "test", "--json")
    assert code == 0, stderr
    values = json.loads(last[0])
    assert (values["images"], values["captions"]) == (3, 6)
    recalls = [f"{way}_r{cut}" for way in ("i2t", "t2i") for cut in (1, 5, 10)]
    assert values["mr"] == pytest.approx(np.mean([values[key] for key in recalls]))
    for way in ("i2t", "t2i"):
        for measure in MEASURES:
            assert 0 <= values[f"{way}_{measure}"] <= 100
    # All three pictures are within the first five, so each caption finds its own.
    assert values["t2i_r5"] == 100.0


def test_evaluate_leaves_classes_out_where_a_picture_has_none(data_set):
    path = data_set / "captions.jsonl"
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    del lines[1]["class"]
    path.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    _, last, _ = evaluate(data_set, "--json")
    values = json.loads(last[0])
    assert "mr" in values
    assert not [key for key in values if "map" in key or "ndcg" in key]


def test_problems_are_one_sentence_and_no_trace(data_set, capsys):
    words = ["evaluate", "--package", str(PACKAGE), "--captions", str(data_set / "captions.jsonl")]
    assert main([*words, "--images", str(data_set), "--split", "val"]) == 1
    assert capsys.readouterr().err.strip().endswith("choose another split.")
    assert main([*words, "--images", str(data_set / "none")]) == 1
    assert "cannot be read as a picture" in capsys.readouterr().err
    assert main(["inspect", "--package", str(data_set)]) == 1
    assert "neither a model package nor a run" in capsys.readouterr().err


def test_inspect_shows_files_and_metrics(capsys):
    assert main(["inspect", "--package", str(PACKAGE)]) == 0
    shown = capsys.readouterr().out
    assert "image_encoder.onnx  opset 18" in shown
    assert "precision at 5" in shown


def test_the_package_is_small_and_its_tile_is_as_wide_as_the_training_pictures():
    package = Encoder.open(PACKAGE, provider="cpu").package
    assert sum(path.stat().st_size for path in PACKAGE.iterdir()) < 19_000_000
    assert package.tile_size_m == pytest.approx(76.8)


def test_words_that_mean_the_same_lie_together(encoder):
    texts = ["storage tanks", "Oil tanks.", "a forest", "many trees"]
    vectors, cut = encoder.encode_texts(texts)
    cosines = vectors @ vectors.T
    assert cosines[0, 1] > 0.7 > cosines[0, 2]
    assert cosines[2, 3] > 0.7 > cosines[1, 3]
    assert cut == [False] * 4


@pytest.mark.parametrize(
    ("label", "query"),
    [("storagetanks", "storage tanks"), ("harbor", "a harbour with boats"), ("forest", "a forest")],
)
def test_real_pictures_are_found_and_what_is_not_there_is_said_not_to_be(encoder, shared, label, query):
    folder = shared / "data" / "ucm_captions"
    scenes = read_scenes(folder / "captions.jsonl", "val")
    classes = [label, "beach", "agricultural", "airplane"]
    names = [[scene.image for scene in scenes if one in scene.labels][:5] for one in classes]
    tiles = encode_pictures(PackageEmbedder(encoder), folder / "images", list(chain.from_iterable(names)))

    def probabilities(text):
        vector = encoder.encode_texts([text])[0][0]
        return encoder.calibration.probabilities(vector, tiles @ vector)

    best = probabilities(query)
    assert sorted(np.argsort(-best)[:5]) == [0, 1, 2, 3, 4]
    assert best[:5].max() >= encoder.calibration.present_at
    for absent in ("a football stadium", "a tennis court", "a pair of running shoes"):
        assert probabilities(absent).max() < encoder.calibration.present_at
