"""Several sheets as one raster: a group of layers or a folder, joined in a task and picked in the panel."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsFeedback, QgsLayerTreeGroup, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from ...client.locations import data_folder
from ...layers.errors import LayerError
from ...layers.index_location import as_file_name, can_write
from ...layers.sheets import join_sheets, sheets_in_folder, sheets_in_group
from ...layers.translation import tr
from ..background import BackgroundWork, Report, SentenceErrors
from ..message_area import Tone
from ..panel import SearchPanel
from ..setup.sample_data import add_raster


class SheetsController(QObject):
    """Joins sheets through a virtual raster beside the first of them; nothing is copied.

    Args:
        panel: the widgets.
    """

    def __init__(self, panel: SearchPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._joining = BackgroundWork(self)

    def start(self) -> None:
        """Connect everything."""
        self._panel.layer_section.more.group_requested.connect(self.join_group)
        self._panel.layer_section.more.folder_requested.connect(self.choose_folder)
        self._joining.done.connect(self._take)
        self._joining.failed.connect(self._fail)
        self._joining.stopped.connect(self._panel.message.clear)

    def shut_down(self) -> None:
        """Stop what runs."""
        self._joining.abandon()

    @property
    def busy(self) -> bool:
        """Whether sheets are being joined."""
        return self._joining.busy

    def join_group(self) -> None:
        """Join the rasters of the group that holds the picked layer."""
        group = group_of(self._panel.layer_section.layer)
        try:
            if group is None:
                raise LayerError(tr("The layer is in no group; put the sheets into one in the Layers panel."))
            self._join(sheets_in_group(group), group.name())
        except LayerError as error:
            self._fail(error)

    def choose_folder(self) -> None:
        """Ask for a folder and join the rasters in it."""
        folder = QFileDialog.getExistingDirectory(self._panel, tr("Folder of sheets"))
        if folder:
            self.join_folder(Path(folder))

    def join_folder(self, folder: Path) -> None:
        """Join the rasters of a folder."""
        try:
            self._join(sheets_in_folder(folder), folder.name)
        except LayerError as error:
            self._fail(error)

    def _join(self, files: Sequence[Path], name: str) -> None:
        home = files[0].parent if can_write(files[0].parent) else data_folder() / "mosaics"
        mosaic = home / f"{as_file_name(name)}.vrt"

        def work(_feedback: QgsFeedback, _report: Report) -> tuple[Path, str]:
            home.mkdir(parents=True, exist_ok=True)
            join_sheets([file for file in files if file != mosaic], mosaic, name)
            return mosaic, name

        self._joining.start(tr("Join the sheets of {}").format(name), work)
        self._panel.message.say(Tone.NOTE, tr("Joining {} sheets…").format(len(files)))

    def _take(self, joined: tuple[Path, str]) -> None:
        self._panel.message.clear()
        try:
            self._panel.layer_section.pick(add_raster(*joined))
        except SentenceErrors as error:
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        self._panel.message.say(Tone.ERROR, str(error))


def group_of(layer: QgsRasterLayer | None) -> QgsLayerTreeGroup | None:
    """The group of the layer tree that holds a layer; None where it lies in none."""
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id()) if layer is not None else None
    group = node.parent() if node is not None else None
    return None if group is None or group == root else group
