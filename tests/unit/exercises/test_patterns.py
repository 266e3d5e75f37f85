"""Patterns mean what they mean to Python's own `re`, which cannot be stopped."""

import re
import warnings

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from captionplayer.errors import AnswerError
from captionplayer.exercises.patterns import Search

PIECES = st.sampled_from(
    r"a b A . ^ $ | ( ) (?: [ab] [^a] [\w-] [^\w] []a] [a[] \w \W \d \D \s \S \. * + ? *? {2} "
    r"{1,2} {,2} {e} { } {} {, {a<=1} \{ [{] é É ß ७ हि ² _ (?i) \p \Z (?=a) (?!b) (a)\1 ]".split()
)
PATTERNS = st.lists(PIECES, max_size=6).map("".join)
TEXTS = st.text("abA .éÉßẞ७ह\u093f²_{}e1\n", max_size=8)


def ours(patterns, text, ignore_case):
    try:
        return Search(text).finds(patterns, ignore_case=ignore_case)
    except AnswerError as error:
        return error.notice.code


def pythons(patterns, text, ignore_case):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        warnings.simplefilter("error", DeprecationWarning)
        try:
            pattern = f"^{'|'.join(patterns)}$"
            return re.search(pattern, text, re.IGNORECASE if ignore_case else 0) is not None
        except (re.error, DeprecationWarning):
            return "answer-pattern-broken"


@given(st.lists(PATTERNS, min_size=1, max_size=3).map(tuple), TEXTS, st.booleans())
def test_any_pattern_finds_what_it_finds_in_python(patterns, text, ignore_case):
    found = ours(patterns, text, ignore_case)
    assume(found != "answer-pattern-slow")
    assert found == pythons(patterns, text, ignore_case)


@pytest.mark.parametrize("text", ["हिन्दी", "e", "a{e}", "²", "\N{BULLET}"])
@pytest.mark.parametrize(
    "pattern", [r"\w+", r"[\w]+", r"\W+", "a{e}", r"\N{BULLET}", "[{e}]", "[]e]"]
)
def test_what_regex_takes_otherwise_is_taken_as_python_does(pattern, text):
    assert ours((pattern,), text, False) is pythons((pattern,), text, False)
