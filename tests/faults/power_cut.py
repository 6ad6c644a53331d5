"""A power cut: what no fsync has waited for may be on the disk, in part, or not at all.

A killed process leaves its writes to the operating system, which finishes them; a machine without power does not. This
keeps account of what is certain, as POSIX has it: a file's bytes after fsync of the file, its name after fsync of the
folder. When the power goes, everything else is drawn by lot.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

from .kill_points import kill_self

UNLINK = os.unlink


class PowerCut:
    """The folder's certain content, in a child that will be cut off.

    Args:
        folder: the only one that is written to.
        lot: draws what the disk has kept.
    """

    def __init__(self, folder: Path, lot: random.Random) -> None:
        self.folder = folder
        self.lot = lot
        self.names: dict[str, int] = {}
        self.contents: dict[int, bytes] = {}
        self.held: list[int] = []

    def install(self) -> None:
        """Begin with all that is there, and follow every fsync from now on."""
        self.names = self.current_names()
        for name, inode in self.names.items():
            self.contents[inode] = (self.folder / name).read_bytes()
        fsync = os.fsync

        def followed(descriptor: int) -> None:
            fsync(descriptor)
            place = Path(f"/proc/self/fd/{descriptor}").resolve()
            if place == self.folder:
                self.names = self.current_names()
            elif place.parent == self.folder:
                self.held.append(os.dup(descriptor))  # so that its inode number is not given to another file
                self.contents[os.fstat(descriptor).st_ino] = place.read_bytes()

        os.fsync = followed

    def current_names(self) -> dict[str, int]:
        """The folder's files by inode, the lock left out."""
        if not self.folder.exists():
            return {}
        return {file.name: file.stat().st_ino for file in self.folder.iterdir() if file.suffix != ".lock"}

    def cut(self) -> None:
        """Leave the folder as the disk might have it, and end the process."""
        now = self.current_names()
        contents = {inode: (self.folder / name).read_bytes() for name, inode in now.items()}
        drawn = {inode: self.draw(self.contents.get(inode, b""), content) for inode, content in contents.items()}
        kept = {}
        for name in sorted({*self.names, *now}):
            inode = self.lot.choice((self.names, now)).get(name)
            if inode is not None:
                kept[name] = drawn.get(inode, self.contents.get(inode, b""))
        for name in now:
            UNLINK(self.folder / name)  # the path's own is watched here
        for name, content in kept.items():
            descriptor = os.open(self.folder / name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            os.write(descriptor, content)
            os.close(descriptor)
        kill_self()

    def draw(self, certain: bytes, written: bytes) -> bytes:
        """What the disk has of a file: the one, the other, or the new length with holes where blocks did not arrive."""
        fate = self.lot.randrange(3)
        if fate < 2:
            return (certain, written)[fate]
        same = next((at for at, (old, new) in enumerate(zip(certain, written)) if old != new), len(certain))
        torn = bytearray(written)
        for start in range(same, len(torn), 512):
            if self.lot.random() < 0.5:
                end = min(start + 512, len(torn))
                torn[start:end] = certain[start:end].ljust(end - start, b"\0")
        return bytes(torn)
