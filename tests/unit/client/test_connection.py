from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import numpy as np
import pytest

from plugin.client import connection as connection_module
from plugin.client import sent_request
from plugin.client.errors import ClientError, EngineGone, EngineTimeout
from plugin.engine.errors import Cancelled, DiskFull, EngineError, PackageRefused, ProtocolError

ROOT = Path(__file__).parents[3]


def in_thread(action):
    """Run `action` in a thread; return a function that waits for its result or its error."""
    outcome = []

    def run():
        try:
            outcome.append(action())
        except EngineError as error:
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()

    def result():
        thread.join(20)
        return outcome[0]

    return result


def held(connection, tag, begun, kind="hold"):
    """A request that the engine answers only when it is released; `begun` is released once it has been sent."""
    connection.request("echo", {})  # from here on nobody polls while waiting for hello

    def is_cancelled():
        begun.release()
        return False

    return in_thread(lambda: connection.request(kind, {"tag": tag}, is_cancelled=is_cancelled))


def test_nothing_runs_before_the_first_request(connect):
    connection = connect()
    assert not connection.running
    assert connection.hello is None
    assert connection.pid is None


def test_first_request_starts_the_engine_and_hello_tells_of_it(connect):
    connection = connect()
    reply = connection.request("echo", {"number": 7}, {"grid": np.arange(6, dtype=np.int32).reshape(2, 3)})
    assert reply.fields["fields"]["number"] == 7
    assert reply.arrays["grid"].tolist() == [[0, 1, 2], [3, 4, 5]]
    assert connection.running
    assert connection.hello["package"] == {"name": "good"}
    assert connection.hello["pid"] == connection.pid


def test_a_large_array_comes_back_whole(connect):
    tiles = np.random.default_rng(1).integers(0, 255, (64, 160, 160, 3), dtype=np.uint8)
    assert np.array_equal(connect().request("echo", {}, {"tiles": tiles}).arrays["tiles"], tiles)


def test_requests_of_several_threads_are_told_apart(connect):
    connection = connect()
    begun = threading.Semaphore(0)
    first = held(connection, "first", begun)
    begun.acquire()
    second = held(connection, "second", begun)
    begun.acquire()
    connection.request("release", {})
    assert first().fields == {"tag": "first"}
    assert second().fields == {"tag": "second"}


def test_many_threads_at_once(connect):
    connection = connect()
    waiting = [
        in_thread(lambda number=number: connection.request("echo", {}, {"n": np.full(1000, number, np.int64)}))
        for number in range(16)
    ]
    assert [int(result().arrays["n"].sum()) for result in waiting] == [1000 * number for number in range(16)]


def test_an_error_of_the_engine_arrives_with_its_type(connect):
    with pytest.raises(DiskFull, match="No, because; do this") as caught:
        connect().request("refuse", {"code": "disk_full"})
    assert caught.value.detail == "more"


def test_an_unknown_code_is_an_engine_error(connect):
    with pytest.raises(EngineError, match="No, because"):
        connect().request("refuse", {"code": "of_the_future"})


def test_cancel_ends_the_request_and_leaves_the_engine(connect):
    connection = connect()
    connection.request("echo", {})
    pid = connection.pid
    with pytest.raises(Cancelled):
        connection.request("hold", {"tag": "x"}, is_cancelled=lambda: True)
    assert connection.request("release", {}).fields == {}
    assert connection.pid == pid
    assert connection.last_errors == []


def test_cancel_waits_until_nothing_of_the_request_runs_any_more(connect, monkeypatch):
    monkeypatch.setattr(sent_request, "CANCEL_GRACE_S", 60.0)
    connection = connect()
    connection.request("echo", {})
    begun, done = threading.Event(), threading.Event()

    def is_cancelled():
        begun.set()
        return True

    def ask():
        try:
            connection.request("batch", {"tag": "x"}, is_cancelled=is_cancelled)
        finally:
            done.set()

    result = in_thread(ask)
    assert begun.wait(20)
    assert not done.wait(0.5)  # the engine has heard of it and is not done with its batch
    connection.request("release", {})
    assert isinstance(result(), Cancelled)


