"""`captionplayer results`: what the learner got for exercises, for reading or other programs."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from platformdirs import user_cache_path, user_data_path

from captionplayer.commands import output
from captionplayer.lessons.folder import open_lesson
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.results import LessonResults, as_csv, as_json, as_text, kept_results

_PROGRAM = "captionplayer"
_FORMATS: dict[str, Callable[[Sequence[LessonResults]], str]] = {
    "text": as_text,
    "json": as_json,
    "csv": as_csv,
}


def run(words: Sequence[str]) -> int:
    """Print the results that are kept; raises StorageError or InputError. The exit code."""
    given = _parser().parse_args(words)
    lesson = None if given.lesson is None else _id(given.lesson)
    with Progress.copy(user_data_path(_PROGRAM, appauthor=False) / "progress.sqlite") as progress:
        _write(_FORMATS[given.format](kept_results(progress, lesson)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"{_PROGRAM} results", description="Tells what was answered, and the points for it."
    )
    parser.add_argument(
        "lesson",
        metavar="LESSON",
        type=Path,
        nargs="?",
        help="a lesson as it is opened; by default all that were begun",
    )
    parser.add_argument("--format", choices=tuple(_FORMATS), default="text")
    return parser


def _id(path: Path) -> str:
    return open_lesson(path, user_cache_path(_PROGRAM, appauthor=False)).id


def _write(text: str) -> None:
    """As it is: CSV ends its lines with CR LF on every system (RFC 4180, 2)."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(newline="")
    output.write(text)
