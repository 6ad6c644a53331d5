"""The card of a model as Markdown: where it is from, what it knows, how it was measured, and what its makers wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ...client.packages import ModelPackage
from ...jobs.catalogue import Offer
from ...layers.translation import tr
from ..wording import decimal, megabytes
from .model_rows import ModelRow

CARD_FILE = "MODEL_CARD.md"
MAX_CARD_BYTES = 1 << 20
SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!])")


def card_text(row: ModelRow, runs_on: str, makers_card: str) -> str:
    """The whole card.

    Args:
        row: the model.
        runs_on: on what the running engine has it, or "" where it does not run.
        makers_card: Markdown that came with the package; "" for none.
    """
    known = row.package or row.offer
    facts = package_facts(row.package, runs_on) if row.package is not None else offer_facts(row.offer)
    parts = ["# {}".format(plain(row.title)), table(facts[0], facts[1:])]
    if row.package is None and row.offer is not None and row.offer.about:
        parts.insert(1, plain(row.offer.about))
    for metric in getattr(known, "metrics", ()):
        parts += metric_parts(metric)
    if makers_card:
        parts += ["---", makers_card]
    return "\n\n".join(parts)


def package_facts(package: ModelPackage, runs_on: str) -> list[tuple[str, str]]:
    """What the card of a package says, as pairs of name and value."""
    finest, coarsest = (decimal(size) for size in package.gsd_range_m)
    return [
        (tr("Runs on"), runs_on or tr("not started yet")),
        (tr("Licence"), package.licence),
        (tr("From"), package.provenance),
        (tr("Knows pixels of"), tr("{finest} to {coarsest} m of ground").format(finest=finest, coarsest=coarsest)),
        (tr("Tiles"), tr("{px} pixels, {m} m of ground").format(px=package.size_px, m=decimal(package.tile_size_m))),
        (tr("Numbers a tile"), str(package.dimension)),
        (tr("Precision"), package.precision),
        (tr("Size"), megabytes(size_bytes(package))),
        (tr("Folder"), str(package.folder)),
    ]


def offer_facts(offer: Offer) -> list[tuple[str, str]]:
    """What the catalogue says of a package."""
    return [
        (tr("Licence"), offer.licence),
        (tr("Download"), megabytes(offer.size_bytes)),
        (tr("From"), offer.address),
    ]


def metric_parts(metric: Mapping[str, Any]) -> list[str]:
    """A measurement: its protocol, and its values as a table."""
    values = metric.get("values", {})
    rows = [(name.replace("_", " "), number_text(value)) for name, value in values.items()]
    return [
        "### {}".format(tr("Measured")),
        "###### {}".format(plain(sentence(str(metric.get("protocol", ""))))),  # shown as small print
        table((tr("Measure"), tr("Value")), rows),
    ]


def sentence(text: str) -> str:
    """Words with a capital letter at their beginning and a full stop at their end."""
    text = text.strip()
    return text if not text else text[0].upper() + text[1:].rstrip(".") + "."


def number_text(value: object) -> str:
    """A number in the user's locale; anything else as it stands."""
    return decimal(value) if isinstance(value, (int, float)) else str(value)


def table(heads: tuple[str, str], rows: Iterable[tuple[str, str]]) -> str:
    """A table of two columns."""
    head, *others = ("| {} | {} |".format(plain(name), plain(value)) for name, value in (heads, *rows))
    return "\n".join([head, "|:---|:---|", *others])


def plain(text: str) -> str:
    """Text whose signs mean nothing to Markdown, on one line."""
    return SPECIAL.sub(r"\\\1", " ".join(text.split()))


def size_bytes(package: ModelPackage) -> int:
    """What its files take on the disk."""
    return sum(path.stat().st_size for path in map(package.path, package.files) if path.is_file())


def read_makers_card(package: ModelPackage) -> str:
    """What the makers wrote, without its first heading, which the card has; "" where they wrote nothing."""
    try:
        with package.path(CARD_FILE).open("rb") as file:
            text = file.read(MAX_CARD_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""
    return re.sub(r"\A\s*# .*\n", "", text)
