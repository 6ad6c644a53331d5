"""Fetching a model package of the catalogue: file by file, gone on with after a restart, trusted only once hashed."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from qgis.core import QgsFeedback

from ..client.errors import DiskFull
from ..client.install_faults import explain_os_error
from ..client.locations import data_folder
from ..client.packages import NAME_LENGTH, install_package
from ..engine.index_lock import lock_descriptor
from ..engine.package import DIGEST_PREFIX, ModelPackage, file_digest
from ..layers.translation import tr
from ..redaction import redacted
from .catalogue import (
    MAX_CATALOGUE_BYTES,
    SHIPPED,
    UNFINISHED,
    Offer,
    OfferedFile,
    is_safe_address,
    read_catalogue,
)
from .download import download, fetch_small, size_of
from .download_faults import WrongDigestError
from .errors import JobError, in_one_sentence

SPARE_BYTES = 50_000_000


@dataclass(frozen=True)
class FetchProgress:
    """How far a download is: bytes on the disk, of how many, and seconds left, None while that is not known."""

    received_bytes: int
    total_bytes: int
    seconds_left: float | None = None


def fetch_package(offer: Offer, feedback: QgsFeedback, report: Callable[[FetchProgress], None]) -> ModelPackage | None:
    """Fetch and install a package. Cancelled or cut off, what has arrived stays for the next time; None when cancelled.

    Raises:
        JobError: it cannot be fetched or installed, or is not what the catalogue says.
    """
    folder = download_folder(offer)
    with in_one_sentence(), _locked(folder):
        _check_free_space(offer, folder)
        started, before = time.monotonic(), bytes_fetched(offer)
        done = 0
        for file in offer.files:

            def tell(size: int, done: int = done) -> None:
                there = done + size
                pace = (there - before) / max(time.monotonic() - started, 1e-3)
                left = (offer.size_bytes - there) / pace if pace > 0 else None
                report(FetchProgress(there, offer.size_bytes, left))

            if not _fetch_file(offer, file, folder, feedback, tell):
                return None
            done += file.size_bytes
        package = install_package(folder)
        forget(offer)
    return package


def download_folder(offer: Offer) -> Path:
    """Where the files of a package lie while it is fetched; one digest is one content, so it can be gone on with."""
    return data_folder() / "downloads" / offer.digest.replace(DIGEST_PREFIX, "", 1)[:NAME_LENGTH]


def bytes_fetched(offer: Offer) -> int:
    """What lies here of a package from an earlier time; cheap enough for the main thread."""
    folder = download_folder(offer)
    return sum(
        min(max(size_of(folder / file.name), size_of(unfinished(folder, file))), file.size_bytes)
        for file in offer.files
    )


def forget(offer: Offer) -> None:
    """Delete what was fetched of a package."""
    shutil.rmtree(download_folder(offer), ignore_errors=True)


def fetch_catalogues(extra: str) -> tuple[Offer, ...]:
    """The packages on offer: of the catalogue that comes with the plugin, and of the user's own.

    Args:
        extra: file, or https address, of another catalogue; "" for none.

    Raises:
        JobError: one of them cannot be read or fetched.
    """
    with in_one_sentence():
        offers = list(read_catalogue(SHIPPED.read_bytes(), SHIPPED.name) if SHIPPED.is_file() else ())
        if extra:
            offers += read_catalogue(_content_of(extra), extra)
    return tuple({offer.digest: offer for offer in offers}.values())


def unfinished(folder: Path, file: OfferedFile) -> Path:
    """Where the bytes of a file lie until they are proven."""
    return folder / (file.name + UNFINISHED)


def _fetch_file(
    offer: Offer, file: OfferedFile, folder: Path, feedback: QgsFeedback, tell: Callable[[int], None]
) -> bool:
    """Fetch one file under its name, once its digest is right; whether it is there, not when cancelled."""
    target, part = folder / file.name, unfinished(folder, file)
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_file() and target.stat().st_size == file.size_bytes:
        target.replace(part)  # proven anew: a file that was left on a disk may have changed
    if not download(offer.address_of(file), part, file.size_bytes, feedback, tell):
        return False
    if file_digest(part) != file.digest:
        part.unlink()
        raise WrongDigestError(
            tr(
                "{file} of {title} is not what the catalogue says it is, so it was thrown away; fetch it again, and if "
                "that does not help tell whoever publishes it."
            ).format(file=file.name, title=offer.title)
        )
    part.replace(target)
    return True


def _check_free_space(offer: Offer, folder: Path) -> None:
    """Room for what is still to come, and for the copy that is installed."""
    needed = 2 * offer.size_bytes - bytes_fetched(offer) + SPARE_BYTES
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise DiskFull(
            tr("{title} needs {needed} MB of disk and {free} MB are free; make room and fetch it again.").format(
                title=offer.title, needed=needed // 1_000_000, free=free // 1_000_000
            ),
            str(folder),
        )


def _content_of(place: str) -> bytes:
    """Of a catalogue that the user names."""
    if "://" not in place:
        try:
            with Path(place).open("rb") as file:
                return file.read(MAX_CATALOGUE_BYTES + 1)
        except OSError as error:
            raise JobError(
                tr("The catalogue {} cannot be read; choose another one in the options.").format(place), str(error)
            ) from error
    if not is_safe_address(place):
        sentence = tr("The catalogue's address must begin with https://; change it in the options.")
        raise JobError(sentence, redacted(place))
    return fetch_small(place, MAX_CATALOGUE_BYTES)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold the lock against another QGIS window that fetches the same package."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(f"{folder}.lock", os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise explain_os_error(error) from error
    try:
        try:
            lock_descriptor(descriptor)
        except OSError as error:
            raise JobError(
                tr("Another QGIS window is fetching this model; wait until it is done."), str(folder)
            ) from error
        yield
    finally:
        os.close(descriptor)
