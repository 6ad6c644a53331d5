"""A tree of classes with three levels, by which pictures with different labels can still be of one kind.

[P] LuojiaHOG labels pictures with about 131 third-level classes, above which about 21 and 7 stand, and lets users add
some. [R] Its tree could not be read: resources/class_tree.json is ours, made for the classes of AID, RSICD, RSITMD and
UC Merced.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from training.data.class_nodes import LEVELS, ClassNode, plain_spelling, read_nodes, spellings
from training.data.class_tree_checks import check_parents, check_spellings
from training.data.scenes import Scene
from training.errors import TrainingError

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "class_tree.json"
NAMED = 3  # unknown labels that an error names


@dataclass(frozen=True)
class ClassTree:
    """Classes by id, in the order of their file."""

    nodes: Mapping[str, ClassNode]

    @cached_property
    def by_spelling(self) -> dict[str, str]:
        """The id of each spelling: ids, names and aliases of third-level classes, plain."""
        return {plain: node.id for node in self.nodes.values() if node.level == LEVELS[-1] for plain in spellings(node)}

    def __contains__(self, label: object) -> bool:
        """Whether a label is the id, name or alias of a third-level class."""
        return isinstance(label, str) and plain_spelling(label) in self.by_spelling

    def find(self, label: str) -> str:
        """The id of the third-level class of that id, name or alias; raises TrainingError where there is none."""
        if label not in self:
            raise TrainingError(
                f"The label {label!r} is no third-level class of the class tree; correct it, or add the class in an "
                "extension file."
            )
        return self.by_spelling[plain_spelling(label)]

    def name(self, label: str) -> str:
        """The name in words of the class of a label; raises TrainingError as `find` does."""
        return self.nodes[self.find(label)].name

    def at(self, level: int) -> list[str]:
        """The ids of a level in the tree's order; an extension's stand behind those that were there before."""
        return [node.id for node in self.nodes.values() if node.level == level]

    def ancestor(self, class_id: str, level: int) -> str:
        """The id of the class of that level in which a class lies, itself at its own level.

        Raises:
            TrainingError: there is no such class, or the level is finer than its own.
        """
        node = self.nodes.get(class_id)
        if node is None or not 1 <= level <= node.level:
            raise TrainingError(f"The class {class_id!r} has no ancestor at level {level}; ask for a wider level.")
        while node.level > level and node.parent is not None:
            node = self.nodes[node.parent]
        return node.id

    def labels_at(self, labels: Iterable[str], level: int) -> tuple[str, ...]:
        """The classes of a level that a scene's labels lie in, each once; raises TrainingError as `find` does."""
        return tuple(dict.fromkeys(self.ancestor(self.find(label), level) for label in labels))

    def check_labels(self, scenes: Sequence[Scene]) -> None:
        """Raise TrainingError for a label that is not in the tree; it names the first three and a picture of each."""
        unknown: dict[str, str] = {}
        for scene in scenes:
            for label in scene.labels:
                if label not in self:
                    unknown.setdefault(label, scene.image)
        if unknown:
            named = "; ".join(f"{label!r} of {image}" for label, image in list(unknown.items())[:NAMED])
            raise TrainingError(
                f"{len(unknown)} labels are no third-level classes of the class tree: {named}. Correct them, or add "
                "the classes in an extension file."
            )


def read_class_tree(path: Path = SHIPPED, *extensions: Path) -> ClassTree:
    """A class tree with the classes of extension files behind its own.

    JSON: {"classes": [{"id", "name", "parent", "level", "uri"?, "aliases"?: [...]}]}. CSV: a header with these names,
    one class a row, aliases parted by semicolons, parent empty at level 1. An extension has the same form; its parents
    may stand in the tree or in itself. Ids are never numbers of places, so nothing is renumbered.

    Raises:
        TrainingError: a file cannot be read, an id or spelling stands twice, a parent is missing or of a wrong level,
            or parents run in a circle.
    """
    nodes: dict[str, ClassNode] = {}
    for file in (path, *extensions):
        for node in read_nodes(file):
            if node.id in nodes:
                raise TrainingError(f"{file} gives the class {node.id!r}, which is there already; choose another id.")
            nodes[node.id] = node
        check_parents(nodes, file)
        check_spellings(nodes, file)
    return ClassTree(nodes)
