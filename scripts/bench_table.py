"""The table of `make bench` in docs/benchmarks.md: text in, text out."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import astuple, dataclass, fields
from typing import Any

BEGIN = "<!-- written by make bench, from here -->"
END = "<!-- to here -->"


@dataclass(frozen=True)
class Row:
    """What one benchmark said; each field is a column.

    Args:
        benchmark: name of its file, without ending.
        asks: the first line of its docstring.
        ratios: its answer as short text.
        date: of the run.
        machine: in general words.
    """

    benchmark: str
    asks: str
    ratios: str
    date: str
    machine: str


def short_text(answer: dict[str, Any]) -> str:
    """A benchmark's JSON as one line: its object "ratios" where it has one, else everything in it."""
    chosen = answer.get("ratios", answer)
    return ", ".join(f"{name} {value}" for name, value in flat(chosen if isinstance(chosen, dict) else answer))


def flat(fields_in: dict[str, Any], before: str = "") -> Iterable[tuple[str, str]]:
    """Names in words and values, those of inner objects after the name of their object."""
    for key, value in fields_in.items():
        name = f"{before} {key}".strip().replace("_", " ")
        if isinstance(value, dict):
            yield from flat(value, name)
        elif isinstance(value, list):
            yield name, " / ".join(in_words(one) for one in value)
        else:
            yield name, in_words(value)


def in_words(value: Any) -> str:
    """A number with no more than four digits that count; yes and no; anything else as it stands."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.4g}" if abs(value) < 10_000 else f"{value:,.0f}"
    return f"{value:,}" if isinstance(value, int) and abs(value) >= 10_000 else str(value)


def with_rows(text: str, rows: Iterable[Row], benchmarks: Collection[str]) -> str:
    """The text with these rows in the table between its two marks, and everything else as it was.

    A row that is there for the same benchmark is replaced, one whose benchmark there is no more is dropped.

    Args:
        text: of docs/benchmarks.md.
        rows: new or newer ones.
        benchmarks: names of all there are.

    Raises:
        ValueError: the marks are missing.
    """
    before, begin, rest = text.partition(BEGIN)
    inside, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"docs/benchmarks.md has no lines {BEGIN} and {END} for the table")
    lines = {cells_of(line)[0]: line for line in inside.strip().splitlines()[2:]}
    lines.update({row.benchmark: line_of(astuple(row)) for row in rows})
    titles = [line_of(field.name for field in fields(Row)), line_of("---" for _ in fields(Row)).replace(" ", "")]
    table = titles + [lines[name] for name in sorted(lines) if name in benchmarks]
    return "\n".join([f"{before}{BEGIN}", *table, f"{END}{after}"])


def line_of(cells: Iterable[str]) -> str:
    """A line of the table; what would end a cell or a line does not."""
    return "| " + " | ".join(" ".join(cell.replace("|", "/").split()) for cell in cells) + " |"


def cells_of(line: str) -> list[str]:
    """The cells of a line of the table."""
    return [cell.strip() for cell in line.strip().strip("|").split("|")]
