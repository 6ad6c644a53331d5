"""A package's folder is replaced whole, or stays as it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from plugin.engine.package import MANIFEST
from training.errors import TrainingError


@contextmanager
def replacing(out: Path) -> Iterator[tuple[Path, Path]]:
    """Two empty folders: what is written to the first takes the place of `out` at the end, the second is scratch.

    `.md` files of `out` are kept. Nothing changes where the block raises.

    Raises:
        TrainingError: `out` is a file, or a folder of something else, which would be lost; or it cannot be written.
    """
    if out.exists() and not (out / MANIFEST).is_file() and (out.is_file() or any(out.iterdir())):
        raise TrainingError(f"{out} exists and is no model package; choose another folder.")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        beside = TemporaryDirectory(dir=out.parent, prefix=f"{out.name}-")
    except OSError as error:
        raise TrainingError(f"{out.parent} cannot be written ({error}); choose another folder.") from error
    with beside as name:
        made, scratch = Path(name) / "made", Path(name) / "scratch"
        made.mkdir()
        scratch.mkdir()
        yield made, scratch
        for card in out.glob("*.md"):
            copyfile(card, made / card.name)
        move_into_place(made, out, Path(name) / "replaced")


def move_into_place(made: Path, out: Path, replaced: Path) -> None:
    """Put `made` where `out` is, and `out` to `replaced`; all on one file system, so that each is one rename."""
    if out.exists():
        out.rename(replaced)
    try:
        made.rename(out)
    except OSError:
        if replaced.exists():
            replaced.rename(out)
        raise
