"""From the start of the process to the first frame on the screen, beside mpv."""

import statistics
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter, sleep

from clips import CLIPS, make, ordinary_captions
from figures import Figure
from processes import Subject, mpv_command, running
from screen import Place, Screen

NAMES = ("360p30.webm", "360p30.mp4")
GOAL = 1.3  # times mpv's


def measure(screen: Screen, display: str, folder: Path, *, quick: bool) -> Iterator[Figure]:
    """The median of some launches of each, in turn; the first of each warms the caches."""
    for name in NAMES[:1] if quick else NAMES:
        video = make(name, folder)
        captions = folder / f"{name}.ordinary.json"
        captions.write_bytes(ordinary_captions(CLIPS[name]))
        with running(Subject.command(captions, video), display) as process:
            subject = Subject(process)
            screen.wait_for(subject.place())
            place = subject.place()
        files = ("--captions", str(captions), "--video", str(video))
        ours = [sys.executable, "-m", "captionplayer", "play", *files, "--start"]
        commands = (ours, mpv_command(video, place))
        rounds = [
            [_launch(screen, display, command, place) for command in commands]
            for _ in range(5 if quick else 10)
        ]
        own, others = (statistics.median(times) * 1000 for times in zip(*rounds[1:], strict=True))
        yield Figure(f"{name}: launch to the first frame", own, "ms", None)
        yield Figure(f"{name}: the same of mpv", others, "ms", None)
        yield Figure(f"{name}: launch beside mpv's", own / others, "times", GOAL)


def _launch(screen: Screen, display: str, command: Sequence[str], place: Place) -> float:
    begin = perf_counter()
    with running(command, display):
        seen = screen.wait_for(place) - begin
    while screen.frame(place) is not None:
        sleep(0.01)
    sleep(0.2)
    return seen
