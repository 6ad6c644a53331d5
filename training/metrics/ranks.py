"""What each query found, line by line, for those who look at single cases."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from training.errors import TrainingError

SHOWN = 5


@dataclass(frozen=True)
class RankRow:
    """One query's outcome.

    Args:
        query: its id: a picture's file name, or a caption's text.
        rank: of its best own item, from 1.
        items: ids of the first `SHOWN` items.
        scores: theirs.
    """

    query: str
    rank: int
    items: tuple[str, ...]
    scores: tuple[float, ...]


def write_ranks(path: Path, rows: Iterable[RankRow]) -> None:
    """Write rows as JSON Lines (.jsonl) or CSV (.csv; one column for each item and each score).

    Raises:
        TrainingError: the file's name ends otherwise, or it cannot be written.
    """
    writers = {".jsonl": _write_lines, ".csv": _write_table}
    if path.suffix not in writers:
        raise TrainingError(f"{path} is neither .jsonl nor .csv; give the ranks a name that ends so.")
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            writers[path.suffix](file, rows)
    except OSError as error:
        raise TrainingError(f"{path} cannot be written ({error.strerror}); choose another place.") from error


def _write_lines(file: TextIO, rows: Iterable[RankRow]) -> None:
    for row in rows:
        top = [{"item": item, "score": round(score, 6)} for item, score in zip(row.items, row.scores)]
        file.write(json.dumps({"query": row.query, "rank": row.rank, "top": top}, ensure_ascii=False) + "\n")


def _write_table(file: TextIO, rows: Iterable[RankRow]) -> None:
    places = range(1, SHOWN + 1)
    table = csv.writer(file)
    table.writerow(["query", "rank", *(f"item_{place}" for place in places), *(f"score_{place}" for place in places)])
    for row in rows:
        empty = [""] * (SHOWN - len(row.items))
        table.writerow([row.query, row.rank, *row.items, *empty, *(f"{score:.6f}" for score in row.scores), *empty])
