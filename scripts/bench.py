"""Run every benchmark by the command in its docstring, print one line of ratios each, and write them into the docs.

Usage: python3 scripts/bench.py [NAME ...], names of files in benchmarks/; without one, all of them.
A benchmark is a file with a line `Run: COMMAND` that ends with a JSON object on stdout. TRAINING=no leaves out those
that need the training environment. One that fails keeps its earlier line, and the exit code is 1 at the end.
"""

from __future__ import annotations

import ast
import json
import os
import re
import shlex
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from bench_table import Row, short_text, with_rows

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "docs" / "benchmarks.md"
LIMIT_S = 1800


def main(wanted: list[str]) -> int:
    """Run, print and write; returns the exit code."""
    files = {file.stem: file for file in sorted((ROOT / "benchmarks").glob("*.py"))}
    unknown = [name for name in wanted if name not in files]
    if unknown:
        print(f"There is no benchmark called {', '.join(unknown)}; there are {', '.join(files)}.", file=sys.stderr)
        return 1
    date, machine = datetime.now(timezone.utc).date().isoformat(), this_machine()
    said, failed = [], []
    for name in wanted or files:
        asks, command = read_docstring(files[name])
        if os.environ.get("TRAINING") == "no" and "training/bin/python" in command:
            continue
        print(f"== {command}", flush=True)
        answer = run(command)
        if answer is None:
            failed.append(name)
            continue
        row = Row(name, asks, short_text(answer), date, machine)
        said.append(row)
        TABLE.write_text(with_rows(TABLE.read_text("utf-8"), [row], files), encoding="utf-8")
    for row in said:
        print(f"{row.benchmark}: {row.ratios}")
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def read_docstring(file: Path) -> tuple[str, str]:
    """What a benchmark asks, and its command; "" for a command that is missing."""
    lines = (ast.get_docstring(ast.parse(file.read_text("utf-8"))) or "").splitlines() or [""]
    commands = [line.partition("Run: ")[2] for line in lines if line.startswith("Run: ")]
    return lines[0], commands[0] if commands else ""


def run(command: str) -> dict[str, Any] | None:
    """The JSON object at the end of a command's output, which is shown too; None where it fails, and why is said."""
    if not command:
        print("its docstring has no line 'Run: COMMAND'", file=sys.stderr)
        return None
    try:
        done = subprocess.run(
            shlex.split(command), cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False, timeout=LIMIT_S
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        print(f"it could not be run: {error}", file=sys.stderr)
        return None
    print(done.stdout, end="", flush=True)
    if done.returncode:
        print(f"it ended with exit code {done.returncode}", file=sys.stderr)
        return None
    try:
        answer = json.loads((done.stdout.strip().splitlines() or [""])[-1])
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        print("its last line is no JSON object", file=sys.stderr)
        return None
    return answer


def this_machine() -> str:
    """Cores, kind of processor and graphics card, and versions: nothing that names a place."""
    card = output("nvidia-smi", "--query-gpu=name", "--format=csv,noheader").splitlines()
    qgis = output(".venv/qgis/bin/python", "-c", "from qgis.core import Qgis; print(Qgis.version())")
    runtime = output(".venv/engine/bin/python", "-c", "import onnxruntime; print(onnxruntime.__version__)")
    parts = [f"{os.cpu_count()} cores {processor()}", *card[:1]]
    parts += [f"QGIS {qgis.partition('-')[0]}"] if qgis else []
    parts += [f"onnxruntime {runtime}"] if runtime else []
    return ", ".join(parts)


def processor() -> str:
    """The processor's family, without trade marks and clock rates."""
    info = Path("/proc/cpuinfo")
    found = re.search(r"^model name\s*:\s*(.+)$", info.read_text("utf-8"), re.MULTILINE) if info.exists() else None
    name = found.group(1) if found else os.uname().machine
    return " ".join(re.sub(r"\((R|TM)\)|\bCPU\b|@.*", " ", name, flags=re.IGNORECASE).split())


def output(*command: str) -> str:
    """What a command prints; "" where it cannot."""
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