def test_requests_are_sent_ahead_and_one_is_withdrawn(connect):
    connection = connect()
    unwanted, wanted = (connection.send("hold", {"tag": tag}) for tag in ("unwanted", "wanted"))
    assert not wanted.settled
    unwanted.withdraw()
    connection.request("release")
    assert wanted.result(60).fields == {"tag": "wanted"}
    assert wanted.settled
    assert not unwanted.settled


def test_cancel_ends_an_engine_that_does_not_listen(connect, monkeypatch):
    monkeypatch.setattr(sent_request, "CANCEL_GRACE_S", 0.3)
    connection = connect()
    connection.request("echo", {})
    pid = connection.pid
    with pytest.raises(Cancelled):
        connection.request("deaf", {}, is_cancelled=lambda: True)
    connection.request("echo", {})
    assert connection.pid != pid


def test_a_request_without_reply_times_out(connect):
    connection = connect()
    with pytest.raises(EngineTimeout, match="did not answer in time"):
        connection.request("hold", {"tag": "x"}, timeout_s=0.2)
    assert connection.request("echo", {}).fields["fields"]["kind"] == "echo"


def test_a_full_pipe_to_a_deaf_engine_blocks_nobody(connect, monkeypatch):
    monkeypatch.setattr(sent_request, "CANCEL_GRACE_S", 0.3)
    connection = connect()
    with pytest.raises(EngineTimeout):
        connection.request("deaf", {}, timeout_s=0.2)
    tiles = np.zeros((64, 160, 160, 3), np.uint8)
    assert connection.request("echo", {}, {"tiles": tiles}).arrays["tiles"].shape == tiles.shape


@pytest.mark.parametrize(("deed", "sentence"), [("die", "The engine stopped"), ("kill", "The engine was killed")])
def test_an_engine_that_dies_is_noticed_by_all_who_wait_and_started_again(connect, deed, sentence):
    connection = connect()
    begun = threading.Semaphore(0)
    waiting = held(connection, "x", begun)
    begun.acquire()
    pid = connection.pid
    with pytest.raises(EngineGone, match=sentence) as caught:
        connection.request(deed, {}, timeout_s=600)
    assert "fake engine with good" in caught.value.detail
    assert isinstance(waiting(), EngineGone)
    assert not connection.running
    assert connection.request("echo", {}).fields["fields"]["kind"] == "echo"
    assert connection.pid != pid
    assert len(connection.last_errors) == 2


def test_stderr_is_drained_and_its_end_kept(connect, log):
    connection = connect()
    connection.request("flood", {})
    connection.stop()
    assert len(log) == 20_001
    assert len(log[-1]) < 200
    assert log[-1].startswith("line 19999 ")


def test_the_end_of_stderr_is_bounded(connect):
    connection = connect()
    connection.request("flood", {})
    assert len(connection.last_lines) <= 200


def test_an_oversized_frame_is_refused_and_the_engine_replaced(connect):
    connection = connect()
    with pytest.raises(EngineGone, match="too large"):
        connection.request("oversized", {})
    assert connection.request("echo", {}).fields["fields"]["kind"] == "echo"


def test_a_request_that_fits_no_frame_is_refused_alone(connect):
    connection = connect()
    with pytest.raises(ProtocolError):
        connection.request("echo", {}, {"x": np.zeros(3, np.complex64)})
    with pytest.raises(ProtocolError):
        connection.request("echo", {"x": object()})
    assert connection.request("echo", {"x": 1}).fields["fields"]["x"] == 1


def test_a_refused_package_is_told_as_such(connect):
    with pytest.raises(PackageRefused, match="install it again"):
        connect("refused").request("echo", {})


def test_an_incomplete_environment_is_told_with_its_remedy(connect):
    connection = connect("broken")
    with pytest.raises(EngineGone, match="environment lacks a package; make it again") as caught:
        connection.request("echo", {})
    assert "onnxruntime" in caught.value.detail
    assert "onnxruntime" in connection.last_errors[0]


def test_an_engine_of_another_version_is_refused(connect):
    connection = connect("old")
    with pytest.raises(ClientError, match="different versions"):
        connection.request("echo", {})
    assert not connection.running


