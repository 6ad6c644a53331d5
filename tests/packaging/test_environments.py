"""The requirement files, and the engine's environment as a user gets it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT

REQUIREMENTS = sorted({*ROOT.glob("plugin/engine/requirements-*.txt"), *ROOT.glob("*/requirements*.txt")})
ENGINE = ROOT / ".venv" / "engine"


def requirement_lines(path: Path) -> list[str]:
    lines = (line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("-")]


@pytest.mark.parametrize("path", REQUIREMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_requirement_has_an_upper_bound(path):
    lines = requirement_lines(path)
    assert lines
    assert [line for line in lines if "<" not in line and "==" not in line] == []


def test_the_two_runtimes_differ_in_onnxruntime_alone():
    cpu, cuda = (requirement_lines(ROOT / f"plugin/engine/requirements-{runtime}.txt") for runtime in ("cpu", "cuda"))
    assert [line.replace("onnxruntime-gpu[cuda,cudnn]", "onnxruntime") for line in cuda] == cpu


def installed() -> set[str]:
    code = "import importlib.metadata as m; print('\\n'.join(d.metadata['Name'].lower() for d in m.distributions()))"
    python = ENGINE / "bin" / "python"
    return set(subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout.split())


def test_the_engine_has_one_runtime_and_no_training_framework():
    names = installed()
    assert len(names & {"onnxruntime", "onnxruntime-gpu"}) == 1
    assert names & {"torch", "onnx", "pytest"} == set()


def test_the_engine_with_the_cpu_runtime_stays_under_250_mb():
    if "onnxruntime-gpu" in installed():
        pytest.skip("this machine has an NVIDIA card: its runtime brings CUDA along")
    paths = (Path(folder, name) for folder, _, names in os.walk(ENGINE.resolve()) for name in names)
    assert sum(path.lstat().st_size for path in paths) < 250_000_000
