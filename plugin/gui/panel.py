"""The panel's widgets, one section above the other; what they do is the controller's part."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from ..layers.translation import tr
from .indexes.layer_section import LayerSection
from .labels.label_section import LabelSection
from .link_label import LinkLabel
from .message_area import MessageArea
from .panel_help import give_help
from .panel_state import Controls, IndexFacts, State
from .progress_row import ProgressRow
from .results.results_section import ResultsSection
from .search.search_section import SearchSection
from .search.target_section import TargetSection
from .setup.setup_section import SetupSection
from .setup.welcome_section import WelcomeSection
from .status_line import StatusLine
from .wording import count

NARROWEST_PX = 240


class SearchPanel(QWidget):
    """Emits `more_requested` when the build controls beside a finished index are asked for."""

    more_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(NARROWEST_PX)
        self.setup = SetupSection()
        self.welcome = WelcomeSection()
        self.layer_section = LayerSection()
        self.index_line = LinkLabel()
        self.index_line.linkActivated.connect(lambda _link: self.more_requested.emit())
        self.targets = TargetSection()
        self.progress = ProgressRow()
        self.search = SearchSection()
        self.labels = LabelSection()
        self.message = MessageArea()
        self.results_section = ResultsSection()
        self.results = self.results_section.list
        self.status = StatusLine()
        separator = QFrame()
        separator.setFrameShape(QFrame.Shape.HLine)
        separator.setFrameShadow(QFrame.Shadow.Sunken)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 6)
        layout.setSpacing(8)
        for widget in (self.welcome, self.setup, self.layer_section, self.index_line, self.progress, separator):
            layout.addWidget(widget)
        for widget in (self.targets, self.search, self.labels, self.message):
            layout.addWidget(widget)
        layout.addWidget(self.results_section, 1)
        self._filler = QWidget()  # in place of the results, so that the first-run page begins at the top
        layout.addWidget(self._filler, 1)
        layout.addWidget(self.status)
        self._in_use = (separator, self.search, self.results_section)
        give_help(self)

    def show_controls(self, controls: Controls, index: IndexFacts | None, expanded: bool) -> None:
        """Follow the state; `expanded` keeps the build controls in view beside a finished index."""
        needs_building = controls.state is not State.READY and controls.state is not State.SEARCHING
        self.setup.setVisible(controls.show_setup)
        self.setup.show_installing(controls.state is State.INSTALLING)
        self._filler.setVisible(controls.show_setup)
        for section in self._in_use:
            section.setVisible(not controls.show_setup)
        self.welcome.setVisible(controls.show_welcome and not controls.show_setup)
        self.layer_section.show_controls(controls, expanded or needs_building)
        if controls.show_setup:
            self.layer_section.hide()
        self.search.allow(controls.can_search)
        self.labels.setVisible(controls.can_search or controls.state is State.SEARCHING)
        self.results.hint(tr("Matching tiles appear here, best first.") if controls.can_search else "")
        text = index_text(index, link=not expanded and not needs_building)
        self.index_line.setText(text)
        self.index_line.setVisible(bool(text) and not controls.show_progress)


def index_text(index: IndexFacts | None, link: bool) -> str:
    """One line about the layer's index, rich text; "" where there is none, or its mismatch is told elsewhere."""
    if index is None or index.mismatch:
        return ""
    template = tr("Index: {tiles} tiles, built {date}") if index.complete else tr("Index: {tiles} tiles, not complete")
    text = template.format(tiles=count(index.tiles), date=index.built)
    if link:
        text += ' · <a href="more">{}</a>'.format(tr("Extend…"))
    return text
