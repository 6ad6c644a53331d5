"""What the engine runs on: provider, threads, interpreter, wheels."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QSpinBox, QWidget

from ..layers.translation import tr
from ..settings import Settings

MOST_THREADS = 256


class EngineOptions(QGroupBox):
    """Shows and returns the user's choices; it stores nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Engine"), parent)
        self._provider = QComboBox()
        self._provider.addItem(tr("Automatic: graphics card where there is one"), "auto")
        self._provider.addItem(tr("Processor (CPU)"), "cpu")
        self._provider.addItem(tr("NVIDIA graphics card (CUDA)"), "cuda")
        self._threads = QSpinBox()
        self._threads.setRange(0, MOST_THREADS)
        self._threads.setSpecialValueText(tr("As many as there are cores"))
        self._python = QgsFileWidget()
        self._python.setDialogTitle(tr("A Python that has onnxruntime, tokenizers and numpy"))
        self._python.lineEdit().setPlaceholderText(tr("The plugin's own environment"))
        self._wheels = QgsFileWidget()
        self._wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._wheels.setDialogTitle(tr("Folder of wheels"))
        self._wheels.lineEdit().setPlaceholderText(tr("Download from the Python Package Index"))
        form = QFormLayout(self)
        form.addRow(tr("Runs on"), self._provider)
        form.addRow(tr("Threads"), self._threads)
        form.addRow(tr("Python interpreter"), self._python)
        form.addRow(tr("Offline: folder of wheels"), self._wheels)

    def show_settings(self, settings: Settings) -> None:
        """Show the choices as they are stored."""
        self._provider.setCurrentIndex(max(0, self._provider.findData(settings.provider)))
        self._threads.setValue(settings.threads)
        self._python.setFilePath(settings.engine_python)
        self._wheels.setFilePath(settings.wheels_folder)

    def settings(self, stored: Settings) -> Settings:
        """What is chosen now, and what is not on this page as it was."""
        return replace(
            stored,
            provider=self._provider.currentData(),
            threads=self._threads.value(),
            engine_python=self._python.filePath().strip(),
            wheels_folder=self._wheels.filePath().strip(),
        )
