"""Dataclasses from parsed YAML and back; nothing is taken for what it is not."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any, TypeVar

import cattrs
import yaml

from training.errors import TrainingError

Value = TypeVar("Value")
E_NOTATION = re.compile(r"[+-]?\d+(\.\d*)?[eE][+-]?\d+")  # YAML 1.1 reads 1e-4, which has no point, as text


def read_fields(path: Path) -> Any:
    """Parsed YAML; raises TrainingError where the file cannot be read."""
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError, UnicodeDecodeError) as error:
        raise TrainingError(f"{path} cannot be read as YAML ({error}); compare training/configs.") from error


def from_fields(kind: type[Value], fields: object, path: Path) -> Value:
    """A dataclass from parsed YAML; raises TrainingError that names every field which is wrong."""
    try:
        return converter().structure(fields, kind)
    except Exception as error:  # cattrs raises groups of whatever its hooks raise
        reasons = "; ".join(cattrs.transform_error(error, format_exception=reason))
        raise TrainingError(f"{path} is no such configuration ({reasons}); compare training/configs.") from error


def to_fields(config: object) -> Any:
    """What `from_fields` reads back, of plain values alone."""
    return converter().unstructure(config)


def converter() -> cattrs.Converter:
    """Unknown fields are errors, numbers are not taken from words, and paths are written as text."""
    made = cattrs.Converter(forbid_extra_keys=True)
    made.register_structure_hook(Path, lambda value, _: Path(value))
    made.register_structure_hook(int, lambda value, _: whole(value))
    made.register_structure_hook(float, lambda value, _: number(value))
    made.register_structure_hook(bool, lambda value, _: truth(value))
    made.register_structure_hook(str, lambda value, _: word(value))
    made.register_unstructure_hook(Path, str)
    return made


class WrongKind(ValueError):
    """A value is of another kind than its field."""


def whole(value: object) -> int:
    """A whole number as it is; raises WrongKind for anything else, true and 1.0 among them."""
    if type(value) is not int:
        raise WrongKind(f"{value!r} is no whole number")
    return value


def number(value: object) -> float:
    """A finite number, perhaps as 1e-4, which YAML gives as text; raises WrongKind for anything else."""
    if type(value) is str and E_NOTATION.fullmatch(value):
        value = float(value)
    if not (type(value) is int or type(value) is float) or not math.isfinite(value):
        raise WrongKind(f"{value!r} is no number")
    return float(value)


def truth(value: object) -> bool:
    """True or false as it is; raises WrongKind for anything else."""
    if type(value) is not bool:
        raise WrongKind(f"{value!r} is neither true nor false")
    return value


def word(value: object) -> str:
    """Text, or a number that stands for itself, such as a version; raises WrongKind for anything else."""
    if not (type(value) is str or type(value) is int or type(value) is float):
        raise WrongKind(f"{value!r} is no text")
    return str(value)


def reason(error: BaseException, kind: type | None) -> str:
    """What is wrong with a field, as `cattrs` says it unless a hook of ours did."""
    return str(error) if isinstance(error, WrongKind) else cattrs.v.format_exception(error, kind)
