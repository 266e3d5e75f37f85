"""The program: its parts put together, with the learner's own files."""

import os
from types import SimpleNamespace

import pytest
from platformdirs import user_config_path, user_data_path
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QToolButton
from samples import lesson, problem, tracks

from captionplayer.lessons.progress import Progress
from captionplayer.secondstart.address import address
from captionplayer.ui import app, learner
from captionplayer.ui.program import Program

MINUTE = [(n * 1000, n * 1000 + 900, f"Step {n}") for n in range(60)]


@pytest.fixture
def program(qtbot):
    """Starts the program with a lesson, as often as asked."""
    started = []

    def start(shown=None, language="", wait=True, **how):
        program = Program(app.open_settings())
        started.append(program)
        program.show(shown or lesson(tracks(en=MINUTE)), language, **{**STANDING, **how})
        qtbot.waitUntil(lambda: not wait or program.window.windowTitle() != "")
        return program

    yield start
    for each in started:
        # the icons come from a thread, and must find the buttons
        qtbot.waitUntil(lambda each=each: has_icons(each.window), timeout=5000)
        each.window.close()
        each.close()
        each.window.deleteLater()
    QApplication.processEvents()


STANDING = {"start": False, "fullscreen": False}


def has_icons(window):
    return not window.pane.controls.findChild(QToolButton, "mute").icon().isNull()


def progress_file():
    return user_data_path(app.NAME) / "progress.sqlite"


def test_the_window_is_shown_before_the_lesson_is_opened(program):
    window = program(wait=False).window
    assert window.isVisible()
    assert window.windowTitle() == ""


def test_the_lesson_opens_and_does_not_play(program):
    window = program().window
    assert window.windowTitle().startswith("Bread")
    assert not window.pane.player.playing
    assert window.focusWidget().text() == "Play"


def test_start_plays(program):
    assert program(start=True).window.pane.player.playing


def test_fullscreen_fills_the_screen(program):
    assert program(fullscreen=True).window.isFullScreen()


def test_the_place_is_kept_on_disk(program):
    first = program()
    first.window.pane.seek(12_000)
    first.window.close()
    first.close()
    assert progress_file().is_file()
    assert program().window.focusWidget().text() == "Resume at 0:12"


def test_settings_are_kept_on_disk(program):
    first = program()
    first.window.commands["captions"].trigger()
    first.window.close()
    assert (user_config_path(app.NAME) / "settings.ini").is_file()
    assert not program().window.captioning.on


def test_a_progress_file_that_cannot_be_written_is_still_read(monkeypatch):
    with Progress.open(progress_file()) as progress:
        progress.keep_unlocked("lesson")
    room = SimpleNamespace(total=1 << 40, free=0)
    monkeypatch.setattr("shutil.disk_usage", lambda _: room)
    progress, (told,) = learner.open_progress(progress_file())
    with progress:
        assert progress.unlocked("lesson")
    assert told.code == "progress-unwritable"


def test_a_progress_file_that_cannot_be_used_is_told_and_stops_nothing(program):
    progress_file().mkdir(parents=True)
    window = program(start=True).window
    assert len(window.pane.notices.sentences) == 1
    assert window.pane.player.playing


def test_icons_come_once_they_are_loaded(program, qtbot):
    window = program().window
    qtbot.waitUntil(lambda: has_icons(window), timeout=5000)


def test_it_runs_until_the_window_is_closed(qapp):
    def close():
        for window in QApplication.topLevelWidgets():
            window.close()

    QTimer.singleShot(300, close)
    assert app.run(lesson(problems=[problem()]), language=None, start=True, fullscreen=False) == 0


def test_a_file_that_macos_wants_opened_replaces_the_lesson(program, qtbot, qapp, tmp_path):
    path = tmp_path / "oil.json"
    path.write_text('{"@metadata": {"sourceLanguage": "en"}, "subtitle-0-900-1": "Oil"}')
    window = program().window
    # before the window listens, and after
    qapp.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("oil"))
    path.write_text("[]")
    qapp.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    qtbot.waitUntil(lambda: bool(window.pane.notices.sentences))


def test_another_start_is_heard_once_the_first_picture_is_shown(program, qtbot):
    first = program()
    place = address(os.environ)
    qtbot.waitUntil(place.exists, timeout=5000)
    first.window.close()
    first.close()
    assert not place.exists()


def test_the_welcome_lesson_opens(program, qtbot):
    from captionplayer.lessons.folder import open_lesson  # noqa: PLC0415
    from captionplayer.resources import welcome_lesson  # noqa: PLC0415

    welcome = open_lesson(welcome_lesson(), user_data_path(app.NAME))
    window = program(welcome, language="ar").window
    qtbot.waitUntil(lambda: window.pane.player.source.has_picture)
    window.pane.jumps.next_caption()
    qtbot.waitUntil(lambda: bool(window.pane.stage.captions))
    assert window.pane.stage.captions[0].cue.language == "ar"
    assert window.pane.notices.sentences == ()
    assert window.pane.stage.captions[0].block.missing() == ""
