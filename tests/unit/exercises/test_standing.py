"""Attempts: what is counted, what is closed, what may be seen; any problem, any attempts."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.exercises import standing
from captionplayer.exercises.olx import parse
from captionplayer.exercises.problem import (
    Choice,
    ChoiceQuestion,
    Correctness,
    Dropdown,
    DropdownQuestion,
    Option,
    Problem,
    Result,
    Score,
    Text,
    TextQuestion,
    Verdict,
)
from captionplayer.exercises.rules import Method, Rerandomize, Rules, ShowAnswer
from captionplayer.exercises.standing import Standing

NONE = Text("", "en")
BOX = ChoiceQuestion(id="b", label=NONE, choices=(Choice("c", NONE, True),), multiple=True)
NO_CHOICES = ChoiceQuestion(id="n", label=NONE, choices=(), multiple=True)
MENU = DropdownQuestion(id="d", label=NONE, body=((Dropdown("d", NONE, (Option("x", NONE),)),),))
FIELDS = tuple(TextQuestion(id=id_, label=NONE) for id_ in ("s", "t"))


def result(earned, possible=2):
    right = Correctness.CORRECT if earned == possible else Correctness.INCORRECT
    score = Score(earned, possible)
    return Result(score, (Verdict("b", right, score),))


def problem(*parts, **rules):
    return Problem("p", NONE, parts, rules=Rules(**rules))


def stands(*earned, done=True):
    return Standing(tuple(map(result, earned)), done)


COUNTS = st.none() | st.integers(0, 4)
RULES = st.builds(
    Rules,
    weight=st.none() | st.floats(0, 9),
    max_attempts=COUNTS,
    show_answer=st.sampled_from(ShowAnswer),
    method=st.sampled_from(Method),
    rerandomize=st.sampled_from(Rerandomize),
    reset_button=st.booleans(),
    attempts_before_answer=st.integers(0, 4),
)
PROBLEMS = st.builds(Problem, st.just("p"), st.just(NONE), st.just((BOX,)), rules=RULES)
RESULTS = st.integers(1, 3).flatmap(
    lambda possible: st.lists(
        st.builds(result, st.floats(-1, 4), st.just(possible)), max_size=4
    ).map(tuple)
)
STANDINGS = RESULTS.flatmap(
    lambda results: st.builds(
        Standing, st.just(results), st.booleans() if results else st.just(False), st.integers()
    )
)


@given(PROBLEMS, STANDINGS)
def test_the_score_that_counts_is_within_its_bounds(problem_, now):
    score = standing.counted_score(problem_, now)
    assert score is None or 0 <= score.earned <= score.possible


@given(PROBLEMS, STANDINGS)
def test_a_closed_problem_takes_no_answer_and_no_reset(problem_, now):
    if standing.is_closed(problem_, now):
        assert not standing.may_submit(problem_, now)
        assert not standing.may_reset(problem_, now)
        assert standing.attempts_left(problem_, now) == 0


@given(PROBLEMS, STANDINGS)
def test_an_open_problem_takes_an_answer_or_a_reset(problem_, now):
    if not standing.is_closed(problem_, now):
        assert standing.may_submit(problem_, now) or standing.may_reset(problem_, now)


@given(PROBLEMS, STANDINGS)
def test_a_reset_uses_no_attempt_and_changes_no_score(problem_, now):
    reset = replace(now, done=False, seed=7)
    assert reset.attempts == now.attempts
    assert standing.counted_score(problem_, reset) == standing.counted_score(problem_, now)
    assert not standing.may_reset(problem_, reset)


@given(PROBLEMS, STANDINGS, st.integers(0, 3))
def test_an_attempt_is_counted(problem_, now, earned):
    later = standing.after(now, result(earned))
    assert (later.attempts, later.done) == (now.attempts + 1, True)
    assert standing.answer_is_available(problem_, later) in (True, False)


@pytest.mark.parametrize(
    ("method", "earned"),
    [(Method.LAST, 1), (Method.FIRST, 0), (Method.HIGHEST, 2), (Method.AVERAGE, 0.75)],
)
def test_the_way_of_grading_says_which_attempt_counts(method, earned):
    score = standing.counted_score(problem(BOX, method=method), stands(0, 2, 0, 1))
    assert score == Score(earned, 2)


def test_an_average_has_two_decimals():
    score = standing.counted_raw_score(problem(BOX, method=Method.AVERAGE), stands(1, 0, 0))
    assert score == Score(0.33, 2)


def test_before_an_attempt_nothing_counts():
    assert standing.counted_score(problem(BOX), Standing()) is None
    assert standing.counted_raw_score(problem(BOX), Standing()) == Score(0, 1)


def test_what_counts_decides_whether_a_problem_is_solved():
    once_right = stands(2, 0)
    assert not standing.is_solved(problem(BOX), once_right)
    assert standing.is_solved(problem(BOX, method=Method.HIGHEST), once_right)


@pytest.mark.parametrize(
    ("show", "seen"),
    [
        (ShowAnswer.ALWAYS, "before wrong right last reset"),
        (ShowAnswer.NEVER, ""),
        (ShowAnswer.PAST_DUE, ""),
        (ShowAnswer.ATTEMPTED, "wrong right last reset"),
        (ShowAnswer.ATTEMPTED_NO_PAST_DUE, "wrong right last reset"),
        (ShowAnswer.ANSWERED, "right reset"),
        (ShowAnswer.CORRECT_OR_PAST_DUE, "right reset"),
        (ShowAnswer.CLOSED, "last"),
        (ShowAnswer.AFTER_ALL_ATTEMPTS, "last"),
        (ShowAnswer.AFTER_ALL_ATTEMPTS_OR_CORRECT, "right last reset"),
        (ShowAnswer.FINISHED, "right last reset"),
        (ShowAnswer.AFTER_ATTEMPTS, "last"),
    ],
)
def test_the_answer_is_seen_when_the_author_lets_it(show, seen):
    given_ = problem(BOX, show_answer=show, max_attempts=3, attempts_before_answer=5)
    moments = {
        "before": Standing(),
        "wrong": stands(0),
        "right": stands(2),
        "last": stands(0, 0, 0),
        "reset": stands(2, done=False),
    }
    found = [name for name, now in moments.items() if standing.answer_is_available(given_, now)]
    assert found == seen.split()


@pytest.mark.parametrize("rerandomize", list(Rerandomize))
def test_only_always_asks_for_a_reset_between_attempts(rerandomize):
    given_ = problem(BOX, rerandomize=rerandomize)
    assert standing.needs_reset(given_, stands(0)) is (rerandomize is Rerandomize.ALWAYS)
    assert standing.may_submit(given_, stands(0, done=False))


@pytest.mark.parametrize(
    ("rules", "now", "may"),
    [
        ({}, stands(0), False),
        ({"reset_button": True}, stands(0), True),
        ({"reset_button": True}, stands(2), False),
        ({"reset_button": True}, Standing(), False),
        ({"rerandomize": Rerandomize.ON_RESET}, stands(2), True),
        ({"rerandomize": Rerandomize.ON_RESET}, stands(2, done=False), False),
        ({"rerandomize": Rerandomize.ALWAYS, "max_attempts": 1}, stands(0), False),
    ],
)
def test_who_may_reset(rules, now, may):
    assert standing.may_reset(problem(BOX, **rules), now) is may


def seeds(rerandomize, before=None):
    random = Random(1)
    given_ = problem(BOX, rerandomize=rerandomize)
    return {standing.fresh_seed(given_, random, before) for _ in range(500)}


def test_learners_have_one_of_twenty_seeds_where_choices_are_shuffled_anew():
    for rerandomize in (Rerandomize.ALWAYS, Rerandomize.ON_RESET, Rerandomize.PER_STUDENT):
        assert seeds(rerandomize) == set(range(20))


def test_without_shuffling_anew_every_learner_has_the_first_seed():
    assert seeds(Rerandomize.NEVER) == seeds(Rerandomize.NEVER, 5) == {1}


def test_a_reset_keeps_the_seed_that_belongs_to_a_learner():
    assert seeds(Rerandomize.PER_STUDENT, 5) == {5}
    assert seeds(Rerandomize.ON_RESET, 5) == set(range(20))


# What Submit waits for

WHOLE = problem(BOX, NO_CHOICES, MENU, *FIELDS)


def test_all_that_is_not_decided_is_missing():
    assert standing.missing(WHOLE, {}) == ("b", "d", "s", "t")


def test_one_text_field_is_enough_and_spaces_fill_it():
    given_ = {"b": frozenset(["c"]), "d": "x", "t": " "}
    assert standing.missing(WHOLE, given_) == ()
    assert standing.may_be_blank(WHOLE, given_) == ("s",)


def test_without_any_text_no_field_may_be_blank():
    assert standing.may_be_blank(WHOLE, {"s": ""}) == ()


def test_what_is_not_among_the_choices_decides_nothing():
    given_ = {"b": frozenset(["gone"]), "d": "gone"}
    assert standing.missing(problem(BOX, MENU), given_) == ("b", "d")


def test_a_whole_answer_leaves_no_field_blank():
    assert standing.may_be_blank(WHOLE, {"s": "a", "t": "b"}) == ()


# What the author wrote


def rules(attributes):
    return parse(f"<problem {attributes}><p>Text</p></problem>".encode(), "p.xml", "en").rules


def test_the_rules_of_a_problem_are_read():
    assert rules(
        'weight="2.5" max_attempts="3" showanswer="past_due" grading_method="average_score"'
        ' rerandomize="onreset" show_reset_button="true" attempts_before_showanswer_button="2"'
    ) == Rules(2.5, 3, ShowAnswer.PAST_DUE, Method.AVERAGE, Rerandomize.ON_RESET, True, 2)


def test_without_rules_open_edx_has_its_own():
    assert rules("") == Rules()


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ('weight="heavy" max_attempts="many" grading_method="best"', Rules()),
        ('weight="1e308"', Rules()),
        ('weight="nan" rerandomize="sometimes" show_reset_button="yes"', Rules()),
        ('weight="" max_attempts="" attempts_before_showanswer_button="x"', Rules()),
        ('showanswer="whenever"', Rules(show_answer=ShowAnswer.NEVER)),
        ('showanswer="&quot;always&quot;"', Rules(show_answer=ShowAnswer.ALWAYS)),
        ('max_attempts="-1" weight="-2"', Rules(weight=0, max_attempts=0)),
        ('rerandomize="true"', Rules(rerandomize=Rerandomize.ALWAYS)),
        ('rerandomize="false"', Rules(rerandomize=Rerandomize.PER_STUDENT)),
    ],
)
def test_a_rule_that_cannot_be_used_stops_nothing(attributes, expected):
    assert rules(attributes) == expected
