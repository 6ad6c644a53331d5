"""index.json as text that carries a checksum of itself, so that a changed digit is noticed.

Later formats must keep it as it is: so a changed format number is damage, and a newer version's is none.
"""

from __future__ import annotations

import json
import zlib
from typing import Any

SEAL = "checksum"


def sealed(fields: dict[str, Any]) -> bytes:
    """The fields as JSON, one a line, the checksum last."""
    body = lines(fields)
    return f"{{\n{body},\n{lines({SEAL: zlib.crc32(body.encode())})}\n}}\n".encode()


def unsealed(content: bytes) -> dict[str, Any]:
    """The fields, without the checksum; as they are where a version before 0.2 wrote them without one.

    Raises:
        ValueError, TypeError, RecursionError: this is no JSON object, or not the one that was written.
    """
    fields = json.loads(content)
    if not isinstance(fields, dict):
        raise TypeError("not a JSON object")
    seal = fields.pop(SEAL, None)
    if seal is None and "marks" not in fields:
        return fields
    found = zlib.crc32(lines(fields).encode())
    if found != seal:
        raise ValueError(f"checksum {found}, not {seal}")
    return fields


def lines(fields: dict[str, Any]) -> str:
    """Each field on a line of its own."""
    return ",\n".join(f" {json.dumps(name)}: {json.dumps(value)}" for name, value in fields.items())
