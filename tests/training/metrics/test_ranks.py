from __future__ import annotations

import csv
import json

import pytest

from training.errors import TrainingError
from training.metrics.ranks import RankRow, write_ranks

ROWS = [
    RankRow('a "small" pond, é', 3, ("b.png", "c.png", "a.png"), (0.9, 0.5, 0.25)),
    RankRow("park", 1, ("d.png",), (0.1234567,)),
]


def test_lines_of_json(tmp_path):
    write_ranks(tmp_path / "ranks.jsonl", ROWS)
    first, second = [json.loads(line) for line in (tmp_path / "ranks.jsonl").read_text("utf-8").splitlines()]
    assert (first["query"], first["rank"]) == ('a "small" pond, é', 3)
    assert first["top"][1] == {"item": "c.png", "score": 0.5}
    assert second["top"] == [{"item": "d.png", "score": 0.123457}]


def test_a_table_keeps_its_columns_where_the_gallery_is_small(tmp_path):
    write_ranks(tmp_path / "ranks.csv", ROWS)
    with (tmp_path / "ranks.csv").open(encoding="utf-8", newline="") as file:
        first, second = csv.DictReader(file)
    assert (first["query"], first["rank"], first["item_3"], first["item_4"]) == ('a "small" pond, é', "3", "a.png", "")
    assert (second["item_1"], second["score_1"], second["score_2"]) == ("d.png", "0.123457", "")


def test_another_ending_is_refused(tmp_path):
    with pytest.raises(TrainingError, match=r"neither \.jsonl nor \.csv"):
        write_ranks(tmp_path / "ranks.txt", ROWS)


def test_a_place_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(TrainingError, match="cannot be written"):
        write_ranks(tmp_path / "none" / "ranks.csv", ROWS)
