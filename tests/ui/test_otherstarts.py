"""Other starts of the program: what they ask for is done in the window that is there."""

import contextlib
import os
import socket
import stat
import threading
import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from samples import lesson, problem

from captionplayer.errors import StorageError
from captionplayer.lessons.folder import open_lesson
from captionplayer.lessons.lesson import Unlock
from captionplayer.lessons.session import Session
from captionplayer.secondstart.address import address
from captionplayer.secondstart.asking import Answer, ask
from captionplayer.secondstart.wish import MAX_BYTES, Wish
from captionplayer.ui import listening
from captionplayer.ui.listening import Listening
from captionplayer.ui.otherstarts import OtherStarts

BUNDLE = (
    '{"@metadata": {"sourceLanguage": "en"}, "subtitle-0-900-1": "Oil", "subtitle-900-1800-2": "A"}'
)
FILES = Path("/proc/self/fd")
BREAD = lesson(problems=[problem()], unlock=Unlock.ANY_TIME)
HOSTILE = (
    b"\n",
    b"GET / HTTP/1.1\r\n\r\n",
    b"\x00" * 1000 + b"\n",
    b"[" * 60_000 + b"\n",
    b'{"captionplayer": 1, "lesson": "bread.lesson"}\n',
    b"x" * (3 * MAX_BYTES),
)


@pytest.fixture
def window(open_window):
    return open_window(BREAD)


@pytest.fixture
def place():
    return address(os.environ)


@pytest.fixture
def start_later(window, progress, tmp_path):
    """Makes the window's ear for other starts."""

    def session_in(opened):
        return Session(opened, progress)

    def session(path):
        return session_in(open_lesson(path, tmp_path / "cache"))

    return lambda: OtherStarts(lambda: window, session, session_in, window)


@pytest.fixture
def starts(start_later):
    """The window's ear for other starts."""
    found = start_later()
    yield found
    found.end()


@pytest.fixture
def start(qtbot, starts, place):
    """Another start, in a thread as in a process: what came of it."""

    def ask_for(**facts):
        return elsewhere(qtbot, lambda: ask(Wish(**facts), place))

    return ask_for


def elsewhere(qtbot, work):
    """What some work gives that is done beside the window."""
    found = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()
    qtbot.waitUntil(lambda: bool(found), timeout=8000)
    thread.join()
    return found[0]


@pytest.fixture
def other(tmp_path):
    """Captions that lie in a file."""
    path = tmp_path / "oil.json"
    path.write_text(BUNDLE)
    return path


def test_a_second_file_replaces_the_lesson(start, window, other, qtbot):
    assert start(lesson=str(other)) is Answer.TAKEN
    qtbot.waitUntil(lambda: window.windowTitle().startswith("oil"))
    assert not window.pane.player.playing


def test_loose_files_come_with_their_options(start, window, other, tmp_path, qtbot):
    other.with_name("oil.es.json").write_text('{"subtitle-0-900-1": "Aceite"}')
    exercise = tmp_path / "a.xml"
    exercise.write_text("<problem><p>Read this.</p></problem>")
    files = {"captions": str(other), "exercises": (str(exercise),)}
    assert start(**files, language="es", start=True, fullscreen=True) is Answer.TAKEN
    qtbot.waitUntil(lambda: window.windowTitle().startswith("oil"))
    qtbot.waitUntil(lambda: window.pane.player.playing)
    assert window.captioning.language == "es"
    assert [one.id for one in window.exercising.problems] == ["a"]
    assert window.isFullScreen()


def test_what_was_done_is_kept_before_the_lesson_gives_way(start, window, other, progress, qtbot):
    window.pane.seek(300)
    window.exercising.show()
    window.exercising.cards()[0].questions[0].buttons[0].click()
    assert start(lesson=str(other)) is Answer.TAKEN
    qtbot.waitUntil(lambda: window.windowTitle().startswith("oil"))
    again = Session(BREAD, progress)
    assert progress.place("bread") is not None
    assert again.draft(again.problems[0]).responses


def test_where_it_cannot_be_kept_the_lesson_stays(start, window, other, monkeypatch):
    def fail(_):
        raise StorageError("progress-unwritable", file="progress.sqlite", reason="full")

    monkeypatch.setattr(Session, "keep_waiting", fail)
    assert start(lesson=str(other)) is Answer.REFUSED
    assert window.windowTitle().startswith("Bread")
    assert "progress.sqlite" in window.pane.notices.sentences[0]


def test_without_a_lesson_the_window_comes_forward_as_it_is(start, window, qtbot):
    window.setWindowState(Qt.WindowState.WindowMinimized)
    assert start(token="leave") is Answer.TAKEN
    qtbot.waitUntil(lambda: not window.isMinimized())
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "leave"
    assert window.windowTitle().startswith("Bread")


