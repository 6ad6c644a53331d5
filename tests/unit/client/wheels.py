"""Wheels of a few bytes under the names of the engine's packages."""

from __future__ import annotations

import zipfile
from pathlib import Path

VERSIONS = {"numpy": "2.0.0", "onnxruntime": "1.22.0", "tokenizers": "0.21.0"}


def write_wheels(folder: Path, versions=None, code="") -> Path:
    """Write a wheel for each package, which says its version when it is imported and then runs `code`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, version in (versions or VERSIONS).items():
        info = f"{name}-{version}.dist-info"
        files = {
            f"{name}/__init__.py": f"__version__ = {version!r}\n{code}\n",
            f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
            f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        files[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in (*files, f"{info}/RECORD"))
        with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
            for path, content in files.items():
                wheel.writestr(path, content)
    return folder
