"""A folder that looks like the plugin's root to the client, whose engine is a fake that does as it is told."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from plugin.client.command import EngineCommand
from plugin.client.connection import EngineConnection

HERE = Path(__file__).parent
ENGINE = Path(__file__).parents[3] / "plugin" / "engine"


@pytest.fixture
def fake_root(tmp_path):
    engine = tmp_path / "root with spaces ü" / "plugin" / "engine"
    engine.mkdir(parents=True)
    for folder in (engine, engine.parent):
        (folder / "__init__.py").touch()
    for name in ("errors.py", "protocol.py"):
        shutil.copy(ENGINE / name, engine / name)
    shutil.copy(HERE / "fake_engine.py", engine / "__main__.py")
    return engine.parents[1]


@pytest.fixture
def log():
    return []


@pytest.fixture
def connect(fake_root, log, tmp_path):
    """A function that makes a connection to the fake engine; its package's name says how it starts."""
    made = []

    def make(package="good", **options):
        command = EngineCommand(Path(sys.executable), root=fake_root, **options)
        connection = EngineConnection(command, tmp_path / package, log.append)
        made.append(connection)
        return connection

    yield make
    for connection in made:
        connection.close()
