"""Which raster, which part of it, how large the tiles: and what indexing that would cost."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...layers.translation import tr
from ...layers.web_layer import is_web_layer
from ..panel_state import BuildAction, Controls
from ..results.heat_display import HEAT_PROPERTY
from .more_menu import MoreMenu
from .web_section import WebSection

LARGEST_TILE_M = 100_000.0


class Area(Enum):
    """The part of the layer that is indexed."""

    LAYER = "layer"
    CANVAS = "canvas"


class LayerSection(QWidget):
    """The upper half of the panel. Emits `layer_changed`, `plan_changed` (area or tile size) and `build_requested`."""

    layer_changed = pyqtSignal()
    plan_changed = pyqtSignal()
    build_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._combo = QgsMapLayerComboBox()
        self._combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._combo.setMinimumContentsLength(8)
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setToolTip(tr("The raster to search in"))
        self._combo.setAccessibleName(tr("Raster"))
        self.more = MoreMenu()
        self._area = QComboBox()
        self._area.addItem(tr("Whole layer"), Area.LAYER)
        self._area.addItem(tr("What the map shows"), Area.CANVAS)
        self._area.setToolTip(tr("Which part of the raster to index"))
        self._tile_size = QDoubleSpinBox()
        self._tile_size.setRange(0.0, LARGEST_TILE_M)
        self._tile_size.setDecimals(1)
        self._tile_size.setKeyboardTracking(False)  # half a number is no size yet
        self._tile_size.setSuffix(tr(" m"))
        self._tile_size.setToolTip(tr("Length of a tile's side in metres of ground. The model knows one size best."))
        self.web = WebSection()
        self._suggested_size_m = 0.0
        self.show_model_tile_size(0.0)
        self._estimate = QLabel()
        self._estimate.setWordWrap(True)
        self._suggested = QPushButton()
        self._suggested.setAccessibleName(tr("Use the tile size that suits"))
        self._suggested.setToolTip(tr("Take the tile size that suits this raster"))
        self._suggested.hide()
        self._build = QPushButton()
        self._build_box = self._make_build_box()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        form = _narrow_form()
        raster = QHBoxLayout()
        raster.addWidget(self._combo, 1)
        raster.addWidget(self.more)
        form.addRow(tr("Raster"), raster)
        layout.addLayout(form)
        layout.addWidget(self._build_box)
        # Signal to signal, since a slot in Python would be handed a layer that may be half deleted; queued, since QGIS
        # sends it from within the removal of layers, where nothing else may be removed. Both crash otherwise.
        self._combo.layerChanged.connect(self.layer_changed, Qt.ConnectionType.QueuedConnection)
        self._area.currentIndexChanged.connect(lambda _index: self.plan_changed.emit())
        self._tile_size.valueChanged.connect(lambda _value: self.plan_changed.emit())
        self.web.changed.connect(self.plan_changed)
        QgsProject.instance().layersAdded.connect(self._leave_out)
        self._leave_out()
        self._suggested.clicked.connect(lambda _checked: self._tile_size.setValue(self._suggested_size_m))
        self._build.clicked.connect(lambda _checked: self.build_requested.emit())

    def _leave_out(self, _layers: Sequence[QgsMapLayer] = ()) -> None:
        """Heat maps and classes are pictures of an index, not imagery to search in."""
        layers = QgsProject.instance().mapLayers().values()
        self._combo.setExceptedLayerList([layer for layer in layers if layer.customProperty(HEAT_PROPERTY)])

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The raster that is picked."""
        return self._combo.currentLayer()

    def pick(self, layer: QgsRasterLayer) -> None:
        """Pick a raster of the project, as the user does in the list."""
        self._combo.setLayer(layer)

    def show_web(self) -> None:
        """Show what a layer from a server needs; it covers the world, and what is wanted of it is on the map."""
        self.web.show_layer(self.layer)
        if is_web_layer(self.layer):
            self._area.setCurrentIndex(self._area.findData(Area.CANVAS))

    @property
    def area(self) -> Area:
        """Whole layer, or what the map shows."""
        return self._area.currentData()

    @property
    def tile_size_m(self) -> float | None:
        """The side of a tile in metres, None for the model's own."""
        return self._tile_size.value() or None

    def show_model_tile_size(self, size_m: float) -> None:
        """Say what the model's own tile size is; it stays chosen until the user sets another."""
        known = tr("Model's own: {:.1f} m").format(size_m) if size_m else tr("Model's own")
        self._tile_size.setSpecialValueText(known)

    def use_model_tile_size(self) -> None:
        """Another layer: the size that was chosen was for the one before."""
        self._tile_size.blockSignals(True)
        self._tile_size.setValue(0.0)
        self._tile_size.blockSignals(False)

    def show_estimate(self, text: str) -> None:
        """What the work would cost, or why it cannot be done."""
        self._estimate.setText(text)
        self._estimate.setVisible(bool(text))

    def suggest_tile_size(self, size_m: float | None) -> None:
        """Offer a tile size that would do where the chosen one does not; None offers nothing."""
        self._suggested_size_m = size_m or 0.0
        self._suggested.setText(tr("Use tiles of {:g} m").format(self._suggested_size_m))
        self._suggested.setVisible(bool(size_m))

    @property
    def suggestion(self) -> QPushButton:
        """The button that takes the size on offer; hidden while there is none."""
        return self._suggested

    def show_controls(self, controls: Controls, expanded: bool) -> None:
        """Follow the panel's state; `expanded` keeps the build controls in view beside a ready index."""
        labels = {
            BuildAction.BUILD: tr("Build index"),
            BuildAction.RESUME: tr("Go on"),
            BuildAction.REBUILD: tr("Rebuild index"),
        }
        self._build.setText(labels[controls.build_action])
        self._build.setEnabled(controls.can_build)
        purpose = tr("Look at every tile once; it can be cancelled, and goes on where it stopped")
        self._build.setToolTip(self.web.objection or purpose)
        self._combo.setEnabled(controls.can_choose)
        self.more.setEnabled(controls.can_choose)
        self.setVisible(not controls.show_welcome)
        self._build_box.setVisible(controls.show_build and expanded)

    @property
    def build_button(self) -> QPushButton:
        """The button that starts the work."""
        return self._build

    @property
    def estimate(self) -> str:
        """The estimate as it is shown."""
        return self._estimate.text()

    def _make_build_box(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        form = _narrow_form()
        form.addRow(tr("Area"), self._area)
        self.web.add_zoom(form)
        layout.addLayout(form)
        layout.addWidget(self.web)
        advanced = QgsCollapsibleGroupBoxBasic(tr("Advanced"))
        advanced_form = _narrow_form()
        advanced_form.addRow(tr("Tile size"), self._tile_size)
        advanced.setLayout(advanced_form)
        advanced.setCollapsed(True)
        layout.addWidget(advanced)
        layout.addWidget(self._estimate)
        layout.addWidget(self._suggested)
        layout.addWidget(self._build)
        return box


def _narrow_form() -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
