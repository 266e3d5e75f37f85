"""The bundled lesson, and exercises of each type."""

import shutil

import pytest

from captionplayer.doctor import lesson
from captionplayer.doctor.finding import Status
from captionplayer.resources import welcome_lesson

ALWAYS_RIGHT = """<problem><stringresponse answer=".*" type="regexp"><label>What?</label>
<textline/></stringresponse></problem>"""


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """A copy of the bundled lesson in its place."""
    place = shutil.copytree(welcome_lesson(), tmp_path / "welcome")
    monkeypatch.setattr(lesson, "welcome_lesson", lambda: place)
    return place


def found(check):
    return {finding.check: finding for finding in check()}


def test_the_bundled_lesson_is_well():
    finding = found(lesson.welcome)["welcome"]
    assert finding.status is Status.WELL
    assert (finding.facts["languages"], finding.facts["exercises"]) == (6, 7)


def test_its_title_is_told_in_a_language_that_has_one():
    finding = found(lesson.welcome)["welcome"]
    assert finding.facts["title"] == "When your contact leaves"
    assert lesson.retold(finding, "fr").facts["title"] == "Quand votre contact s’en va"
    assert lesson.retold(finding, "de") == lesson.retold(finding, "en") == finding


def test_the_title_stays_where_the_lesson_is_gone(copy):
    finding = found(lesson.welcome)["welcome"]
    shutil.rmtree(copy)
    assert lesson.retold(finding, "fr") == finding


def test_all_five_types_of_exercises_are_graded():
    findings = found(lesson.exercises)
    assert list(findings) == [f"exercise.{kind}" for kind in lesson.TYPES]
    assert all(finding.status is Status.WELL for finding in findings.values())


def test_a_lesson_that_is_not_there_is_told(copy):
    shutil.rmtree(copy)
    assert found(lesson.welcome)["welcome"].status is Status.BROKEN


def test_missing_captions_are_told(copy):
    (copy / "ar.json").unlink()
    assert found(lesson.welcome)["welcome"].status is Status.BROKEN


def test_a_missing_video_is_told(copy):
    (copy / "welcome.webm").unlink()
    assert found(lesson.welcome)["welcome"].status is Status.BROKEN


def test_a_type_that_is_not_there_is_told(copy):
    (copy / "exercises" / "6-in-short.xml").write_text("<problem><p>Nothing.</p></problem>")
    assert found(lesson.exercises)["exercise.drop-down"].code == "exercise-none"


def test_a_wrong_answer_that_is_called_right_is_told(copy):
    (copy / "exercises" / "6-in-short.xml").write_text(ALWAYS_RIGHT)
    findings = found(lesson.exercises)
    assert findings["exercise.text"].code == "exercise-misjudged"
    assert findings["exercise.number"].status is Status.WELL