def test_an_engine_that_never_says_hello_is_given_up(connect, monkeypatch):
    monkeypatch.setattr(connection_module, "START_TIMEOUT_S", 0.3)
    connection = connect("silent")
    with pytest.raises(EngineTimeout, match="antivirus"):
        connection.request("echo", {})
    assert not connection.running


def test_cancel_while_starting_does_not_wait_for_hello(connect):
    with pytest.raises(Cancelled):
        connect("silent").request("echo", {}, is_cancelled=lambda: True)


def test_an_interpreter_that_is_not_there_is_told(connect, tmp_path):
    connection = connect()
    connection.command = type(connection.command)(tmp_path / "no python", root=connection.command.root)
    with pytest.raises(ClientError, match="check the interpreter in the settings"):
        connection.request("echo", {})


def test_stop_returns_when_the_process_is_gone_and_the_next_request_starts_another(connect):
    connection = connect()
    connection.request("echo", {})
    pid = connection.pid
    connection.stop()
    assert not connection.running
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    connection.request("echo", {})
    assert connection.pid != pid


def test_stop_ends_an_engine_that_does_not_listen(connect):
    connection = connect()
    connection.request("echo", {})
    pid = connection.pid
    begun = threading.Semaphore(0)
    waiting = held(connection, "x", begun, kind="deaf")
    begun.acquire()
    connection.stop(timeout_s=0.1)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert isinstance(waiting(), EngineGone)


def test_kill_ends_the_process_at_once(connect):
    connection = connect()
    connection.request("echo", {})
    pid = connection.pid
    connection.kill()
    assert not connection.running
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_close_is_for_good(connect):
    connection = connect()
    connection.request("echo", {})
    connection.close()
    connection.close()
    with pytest.raises(EngineGone, match="enable the plugin again"):
        connection.request("echo", {})
    assert not connection.running


def test_load_holds_after_a_restart(connect, tmp_path):
    connection = connect()
    assert connection.load(tmp_path / "other").fields["package"] == {"name": "other"}
    connection.stop()
    connection.request("echo", {})
    assert connection.hello["package"] == {"name": "other"}


def test_the_surroundings_of_qgis_do_not_reach_the_engine(connect, monkeypatch, tmp_path):
    for name in ("PYTHONHOME", "PYTHONPATH", "PYTHONEXECUTABLE", "PYTHONSTARTUP", "LD_PRELOAD", "DYLD_LIBRARY_PATH"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("https_proxy", "http://proxy:8080")
    connection = connect(threads=3, provider="cpu")
    fields = connection.request("surroundings", {}).fields
    leaked = [name for name in fields["environment"] if name.startswith(("PYTHON", "LD_", "DYLD_", "QT_"))]
    assert leaked == []
    assert str(tmp_path) not in fields["path"]
    assert fields["environment"]["https_proxy"] == "http://proxy:8080"
    assert Path(fields["folder"]) == connection.command.root
    assert fields["arguments"] == ["--package", str(tmp_path / "good"), "--threads", "3", "--provider", "cpu"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a named pipe to watch the engine by")
def test_no_orphan_when_the_client_is_killed(fake_root, tmp_path):
    lifeline = tmp_path / "lifeline"
    os.mkfifo(lifeline)
    client = textwrap.dedent(
        """
        import os, signal, sys
        from pathlib import Path
        from plugin.client.command import EngineCommand
        from plugin.client.connection import EngineConnection
        root, package = map(Path, sys.argv[1:])
        EngineConnection(EngineCommand(Path(sys.executable), root=root), package, print).request("echo", {})
        os.kill(os.getpid(), signal.SIGKILL)
        """
    )
    environment = {**os.environ, "CISEN_TEST_LIFELINE": str(lifeline)}
    with subprocess.Popen(
        [sys.executable, "-c", client, str(fake_root), str(tmp_path / "good")], cwd=ROOT, env=environment
    ) as process:
        with lifeline.open("rb") as engine:  # ends when the engine, its only writer, is gone
            assert engine.read() == b""
        assert process.wait(20) < 0
