"""Which page of help each part of the panel belongs to."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from .help import set_help, watch_help_key

if TYPE_CHECKING:
    from .panel import SearchPanel

TOPICS = {
    "welcome": "first_steps",
    "setup": "first_steps",
    "layer_section": "indexes",
    "layer_section.web": "web_layers",
    "index_line": "indexes",
    "targets": "several_layers",
    "progress": "indexes",
    "search": "search",
    "search.refining": "refine",
    "search.scope": "refine",
    "labels": "label_view",
    "message": "search",
    "results_section": "results",
    "results_section.heat": "heat_map",
    "results_section.filter": "heat_map",
    "status": "options",
}


def give_help(panel: SearchPanel) -> None:
    """Let F1 open the page of the part that has the focus."""
    for part, topic in TOPICS.items():
        set_help(attrgetter(part)(panel), topic)
    watch_help_key(panel)
