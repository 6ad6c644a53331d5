"""Pictures of tiles kept on the disk, up to a size, so that they are there at once the next time."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from qgis.PyQt.QtCore import QIODevice, QSaveFile, QStandardPaths
from qgis.PyQt.QtGui import QImage

from ..client.locations import FOLDER
from ..engine.grid import Bounds

MOST_BYTES = 100_000_000
KEPT_SHARE = 0.8  # after a clean-up, so that not every picture asks for another one
JPEG_QUALITY = 88
SUFFIX = ".jpg"


class PictureCache:
    """One file a picture; those that were not looked at for longest go first. Use it in one thread at a time.

    A file that is damaged, or cannot be written, is as if it were not there.

    Args:
        folder: of the files; it may not exist yet.
        most_bytes: that they may take.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self.folder = folder
        self._most_bytes = most_bytes
        self._bytes = -1  # not counted yet

    @classmethod
    def of_user(cls) -> PictureCache:
        """In the user's cache folder, which does not roam and which a system may empty."""
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
        return cls(Path(home) / FOLDER / "pictures")

    def get(self, style: str, bounds: Bounds, size_px: int) -> QImage | None:
        """A picture that was kept; None when there is none.

        Args:
            style: fingerprint of the layer as it shows.
            bounds: the tile, in the layer's CRS.
            size_px: pixels along each side.
        """
        file = self._file(style, bounds, size_px)
        picture = QImage(str(file))
        if picture.isNull() or picture.width() != size_px or picture.height() != size_px:
            return None
        with suppress(OSError):
            os.utime(file)
        return picture

    def put(self, style: str, bounds: Bounds, size_px: int, picture: QImage) -> None:
        """Keep a picture; where the disk does not take it, go without."""
        file = self._file(style, bounds, size_px)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return
        target = QSaveFile(str(file))
        if not target.open(QIODevice.OpenModeFlag.WriteOnly):
            return
        if picture.save(target, "JPG", JPEG_QUALITY) and target.commit():
            self._count(file)

    def size_bytes(self) -> int:
        """What the pictures take on the disk."""
        return sum(size for _time, size, _file in self._files())

    def clear(self) -> None:
        """Delete all of them, but those that cannot be deleted now."""
        for _time, _size, file in self._files():
            with suppress(OSError):
                Path(file).unlink()
        self._bytes = -1

    def _count(self, added: Path) -> None:
        if self._bytes < 0:
            self._bytes = self.size_bytes()
        else:
            with suppress(OSError):
                self._bytes += added.stat().st_size
        if self._bytes > self._most_bytes:
            self._clean()

    def _clean(self) -> None:
        """Remove the files that were not looked at for longest."""
        files = sorted(self._files(), reverse=True)
        kept = 0
        for _time, size, file in files:
            if kept + size <= self._most_bytes * KEPT_SHARE:
                kept += size
                continue
            with suppress(OSError):  # another QGIS may have removed it already
                Path(file).unlink()
        self._bytes = kept

    def _files(self) -> list[tuple[float, int, str]]:
        found = []
        with suppress(OSError):
            for entry in os.scandir(self.folder):
                with suppress(OSError):
                    found.append((entry.stat().st_mtime, entry.stat().st_size, entry.path))
        return found

    def _file(self, style: str, bounds: Bounds, size_px: int) -> Path:
        text = f"{style} {size_px} " + " ".join(map(repr, bounds))
        return self.folder / (hashlib.sha256(text.encode()).hexdigest()[:32] + SUFFIX)