def test_trouble_is_told_in_the_window_and_the_lesson_stays(start, window, other, qtbot):
    other.write_text("[]")
    assert start(lesson=str(other)) is Answer.TAKEN
    qtbot.waitUntil(lambda: bool(window.pane.notices.sentences))
    assert str(other) in window.pane.notices.sentences[0]
    assert window.windowTitle().startswith("Bread")


def test_a_language_that_is_none_is_left_out(start, window, other, qtbot):
    assert start(lesson=str(other), language="??") is Answer.TAKEN
    qtbot.waitUntil(lambda: window.windowTitle().startswith("oil"))
    assert window.pane.notices.sentences == ()


def test_a_window_that_closes_takes_nothing(start, window, other):
    window.hide()
    assert start(lesson=str(other)) is Answer.REFUSED


@pytest.mark.parametrize("data", HOSTILE, ids=lambda data: repr(data[:12]))
def test_hostile_bytes_are_refused_and_the_next_start_is_heard(start, window, place, data, qtbot):
    def send():
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(5)
            connection.connect(str(place))
            try:
                connection.sendall(data)
                return connection.recv(100)
            except (BrokenPipeError, ConnectionResetError):
                return b"refused\n"

    assert elsewhere(qtbot, send) == b"refused\n"
    assert start() is Answer.TAKEN
    assert window.windowTitle().startswith("Bread")


def test_who_says_nothing_is_let_go(starts, place, qtbot, monkeypatch):
    monkeypatch.setattr(listening, "PATIENCE", 0.2)

    def wait():
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(5)
            connection.connect(str(place))
            connection.sendall(b"half a line")
            begin = time.monotonic()
            return connection.recv(100), time.monotonic() - begin

    said, passed = elsewhere(qtbot, wait)
    assert said == b""
    assert passed < 3


@pytest.mark.skipif(not FILES.is_dir(), reason="counts the open files as Linux does")
def test_who_says_nothing_takes_few_of_the_programs_files(starts, place, qtbot, monkeypatch):
    monkeypatch.setattr(listening, "PATIENCE", 0.5)
    before = len(list(FILES.iterdir()))
    with contextlib.ExitStack() as connections:
        for _ in range(40):
            connection = connections.enter_context(socket.socket(socket.AF_UNIX))
            connection.connect(str(place))
        qtbot.wait(200)
        assert len(list(FILES.iterdir())) - before - 40 < 20
        assert elsewhere(qtbot, lambda: asked_patiently(place)) is Answer.TAKEN


def asked_patiently(place):
    """What comes of asking until somebody answers."""
    answers = iter(partial(ask, Wish(), place), None)
    return next(answer for answer in answers if answer is not Answer.SILENT)


def test_only_the_user_may_speak_to_the_window(starts, place):
    assert not place.stat().st_mode & 0o077
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700


def test_the_socket_goes_with_the_window(starts, place):
    starts.end()
    assert not place.exists()
    assert ask(Wish(), place) is Answer.NOBODY


def test_a_socket_that_a_killed_program_left_is_taken_over(place, qtbot):
    place.parent.mkdir(mode=0o700)
    with socket.socket(socket.AF_UNIX) as killed:
        killed.bind(str(place))
    place.with_suffix(".lock").touch()
    heard = []
    server = Listening(lambda wish: heard.append(wish) or True)
    assert server.begin(place)
    assert elsewhere(qtbot, lambda: ask(Wish(), place)) is Answer.TAKEN
    assert heard == [Wish()]
    server.end()


def test_a_second_window_leaves_the_socket_to_the_first(starts, start, place):
    second = Listening(lambda wish: False)
    assert not second.begin(place)
    second.end()
    assert start() is Answer.TAKEN


def test_the_window_that_is_left_listens_when_it_comes_forward(place, start_later, qtbot, qapp):
    first = Listening(lambda wish: True)
    assert first.begin(place)
    left = start_later()
    first.end()
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert elsewhere(qtbot, lambda: ask(Wish(), place)) is Answer.TAKEN
    left.end()
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert not place.exists()


def test_a_folder_that_is_not_safe_is_not_used(place):
    place.parent.mkdir()
    place.parent.chmod(0o777)
    server = Listening(lambda wish: True)
    assert not server.begin(place)
    assert list(place.parent.iterdir()) == []
    server.end()


def test_without_a_runtime_folder_nothing_is_listened_to():
    server = Listening(lambda wish: True)
    assert not server.begin(None)


def test_a_dozen_starts_at_once_are_all_heard(starts, place, qtbot):
    def ask_all():
        found = []
        threads = [
            threading.Thread(target=lambda: found.append(ask(Wish(), place))) for _ in range(12)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return found

    assert elsewhere(qtbot, ask_all) == [Answer.TAKEN] * 12
