"""Several methods alike, in one table, on the tiny data set."""

from __future__ import annotations

import json

import pytest
import yaml

from training.compare import compare, merged
from training.errors import TrainingError


@pytest.fixture
def comparison(fields, data):
    """Two methods and one whose weights cannot be had."""
    (data / "base.yaml").write_text(yaml.safe_dump(fields), encoding="utf-8")
    plain = [{"name": "all", "epochs": 1, "batch": 8, "rate": 0.01, "losses": {"contrast": 1.0}}]
    adapter = {"method": {"kind": "adapter", "dimension": 16, "hidden": 16}, "stages": plain}
    missing = {"kind": "open_clip", "architecture": "ViT-B-32-quickgelu", "weights": "nowhere.pt"}
    written = {
        "base": "base.yaml",
        "seeds": [1, 2],
        "measure": {"name": "colours", "captions": f"{data}/captions.jsonl", "images": f"{data}/images"},
        "reference": "adapter",
        "rows": [
            {"name": "CISEN", "note": "the method"},
            {"name": "adapter", "changes": adapter},
            {"name": "real CLIP", "changes": {**adapter, "towers": missing}, "optional": True},
        ],
    }
    path = data / "compare.yaml"
    path.write_text(yaml.safe_dump(written), encoding="utf-8")
    return path, written


def test_a_table_has_means_differences_costs_and_what_was_left_out(comparison, tmp_path):
    path, _ = comparison
    table = compare(path, tmp_path / "out")
    lines = table.splitlines()
    assert "colours val" in lines[0]
    assert "8 pictures, 16 captions" in lines[0]
    assert [line.split("|")[1].strip() for line in lines if line.startswith("| ")] == ["method", "CISEN", "adapter"]
    assert "- CISEN: the method" in lines
    assert any("real CLIP was left out" in line and "nowhere.pt" in line for line in lines)
    values = json.loads((tmp_path / "out" / "table.json").read_text(encoding="utf-8"))
    assert [len(values[name]["seeds"]) for name in ("CISEN", "adapter")] == [2, 2]
    assert values["CISEN"]["cost"]["method_parameters"] > values["adapter"]["cost"]["method_parameters"]
    before = (tmp_path / "out" / "cisen" / "1" / "model.safetensors").stat().st_mtime_ns
    assert compare(path, tmp_path / "out") == table  # nothing is trained or measured again
    assert (tmp_path / "out" / "cisen" / "1" / "model.safetensors").stat().st_mtime_ns == before


def test_a_row_that_must_be_there_is_not_left_out(comparison, tmp_path):
    path, written = comparison
    written["rows"][2]["optional"] = False
    path.write_text(yaml.safe_dump(written), encoding="utf-8")
    with pytest.raises(TrainingError, match=r"nowhere\.pt"):
        compare(path, tmp_path / "out")


def test_a_reference_that_is_no_row_is_refused(comparison, tmp_path):
    path, written = comparison
    path.write_text(yaml.safe_dump({**written, "reference": "other"}), encoding="utf-8")
    with pytest.raises(TrainingError, match="none of its rows"):
        compare(path, tmp_path / "out")


def test_changes_are_laid_over_the_base():
    base = {"method": {"kind": "cisen", "eta": 0.5}, "seed": 1, "stages": [1, 2]}
    assert merged(base, {"method": {"eta": 0.2}, "stages": [3]}) == {
        "method": {"kind": "cisen", "eta": 0.2},
        "seed": 1,
        "stages": [3],
    }
    assert merged(base, {"method": {"kind": "filip"}})["method"] == {"kind": "filip"}
