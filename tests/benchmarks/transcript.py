"""How long the transcript takes: opening it, a letter typed into its search, the next line.

Run with PYTHONPATH=src; prints each figure beside its goal. Measured in the real window, to the
end of the painting that follows.
"""

import gc
import os
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from figures import Figure, show
from PySide6.QtCore import QCoreApplication

from captionplayer.captions.track import Cue
from captionplayer.captions.tracklist import TrackList
from captionplayer.lessons.lesson import Lesson
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session
from captionplayer.ui.app import make_application
from captionplayer.ui.assembly import filled_window
from captionplayer.ui.settings import Settings
from captionplayer.ui.transcript import Transcript
from captionplayer.ui.window import Window

CUES = 5_000
TYPED = "wash your hands until they are clean"
MEASURED = "transcript of 5,000 cues"


def measure() -> list[Figure]:
    """All figures; takes about ten seconds."""
    make_application()
    with tempfile.TemporaryDirectory() as folder, Progress.in_memory() as progress:
        window = filled_window(Settings(Path(folder) / "settings.ini"), _no_other)
        window.resize(1366, 768)
        window.show()
        window.open(Session(_lesson(), progress))
        QCoreApplication.processEvents()
        gc.collect()
        gc.freeze()  # as the program does when its first picture is there
        figures = [*_opening(window), *_searching(window, "one language"), *_following(window)]
        window.transcription.choose_second("ar")
        _settle()
        figures += _searching(window, "two languages")
        window.close()
        window.deleteLater()
        _settle()
    return figures


def _no_other(path: Path) -> Session:
    raise FileNotFoundError(path)


def _view(window: Window) -> Transcript:
    view = window.transcription.view
    assert view is not None
    return view


def _lesson() -> Lesson:
    english = [
        f"{number}: wash your hands, dry them; {number % 97} steps" for number in range(CUES)
    ]
    arabic = [f"{number}: اغسل يديك ثم جففهما" for number in range(CUES)]
    cues = {
        tag: [
            Cue(number * 3000, number * 3000 + 2500, text, tag) for number, text in enumerate(texts)
        ]
        for tag, texts in (("en", english), ("ar", arabic))
    }
    return Lesson("many", "Many", TrackList.from_cues("en", cues, "Many"), None, "en")


def _opening(window: Window) -> list[Figure]:
    """The first time the transcript is shown, and the longest turn of the event loop after it."""
    first = _seconds(window.commands["transcript"].trigger)
    turns = [_seconds(_nothing) for _ in range(40)]
    return [
        Figure(f"{MEASURED}: opening", 1000 * first, "ms", None),
        Figure(f"{MEASURED}: longest turn after it", 1000 * max(turns), "ms", 10),
    ]


def _searching(window: Window, what: str) -> list[Figure]:
    """One letter more, from nothing to a whole sentence, and back."""
    field = _view(window).search.field
    texts = [TYPED[:length] for length in range(1, len(TYPED) + 1)]
    durations = []
    for text in (*texts, *reversed(texts)):
        durations.append(_seconds(lambda: field.setText(text)))  # noqa: B023 - called at once
    field.clear()
    name = f"{MEASURED}, {what}: a letter typed into the search"
    return [
        Figure(f"{name}, median", 1000 * statistics.median(durations), "ms", 15),
        Figure(f"{name}, longest", 1000 * max(durations), "ms", None),
    ]


def _following(window: Window) -> list[Figure]:
    """From one caption to the next, the transcript following."""
    _view(window).resume()
    player = window.pane.player
    durations = []
    for number in range(200):
        durations.append(_seconds(lambda: player.seek(number * 3000)))  # noqa: B023
    name = f"{MEASURED}: the next line becomes the current one"
    return [
        Figure(f"{name}, median", 1000 * statistics.median(durations), "ms", 10),
        Figure(f"{name}, longest", 1000 * max(durations), "ms", None),
    ]


def _seconds(action: Callable[[], object]) -> float:
    begin = perf_counter()
    action()
    QCoreApplication.processEvents()
    return perf_counter() - begin


def _nothing() -> None:
    pass


def _settle() -> None:
    for _ in range(100):
        QCoreApplication.processEvents()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    show(measure())
