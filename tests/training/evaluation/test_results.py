from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from training.errors import TrainingError
from training.evaluation.evaluate import evaluate
from training.evaluation.report import as_json, load_results, save_results, table
from training.evaluation.results import PerQuery, Results, difference
from training.metrics.bootstrap import bootstrap_mean


def of(hits, images=None):
    """Results with one measure and the six recalls, all of the same hits."""
    hits = np.array(hits, float)
    one = PerQuery(hits, np.arange(len(hits)) if images is None else np.array(images))
    keys = ["i2t_wmap5", *(f"{way}_r{cut}" for way in ("i2t", "t2i") for cut in (1, 5, 10))]
    hubness = {f"{way}_{key}": 0.5 for way in ("i2t", "t2i") for key in ("skewness", "antihubs")}
    return Results("as it is", {"images": int(one.images.max()) + 1}, dict.fromkeys(keys, one), hubness)


def test_intervals_are_those_of_the_bootstrap():
    results = of([1, 0, 1, 1, 0, 1, 0, 0, 0], [0, 0, 1, 1, 2, 2, 3, 4, 4])
    one = results.per_query["i2t_wmap5"]
    found, wanted = results.intervals(seed=4)["i2t_wmap5"], bootstrap_mean(*one, seed=4)
    assert (found.value, found.low, found.high) == pytest.approx(
        (100 * wanted.value, 100 * wanted.low, 100 * wanted.high)
    )


def test_the_mean_recall_is_drawn_with_its_parts():
    intervals = of([1, 0, 1, 1, 0]).intervals(seed=1)
    # All six recalls are equal here, so their mean is as uncertain as each of them, and their sum six times.
    assert intervals["mr"].low == pytest.approx(intervals["i2t_r1"].low)
    assert intervals["rsum"].high == pytest.approx(6 * intervals["i2t_r1"].high)


def test_a_difference_is_paired_over_images_and_averaged_over_seeds():
    a, b, c = [1, 1, 1, 0, 1, 0], [1, 0, 1, 0, 1, 0], [0, 0, 1, 0, 1, 0]
    found = difference([of(a), of(b)], [of(c)], "mr", seed=2)
    wanted = bootstrap_mean(np.mean([a, b], axis=0) - np.array(c), np.arange(6), seed=2)
    assert (found.value, found.low, found.high) == pytest.approx(
        (100 * wanted.value, 100 * wanted.low, 100 * wanted.high)
    )


def test_results_that_cannot_be_compared_are_refused():
    with pytest.raises(TrainingError, match="no measure 't2i_wmap5'"):
        difference([of([1, 0])], [of([1, 1])], "t2i_wmap5")
    with pytest.raises(TrainingError, match="different pictures or protocols"):
        difference([of([1, 0])], [of([1, 0, 1])], "mr")
    with pytest.raises(TrainingError, match="different pictures or protocols"):
        difference([of([1, 0])], [replace(of([1, 0]), protocol="merged")], "mr")


def test_what_is_saved_can_be_compared_later(embedder, scenes, tmp_path):
    results = evaluate(embedder, scenes, tmp_path)
    save_results(results, tmp_path / "out", results.intervals())
    again = load_results(tmp_path / "out")
    assert (again.protocol, again.sizes, again.hubness) == (results.protocol, results.sizes, results.hubness)
    assert again.values() == results.values()
    assert difference([results], [again], "t2i_wmap5").high == 0.0
    fields = json.loads((tmp_path / "out" / "results.json").read_text("utf-8"))
    assert fields["images"] == 3
    assert fields["intervals"]["mr"][0] <= fields["mr"] <= fields["intervals"]["mr"][1]


@pytest.mark.parametrize("spoiled", ["results.json", "per_query.npz"])
def test_results_that_are_broken_or_missing_are_refused(embedder, scenes, tmp_path, spoiled):
    save_results(evaluate(embedder, scenes, tmp_path), tmp_path / "out")
    (tmp_path / "out" / spoiled).write_bytes(b"PK\x03\x04 {")
    with pytest.raises(TrainingError, match="no results that can be read"):
        load_results(tmp_path / "out")
    (tmp_path / "out" / spoiled).unlink()
    with pytest.raises(TrainingError, match="evaluate again"):
        load_results(tmp_path / "out")


def test_a_place_that_cannot_be_written_is_said(embedder, scenes, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(TrainingError, match="cannot be written"):
        save_results(evaluate(embedder, scenes, tmp_path), tmp_path / "file")


def test_the_keys_that_numbers_were_published_under_are_there(embedder, scenes, tmp_path):
    fields = as_json(evaluate(embedder, scenes, tmp_path))
    for way in ("i2t", "t2i"):
        for key in ("r1", "r5", "r10", "wmap5", "map10", "ndcg20", "p5", "multi_r1"):
            assert 0 <= fields[f"{way}_{key}"] <= 100
    assert fields["images"] == 3
    assert fields["protocol"].endswith("per cent")


def test_a_table_has_both_ways_in_a_line(embedder, scenes, tmp_path):
    results = evaluate(embedder, scenes, tmp_path)
    lines = table(results).splitlines()
    assert lines[0] == results.protocol
    assert "r1                                  66.7                    75.0" in lines
    assert [line.split() for line in lines if line.startswith("mr ")] == [["mr", "90.3"]]
    with_intervals = table(results, results.intervals(seed=0, n=50))
    assert " to " in with_intervals.splitlines()[2]
