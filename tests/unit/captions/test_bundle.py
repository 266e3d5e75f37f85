import codecs
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.captions import limits
from captionplayer.captions.bundle import (
    MessageBundle,
    parse,
    parse_json,
    parse_page,
    parse_translation,
    source_language,
)
from captionplayer.errors import BundleError, FileError, InputError
from captionplayer.messages import SENTENCES, describe

DATA = Path(__file__).parents[2] / "data" / "captions"
ABOUT = {"sourceLanguage": "en"}


def bundle(**messages: object) -> MessageBundle:
    texts = {key.replace("__", "-"): value for key, value in messages.items()}
    whole = {"@metadata": ABOUT, "subtitle-0-1000-1": "First.", **texts}
    return parse_json(json.dumps(whole), "b.json")


def codes(found: MessageBundle) -> list[str]:
    return [notice.code for notice in found.notices]


def error_of(text: str | bytes) -> str:
    data = text.encode() if isinstance(text, str) else text
    with pytest.raises(InputError) as caught:
        parse(data, "b.json")
    assert describe(caught.value.notice)
    return caught.value.notice.code


def test_json_gives_messages_captions_and_metadata() -> None:
    found = parse((DATA / "greeting.bundle.json").read_bytes(), "b.json")
    assert found.display_name == "Greeting a partner"
    assert found.captions[1] == (1500, 4000, 2, "subtitle-1500-4000-2")
    assert found.source_language == "en"
    assert found.priority_languages == ("es", "ar")
    assert found.allow_only_priority
    assert found.label == "A short course - video: Greeting a partner"
    assert found.notices == ()


def test_the_page_gives_what_the_json_gives() -> None:
    page = parse((DATA / "greeting.page.txt").read_bytes(), "b")
    assert page == parse((DATA / "greeting.bundle.json").read_bytes(), "b")


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode(),
        lambda text: codecs.BOM_UTF8 + text.encode(),
        lambda text: text.encode("utf-16"),
        lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
        lambda text: text.encode("utf-32"),
    ],
)
def test_unicode_with_and_without_mark_is_read(encode) -> None:  # type: ignore[no-untyped-def]
    text = (DATA / "greeting.bundle.json").read_text("utf-8")
    assert len(parse(encode(text), "b").captions) == 4


def test_bytes_that_are_no_utf_8_are_named_with_line_and_byte() -> None:
    with pytest.raises(BundleError) as caught:
        parse(b'{\n "a": "\xff"}', "b.json")
    assert caught.value.notice.place == 2
    assert caught.value.notice.fields["byte"] == 10


def test_broken_json_is_named_with_line_and_column() -> None:
    with pytest.raises(BundleError) as caught:
        parse(b'{\n "a": nope}', "b.json")
    assert caught.value.notice.code == "bundle-not-json"
    assert caught.value.notice.place == 2
    assert caught.value.notice.fields["column"] == 7


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "file-empty"),
        (" \n\t", "file-empty"),
        ("[]", "bundle-not-object"),
        ("{}", "bundle-no-captions"),
        ('{"display_name": "x"}', "bundle-no-captions"),
        ("just words", "bundle-not-recognised"),
        ("42", "bundle-not-recognised"),
        ('x = {"subtitle-0-1-1": "a"}', "bundle-not-recognised"),
        ("{" + "a\0", "text-with-nul"),
        (b"\xff\xfe\x00", "text-undecodable"),
        ('{"a":' * 100_000, "bundle-nested"),
        ("[" * 100_000, "bundle-nested"),
        ('{"a": ' + "9" * 10_000 + "}", "bundle-no-captions"),
    ],
)
def test_what_is_no_bundle_is_refused(text: str | bytes, code: str) -> None:
    assert error_of(text) == code


def test_too_many_captions_are_refused_before_parsing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_CAPTIONS", 2)
    keys = [f'"subtitle-{number}-{number + 1}-1": "x"' for number in range(3)]
    assert error_of("{" + ", ".join(keys)) == "captions-too-many"


def test_the_captions_of_a_page_are_counted_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_CAPTIONS", 2)
    assert error_of('subtitle-0-1-1"x"\n' * 3) == "captions-too-many"


def test_as_many_captions_as_the_limit_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_CAPTIONS", 2)
    text = '{"subtitle-0-1-1": "say \\"subtitle-1-2-3\\"", "subtitle-1-2-2": "b"}'
    assert len(parse(text.encode(), "b").captions) == 2


def test_a_large_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_BYTES", 10)
    with pytest.raises(FileError):
        parse(b'{"a": "long enough"}', "b.json")


def test_a_flood_of_values_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_VALUES", 100)
    assert error_of("[" + "{}," * 100) == "json-too-many-values"


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("no spaces", "x", "message-key-illegal"),
        ("choice[10]", "x", "message-key-illegal"),
        ("", "x", "message-key-illegal"),
        ("k" * 101, "x", "message-key-illegal"),
        ("@other", "x", "message-key-illegal"),
        ("half\ud800", "x", "message-key-illegal"),
        ("number", 5, "message-not-text"),
        ("list", [], "message-not-text"),
        ("null", None, "message-not-text"),
        ("blank", " \u00a0", "message-blank"),
        ("subtitle-5-5-2", "x", "caption-times-wrong"),
        ("subtitle-6-5-2", "x", "caption-times-wrong"),
        ("subtitle-0-9999999999-2", "x", "caption-times-wrong"),
        ("subtitle-0-1000-2", "x", "caption-times-twice"),
    ],
)
def test_a_bad_message_is_left_out_and_named(key: str, value: object, code: str) -> None:
    found = bundle(**{key: value})
    assert codes(found) == [code]
    assert list(found.messages) == ["subtitle-0-1000-1"]
    assert str(found.notices[0].place).rstrip("…") in key.replace("\ud800", "\ufffd")


