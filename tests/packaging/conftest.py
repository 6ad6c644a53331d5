"""The plugin as `make deploy` puts it into a profile, and QGIS's own runner on that profile."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Callable

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="session")
def profile(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("profile")
    subprocess.run([ROOT / "scripts" / "deploy.sh", folder], check=True, capture_output=True)
    return folder


@pytest.fixture(scope="session")
def qgis_process(profile) -> Callable[..., str]:
    """Run qgis_process with arguments in the deployed profile, as a user without any other settings; returns stdout."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    kept = {key: value for key, value in os.environ.items() if key in {"PATH", "LANG", "LD_LIBRARY_PATH"}}
    environment = {
        **kept,
        "HOME": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
    }

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [program, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run
