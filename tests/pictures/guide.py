"""Takes the pictures of the guide, of the welcome lesson.

Usage: guide.py [FOLDER], which is docs/pictures unless another one is named. Needs no display, but
ffmpeg, which brings each picture down to few colours.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QSize
from take import Views

from captionplayer.lessons.folder import open_lesson
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session
from captionplayer.resources import welcome_lesson
from captionplayer.ui import settings as kept
from captionplayer.ui.app import make_application
from captionplayer.ui.choicequestion import ChoiceBox
from captionplayer.ui.settings import Settings
from captionplayer.ui.translation import Translation

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "pictures"
SIZE = QSize(1000, 620)
LANGUAGES = ("en", "ar")
SECOND = "es"
PLACE = 11  # the caption, counted from 0, that most pictures show
EXERCISE, CHOSEN = 1, (0, 2)  # two of three right answers, counted from 0
LARGEST = 100_000  # bytes
_COLOURS = (
    "split[whole][seen];[seen]palettegen=max_colors=160:reserve_transparent=0[few];"
    "[whole][few]paletteuse=dither=0"
)


class GuideViews(Views):
    """The real window, led through what the guide tells of."""

    def begin(self, size: QSize) -> None:
        """Have the window in this size."""
        self.window.resize(size)
        self._settle()

    def _to_caption(self) -> None:
        pane = self.window.pane
        pane.seek_to_cue(self._cues[PLACE])
        self._wait(lambda: bool(pane.stage.cues))

    def english(self) -> Iterator[str]:
        """Leads to one view after the other, and names it."""
        commands = self.window.commands
        yield "poster"
        self._to_caption()
        yield "captions"
        commands["second-captions"].trigger()
        yield "two-languages"
        yield from self._transcript("transcript")
        commands["second-captions"].trigger()
        yield from self._shown("preferences", "preferences")
        yield from self._shown("keys", "keys")
        yield from self._shown("exercises", "exercises-locked")
        yield from self._exercises()

    def arabic(self) -> Iterator[str]:
        """The same program from right to left."""
        self._to_caption()
        yield from self._transcript("arabic")

    def _shown(self, command: str, name: str) -> Iterator[str]:
        self.window.commands[command].trigger()
        yield name
        self.window.views.go_back()

    def _transcript(self, name: str) -> Iterator[str]:
        self.window.commands["transcript"].trigger()
        yield name
        self.window.commands["transcript"].trigger()

    def _exercises(self) -> Iterator[str]:
        self._session.unlock()
        self.window.commands["exercises"].trigger()
        self.window.exercising.choose_one_at_a_time(True)
        self.window.exercising.show_problem(EXERCISE)
        yield "exercise"
        card = self.window.exercising.cards()[EXERCISE]
        for box in card.questions:
            if isinstance(box, ChoiceBox):
                for number in CHOSEN:
                    box.buttons[number].setChecked(True)
        card.submit_button.click()
        yield "verdict"
        self.window.commands["results"].trigger()
        yield "results"


def take(folder: Path, language: str) -> None:
    """Write the pictures that are taken in one language."""
    with tempfile.TemporaryDirectory() as home, Progress.in_memory() as progress:
        settings = Settings(Path(home) / "settings.ini")
        settings.set(kept.CAPTION_LANGUAGE, language)
        settings.set(kept.SECOND_LANGUAGE, SECOND)
        _application = make_application("light")  # lives as long as its windows
        translation = Translation()
        translation.use(language)
        lesson = open_lesson(welcome_lesson(), Path(home))
        with closing(GuideViews(folder, settings, Session(lesson, progress))) as views:
            views.begin(SIZE)
            for name in views.arabic() if language == "ar" else views.english():
                views.take(name, SIZE)


def shrink(taken: Path, kept_in: Path) -> None:
    """Write a picture with few colours; raises ValueError where it is still too large."""
    options = ["-v", "error", "-y", "-i", str(taken), "-filter_complex", _COLOURS]
    made = ["-pred", "mixed", "-compression_level", "100", "-bitexact", str(kept_in)]
    subprocess.run(["ffmpeg", *options, *made], check=True)
    if kept_in.stat().st_size > LARGEST:
        raise ValueError(f"{kept_in} has {kept_in.stat().st_size} bytes")


def take_all(folder: Path) -> None:
    """Take every picture; a process for each language, as an application has one beginning."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as taken:
            variables = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1"}
            command = [sys.executable, __file__, taken, "--one", language]
            subprocess.run(command, env=os.environ | variables, check=True)
            for picture in sorted(Path(taken).glob("*.png")):
                shrink(picture, folder / picture.name)
                print(folder / picture.name, (folder / picture.name).stat().st_size)


def main() -> None:
    parser = argparse.ArgumentParser(description="Takes the pictures of the guide.")
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    parser.add_argument("--one", metavar="LANGUAGE")
    given = parser.parse_args()
    if given.one:
        take(given.folder, given.one)
    else:
        take_all(given.folder)


if __name__ == "__main__":
    main()
