"""Qt Linguist's translation source (.ts): https://doc.qt.io/qt-5/linguist-ts-file-format.html.

Sentences say in which files they stand, but not on which lines: else every change of
the code would change every language.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as Xml
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

CONTEXT = "CisenSearch"
PLACEHOLDER = re.compile(r"\{[^{}]*\}|<[^<>]+>|%\d")


def read_ts(file: Path) -> dict[str, str]:
    """Translations by sentence, "" for one that nobody has translated; {} where there is no file."""
    if not file.exists():
        return {}
    messages = Xml.parse(file).getroot().iter("message")  # noqa: S314 - our own file
    return {
        message.findtext("source", ""): ""
        if message.find("translation").get("type") == "unfinished"  # type: ignore[union-attr]
        else message.findtext("translation", "")
        for message in messages
    }


def write_ts(
    file: Path, language: str, sentences: Iterable[tuple[str, tuple[str, ...]]], known: Mapping[str, str]
) -> None:
    """Write each sentence with its files and what is known of its translation."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source, files in sentences:
        translated = known.get(source, "")
        lines.append("    <message>")
        lines += [f'        <location filename="../../{name}"/>' for name in files]
        lines.append(f"        <source>{escape(source)}</source>")
        lines.append(
            f"        <translation>{escape(translated)}</translation>"
            if translated
            else '        <translation type="unfinished"></translation>'
        )
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    file.write_text("\n".join(lines), encoding="utf-8")


def fault(source: str, translated: str) -> str:
    """Why a translation does not do, in one sentence; "" where it does.

    It must have the placeholders and tags of its sentence, each as often: `.format` would raise at what is missing.
    """
    wanted, there = sorted(PLACEHOLDER.findall(source)), sorted(PLACEHOLDER.findall(translated))
    if wanted != there:
        return f"{source!r} has {wanted}, its translation {there}."
    if not translated.strip():
        return f"{source!r} is not translated."
    return ""
