"""What holds for every test that shows something: no screen, no sound, one look everywhere."""

import os
import subprocess
import sys
from pathlib import Path

import clips
import pytest
import samples

ROOT = Path(__file__).resolve().parents[2]

# before any Qt is loaded; an outer choice, such as xcb on a screen of one's own, is kept
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for name in ("QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "LANGUAGE", "LANG"):
    os.environ.pop(name, None)
os.environ["LC_ALL"] = "C.UTF-8"


def pytest_configure():
    """Leave a handler of Qt's messages in place between the phases of a test.

    There pytest-qt puts back the one before; if that is none, PySide6 calls nothing, and crashes,
    where a decoder's thread had a message and waited for the interpreter.
    """
    from PySide6.QtCore import qInstallMessageHandler  # noqa: PLC0415 - not before the variables

    qInstallMessageHandler(lambda kind, context, text: print(text, file=sys.stderr))


@pytest.fixture(scope="session")
def qapp():
    """The program's own application, with its look, in English."""
    from captionplayer.ui import roles  # noqa: PLC0415 - not before the variables
    from captionplayer.ui.app import make_application  # noqa: PLC0415
    from captionplayer.ui.translation import Translation  # noqa: PLC0415

    compiler = ROOT / "scripts" / "compile_translations.py"
    if compiler.is_file():  # a wheel has them compiled
        subprocess.run([sys.executable, compiler], check=True)
    application = make_application()
    roles.install()
    english = Translation()  # held as long as it is to be spoken
    english.use("en")
    yield application


@pytest.fixture
def translator(qapp):
    """Speaks a language, and English again after the test."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - not before the variables

    from captionplayer.ui.translation import Translation  # noqa: PLC0415

    spoken = Translation()
    yield spoken
    spoken.use("en")
    for each in spoken._installed:
        QCoreApplication.removeTranslator(each)


@pytest.fixture
def qtbot(qtbot, monkeypatch):
    """pytest-qt's, which holds its windows until they are deleted.

    It has weak references only: Python would collect a window that its test has left, with all
    that is in it, in the middle of what a part of it does, and the process would end.
    """
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415 - not before the variables

    held, add = [], qtbot.addWidget

    def hold(widget, **how):
        held.append(widget)
        add(widget, **how)

    monkeypatch.setattr(qtbot, "addWidget", hold)
    yield qtbot
    # no event loop runs here, and without one what is to be deleted later stays
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def clip(tmp_path_factory):
    """Makes clips by name, each once."""
    folder = tmp_path_factory.mktemp("clips")
    return lambda name: clips.make(name, folder)


@pytest.fixture(scope="session")
def _session_player(qapp):
    """One player for all tests: a QMediaPlayer for each can deadlock when it is stopped."""
    from captionplayer.ui.player import Player  # noqa: PLC0415

    screen = samples.Screen()
    player = Player(screen.show)
    yield player, screen
    player.deleteLater()
    qapp.processEvents()


@pytest.fixture
def player(_session_player):
    player, screen = _session_player
    screen.moments.clear()
    yield player
    player.load(None, 0)
    player.set_track(samples.track())
    player.set_second_track(None)
    player.set_rate(1)
    player.show_captions(True)


@pytest.fixture
def screen(_session_player, player):
    """What the player shows."""
    return _session_player[1]


@pytest.fixture
def progress():
    from captionplayer.lessons.progress import Progress  # noqa: PLC0415

    with Progress.in_memory() as progress:
        yield progress


@pytest.fixture
def open_window(qtbot, tmp_path, progress):
    """Opens lessons without a video in windows of their own, shown and active."""
    from captionplayer.lessons.session import Session  # noqa: PLC0415
    from captionplayer.ui.assembly import filled_window  # noqa: PLC0415
    from captionplayer.ui.settings import Settings  # noqa: PLC0415

    def open_one(lesson=None, settings=None, **how):
        window = filled_window(settings or Settings(tmp_path / "settings.ini"), None)
        qtbot.addWidget(window)
        show(qtbot, window)
        window.open(Session(lesson or samples.lesson(), progress), **how)
        return window

    return open_one


@pytest.fixture(scope="session")
def _session_window(qapp, tmp_path_factory):
    """One window for all lessons with a video, for the one player's sake."""
    from captionplayer.ui.assembly import filled_window  # noqa: PLC0415
    from captionplayer.ui.settings import Settings  # noqa: PLC0415

    window = filled_window(Settings(tmp_path_factory.mktemp("settings") / "settings.ini"), None)
    yield window
    window.close()
    window.deleteLater()
    qapp.processEvents()


@pytest.fixture
def open_video(qtbot, _session_window, clip, progress):
    """Opens a lesson with a video and waits for its first picture."""
    from PySide6.QtWidgets import QWidget  # noqa: PLC0415

    from captionplayer.lessons.session import Session  # noqa: PLC0415

    window = _session_window
    other = QWidget()  # a window that is shown again becomes active only after another one was
    show(qtbot, other)
    show(qtbot, window)
    other.close()

    def open_one(name="brief.webm", start=False, **facts):
        video = clip(name) if isinstance(name, str) else name
        lesson = samples.lesson(video=video, **facts)
        with qtbot.waitSignal(window.pane.player.ready):
            window.open(Session(lesson, progress), start=start)
        return window

    yield open_one
    if window.isFullScreen():
        window.commands["fullscreen"].trigger()
    window.open(Session(samples.lesson(name="nothing"), progress))
    window.pane.player.set_rate(1)
    window.hide()


def show(qtbot, window):
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
