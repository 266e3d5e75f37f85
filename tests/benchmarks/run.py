"""Runs all benchmarks and prints each figure beside its goal.

Usage: run.py [--quick] [--folder DIR]. The clips are made in the folder and kept there.
Needs Xvfb, ffmpeg and mpv. Exits with 1 when a goal is missed.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import captions
import cards
import exactness
import grading
import keeping
import launch
import load
import restyle
import transcript
from clips import make
from figures import Figure, show
from PySide6.QtWidgets import QApplication
from screen import Screen, xvfb

NEEDED = {"Xvfb": "xvfb", "ffmpeg": "ffmpeg", "mpv": "mpv"}
PLAYED = ("360p30.webm", "360p30.mp4", "720p30.webm", "720p30.mp4", "1080p60.webm", "1080p60.mp4")


def main() -> int:
    parser = argparse.ArgumentParser(description="Measures captionplayer beside its goals.")
    parser.add_argument("--quick", action="store_true", help="fewer clips, shorter: two minutes")
    default = Path(tempfile.gettempdir()) / "captionplayer-clips"
    parser.add_argument("--folder", type=Path, default=default, help="where the clips are kept")
    given = parser.parse_args()
    missing = [package for tool, package in NEEDED.items() if not shutil.which(tool)]
    if missing:
        sys.exit(f"The benchmarks need what is missing here: apt-get install {' '.join(missing)}")
    figures = list(_told(_measure(given.folder, quick=given.quick)))
    print()
    show(figures)
    missed = [figure for figure in figures if not figure.reached]
    print(f"\n{len(missed)} of {len(figures)} figures miss their goal.")
    return 1 if missed else 0


def _measure(folder: Path, *, quick: bool) -> Iterator[Figure]:
    for name in PLAYED:
        print(f"clip: {make(name, folder)}", flush=True)
    yield from captions.measure()
    yield from keeping.measure(folder)
    yield from grading.measure()
    with xvfb(1600, 1000) as display:
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
        yield from _on_screen(display, folder, quick=quick)


def _on_screen(display: str, folder: Path, *, quick: bool) -> Iterator[Figure]:
    application = QApplication([])
    yield from restyle.measure()
    yield from cards.measure()
    screen = Screen(application.primaryScreen())
    yield from launch.measure(screen, display, folder, quick=quick)
    yield from exactness.measure(screen, display, folder, quick=quick)
    yield from load.measure(display, folder, quick=quick)
    yield from transcript.measure()


def _told(figures: Iterator[Figure]) -> Iterator[Figure]:
    """The figures, each named as soon as it is there: the whole takes some minutes."""
    for figure in figures:
        print(f"{figure.name}: {figure.value:.3g} {figure.unit}", flush=True)
        yield figure


if __name__ == "__main__":
    sys.exit(main())
