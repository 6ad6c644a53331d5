"""The catalogue: model packages that can be fetched, and what of it is believed. docs/models.md has the format."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QHostAddress

from ..client.command import PLUGIN_ROOT
from ..engine.package import MANIFEST, REQUIRED_FILES
from ..layers.translation import tr
from .errors import JobError

SHIPPED = PLUGIN_ROOT / "models" / "catalogue.json"
FORMAT = 1
MAX_CATALOGUE_BYTES = 1 << 20
MAX_PACKAGE_BYTES = 8 << 30
MAX_FILES = 64
# Below the package's folder on every system: no part begins with a dot, nothing is absolute or names a drive.
FILE_NAME = re.compile(r"(?:[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}/){0,3}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}", re.ASCII)
UNFINISHED = ".part"
DIGEST = re.compile(r"sha256:[0-9a-f]{64}")


@dataclass(frozen=True)
class OfferedFile:
    """A file of a package on offer: its name within the package, its exact size, and the digest that it must have."""

    name: str
    size_bytes: int
    digest: str


@dataclass(frozen=True)
class Offer:
    """A model package that can be fetched.

    Args:
        address: folder on a server that holds the files under their names.
        licence: of its weights, in a phrase.
        about: one or two sentences for whoever chooses.
    """

    name: str
    title: str
    version: str
    licence: str
    about: str
    address: str
    files: tuple[OfferedFile, ...]

    @property
    def digest(self) -> str:
        """Of its model.json: the package's digest once it is installed."""
        return next(file.digest for file in self.files if file.name == MANIFEST)

    @property
    def size_bytes(self) -> int:
        """What is fetched in all."""
        return sum(file.size_bytes for file in self.files)

    def address_of(self, file: OfferedFile) -> str:
        """Where one of its files lies."""
        return "{}/{}".format(self.address.rstrip("/"), file.name)


def read_catalogue(content: bytes, origin: str) -> tuple[Offer, ...]:
    """The packages that a catalogue offers.

    Args:
        content: of the file; at most 1 MiB.
        origin: file or address, for the sentence.

    Raises:
        JobError: it is no catalogue, or one of its packages cannot be fetched safely.
    """
    wrong = tr("The catalogue {} cannot be read; choose another one in the options.").format(origin)
    if len(content) > MAX_CATALOGUE_BYTES:
        raise JobError(wrong, f"more than {MAX_CATALOGUE_BYTES} bytes")
    try:
        fields = json.loads(content)
        if fields["format"] != FORMAT:
            raise JobError(tr("The catalogue {} is of another format; update the plugin.").format(origin))
        return tuple(offer_of(entry) for entry in fields.get("packages", ()))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise JobError(wrong, repr(error)) from error


def offer_of(entry: Mapping[str, Any]) -> Offer:
    """One package of a catalogue; KeyError, TypeError or ValueError where it is not as docs/models.md says."""
    files = tuple(offered_file(file) for file in entry["files"])
    names = {file.name.lower() for file in files}  # some file systems do not tell A from a
    if len(names) != len(files) or not 0 < len(files) <= MAX_FILES:
        raise ValueError("too many files, or one twice")
    if not {MANIFEST, *REQUIRED_FILES} <= {file.name for file in files}:
        raise ValueError("a file that every package has is missing")
    offer = Offer(
        name=str(entry["name"]),
        title=str(entry["title"]),
        version=str(entry["version"]),
        licence=str(entry["licence"]),
        about=str(entry.get("about", "")),
        address=str(entry["address"]),
        files=files,
    )
    if not is_safe_address(offer.address) or offer.size_bytes > MAX_PACKAGE_BYTES:
        raise ValueError("an address that is not https, or too large")
    return offer


def offered_file(entry: Mapping[str, Any]) -> OfferedFile:
    """One file of a package; ValueError where its name leads elsewhere or its digest is none."""
    name, size_bytes, digest = str(entry["name"]), entry["size_bytes"], str(entry["digest"])
    if not FILE_NAME.fullmatch(name) or name.lower().endswith(UNFINISHED):
        raise ValueError(f"the name {name!r}")
    if not isinstance(size_bytes, int) or isinstance(size_bytes, bool) or not 0 < size_bytes < math.inf:
        raise ValueError(f"the size of {name}")
    if not DIGEST.fullmatch(digest):
        raise ValueError(f"the digest of {name}")
    return OfferedFile(name, size_bytes, digest)


def is_safe_address(address: str) -> bool:
    """Whether it may be fetched from: https without a login in it, or http from this machine, where nobody listens."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or not url.host() or url.userInfo() or url.hasQuery() or url.hasFragment():
        return False
    if url.scheme() == "https":
        return True
    return url.scheme() == "http" and QHostAddress(url.host()).isLoopback()
