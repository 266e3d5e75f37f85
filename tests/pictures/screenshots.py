"""Takes the pictures that software centres show: the welcome lesson, 1600 by 900, in English.

Usage: screenshots.py [FOLDER]; by default packaging/linux/screenshots, which the metainfo names.
"""

import os
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QSize
from take import Views

from captionplayer.lessons.folder import open_lesson
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session
from captionplayer.resources import welcome_lesson
from captionplayer.ui.app import make_application
from captionplayer.ui.settings import Settings
from captionplayer.ui.translation import Translation

FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "linux" / "screenshots"
SHOWN = {
    "caption": "captions",
    "transcript": "transcript",
    "result-and-notice": "exercises",
    "preferences-captions": "preferences",
}
"""Names of the views that are taken, and the files' names."""
SIZE = QSize(1600, 900)


def take(folder: Path) -> None:
    """Write the pictures."""
    with tempfile.TemporaryDirectory() as home, Progress.in_memory() as progress:
        _application = make_application("light")  # lives as long as its windows
        english = Translation()
        english.use("en")
        lesson = open_lesson(welcome_lesson(), Path(home))
        settings = Settings(Path(home) / "settings.ini")
        with closing(Views(folder, settings, Session(lesson, progress))) as views:
            for view in views.all():
                if view in SHOWN:
                    views.window.pane.notices.clear()
                    views.take(SHOWN[view], SIZE)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    target = Path(sys.argv[1]) if sys.argv[1:] else FOLDER
    target.mkdir(parents=True, exist_ok=True)
    take(target)
