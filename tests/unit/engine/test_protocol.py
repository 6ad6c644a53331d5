from __future__ import annotations

import io
import json

import numpy as np
import pytest

from plugin.engine.errors import ProtocolError
from plugin.engine.protocol import MAGIC, MAX_HEADER_BYTES, MAX_PAYLOAD_BYTES, PREFIX, read_frame, write_frame


def sent(header, arrays=None) -> io.BytesIO:
    stream = io.BytesIO()
    write_frame(stream, header, arrays)
    stream.seek(0)
    return stream


def test_a_frame_comes_back_as_it_was_sent():
    arrays = {
        "tiles": np.arange(24, dtype=np.uint8).reshape(2, 2, 2, 3),
        "scores": np.array([0.5, -1.0], np.float32),
        "none": np.empty((0, 2), np.int32),
    }
    frame = read_frame(sent({"id": 7, "kind": "søk"}, arrays))
    assert frame.header == {"id": 7, "kind": "søk"}
    assert list(frame.arrays) == ["tiles", "scores", "none"]
    for name, array in arrays.items():
        assert frame.arrays[name].dtype == array.dtype
        np.testing.assert_array_equal(frame.arrays[name], array)


def test_a_strided_array_is_sent_in_c_order():
    image = np.arange(12, dtype=np.uint8).reshape(3, 4)
    np.testing.assert_array_equal(read_frame(sent({}, {"a": image[:, ::2]})).arrays["a"], image[:, ::2])


def test_two_frames_follow_each_other_and_then_the_stream_ends():
    stream = sent({"id": 1})
    stream.seek(0, io.SEEK_END)
    write_frame(stream, {"id": 2})
    stream.seek(0)
    assert [read_frame(stream).header["id"] for _ in range(2)] == [1, 2]
    assert read_frame(stream) is None


@pytest.mark.parametrize("cut", [3, PREFIX.size + 2, -1])
def test_a_frame_that_ends_early_is_an_error(cut):
    content = sent({"id": 1}, {"a": np.zeros(5, np.float32)}).getvalue()
    with pytest.raises(ProtocolError, match="ended within"):
        read_frame(io.BytesIO(content[:cut]))


@pytest.mark.parametrize(("header", "payload"), [(MAX_HEADER_BYTES + 1, 0), (2, MAX_PAYLOAD_BYTES + 1)])
def test_an_announced_size_over_the_bounds_is_refused_before_it_is_allocated(header, payload):
    with pytest.raises(ProtocolError, match="too large"):
        read_frame(io.BytesIO(PREFIX.pack(MAGIC, header, payload)))


def test_other_bytes_are_no_frame():
    with pytest.raises(ProtocolError, match="lost step"):
        read_frame(io.BytesIO(b"Segmentation fault\n"))


@pytest.mark.parametrize(
    "listing",
    [
        [{"name": "a", "dtype": "float32", "shape": [3]}],
        [{"name": "a", "dtype": "object", "shape": [1]}],
        [{"name": "a", "dtype": "uint8", "shape": [-8]}],
        [{"dtype": "uint8", "shape": [8]}],
        [{"name": "a", "dtype": "uint8", "shape": [4]}],
        "eight bytes",
    ],
)
def test_arrays_that_do_not_fit_their_payload_are_refused(listing):
    header = json.dumps({"arrays": listing}).encode()
    with pytest.raises(ProtocolError, match="do not fit"):
        read_frame(io.BytesIO(PREFIX.pack(MAGIC, len(header), 8) + header + bytes(8)))


def test_objects_are_never_sent():
    with pytest.raises(ProtocolError, match="unknown type"):
        write_frame(io.BytesIO(), {}, {"a": np.array([{}])})
