"""Which model searches, and where others can be fetched from, as the options page shows it."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from ...client.errors import EngineError
from ...layers.translation import tr
from ...settings import MAX_TOP, Settings
from ..engine_session import EngineSession


class ModelOptions(QGroupBox):
    """Shows and returns the user's choices; it stores nothing.

    Args:
        session: whose model is named.
    """

    def __init__(self, session: EngineSession, parent: QWidget | None = None) -> None:
        super().__init__(tr("Models and results"), parent)
        self._session = session
        self._name = QLabel()
        self._name.setWordWrap(True)
        self._models = QPushButton(tr("Models…"))
        self._models.setToolTip(tr("Look at the models, choose another one, fetch or add one"))
        self._models.setAccessibleName(tr("Models"))
        self._catalogue = QgsFileWidget()
        self._catalogue.setDialogTitle(tr("A catalogue of models"))
        self._catalogue.setFilter(tr("Catalogues (*.json)"))
        tip = tr("File, or https address, of a catalogue of models beside the one that comes with the plugin")
        line = self._catalogue.lineEdit()
        line.setPlaceholderText(tr("Only the one that comes with the plugin"))
        for widget in (self._catalogue, line):
            widget.setToolTip(tip)
            widget.setAccessibleName(tr("Another catalogue of models"))
        self._top = QSpinBox()
        self._top.setRange(1, MAX_TOP)
        self._top.setToolTip(tr("How many tiles a search shows at most, until another number is set in the panel"))
        self._top.setAccessibleName(tr("Tiles a search shows"))
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(self._models)
        form = QFormLayout(self)
        form.addRow(tr("In use"), row)
        form.addRow(tr("Another catalogue"), self._catalogue)
        form.addRow(tr("Tiles a search shows"), self._top)
        self._models.clicked.connect(lambda _checked: self._open_models())
        session.changed.connect(self.show_name)

    @property
    def name(self) -> str:
        """The model in use, as it is named here."""
        return self._name.text()

    def show_settings(self, settings: Settings) -> None:
        """Show the choices as they are stored."""
        self._catalogue.setFilePath(settings.catalogue)
        self._top.setValue(settings.top)
        self.show_name()

    def show_name(self) -> None:
        """Name the model in use."""
        try:
            package = self._session.package
        except EngineError as error:
            self._name.setText(str(error))
            return
        self._name.setText("{} {}".format(package.title, package.version))

    def settings(self, stored: Settings) -> Settings:
        """What is chosen now, and what is not on this page as it was."""
        return replace(stored, catalogue=self._catalogue.filePath().strip(), top=self._top.value())

    def _open_models(self) -> None:
        from .models_controller import open_models

        open_models(self._session, self.window())
