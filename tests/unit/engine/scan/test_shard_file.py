from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.scan import shard_file
from plugin.engine.scan.shard_file import shard_codes

VECTORS = np.random.default_rng(0).normal(size=(40, 8)).astype(np.float16)


def made(monkeypatch):
    """How often codes are made from now on."""
    calls = []
    encode = shard_file.encode_vectors
    monkeypatch.setattr(shard_file, "encode_vectors", lambda vectors: calls.append(len(vectors)) or encode(vectors))
    return calls


def test_codes_are_made_once_and_come_back_the_same(tmp_path, monkeypatch):
    calls = made(monkeypatch)
    codes, scale = shard_codes(tmp_path, 3, VECTORS)
    again, scale_again = shard_codes(tmp_path, 3, VECTORS)
    assert calls == [40]
    assert [path.name for path in (tmp_path / "scan").iterdir()] == ["00003.shard"]
    np.testing.assert_array_equal(again, codes)
    np.testing.assert_array_equal(scale_again.scale, scale.scale)
    assert (scale_again.residual_norm, scale_again.code_norm) == (scale.residual_norm, scale.code_norm)


@pytest.mark.parametrize("place", [0, 6, 20, 60, -1])
def test_a_flipped_bit_makes_them_again(tmp_path, monkeypatch, place):
    codes, _ = shard_codes(tmp_path, 0, VECTORS)
    path = tmp_path / "scan" / "00000.shard"
    content = bytearray(path.read_bytes())
    content[place] ^= 16
    path.write_bytes(content)
    calls = made(monkeypatch)
    np.testing.assert_array_equal(shard_codes(tmp_path, 0, VECTORS)[0], codes)
    np.testing.assert_array_equal(shard_codes(tmp_path, 0, VECTORS)[0], codes)
    assert calls == [40]


@pytest.mark.parametrize("length", [0, 3, 50, 100])
def test_a_file_cut_short_makes_them_again(tmp_path, monkeypatch, length):
    shard_codes(tmp_path, 0, VECTORS)
    path = tmp_path / "scan" / "00000.shard"
    path.write_bytes(path.read_bytes()[:length])
    calls = made(monkeypatch)
    shard_codes(tmp_path, 0, VECTORS)
    assert calls == [40]


def test_codes_of_other_vectors_are_not_taken(tmp_path):
    shard_codes(tmp_path, 0, VECTORS)
    others = VECTORS[::-1].copy()
    codes, _ = shard_codes(tmp_path, 0, others)
    np.testing.assert_array_equal(codes, shard_file.encode_vectors(others)[0])


def test_where_nothing_can_be_written_they_are_made_each_time(tmp_path, monkeypatch):
    (tmp_path / "scan").write_text("in the way")
    calls = made(monkeypatch)
    shard_codes(tmp_path, 0, VECTORS)
    codes, _ = shard_codes(tmp_path, 0, VECTORS)
    assert calls == [40, 40]
    np.testing.assert_array_equal(codes, shard_file.encode_vectors(VECTORS)[0])


def test_what_a_killed_process_left_goes_with_the_next_write(tmp_path):
    (tmp_path / "scan").mkdir()
    (tmp_path / "scan" / "00000.77-1.part").write_bytes(b"half")
    (tmp_path / "scan" / "00001.77-1.part").write_bytes(b"half")
    shard_codes(tmp_path, 0, VECTORS)
    assert sorted(path.name for path in (tmp_path / "scan").iterdir()) == ["00000.shard", "00001.77-1.part"]


def test_a_broken_write_leaves_nothing(tmp_path, monkeypatch):
    def full(path, content):
        path.touch()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shard_file.Path, "write_bytes", full)
    shard_codes(tmp_path, 0, VECTORS)
    assert list((tmp_path / "scan").iterdir()) == []
