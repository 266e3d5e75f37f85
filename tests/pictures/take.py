"""Takes pictures of every view of the program, to be looked at before a change is called done.

Usage: take.py FOLDER. Shows the welcome lesson without a display, in English and Arabic, light and
dark, in four sizes; the largest is that of a screen with two pixels for each unit.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import product
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QSize

from captionplayer.lessons.folder import open_lesson
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session
from captionplayer.resources import welcome_lesson
from captionplayer.ui import settings as kept
from captionplayer.ui.app import make_application
from captionplayer.ui.assembly import filled_window
from captionplayer.ui.choicequestion import ChoiceBox
from captionplayer.ui.doctorview import DoctorView
from captionplayer.ui.guide import Guide
from captionplayer.ui.icons import Icons
from captionplayer.ui.preferences import Preferences
from captionplayer.ui.settings import Settings
from captionplayer.ui.translation import Translation

SIZES = {1: ("800x600", "1366x768", "1920x1080"), 2: ("1280x720",)}
"""By the number of pixels for each unit."""
LANGUAGES = ("en", "ar")
THEMES = ("light", "dark")
PATIENCE = 5_000  # ms that a picture may take to come
_EXAMINATION = 60_000  # ms that the doctor may take on a busy machine
_ELSEWHERE = "https://example.org/bread/flour-and-water"


class Views:
    """The real window, led from view to view."""

    def __init__(self, folder: Path, settings: Settings, session: Session) -> None:
        self._folder = folder
        self._session = session
        self._cues = session.lesson.tracks.track("en").cues
        self._ready = False
        self.window = filled_window(settings, self._no_other)
        self.window.pane.player.ready.connect(self._become_ready)
        self.window.show()
        self.window.open(session)
        self.window.use_icons(Icons())
        self._wait(lambda: self._ready)

    def _no_other(self, path: Path) -> Session:
        raise FileNotFoundError(path)

    def _become_ready(self) -> None:
        self._ready = True

    def close(self) -> None:
        """Put the window away."""
        self.window.close()
        self.window.deleteLater()

    def all(self) -> Iterator[str]:
        """Leads to one view after the other, and names it."""
        yield "poster"
        pane, commands = self.window.pane, self.window.commands
        cue = max(self._cues, key=lambda cue: len(cue.text))
        pane.seek_to_cue(cue)
        self._wait(lambda: bool(pane.stage.cues))
        yield "caption"
        commands["second-captions"].trigger()
        yield "two-languages"
        for view in ("transcript", "keys", "exercises"):
            commands[view].trigger()
            yield "exercises-locked" if view == "exercises" else view
            self.window.views.go_back()
            self.window.side.put_all_away()
        yield from self._preferences()
        yield from self._help()
        commands["second-captions"].trigger()
        yield from self._end()

    def _preferences(self) -> Iterator[str]:
        self.window.commands["preferences"].trigger()
        view = self.window.side.view("preferences")
        if isinstance(view, Preferences):
            for section in view.sections:
                view.show_section(section)
                yield f"preferences-{section}"
        self.window.commands["preferences"].trigger()

    def _help(self) -> Iterator[str]:
        """The guide, also where a link leads out of it; the parts of the program; the doctor."""
        commands, side = self.window.commands, self.window.side
        commands["guide"].trigger()
        guide = side.view("guide")
        if isinstance(guide, Guide):
            self._wait(lambda: guide.text.is_complete)
            yield "guide"
            guide.show_section(guide.text.headings[-1])
            yield "guide-table"
            guide.follow(_ELSEWHERE)
            yield "guide-address"
            guide.address.put_away()
        commands["about"].trigger()
        yield "about"
        commands["doctor"].trigger()
        yield "doctor-looking"
        doctor = side.view("doctor")
        if isinstance(doctor, DoctorView):
            self._wait(lambda: doctor.table.rowCount() > 0, _EXAMINATION)
            yield "doctor"
        self.window.views.go_back()

    def _end(self) -> Iterator[str]:
        player = self.window.pane.player
        self._session.unlock()
        player.seek(player.duration - 500)
        player.play()
        self._wait(lambda: player.at_end)
        yield "exercises"
        card = self.window.exercising.cards()[0]
        card.submit_button.click()
        yield "missing-answer"
        for box in card.questions:
            if isinstance(box, ChoiceBox):
                box.buttons[0].setChecked(True)
        card.submit_button.click()
        self.window.pane.notices.tell("A notice, which is somewhat longer than most of them are.")
        yield "result-and-notice"
        self.window.pane.notices.show_next()
        yield from self._results()

    def _results(self) -> Iterator[str]:
        exercising, commands = self.window.exercising, self.window.commands
        exercising.choose_one_at_a_time(True)
        exercising.show_problem(1)
        yield "one-at-a-time"
        exercising.choose_one_at_a_time(False)
        commands["results"].trigger()
        yield "results"
        commands["erase-lesson"].trigger()
        yield "erase-question"

    def take(self, name: str, size: QSize) -> None:
        """Write a picture of the window."""
        self.window.resize(size)
        self._settle()
        self.window.grab().save(str(self._folder / f"{name}.png"))

    def _settle(self) -> None:
        for _ in range(6):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def _wait(self, condition: Callable[[], bool], patience: int = PATIENCE) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not condition() and clock.elapsed() < patience:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def take(folder: Path, theme: str, language: str, scale: int) -> None:
    """Write the pictures of every view in all sizes of a scale."""
    with tempfile.TemporaryDirectory() as home, Progress.in_memory() as progress:
        settings = Settings(Path(home) / "settings.ini")
        settings.set(kept.CAPTION_LANGUAGE, language)
        _application = make_application(theme)  # lives as long as its windows
        translation = Translation()
        translation.use(language)
        lesson = open_lesson(welcome_lesson(), Path(home))
        with closing(Views(folder, settings, Session(lesson, progress))) as views:
            for view in views.all():
                for size in SIZES[scale]:
                    width, height = map(int, size.split("x"))
                    name = f"{view}-{language}-{theme}-{size}" + (f"@{scale}" if scale > 1 else "")
                    views.take(name, QSize(width, height))


def main() -> None:
    parser = argparse.ArgumentParser(description="Takes pictures of every view.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--one", nargs=3, metavar=("THEME", "LANGUAGE", "SCALE"))
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if given.one:
        theme, language, scale = given.one
        take(given.folder, theme, language, int(scale))
        return
    # a process for each: an application has one scale and one beginning
    for theme, language, scale in product(THEMES, LANGUAGES, SIZES):
        command = [sys.executable, __file__, str(given.folder), "--one", theme, language]
        variables = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
        subprocess.run([*command, str(scale)], env=os.environ | variables, check=True)
    print(f"{sum(1 for _ in given.folder.glob('*.png'))} pictures in {given.folder}")


if __name__ == "__main__":
    main()
