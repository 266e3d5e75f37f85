"""What came of exercises: the score that counts, what was missed and where it is spoken of."""

from dataclasses import replace

import pytest

from captionplayer.captions.tracklist import TrackList
from captionplayer.exercises.problem import (
    Choice,
    ChoiceQuestion,
    Dropdown,
    DropdownQuestion,
    Option,
    Problem,
    Score,
    Text,
    TextQuestion,
    Unsupported,
)
from captionplayer.exercises.rules import Rules
from captionplayer.lessons.lesson import Lesson
from captionplayer.lessons.outcome import given_words, outcome, outcomes, possible, total
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session


def words(text):
    return Text(text, "en")


def choice(id_="q1", multiple=False, **facts):
    choices = tuple(
        Choice(each, words(each.upper()), each in {"yes", "sure"}) for each in ("yes", "no", "sure")
    )
    if not multiple:
        choices = choices[:2]
    return ChoiceQuestion(
        id=id_, label=words(f"Which {id_}?"), choices=choices, multiple=multiple, **facts
    )


def dropdown():
    options = tuple(Option(each, words(each.upper())) for each in ("flour", "sand"))
    drop = Dropdown("d1", words("What"), options)
    return DropdownQuestion(id="d1", label=words("Fill it in."), body=((words("Take"), drop),))


def problem(*questions, **rules):
    return Problem("p", words("Bread"), questions or (choice(),), rules=Rules(**rules))


@pytest.fixture
def session():
    with Progress.in_memory() as progress:

        def make(*problems, places=None):
            tracks = TrackList.from_cues("en", {}, "Bread")
            lesson = Lesson("bread", "Bread", tracks, None, "en", problems=problems)
            return Session(replace(lesson, places=places or {}), progress)

        yield make


def test_a_problem_without_an_attempt_has_earned_nothing(session):
    found = outcome(session(problem()), problem())
    assert (found.score, found.attempts, found.missed) == (Score(0, 1), 0, ())


def test_a_right_answer_has_missed_nothing(session):
    here = session(problem())
    here.submit(problem(), {"q1": frozenset({"yes"})})
    found = outcome(here, problem())
    assert (found.score, found.attempts, found.missed) == (Score(1, 1), 1, ())


def test_a_missed_question_comes_with_what_was_given(session):
    whole = problem(choice(), choice("q2", multiple=True))
    here = session(whole)
    here.submit(whole, {"q1": frozenset({"yes"}), "q2": frozenset({"no", "sure"})})
    (missed,) = outcome(here, whole).missed
    assert (missed.number, missed.question.id, missed.place) == (2, "q2", None)
    assert [text.text for text in missed.given] == ["NO", "SURE"]


def test_a_dropdown_is_given_in_the_words_of_its_option():
    assert given_words(dropdown(), {"d1": "sand"}) == (words("SAND"),)
    assert given_words(dropdown(), {}) == ()


def test_what_was_typed_is_given_as_it_was_typed():
    question = TextQuestion(id="t1", label=words("Which?"))
    assert given_words(question, {"t1": "rye"}) == (words("rye"),)
    assert given_words(question, {"t1": ""}) == ()


def test_several_attempts_count_as_the_author_wishes(session):
    here = session(problem())
    for given in ("yes", "no"):
        here.submit(problem(), {"q1": frozenset({given})})
    found = outcome(here, problem())
    assert found.attempts == 2 and found.score.earned == 0
    assert len(found.missed) == 1


@pytest.mark.parametrize(
    ("places", "place"),
    [
        ({}, None),
        ({"p": 5_000}, 5_000),
        ({"p": 5_000, "p#1": 0}, 0),
        ({"p#2": 7_000}, None),
        ({"other": 1}, None),
    ],
)
def test_a_place_belongs_to_a_problem_or_to_one_question(session, places, place):
    here = session(problem(), places=places)
    here.submit(problem(), {"q1": frozenset({"no"})})
    (missed,) = outcome(here, problem()).missed
    assert missed.place == place


def test_what_is_possible_is_the_weight_or_the_points():
    assert possible(problem(choice(points=2), choice("q2"))) == 3
    assert possible(problem(weight=5)) == 5
    assert possible(problem(weight=0)) == 0


def test_nothing_can_be_earned_for_what_cannot_be_graded():
    assert possible(problem(choice(), Unsupported("customresponse", words("")))) == 0


def test_the_outcomes_add_up(session):
    first, second = problem(), replace(problem(weight=2), id="second")
    here = session(first, second)
    here.submit(first, {"q1": frozenset({"yes"})})
    assert total(each.score for each in outcomes(here, (first, second))) == Score(1, 3)
