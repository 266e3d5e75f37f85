from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.captions.bundle import MessageBundle, parse_page

HEAD = (
    '@metadata\nsourceLanguage"es"\npriorityLanguages\n"fr"\n"zh-hans"\n'
    'allowOnlyPriorityLanguagestrue\ndescription"All of it"\nlabel"A "nice" label"\n'
)
ROWS = 'display_name"Name"\nsubtitle-0-1-1"One"\nsubtitle-1-2-2"Two"'


def texts(page: str) -> list[str]:
    return list(parse_page(page, "p").messages.values())


def about(found: MessageBundle) -> tuple[object, ...]:
    return found.source_language, found.priority_languages, found.allow_only_priority, found.label


def test_metadata_are_read() -> None:
    found = parse_page(HEAD + ROWS, "p")
    assert about(found) == ("es", ("fr", "zh-Hans"), True, 'A "nice" label')
    assert found.description == "All of it"
    assert list(found.messages) == ["display_name", "subtitle-0-1-1", "subtitle-1-2-2"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("\n", "\r\n"),
        ("\n", "\n\n"),
        ("\n", "  \n"),
        ("@metadata", "Page\nRead\nTools\n@metadata\t"),
    ],
)
def test_line_ends_and_skin_make_no_difference(old: str, new: str) -> None:
    assert parse_page((HEAD + ROWS).replace(old, new), "p") == parse_page(HEAD + ROWS, "p")


@pytest.mark.parametrize("gap", ["\t", " ", "\n", "\t\n", "\n\n"])
def test_a_gap_may_stand_between_key_and_value(gap: str) -> None:
    page = (HEAD + ROWS).replace("Languagestrue", f"Languages{gap}true")
    for key in ("sourceLanguage", "description", "label", "display_name", "-1-1", "-2-2"):
        page = page.replace(f'{key}"', f'{key}{gap}"')
    assert parse_page(page, "p") == parse_page(HEAD + ROWS, "p")


def test_text_without_any_rows_is_read() -> None:
    page = "Skin" + (HEAD + ROWS).replace("\n", "") + '\nRetrieved from "https://w/?oldid=3"\nBye'
    assert parse_page(page, "p") == parse_page(HEAD + ROWS, "p")


def test_without_rows_a_quoted_word_is_no_key() -> None:
    page = 'display_name"N"subtitle-0-1-1"Press "label" now"subtitle-1-2-2"Two"'
    assert texts(page) == ["N", 'Press "label" now', "Two"]


def test_without_metadata_english_is_assumed() -> None:
    found = parse_page(ROWS, "p")
    assert found.source_language == "en"
    assert [notice.code for notice in found.notices] == ["metadata-source-missing"]


@pytest.mark.parametrize("begin", ["allowOnly", "description", "label", "priorityLanguages"])
def test_the_head_may_be_cut(begin: str) -> None:
    page = HEAD + ROWS
    assert texts(page[page.index(begin) :]) == ["Name", "One", "Two"]


def test_an_empty_list_of_languages_is_read() -> None:
    found = parse_page("priorityLanguages\nallowOnlyPriorityLanguagesfalse\n" + ROWS, "p")
    assert found.priority_languages == ()
    assert not found.allow_only_priority


def test_inner_quotes_are_literal() -> None:
    row = 'subtitle-0-1-1""Yes," she said, "do""\nsubtitle-1-2-2"Two"'
    assert texts(row) == ['"Yes," she said, "do"', "Two"]


def test_a_value_may_span_lines() -> None:
    page = 'subtitle-0-1-1"One\nnote"s\n\nend"\nother.key"x\ny"\nsubtitle-1-2-2"Two"'
    assert texts(page) == ['One\nnote"s\n\nend', "x\ny", "Two"]


def test_metadata_may_stand_last() -> None:
    assert parse_page(ROWS + "\n" + HEAD, "p") == parse_page(HEAD + ROWS, "p")


def test_a_second_label_is_a_message() -> None:
    found = parse_page(HEAD + ROWS + '\nlabel"Mine"', "p")
    assert found.messages["label"] == "Mine"


def test_skin_below_the_table_is_left_out() -> None:
    below = '\nAbgerufen von "https://wiki/index.php?oldid=7"\nCategory: "Hm" pages'
    assert texts(ROWS + below) == ["Name", "One", "Two"]


@pytest.mark.parametrize("end", ['"Tw', '"', '"say "x'])
def test_a_value_that_breaks_off_is_noticed(end: str) -> None:
    found = parse_page(f'subtitle-0-1-1"One"\nsubtitle-1-2-2{end}', "p")
    assert list(found.messages) == ["subtitle-0-1-1"]
    assert ("page-value-open", "subtitle-1-2-2") in [(n.code, n.place) for n in found.notices]


def test_a_value_that_breaks_off_does_not_take_the_next() -> None:
    assert texts('subtitle-0-1-1"One\nsubtitle-1-2-2"Two"') == ["Two"]


LINES = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1).map(lambda x: f"~{x}")
VALUES = st.lists(LINES, min_size=1, max_size=3).map("\n".join)
TIMES = st.lists(st.integers(1, 10**6), min_size=2, max_size=12, unique=True).map(sorted)


@given(TIMES, st.data(), st.sampled_from(["", "\t", "\n"]))
def test_any_bundle_comes_back_from_its_page(
    times: list[int], data: st.DataObject, gap: str
) -> None:
    spans = pairwise(times)
    keys = [f"subtitle-{start}-{end}-{number}" for number, (start, end) in enumerate(spans, 1)]
    messages = {key: data.draw(VALUES) for key in ["display_name", *keys, "other.key_1"]}
    page = HEAD + "\n".join(f'{key}{gap}"{text}"' for key, text in messages.items())
    found = parse_page(page, "p")
    assert found.messages == messages
    assert about(found) == ("es", ("fr", "zh-Hans"), True, 'A "nice" label')
    assert found.notices == ()
