"""The configurations that the repository brings can be read, and name what their methods have."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from training.comparison.config import merged, read_comparison
from training.config import read_config, read_fields, run_config
from training.engine.stage_module import choose_learning
from training.methods.factory import build_method
from training.retrieval_model import RetrievalModel
from training.towers.factory import TowersConfig, build_towers

CONFIGS = Path(__file__).resolve().parents[3] / "training" / "configs"
RUNS = ["cisen_compact", "cisen_compact_teacher", "cisen_georsclip_b32", "rsicd_frozen"]


@pytest.mark.parametrize("name", RUNS)
def test_stages_train_parts_that_the_method_has(name):
    config = read_config(CONFIGS / f"{name}.yaml")
    towers = build_towers(TowersConfig("tiny"), [])
    model = RetrievalModel(towers, build_method({**config.method, "dimension": 16}, towers))
    for stage in config.stages:
        choose_learning(model, stage)
        assert stage.losses


@pytest.mark.parametrize("name", ["ablation", "across", "baselines", "baselines_small"])
def test_every_row_is_a_configuration(name):
    path = CONFIGS / f"{name}.yaml"
    comparison = read_comparison(path)
    base = read_fields(CONFIGS / comparison.base)
    for row in comparison.rows:
        run_config(merged(base, {**row.changes, "name": row.name}), path)
    assert comparison.reference in [row.name for row in comparison.rows]


def test_across_trains_on_one_set_and_measures_on_the_other():
    path = CONFIGS / "across.yaml"
    comparison = read_comparison(path)
    base = read_fields(CONFIGS / comparison.base)
    pairs = set()
    for row in comparison.rows:
        run = run_config(merged(base, {**row.changes, "name": row.name}), path)
        pairs.add((run.data[0].name, comparison.measure_of(row).name))
    assert pairs == {("UCM-Captions", "RSICD"), ("RSICD", "UCM-Captions")}


def test_the_seeds_of_the_bundled_package_differ_from_its_teachers():
    compact = read_config(CONFIGS / "cisen_compact.yaml")
    teacher = read_config(CONFIGS / "cisen_compact_teacher.yaml")
    assert compact.towers == teacher.towers
    assert compact.stages[0] == teacher.stages[0]
    assert compact.source_px == teacher.source_px
    makefile = (CONFIGS.parents[1] / "Makefile").read_text(encoding="utf-8")
    assert "for seed in 2 3" in makefile
    assert [one.name for one in compact.stages[-1].teachers] == ["compact-teacher-2", "compact-teacher-3"]
    assert compact.seed == 1
    assert yaml.safe_load((CONFIGS / "cisen_compact.yaml").read_text(encoding="utf-8"))["class_tree"]
