"""What was found of duplicates, as lines to read."""

from __future__ import annotations

from collections import Counter

from training.data.duplicates import DuplicateReport, Member


def report_lines(report: DuplicateReport) -> list[str]:
    """Counts by data sets and splits, every group, and what would be dropped; nothing has been."""
    lines = [
        f"{report.compared} pictures compared, {len(report.unreadable)} unreadable, {len(report.pairs)} pairs alike"
    ]
    counts = Counter(tuple(sorted((side(pair.first), side(pair.second)))) for pair in report.pairs)
    lines += [f"  {first} and {second}: {count} pairs" for (first, second), count in sorted(counts.items())]
    for group in report.groups:
        lines.append("alike: " + ", ".join(map(written, group)))
    lines += [f"would drop {written(member)}" for member in report.dropped]
    lines += [f"unreadable: {written(member)}" for member in report.unreadable]
    if not report.dropped:
        lines.append("nothing would be dropped")
    return lines


def side(member: Member) -> str:
    """A picture's data set and split."""
    return f"{member.source} {member.split}"


def written(member: Member) -> str:
    """A picture as a line names it."""
    return f"{member.source}/{member.image} ({member.split})"
