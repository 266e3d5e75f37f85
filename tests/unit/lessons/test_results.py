"""Results are told as text, JSON and CSV."""

import csv
import io
import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.exercises.problem import (
    ChoiceQuestion,
    Correctness,
    Problem,
    Result,
    Score,
    Text,
    Verdict,
)
from captionplayer.exercises.rules import Rules
from captionplayer.lessons.outline import outline
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.results import (
    LessonResults,
    ProblemResult,
    as_csv,
    as_json,
    as_text,
    kept_results,
)

HALF = Score(0.5, 1.0)
VERDICTS = {"a": Correctness.CORRECT, "b": Correctness.PARTIALLY_CORRECT}
ANSWERED = ProblemResult("p1", "How much water?", 2, 1, HALF, 1.0, VERDICTS)
BLANK = ProblemResult("p2", "何时浇水", 0, None, None, 3.0, {})
LESSON = LessonResults("watering", "Watering", (ANSWERED, BLANK), unlocked=True)


def question(**values):
    return ChoiceQuestion(id="q", label=Text("", "en"), choices=(), multiple=False, **values)


def problem(id_="p", **rules):
    return Problem(id_, Text("Title", "en"), (question(points=2),), rules=Rules(**rules))


def width(line):
    return sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in line)


def test_text_has_a_line_for_each_problem_and_the_sum():
    title, first, second, total = as_text([LESSON]).splitlines()
    assert title == "Watering"
    assert first.split("   ") == [
        "  1. How much water?",
        "0.5 of 1 points",
        "1 of 2 missed",
        "2 attempts, 1 left",
    ]
    assert "2. 何时浇水" in second and "0 of 3 points" in second and "not answered" in second
    assert total.split() == ["In", "all", "0.5", "of", "4", "points"]


def test_the_columns_of_text_are_aligned():
    lines = as_text([LESSON]).splitlines()[1:]
    assert len({width(line[: line.index(" of ")].rpartition(" ")[0]) for line in lines}) == 1


def test_nothing_begun_is_one_sentence():
    assert as_text([]).endswith(".\n") and as_text([]).count("\n") == 1


def test_text_holds_nothing_that_steers_a_terminal():
    title = "a\x1b[2J\nb\u202ec\x9b"
    shown = as_text([LessonResults("x", title, (ANSWERED,))]).splitlines()[0]
    assert shown == "a[2J bc"


def test_json_has_the_documented_keys():
    content = json.loads(as_json([LESSON]))
    assert content["format"] == 1
    (lesson,) = content["lessons"]
    assert lesson.keys() == {"lesson", "title", "unlocked", "score", "problems"}
    assert lesson["score"] == {"earned": 0.5, "possible": 4}
    assert lesson["problems"][0] == {
        "problem": "p1",
        "title": "How much water?",
        "attempts": 2,
        "attempts_left": 1,
        "score": {"earned": 0.5, "possible": 1},
        "possible": 1,
        "inputs": [
            {"input": "a", "correctness": "correct"},
            {"input": "b", "correctness": "partially-correct"},
        ],
    }
    assert lesson["problems"][1]["score"] is None


def test_csv_has_a_row_for_each_problem():
    text = as_csv([LESSON])
    assert text.count("\r\n") == text.count("\n") == 3
    first, second = csv.DictReader(io.StringIO(text))
    assert first["problem_title"] == "How much water?"
    assert (first["earned"], first["possible"], first["attempts_left"]) == ("0.5", "1.0", "1")
    assert (first["missed"], first["inputs"]) == ("1", "2")
    assert (second["earned"], second["attempts"], second["missed"]) == ("", "0", "")


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r\n=1", "\u200b=1"])
def test_no_title_is_a_formula(title):
    (row,) = csv.DictReader(io.StringIO(as_csv([LessonResults("x", title, (BLANK,))])))
    assert row["lesson_title"].startswith("'")


anything = st.text(max_size=20)
numbers = st.floats(allow_nan=False)
scores = st.builds(Score, numbers, numbers)
verdicts = st.dictionaries(anything, st.sampled_from(Correctness), max_size=3)
counts = st.integers(0, 9)
problems = st.builds(
    ProblemResult,
    anything,
    anything,
    counts,
    st.none() | counts,
    st.none() | scores,
    st.none() | st.floats(0, 1e9),
    verdicts,
)
lessons = st.lists(
    st.builds(LessonResults, anything, anything, st.lists(problems, max_size=3).map(tuple)),
    max_size=3,
)


@given(lessons)
def test_any_results_can_be_told(results):
    assert as_text(results).endswith("\n")
    assert len(json.loads(as_json(results))["lessons"]) == len(results)
    rows = list(csv.reader(io.StringIO(as_csv(results), newline="")))
    assert len(rows) == 1 + sum(len(lesson.problems) for lesson in results)
    assert {len(row) for row in rows} == {10}


@pytest.mark.parametrize(("weight", "possible"), [(None, 2.0), (5.0, 5.0), (0.0, None), (0.5, 0.5)])
def test_the_possible_points_are_weighted(weight, possible):
    assert outline(problem(weight=weight)).possible == possible


def test_a_problem_without_questions_has_no_points():
    assert outline(Problem("p", Text("", "en"), (), rules=Rules(weight=3))).possible is None


@pytest.fixture
def progress():
    with Progress.in_memory() as opened:
        yield opened


def test_results_are_told_without_the_lesson(progress):
    progress.keep_title("lesson", "Lesson")
    outlines = [outline(problem("b", max_attempts=3)), outline(problem("a", weight=4))]
    progress.answers.keep_outlines("lesson", outlines)
    verdict = Verdict("q", Correctness.INCORRECT, Score(0, 2))
    result = Result(Score(0, 2), (verdict,), Score(0, 2))
    progress.answers.keep_attempt("lesson", "b", {"q": "x"}, result)
    (lesson,) = kept_results(progress)
    first, second = lesson.problems
    assert (lesson.title, first.title, first.left, first.missed) == ("Lesson", "Title", 2, ("q",))
    assert (second.id, second.score, second.possible) == ("a", None, 4)


def test_a_problem_that_its_lesson_has_no_more_is_not_told(progress):
    progress.keep_title("lesson", "Lesson")
    progress.answers.keep_outlines("lesson", [outline(problem("a")), outline(problem("b"))])
    progress.answers.keep_outlines("lesson", [outline(problem("b"))])
    (lesson,) = kept_results(progress)
    assert [each.id for each in lesson.problems] == ["b"]


def test_results_of_one_lesson_are_only_its_own(progress):
    for name in ("one", "two"):
        progress.keep_title(name, name)
        progress.answers.keep_outlines(name, [outline(problem())])
    assert [lesson.id for lesson in kept_results(progress)] == ["one", "two"]
    assert [lesson.id for lesson in kept_results(progress, "two")] == ["two"]
    assert kept_results(progress, "three") == ()
