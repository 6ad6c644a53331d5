"""What only layers from a server need: which zoom, whose terms, and the word of the user that he may."""

from __future__ import annotations

from html import escape

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsRasterLayer, QgsReferencedRectangle
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ...jobs.index_plan import IndexPlan
from ...layers.errors import LayerError
from ...layers.ground_grid import measure_scale
from ...layers.server_replies import server_replies
from ...layers.translation import tr
from ...layers.web_layer import WebLayer, describe_web_layer, is_web_layer
from ...layers.web_settings import WebSettings
from ..link_label import LinkLabel
from ..wording import count, decimal, megabytes


class WebSection(QWidget):
    """Hidden but for a layer from a server. Emits `changed` when the zoom is chosen or the terms are confirmed."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._web: WebLayer | None = None
        self._metres_per_unit = 1.0
        self._size_px = 0
        self._zoom = QComboBox()
        self._zoom.setAccessibleName(tr("Zoom"))
        self._zoom.setToolTip(
            tr("Which of the server's levels is read. Automatic takes the one that the model knows best.")
        )
        self._terms = LinkLabel()
        self._terms.setOpenExternalLinks(True)
        self._accepted = QCheckBox(tr("I may use this service like this"))
        self._accepted.setToolTip(tr("Nothing is fetched before you confirm it. It is kept for this server."))
        self._zoom_label = QLabel(tr("Zoom"))
        self._zoom_label.setBuddy(self._zoom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._terms)
        layout.addWidget(self._accepted)
        self._zoom.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._accepted.toggled.connect(self._remember)
        self.hide()

    def add_zoom(self, form: QFormLayout) -> None:
        """Put the list of zooms into a form, in line with what else is there."""
        form.addRow(self._zoom_label, self._zoom)
        self._fill_zooms()

    def show_layer(self, layer: QgsRasterLayer | None) -> None:
        """Another layer is picked."""
        self._web = describe_web_layer(layer) if is_web_layer(layer) else None
        self.setVisible(self._web is not None)
        self._fill_zooms()
        if self._web is None:
            return
        server_replies.listen()  # what the map fetches from now on tells how large images are
        self._terms.setText(terms_text(self._web))
        self._accepted.blockSignals(True)
        self._accepted.setChecked(self._web.host in WebSettings.load().accepted)
        self._accepted.blockSignals(False)

    def show_ground(self, layer: QgsRasterLayer, extent: QgsReferencedRectangle, size_px: int) -> None:
        """Say how large a pixel of each zoom is where the map is; `size_px` of them make one of the model's tiles."""
        if self._web is None:
            return
        self._size_px = size_px
        try:
            transform = QgsCoordinateTransform(extent.crs(), layer.crs(), QgsProject.instance())
            there = transform.transformBoundingBox(extent) if extent.crs().isValid() else extent
            scale = measure_scale(there, layer.crs(), QgsProject.instance().transformContext())
        except (QgsCsException, LayerError):
            return
        self._metres_per_unit = scale.metres_per_unit_x
        for place, level in enumerate(self._web.levels, 1):
            self._zoom.setItemText(place, zoom_text(level.zoom, level.pixel * self._metres_per_unit))

    @property
    def zoom(self) -> int | None:
        """The zoom that is chosen; None to follow the tile size."""
        return self._zoom.currentData() if self._web is not None else None

    @property
    def tile_size_m(self) -> float | None:
        """The side of a tile of the model's size in pixels of the zoom; None where none is chosen."""
        level = None if self._web is None or self.zoom is None else self._web.level(self.zoom)
        return level.pixel * self._metres_per_unit * self._size_px if level is not None and self._size_px else None

    @property
    def objection(self) -> str:
        """Why nothing can be fetched yet, one sentence; "" where the terms are confirmed or there are none."""
        if self._web is None or self._accepted.isChecked():
            return ""
        return tr("Confirm that you may use {} like this.").format(self._web.host)

    @property
    def terms(self) -> LinkLabel:
        """The reminder as it is shown."""
        return self._terms

    @property
    def confirmation(self) -> QCheckBox:
        """The box with which the user confirms that he may."""
        return self._accepted

    @property
    def zooms(self) -> QComboBox:
        """The list of zooms."""
        return self._zoom

    def _fill_zooms(self) -> None:
        levels = self._web.levels if self._web is not None else ()
        self._zoom.blockSignals(True)
        self._zoom.clear()
        self._zoom.addItem(tr("Automatic"), None)
        for level in levels:
            self._zoom.addItem(zoom_text(level.zoom, level.pixel), level.zoom)
        self._zoom.blockSignals(False)
        for widget in (self._zoom, self._zoom_label):
            widget.setVisible(bool(levels))

    def _remember(self, accepted: bool) -> None:
        if self._web is not None:
            WebSettings.load().accepting(self._web.host, accepted).save()
            self.changed.emit()


def zoom_text(zoom: int, pixel_m: float) -> str:
    """A zoom in the list."""
    return tr("{zoom} · pixels of {size} m").format(zoom=zoom, size=decimal(pixel_m))


def terms_text(web: WebLayer) -> str:
    """The reminder of a provider's terms, rich text."""
    text = escape(
        tr(
            "The images come from {}. Its terms say whether they may be read in bulk and kept as vectors: "
            "many services forbid it."
        ).format(web.host)
    )
    if web.attribution:
        text += "<br>" + escape(web.attribution)
    if web.terms_link:
        text += ' · <a href="{}">{}</a>'.format(escape(web.terms_link, quote=True), escape(tr("Terms")))
    return text


def web_estimate(plan: IndexPlan) -> str:
    """What a plan asks of a server, one line; "" where it asks none."""
    cost = plan.web
    if cost is None:
        return ""
    template = tr("{requests} images from {host}, {pace} a second at most · {size} to fetch")
    if cost.level is not None:
        template = tr("Zoom {zoom} · {requests} images from {host}, {pace} a second at most · {size} to fetch")
    return template.format(
        zoom=cost.level.zoom if cost.level is not None else "",
        requests=count(cost.requests),
        host=cost.layer.host,
        pace=decimal(cost.reading.per_second),
        size=megabytes(cost.size_bytes),
    )
