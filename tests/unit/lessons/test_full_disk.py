"""A disk that is full, or must not be written to, is told of, and what was kept stays."""

import os
import shutil
import subprocess
import sys
from types import SimpleNamespace

import pytest

from captionplayer.errors import StorageError
from captionplayer.lessons import progress_file
from captionplayer.lessons.progress import Progress


@pytest.fixture
def path(tmp_path):
    return tmp_path / "progress.sqlite"


def reason(path):
    with pytest.raises(StorageError, match="progress-unwritable") as caught:
        Progress.open(path)
    return str(caught.value.notice.fields["reason"])


def test_too_little_room_is_told_of_at_opening(path, monkeypatch):
    room = SimpleNamespace(total=1 << 40, free=progress_file.NEEDED - 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: room)
    assert "space" in reason(path)


def test_a_folder_that_does_not_tell_its_room_is_used(path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(total=0, free=0))
    Progress.open(path).close()


def test_opening_really_writes(path):
    def opened():
        with Progress.copy(path) as progress:
            return progress._connection.execute("SELECT opened FROM learner").fetchone()[0]

    for number in (1, 2):
        Progress.open(path).close()
        assert opened() == number


FILL = """
import resource, sys
from pathlib import Path
from captionplayer.errors import StorageError
from captionplayer.exercises.problem import Result, Score
from captionplayer.lessons.progress import Progress
path = Path(sys.argv[1])
with Progress.open(path) as progress:
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
    kept = 0
    try:
        while True:
            result = Result(Score(1.0, 1.0), ())
            progress.answers.keep_attempt("lesson", "p", {"q": "x" * 500}, result)
            kept += 1
    except StorageError as error:
        print(error.notice.code, kept, len(progress.answers.attempts("lesson", "p")))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_file_that_cannot_grow_keeps_what_it_has(path):
    """The system refuses to write more, as where the disk or a quota is full."""
    env = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", FILL, str(path)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    code, kept, read = done.stdout.split()
    assert code == "progress-unwritable"
    assert int(kept) == int(read) > 3
    with Progress.open(path) as progress:
        assert len(progress.answers.attempts("lesson", "p")) == int(kept)


@pytest.fixture
def disk(tmp_path):
    """A disk of its own, where the tests may mount one."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(tmp_path)]
    if sys.platform != "linux" or os.geteuid() or subprocess.run(mount, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield tmp_path
    subprocess.run(["umount", str(tmp_path)], check=True)


def test_a_read_only_disk_is_told_of_and_can_be_read(disk, path):
    with Progress.open(path) as progress:
        progress.keep_place("lesson", 5000)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    assert reason(path)
    assert reason(disk / "new" / "progress.sqlite")
    with Progress.copy(path) as progress:
        assert progress.place("lesson") == 5000


def test_a_full_disk_is_told_of_and_can_be_read(disk, path, monkeypatch):
    with Progress.open(path) as progress:
        progress.keep_place("lesson", 5000)
    fill(disk / "fill")
    monkeypatch.setattr(progress_file, "NEEDED", 0)
    assert reason(path)
    with Progress.copy(path) as progress:
        assert progress.place("lesson") == 5000
    (disk / "fill").unlink()
    Progress.open(path).close()


def fill(path):
    with path.open("wb", buffering=0) as file:
        try:
            while file.write(b"\0" * 4096):
                pass
        except OSError:
            return
