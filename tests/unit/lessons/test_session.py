"""One learner in one lesson: resuming, unlocking, answering."""

import sqlite3
from dataclasses import replace
from pathlib import Path
from random import Random
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.captions.track import Cue
from captionplayer.captions.tracklist import TrackList
from captionplayer.errors import AnswerError, StorageError
from captionplayer.exercises.arrange import arrange
from captionplayer.exercises.problem import Choice, ChoiceQuestion, Problem, Score, Text
from captionplayer.exercises.rules import Method, Rerandomize, Rules
from captionplayer.lessons.lesson import Lesson, Unlock
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.results import kept_results
from captionplayer.lessons.session import Session

MINUTE = 60_000


def text(words):
    return Text(words, "en")


MANY = tuple(Choice(f"choice_{n}", Text(str(n), "en"), correct=n == 0) for n in range(9))
CHOICES = (Choice("choice_0", text("Yes"), True), Choice("choice_1", text("No"), False))
PROBLEM = Problem(
    "p",
    text("Title"),
    (ChoiceQuestion(id="question-1", label=text("?"), choices=CHOICES, multiple=False),),
)
OTHER = Problem("q", text("Other"), PROBLEM.parts)
RIGHT = {"question-1": frozenset({"choice_0"})}
WRONG = {"question-1": frozenset({"choice_1"})}


CUES = tuple(Cue(start, start + 10_000, "words", "en") for start in range(0, MINUTE, 10_000))
# cut at other times: three captions for the same minute
TRANSLATED = tuple(Cue(start, start + 20_000, "слова", "ru") for start in range(0, MINUTE, 20_000))


def lesson(unlock=Unlock.AFTER_PLAYBACK, cues=CUES, video=None, problems=(PROBLEM, OTHER)):
    tracks = TrackList.from_cues("en", {"en": cues, "ru": TRANSLATED if cues else ()}, "Lesson")
    return Lesson("lesson", "Lesson", tracks, video, "en", problems=problems, unlock=unlock)


def limited(**rules):
    return Problem("p", text("Title"), PROBLEM.parts, rules=Rules(**rules))


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


def test_exercises_are_locked_until_enough_was_watched(session, progress):
    assert not session.exercises_unlocked
    assert not session.keep_watched(0, 56_999, MINUTE)
    assert session.unlocking.watched == pytest.approx(0.95, abs=0.001)
    assert not session.exercises_unlocked
    assert session.keep_watched(56_999, MINUTE, MINUTE)
    assert session.exercises_unlocked
    assert Session(lesson(), progress).exercises_unlocked


def test_what_unlocks_is_told_once(session):
    assert session.keep_watched(0, MINUTE, MINUTE)
    assert not session.keep_watched(0, MINUTE, MINUTE)
    assert not session.keep_read(CUES)


def test_seeking_past_does_not_count(session):
    session.keep_watched(0, 10_000, MINUTE)
    session.keep_watched(50_000, MINUTE, MINUTE)
    assert session.unlocking.watched == pytest.approx(1 / 3)
    assert not session.playback_ended()
    assert not session.exercises_unlocked


def test_watching_is_remembered(session, progress):
    session.keep_watched(0, 30_000, MINUTE)
    again = Session(lesson(), progress)
    assert again.unlocking.watched == 0.5
    assert again.keep_watched(30_000, MINUTE, MINUTE)


def test_a_lost_frame_is_no_gap(session):
    for start in range(0, MINUTE, 1000):
        session.keep_watched(start, start + 920, MINUTE)
    assert session.exercises_unlocked


@pytest.mark.parametrize(
    ("start", "end", "length"),
    [(5, 5, MINUTE), (9, 5, MINUTE), (0, 9, 0), (0, 9, -1), (-9, -5, MINUTE), (0, 9, 10**30)],
)
def test_absurd_spans_are_harmless(session, start, end, length):
    assert not session.keep_watched(start, end, length)
    assert session.unlocking.watched == 0


def test_a_span_beyond_the_end_counts_up_to_there(session):
    session.keep_watched(30_000, 10**30, MINUTE)
    assert session.unlocking.watched == 0.5


def test_reading_all_captions_unlocks(session, progress):
    assert not session.keep_read(CUES[1:])
    assert (session.unlocking.read, session.unlocking.cues) == (5, 6)
    again = Session(lesson(), progress)
    assert again.unlocking.read == 5
    assert again.keep_read(CUES[:2])
    assert Session(lesson(), progress).exercises_unlocked


def test_reading_goes_on_in_another_language(session):
    session.keep_read(CUES[:2])
    session.keep_language("ru")
    assert session.unlocking.cues == 3
    assert session.unlocking.read == 1  # the middle of the first is at 10 s
    assert session.keep_read(TRANSLATED[1:])


