import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from captionplayer import language


@pytest.mark.parametrize(
    ("given_tag", "tag"),
    [
        ("EN", "en"),
        ("zh_HANS", "zh-Hans"),
        ("pt-br", "pt-BR"),
        (" zh-hant-tw ", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("de-1ABC", "de-1abc"),
        ("sl-ROZAJ", "sl-rozaj"),
        ("en-x-US-latn", "en-x-us-latn"),
    ],
)
def test_a_tag_is_put_into_the_usual_case(given_tag: str, tag: str) -> None:
    assert language.normalise(given_tag) == tag


@given(st.text(max_size=12) | st.from_regex(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,3}"))
def test_any_text_can_be_asked_about(text: str) -> None:
    tag = language.normalise(text)
    assert language.normalise(tag) == tag
    assert language.direction(text) in ("ltr", "rtl")
    assert isinstance(language.own_name(text), str)
    assert language.is_tag(text) or not language.is_known(text)


@pytest.mark.parametrize("tag", ["en", "zh", "zh_HANS", "ar-ma", "simple", "bat-smg", "iw", "tlh"])
def test_known_languages(tag: str) -> None:
    assert language.is_known(tag)


@pytest.mark.parametrize("tag", ["", "e", "xqx", "en us", "en-", "english language", "qqqq-en"])
def test_unknown_languages(tag: str) -> None:
    assert not language.is_known(tag)


@pytest.mark.parametrize("tag", ["ar", "ar-ma", "he", "iw", "fa", "ur", "pa-PK", "az-Arab", "yi"])
def test_languages_from_right_to_left(tag: str) -> None:
    assert language.direction(tag) == "rtl"


@pytest.mark.parametrize("tag", ["en", "zh", "pa", "ar-Latn", "az", "xqx", ""])
def test_languages_from_left_to_right(tag: str) -> None:
    assert language.direction(tag) == "ltr"


@pytest.mark.parametrize(
    ("tag", "name"),
    [("fr", "français"), ("ar", "العربية"), ("zh", "中文"), ("ru", "русский"), ("xqx", "xqx")],
)
def test_own_names(tag: str, name: str) -> None:
    assert language.own_name(tag) == name


def test_a_short_name_is_the_language_alone() -> None:
    assert language.short_name("zh_hans") == "ZH"


@pytest.mark.parametrize(
    ("wanted", "available", "found"),
    [
        (["es", "en"], ["en", "es"], "es"),
        (["es-MX"], ["en", "es"], "es"),
        (["pt"], ["pt-BR", "en"], "pt-BR"),
        (["pt-BR"], ["pt", "pt-br"], "pt-br"),
        (["pt-BR"], ["pt-PT", "pt"], "pt"),
        (["zh-TW"], ["zh", "zh-Hant"], "zh-Hant"),
        (["zh-TW"], ["zh"], None),
        (["zh-CN"], ["zh-hant", "zh"], "zh"),
        (["sr-Latn"], ["sr"], None),
        (["sh"], ["sr-Latn"], "sr-Latn"),
        (["iw"], ["he"], "he"),
        (["de", "fr"], ["fr", "en"], "fr"),
        (["de"], ["fr"], None),
        ([], ["fr"], None),
    ],
)
def test_the_first_wanted_language_that_is_served_wins(
    wanted: list[str], available: list[str], found: str | None
) -> None:
    assert language.match(wanted, available) == found


@pytest.mark.parametrize("tag", ["ar", "en", "es", "fr", "ru", "zh"])
def test_names_that_are_known_beforehand_are_those_of_cldr(tag):
    locale = Locale.parse(tag)
    assert language.own_name(tag) == locale.get_display_name(locale)
