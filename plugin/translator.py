"""The plugin's sentences in the language that QGIS speaks."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"


class Translator:
    """What `tr` says from `install` to `remove`."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None

    def install(self) -> None:
        """Take the language of QGIS's options, else the system's; English where it is none of ours."""
        self.remove()
        file = translation_of(QgsApplication.locale())
        if not file.exists():
            return
        translator = QTranslator()
        if translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator

    def remove(self) -> None:
        """Say everything in English again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def translation_of(locale: str) -> Path:
    """The file for a locale as QGIS writes it: "de", "de_CH", "zh-Hans"; Chinese is one file for all scripts."""
    language = locale.replace("-", "_").partition("_")[0].lower()
    return FOLDER / f"cisen_search_{language}.qm"
