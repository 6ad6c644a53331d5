"""Write what a deployed profile needs into its QGIS3.ini and keep everything else.

Usage: python profile_settings.py INI ENGINE_PYTHON
"""

from __future__ import annotations

import configparser
import sys
from pathlib import Path


def main(ini: Path, engine_python: str) -> None:
    """Enable the plugin and name the engine's interpreter.

    QGIS writes the same file: keys keep their case, values are taken as they stand.
    """
    settings = configparser.RawConfigParser(strict=False)
    settings.optionxform = str  # type: ignore[assignment,method-assign]
    settings.read(ini, encoding="utf-8")
    wanted = {
        "PythonPlugins": {"cisen_search": "true"},
        "cisen_search": {"engine_python": engine_python},
        # Windows that would stand before the plugin in a fresh profile.
        "qgis": {"checkVersion": "false", "showTips": "false", "newsFeed\\disabled": "true"},
        "migration": {"firstRunVersionFlag": "99999"},
    }
    for section, values in wanted.items():
        if not settings.has_section(section):
            settings.add_section(section)
        for key, value in values.items():
            settings.set(section, key, value)
    with ini.open("w", encoding="utf-8") as file:
        settings.write(file, space_around_delimiters=False)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
