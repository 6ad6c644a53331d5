"""Text files as people hand them over: in UTF-8, with or without byte order mark."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from pathlib import Path
from typing import Any

from training.errors import TrainingError


def read_bytes(path: Path, wanted: str) -> bytes:
    """The file without byte order mark; raises TrainingError that asks for `wanted` where it cannot be read."""
    try:
        return path.read_bytes().removeprefix(BOM_UTF8)
    except OSError as error:
        raise TrainingError(f"{path} cannot be read ({error.strerror}); give {wanted}.") from error


def read_text(path: Path, wanted: str) -> str:
    """The file's text; raises TrainingError for a file that cannot be read or is in another encoding."""
    try:
        return read_bytes(path, wanted).decode("utf-8")
    except UnicodeDecodeError as error:
        raise TrainingError(f"{path} is not in UTF-8; save the file in UTF-8.") from error


def read_json(path: Path, wanted: str) -> Any:
    """The file's value; raises TrainingError as `read_text` does and for text that is no JSON."""
    try:
        return json.loads(read_text(path, wanted))
    except (ValueError, RecursionError) as error:
        raise TrainingError(f"{path} is no JSON ({error}); give {wanted}.") from error


def write_text(path: Path, text: str) -> None:
    """Write a file in UTF-8 with line feeds; raises TrainingError where it cannot be written."""
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise TrainingError(f"{path} cannot be written ({error.strerror}); choose another folder.") from error
