"""The names of other people's modules that the plugin's files write out."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT


@dataclass(frozen=True)
class Name:
    """A name where it is written: `module` "qgis.PyQt.QtCore" and `parts` ("Qt", "Key", "Key_Return")."""

    file: Path
    line: int
    module: str
    parts: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.module}.{'.'.join(self.parts)}"


def names_of(package: str) -> list[Name]:
    """Everything that plugin/ imports from modules of `package`, and every chain of attributes that starts there."""
    return [
        name
        for file in sorted((ROOT / "plugin").rglob("*.py"))
        for name in _names(file.relative_to(ROOT), ast.parse(file.read_text("utf-8")), f"{package}.")
    ]


def _names(file: Path, tree: ast.Module, start: str) -> Iterator[Name]:
    roots: dict[str, tuple[str, str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and f"{node.module}.".startswith(start):
            for alias in node.names:
                roots[alias.asname or alias.name] = (str(node.module), alias.name)
                yield Name(file, node.lineno, str(node.module), (alias.name,))
    for node in ast.walk(tree):
        attributes: list[str] = []
        inner = node
        while isinstance(inner, ast.Attribute):
            attributes.insert(0, inner.attr)
            inner = inner.value
        if attributes and isinstance(inner, ast.Name) and inner.id in roots:
            module, root = roots[inner.id]
            yield Name(file, node.lineno, module, (root, *attributes))
