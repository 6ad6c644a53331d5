"""Where the plugin keeps what it makes and fetches: local application data, which does not roam between machines."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

FOLDER = "cisen-search"


def data_folder(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Path:
    """The plugin's folder in the user's local data; it may not exist yet.

    Windows: %LOCALAPPDATA%, not %APPDATA%, which domains copy at every login. macOS: ~/Library/Application Support.
    Elsewhere: $XDG_DATA_HOME, by default ~/.local/share (XDG Base Directory Specification).
    """
    home = Path.home()
    if platform == "win32":
        base = absolute(environment.get("LOCALAPPDATA", ""), home / "AppData" / "Local")
    elif platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = absolute(environment.get("XDG_DATA_HOME", ""), home / ".local" / "share")
    return base / FOLDER


def absolute(path: str, default: Path) -> Path:
    """The path if it is an absolute one, as the specification demands, else `default`."""
    return Path(path) if path and Path(path).is_absolute() else default


def full_path(folder: Path) -> str:
    """A folder as the engine must hear of it: its working folder is not ours."""
    return str(folder.absolute())
