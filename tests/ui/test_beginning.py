"""A window at once, and the program in it as soon as it was seen."""

import gc
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from samples import lesson, tracks

from captionplayer.ui import app, program
from captionplayer.ui.firstsight import FirstSight
from captionplayer.ui.settings import Settings
from captionplayer.ui.window import Window

BREAD = lesson(tracks(en=[(0, 900, "Flour")]))
# tells at the window's first painting, and when the lesson is open, whether the program is loaded
START = """
import sys
from samples import lesson, tracks
from captionplayer.ui import app
from captionplayer.ui.firstsight import FirstSight
from captionplayer.ui.window import Window

paint, show_title = FirstSight.paintEvent, Window.show_title

def tell():
    print("captionplayer.ui.program" in sys.modules, "captionplayer.ui.pane" in sys.modules)

def paint_and_tell(sight, event):
    paint(sight, event)
    tell()

def show_title_and_tell(window, title):
    show_title(window, title)
    tell()
    window.close()

FirstSight.paintEvent, Window.show_title = paint_and_tell, show_title_and_tell
bread = lesson(tracks(en=[(0, 900, "Flour")]))
app.run(bread, language=None, start=False, fullscreen=False)
"""


@pytest.fixture(autouse=True)
def _nobody_listens(monkeypatch):
    monkeypatch.setattr(app.assistance, "may_be_there", lambda: False)


@pytest.fixture
def run(qapp, qtbot):
    """Runs the program for a second, and gives what the window is like then to a function."""
    opened = []

    def run_until(then, **how):
        def look():
            windows = [each for each in qapp.topLevelWidgets() if isinstance(each, QMainWindow)]
            window = next(each for each in windows if each.isVisible())
            opened.append(window)
            then(window)
            window.close()

        QTimer.singleShot(1_000, look)
        return app.run(BREAD, **{"language": None, "start": False, "fullscreen": False, **how})

    yield run_until
    for window in opened:
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()  # here, and not in the middle of what is left of the program


def test_the_window_is_painted_before_the_program_is_loaded(tmp_path):
    paths = f"import sys; sys.path[:0] = {sys.path!r}\n"
    # a folder without a bus, so without a screen reader
    variables = {"DBUS_SESSION_BUS_ADDRESS": "", "XDG_RUNTIME_DIR": str(tmp_path)}
    told = subprocess.run(
        [sys.executable, "-c", paths + START],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | variables,
    )
    assert (told.stdout.splitlines(), told.stderr) == (["False False", "True True"], "")


def test_for_a_screen_reader_the_window_comes_whole(run, monkeypatch):
    painted = []
    monkeypatch.setattr(app.assistance, "may_be_there", lambda: True)
    monkeypatch.setattr(FirstSight, "paintEvent", lambda sight, event: painted.append(True))
    seen = []
    run(lambda window: seen.append(window.is_filled))
    assert (seen, painted) == ([True], [])


def test_the_lesson_is_in_the_window_that_was_seen_first(run):
    seen = []
    assert run(seen.append) == 0
    assert seen[0].is_filled
    assert seen[0].findChild(FirstSight) is None


def test_a_window_that_is_not_painted_is_filled_all_the_same(run, monkeypatch):
    monkeypatch.setattr(FirstSight, "paintEvent", lambda sight, event: None)
    seen = []
    run(lambda window: seen.append(window.is_filled))
    assert seen == [True]


def test_the_whole_screen_is_filled_from_the_beginning(run):
    seen = []
    run(
        lambda window: seen.append(
            (window.isFullScreen(), window.commands["fullscreen"].isChecked())
        ),
        fullscreen=True,
    )
    assert seen == [(True, True)]


def test_a_window_that_is_closed_at_once_ends_the_program(qapp, monkeypatch):
    loaded = []
    monkeypatch.setattr(program, "Program", loaded.append)
    close = FirstSight.paintEvent
    monkeypatch.setattr(
        FirstSight, "paintEvent", lambda sight, event: (close(sight, event), sight.window().close())
    )
    code = app.run(BREAD, language=None, start=False, fullscreen=False)
    assert (code, loaded) == (0, [])


def test_the_screen_outlives_a_window_that_is_collected(qapp, tmp_path):
    screen = qapp.primaryScreen()  # the collector takes the older ones first
    window = Window(Settings(tmp_path / "settings.ini"))
    window.itself = window
    gone = []
    screen.destroyed.connect(lambda: gone.append(True))
    del window, screen
    gc.collect()
    assert not gone


def test_what_fails_before_the_window_is_filled_ends_the_program(qapp, monkeypatch):
    def fail(*given):
        raise OSError("no more memory")

    monkeypatch.setattr(program, "Program", fail)
    with pytest.raises(OSError, match="no more memory"):
        app.run(BREAD, language=None, start=False, fullscreen=False)
    QApplication.processEvents()
