"""Grading of texts; most verdicts of Open edX are tried in tests/unit/commands."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer import messages
from captionplayer.errors import AnswerError
from captionplayer.exercises import olx, text
from captionplayer.exercises.problem import (
    AcceptedTexts,
    AnswerHint,
    Hint,
    Text,
    TextQuestion,
)

NONE = Text("", "en")


def question(answer, inside="", type_=""):
    source = (
        f'<problem><stringresponse answer="{answer}" type="{type_}">{inside}'
        "<textline/></stringresponse></problem>"
    )
    return olx.parse(source.encode(), "p.xml", "en").questions[0]


def is_right(asked, given_):
    return text.grade(asked, given_).correctness.value == "correct"


def said(asked, given_):
    return [one.text for one in text.grade(asked, given_).feedback]


def refusal(asked, given_):
    with pytest.raises(AnswerError) as caught:
        text.grade(asked, given_)
    assert caught.value.notice.fields["input"] == asked.id
    return messages.describe(caught.value.notice)


def accepting(*answers, **more):
    return AcceptedTexts(answers, **more)


def asked(accepted, translated=None):
    return TextQuestion(id="q", label=NONE, accepted=accepted, translated=translated)


@pytest.mark.parametrize("pattern", ["(a+)+b", "(a|a)*b", "(a|aa)+$b", "(.*a){25}b", "(a*)*b"])
def test_a_pattern_that_takes_for_ever_is_stopped(pattern):
    started = time.process_time()
    try:
        right = is_right(question(pattern, type_="regexp"), "a" * 60 + "!")
    except AnswerError as error:
        assert "takes too long" in messages.describe(error.notice)
    else:
        assert not right
    assert time.process_time() - started < 1.5


def test_the_time_limit_is_reached_by_some_pattern():
    assert "takes too long" in refusal(question("(a|aa|a.)+b", type_="regexp"), "a" * 90)


@pytest.mark.parametrize("pattern", ["(a{9999}){9999}", "a" * 501, "((((x{99}){99}){99}){99})"])
def test_a_pattern_that_is_too_large_is_not_begun(pattern):
    assert "too large" in refusal(question(pattern, type_="regexp"), "a")


@pytest.mark.parametrize("pattern", ["a(b", "*", r"\p{L}", "(?i)a", "(" * 400])
def test_a_pattern_that_python_does_not_take_is_refused(pattern):
    assert "cannot be read" in refusal(question(pattern, type_="regexp"), "a")


def test_a_blank_answer_to_a_broken_pattern_is_incorrect():
    broken = question("a(b", type_="regexp")
    assert not is_right(broken, "") and not is_right(broken, None)


def test_the_anchors_of_a_pattern_bind_its_two_ends_only():
    assert is_right(question("cat|dog", type_="regexp"), "catalogue")
    assert not is_right(question("cat|dog", type_="regexp"), "a cat")


def test_digits_of_other_scripts_are_digits_in_a_pattern():
    assert is_right(question(r"\d+", type_="regexp"), "٤٢")


def test_a_hint_with_a_broken_pattern_is_never_given():
    inside = '<regexphint answer="(">Broken.</regexphint><regexphint answer="b+">B.</regexphint>'
    assert said(question("a", inside), "bb") == ["B."]


def test_a_hint_for_a_wrong_answer_keeps_its_style_under_a_right_one():
    inside = (
        '<additional_answer answer="two"/><additional_answer answer="three"/>'
        '<regexphint answer=".*two.*">Only two.</regexphint>'
    )
    verdict = text.grade(question("one", inside, "regexp"), "a two b")
    assert (verdict.correctness.value, verdict.feedback_right) == ("correct", False)


def test_a_further_answer_may_be_the_text_of_its_element():
    inside = "<additional_answer>fall</additional_answer>"
    assert is_right(question("autumn", inside), "fall")


def test_a_translated_answer_and_the_source_are_both_right():
    both = asked(accepting("Oslo", "Christiania"), accepting("Осло", ignore_case=True))
    assert all(is_right(both, one) for one in ("Oslo", "Christiania", "осло"))
    assert not is_right(both, "oslo")


def test_translated_patterns_are_not_joined_to_those_of_the_source():
    both = asked(accepting("one", pattern=True), accepting("uno", pattern=True))
    assert is_right(both, "uno") and not is_right(both, "unos") and not is_right(both, "ones")


def test_the_right_answers_begin_with_the_translated_ones():
    both = asked(accepting("Oslo"), accepting("Осло", "Oslo"))
    assert text.right_answers(both) == {"q": ("Осло", "Oslo")}


# Any question, any response

TEXTS = st.sampled_from(["a", "A", " a ", "b", "", "é", "ÉTÉ", "ß", "İ", "١", "a(", "[ab]+", "a|b"])
WORDS = st.builds(Text, st.sampled_from(["", "Well."]), st.just("en"))
HINTS = st.builds(
    AnswerHint, TEXTS, st.none() | st.builds(Hint, WORDS), st.booleans(), st.booleans()
)
ACCEPTED = st.builds(
    AcceptedTexts,
    st.lists(TEXTS, min_size=1, max_size=3).map(tuple),
    st.lists(HINTS, max_size=3).map(tuple),
    st.booleans(),
    st.booleans(),
)
QUESTIONS = st.builds(
    TextQuestion,
    id=st.just("q"),
    label=st.just(NONE),
    points=st.integers(1, 9),
    accepted=ACCEPTED,
    translated=st.none() | ACCEPTED,
    old_hints=st.booleans(),
)


def graded(one, given_):
    try:
        return text.grade(one, given_)
    except AnswerError as error:
        assert messages.describe(error.notice)
        return None


@given(QUESTIONS, st.none() | TEXTS | st.text(max_size=20))
def test_any_answer_is_graded_within_bounds_or_refused(one, given_):
    found = graded(one, given_)
    assert found is None or 0 <= found.score.earned <= found.score.possible
    assert found == graded(one, given_)


@given(ACCEPTED, st.text(" \t\n\u00a0\u3000"), TEXTS, st.text(" \t\n\u00a0\u3000"))
def test_white_space_around_an_answer_does_not_count(accepted, before, given_, after):
    plain, padded = (graded(asked(accepted), one) for one in (given_, before + given_ + after))
    if plain and padded:
        assert plain.correctness is padded.correctness


@given(st.text(min_size=1), st.text(min_size=1))
def test_without_a_type_only_the_same_letters_are_right(answer, given_):
    same = answer.strip() == given_.strip() != ""
    assert is_right(asked(accepting(answer.strip())), given_) is same
