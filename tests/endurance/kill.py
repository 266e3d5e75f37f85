"""Kills learners while they answer, and looks whether all that was shown as kept is there.

Usage: kill.py [--times 200] [--learners 1] [--cards] [--seed N]. Exits with 1 where something was
lost. With --cards the learners click and type in the window's own exercises.
"""

import argparse
import os
import random
import select
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from actions import Action, Kept

from captionplayer.lessons.progress import Progress

LEARNER, CARDS = (Path(__file__).with_name(name) for name in ("learner.py", "cardlearner.py"))
LONGEST = 0.4  # seconds at most from the first word of a learner to its end
PATIENCE = 30  # seconds for a learner to start
STARTS = 0.15  # the share of learners that are killed while they start


@dataclass
class Figures:
    """What was seen in all runs."""

    kills: int = 0
    shown: int = 0
    attempts: int = 0
    under_way: int = 0
    under_way_kept: int = 0
    opening: list[float] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        opening = statistics.median(self.opening) * 1000 if self.opening else 0
        lines = [
            f"{self.kills} learners killed; {self.shown} things were shown as kept, "
            f"{self.attempts} attempts among them.",
            f"{self.under_way} things were under way, and {self.under_way_kept} of them kept.",
            f"Opening the file after a kill took {opening:.1f} ms (median).",
            *self.lost,
            f"{len(self.lost)} were lost or damaged.",
        ]
        return "\n".join(lines)


class Run:
    """One learner after another in each of several lessons of one file."""

    def __init__(self, file: Path, learners: int, seed: int, learner: Path) -> None:
        self._file = file
        self._learner = learner
        self._chance = random.Random(seed)
        self._kept = {f"lesson-{number}": Kept() for number in range(learners)}
        self.figures = Figures()

    def kill_once(self) -> None:
        """Starts a learner in each lesson, kills them, and looks what is there."""
        started = {lesson: self._start(lesson) for lesson in self._kept}
        waits = {lesson: self._chance.uniform(0, LONGEST) for lesson in started}
        in_turn = sorted(started, key=waits.__getitem__)
        if self._chance.random() >= STARTS:
            for learner in started.values():
                _wait_for_first_word(learner)
        begin = time.monotonic()
        for lesson in in_turn:
            time.sleep(max(0, begin + waits[lesson] - time.monotonic()))
            started[lesson].kill()
        said = {lesson: learner.communicate() for lesson, learner in started.items()}
        self.figures.kills += len(said)
        self._check({lesson: out for lesson, (out, _) in said.items()})
        failed = [error.splitlines()[-1] for _, error in said.values() if error]
        self.figures.lost += [f"A learner failed: {error}" for error in failed]

    def _start(self, lesson: str) -> "subprocess.Popen[str]":
        seed = str(self._chance.getrandbits(32))
        return subprocess.Popen(
            [sys.executable, str(self._learner), str(self._file), lesson, seed],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            bufsize=1,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        )

    def _check(self, said: dict[str, str]) -> None:
        begin = time.perf_counter()
        with Progress.open(self._file) as progress:
            self.figures.opening.append(time.perf_counter() - begin)
            for notice in progress.notices:
                self.figures.lost.append(f"The file was damaged: {notice}")
            for lesson, output in said.items():
                self._compare(progress, lesson, output)
        connection = sqlite3.connect(self._file)
        (found,) = connection.execute("PRAGMA integrity_check").fetchone()
        connection.close()
        if found != "ok":
            self.figures.lost.append(f"The file is damaged: {found}")

    def _compare(self, progress: Progress, lesson: str, output: str) -> None:
        kept = self._kept[lesson]
        under_way: Action | None = None
        for line in output.splitlines(keepends=True):
            word, _, rest = line.partition(" ")
            if not line.endswith("\n"):
                break  # a line that the learner had no time to end
            if word == "try":
                under_way = Action.from_json(rest.partition(" ")[2])
            elif under_way is not None:
                kept.take(under_way)
                self.figures.shown += 1
                self.figures.attempts += under_way.kind == "submit"
                under_way = None
        found = Kept.found(progress, lesson)
        self.figures.under_way += under_way is not None
        if found != kept:
            if under_way is not None and found == kept.take(under_way):
                self.figures.under_way_kept += 1
            else:
                self.figures.lost.append(f"{lesson}: {kept.unlike(found)}")
        self._kept[lesson] = found


def _wait_for_first_word(learner: "subprocess.Popen[str]") -> None:
    """Until something can be read, which is left where it is."""
    if learner.stdout is not None:
        select.select([learner.stdout], [], [], PATIENCE)


def main() -> int:
    """Kill, print what was seen; 1 where something was lost."""
    parser = argparse.ArgumentParser(description="Kills learners and looks what is lost.")
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--learners", type=int, default=1, help="so many at once")
    parser.add_argument("--cards", action="store_true", help="in the window's own exercises")
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    given = parser.parse_args()
    print(f"seed {given.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="captionplayer-kill-") as folder:
        file = Path(folder) / "progress.sqlite"
        run = Run(file, given.learners, given.seed, CARDS if given.cards else LEARNER)
        for _ in range(given.times):
            run.kill_once()
    print(run.figures)
    return 1 if run.figures.lost else 0


if __name__ == "__main__":
    sys.exit(main())
