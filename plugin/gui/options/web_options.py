"""How servers of tiles are asked, as the options page shows it."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QSpinBox, QWidget

from ...layers.translation import tr
from ...layers.web_settings import MOST_PER_SECOND, MOST_REQUESTS, WebSettings


class WebOptions(QGroupBox):
    """Shows the choices as they are stored, and stores them when it is told to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Web layers"), parent)
        self._stored = WebSettings.load()
        self.per_second = QSpinBox()
        self.per_second.setRange(1, MOST_PER_SECOND)
        self.per_second.setAccessibleName(tr("Images a second"))
        self.per_second.setToolTip(tr("How many images a server is asked for at most. Public servers want few."))
        self.per_second.setValue(self._stored.per_second)
        self.limit = QSpinBox()
        self.limit.setRange(1, MOST_REQUESTS)
        self.limit.setGroupSeparatorShown(True)
        self.limit.setAccessibleName(tr("Most images of an index"))
        self.limit.setToolTip(tr("Building an index that would take more is refused before it starts."))
        self.limit.setValue(self._stored.limit)
        form = QFormLayout(self)
        form.addRow(tr("Images a second"), self.per_second)
        form.addRow(tr("Most images of an index"), self.limit)

    def save(self) -> None:
        """Store what is chosen; the hosts that were confirmed stay as they are."""
        replace(WebSettings.load(), per_second=self.per_second.value(), limit=self.limit.value()).save()
