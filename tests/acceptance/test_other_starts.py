"""The installed program, started again while its window is open."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from platformdirs import user_data_path

from captionplayer.lessons.folder import open_lesson
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="tried on Linux only")

PATIENCE = 40  # seconds that a window may take on a busy machine
BUNDLE = '{"@metadata": {"sourceLanguage": "en"}, "subtitle-0-900-1": "Hello"}'
MANIFEST = """
id = "first"
title = "First"
[captions]
file = "bundle.json"
[exercises]
files = ["a.xml"]
unlock = "any-time"
"""
PROBLEM = """
<problem><multiplechoiceresponse><label>Is it?</label><choicegroup>
<choice correct="true">yes</choice><choice correct="false">no</choice>
</choicegroup></multiplechoiceresponse></problem>
"""
# the program's own window, which tells its titles; a lesson's first choice is clicked
WINDOW = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from captionplayer import cli
from captionplayer.ui.program import Program

def tell(window, title):
    print("title", title, flush=True)
    if title.startswith("First"):
        window.exercising.show()
        window.exercising.cards()[0].questions[0].buttons[0].click()
        print("answered", flush=True)

fill = Program._fill
def fill_and_follow(self, window, media=None):
    window = fill(self, window, media)
    window.windowTitleChanged.connect(lambda title: tell(window, title))
    return window
Program._fill = fill_and_follow
hear = Program._hear_other_starts
def hear_and_tell(self):
    hear(self)
    print("listening", flush=True)
Program._hear_other_starts = hear_and_tell
sys.exit(cli.main(sys.argv[1:]))
"""


class Running:
    """A window, and what it told."""

    def __init__(self, program, told, *words, **variables):
        self._told = told
        with told.open("w") as output:
            self.process = subprocess.Popen(
                [program.python, "-c", WINDOW, *map(str, words)],
                env=program.variables | {"QT_QPA_PLATFORM": "offscreen"} | variables,
                cwd=program.where,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def told(self):
        return self._told.read_text()

    def wait_for(self, words):
        until = time.monotonic() + PATIENCE
        while words not in self.told():
            assert self.process.poll() is None, self.told()
            assert time.monotonic() < until, self.told()
            time.sleep(0.05)


@pytest.fixture
def window(program, tmp_path):
    """Opens windows with files; each is there and listens."""
    windows = []

    def open_one(*words, **variables):
        told = tmp_path / f"told{len(windows)}.txt"
        windows.append(Running(program, told, *words, **variables))
        windows[-1].wait_for("listening")
        return windows[-1]

    yield open_one
    for each in windows:
        each.process.kill()
        each.process.wait()


@pytest.fixture
def first(tmp_path):
    """A lesson with an exercise."""
    folder = tmp_path / "first"
    folder.mkdir()
    for name, text in {"lesson.toml": MANIFEST, "bundle.json": BUNDLE, "a.xml": PROBLEM}.items():
        (folder / name).write_text(text)
    return folder


@pytest.fixture
def second(tmp_path):
    path = tmp_path / "second.json"
    path.write_text(BUNDLE)
    return path


def start(program, *words):
    return program.run(*words, QT_QPA_PLATFORM="offscreen")


def test_a_second_file_replaces_the_lesson_and_the_first_ones_answers_are_on_disk(
    program, window, first, second, tmp_path
):
    running = window(first)
    running.wait_for("answered")
    told = start(program, second.name)
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")
    running.wait_for("title second")
    running.process.send_signal(signal.SIGKILL)
    running.process.wait()
    lesson = open_lesson(first, tmp_path / "cache")
    with Progress.open(user_data_path("captionplayer") / "progress.sqlite") as progress:
        session = Session(lesson, progress)
        assert session.draft(session.problems[0]).responses


def test_without_a_lesson_the_first_window_stays_as_it_is(program, window, first):
    running = window(first)
    assert start(program).returncode == 0
    assert running.told().count("title") == 1


def test_trouble_is_told_in_the_first_window(program, window, first, second):
    running = window(first)
    second.write_text("[]")
    told = start(program, second.name)
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")
    told = start(program, "nowhere.json")
    assert (told.returncode, told.stderr.count("\n")) == (2, 1)
    assert running.told().count("title") == 1


def test_a_desktop_is_told_in_a_window_why_a_file_does_not_open(program, window, second):
    second.write_text("[]")
    assert start(program, second.name).returncode == 2
    running = window(second, XDG_ACTIVATION_TOKEN="leave")
    running.wait_for("title When your contact leaves")
    assert second.name in running.told()


def test_a_new_window_leaves_the_first_one_alone(window, first, second):
    running = window(first)
    another = window(second, "--new-window")
    another.wait_for("title second")
    assert "second" not in running.told()


def test_after_a_kill_the_next_start_is_a_window_that_listens(program, window, first, second):
    running = window(first)
    running.process.send_signal(signal.SIGKILL)
    running.process.wait()
    another = window(first)
    assert start(program, second.name).returncode == 0
    another.wait_for("title second")


def test_a_window_that_hangs_does_not_hang_the_next(window, first, second):
    running = window(first)
    running.process.send_signal(signal.SIGSTOP)
    another = window(second)
    another.wait_for("title second")
    assert "does not answer" in another.told()


def test_other_commands_never_touch_the_window(program, window, first):
    running = window(first)
    for words in (["results", first], ["tour", first, "--output", "pictures"]):
        assert program.run(*words).returncode == 0
    assert running.told().count("title") == 1


def test_no_internet_socket_is_opened(window, first):
    running = window(first)
    net = Path(f"/proc/{running.process.pid}/fd")
    sockets = {link.readlink().name for link in net.iterdir() if link.is_symlink()}
    inodes = {name[8:-1] for name in sockets if name.startswith("socket:[")}
    opened = set()
    for kind in ("tcp", "tcp6", "udp", "udp6"):
        for line in Path(f"/proc/net/{kind}").read_text().splitlines()[1:]:
            opened.add(line.split()[9])
    assert inodes
    assert not inodes & opened
