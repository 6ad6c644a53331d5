from __future__ import annotations

import ast

import pytest

from scripts.bench_table import BEGIN, END, Row, short_text, with_rows
from tests.conftest import ROOT

ROW = Row("growth", "What grows?", "slope 1.0", "2026-11-24", "2 cores")
TABLE = f"""# Title

{BEGIN}
| benchmark | asks | ratios | date | machine |
|---|---|---|---|---|
| gone | ? | 1 | 2020-01-01 | m |
| growth | old | 2 | 2020-01-01 | m |
| other | kept | 3 | 2020-01-01 | m |
{END}

Text behind, with | a pipe.
"""


def test_a_row_is_replaced_others_kept_and_those_without_a_benchmark_dropped():
    assert with_rows(TABLE, [ROW], {"growth", "other"}) == TABLE.replace(
        "| gone | ? | 1 | 2020-01-01 | m |\n| growth | old | 2 | 2020-01-01 | m |\n",
        "| growth | What grows? | slope 1.0 | 2026-11-24 | 2 cores |\n",
    )


def test_an_empty_table_gets_its_rows_by_name_and_writing_again_changes_nothing():
    rows = [ROW, Row("alpha", "a", "b", "c", "d")]
    once = with_rows(f"x\n{BEGIN}\n{END}\ny\n", rows, {"growth", "alpha"})
    assert [line.split(" | ")[0] for line in once.splitlines()[4:6]] == ["| alpha", "| growth"]
    assert once.startswith(f"x\n{BEGIN}\n| benchmark | asks |")
    assert once.endswith(f"{END}\ny\n")
    assert with_rows(once, rows, {"growth", "alpha"}) == once
    assert with_rows(once, [], {"growth", "alpha"}) == once


def test_a_cell_neither_ends_its_cell_nor_its_line():
    text = with_rows(f"{BEGIN}\n{END}", [Row("growth", "a | b\nc", "", "", "")], {"growth"})
    assert "| growth | a / b c |" in text


@pytest.mark.parametrize("text", ["", BEGIN, END])
def test_a_text_without_marks_is_refused(text):
    with pytest.raises(ValueError, match="has no lines"):
        with_rows(text, [ROW], {"growth"})


def test_the_marks_stand_in_the_docs():
    text = (ROOT / "docs" / "benchmarks.md").read_text("utf-8")
    assert with_rows(text, [], [file.stem for file in ROOT.glob("benchmarks/*.py")]).startswith(text.split(BEGIN)[0])


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ({"ratio": 0.123456, "tiles": 1000000, "exact": True}, "ratio 0.1235, tiles 1,000,000, exact yes"),
        ({"growth_in_batches": {"289": 7.5, "9409": 3.8}}, "growth in batches 289 7.5, growth in batches 9409 3.8"),
        ({"tiles": 5, "ratios": {"cpu": {"speed_ratio": 0.9}}}, "cpu speed ratio 0.9"),
        ({"of_each": [1, 2.5], "kind": "cpu"}, "of each 1 / 2.5, kind cpu"),
        ({"seconds": 123456.7, "ratios": 3}, "seconds 123,457, ratios 3"),
    ],
)
def test_an_answer_becomes_one_short_line(answer, text):
    assert short_text(answer) == text


@pytest.mark.parametrize("file", sorted(ROOT.glob("benchmarks/*.py")), ids=lambda file: file.stem)
def test_every_benchmark_says_what_it_asks_and_how_it_is_run(file):
    lines = (ast.get_docstring(ast.parse(file.read_text("utf-8"))) or "").splitlines()
    assert lines[0].endswith(("?", "."))
    commands = [line for line in lines if line.startswith("Run: ")]
    assert len(commands) == 1
    assert f"benchmarks/{file.name}" in commands[0]