def test_reading_in_another_language_counts_for_the_first(session):
    session.keep_read(TRANSLATED[:2])
    session.keep_language("en")
    assert session.unlocking.read == 4


def test_a_caption_that_another_one_covers_is_not_read_with_it(progress):
    cues = (Cue(0, 9000, "a", "en"), Cue(2000, 4000, "b", "en"))
    session = Session(lesson(cues=cues), progress)
    assert not session.keep_read(cues[:1])
    assert session.unlocking.read == 1


def test_the_learner_may_say_to_have_read_it_all(session, progress):
    session.unlock()
    assert Session(lesson(), progress).exercises_unlocked


def test_exercises_without_anything_to_play_are_open(progress):
    assert Session(lesson(cues=()), progress).exercises_unlocked


def test_a_video_that_cannot_be_played_does_not_lock_for_ever(progress, tmp_path):
    session = Session(lesson(cues=(), video=tmp_path), progress)
    assert not session.exercises_unlocked
    assert session.medium_failed()
    assert session.exercises_unlocked


def test_captions_that_go_on_without_the_video_count(progress, tmp_path):
    session = Session(lesson(video=tmp_path), progress)
    session.keep_watched(0, 20_000, 10 * MINUTE)
    assert not session.medium_failed(20_000)
    assert session.keep_watched(20_000, MINUTE, 10 * MINUTE)


def test_a_video_that_breaks_off_ends_there(progress, tmp_path):
    session = Session(lesson(cues=(), video=tmp_path), progress)
    session.keep_watched(0, 20_000, MINUTE)
    assert session.medium_failed(20_500)


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


def test_what_was_given_is_found_again(session, progress):
    session.keep_response(PROBLEM, "question-1", frozenset({"choice_1"}))
    session.keep_response(PROBLEM, "question-2", "words")
    session.keep_response(PROBLEM, "question-1", frozenset({"choice_0"}))
    session.keep_hints_shown(PROBLEM, 2)
    draft = Session(lesson(), progress).draft(PROBLEM)
    assert draft.responses == {**RIGHT, "question-2": "words"}
    assert draft.hints_shown == 2
    assert draft == session.draft(PROBLEM)


def test_a_submitted_answer_is_the_draft(session, progress):
    session.keep_response(PROBLEM, "question-1", frozenset({"choice_1"}))
    session.submit(PROBLEM, RIGHT)
    assert session.draft(PROBLEM).responses == RIGHT
    assert Session(lesson(), progress).draft(PROBLEM).responses == RIGHT


def test_an_attempt_stands_until_a_reset(session, progress):
    assert not session.standing(PROBLEM).done
    session.submit(PROBLEM, RIGHT)
    assert session.standing(PROBLEM).done
    session.keep_hints_shown(PROBLEM, 1)
    session.reset(PROBLEM)
    for each in (session, Session(lesson(), progress)):
        assert not each.standing(PROBLEM).done
        assert each.standing(PROBLEM).attempts == 1
        assert (each.draft(PROBLEM).responses, each.draft(PROBLEM).hints_shown) == ({}, 0)
    session.submit(PROBLEM, WRONG)
    assert Session(lesson(), progress).standing(PROBLEM).done


def test_no_attempt_is_used_when_none_is_left(session, progress):
    problem = limited(max_attempts=1)
    session.submit(problem, RIGHT)
    with pytest.raises(AnswerError, match="attempts-closed"):
        session.submit(problem, WRONG)
    assert session.standing(problem).attempts == 1


def test_the_last_attempt_of_two_windows_is_one(session, progress, monkeypatch):
    problem = limited(max_attempts=1)
    other = Session(lesson(), progress)
    stale = other.standing(problem)
    session.submit(problem, RIGHT)
    monkeypatch.setattr(other._answering, "standing", lambda _: stale)
    with pytest.raises(AnswerError, match="attempts-closed"):
        other.submit(problem, WRONG)


def test_a_problem_that_must_be_reset_first_uses_no_attempt(session):
    problem = limited(rerandomize=Rerandomize.ALWAYS)
    session.submit(problem, RIGHT)
    with pytest.raises(AnswerError, match="reset-first"):
        session.submit(problem, WRONG)
    session.reset(problem)
    assert session.submit(problem, WRONG).number == 2


def test_the_score_that_counts_is_weighted_and_by_the_problems_method(session):
    problem = limited(weight=5.0, method=Method.HIGHEST)
    session = Session(lesson(problems=(problem,)), session._progress)
    session.submit(problem, RIGHT)
    session.submit(problem, WRONG)
    (result,) = session.results().problems
    assert (result.score, result.attempts) == (Score(5, 5), 2)
    (kept,) = kept_results(session._progress)[0].problems
    assert kept == result


