"""The tour: pictures of a lesson, with an index."""

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage
from samples import frame_number, lesson, problem, translated

from captionplayer.errors import CaptionPlayerError
from captionplayer.ui import tour

MESSAGES = {"subtitle-110-400-1": "Flour", "subtitle-500-700-2": "Water"}
SOME = {"subtitle-110-400-1": "دقيق"}


@pytest.fixture(scope="module")
def taken(qapp, clip, tmp_path_factory):
    """A tour of a lesson with a video, each caption in both languages, and an exercise."""
    output = tmp_path_factory.mktemp("tour")
    shown = lesson(translated(MESSAGES, {"ar": SOME}), clip("brief.webm"), [problem()])
    assert tour.run(shown, output, every_cue=True) == 0
    return output


@pytest.fixture(scope="module")
def index(taken):
    return json.loads((taken / "index.json").read_text(encoding="utf-8"))


def cues(index, language):
    return [row for row in index if row["picture"].startswith(f"cue-{language}")]


def shows(index, what):
    return [row for row in index if row["shows"] == what]


@pytest.mark.parametrize("what", ["poster", "caption", "exercises", "result"])
def test_the_main_job_is_in_pictures(index, taken, what):
    rows = shows(index, what)
    assert rows
    assert all(not QImage(str(taken / row["picture"])).isNull() for row in rows)


def test_every_picture_is_in_the_index_and_there_is_no_other(index, taken):
    assert {row["picture"] for row in index} == {path.name for path in taken.glob("*.png")}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_cue_has_a_picture_in_each_language(index, language):
    assert [row["key"] for row in cues(index, language)] == list(MESSAGES)


def test_times_are_those_of_the_cue(index):
    assert [(row["start"], row["end"]) for row in cues(index, "en")] == [(110, 400), (500, 700)]


def test_a_message_that_is_not_translated_is_marked(index):
    facts = [(row["language"], row["cue_language"], row["fallback"]) for row in cues(index, "ar")]
    assert facts == [("ar", "ar", False), ("ar", "en", True)]


def test_fonts_and_missing_glyphs_are_told(index):
    for row in shows(index, "caption"):
        assert row["fonts"]
        assert row["missing_glyphs"] == ""


@pytest.mark.parametrize(("number", "frame"), [(0, 4), (1, 15)])
def test_a_cue_is_shown_over_the_first_frame_that_it_belongs_to(index, taken, number, frame):
    image = QImage(str(taken / cues(index, "en")[number]["picture"]))
    size = QSize(16, 9).scaled(image.size(), Qt.AspectRatioMode.KeepAspectRatio)
    rect = QRect(0, 0, size.width(), size.height())
    rect.moveCenter(image.rect().center())
    assert frame_number(image, rect) == frame


def test_pictures_of_two_cues_differ(index, taken):
    first, second = (QImage(str(taken / row["picture"])) for row in cues(index, "en"))
    assert first != second


def test_without_every_cue_there_is_one_picture_for_each_language(tmp_path):
    tour.run(lesson(translated(MESSAGES, {"ar": SOME})), tmp_path, every_cue=False)
    rows = json.loads((tmp_path / "index.json").read_text(encoding="utf-8"))
    assert [row["language"] for row in shows(rows, "caption")] == ["en", "ar"]


def test_a_tour_leaves_nothing_in_the_home(tmp_path):
    tour.run(lesson(), tmp_path, every_cue=False)
    home = Path(os.environ["HOME"]).rglob("*")
    assert [path for path in home if path.suffix in (".ini", ".sqlite")] == []


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    occupied = tmp_path / "file"
    occupied.touch()
    with pytest.raises(CaptionPlayerError):
        tour.run(lesson(), occupied / "pictures", every_cue=False)
