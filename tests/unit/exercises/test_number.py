"""Grading of numbers; most verdicts of Open edX are tried in tests/unit/commands."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer import messages
from captionplayer.errors import AnswerError
from captionplayer.exercises import number, olx
from captionplayer.exercises.problem import (
    Correctness,
    Hint,
    NumberQuestion,
    NumberRange,
    OtherNumber,
    Text,
)

RECORDED = json.loads(
    (Path(__file__).parents[2] / "data/exercises/tolerance.json").read_text(encoding="utf-8")
)
NONE = Text("", "en")


def question(answer, inside="", attributes=""):
    text = (
        f'<problem><numericalresponse answer="{answer}" {attributes}>{inside}'
        "<formulaequationinput/></numericalresponse></problem>"
    )
    return olx.parse(text.encode(), "p.xml", "en").questions[0]


def tolerance(given_):
    return "" if given_ is None else f'<responseparam type="tolerance" default="{given_}"/>'


def verdict(asked, given_):
    return number.grade(asked, given_).correctness.value


def refusal(asked, given_):
    with pytest.raises(AnswerError) as caught:
        number.grade(asked, given_)
    return messages.describe(caught.value.notice)


@pytest.mark.parametrize("entry", RECORDED, ids=lambda entry: " ".join(map(str, entry.values())))
def test_the_verdict_near_an_edge_is_the_one_recorded(entry):
    asked = question(entry["answer"], tolerance(entry["tolerance"]))
    assert verdict(asked, entry["learner"]) == entry["correctness"]


def test_nothing_given_is_incorrect_even_where_the_exercise_is_broken():
    assert verdict(question("[low,high]"), None) == "incorrect"
    assert "“low”" in refusal(question("[low,high]"), "1")


def test_a_listed_answer_earns_half_and_one_near_it_a_quarter():
    inside = '<responseparam type="tolerance" default="1" partial_answers="50, 60"/>'
    asked = question("100", inside, 'partial_credit="list,close"')
    points = {text: number.grade(asked, text).score.earned for text in ("100", "102", "50", "62")}
    assert points == {"100": 1, "102": 0.5, "50": 0.5, "62": 0.25}


def test_a_complex_number_is_refused_in_a_range():
    assert "complex" in refusal(question("[1,5]"), "2+0*i")


def test_a_refusal_names_the_input_and_not_the_file_for_what_was_typed():
    with pytest.raises(AnswerError) as caught:
        number.grade(question("5"), "abc")
    assert (caught.value.notice.fields["input"], caught.value.notice.place) == ("question-1", "")


@pytest.mark.parametrize("broken", ["1/4", "abc", "", "1_0", "nan"])
def test_a_tolerance_that_is_no_plain_number_is_refused(broken):
    assert "must be corrected" in refusal(question("10", tolerance(broken)), "10")


def test_a_right_answer_of_the_author_too_large_to_compare_is_refused():
    assert refusal(question("10^400"), "1")


# Any question, any response

NUMBERS = st.sampled_from(
    ["3", "3.1", "-2", "1e400", "pi", "i", "", "x", "10^400", "0", "5%", "9^9^9"]
)
HINTS = st.none() | st.builds(Hint, st.builds(Text, st.sampled_from(["", "Well."]), st.just("en")))
QUESTIONS = st.builds(
    NumberQuestion,
    id=st.just("q"),
    label=st.just(NONE),
    points=st.integers(1, 9),
    answer=NUMBERS,
    range=st.none() | st.builds(NumberRange, NUMBERS, NUMBERS, st.booleans(), st.booleans()),
    tolerance=st.sampled_from(["0.001%", "0", "1", "-5", "50%", "inf%", "1e400", "1e400%", "?"]),
    others=st.lists(st.builds(OtherNumber, NUMBERS, HINTS), max_size=2).map(tuple),
    hint=HINTS,
    schemes=st.sampled_from([(), ("close",), ("list",), ("list", "close"), ("points",), ("",)]),
    partial_range=st.sampled_from([None, "3", "-1", "inf", "nan", "x"]),
    partial_answers=st.sampled_from([None, "1,2", "", "x"]),
    old_hints=st.booleans(),
)


def graded(asked, given_):
    try:
        return number.grade(asked, given_)
    except AnswerError as error:
        assert messages.describe(error.notice)
        return None


@given(QUESTIONS, st.none() | NUMBERS | st.text(max_size=20))
def test_any_answer_is_graded_within_bounds_or_refused(asked, given_):
    found = graded(asked, given_)
    assert found is None or 0 <= found.score.earned <= found.score.possible
    assert found == graded(asked, given_)


@given(QUESTIONS, NUMBERS)
def test_only_right_answers_are_given_a_hint(asked, given_):
    found = graded(asked, given_)
    if found and found.feedback:
        assert found.correctness is Correctness.CORRECT


@given(st.integers(-(10**6), 10**6), st.integers(0, 10**6), st.integers(0, 9))
def test_a_tolerance_includes_its_edges(right, steps, digits):
    asked = question(str(right), tolerance(steps / 10**digits))
    edge = f"{right}+{steps / 10**digits!r}"
    if steps / 10**digits == int(steps / 10**digits):  # so that the sum is exact
        assert verdict(asked, edge) == "correct"
        assert verdict(asked, f"{edge}+1") == "incorrect"
