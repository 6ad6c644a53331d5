"""How servers are asked, and for which of them the user has confirmed that he may."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.core import QgsSettings

from ..settings import GROUP, number

SECTION = f"{GROUP}/web"
MOST_PER_SECOND = 50
MOST_REQUESTS = 1_000_000


@dataclass(frozen=True)
class WebSettings:
    """The user's choices, kept in QGIS's settings under cisen_search/web/.

    Args:
        per_second: how many requests a second a server gets at most, on average.
        limit: how many requests a job may take.
        accepted: hosts whose terms the user knows.
    """

    per_second: int = 10
    limit: int = 20_000
    accepted: frozenset[str] = frozenset()

    @classmethod
    def load(cls) -> WebSettings:
        """The settings as stored; whatever is missing or makes no sense has its default."""
        stored, default = QgsSettings(), cls()
        return cls(
            per_second=number(str(stored.value(f"{SECTION}/per_second", "")), 1, MOST_PER_SECOND, default.per_second),
            limit=number(str(stored.value(f"{SECTION}/limit", "")), 1, MOST_REQUESTS, default.limit),
            accepted=frozenset(str(stored.value(f"{SECTION}/accepted", "") or "").split()),
        )

    def save(self) -> None:
        """Store every value."""
        stored = QgsSettings()
        stored.setValue(f"{SECTION}/per_second", self.per_second)
        stored.setValue(f"{SECTION}/limit", self.limit)
        stored.setValue(f"{SECTION}/accepted", " ".join(sorted(self.accepted)))

    def accepting(self, host: str, accepted: bool) -> WebSettings:
        """The same, with or without a host among those that may be used."""
        return replace(self, accepted=self.accepted | {host} if accepted else self.accepted - {host})
