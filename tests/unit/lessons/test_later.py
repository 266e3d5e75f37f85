"""A window is shown before the exercises of its lesson are read."""

import os
import subprocess
import sys

import pytest

from captionplayer.errors import InputError
from captionplayer.lessons.folder import open_lesson
from captionplayer.resources import welcome_lesson

CAPTIONS = '{"@metadata": {"sourceLanguage": "en"}, "subtitle-0-1000-1": "Good evening."}'
PROBLEM = "<problem><p>Read this.</p></problem>"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "talk.json").write_text(CAPTIONS)
    return tmp_path


def add(folder, name, text=PROBLEM):
    (folder / name).write_text(text)


def test_exercises_can_be_read_later(tmp_path):
    begun = open_lesson(welcome_lesson(), tmp_path, exercises_later=True)
    assert begun.problems == ()
    whole, at_once = begun.whole(), open_lesson(welcome_lesson(), tmp_path)
    assert whole.problems == at_once.problems != ()
    assert (whole.places, whole.notices) == (at_once.places, at_once.notices)
    assert whole.whole() is whole


def test_what_is_wrong_with_them_is_told_then(folder):
    add(folder, "good.xml")
    add(folder, "bad.xml", "<problem><p>")
    begun = open_lesson(folder, folder, exercises_later=True)
    assert begun.notices == ()
    assert ["bad.xml" in notice.file for notice in begun.whole().notices] == [True]


def test_of_a_lesson_that_has_nothing_else_they_are_read_at_once(folder):
    (folder / "talk.json").unlink()
    add(folder, "bad.xml", "<problem><p>")
    with pytest.raises(InputError):
        open_lesson(folder, folder, exercises_later=True)
    add(folder, "good.xml")
    assert open_lesson(folder, folder, exercises_later=True).problems != ()


def test_nothing_that_reads_them_is_loaded_before():
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from captionplayer.lessons.folder import open_lesson\n"
        "from captionplayer.resources import welcome_lesson\n"
        "open_lesson(welcome_lesson(), Path(), exercises_later=True)\n"
        "sys.exit(bool({'lxml', 'nh3', 'regex', 'pysrt', 'zipfile'} & set(sys.modules)))"
    )
    path = os.pathsep.join(sys.path)
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run([sys.executable, "-c", code], check=False, env=environment)
    assert done.returncode == 0
