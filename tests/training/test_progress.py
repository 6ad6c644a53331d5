"""Events are read although the last line was torn off."""

from __future__ import annotations

import pytest

from training.errors import TrainingError
from training.inspection import inspect
from training.progress import PROGRESS, Progress, read_events, run_progress


@pytest.fixture
def torn(tmp_path):
    """A run whose process was killed while it wrote."""
    Progress(tmp_path / PROGRESS).report("progress", phase="one", done=1, total=2)
    with (tmp_path / PROGRESS).open("ab") as file:
        file.write('[1]\n{"event": "progress", "phase": "é'.encode()[:-1])
    return tmp_path


def test_a_torn_last_line_is_skipped(torn):
    assert [event["phase"] for event in read_events(torn / PROGRESS)] == ["one"]
    assert "phase one" in inspect(torn)


def test_events_that_are_missing_are_said(tmp_path):
    with pytest.raises(TrainingError, match="give the folder of a run"):
        read_events(tmp_path / PROGRESS)


def test_a_checkpoint_reports_to_its_run(torn):
    (torn / "stages").mkdir()
    (torn / "stages" / "one.safetensors").touch()
    (torn / "model.safetensors").touch()
    for checkpoint in (torn, torn / "model.safetensors", torn / "stages" / "one.safetensors"):
        assert run_progress(checkpoint).path == torn / PROGRESS
