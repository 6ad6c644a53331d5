"""The translations fit the sentences of the plugin, and what is compiled is what is written."""

from __future__ import annotations

import pytest

from plugin.layers.translation import tr
from plugin.translator import FOLDER, Translator, translation_of
from scripts.tr_calls import find_sentences
from scripts.ts_file import fault, read_ts

LANGUAGES = ("de", "es", "fr", "zh")
COMPLETE = ("de", "es", "fr", "zh")


@pytest.fixture(scope="module")
def sources() -> set[str]:
    return {sentence.source for sentence in find_sentences()}


def texts(language: str) -> dict[str, str]:
    return read_ts(FOLDER / f"cisen_search_{language}.ts")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_has_the_placeholders_of_its_sentence(language):
    translated = {source: text for source, text in texts(language).items() if text}
    assert [fault(source, text) for source, text in translated.items() if fault(source, text)] == []


@pytest.mark.parametrize("language", COMPLETE)
def test_every_sentence_is_translated_and_none_is_kept_that_nobody_says(language, sources):
    assert {source for source, text in texts(language).items() if text} == sources, "run: make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_is_written(language, monkeypatch, qgis_app):
    monkeypatch.setattr("plugin.translator.QgsApplication.locale", staticmethod(lambda: language))
    translator = Translator()
    translator.install()
    said = {source: tr(source) for source in texts(language)}
    translator.remove()
    assert said == {source: text or source for source, text in texts(language).items()}, "run: make translations"


@pytest.mark.parametrize("locale", ["zh-Hans", "zh_CN", "zh"])
def test_chinese_is_found_however_qgis_names_it(locale):
    assert translation_of(locale) == FOLDER / "cisen_search_zh.qm"


def test_the_translator_speaks_from_install_to_remove(monkeypatch, qgis_app):
    source, text = next((source, text) for source, text in texts("de").items() if text not in {"", source})
    monkeypatch.setattr("plugin.translator.QgsApplication.locale", staticmethod(lambda: "de_AT"))
    translator = Translator()
    translator.install()
    assert tr(source) == text
    translator.remove()
    assert tr(source) == source


@pytest.mark.parametrize(
    "code",
    ['tr(f"{x} tiles")', "tr(words)", 'tr("a" + words)', 'LATER = 1\n\nTITLE = tr("Title")', 'def f(x=tr("x")): ...'],
)
def test_what_nobody_can_translate_is_refused(tmp_path, code):
    (tmp_path / "plugin").mkdir()
    indented = code if "TITLE" in code or "def" in code else f"def f(words):\n    return {code}"
    (tmp_path / "plugin" / "file.py").write_text(indented, encoding="utf-8")
    with pytest.raises(ValueError, match=r"plugin/file.py:\d+: tr\(\)"):
        find_sentences(tmp_path)


def test_a_translation_must_have_what_format_fills_in():
    assert fault("{} of {}", "{} von {}") == ""
    assert "placeholders" not in fault("{tiles} tiles", "{tiles} Kacheln")
    assert fault("{tiles} tiles", "{kacheln} Kacheln")
    assert fault('<a href="more">{}</a>', "{}")
