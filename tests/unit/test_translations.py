"""The interface's catalogues: every text translated, and none of it damaged on the way."""

import re
import string
import xml.etree.ElementTree as ET

import pytest
from source import ROOT

from captionplayer import messages

FOLDER = ROOT / "resources" / "i18n"
PLURALS = {"en": 2, "es": 2, "fr": 2, "ar": 6, "ru": 3, "zh": 1}
LANGUAGES = sorted(PLURALS)
TRANSLATED = [language for language in LANGUAGES if language != "en"]


def entries(language):
    """Each text with its translation: (context, source, state, forms)."""
    root = ET.parse(FOLDER / f"captionplayer_{language}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = [form.text or "" for form in translation.iter("numerusform")]
            yield (
                context.findtext("name"),
                message.findtext("source"),
                translation.get("type", "finished"),
                plural if message.get("numerus") == "yes" else [translation.text or ""],
            )


def wrong(language, is_wrong):
    """The texts of a language of which a form is wrong."""
    return [
        f"{context}: {source}"
        for context, source, _, forms in entries(language)
        if any(is_wrong(source, form) for form in forms)
    ]


def placeholders(text):
    named = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted(named)


def edges(text):
    text = text.replace("\u202f%", "%")  # not a space of the text: typography has it so
    return text[:1].isspace(), text[-1:].isspace()


def mnemonics(language, menu):
    """The letters of a context's menus; None for one that has lost its letter."""
    texts = [
        forms[0]
        for context, source, _, forms in entries(language)
        if context == menu and "&" in source
    ]
    found = [re.search(r"&(\w)", text) for text in texts]
    return [each and each[1].lower() for each in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    unfinished = [each[:2] for each in entries(language) if each[2] != "finished"]
    assert unfinished == []
    assert wrong(language, lambda source, form: not form) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_languages_have_the_same_texts(language):
    assert {each[:2] for each in entries(language)} == {each[:2] for each in entries("fr")}


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_notice_is_there(language):
    there = {source for context, source, _, _ in entries(language) if context == "Messages"}
    assert there >= {*messages.SENTENCES.values(), messages.LINE}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_is_there(language):
    forms = [len(forms) for _, source, _, forms in entries(language) if "%n" in source]
    assert set(forms) == {PLURALS[language]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_placeholder_is_lost_or_added(language):
    assert wrong(language, lambda a, b: placeholders(a) != placeholders(b)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_number_is_lost_or_added(language):
    """But where one form is for one number alone, a word may stand for it: Arabic's first three."""
    wordy = 3 if language == "ar" else 0
    lost = [
        source
        for _, source, _, forms in entries(language)
        for form in forms[wordy if len(forms) > 1 else 0 :]
        if form.count("%n") != source.count("%n")
    ]
    assert lost == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_spaces_at_the_edges_are_kept(language):
    assert wrong(language, lambda a, b: edges(a) != edges(b)) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_mnemonic_has_its_own(language):
    bar = mnemonics(language, "Commands")
    assert None not in (*bar, *mnemonics(language, "LanguageMenu"))
    assert len(set(bar)) == len(bar)


# typography; where a sign belongs to code or to a file's name, no space follows it

CODE = r"\(\*.*|\('one','two'\)"
TYPOGRAPHY = {
    "fr": r"(?<!\u202f)[;!?](?=\s|$)|(?<!\u202f):(?=\s|$)|'|«(?!\u202f)|(?<!\u202f)»",
    "ar": r"[,;?](?=\s|$)",
    "zh": r"[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]",
    "es": r"(?:^|\?)[^¿?]*\?(?=\s|$)",
}


@pytest.mark.parametrize("language", sorted(TYPOGRAPHY))
def test_signs_are_those_of_the_language(language):
    def is_wrong(source, form):
        return re.search(TYPOGRAPHY[language], re.sub(CODE, "", form)) is not None

    assert wrong(language, is_wrong) == []
