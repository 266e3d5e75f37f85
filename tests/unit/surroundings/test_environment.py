import os
import pwd
import subprocess
import sys

import pytest

from captionplayer.errors import CaptionPlayerError
from captionplayer.surroundings.environment import check_home, forget_relative_folders


def test_folders_that_are_not_absolute_are_forgotten():
    environment = {"HOME": "", "XDG_DATA_HOME": "here", "XDG_CACHE_HOME": "/there", "TZ": "here"}
    forget_relative_folders(environment)
    assert environment == {"XDG_CACHE_HOME": "/there", "TZ": "here"}


def test_without_a_home_that_is_told(monkeypatch):
    monkeypatch.delenv("HOME")
    monkeypatch.setattr(pwd, "getpwuid", {}.__getitem__)  # a user whom the system does not know
    with pytest.raises(CaptionPlayerError, match="home-missing"):
        check_home()


def test_the_home_of_the_user_is_enough(monkeypatch):
    monkeypatch.delenv("HOME")
    check_home()


@pytest.mark.parametrize("closed", [(0,), (1,), (2,), (0, 1, 2)])
def test_what_is_opened_never_takes_the_place_of_a_closed_stream(closed, tmp_path):
    """Else what a library prints would be written into the learner's file."""
    code = f"""
import os
from captionplayer.surroundings.environment import put_right
put_right()
lowest = os.open({str(tmp_path / "file")!r}, os.O_CREAT | os.O_WRONLY)
os._exit(lowest)
"""

    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        preexec_fn=lambda: [os.close(number) for number in closed],
        close_fds=False,
        check=False,
    )
    assert done.returncode > 2


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["--nonsense"], ["nowhere.srt"]])
def test_without_streams_nothing_is_printed_and_nothing_fails(words):
    code = f"""
import os, sys
sys.stdout = sys.stderr = None
from captionplayer.cli import main
try:
    os._exit(main({words!r}))
except SystemExit as end:
    os._exit(end.code)
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    assert done.returncode == (0 if words[0] in ("--version", "--help") else 2)