def test_an_answer_that_cannot_be_graded_uses_no_attempt(session, monkeypatch):
    def refuse(problem, responses):
        raise AnswerError("attempts-closed")

    monkeypatch.setattr("captionplayer.exercises.grading.grade", refuse)
    with pytest.raises(AnswerError):
        session.submit(PROBLEM, RIGHT)
    assert session.standing(PROBLEM).attempts == 0


class Dice(Random):
    """Draws one number after the other, from 5 on."""

    def __init__(self):
        super().__init__()
        self.next = 4

    def randrange(self, *_):
        self.next += 1
        return self.next


@pytest.mark.parametrize(
    ("when", "first", "second"),
    [
        (Rerandomize.NEVER, 1, 1),
        (Rerandomize.PER_STUDENT, 5, 5),
        (Rerandomize.ALWAYS, 5, 6),
        (Rerandomize.ON_RESET, 5, 6),
    ],
)
def test_a_seed_stays_until_a_reset_draws_another(progress, when, first, second):
    session = Session(lesson(), progress, Dice())
    problem = limited(rerandomize=when)
    assert session.standing(problem).seed == first
    assert Session(lesson(), progress).standing(problem).seed == first
    assert session.submit(problem, RIGHT).seed == first
    session.reset(problem)
    assert session.standing(problem).seed == second
    assert session.standing(problem) == Session(lesson(), progress).standing(problem)


def test_the_first_seed_of_two_windows_is_the_one_that_was_kept_first(progress):
    problem = limited(rerandomize=Rerandomize.PER_STUDENT)
    one, two = Session(lesson(), progress, Dice()), Session(lesson(), progress, Dice())
    two.draft(problem)  # read before the other one draws
    two._answering._random.next = 11
    assert one.standing(problem).seed == 5
    assert two.standing(problem).seed == 5


def test_choices_come_in_the_order_of_the_seed(progress):
    shuffled = replace(PROBLEM.parts[0], shuffled=True, choices=MANY)
    problem = Problem("p", text("T"), (shuffled,), rules=Rules(rerandomize=Rerandomize.ALWAYS))
    session = Session(lesson(problems=(problem,)), progress, Dice())
    (shown,) = session.problems
    assert shown == arrange(problem, 5) != problem
    session.submit(shown, {"question-1": frozenset({"choice_0"})})
    assert session.reset(shown) == arrange(problem, 6)


def test_the_language_of_the_captions_is_kept(session, progress):
    assert session.language == ""
    session.keep_language("ru")
    assert Session(lesson(), progress).language == "ru"


def test_results_tell_what_was_earned_and_missed(session):
    session.submit(OTHER, WRONG)
    session.submit(PROBLEM, RIGHT)
    results = session.results()
    assert results.title == "Lesson"
    first, second = results.problems
    assert (first.title, first.attempts, first.missed) == ("Title", 1, ())
    assert (second.attempts, second.left, second.missed) == (1, None, ("question-1",))
    assert results.score.possible == 2


def test_a_lesson_that_is_erased_begins_anew(session, progress):
    progress.keep_place("other", 5000)
    session.keep_place(9000)
    session.keep_watched(0, MINUTE, MINUTE)
    session.keep_read(CUES)
    session.keep_response(PROBLEM, "question-1", "x")
    session.submit(PROBLEM, RIGHT)
    session.erase()
    for each in (session, Session(lesson(), progress)):
        assert not each.exercises_unlocked
        assert each.resume_place is None
        assert (each.unlocking.watched, each.unlocking.read) == (0, 0)
        assert each.draft(PROBLEM).responses == {}
        assert each.standing(PROBLEM).attempts == 0
    assert progress.lessons() == ("other",)


def test_all_lessons_are_erased(session, progress):
    session.submit(PROBLEM, RIGHT)
    progress.keep_place("other", 5000)
    session.erase_all()
    assert session.standing(PROBLEM).attempts == 0
    assert progress.lessons() == ()
    assert progress.answers.attempts("lesson", "p") == ()


def test_what_cannot_be_kept_is_told_once_and_kept_later(session, progress):
    progress._connection.execute("PRAGMA query_only = 1")
    with pytest.raises(StorageError):
        session.keep_response(PROBLEM, "question-1", "a")
    session.keep_response(PROBLEM, "question-1", "ab")
    session.keep_watched(0, 9000, MINUTE)
    assert session.unkept
    with pytest.raises(StorageError):
        session.keep_waiting()
    assert session.draft(PROBLEM).responses == {"question-1": "ab"}
    progress._connection.execute("PRAGMA query_only = 0")
    session.keep_response(PROBLEM, "question-2", "c")
    assert not session.unkept
    again = Session(lesson(), progress)
    assert again.draft(PROBLEM).responses == {"question-1": "ab", "question-2": "c"}
    assert again.unlocking.watched == 0.15


