"""How long an exercise holds the window: its card built and shown, a key, and a verdict.

Measured is the processor time of the window's own thread, which other programs do not lengthen.
Run with PYTHONPATH=src; prints each figure beside its goal.
"""

import statistics
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import thread_time

from figures import Figure, show
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMainWindow

from captionplayer.captions.tracklist import TrackList
from captionplayer.exercises import olx
from captionplayer.exercises.problem import Problem, Response
from captionplayer.lessons.lesson import Lesson, Unlock
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session
from captionplayer.ui.app import make_application
from captionplayer.ui.exercise import ExerciseView

REPEATS = 9
CHOICES = "".join(
    f'<choice correct="{right}">{word}<choicehint>It is {word}.</choicehint></choice>'
    for word, right in (("dry", "true"), ("cool", "false"), ("wet", "false"), ("warm", "false"))
)
BLANK = "<optioninput options=\"('some','much')\" correct=\"some\"/>"
KINDS = {
    "single choice": "<multiplechoiceresponse><label>How is it?</label>"
    f"<choicegroup>{CHOICES}</choicegroup></multiplechoiceresponse>",
    "checkboxes": "<choiceresponse><label>How may it be?</label>"
    f"<checkboxgroup>{CHOICES}</checkboxgroup></choiceresponse>",
    "three dropdowns": f"<optionresponse><p>Give it {BLANK} water, {BLANK} air and {BLANK} light."
    "</p></optionresponse>",
    "a text": '<stringresponse answer="leaf"><label>What turns to the light?</label>'
    "<textline/></stringresponse>",
    "a number": '<numericalresponse answer="5"><label>How many?</label>'
    "<formulaequationinput/></numericalresponse>",
}
GOAL = 10  # ms that the window may stand still while a video plays


def measure() -> Iterator[Figure]:
    """All figures; takes some seconds. Needs a screen, or Qt's offscreen one."""
    make_application()
    window = QMainWindow()
    window.resize(600, 800)
    window.show()
    for kind, text in {**KINDS, "all of these": "".join(KINDS.values())}.items():
        yield from _of(kind, text, window)


def _of(kind: str, text: str, window: QMainWindow) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        rounds = [_round(text, window, Path(folder) / f"{n}.sqlite") for n in range(REPEATS)]
    built, shown, key, verdict = (statistics.median(times) for times in zip(*rounds, strict=True))
    yield Figure(f"{kind}: a card built", built, "ms", GOAL)
    yield Figure(f"{kind}: laid out and painted first", shown, "ms", GOAL)
    yield Figure(f"{kind}: a key in it", key, "ms", 5)
    yield Figure(f"{kind}: from Submit to the verdict", verdict, "ms", GOAL)


def _round(text: str, window: QMainWindow, file: Path) -> tuple[float, float, float, float]:
    problem = olx.parse(f"<problem>{text}</problem>".encode(), "problem.xml", "en")
    with Progress.open(file) as progress:
        session = Session(_lesson(problem), progress)
        views: list[ExerciseView] = []
        built = _milliseconds(lambda: views.append(ExerciseView([problem], session, "en")))
        window.setCentralWidget(views[0])
        shown = _milliseconds(views[0].grab)
        QTest.qWait(0)
        _answer(views[0])
        first = views[0].cards[0].first_control
        # Space would open the list of a dropdown
        stroke = Qt.Key.Key_Down if hasattr(first, "showPopup") else Qt.Key.Key_Space
        key = _milliseconds(partial(QTest.keyClick, first, stroke))
        _answer(views[0])
        submit = views[0].cards[0].submit_button
        verdict = _milliseconds(partial(_press, submit))
        assert session.last_attempt(problem) is not None
        views[0].setParent(None)
        views[0].deleteLater()
    return built, shown, key, verdict


def _press(button: QAbstractButton) -> None:
    button.click()
    QTest.qWait(0)


def _answer(view: ExerciseView) -> None:
    """Give something for each input, so that it can be submitted."""
    for box in view.cards[0].questions:
        given: dict[str, Response] = dict.fromkeys(box.question.inputs, "some")
        if hasattr(box.question, "choices"):
            given = dict.fromkeys(given, frozenset(["choice_1"]))
        elif not hasattr(box.controls[next(iter(given))], "showPopup"):
            given = dict.fromkeys(given, "5")
        box.show_response(given)


def _lesson(problem: Problem) -> Lesson:
    tracks = TrackList.from_cues("en", {}, "Lesson")
    return Lesson(
        "lesson", "Lesson", tracks, None, "en", problems=(problem,), unlock=Unlock.ANY_TIME
    )


def _milliseconds(action: Callable[[], object]) -> float:
    begin = thread_time()
    action()
    return (thread_time() - begin) * 1000


if __name__ == "__main__":
    show(measure())
