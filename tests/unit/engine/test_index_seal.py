from __future__ import annotations

import pytest

from plugin.engine.index_seal import sealed, unsealed

FIELDS = {"format": 1, "gsd": 0.1, "crs": "Straße", "marks": [[32, 5, 6]], "complete": False}


def test_what_was_sealed_is_read_again_whatever_its_line_ends():
    assert unsealed(sealed(FIELDS)) == FIELDS
    assert unsealed(sealed(FIELDS).replace(b"\n", b"\r\n")) == FIELDS


def test_a_changed_bit_is_refused_or_changes_nothing():
    content = sealed(FIELDS)
    refused = 0
    for place in range(len(content) * 8):
        flipped = bytearray(content)
        flipped[place // 8] ^= 1 << place % 8
        try:
            assert unsealed(bytes(flipped)) == FIELDS
        except (ValueError, TypeError):
            refused += 1
    assert refused > len(content) * 7


def test_what_a_version_before_wrote_without_a_seal_is_read_as_it_is():
    assert unsealed(b'{"format": 1, "tiles": 3}') == {"format": 1, "tiles": 3}


@pytest.mark.parametrize("content", [b"[]", b"3", b'{"marks": []}', b"{", b""])
def test_what_is_no_sealed_object_is_refused(content):
    with pytest.raises((ValueError, TypeError)):
        unsealed(content)
