"""What the first picture can do without comes after it."""

import subprocess
import sys

START = """
import sys
from PySide6.QtCore import QTimer
from samples import lesson, tracks
from captionplayer.ui import app, later
from captionplayer.ui.program import Program

application = app.make_application()
program = Program(app.open_settings())
program.show(lesson(tracks(en=[(0, 900, "Flour")])), "", start=False, fullscreen=False)
names = [f"captionplayer.{name}" for name in later._MODULES]
print(any(name in sys.modules for name in names))
QTimer.singleShot(3000, application.quit)
application.exec()
print(all(name in sys.modules for name in names))
program.window.close()
program.close()
"""


def test_views_are_imported_after_the_window_is_shown_and_before_they_are_asked_for():
    paths = f"import sys; sys.path[:0] = {sys.path!r}\n"
    told = subprocess.run(
        [sys.executable, "-c", paths + START], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["False", "True"]
