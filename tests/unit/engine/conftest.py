from pathlib import Path

import pytest

from plugin.engine.grid import TileGrid
from plugin.engine.index_spec import IndexSpec, LayerIdentity, PackageIdentity
from plugin.engine.package import ModelPackage

from .three_tiles import write_three_tiles
from .tiny_package import write_tiny_package


@pytest.fixture
def package(tmp_path: Path) -> ModelPackage:
    return write_tiny_package(tmp_path / "tiny")


@pytest.fixture
def spec(package: ModelPackage) -> IndexSpec:
    grid = TileGrid("EPSG:32631", package.size_px, package.gsd_m, 1.0, 1.0)
    identity = PackageIdentity.of(package)
    return IndexSpec(grid, identity, LayerIdentity("scene", "/data/scene.tif", "sha256:00"))


@pytest.fixture
def index(tmp_path: Path, spec: IndexSpec) -> Path:
    """Three committed tiles."""
    return write_three_tiles(tmp_path / "scene.cisen", spec)
