"""Keep the translations in step with the sentences of the plugin.

Usage:
  translations.py update            write every .ts anew from plugin/, keeping what is translated, and compile
  translations.py missing LANGUAGE  print {sentence: ""} of what is not translated, as JSON
  translations.py fill LANGUAGE FILE.json   take {sentence: translation}, write the .ts and compile
  translations.py compile           .ts to .qm, by Qt's lrelease

Languages: de, es, fr, zh. What stands in braces and in <tags> must be in the translation too. Sentences of
plugin/engine and plugin/client are English by design: they go into logs, and the same engine runs without QGIS.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from tr_calls import ROOT, find_sentences
from ts_file import fault, read_ts, write_ts

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"de": "de_DE", "es": "es_ES", "fr": "fr_FR", "zh": "zh_CN"}


def main(arguments: list[str]) -> int:
    """Do what the arguments say; returns the exit code."""
    command, language, file = (*arguments, "", "", "")[:3]
    if (command, len(arguments)) not in {("update", 1), ("compile", 1), ("missing", 2), ("fill", 3)} or (
        language and language not in LANGUAGES
    ):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        if command == "missing":
            print(json.dumps(missing(language), ensure_ascii=False, indent=1))
        if command == "fill":
            return fill(language, json.loads(Path(file).read_text("utf-8")))
        if command == "update":
            update()
        if command in {"update", "compile"}:
            compile_all()
    except (ValueError, FileNotFoundError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def ts_of(language: str) -> Path:
    """The file of a language."""
    return FOLDER / f"cisen_search_{language}.ts"


def update() -> None:
    """Write every .ts with the sentences of today; what is not said any more is dropped."""
    for language in LANGUAGES:
        known = read_ts(ts_of(language))
        write(language, known)
        print(f"{language}: {len(missing(language))} of {len(read_ts(ts_of(language)))} sentences are not translated")


def write(language: str, known: dict[str, str]) -> None:
    """Write one .ts."""
    FOLDER.mkdir(exist_ok=True)
    write_ts(ts_of(language), LANGUAGES[language], [(one.source, one.files) for one in find_sentences()], known)


def missing(language: str) -> dict[str, str]:
    """Sentences of the plugin without a translation, each with an empty one."""
    known = read_ts(ts_of(language))
    return {one.source: "" for one in find_sentences() if not known.get(one.source)}


def fill(language: str, given: dict[str, str]) -> int:
    """Take every translation that does; the others are told, and make the exit code 1."""
    sources = {one.source for one in find_sentences()}
    faults = {source: f"{source!r} is no sentence of the plugin." for source in given if source not in sources}
    faults |= {source: fault(source, text) for source, text in given.items() if source in sources}
    good = {source: text for source, text in given.items() if not faults[source]}
    write(language, {**read_ts(ts_of(language)), **good})
    compile_all()
    print(f"{language}: {len(good)} taken, {len(missing(language))} still missing")
    for sentence in filter(None, faults.values()):
        print(sentence, file=sys.stderr)
    return 1 if any(faults.values()) else 0


def compile_all() -> None:
    """Every .ts into its .qm."""
    tool = shutil.which("lrelease") or shutil.which("lrelease", path="/usr/lib/qt5/bin:/usr/lib/qt6/bin")
    if tool is None:
        raise FileNotFoundError("lrelease is not there; on Debian: apt-get install qttools5-dev-tools")
    for language in LANGUAGES:
        ts = ts_of(language)
        subprocess.run([tool, "-silent", "-nounfinished", ts, "-qm", ts.with_suffix(".qm")], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
