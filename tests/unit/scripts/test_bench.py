"""`make bench` in a small checkout of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from scripts.bench_table import BEGIN, END
from tests.conftest import ROOT

BENCHMARKS = {
    "broken": "raise SystemExit(3)",
    "quiet": "print('no object')",
    "fast": "print('on the way'); print(json.dumps({'ratio': 2.0}))",
    "slow": "print(json.dumps({'ratio': 0.5}))",
}


@pytest.fixture
def checkout(tmp_path):
    for name in ("scripts/bench.py", "scripts/bench_table.py"):
        (tmp_path / "scripts").mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "benchmarks.md").write_text(f"Before\n{BEGIN}\n{END}\nAfter\n")
    (tmp_path / "benchmarks").mkdir()
    for name, code in BENCHMARKS.items():
        docstring = f"How {name}?\n\nRun: {sys.executable} benchmarks/{name}.py\n"
        (tmp_path / "benchmarks" / f"{name}.py").write_text(f'"""{docstring}"""\nimport json\n{code}\n')
    return tmp_path


def bench(checkout, *names):
    command = [sys.executable, str(checkout / "scripts" / "bench.py"), *names]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def rows(checkout):
    text = (checkout / "docs" / "benchmarks.md").read_text()
    assert text.startswith(f"Before\n{BEGIN}\n")
    assert text.endswith(f"{END}\nAfter\n")
    return [line.split(" | ")[:3] for line in text.splitlines()[4:-2]]


def test_it_goes_on_after_a_failure_and_says_so_at_the_end(checkout):
    done = bench(checkout)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "Failed: broken, quiet"
    assert "exit code 3" in done.stderr
    assert "no JSON object" in done.stderr
    assert done.stdout.splitlines()[-2:] == ["fast: ratio 2", "slow: ratio 0.5"]
    assert rows(checkout) == [["| fast", "How fast?", "ratio 2"], ["| slow", "How slow?", "ratio 0.5"]]


def test_one_alone_leaves_the_lines_of_the_others(checkout):
    bench(checkout)
    fast = checkout / "benchmarks" / "fast.py"
    fast.write_text(fast.read_text().replace("2.0", "3.0"))
    slow = checkout / "benchmarks" / "slow.py"
    slow.write_text(slow.read_text().replace("0.5", "9.0"))
    assert bench(checkout, "fast").returncode == 0
    assert [row[2] for row in rows(checkout)] == ["ratio 3", "ratio 0.5"]


def test_a_name_that_is_none_is_said_with_those_there_are(checkout):
    done = bench(checkout, "nothing")
    assert done.returncode == 1
    assert done.stderr.strip() == "There is no benchmark called nothing; there are broken, fast, quiet, slow."


def test_a_line_names_no_place(checkout):
    bench(checkout, "fast")
    assert str(checkout) not in (checkout / "docs" / "benchmarks.md").read_text()