def test_trouble_is_told_again_after_all_was_well(session, progress):
    for _ in range(2):
        progress._connection.execute("PRAGMA query_only = 1")
        with pytest.raises(StorageError):
            session.keep_response(PROBLEM, "question-1", "a")
        progress._connection.execute("PRAGMA query_only = 0")
        session.keep_waiting()


def test_a_seed_that_could_not_be_kept_gives_way_to_a_reset(progress):
    session = Session(lesson(), progress, Dice())
    problem = limited(rerandomize=Rerandomize.ALWAYS)
    progress._connection.execute("PRAGMA query_only = 1")
    with pytest.raises(StorageError):
        session.standing(problem)
    progress._connection.execute("PRAGMA query_only = 0")
    session.reset(problem)
    session.keep_waiting()
    assert session.standing(problem).seed == 6
    assert Session(lesson(), progress).standing(problem).seed == 6


def test_a_reset_that_cannot_be_kept_changes_nothing(session, progress):
    session.submit(PROBLEM, RIGHT)
    progress._connection.execute("PRAGMA query_only = 1")
    with pytest.raises(StorageError):
        session.reset(PROBLEM)
    assert session.standing(PROBLEM).done
    assert session.draft(PROBLEM).responses == RIGHT


def test_an_answer_that_cannot_be_kept_is_an_error(session, progress):
    progress._connection.execute("PRAGMA query_only = 1")
    with pytest.raises(StorageError):
        session.submit(PROBLEM, RIGHT)


def test_exercises_unlock_even_where_that_cannot_be_kept(session, progress):
    progress._connection.execute("PRAGMA query_only = 1")
    with pytest.raises(StorageError):
        session.keep_watched(0, MINUTE, MINUTE)
    assert session.exercises_unlocked


def test_a_place_waits_silently_while_another_process_writes(tmp_path):
    path = tmp_path / "progress.sqlite"
    with Progress.open(path) as progress:
        session = Session(lesson(), progress)
        writer = sqlite3.connect(path, isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        session.keep_place(9000)
        begin = monotonic()
        with pytest.raises(StorageError, match="progress-busy"):
            session.keep_response(PROBLEM, "question-1", "a")
        assert monotonic() - begin < 1
        writer.close()
        session.keep_waiting()
        assert Session(lesson(), progress).resume_place == 9000
        assert Session(lesson(), progress).draft(PROBLEM).responses == {"question-1": "a"}


SPANS = st.lists(st.tuples(st.integers(0, 30_000), st.integers(0, 30_000)), max_size=6)
ODD_CUES = st.lists(
    st.tuples(st.integers(0, 30_000), st.integers(0, 5_000)).map(
        lambda times: Cue(times[0], sum(times), "words", "en")
    ),
    max_size=4,
).map(tuple)


def with_video(cues):
    tracks = TrackList.from_cues("en", {"en": cues} if cues else {}, "Lesson")
    return Lesson("lesson", "Lesson", tracks, Path("video.webm"), "en", problems=(PROBLEM,))


@given(ODD_CUES, st.integers(1, 40_000))
def test_whoever_plays_the_whole_unlocks_whatever_the_captions(cues, length):
    with Progress.in_memory() as kept:
        assert Session(with_video(cues), kept).keep_watched(0, length, length)


@given(ODD_CUES)
def test_whoever_reads_all_there_is_unlocks_whatever_the_captions(cues):
    with Progress.in_memory() as kept:
        session = Session(with_video(cues), kept)
        session.keep_read(session.lesson.tracks.track("en").cues if cues else ())
        assert session.exercises_unlocked is bool(cues)


@given(ODD_CUES, st.integers(0, 40_000), SPANS)
def test_a_video_that_breaks_off_anywhere_locks_nobody_for_ever(cues, at, spans):
    with Progress.in_memory() as kept:
        session = Session(with_video(cues), kept)
        for start, end in spans:
            session.keep_watched(start, end, 30_000)
        session.medium_failed(at)
        end = max([at, *(cue.end for cue in cues)])
        session.keep_watched(0, end, max(end, 1))
        assert session.exercises_unlocked


@given(SPANS)
def test_less_than_enough_never_unlocks(spans):
    with Progress.in_memory() as kept:
        session = Session(with_video(CUES), kept)
        for start, end in spans:
            session.keep_watched(start, end, MINUTE)
        assert not session.exercises_unlocked  # none goes beyond the first half
