"""Searching captions: what counts as the same, where it stands, and walking from hit to hit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.captions.search import Hit, Hits, Index, fold, spans

WORDS = st.text(alphabet="aAbé e\u0301اَأـ\nß\u00ad", max_size=12)


def found(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in spans(text, query)]


@pytest.mark.parametrize(
    ("text", "query", "there"),
    [
        ("Café crème", "CAFE", "Café"),
        ("Cafe\u0301 noir", "café", "Cafe\u0301"),
        ("Straße", "strasse", "Straße"),
        ("the \ufb01nal rinse", "final", "\ufb01nal"),
        ("يَدٌ نَظِيفَة", "يد نظيفة", "يَدٌ نَظِيفَة"),
        ("سلـــام", "سلام", "سلـــام"),
        ("أهلاً", "اهلا", "أهلاً"),
        ("Ёлка", "елка", "Ёлка"),
        ("flour\nwater", "flour water", "flour\nwater"),
        ("l’eau", "l'eau", "l’eau"),
        ("soft\u00adly", "softly", "soft\u00adly"),
        ("洗手液", "手", "手"),
    ],
)
def test_case_accents_and_vowel_signs_do_not_count(text: str, query: str, there: str) -> None:
    assert found(text, query)[0] == there


@pytest.mark.parametrize("query", ["", "  ", "\u0301", "ـ"])
def test_nothing_is_found_where_nothing_is_asked_for(query: str) -> None:
    assert spans("Café", query) == []
    assert Index(["Café"]).search(query).total == 0


def test_space_around_the_words_does_not_count() -> None:
    assert found("flour", " flour ") == ["flour"]


def test_words_are_not_found_across_two_texts() -> None:
    assert Index(["flour", "water"]).search("flour water").total == 0


@given(st.lists(WORDS, max_size=6), WORDS)
def test_as_many_are_counted_as_are_marked(texts: list[str], query: str) -> None:
    assert Index(texts).search(query).total == sum(len(spans(text, query)) for text in texts)


@given(WORDS, WORDS)
def test_what_is_marked_is_what_was_asked_for(text: str, query: str) -> None:
    assert all(fold(query).strip() in fold(part) for part in found(text, query))


def _walk(hits: Hits, start: int = 0) -> list[Hit]:
    hit = hits.first_from(start)
    seen = []
    for _ in range(hits.total):
        assert hit is not None
        seen.append(hit)
        hit = hits.after(hit)
    assert hit == (seen[0] if seen else None)
    return seen


@given(st.lists(WORDS, max_size=6), WORDS)
def test_every_hit_is_walked_once_and_numbered(texts: list[str], query: str) -> None:
    seen = _walk(Index(texts).search(query))
    assert [hit.number for hit in seen] == list(range(len(seen)))
    places = [(n, m) for n, text in enumerate(texts) for m in range(len(spans(text, query)))]
    assert [(hit.text, hit.within) for hit in seen] == places


@given(st.lists(WORDS, max_size=6), WORDS)
def test_the_way_back_is_the_way_forth(texts: list[str], query: str) -> None:
    hits = Index(texts).search(query)
    for hit in _walk(hits):
        following = hits.after(hit)
        assert following is not None
        assert hits.before(following) == hit


def test_the_walk_begins_where_one_is_and_goes_on_from_the_start() -> None:
    hits = Index(["flour", "water", "flour"]).search("flour")
    assert hits.first_from(1) == Hit(2, 0, 1)
    assert hits.first_from(3) == Hit(0, 0, 0)


@given(st.lists(WORDS, max_size=9), WORDS, st.integers(1, 4))
def test_texts_made_ready_bit_by_bit_are_searched_alike(
    texts: list[str], query: str, step: int
) -> None:
    index = Index(texts)
    while not index.prepare(step):
        pass
    assert _walk(index.search(query)) == _walk(Index(texts).search(query))


def test_a_text_may_hold_any_character() -> None:
    assert Index(["a\0b", "c"]).search("c").first_from(0) == Hit(1, 0, 0)