def test_a_caption_key_of_another_form_stays_a_message() -> None:
    found = bundle(**{"subtitle-one": "x"})
    assert codes(found) == ["caption-key-unreadable"]
    assert found.messages["subtitle-one"] == "x"


def test_the_last_of_a_repeated_key_counts() -> None:
    found = parse_json('{"subtitle-0-1-1": "a", "subtitle-0-1-1": "b", "@metadata": {}}', "b")
    assert found.messages["subtitle-0-1-1"] == "b"
    assert codes(found) == ["message-twice", "metadata-source-missing"]


@pytest.mark.parametrize(
    ("metadata", "code"),
    [
        ([], "metadata-not-object"),
        ({**ABOUT, "author": "x"}, "metadata-key-illegal"),
        ({"sourceLanguage": 5}, "metadata-source-unknown"),
        ({"sourceLanguage": "xqx"}, "metadata-source-unknown"),
        ({}, "metadata-source-missing"),
        ({**ABOUT, "priorityLanguages": "es"}, "metadata-type"),
        ({**ABOUT, "priorityLanguages": ["xqx"]}, "metadata-language-unknown"),
        ({**ABOUT, "priorityLanguages": [5]}, "metadata-language-unknown"),
        ({**ABOUT, "label": 5}, "metadata-type"),
        ({**ABOUT, "description": {}}, "metadata-type"),
    ],
)
def test_illegal_metadata_are_noticed(metadata: object, code: str) -> None:
    found = bundle(**{"@metadata": metadata})
    assert code in codes(found)
    assert found.source_language == "en"
    assert found.priority_languages == ()


def test_tags_are_normalised_and_repeated_ones_dropped() -> None:
    about = {"sourceLanguage": "pt_br", "priorityLanguages": ["zh-hans", "zh_HANS", "ar-ma"]}
    found = bundle(**{"@metadata": about})
    assert found.source_language == "pt-BR"
    assert found.priority_languages == ("zh-Hans", "ar-MA")


@pytest.mark.parametrize(("value", "truth"), [("0", False), ("1", True), (0, False), ([], False)])
def test_allow_only_is_true_where_php_says_so(value: object, truth: bool) -> None:
    about = {**ABOUT, "allowOnlyPriorityLanguages": value}
    assert bundle(**{"@metadata": about}).allow_only_priority is truth


def test_half_a_character_becomes_a_replacement() -> None:
    found = parse_json('{"subtitle-0-1-1": "a\\ud83d b\\ud83d\\ude00"}', "b")
    assert found.messages["subtitle-0-1-1"] == "a\ufffd b😀"


def test_many_notices_of_a_kind_are_summed_up() -> None:
    found = bundle(**{f"bad key {number}": "x" for number in range(50)})
    assert codes(found) == ["message-key-illegal"] * 20 + ["more-of-a-kind"]
    assert found.notices[-1].fields["count"] == 30


def test_every_notice_has_words() -> None:
    found = bundle(**{"a b": "x", "n": 5, "subtitle-5-5-2": "x", "@metadata": {"x": 1}})
    assert all(describe(notice) for notice in found.notices)


def test_a_translation_is_its_texts() -> None:
    found = parse_translation((DATA / "greeting.es.json").read_bytes(), "es.json")
    assert found["display_name"] == "Saludar a un aliado"
    assert len(found) == 3
    assert found.notices == ()


def test_a_translation_drops_metadata_blanks_and_what_is_no_text() -> None:
    text = '{"@metadata": {"sourceLanguage": "es"}, "a": " ", "b": null, "c": 5, "d": "x"}'
    found = parse_translation(text.encode(), "es.json")
    assert dict(found) == {"d": "x"}
    assert [(notice.code, notice.place) for notice in found.notices] == [
        ("translation-not-text", "c")
    ]


def test_a_translation_may_be_the_text_of_a_page() -> None:
    found = parse_translation(b'display_name"Hola"\nsubtitle-0-1-1"Uno"', "es.txt")
    assert dict(found) == {"display_name": "Hola", "subtitle-0-1-1": "Uno"}


@given(st.binary(max_size=200))
def test_bytes_raise_nothing_but_input_errors(data: bytes) -> None:
    for read in (parse, parse_translation):
        try:
            read(data, "f")
        except InputError as error:
            assert error.notice.code in SENTENCES


FRAGMENTS = ["{", "}", "[", '"', ":", ",", "\n", "\t", "\\u", "d800", "@metadata", "5", "null"]
FRAGMENTS += ["subtitle-1-2-3", "subtitle-3-1-", "display_name", "label", "priorityLanguages"]
FRAGMENTS += ["allowOnlyPriorityLanguages", "true", '": "', " "]


@given(st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=5), max_size=40).map("".join))
def test_text_raises_nothing_but_input_errors(text: str) -> None:
    for read in (parse_json, parse_page):
        try:
            found = read(text, "f")
        except InputError as error:
            assert describe(error.notice)
        else:
            assert all(describe(notice) for notice in found.notices)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('{"@metadata": {"sourceLanguage": "pt_br"}, "problem.p": "x"}', "pt-BR"),
        ('{"@metadata": {"label": "x"}}', ""),
        ('{"@metadata": 5}', ""),
        ("{}", ""),
    ],
)
def test_the_source_language_of_any_block_can_be_asked_for(text: str, language: str) -> None:
    assert source_language(text.encode(), "p.json") == language


def test_what_is_no_bundle_has_no_source_language() -> None:
    with pytest.raises(BundleError, match="bundle-not-object"):
        source_language(b"[]", "p.json")
