"""The searches made before, in QGIS's settings: the latest first, each once."""

from __future__ import annotations

from qgis.core import QgsSettings

from ...settings import GROUP

MOST_KEPT = 50
KEY = f"{GROUP}/history"


def searches_before() -> list[str]:
    """The words of earlier searches, the latest first."""
    stored = QgsSettings().value(KEY, [])
    # A list of one comes back as a text, and an empty one as nothing.
    texts = [stored] if isinstance(stored, str) else list(stored or [])
    return [str(text) for text in texts if str(text).strip()][:MOST_KEPT]


def remember_search(words: str) -> None:
    """Put a search's words first; nothing that has none."""
    if words.strip():
        kept = [text for text in searches_before() if text != words]
        QgsSettings().setValue(KEY, [words, *kept][:MOST_KEPT])


def forget_searches() -> None:
    """Forget all of them."""
    QgsSettings().remove(KEY)
