"""Plays a lesson without a screen and writes pictures of it, with an index."""

import json
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QElapsedTimer,
    QEventLoop,
    QIODevice,
    QSize,
)
from PySide6.QtWidgets import QWidget

from captionplayer.captions.track import Cue
from captionplayer.errors import FileError
from captionplayer.exercises import grading
from captionplayer.lessons.lesson import Lesson
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session
from captionplayer.ui import log, platform
from captionplayer.ui.app import log_file, make_application
from captionplayer.ui.assembly import filled_window
from captionplayer.ui.choicequestion import ChoiceBox
from captionplayer.ui.icons import Icons
from captionplayer.ui.languages import system_languages
from captionplayer.ui.problem import ProblemCard
from captionplayer.ui.settings import Settings
from captionplayer.ui.translation import Translation, choose

SIZE = QSize(1280, 800)
_PATIENCE = 5_000  # ms that a picture may take to come
_LAST = 600  # ms before the end from which the lesson is played to its end


@dataclass(frozen=True)
class Picture:
    """One picture of the index; times in milliseconds, `key` the caption's message key."""

    picture: str
    shows: str
    key: str = ""
    start: int | None = None
    end: int | None = None
    language: str = ""
    cue_language: str = ""
    fallback: bool = False
    fonts: tuple[str, ...] = ()
    missing_glyphs: str = ""


def run(lesson: Lesson, output: Path, *, every_cue: bool, language: str | None = None) -> int:
    """Write the pictures and `index.json` into the folder; returns the exit code."""
    with log.logging_to(log_file()):
        with platform.failure_told():
            application = make_application()
        translation = Translation()
        translation.use(choose("", system_languages()))
        with _folder(output) as folder, Progress.in_memory() as progress:
            settings = Settings(Path(folder) / "settings.ini")
            # a window that is still shown when the collector finds it would end the program
            with closing(Tour(lesson, Session(lesson, progress), settings, output)) as tour:
                pictures = list(tour.pictures(language or "", every_cue))
            del settings
        application.processEvents()
    index = [asdict(picture) for picture in pictures]
    text = json.dumps(index, ensure_ascii=False, indent=1)
    _keep(output / "index.json", f"{text}\n".encode())
    return 0


def _folder(output: Path) -> "tempfile.TemporaryDirectory[str]":
    """Where the settings of a learner who has none are; there is room for the pictures too."""
    try:
        return tempfile.TemporaryDirectory(dir=output)
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileError("picture-unwritable", file=output, reason=reason) from error


def _keep(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileError("picture-unwritable", file=path, reason=reason) from error


class Tour:
    """The real window, led through a lesson."""

    def __init__(self, lesson: Lesson, session: Session, settings: Settings, output: Path) -> None:
        self._lesson = lesson
        self._session = session
        self._output = output
        self._window = filled_window(settings, self._no_other)
        self._ready = False
        self._window.pane.player.ready.connect(self._become_ready)
        self._window.resize(SIZE)
        self._window.show()

    def _no_other(self, path: Path) -> Session:
        raise FileError("file-missing", file=path)

    def _become_ready(self) -> None:
        self._ready = True

    def close(self) -> None:
        """Put the window away."""
        self._window.close()
        self._window.deleteLater()

    def pictures(self, language: str, every_cue: bool) -> Iterator[Picture]:
        """The main job in pictures, one after the other as they are written."""
        self._window.open(self._session, language=language)
        self._wait(self._is_ready)
        self._load_icons()
        yield self._write("poster", "poster", self._window)
        for offer in self._lesson.tracks.offers:
            yield from self._captions(offer.language, every_cue)
        if self._lesson.problems:
            yield from self._exercises()

    def _is_ready(self) -> bool:
        return self._ready

    def _load_icons(self) -> None:
        self._window.use_icons(Icons())

    def _captions(self, language: str, every_cue: bool) -> Iterator[Picture]:
        self._window.captioning.choose_language(language)
        cues = self._lesson.tracks.track(language).cues
        if cues:
            yield self._caption(f"caption-{language}", _typical(cues), self._window)
        for number, cue in enumerate(cues if every_cue else (), start=1):
            yield self._caption(f"cue-{language}-{number:05}", cue, self._window.pane.stage)

    def _caption(self, name: str, cue: Cue, widget: QWidget) -> Picture:
        pane = self._window.pane
        pane.seek_to_cue(cue)
        self._wait(lambda: cue in pane.stage.cues)
        shown = [each for each in pane.stage.captions if each.cue == cue]
        return self._write(
            name,
            "caption" if shown else "no caption",
            widget,
            key=cue.key,
            start=cue.start,
            end=cue.end,
            language=self._window.captioning.language,
            cue_language=cue.language,
            fallback=cue.fallback,
            fonts=shown[0].block.fonts() if shown else (),
            missing_glyphs=shown[0].block.missing() if shown else "",
        )

    def _exercises(self) -> Iterator[Picture]:
        """Play the last moment, answer the first exercise rightly, and show both."""
        self._session.unlock()  # by what a tour shows of it, they would stay locked
        player = self._window.pane.player
        player.seek(max(player.duration - _LAST, 0))
        player.play()
        self._wait(lambda: player.at_end)
        yield self._write("exercises", "exercises", self._window)
        card = next((card for card in self._window.exercising.cards() if card.questions), None)
        if card is not None:
            _answer_rightly(card)
            yield self._write("result", "result", self._window)

    def _wait(self, condition: Callable[[], bool], patience: int = _PATIENCE) -> None:
        """Let the program run until the condition holds, or patience (ms) is at its end."""
        clock = QElapsedTimer()
        clock.start()
        while not condition() and clock.elapsed() < patience:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def _write(self, name: str, shows: str, widget: QWidget, **facts: object) -> Picture:
        path = self._output / f"{name}.png"
        QCoreApplication.processEvents()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        widget.grab().toImage().save(buffer, "PNG")  # type: ignore[call-overload] # bytes fail
        _keep(path, bytes(data.data()))
        return Picture(path.name, shows, **facts)  # type: ignore[arg-type]


def _answer_rightly(card: ProblemCard) -> None:
    """Give the right answers of an exercise and submit it."""
    choices = {box.question.id for box in card.questions if isinstance(box, ChoiceBox)}
    right = grading.right_answers(card.problem)
    card.parts.show_response(
        {
            input_: frozenset(answers) if input_ in choices else next(iter(answers), "")
            for input_, answers in right.items()
        }
    )
    card.submit_button.click()


def _typical(cues: tuple[Cue, ...]) -> Cue:
    """A cue to show a language by: its own, and long."""
    return max(cues, key=lambda cue: (not cue.fallback, len(cue.text)))
