"""A screen of the benchmarks' own, and what is to be seen on it."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter, sleep
from typing import NamedTuple

from clips import CELLS, STRIP_SHARE, decode
from PySide6.QtGui import QImage, QScreen


class Place(NamedTuple):
    """Where a picture lies on the screen (pixels)."""

    x: int
    y: int
    width: int
    height: int


@contextmanager
def xvfb(width: int, height: int) -> Iterator[str]:
    """A virtual screen for as long as the block runs; gives its DISPLAY."""
    read, write = os.pipe()
    size = f"{width}x{height}x24"
    command = ("Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp")
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


class Screen:
    """Reads what is shown, from outside the program that shows it."""

    def __init__(self, screen: QScreen) -> None:
        self._screen = screen

    def picture(self, place: Place) -> QImage:
        """What is shown at the place, all of one moment."""
        return self._screen.grabWindow(0, *place).toImage()

    def frame(self, place: Place) -> int | None:
        """The number of the frame that is shown at the place; None if none is."""
        row = Place(place.x, place.y + place.height // (2 * STRIP_SHARE), place.width, 1)
        return frame_in(self.picture(row), 0)

    def wait_for(self, place: Place, frame: int | None = None, timeout: float = 5) -> float:
        """The moment (of perf_counter) at which the frame, or any, is seen; inf if it is not."""
        limit = perf_counter() + timeout
        while (now := perf_counter()) < limit:
            seen = self.frame(place)
            if seen is not None and frame in (None, seen):
                return now
            sleep(0.001)  # looking costs processor time too
        return float("inf")


def frame_in(picture: QImage, row: int) -> int | None:
    """The frame's number that the row of the picture tells."""
    width = picture.width()
    middles = (width * (2 * cell + 1) // (2 * CELLS) for cell in range(CELLS))
    return decode([picture.pixelColor(x, row).lightness() for x in middles])
