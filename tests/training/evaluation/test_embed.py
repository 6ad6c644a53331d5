from __future__ import annotations

import json
import os

import numpy as np
import pytest

from training.errors import TrainingError
from training.evaluation.embed import embed_folder
from training.evaluation.reading import BATCH


def test_vectors_stand_beside_their_names(embedder, paint, tmp_path):
    paint("in/b.png", "green")
    paint("in/deep/a.JPG", "red")
    paint("in/c.tif", "blue")
    (tmp_path / "in" / "notes.txt").write_text("no picture", encoding="utf-8")
    done = embed_folder(embedder, tmp_path / "in", tmp_path / "out")
    assert (done.count, done.dimension, done.skipped) == (3, 3, ())
    assert (tmp_path / "out" / "names.txt").read_text("utf-8").splitlines() == ["b.png", "c.tif", "deep/a.JPG"]
    vectors = np.load(tmp_path / "out" / "vectors.npy", allow_pickle=False)
    assert vectors.dtype == np.float32
    assert vectors == pytest.approx(np.eye(3)[[1, 2, 0]], abs=0.02)


def test_a_name_that_is_not_in_utf8_keeps_its_bytes(embedder, paint, tmp_path):
    name = os.fsdecode(b"\xe9.png")
    try:
        paint("in/" + name, "red")
    except OSError:
        pytest.skip("this file system takes names in UTF-8 only")
    embed_folder(embedder, tmp_path / "in", tmp_path / "out")
    assert (tmp_path / "out" / "names.txt").read_bytes() == b"\xe9.png\n"


def test_broken_pictures_are_skipped_and_said(embedder, paint, spoil, tmp_path):
    paint("in/a.png", "red")
    paint("in/b.png", "red")
    spoil("in/a.png")
    done = embed_folder(embedder, tmp_path / "in", tmp_path / "out")
    fields = json.loads((tmp_path / "out" / "index.json").read_text("utf-8"))
    assert (fields["count"], fields["dimension"], fields["size_px"]) == (1, 3, 8)
    assert fields["skipped"][0]["name"] == "a.png"
    assert "cannot be read as a picture" in fields["skipped"][0]["reason"]
    assert [name for name, _ in done.skipped] == ["a.png"]
    assert (tmp_path / "out" / "names.txt").read_text("utf-8") == "b.png\n"


def test_progress_is_told_after_each_batch(embedder, paint, tmp_path):
    for place in range(BATCH + 3):
        paint(f"in/{place}.png", "red")
    seen = []
    embed_folder(embedder, tmp_path / "in", tmp_path / "out", lambda done, total: seen.append((done, total)))
    assert seen == [(BATCH, BATCH + 3), (BATCH + 3, BATCH + 3)]


def test_a_folder_without_pictures_is_refused(embedder, paint, spoil, tmp_path):
    (tmp_path / "in").mkdir()
    with pytest.raises(TrainingError, match="holds no picture"):
        embed_folder(embedder, tmp_path / "in", tmp_path / "out")
    with pytest.raises(TrainingError, match="holds no picture"):
        embed_folder(embedder, tmp_path / "none", tmp_path / "out")
    spoil("in/a.png")
    with pytest.raises(TrainingError, match="can be read"):
        embed_folder(embedder, tmp_path / "in", tmp_path / "out")


def test_a_place_that_cannot_be_written_is_said(embedder, paint, tmp_path):
    paint("in/a.png", "red")
    (tmp_path / "out").touch()
    with pytest.raises(TrainingError, match="cannot be written"):
        embed_folder(embedder, tmp_path / "in", tmp_path / "out")
