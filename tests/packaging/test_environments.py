"""The requirement files, and the engine's environment as a user gets it."""

from __future__ import annotations

import os
import shutil
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


@pytest.fixture
def other_checkout(tmp_path):
    """The scripts and requirement files alone, with a cache of their own and a Python that only pretends."""
    for name in ("scripts", "tests", "plugin/engine"):
        for file in [*ROOT.glob(f"{name}/*.sh"), *ROOT.glob(f"{name}/requirements*.txt")]:
            (tmp_path / name).mkdir(parents=True, exist_ok=True)
            shutil.copy(file, tmp_path / name)
    python = tmp_path / "python"
    # `python -m venv FOLDER` makes a folder whose own python writes down what pip was asked for.
    python.write_text(FAKE_PYTHON, encoding="utf-8")
    python.chmod(0o755)
    return tmp_path


FAKE_PYTHON = """#!/usr/bin/env bash
if [[ $1 == -VV ]]; then echo "Python 3.99"; exit; fi
if [[ $2 == venv ]]; then mkdir -p "${!#}/bin"; cp "$0" "${!#}/bin/python"; exit; fi
echo "$@" >> "$(dirname "$0")/pip.log"
"""


def make_environment(checkout: Path) -> str:
    environment = {**os.environ, "PYTHON": str(checkout / "python"), "CISEN_CACHE": str(checkout / "cache")}
    command = [checkout / "scripts" / "environment.sh", "engine"]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


def test_an_environment_is_made_once_and_again_when_its_requirements_change(other_checkout):
    link = other_checkout / ".venv" / "engine"
    assert "Making the environment .venv/engine" in make_environment(other_checkout)
    first = link.resolve()
    assert (first / "bin" / "pip.log").read_text(encoding="utf-8").count("pip install") == 1
    with (other_checkout / "plugin/engine/requirements-cpu.txt").open("a", encoding="utf-8") as file:
        file.write("# a comment changes nothing\n")
    assert make_environment(other_checkout) == ""
    assert link.resolve() == first
    for path in other_checkout.glob("plugin/engine/requirements-*.txt"):
        path.write_text("numpy<3\n", encoding="utf-8")
    assert "Making the environment .venv/engine" in make_environment(other_checkout)
    assert link.resolve() != first


def test_a_half_made_environment_is_made_anew(other_checkout):
    make_environment(other_checkout)
    folder = (other_checkout / ".venv" / "engine").resolve()
    (folder / ".complete").unlink()
    (folder / "rest").touch()
    assert "Making the environment .venv/engine" in make_environment(other_checkout)
    assert not (folder / "rest").exists()
    assert (folder / ".complete").exists()
