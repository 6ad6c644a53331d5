"""The commands that README and continuous integration name exist, and are the same."""

from __future__ import annotations

import re
import subprocess

import pytest

from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_continuous_integration_runs_the_command_of_the_readme():
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1] == "exec make test"


def test_the_readme_starts_with_the_two_commands():
    assert re.findall(r"^ {4}make (\w+)", README, re.MULTILINE)[:2] == ["demo", "test"]


@pytest.mark.parametrize("target", sorted(set(re.findall(r"make ([a-z-]+)", README))))
def test_every_target_of_the_readme_exists(target):
    done = subprocess.run(["make", "--dry-run", target], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("picture", re.findall(r"!\[[^]]*\]\(([^)]+)\)", README))
def test_every_picture_of_the_readme_exists(picture):
    assert (ROOT / picture).stat().st_size > 10_000
