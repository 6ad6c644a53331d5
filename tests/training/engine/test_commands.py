"""The commands from fit to inspect, as a user types them, on the tiny data set."""

from __future__ import annotations

import json

import numpy as np
import pytest
import yaml
from PIL import Image

from training.__main__ import build_parser, main
from training.data.luojiahog import read_scenes
from training.evaluation.query_set import read_queries


@pytest.fixture
def run(fields, data, tmp_path):
    """A finished run of the command line."""
    fields["stages"] = fields["stages"][1:]
    (data / "config.yaml").write_text(yaml.safe_dump(fields), encoding="utf-8")
    assert main(["fit", "--config", str(data / "config.yaml"), "--run", str(tmp_path / "run")]) == 0
    return tmp_path / "run"


def split(data, name="val"):
    return ["--captions", str(data / "captions.jsonl"), "--images", str(data / "images"), "--split", name]


def test_a_checkpoint_is_measured(run, data, tmp_path, capsys):
    out = ["--intervals", "--out", str(tmp_path / "out")]
    words = ["evaluate", "--checkpoint", str(run), *split(data), "--json", *out]
    assert main([*words, "--train-captions", str(data / "captions.jsonl")]) == 0
    values = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (values["images"], values["captions"]) == (8, 16)
    low, high = values["intervals"]["mr"]
    assert low <= values["mr"] <= high
    ranks = (tmp_path / "out" / "ranks_t2i.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(ranks) == 16
    assert main(["evaluate", "--checkpoint", str(run / "model.safetensors"), *split(data), "--protocol", "merged"]) == 0
    assert "image to text" in capsys.readouterr().out


def test_a_folder_is_embedded_and_probed(run, data, tmp_path, capsys):
    out = tmp_path / "vectors"
    assert main(["embed", "--checkpoint", str(run), "--images", str(data / "images"), "--out", str(out)]) == 0
    vectors = np.load(out / "vectors.npy")
    assert vectors.shape == (24, 16)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    assert main(["probe", "--checkpoint", str(run), *split(data)]) == 0
    assert {line.split()[0] for line in capsys.readouterr().out.splitlines()[-2:]} == {"knn", "linear"}


def test_a_run_is_inspected(run, capsys):
    assert main(["inspect", "--run", str(run)]) == 0
    assert "phase done" in capsys.readouterr().out


def test_published_checkpoints_are_listed(capsys):
    assert main(["checkpoints"]) == 0
    assert "georsclip-vit-b-32" in capsys.readouterr().out


def test_what_does_not_exist_is_one_sentence(run, data, capsys):
    for words, says in (
        (["evaluate", "--checkpoint", str(run), *split(data), "--protocol", "loud"], "loud"),
        (["evaluate", "--checkpoint", str(run), *split(data, "test")], "no picture in the split 'test'"),
        (["export", "--checkpoint", str(run), "--precision", "fp8", "--out", "x"], "fp8"),
        (["export", "--checkpoint", str(data), "--out", "x"], "holds no finished run"),
        (["checkpoints", "--fetch", "nothing"], "nothing"),
    ):
        assert main(words) == 1
        error = capsys.readouterr().err.strip()
        assert says in error
        assert "Traceback" not in error


def test_a_data_set_is_converted_and_back(data, tmp_path, capsys):
    source = ["--captions", str(data / "captions.jsonl"), "--images", str(data / "images")]
    standard, ours = tmp_path / "standard.json", tmp_path / "ours.jsonl"
    words = ["convert", *source, "--to", "trainingdml", "--out", str(standard)]
    assert main(words) == 1
    assert "give --name and --licence" in capsys.readouterr().err
    assert main([*words, "--name", "colours", "--licence", "ours"]) == 0
    back = ["--captions", str(standard), "--images", str(data / "images"), "--to", "luojiahog", "--out", str(ours)]
    assert main(["convert", *back]) == 0
    assert "24 pictures" in capsys.readouterr().out
    assert read_scenes(ours) == read_scenes(data / "captions.jsonl")


def test_duplicates_are_told_also_turned(data, fields, capsys):
    random = np.random.default_rng(1)
    first = Image.fromarray(random.integers(0, 255, (8, 8, 3), np.uint8)).resize((64, 64))
    first.save(data / "images" / "0.png")
    first.rotate(90).save(data / "images" / "20.png")
    (data / "config.yaml").write_text(yaml.safe_dump(fields), encoding="utf-8")
    found = []
    for words in ([], ["--turned"]):
        assert main(["duplicates", "--config", str(data / "config.yaml"), *words]) == 0
        lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith("alike")]
        found.append(any("colours/0.png" in line and "colours/20.png" in line for line in lines))
    assert found == [False, True]


def test_the_sentences_of_queries_are_found_from_anywhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    words = ["queries", "--package", "p", "--captions", "c", "--images", "i"]
    assert read_queries(build_parser().parse_args(words).sentences).classes
