"""What the engine runs on: provider, threads, interpreter, wheels."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QSpinBox, QWidget

from ...layers.translation import tr
from ...settings import Settings

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
        self._explain()
        form = QFormLayout(self)
        form.addRow(tr("Runs on"), self._provider)
        form.addRow(tr("Threads"), self._threads)
        form.addRow(tr("Python interpreter"), self._python)
        form.addRow(tr("Offline: folder of wheels"), self._wheels)

    def _explain(self) -> None:
        """A name and a tip for every control."""
        python = tr("Leave it empty to use the environment that the plugin makes")
        wheels = tr("To install the engine without a network; leave it empty to download")
        for widget, name, tip in (
            (self._provider, tr("Runs on"), tr("What calculates: the graphics card is much faster where there is one")),
            (self._threads, tr("Threads"), tr("How many of the processor's cores one calculation may use")),
            (self._python, tr("Python interpreter"), python),
            (self._python.lineEdit(), tr("Python interpreter"), python),
            (self._wheels, tr("Folder of wheels"), wheels),
            (self._wheels.lineEdit(), tr("Folder of wheels"), wheels),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(tip)

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
