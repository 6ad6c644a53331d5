"""Model packages on this machine: kept under their digest, so that an update of the plugin orphans no index."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from ..engine.errors import PackageRefused
from ..engine.package import DIGEST_PREFIX, MANIFEST, ModelPackage, read_manifest, verify_files
from .command import PLUGIN_ROOT
from .errors import PackageNotFound
from .install_faults import explain_os_error
from .locations import data_folder

BUNDLED = PLUGIN_ROOT / "models" / "compact"
NAME_LENGTH = 16


def packages_folder() -> Path:
    """The folder that holds a folder for every installed package."""
    return data_folder() / "packages"


def package_folder(digest: str) -> Path:
    """Where the package with this digest ("sha256:<hex>") lies once it is installed."""
    return packages_folder() / digest.replace(DIGEST_PREFIX, "", 1)[:NAME_LENGTH]


def installed_packages() -> list[ModelPackage]:
    """Every installed package whose card can be read, by name and version; the files are not hashed."""
    if not packages_folder().is_dir():
        return []
    packages = (readable_package(folder) for folder in packages_folder().iterdir() if not is_unfinished(folder))
    return sorted((package for package in packages if package), key=lambda package: (package.name, package.version))


def find_package(digest: str) -> ModelPackage:
    """The package with this digest, or the bundled one when `digest` is empty; installed if it is only bundled yet.

    Raises:
        PackageNotFound: it is not on this machine.
        PackageRefused: it is damaged, and there is nothing to repair it from.
    """
    bundled = readable_package(BUNDLED)
    if bundled is not None and digest in {"", bundled.digest}:
        return install_package(BUNDLED)
    if not digest:
        raise PackageNotFound("The plugin came without its model package; install the plugin again.", str(BUNDLED))
    package = readable_package(package_folder(digest))
    if package is None or package.digest != digest:
        raise PackageNotFound(
            "The model package is not on this machine any more; choose another one, or install it again.", digest
        )
    return package


def install_package(source: Path) -> ModelPackage:
    """Copy a package into the user's data folder, unless it is there unharmed, and return the copy.

    The copy is verified before it takes its place, so whatever lies there is whole; a damaged one is replaced.

    Raises:
        PackageRefused: the source is no package, or one of its files is not what its card says.
        DiskFull, AccessDenied: it cannot be written.
    """
    wanted = read_manifest(source)
    place = package_folder(wanted.digest)
    if is_whole(place, wanted.digest):
        return read_manifest(place)
    try:
        packages_folder().mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".new-", dir=packages_folder()) as temporary:
            copy = Path(temporary) / place.name
            copy_files(wanted, copy)
            verify_files(read_manifest(copy))
            if place.exists() and not is_whole(place, wanted.digest):
                shutil.rmtree(place)
            if not place.exists():
                copy.rename(place)
    except OSError as error:
        raise explain_os_error(error) from error
    return read_manifest(place)


def remove_package(digest: str) -> None:
    """Delete an installed package; stop an engine that serves it first.

    Raises:
        AccessDenied: something could not be deleted; it is no package any more all the same.
    """
    place = package_folder(digest)
    try:
        (place / MANIFEST).unlink(missing_ok=True)
        if place.exists():
            shutil.rmtree(place)
    except OSError as error:
        raise explain_os_error(error) from error


def copy_files(package: ModelPackage, place: Path) -> None:
    """Copy model.json, what it lists, and the texts beside it; whatever else lies in a chosen folder stays there.

    Raises:
        PackageRefused: a file is missing, changed, or outside the package's folder.
    """
    verify_files(package)
    texts = [path.name for path in package.folder.glob("*.md") if path.is_file() and not path.is_symlink()]
    for name in (MANIFEST, *package.files, *texts):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(package.path(name), place / name)


def readable_package(folder: Path) -> ModelPackage | None:
    """The package in a folder by its card, or None if there is none that can be read."""
    try:
        return read_manifest(folder)
    except PackageRefused:
        return None


def is_whole(folder: Path, digest: str) -> bool:
    """Whether the folder holds the package with this digest and every file is as it says."""
    package = readable_package(folder)
    if package is None or package.digest != digest:
        return False
    try:
        verify_files(package)
    except PackageRefused:
        return False
    return True


def is_unfinished(folder: Path) -> bool:
    """Whether it is a copy under way."""
    return folder.name.startswith(".")
