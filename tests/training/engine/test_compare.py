"""Several methods alike, in one table, on the tiny data set."""

from __future__ import annotations

import json

import pytest
import yaml

from training.compare import compare
from training.comparison.config import merged
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


def plain_rows(written, **measure):
    """The adapter alone with one seed, measured as said."""
    return {**written, "seeds": [1], "rows": written["rows"][1:2], "measure": {**written["measure"], **measure}}


def compare_written(path, written, out):
    path.write_text(yaml.safe_dump(written), encoding="utf-8")
    return compare(path, out)


def test_a_folder_of_another_run_and_results_of_another_measure_are_not_served(comparison, tmp_path):
    path, written = comparison
    out = tmp_path / "out"
    assert "8 pictures" in compare_written(path, plain_rows(written), out)
    assert "16 pictures" in compare_written(path, plain_rows(written, split="train"), out)
    (out / "adapter" / "1" / "measured" / "measure.json").unlink()  # as results older than that file
    assert "16 pictures" in compare_written(path, plain_rows(written), out)  # taken as they are
    (out / "adapter" / "1" / "measured" / "cost.json").unlink()  # measuring was stopped
    assert "8 pictures" in compare_written(path, plain_rows(written), out)
    changed = plain_rows(written)
    changed["rows"] = [{**changed["rows"][0], "changes": {**changed["rows"][0]["changes"], "source_px": 32}}]
    with pytest.raises(TrainingError, match="holds a run of another configuration"):
        compare_written(path, changed, out)


def test_a_class_tree_adds_its_levels(comparison, tmp_path):
    path, written = comparison
    tree = tmp_path / "tree.csv"
    leaves = "".join(f"{one},{one.title()},b,3\n" for one in ("red", "green", "blue", "white"))
    tree.write_text("id,name,parent,level\na,A,,1\nb,B,a,2\n" + leaves, encoding="utf-8")
    assert "l2_wmap5" not in compare_written(path, plain_rows(written), tmp_path / "out")
    table = compare_written(path, plain_rows(written, class_tree=str(tree)), tmp_path / "out")
    assert "i2t_l2_wmap5 | t2i_l2_wmap5 | i2t_l3_wmap5" in table


def test_data_without_labels_and_rows_of_another_measure_have_what_they_have(comparison, data, tmp_path):
    path, written = comparison
    lines = [json.loads(line) for line in (data / "captions.jsonl").read_text(encoding="utf-8").splitlines()]
    silent = "".join(json.dumps({key: one[key] for key in one if key != "class"}) + "\n" for one in lines)
    (data / "silent.jsonl").write_text(silent, encoding="utf-8")
    elsewhere = {**written["measure"], "captions": str(data / "silent.jsonl"), "name": "silent"}
    row = written["rows"][1]
    only = compare_written(path, plain_rows(written, **elsewhere), tmp_path / "silent")
    assert "wmap5" not in only
    both = plain_rows(written)
    both["rows"] = [row, {**row, "name": "other"}, {**row, "name": "elsewhere", "measure": elsewhere}]
    table = compare_written(path, both, tmp_path / "out")
    cells = {line.split(" | ")[0][2:]: line.split(" | ") for line in table.splitlines() if line.startswith("| ")}
    place = cells["method"].index("mr - adapter")
    assert cells["other"][place] == "+0.0 (+0.0 to +0.0)"
    assert cells["elsewhere"][1] == "silent val"
    assert cells["elsewhere"][place] == cells["elsewhere"][cells["method"].index("i2t_wmap5")] == ""


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"reference": "real CLIP"}, "which is optional"),
        ({"seeds": []}, "needs seeds"),
        ({"seeds": [1, 1]}, "needs seeds"),
        ({"rows": [{"name": "adapter"}, {"name": "Adapter!"}]}, "the same folder"),
        ({"measure": {"name": "x", "captions": "none.jsonl", "images": "."}}, r"none\.jsonl cannot be read"),
    ],
)
def test_comparisons_that_cannot_be_are_refused_before_training(comparison, tmp_path, change, says):
    path, written = comparison
    with pytest.raises(TrainingError, match=says):
        compare_written(path, {**written, **change}, tmp_path / "out")
    assert not (tmp_path / "out").exists()
