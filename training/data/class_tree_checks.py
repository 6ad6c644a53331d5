"""What a class tree must be."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from training.data.class_nodes import LEVELS, ClassNode, spellings
from training.errors import TrainingError


def check_parents(nodes: Mapping[str, ClassNode], path: Path) -> None:
    """Raise TrainingError unless every class has a parent one level wider, and none at level 1."""
    for node in nodes.values():
        if node.parent is not None and node.parent not in nodes:
            raise TrainingError(f"{path} gives {node.id!r} the parent {node.parent!r}, which is missing; add it.")
    for node in nodes.values():
        line = [node.id]
        while (parent := nodes[line[-1]].parent) is not None:
            line.append(parent)
            if parent in line[:-1]:
                raise TrainingError(f"{path} has parents in a circle: {' < '.join(line)}; correct one of them.")
    for node in nodes.values():
        if node.level != (1 if node.parent is None else nodes[node.parent].level + 1):
            above = (
                "no parent"
                if node.parent is None
                else f"the parent {node.parent!r} of level {nodes[node.parent].level}"
            )
            raise TrainingError(f"{path} gives {node.id!r} the level {node.level} and {above}; correct one of them.")


def check_spellings(nodes: Mapping[str, ClassNode], path: Path) -> None:
    """Raise TrainingError where two third-level classes could be meant by one label."""
    owners: dict[str, str] = {}
    for node in nodes.values():
        for spelling in sorted(spellings(node)) if node.level == LEVELS[-1] else []:
            if owners.setdefault(spelling, node.id) != node.id:
                raise TrainingError(
                    f"{path} lets {spelling!r} mean {owners[spelling]!r} and {node.id!r}; change one name or alias."
                )
