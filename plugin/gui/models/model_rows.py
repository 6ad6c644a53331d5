"""The list of models: what is on this machine and what the catalogue offers, and what can be done with each."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from ...client.packages import ModelPackage
from ...jobs.catalogue import Offer
from ...layers.translation import tr
from ..wording import megabytes


class ModelAction(Enum):
    """What a button does with the model that is picked."""

    USE = "use"
    FETCH = "fetch"
    REMOVE = "remove"


@dataclass(frozen=True)
class ModelRow:
    """A model of the list.

    Args:
        package: what is installed, or came with the plugin; None for one that must be fetched first.
        offer: what the catalogue says of it; None where it has none.
        in_use: the settings want this one.
        bundled: it came with the plugin.
        fetched_bytes: what lies here of it from an earlier time.
    """

    digest: str
    package: ModelPackage | None = None
    offer: Offer | None = None
    in_use: bool = False
    bundled: bool = False
    fetched_bytes: int = 0

    @property
    def title(self) -> str:
        """Title and version."""
        known = self.package or self.offer
        return "{} {}".format(known.title, known.version)

    @property
    def state(self) -> str:
        """How it stands, in a few words."""
        if self.in_use:
            return tr("In use")
        if self.package is not None:
            return tr("Came with the plugin") if self.bundled else tr("On this machine")
        if self.fetched_bytes:
            return tr("{there} of {all} fetched").format(
                there=megabytes(self.fetched_bytes), all=megabytes(self.offer.size_bytes)
            )
        return tr("Can be fetched: {}").format(megabytes(self.offer.size_bytes))

    def actions(self, fetching: bool) -> frozenset[ModelAction]:
        """What can be done with it; one download at a time."""
        wanted = set()
        if self.package is None and not fetching:
            wanted.add(ModelAction.FETCH)
        if self.package is not None and not self.in_use:
            wanted.add(ModelAction.USE)
            if not self.bundled:
                wanted.add(ModelAction.REMOVE)
        return frozenset(wanted)


def model_rows(
    installed: Collection[ModelPackage],
    bundled: ModelPackage | None,
    offers: Collection[Offer],
    chosen: str,
    fetched_bytes: dict[str, int],
) -> list[ModelRow]:
    """The rows: the one in use first, then what is here, then what can be fetched.

    Args:
        installed: packages in the user's folder, the bundled one among them once it was used.
        bundled: the one that came with the plugin.
        offers: of the catalogues.
        chosen: digest in the settings; "" for the bundled one.
        fetched_bytes: by digest, what lies here of an offer.
    """
    own = bundled.digest if bundled is not None else ""
    here = {package.digest: package for package in ([bundled] if bundled is not None else [])}
    here.update((package.digest, package) for package in installed)
    offered = {offer.digest: offer for offer in offers}
    rows = [
        ModelRow(
            digest=digest,
            package=here.get(digest),
            offer=offered.get(digest),
            in_use=digest in here and digest == (chosen or own),
            bundled=digest == own,
            fetched_bytes=fetched_bytes.get(digest, 0),
        )
        for digest in {**here, **offered}
    ]
    return sorted(rows, key=lambda row: (not row.in_use, row.package is None, row.title.lower()))
