"""What the engine runs on, as the engine itself reports it, and the way to its options."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..layers.translation import tr
from .link_label import LinkLabel

PROVIDER_TITLES = {"CPUExecutionProvider": "CPU", "CUDAExecutionProvider": "GPU (CUDA)"}


def provider_title(providers: list[str]) -> str:
    """The provider that does the work: the first in the order that the sessions report."""
    return PROVIDER_TITLES.get(providers[0], providers[0]) if providers else tr("unknown")


class StatusLine(LinkLabel):
    """Emits `options_requested`."""

    options_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.linkActivated.connect(lambda _link: self.options_requested.emit())
        self.show_text(tr("Engine not started"))

    def show_text(self, text: str) -> None:
        """One short phrase about the engine."""
        self.setText('{} · <a href="options">{}</a>'.format(escape(text), escape(tr("Options…"))))

    def show_engine(self, hello: dict | None) -> None:
        """Say what the engine's hello says: provider in use and model package."""
        if hello is None:
            self.show_text(tr("Engine not started"))
            return
        package = hello.get("package", {})
        self.show_text(
            tr("{package} {version} on {provider}").format(
                package=package.get("title") or package.get("name", ""),
                version=package.get("version", ""),
                provider=provider_title(hello.get("providers", [])),
            )
        )
