"""The sentences that the plugin says through `tr`, read from its source without running it."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACES = ("plugin",)


@dataclass(frozen=True)
class Sentence:
    """A sentence as it stands in the source, and the files that say it."""

    source: str
    files: tuple[str, ...]


def find_sentences(root: Path = ROOT) -> list[Sentence]:
    """Every sentence of the plugin, in the order of files and lines.

    Raises:
        ValueError: a call that nobody can translate: `tr` of something that is no plain string, or called while its
            module is imported, which is before the translation is there.
    """
    found: dict[str, list[str]] = {}
    wrong: list[str] = []
    for place in PLACES:
        for file in sorted((root / place).rglob("*.py")):
            name = file.relative_to(root).as_posix()
            tree = ast.parse(file.read_text("utf-8"))
            wrong += [f"{name}:{line}: tr() is called when the module is imported" for line in _early_calls(tree)]
            for call in _calls(tree):
                source = _literal(call)
                if source is None:
                    wrong.append(f"{name}:{call.lineno}: tr() takes one plain string: {ast.unparse(call)}")
                elif name not in found.setdefault(source, []):
                    found[source].append(name)
    if wrong:
        raise ValueError("\n".join(wrong))
    return [Sentence(source, tuple(files)) for source, files in found.items()]


def _calls(tree: ast.AST) -> list[ast.Call]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _is_tr(node.func)]
    return sorted(calls, key=lambda call: (call.lineno, call.col_offset))


def _is_tr(function: ast.expr) -> bool:
    return (isinstance(function, ast.Name) and function.id == "tr") or (
        isinstance(function, ast.Attribute) and function.attr == "tr"
    )


def _literal(call: ast.Call) -> str | None:
    if len(call.args) != 1 or call.keywords or not isinstance(call.args[0], ast.Constant):
        return None
    value = call.args[0].value
    return value if isinstance(value, str) and value else None


def _early_calls(tree: ast.AST) -> list[int]:
    """Lines of calls in a module, a class or a default argument, not in the body of a function."""
    early: list[int] = []
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Call) and _is_tr(node.func):
            early.append(node.lineno)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            waiting += [value for value in [*node.args.defaults, *node.args.kw_defaults] if value is not None]
        else:
            waiting += ast.iter_child_nodes(node)
    return sorted(early)
