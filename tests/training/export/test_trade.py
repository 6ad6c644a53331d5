"""int8 is offered only where it pays."""

from __future__ import annotations

import numpy as np
import pytest

from training.errors import TrainingError
from training.evaluation.checkpoint_embedder import CheckpointEmbedder
from training.export.graph import image_graph
from training.export.trade import Trade, measure_rates, measure_trade
from training.metrics.recall import recall

from .tiny_model import compact_model, write_data_set


def test_mean_recall_by_hand():
    # Two pictures with a caption each among eleven captions: the first finds its own at rank 2, the other at rank 11.
    owner = np.array([0, 1] + [0] * 9)
    similarity = np.zeros((2, 11))
    similarity[1] = np.linspace(1, 2, 11)
    similarity[1, 1] = 0
    similarity[0, 1] = 1.0
    ranks_i2t, ranks_t2i = [1, 10], [1, 1] + [1] * 9
    recalls = [np.mean(np.array(ranks) < cut) for ranks in (ranks_i2t, ranks_t2i) for cut in (1, 5, 10)]
    assert recall(similarity, owner)["mr"] == pytest.approx(100 * np.mean(recalls))


def test_faster_and_as_good_is_offered_and_stated():
    trade = Trade((100.0, 150.0), {"RSICD": (18.0, 17.6), "UCM": (50.0, 50.2)})
    trade.check()
    metric = trade.metric()
    assert metric["values"] == {
        "fp32_rate": 100.0,
        "int8_rate": 150.0,
        "fp32_mr RSICD": 18.0,
        "int8_mr RSICD": 17.6,
        "fp32_mr UCM": 50.0,
        "int8_mr UCM": 50.2,
    }


@pytest.mark.parametrize(
    ("rates", "recalls"),
    [((225.0, 152.0), (18.0, 18.0)), ((100.0, 104.0), (18.0, 18.0)), ((100.0, 200.0), (18.0, 17.4))],
)
def test_slower_or_worse_is_refused_with_the_numbers(rates, recalls):
    with pytest.raises(TrainingError, match="int8 does not pay") as refusal:
        Trade(rates, {"UCM": (50.0, 50.0), "RSICD": recalls}).check()
    assert f"{rates[1]} pictures a second against {rates[0]} in float32" in str(refusal.value)
    assert f"{recalls[1]:.2f} against {recalls[0]:.2f} on RSICD" in str(refusal.value)


def test_rates_are_pictures_a_second_of_the_best_round(monkeypatch):
    seconds = iter([9.0, 9.0, 2.0, 0.5] + [5.0] * 20)
    monkeypatch.setattr("training.export.trade.elapsed", lambda encode, tiles: next(seconds))
    assert measure_rates((np.copy, np.copy), np.zeros((4, 1, 1, 3), np.uint8)) == (2.0, 8.0)


def test_a_graph_beside_itself_loses_nothing(tmp_path):
    model = compact_model()
    graph = image_graph(model, tmp_path / "trace.part")
    data = write_data_set(tmp_path / "images", each=3)
    tiles = np.zeros((2, 64, 64, 3), np.uint8)
    trade = measure_trade(graph, graph, CheckpointEmbedder(model), [data], tiles)
    full, small = trade.recalls["squares"]
    assert full == small > 0
