"""The user's choices: one value, kept in QGIS's settings under cisen_search/."""

from __future__ import annotations

from dataclasses import dataclass, fields

from qgis.core import QgsSettings

GROUP = "cisen_search"
PROVIDERS = ("auto", "cpu", "cuda")
MAX_TOP = 10_000


@dataclass(frozen=True)
class Settings:
    """What the user has chosen; the defaults are those of a fresh profile. Change with `dataclasses.replace`.

    Args:
        engine_python: path of a Python interpreter that has the engine's packages; empty for the environment that the
            plugin makes.
        wheels_folder: folder of wheels to make that environment from, without a network; empty for the package index.
        provider: where the model runs: "cpu", "cuda", or "auto" for CUDA where there is an NVIDIA card.
        threads: CPU threads of one inference; 0 for as many as there are cores.
        package: digest ("sha256:<hex>") of the model package; empty for the bundled one.
        top: how many tiles a search shows.
        catalogue: file, or https address, of a catalogue of model packages beside the plugin's own; empty for none.
        search_while_typing: search after a short pause, without Enter, once the engine runs.
    """

    engine_python: str = ""
    wheels_folder: str = ""
    provider: str = "auto"
    threads: int = 0
    package: str = ""
    top: int = 20
    catalogue: str = ""
    search_while_typing: bool = True

    @classmethod
    def load(cls) -> Settings:
        """The settings as stored; whatever is missing or makes no sense has its default."""
        stored = QgsSettings()
        texts = {field.name: str(stored.value(f"{GROUP}/{field.name}", field.default)) for field in fields(cls)}
        default = cls()
        return cls(
            engine_python=texts["engine_python"].strip(),
            wheels_folder=texts["wheels_folder"].strip(),
            provider=texts["provider"] if texts["provider"] in PROVIDERS else default.provider,
            threads=number(texts["threads"], 0, 1024, default.threads),
            package=texts["package"].strip(),
            top=number(texts["top"], 1, MAX_TOP, default.top),
            catalogue=texts["catalogue"].strip(),
            search_while_typing=texts["search_while_typing"].lower() != "false",
        )

    def save(self) -> None:
        """Store every value."""
        stored = QgsSettings()
        for field in fields(self):
            stored.setValue(f"{GROUP}/{field.name}", getattr(self, field.name))


def number(text: str, least: int, most: int, default: int) -> int:
    """The whole number in `text` if it lies between the bounds, else `default`."""
    try:
        value = int(text)
    except ValueError:
        return default
    return value if least <= value <= most else default
