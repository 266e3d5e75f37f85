"""A learner who answers at random, and says what was kept as soon as it was.

Usage: learner.py FILE LESSON SEED. Each line of the output is "try N ACTION" before an action, or
"shown N" once it is kept; ACTION is JSON. It goes on until it is killed.
"""

import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from actions import Action, lesson

from captionplayer.captions.track import Cue
from captionplayer.errors import StorageError
from captionplayer.exercises.problem import Problem
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session


def main(file: str, lesson_id: str, seed: str) -> None:
    """Answer until killed."""
    chance = random.Random(seed)
    with Progress.open(Path(file)) as progress:
        session = Session(lesson(lesson_id), progress)
        number = 0
        while True:
            number += 1
            action = Action.at_random(chance)
            _say(f"try {number} {action.as_json()}")
            _until_kept(session, action)
            _say(f"shown {number}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _until_kept(session: Session, action: Action) -> None:
    """Does it, and tries again where another process held the file, as the window would."""
    act: Callable[[], Any] = lambda: _act(session, action)  # noqa: E731
    while True:
        try:
            act()
            return
        except StorageError as error:
            if error.notice.code != "progress-busy":
                raise
            if session.unkept:
                act = session.keep_waiting


def _act(session: Session, action: Action) -> None:
    problem = _problem(session, action.problem)
    if action.kind in {"tick", "type"}:
        session.keep_response(problem, *next(iter(action.given.items())))
    elif action.kind == "hints":
        session.keep_hints_shown(problem, action.number)
    elif action.kind == "submit":
        session.submit(problem, action.given)
    elif action.kind == "reset":
        session.reset(problem)
    elif action.kind == "watch":
        session.keep_watched(action.number * 1000, (action.number + 1) * 1000, 10**9)
    elif action.kind == "read":
        session.keep_read([Cue(action.number * 1000, action.number * 1000 + 900, "", "en")])
    else:
        session.keep_place(action.number)


def _problem(session: Session, id_: str) -> Problem:
    return next(problem for problem in session.lesson.problems if problem.id == id_)


if __name__ == "__main__":
    main(*sys.argv[1:])
