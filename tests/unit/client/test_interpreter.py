from __future__ import annotations

import sys
from pathlib import Path

import pytest

from plugin.client import interpreter
from plugin.client.errors import NoInterpreter
from plugin.client.interpreter import candidates, check_interpreter, find_interpreter, inspect_interpreter

PYTHON = Path(sys.executable)
VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"
DIGITS = VERSION.replace(".", "")


def touched(*paths):
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return list(paths)


def script(path, text):
    path.write_text(text)
    path.chmod(0o755)
    return path


def test_windows_standalone_python_lies_in_the_apps_folder_not_where_sys_executable_says(tmp_path):
    qgis = tmp_path / "QGIS 3.40"
    program, python = touched(qgis / "bin" / "qgis-bin.exe", qgis / "apps" / f"Python{DIGITS}" / "python.exe")
    assert list(candidates("win32", python.parent, program, {})) == [python]


def test_osgeo4w_python_is_found_below_its_root_too(tmp_path):
    root = tmp_path / "OSGeo4W"
    in_apps, in_bin = touched(root / "apps" / f"Python{DIGITS}" / "python.exe", root / "bin" / "python3.exe")
    found = list(candidates("win32", tmp_path / "elsewhere", root / "bin" / "qgis.exe", {"OSGEO4W_ROOT": str(root)}))
    assert found == [in_apps, in_bin]


def test_on_macos_it_lies_inside_the_bundle(tmp_path):
    contents = tmp_path / "QGIS.app" / "Contents"
    program, python = touched(contents / "MacOS" / "QGIS", contents / "MacOS" / "bin" / f"python{VERSION}")
    found = list(candidates("darwin", tmp_path / "prefix", program, {}))
    assert found[0] == python
    assert program not in found


def test_on_linux_a_shim_on_path_is_not_used(tmp_path):
    shim, python = touched(tmp_path / "shims" / "python3", tmp_path / "usr" / "bin" / f"python{VERSION}")
    found = list(candidates("linux", tmp_path / "usr", shim, {}))
    assert python in found
    assert shim not in found


def test_the_first_that_runs_is_taken(tmp_path, monkeypatch):
    broken = script(tmp_path / "broken", "#!/bin/sh\nexit 1\n")
    gui = script(tmp_path / "gui", "#!/bin/sh\necho this is QGIS\n")
    old = script(tmp_path / "old", "#!/bin/sh\necho python 3 8\n")
    monkeypatch.setattr(interpreter, "candidates", lambda *_: iter([broken, gui, old, PYTHON]))
    assert find_interpreter() == PYTHON


def test_none_that_runs_is_told_with_what_was_tried(tmp_path, monkeypatch):
    old = script(tmp_path / "old", "#!/bin/sh\necho python 3 8\n")
    monkeypatch.setattr(interpreter, "candidates", lambda *_: iter([old, tmp_path / "gone"]))
    with pytest.raises(NoInterpreter, match=r"install Python 3\.9 or newer") as caught:
        find_interpreter()
    assert caught.value.detail == f"{old}: (3, 8)\n{tmp_path / 'gone'}: None"


def test_a_python_is_found_here():
    assert interpreter.python_version(find_interpreter()) >= (3, 9)


def report_of(tmp_path, **changes):
    fields = {"python": "3.11.2", "found": {"numpy": "2.0"}, "problems": {}, "runtimes": ["onnxruntime"], **changes}
    text = repr(fields).replace("'", '"')
    return script(tmp_path / "python", f"#!/bin/sh\ncat <<'END'\nsome warning\n{text}\nEND\n")


def test_what_an_interpreter_lacks_is_named(tmp_path):
    problems = {"onnxruntime": "ModuleNotFoundError: No module", "tokenizers": "ImportError: broken"}
    python = report_of(tmp_path, problems=problems)
    with pytest.raises(NoInterpreter, match="cannot import onnxruntime, tokenizers; install that there") as caught:
        check_interpreter(python)
    assert "tokenizers: ImportError: broken" in caught.value.detail


def test_both_runtimes_at_once_are_refused(tmp_path):
    python = report_of(tmp_path, runtimes=["onnxruntime", "onnxruntime-gpu"])
    with pytest.raises(NoInterpreter, match="hides the graphics card"):
        check_interpreter(python)


def test_an_old_python_is_refused(tmp_path):
    with pytest.raises(NoInterpreter, match=r"this one is 3\.8\.10"):
        check_interpreter(report_of(tmp_path, python="3.8.10"))


def test_a_program_that_is_no_python_is_refused(tmp_path):
    with pytest.raises(NoInterpreter, match="no Python interpreter that works"):
        inspect_interpreter(script(tmp_path / "python", "#!/bin/sh\necho hello\n"))
    with pytest.raises(NoInterpreter, match="could not be started"):
        inspect_interpreter(tmp_path / "gone")
    plain = tmp_path / "plain"
    plain.write_text("no program")
    with pytest.raises(NoInterpreter):
        inspect_interpreter(plain)


def test_the_interpreter_of_the_engine_has_everything():
    report = check_interpreter(PYTHON)
    assert set(report.found) == {"onnxruntime", "tokenizers", "numpy"}
