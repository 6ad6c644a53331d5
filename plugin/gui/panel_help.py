"""Which page of help each section of the panel belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .help import set_help, watch_help_key

if TYPE_CHECKING:
    from .panel import SearchPanel

TOPICS = {
    "welcome": "first_steps",
    "setup": "first_steps",
    "layer_section": "indexes",
    "index_line": "indexes",
    "progress": "indexes",
    "search": "search",
    "message": "search",
    "results_section": "results",
    "status": "options",
}


def give_help(panel: SearchPanel) -> None:
    """Let F1 open the page of the section that has the focus."""
    for section, topic in TOPICS.items():
        set_help(getattr(panel, section), topic)
    watch_help_key(panel)
