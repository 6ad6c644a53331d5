from __future__ import annotations

import pytest

from plugin.client.gpu import gpu_names, wanted_flavour


@pytest.fixture
def driver(tmp_path, monkeypatch):
    """Put a program called nvidia-smi that runs the given shell lines on PATH."""

    def install(lines):
        program = tmp_path / "nvidia-smi"
        program.write_text(f"#!/bin/sh\n{lines}\n")
        program.chmod(0o755)

    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    gpu_names.cache_clear()
    yield install
    gpu_names.cache_clear()


def test_cards_are_listed(driver):
    driver("echo NVIDIA L4; echo NVIDIA T4")
    assert gpu_names() == ("NVIDIA L4", "NVIDIA T4")
    assert [wanted_flavour(provider) for provider in ("auto", "cuda", "cpu")] == ["cuda", "cuda", "cpu"]


def test_a_driver_that_fails_means_no_card(driver):
    driver("echo NVIDIA-SMI has failed; exit 9")
    assert gpu_names() == ()
    assert wanted_flavour("auto") == "cpu"


@pytest.mark.usefixtures("driver")
def test_no_driver_means_no_card(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    assert gpu_names() == ()
