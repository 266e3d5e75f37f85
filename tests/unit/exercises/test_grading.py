"""Grading of choices and dropdowns: any question, any response."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer import messages
from captionplayer.errors import AnswerError
from captionplayer.exercises import grading
from captionplayer.exercises.problem import (
    Choice,
    ChoiceQuestion,
    CompoundHint,
    Correctness,
    Dropdown,
    DropdownQuestion,
    Hint,
    Option,
    Problem,
    Score,
    Text,
    Unsupported,
)
from captionplayer.exercises.rules import Rules

NONE = Text("", "en")
TEXTS = st.builds(Text, st.sampled_from(["", "Well."]), st.just("en"))
HINTS = st.lists(st.builds(Hint, TEXTS, st.booleans(), st.none() | TEXTS), max_size=2).map(tuple)
IDS = st.sampled_from([f"choice_{number}" for number in range(6)])
SETS = st.frozensets(IDS)
CREDIT = st.none() | st.floats(-2, 3)
CHOICES = st.lists(
    st.builds(Choice, IDS, TEXTS, st.booleans(), HINTS, credit=CREDIT, counts=st.booleans()),
    unique_by=lambda choice: choice.id,
).map(tuple)
SCHEMES = st.sampled_from([(), ("points",), ("edc",), ("halves",), ("thirds",), ("edc", "edc")])
QUESTIONS = st.builds(
    ChoiceQuestion,
    id=st.sampled_from(["question-1", "question-2"]),
    label=TEXTS,
    choices=CHOICES,
    multiple=st.booleans(),
    compound_hints=st.lists(
        st.builds(CompoundHint, SETS, TEXTS, st.none() | TEXTS), max_size=2
    ).map(tuple),
    points=st.integers(1, 9),
    schemes=SCHEMES,
)
VALUES = st.sampled_from(["", "a", "b", "A"])
DROPDOWNS = st.builds(
    Dropdown,
    st.sampled_from(["question-1", "question-1.2"]),
    TEXTS,
    st.lists(st.builds(Option, VALUES, TEXTS, HINTS), min_size=1, max_size=3).map(tuple),
    st.none() | VALUES,
    st.integers(1, 3),
)
MENUS = st.builds(
    DropdownQuestion,
    id=st.just("question-1"),
    label=TEXTS,
    body=st.lists(st.tuples(TEXTS | DROPDOWNS, DROPDOWNS), min_size=1, max_size=2).map(tuple),
)
RULES = st.builds(Rules, weight=st.none() | st.floats(0, 100))
PROBLEMS = st.builds(
    Problem,
    st.just("p"),
    TEXTS,
    st.lists(QUESTIONS | MENUS | TEXTS, max_size=3).map(tuple),
    rules=RULES,
)
RESPONSES = st.dictionaries(
    st.sampled_from(["question-1", "question-1.2", "other"]), SETS | VALUES | st.text()
)


def graded(problem, responses):
    """The result, or None for a refusal, which must have words."""
    try:
        return grading.grade(problem, responses)
    except AnswerError as error:
        assert messages.describe(error.notice)
        return None


@given(PROBLEMS, RESPONSES)
def test_the_score_is_the_sum_of_all_inputs(problem, responses):
    result = graded(problem, responses)
    if result:
        assert result.score.earned == sum(verdict.score.earned for verdict in result.verdicts)
        assert [verdict.input for verdict in result.verdicts] == list(problem.inputs)


@given(PROBLEMS, RESPONSES)
def test_the_weighted_score_is_within_its_bounds(problem, responses):
    result = graded(problem, responses)
    if result and result.weighted:
        assert 0 <= result.weighted.earned <= result.weighted.possible
        assert problem.rules.weight in (None, result.weighted.possible)


@given(PROBLEMS, RESPONSES)
def test_grading_twice_gives_the_same(problem, responses):
    before = dict(responses)
    assert graded(problem, responses) == graded(problem, responses)
    assert responses == before


@given(PROBLEMS)
def test_a_blank_answer_earns_nothing(problem):
    result = graded(problem, {})
    assert not result or result.score.earned == 0


@given(QUESTIONS, SETS)
def test_only_partial_credit_makes_an_answer_right_in_part(question, ticked):
    result = graded(Problem("p", NONE, (question,)), {question.id: ticked})
    if result and not question.schemes:
        assert result.verdicts[0].correctness is not Correctness.PARTIALLY_CORRECT
        assert result.verdicts[0].score.earned in (0, 1)


@given(MENUS, VALUES)
def test_only_the_first_dropdown_of_a_question_gives_hints(menu, value):
    result = graded(Problem("p", NONE, (menu,)), dict.fromkeys(menu.inputs, value))
    if result:
        assert not any(verdict.feedback for verdict in result.verdicts[1:])


def boxes(right, wrong, **more):
    """Check boxes, the right ones first."""
    choices = tuple(
        Choice(f"choice_{number}", NONE, number < right) for number in range(right + wrong)
    )
    return ChoiceQuestion(id="q", label=NONE, choices=choices, multiple=True, **more)


def points(question, *ticked):
    responses = {"q": frozenset(f"choice_{number}" for number in ticked)}
    return grading.grade(Problem("p", NONE, (question,)), responses).score.earned


@pytest.mark.parametrize(
    ("right", "wrong", "ticked", "earned"),
    [
        (1, 7, (1,), 0.75),
        (4, 4, (0, 4, 5, 6, 7), 0.13),  # an eighth, rounded away from zero
        (1, 1, (1,), 0),
        (1, 1, (0, 1), 0.5),
        (0, 3, (), 0),
        (2, 1, (0, 1), 1),
    ],
)
def test_every_decision_counts(right, wrong, ticked, earned):
    assert points(boxes(right, wrong, schemes=("edc",)), *ticked) == earned


@pytest.mark.parametrize(
    ("right", "wrong", "ticked", "earned"),
    [
        (1, 1, (0, 1), 0),
        (1, 2, (0, 1), 2),
        (2, 2, (0, 2), 0),
        (2, 3, (0, 2), 1),
        (2, 3, (2, 3), 0),
        (2, 3, (0, 1), 4),
    ],
)
def test_each_error_halves_where_choices_are_enough(right, wrong, ticked, earned):
    assert points(boxes(right, wrong, schemes=("halves",), points=4), *ticked) == earned


@pytest.mark.parametrize(
    ("weight", "earned", "weighted"),
    [(None, 1, Score(1, 4)), (2, 1, Score(0.5, 2)), (2, 9, Score(2, 2)), (2, -1, Score(0, 2))],
)
def test_the_weight_makes_the_points_its_own(weight, earned, weighted):
    problem = Problem("p", NONE, (), rules=Rules(weight=weight))
    assert grading.weighted(problem, Score(earned, 4)) == weighted


@pytest.mark.parametrize(("weight", "possible"), [(0, 4), (None, 0), (2, 0)])
def test_without_weight_or_points_there_is_no_weighted_score(weight, possible):
    problem = Problem("p", NONE, (), rules=Rules(weight=weight))
    assert grading.weighted(problem, Score(0, possible)) is None


def test_right_answers_are_told_for_each_input():
    menu = DropdownQuestion(
        id="question-2",
        label=NONE,
        body=((Dropdown("question-2", NONE, (), "b"), Dropdown("question-2.2", NONE, ())),),
    )
    assert grading.right_answers(Problem("p", NONE, (boxes(2, 1), NONE, menu))) == {
        "q": ("choice_0", "choice_1"),
        "question-2": ("b",),
        "question-2.2": (),
    }


def test_the_first_question_that_cannot_be_graded_is_the_one_named():
    problem = Problem(
        "p", NONE, (boxes(1, 1), boxes(1, 1, schemes=("thirds",), line=7), boxes(1, 1))
    )
    with pytest.raises(AnswerError) as caught:
        grading.grade(problem, {"q": frozenset(["choice_0"])})
    assert "line 7" in messages.describe(caught.value.notice).lower()


@pytest.mark.parametrize("tag", ["script", "customresponse"])
def test_no_part_of_a_problem_is_graded_where_another_part_cannot_be(tag):
    problem = Problem("p", NONE, (boxes(1, 1), Unsupported(tag, NONE)))
    with pytest.raises(AnswerError, match="grade-unsupported"):
        grading.grade(problem, {"q": frozenset(["choice_0"])})


def test_what_is_only_not_shown_keeps_nothing_from_being_graded():
    problem = Problem("p", NONE, (boxes(1, 1), Unsupported("iframe", NONE)))
    assert grading.grade(problem, {"q": frozenset(["choice_0"])}).score == Score(1, 1)
