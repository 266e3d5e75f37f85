"""What the command line takes for opening a lesson, playing files and taking pictures."""

import argparse
from pathlib import Path

from captionplayer import __version__
from captionplayer.telling import PROGRAM


def lesson_parser(epilog: str) -> argparse.ArgumentParser:
    """A lesson, and how it is shown; the epilog tells of the commands."""
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Plays a lesson: its video with captions, then its exercises.",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_lesson(parser)
    _add_window(parser)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    return parser


def play_parser() -> argparse.ArgumentParser:
    """Loose files, and how they are shown."""
    parser = argparse.ArgumentParser(
        prog=f"{PROGRAM} play", description="Plays files that lie loose, without a lesson folder."
    )
    parser.add_argument(
        "--captions",
        metavar="FILE",
        type=Path,
        required=True,
        help="a message bundle (JSON, or the text of its wiki page) or SubRip subtitles;"
        " translations beside it, NAME.es.json, are offered too",
    )
    parser.add_argument("--video", metavar="FILE", type=Path, help="a video, or sound alone")
    parser.add_argument(
        "--exercises",
        metavar="FILE",
        type=Path,
        nargs="+",
        action="extend",
        default=[],
        help="problems in Open edX's XML, in their order",
    )
    _add_window(parser)
    return parser


def tour_parser() -> argparse.ArgumentParser:
    """A lesson, and where pictures of it go."""
    parser = argparse.ArgumentParser(
        prog=f"{PROGRAM} tour",
        description="Plays a lesson without a window and writes pictures of it.",
    )
    _add_lesson(parser)
    parser.add_argument(
        "--output", metavar="DIR", type=Path, required=True, help="the folder for the pictures"
    )
    parser.add_argument(
        "--every-cue", action="store_true", help="one picture for each cue in each language"
    )
    _add_language(parser)
    return parser


def _add_lesson(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "lesson",
        metavar="LESSON",
        type=Path,
        nargs="?",
        help="a folder, a .lesson file, or a caption or video file; by default the welcome lesson",
    )


def _add_window(parser: argparse.ArgumentParser) -> None:
    _add_language(parser)
    parser.add_argument("--start", action="store_true", help="start to play at once")
    parser.add_argument("--fullscreen", action="store_true", help="fill the screen")
    parser.add_argument(
        "--new-window",
        action="store_true",
        help="open another window, not the one that is open already",
    )


def _add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", metavar="TAG", help="the captions' language, such as es")
