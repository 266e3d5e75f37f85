"""A file of an earlier version comes over whole, or stays as it is."""

import json
import multiprocessing
import shutil
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.exercises.problem import Correctness, Score, Text
from captionplayer.lessons import migrations
from captionplayer.lessons.migrations import STEPS, TABLES, VERSION, migrate
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.results import kept_results

OLD = Path(__file__).parents[2] / "data" / "progress" / "version-1.sqlite"


@pytest.fixture
def path(tmp_path):
    """A file that version 0.3 of the program wrote."""
    return Path(shutil.copy(OLD, tmp_path / "progress.sqlite"))


def version_of(path):
    connection = sqlite3.connect(path)
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return found


def test_each_version_has_the_tables_that_are_said(path):
    connection = sqlite3.connect(":memory:")
    for number, step in enumerate(STEPS, 1):
        step(connection)
        rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        assert {name for (name,) in rows} == TABLES[number]
    connection.close()


def test_places_and_unlocked_lessons_come_over(path):
    with Progress.open(path) as progress:
        assert (progress.place("watering"), progress.unlocked("watering")) == (72_000, True)
        assert (progress.place("pruning"), progress.unlocked("pruning")) == (5, False)
        assert progress.notices == ()
    assert version_of(path) == VERSION


def test_attempts_come_over_with_their_verdicts(path):
    with Progress.open(path) as progress:
        first, second = progress.answers.attempts("watering", "problem2")
    assert (first.number, second.number, second.seed) == (1, 2, 1)
    assert second.responses["question-1"] == frozenset({"choice_0", "choice_2"})
    assert second.result.score == second.result.weighted == Score(1.0, 3.0)
    right, wrong = second.result.verdicts
    assert (right.input, right.correctness) == ("question-1", Correctness.CORRECT)
    assert (right.feedback, right.label) == ((Text("Genau.", "de"),), Text("Ja:", "de"))
    assert (wrong.input, wrong.score) == ("question-2", Score(0.0, 2.0))


def test_attempts_of_version_1_have_results(path):
    with Progress.open(path) as progress:
        (lesson,) = kept_results(progress)
    found = [(problem.id, problem.attempts, problem.score) for problem in lesson.problems]
    assert found == [("problem2", 2, Score(1.0, 3.0)), ("problem10", 1, Score(1.0, 1.0))]


def test_a_verdict_that_cannot_be_understood_does_not_stop_the_others(path):
    connection = sqlite3.connect(path)
    connection.execute("UPDATE attempt SET verdicts = '[1' WHERE problem = 'problem2'")
    connection.commit()
    connection.close()
    with Progress.open(path) as progress:
        assert len(progress.answers.attempts("watering", "problem10")) == 1


def test_a_step_that_fails_leaves_the_file_as_it_was(path, monkeypatch):
    def fails(connection):
        connection.execute("DELETE FROM attempt")
        raise sqlite3.OperationalError("out of luck")

    monkeypatch.setattr(migrations, "STEPS", (*STEPS[:-1], fails))
    with pytest.raises(Exception, match="progress-unwritable"):
        Progress.open(path)
    monkeypatch.undo()
    assert version_of(path) == 1
    with Progress.open(path) as progress:
        assert len(progress.answers.attempts("watering", "problem2")) == 2


def open_and_count(path):
    with Progress.open(path) as progress:
        return len(progress.answers.attempts("watering", "problem2")), progress.notices


def test_several_processes_may_bring_a_file_over_at_once(path):
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        found = pool.map(open_and_count, [path] * 8, chunksize=1)
        pool.close()
        pool.join()
    assert found == [(2, ())] * 8


def test_a_copy_in_memory_comes_over_and_the_file_stays(path):
    before = path.read_bytes()
    with Progress.copy(path) as progress:
        assert len(progress.answers.attempts("watering", "problem2")) == 2
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
rows = st.tuples(texts, texts, texts, st.booleans(), st.floats(0, 9), st.floats(0, 9))


@given(st.lists(rows, max_size=5))
def test_any_content_of_version_1_comes_over(kept):
    connection = sqlite3.connect(":memory:")
    STEPS[0](connection)
    connection.execute("PRAGMA user_version = 1")
    for number, (lesson, problem, question, right, earned, possible) in enumerate(kept, 1):
        correctness = "correct" if right else "incorrect"
        verdict = {"question": question, "correctness": correctness, "score": [earned, possible]}
        verdicts = json.dumps([{**verdict, "feedback": [], "label": None}])
        time = "2026-01-01T00:00:00+00:00"
        values = (lesson, problem, number, time, earned, possible, "{}", verdicts)
        connection.execute("INSERT INTO attempt VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)", values)
    connection.commit()
    migrate(connection)
    with Progress(connection, "") as progress:
        for number, (lesson, problem, question, right, earned, possible) in enumerate(kept, 1):
            found = {
                attempt.number: attempt for attempt in progress.answers.attempts(lesson, problem)
            }
            (verdict,) = found[number].result.verdicts
            assert (verdict.input, verdict.score) == (question, Score(earned, possible))
            assert (verdict.correctness is Correctness.CORRECT) == right
        assert {each.id for each in kept_results(progress)} == {row[0] for row in kept}
