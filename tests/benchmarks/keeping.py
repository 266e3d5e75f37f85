"""How long keeping takes: an attempt, which is flushed to the disk, and a key of an answer.

Run with PYTHONPATH=src; prints each figure beside its goal. The disk is that of the folder.
"""

import os
import statistics
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

from figures import Figure, show

from captionplayer.captions.tracklist import TrackList
from captionplayer.exercises.problem import Choice, ChoiceQuestion, Problem, Text
from captionplayer.lessons import attempt as kept_form
from captionplayer.lessons.attempt import Attempt
from captionplayer.lessons.lesson import Lesson, Unlock
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session

ATTEMPTS = 300
KEYS = 3000
_WORDS = Text("Water slowly, and near the trunk; what runs away is lost.", "en")


def measure(folder: Path) -> list[Figure]:
    """All figures; takes some seconds."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as place:
        return [*_attempts(Path(place)), *_keys(Path(place))]


def _attempts(folder: Path) -> list[Figure]:
    """Attempts one by one, and each time the same bytes written and flushed by themselves."""
    problem = _problem()
    responses = {question.id: frozenset({"choice_1"}) for question in problem.questions}
    with Progress.open(folder / "attempts.sqlite") as progress:
        session = Session(_lesson(problem), progress)
        sample = _bytes(session.submit(problem, responses))
        with (folder / "bare").open("ab", buffering=0) as bare:
            kept, peer = [], []
            for _ in range(ATTEMPTS):
                kept.append(_seconds(lambda: session.submit(problem, responses)))
                peer.append(_seconds(lambda: _flush(bare.fileno(), sample)))
    return [
        Figure("an attempt graded and kept, median", statistics.median(kept) * 1000, "ms", 5),
        Figure("the same bytes written and flushed", statistics.median(peer) * 1000, "ms", None),
    ]


def _keys(folder: Path) -> list[Figure]:
    """Keys of an answer that grows, as they are typed."""
    problem = _problem()
    times = []
    with Progress.open(folder / "keys.sqlite") as progress:
        session = Session(_lesson(problem), progress)
        for number in range(KEYS):
            typed = "a" * (number % 200)
            times.append(_seconds(partial(session.keep_response, problem, "question-1", typed)))
    late = statistics.quantiles(times, n=100)[98]
    return [
        Figure("a key of an answer kept, median", statistics.median(times) * 1000, "ms", 1),
        Figure("a key of an answer kept, 99 of 100", late * 1000, "ms", None),
    ]


def _problem() -> Problem:
    choices = tuple(Choice(f"choice_{n}", _WORDS, correct=n == 1) for n in range(4))
    questions = (
        ChoiceQuestion(id=f"question-{n}", label=_WORDS, choices=choices, multiple=False)
        for n in range(1, 4)
    )
    return Problem("p", Text("Watering", "en"), tuple(questions))


def _lesson(problem: Problem) -> Lesson:
    tracks = TrackList.from_cues("en", {}, "Lesson")
    return Lesson(
        "lesson", "Lesson", tracks, None, "en", problems=(problem,), unlock=Unlock.ANY_TIME
    )


def _bytes(attempt: Attempt) -> bytes:
    responses = kept_form.encode_responses(attempt.responses)
    return (responses + kept_form.encode_verdicts(attempt.result)).encode()


def _flush(file: int, data: bytes) -> None:
    os.write(file, data)
    os.fsync(file)


def _seconds(action: Callable[[], object]) -> float:
    begin = perf_counter()
    action()
    return perf_counter() - begin


if __name__ == "__main__":
    show(measure(Path.cwd()))
