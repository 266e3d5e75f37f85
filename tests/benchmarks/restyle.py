"""How long captions take to be set and drawn anew: in another style, and in another size.

Run with PYTHONPATH=src; prints each figure beside its goal.
"""

import os
import statistics
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import cycle
from time import perf_counter
from typing import Any

from figures import Figure, show
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from captionplayer.captions.track import Cue
from captionplayer.ui.stage import Stage
from captionplayer.ui.style import CaptionStyle

REPEATS = 100
GOAL = 3.0  # ms
FIRST = Cue(0, 9, "Let the dough rest under a cloth until it is twice as high as before.", "en")
SECOND = Cue(0, 9, "دع العجين يرتاح تحت قطعة قماش حتى يصبح ضعف ما كان عليه في البداية.", "ar")
SIZE = QSize(1280, 720)
SIZES = [SIZE, SIZE - QSize(40, 20)]
# without a goal: what does not fit is set several times, smaller each time, until it does
LARGEST = "300%"
STYLE = CaptionStyle(second_size=100)
CHANGES: dict[str, dict[str, Any]] = {
    "size": {"size": 120, "second_size": 120},
    "font": {"font": "serif", "second_font": "serif"},
    "colour": {"text": "yellow", "background_opacity": 100},
    "outline": {"edge": "outline"},
    "drop shadow": {"edge": "drop-shadow"},
    "spacing": {"line_spacing": 20, "letter_spacing": 12, "word_spacing": 16},
    LARGEST: {"size": 300, "second_size": 300},
}


def measure() -> Iterator[Figure]:
    """All figures; takes about ten seconds."""
    stage = Stage()
    stage.resize(SIZE)
    stage.show()
    for second in ((), (SECOND,)):
        languages = f"{1 + len(second)} language{'s' * len(second)}"
        stage.set_style(STYLE)
        stage.show_moment(None, (FIRST,), second)
        for name, change in CHANGES.items():
            styles = cycle([replace(STYLE, **change), STYLE])
            milliseconds = _median(stage, lambda: stage.set_style(next(styles)))  # noqa: B023
            goal = None if name == LARGEST else GOAL
            yield Figure(f"restyle, {name}, {languages}", milliseconds, "ms", goal)
        sizes = cycle(SIZES)
        milliseconds = _median(stage, lambda: stage.resize(next(sizes)))  # noqa: B023
        yield Figure(f"relayout in a stage resized, {languages}", milliseconds, "ms", GOAL)
        cues = cycle([((), ()), ((FIRST,), second)])
        milliseconds = _median(stage, lambda: stage.show_moment(None, *next(cues)))  # noqa: B023
        yield Figure(f"a caption comes or goes, {languages}", milliseconds, "ms", GOAL)
    stage.close()


def _median(stage: Stage, change: Callable[[], object]) -> float:
    """The median duration in ms of a change, or of its way back where that takes longer.

    The captions are drawn; the picture is not.
    """
    durations: list[list[float]] = [[], []]
    for number in range(2 * REPEATS):
        begin = perf_counter()
        change()
        for caption in stage.captions:
            caption.draw()
        durations[number % 2].append(perf_counter() - begin)
        QApplication.processEvents()
    return max(map(statistics.median, durations)) * 1000


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    show(measure())
