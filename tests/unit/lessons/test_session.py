"""One learner in one lesson: resuming, unlocking, answering."""

import pytest

from captionplayer.captions.tracklist import TrackList
from captionplayer.errors import StorageError
from captionplayer.exercises.problem import Choice, ChoiceQuestion, Problem, Text
from captionplayer.lessons.lesson import Lesson, Unlock
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session

MINUTE = 60_000


def text(words):
    return Text(words, "en")


CHOICES = (Choice("choice_0", text("Yes"), True), Choice("choice_1", text("No"), False))
PROBLEM = Problem(
    "p",
    text("Title"),
    (ChoiceQuestion(id="question-1", label=text("?"), choices=CHOICES, multiple=False),),
)
OTHER = Problem("q", text("Other"), PROBLEM.parts)
RIGHT = {"question-1": frozenset({"choice_0"})}
WRONG = {"question-1": frozenset({"choice_1"})}


def lesson(unlock=Unlock.AFTER_PLAYBACK):
    tracks = TrackList.from_cues("en", {"en": ()}, "Lesson")
    return Lesson("lesson", "Lesson", tracks, None, "en", problems=(PROBLEM, OTHER), unlock=unlock)


@pytest.fixture
def progress():
    with Progress.in_memory() as opened:
        yield opened


@pytest.fixture
def session(progress):
    return Session(lesson(), progress)


def test_a_new_lesson_has_nothing_to_resume(session):
    assert session.resume_place is None


@pytest.mark.parametrize(
    ("place", "resumed"),
    [(0, None), (2999, None), (3000, 3000), (56_999, 56_999), (57_000, None), (MINUTE, None)],
)
def test_playback_resumes_except_near_the_ends(session, place, resumed):
    session.keep_place(place, MINUTE)
    assert session.resume_place == resumed


def test_a_place_in_a_lesson_of_unknown_length_is_resumed(session):
    session.keep_place(MINUTE)
    assert session.resume_place == MINUTE


def test_exercises_are_locked_until_playback_ends(session, progress):
    assert not session.exercises_unlocked
    session.playback_ended()
    assert session.exercises_unlocked
    assert Session(lesson(), progress).exercises_unlocked


def test_exercises_for_any_time_are_never_locked(progress):
    assert Session(lesson(Unlock.ANY_TIME), progress).exercises_unlocked


def test_after_the_end_playback_starts_anew(session):
    session.keep_place(30_000, MINUTE)
    session.playback_ended()
    assert session.resume_place is None


def test_a_submitted_answer_is_graded_and_kept(session):
    attempt = session.submit(PROBLEM, RIGHT)
    assert attempt.result.score.earned == 1
    assert session.last_attempt(PROBLEM) == attempt


def test_the_last_attempt_counts(session):
    session.submit(PROBLEM, RIGHT)
    session.submit(PROBLEM, WRONG)
    assert session.last_attempt(PROBLEM).result.score.earned == 0


def test_last_attempts_are_those_of_problems_that_have_one(session):
    attempt = session.submit(OTHER, RIGHT)
    assert session.last_attempts() == {"q": attempt}


def test_an_answer_that_cannot_be_kept_is_an_error(session, progress):
    progress._connection.execute("PRAGMA query_only = 1")
    with pytest.raises(StorageError):
        session.submit(PROBLEM, RIGHT)


def test_exercises_unlock_even_where_that_cannot_be_kept(session, progress):
    progress._connection.execute("PRAGMA query_only = 1")
    with pytest.raises(StorageError):
        session.playback_ended()
    assert session.exercises_unlocked
