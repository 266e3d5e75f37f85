"""From the start of the frozen program to its first window and its first frame on the screen.

Usage: frozen.py [PROGRAM] [--runs N]; beside it the same from the source with this Python. Needs
Xvfb and ffmpeg. Exits with 1 when a goal is missed.
"""

import argparse
import os
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter, sleep

from clips import CLIPS, make, ordinary_captions
from figures import Figure, show
from processes import Subject, running
from PySide6.QtWidgets import QApplication
from screen import Place, Screen, xvfb

ROOT = Path(__file__).resolve().parents[2]
FROZEN = ROOT / "build" / "package" / "onedir" / "captionplayer" / "captionplayer"
CLIP = "360p30.webm"
SIZE = (1600, 1000)
WINDOW_GOAL = 300  # ms
FRAME_GOAL = 600


def main() -> int:
    parser = argparse.ArgumentParser(description="Measures how the frozen program starts.")
    parser.add_argument("program", type=Path, nargs="?", default=FROZEN)
    parser.add_argument("--runs", type=int, default=12)
    given = parser.parse_args()
    folder = Path(tempfile.gettempdir()) / "captionplayer-clips"
    with xvfb(*SIZE) as display:
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
        figures = list(_measure(given.program, display, folder, given.runs))
    show(figures)
    return 0 if all(figure.reached for figure in figures) else 1


def _measure(program: Path, display: str, folder: Path, runs: int) -> Iterator[Figure]:
    application = QApplication([])
    screen = Screen(application.primaryScreen())
    video = make(CLIP, folder)
    captions = folder / f"{CLIP}.ordinary.json"
    captions.write_bytes(ordinary_captions(CLIPS[CLIP]))
    with running(Subject.command(captions, video), display) as process:
        place = Subject(process).place()
    words = ("play", "--captions", str(captions), "--video", str(video), "--start")
    commands = {
        "frozen": [str(program), *words],
        "from source": [sys.executable, "-m", "captionplayer", *words],
    }
    # in turn, so that what else the machine does falls on both; the first of each warms the caches
    rounds = [
        [_launch(screen, display, command, place) for command in commands.values()]
        for _ in range(runs + 1)
    ][1:]
    for name, starts in zip(commands, zip(*rounds, strict=True), strict=True):
        windows, frames = ([moment * 1000 for moment in each] for each in zip(*starts, strict=True))
        goals = (WINDOW_GOAL, FRAME_GOAL) if name == "frozen" else (None, None)
        yield Figure(f"{name}: first window (median)", statistics.median(windows), "ms", goals[0])
        yield Figure(f"{name}: first window (best)", min(windows), "ms", None)
        yield Figure(f"{name}: first frame (median)", statistics.median(frames), "ms", goals[1])
        yield Figure(f"{name}: first frame (best)", min(frames), "ms", None)


def _launch(
    screen: Screen, display: str, command: Sequence[str], place: Place
) -> tuple[float, float]:
    """Seconds to the first window and to the first frame."""
    begin = perf_counter()
    with running(command, display):
        window = _wait_for_window(screen, place) - begin
        frame = screen.wait_for(place) - begin
    while _is_window(screen, place):
        sleep(0.01)
    sleep(0.2)
    return window, frame


def _wait_for_window(screen: Screen, place: Place, timeout: float = 5) -> float:
    """The moment at which something is painted where nothing was: below the picture."""
    limit = perf_counter() + timeout
    while (now := perf_counter()) < limit:
        if _is_window(screen, place):
            return now
        sleep(0.001)
    return float("inf")


def _is_window(screen: Screen, place: Place) -> bool:
    """Whether there is anything but the empty screen's black below the picture."""
    below = Place(place.x, place.y + place.height + 30, 20, 1)
    picture = screen.picture(below)
    return any(picture.pixelColor(x, 0).lightness() > 0 for x in range(picture.width()))


if __name__ == "__main__":
    sys.exit(main())
