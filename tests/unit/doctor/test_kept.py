"""The file of progress is looked at and stays as it is."""

import sqlite3
from contextlib import closing

import pytest

from captionplayer.doctor.finding import Status
from captionplayer.doctor.folders import folder
from captionplayer.doctor.kept import progress
from captionplayer.lessons.migrations import VERSION
from captionplayer.lessons.progress import Progress


@pytest.fixture
def path():
    folder("data").mkdir(parents=True)
    return folder("data") / "progress.sqlite"


@pytest.fixture
def kept(path):
    """A file with something in it."""
    with Progress.open(path) as progress:
        for number in range(300):
            progress.keep_title(f"lesson-{number}", "A title of some length " * 4)
    return path


def found():
    [finding] = progress()
    return finding


def files(path):
    return {each.name: each.read_bytes() for each in path.parent.iterdir()}


def test_no_file_is_made_where_there_is_none(path):
    finding = found()
    assert (finding.status, finding.code) == (Status.WELL, "progress-none")
    assert files(path) == {}


def test_a_whole_file_is_well_and_stays_as_it_is(kept):
    before = files(kept)
    finding = found()
    assert (finding.status, finding.facts["version"]) == (Status.WELL, VERSION)
    assert files(kept) == before


def test_a_file_that_is_in_use_is_well(kept):
    with Progress.open(kept) as progress:
        progress.keep_place("lesson-1", 5000)
        assert found().status is Status.WELL


def test_a_damaged_page_is_told_and_stays(kept):
    data = bytearray(kept.read_bytes())
    data[3 * 4096 : 5 * 4096] = bytes(range(256)) * 32
    kept.write_bytes(data)
    before = files(kept)
    finding = found()
    assert (finding.status, finding.code) == (Status.BROKEN, "progress-damaged")
    assert files(kept) == before


def test_an_index_that_lacks_an_entry_is_told(kept):
    """What the quick look at opening lets pass."""
    with closing(sqlite3.connect(kept)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        root = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_lesson_1'"
        ).fetchone()[0]
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(kept.read_bytes())
    start = (root - 1) * 4096
    cells = int.from_bytes(data[start + 3 : start + 5], "big")
    data[start + 3 : start + 5] = (cells - 1).to_bytes(2, "big")
    kept.write_bytes(data)
    assert found().code == "progress-damaged"


@pytest.mark.parametrize("data", [b"no database at all " * 60, b"SQLite format 3\0" + b"\xff" * 99])
def test_another_file_is_told(path, data):
    path.write_bytes(data)
    assert found().status is Status.BROKEN


def test_a_newer_versions_file_is_told(kept):
    with closing(sqlite3.connect(kept)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    assert found().code == "progress-newer"
