"""Verdicts, equal to those that Open edX's own grader gave (tests/data/exercises)."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.errors import ProblemError
from captionplayer.exercises import grading, olx
from captionplayer.exercises.problem import (
    Choice,
    ChoiceQuestion,
    CompoundHint,
    Correctness,
    Hint,
    Problem,
    Text,
)

RECORDED = json.loads(
    (Path(__file__).parents[2] / "data/exercises/choices.json").read_text(encoding="utf-8")
)
GRADED = [
    pytest.param(problem, case, id=f"{problem['id']}-{number}")
    for problem in RECORDED
    for number, case in enumerate(problem["cases"])
]
LABELS = {Correctness.CORRECT: "Correct:", Correctness.INCORRECT: "Incorrect:"}


def parse(recorded):
    return olx.parse(recorded["problem_xml"].encode(), "problem.xml", "en")


def responses(problem, answers):
    """The answers as recorded (a string, or a list for checkboxes) by question."""
    given_ = {}
    for number, answer in answers.items():
        ticked = [answer] if isinstance(answer, str) else answer
        given_[problem.questions[int(number)].id] = frozenset(filter(None, ticked))
    return given_


def as_recorded(verdict):
    label = LABELS[verdict.correctness] if verdict.label is None else verdict.label.text
    texts = [text.text for text in verdict.feedback]
    hint = {"style": verdict.correctness.value, "label": label, "texts": texts}
    return {
        "correctness": verdict.correctness.value,
        "points": verdict.score.earned,
        "possible": verdict.score.possible,
        "hints": [hint] if texts else [],
    }


def without_tags(entry):
    hints = [
        hint | {"texts": [re.sub("<[^>]*>", "", text) for text in hint["texts"]]}
        for hint in entry["hints"]
    ]
    return entry | {"hints": hints}


@pytest.mark.parametrize(("recorded", "case"), GRADED)
def test_verdict_score_and_feedback_are_those_recorded(recorded, case):
    problem = parse(recorded)
    result = grading.grade(problem, responses(problem, case["answers"]))
    assert [as_recorded(verdict) for verdict in result.verdicts] == [
        without_tags(entry) for entry in case["inputs"]
    ]
    assert (result.score.earned, result.score.possible) == (case["score"], case["max_score"])


@pytest.mark.parametrize(
    "recorded", [entry for entry in RECORDED if entry["loads"]], ids=lambda entry: entry["id"]
)
def test_hints_on_request_are_those_recorded(recorded):
    assert [hint.text for hint in parse(recorded).demand_hints] == recorded["demand_hints"]


@pytest.mark.parametrize(
    "recorded", [entry for entry in RECORDED if not entry["loads"]], ids=lambda entry: entry["id"]
)
def test_what_open_edx_cannot_load_is_refused(recorded):
    with pytest.raises(ProblemError):
        parse(recorded)


# Any question and any response

TEXTS = st.builds(Text, st.sampled_from(["", "Well."]), st.just("en"))
HINTS = st.builds(Hint, TEXTS, st.booleans(), st.none() | TEXTS)
IDS = st.sampled_from([f"choice_{number}" for number in range(4)])
SETS = st.frozensets(IDS)
CHOICES = st.lists(
    st.builds(Choice, IDS, TEXTS, st.booleans(), st.lists(HINTS, max_size=2).map(tuple)),
    unique_by=lambda choice: choice.id,
)
COMPOUND = st.builds(CompoundHint, SETS, TEXTS, st.none() | TEXTS)
QUESTIONS = st.builds(
    ChoiceQuestion,
    id=st.sampled_from(["question-1", "question-2"]),
    label=TEXTS,
    choices=CHOICES.map(tuple),
    multiple=st.booleans(),
    compound_hints=st.lists(
        st.builds(CompoundHint, SETS, TEXTS, st.none() | TEXTS), max_size=2
    ).map(tuple),
    points=st.integers(1, 9),
)
PROBLEMS = st.builds(
    Problem, st.just("p"), TEXTS, st.lists(QUESTIONS | TEXTS, max_size=3).map(tuple)
)
RESPONSES = st.dictionaries(st.sampled_from(["question-1", "other"]), SETS)


@given(PROBLEMS, RESPONSES)
def test_the_score_is_the_sum_and_within_its_bounds(problem, given_):
    result = grading.grade(problem, given_)
    assert 0 <= result.score.earned <= result.score.possible
    assert result.score.earned == sum(verdict.score.earned for verdict in result.verdicts)
    assert len(result.verdicts) == len(problem.questions)


@given(PROBLEMS, RESPONSES)
def test_grading_twice_gives_the_same(problem, given_):
    before = dict(given_)
    assert grading.grade(problem, given_) == grading.grade(problem, given_)
    assert given_ == before


@given(PROBLEMS)
def test_a_blank_answer_earns_nothing(problem):
    assert grading.grade(problem, {}).score.earned == 0
