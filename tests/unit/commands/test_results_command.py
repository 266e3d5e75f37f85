"""`captionplayer results` reads what is kept and changes nothing."""

import csv
import io
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from platformdirs import user_data_path

from captionplayer import cli
from captionplayer.lessons.folder import open_lesson
from captionplayer.lessons.migrations import VERSION
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session

DATA = Path(__file__).parents[2] / "data"
WATERING = DATA / "lessons" / "watering"


@pytest.fixture
def path():
    return user_data_path("captionplayer", appauthor=False) / "progress.sqlite"


@pytest.fixture
def answered(path, tmp_path):
    """A lesson with an answered problem; its id."""
    lesson = open_lesson(WATERING, tmp_path)
    with Progress.open(path) as progress:
        session = Session(lesson, progress)
        session.submit(lesson.problems[0], {})
    return lesson.id


def results(capsys, *words):
    assert cli.main(["results", *map(str, words)]) == 0
    return capsys.readouterr().out


def content(path):
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}


def test_without_a_file_there_are_no_results_and_none_is_made(path, capsys):
    assert results(capsys).count("\n") == 1
    assert json.loads(results(capsys, "--format", "json"))["lessons"] == []
    assert results(capsys, "--format", "csv").count("\n") == 1
    assert not path.exists()


def test_results_are_told_in_each_form(answered, capsys):
    assert "1 attempt" in results(capsys)
    (lesson,) = json.loads(results(capsys, "--format", "json"))["lessons"]
    assert lesson["lesson"] == answered
    rows = list(csv.DictReader(io.StringIO(results(capsys, "--format", "csv"))))
    assert [row["attempts"] for row in rows] == ["1", "0"]


def test_a_lesson_is_named_by_its_path(answered, capsys):
    assert "1 attempt" in results(capsys, WATERING)


def test_another_lesson_has_no_results(answered, capsys, tmp_path):
    (tmp_path / "one.xml").write_text("<problem><p>Words</p></problem>")
    assert results(capsys, tmp_path).startswith("No exercise")


def test_reading_changes_nothing(answered, path, capsys):
    before = content(path)
    results(capsys)
    assert content(path) == before


def test_a_file_of_version_1_is_read_and_stays(path, capsys):
    path.parent.mkdir(parents=True)
    shutil.copy(DATA / "progress" / "version-1.sqlite", path)
    before = content(path)
    assert "problem10" in results(capsys)
    assert content(path) == before


def test_what_another_process_just_kept_is_told(path, tmp_path, capsys):
    lesson = open_lesson(WATERING, tmp_path)
    with Progress.open(path) as progress:
        Session(lesson, progress).submit(lesson.problems[0], {})
        assert "1 attempt" in results(capsys)


KEEP_AND_DIE = """
import os, signal, sys
from pathlib import Path
from captionplayer.lessons.progress import Progress
progress = Progress.open(Path(sys.argv[1]))
progress.keep_place("other", 5)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_what_a_killed_process_left_is_told_and_stays(answered, path, capsys):
    env = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", KEEP_AND_DIE, str(path)], env=env, check=False)
    before = content(path)
    assert set(before) > {path.name}
    assert "1 attempt" in results(capsys)
    after = content(path)
    assert after.keys() == before.keys()
    assert [after[name] for name in after if "shm" not in name] == [
        before[name] for name in before if "shm" not in name
    ]


def refused(capsys):
    assert cli.main(["results"]) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1
    return err


def test_a_newer_file_is_refused(answered, path, capsys):
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    before = content(path)
    assert "newer" in refused(capsys)
    assert content(path) == before


def test_a_damaged_file_is_told_of_and_stays(path, capsys):
    path.parent.mkdir(parents=True)
    path.write_bytes(b"no database at all" * 100)
    assert "damaged" in refused(capsys)
    assert content(path) == {path.name: b"no database at all" * 100}


def test_an_empty_file_has_no_results_and_stays(path, capsys):
    path.parent.mkdir(parents=True)
    path.touch()
    assert results(capsys).startswith("No exercise")
    assert content(path) == {path.name: b""}


def test_a_truncated_file_is_told_of(answered, path, capsys):
    path.write_bytes(path.read_bytes()[:9000])
    assert "damaged" in refused(capsys)


def test_another_programs_database_is_told_of(path, capsys):
    path.parent.mkdir(parents=True)
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE mail (text)")
    connection.close()
    assert "not this program's" in refused(capsys)


def test_a_folder_in_place_of_the_file_is_told_of(path, capsys):
    path.mkdir(parents=True)
    assert "cannot be read" in refused(capsys)


def test_a_lesson_that_is_missing_is_told_of(capsys, tmp_path):
    assert cli.main(["results", str(tmp_path / "nowhere")]) == 2
    assert "nowhere" in capsys.readouterr().err


def test_an_unknown_format_is_refused(capsys):
    with pytest.raises(SystemExit):
        cli.main(["results", "--format", "xml"])
    assert "usage: captionplayer results" in capsys.readouterr().err
