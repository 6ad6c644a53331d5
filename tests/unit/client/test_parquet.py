"""The process that reads and writes GeoParquet, and the environment it runs in."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from plugin.client import environment, parquet
from plugin.client.child import ChildOutcome
from plugin.client.environment import EngineEnvironment, engine_environment, ready_environment
from plugin.client.parquet import ParquetChild, parquet_environment, parquet_python
from plugin.engine.errors import Cancelled, IndexMissing, InternalError, ParquetMissing

from .feedback import Recorder
from .wheels import write_wheels

PYTHON = Path(sys.executable)


@pytest.fixture(autouse=True)
def data_home(tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "data_folder", lambda: tmp_path / "data")


@pytest.fixture
def told():
    return []


@pytest.fixture
def heard():
    return []


@pytest.fixture
def child(told, heard):
    """A child whose progress and other lines are kept."""
    return ParquetChild(PYTHON, lambda *counts: told.append(counts), heard.append, lambda: False)


def speak(child, monkeypatch, *lines, code=0):
    """The process says these lines and ends."""

    def run_child(_arguments, _timeout_s, on_line, *_):
        for line in lines:
            on_line(line)
        return ChildOutcome(code, lines)

    monkeypatch.setattr(parquet, "run_child", run_child)
    return child.run(["export"])


def test_progress_and_result_are_told_apart_from_other_lines(child, told, heard, monkeypatch):
    lines = ['{"progress": [2, 9]}', "a warning of some library", '{"other": 1}', '{"result": {"tiles": 9}}']
    assert speak(child, monkeypatch, *lines) == {"tiles": 9}
    assert told == [(2, 9)]
    assert heard == ["a warning of some library", '{"other": 1}']


def test_a_refusal_has_the_engines_type_and_sentence(child, monkeypatch):
    line = '{"error": {"code": "index_missing", "sentence": "There is none.", "detail": "x"}}'
    with pytest.raises(IndexMissing, match="There is none"):
        speak(child, monkeypatch, line, code=1)


def test_a_python_without_pyarrow_says_where_to_install_it(child, monkeypatch):
    line = '{"error": {"code": "parquet_missing", "sentence": "No.", "detail": "ImportError"}}'
    with pytest.raises(ParquetMissing, match="install it under Manage indexes"):
        speak(child, monkeypatch, line, code=1)


def test_a_process_that_ends_without_a_word_says_what_to_do(child, monkeypatch):
    with pytest.raises(InternalError, match="close other programs and try again"):
        speak(child, monkeypatch, code=-9)


def test_a_python_that_is_gone_counts_as_one_without_pyarrow(child, tmp_path):
    with pytest.raises(ParquetMissing):
        replace(child, python=tmp_path / "gone").run(["export"])


def test_the_real_process_answers_and_can_be_cancelled(child, tmp_path):
    with pytest.raises(IndexMissing):
        child.run(["export", tmp_path / "nothing", tmp_path / "a.parquet"])
    with pytest.raises(Cancelled):
        replace(child, is_cancelled=lambda: True).run(["export", tmp_path / "nothing", tmp_path / "a.parquet"])


def test_the_extra_is_made_of_wheels_and_is_no_engine(tmp_path):
    wheels = write_wheels(tmp_path / "wheels", {"pyarrow": "20.0.0", "numpy": "2.0.0"})
    extra = parquet_environment()
    with pytest.raises(ParquetMissing):
        parquet_python("")
    feedback = Recorder()
    report = extra.create(feedback, feedback.log, PYTHON, wheels)
    assert dict(report.found) == {"pyarrow": "20.0.0", "numpy": "2.0.0"}
    assert parquet_python("") == extra.python
    assert ready_environment("cpu") is None
    assert extra.folder != engine_environment("cpu").folder


def test_without_the_extra_the_users_own_python_is_asked(tmp_path):
    assert parquet_python(str(PYTHON)) == PYTHON
    with pytest.raises(ParquetMissing):
        parquet_python(str(tmp_path / "gone"))
    assert isinstance(parquet_environment(), EngineEnvironment)
