"""The command line. What opens lessons and shows windows is imported when it is needed."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from captionplayer import __version__
from captionplayer.display import is_display_missing
from captionplayer.errors import CaptionPlayerError, FileError, notice
from captionplayer.libraries import BASE, WINDOW, unavailable
from captionplayer.resources import welcome_lesson
from captionplayer.running import Answer, address, ask
from captionplayer.surroundings import check_home, put_right
from captionplayer.telling import PROGRAM, USER_ERROR, is_read, tell
from captionplayer.wish import Wish, token

if TYPE_CHECKING:
    from captionplayer.lessons.lesson import Lesson

INTERRUPTED = 130

_COMMANDS = """\
commands:
  captionplayer [LESSON]             open a lesson in a window
  captionplayer play --captions ...  play loose files; play --help tells more
  captionplayer tour [LESSON] ...    write pictures of a lesson; tour --help tells more
  captionplayer results [LESSON]     tell the points for exercises; results --help tells more
  captionplayer grade ...            grade answers to a problem; grade --help tells more
  captionplayer doctor               tell whether this computer has what the program needs

LESSON is a folder, a .lesson file, or a caption or video file. A folder that is called
like a command is opened with ./ before its name, such as ./play.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program: 0 when all went well, 2 for what the user can mend, 130 when interrupted.

    1 is the doctor's, where it found something broken.
    """
    put_right()
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    except CaptionPlayerError as error:
        tell(error.notice)
        return USER_ERROR
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(words: list[str]) -> int:
    command = words[0] if words else ""
    if command == "play":
        return _play(_play_parser().parse_args(words[1:]))
    if command == "tour":
        return _tour(_tour_parser().parse_args(words[1:]))
    if command == "results":
        return _results(words[1:])
    if command == "grade":
        return _grade(words[1:])
    if command == "doctor":
        return _doctor(words[1:])
    return _open(_lesson_parser().parse_args(words))


def _lesson_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Plays a lesson: its video with captions, then its exercises.",
        epilog=_COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_lesson(parser)
    _add_window(parser)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    return parser


def _play_parser() -> argparse.ArgumentParser:
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


def _tour_parser() -> argparse.ArgumentParser:
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


def _open(given: argparse.Namespace) -> int:
    answer = _ask_window(given, lesson=_absolute(given.lesson))
    if answer is Answer.TAKEN:
        return 0
    _put_off_garbage()
    return _show(_lesson_or_welcome(given.lesson), given, answer)


def _lesson_or_welcome(path: Path | None) -> "Lesson":
    """Where nobody reads what is told here, the window opens all the same, and tells it."""
    try:
        return _lesson(path, exercises_later=True)
    except CaptionPlayerError as error:
        if is_read(by_desktop=bool(token(os.environ))):
            raise
        welcome = _lesson(None, exercises_later=True)
        return replace(welcome, notices=(error.notice, *welcome.notices))


def _play(given: argparse.Namespace) -> int:
    wished = {"captions": _absolute(given.captions), "video": _absolute(given.video)}
    exercises = tuple(map(_absolute, given.exercises))
    answer = _ask_window(given, **wished, exercises=exercises)
    if answer is Answer.TAKEN:
        return 0
    from captionplayer.lessons.loose import loose_lesson  # noqa: PLC0415 - start-up time

    check_home()
    _put_off_garbage()
    files = (given.captions, given.video, given.exercises)
    return _show(loose_lesson(*files, exercises_later=True), given, answer)


def _put_off_garbage() -> None:
    """Until the first picture: nothing is garbage before it, and looking for some takes 30 ms."""
    gc.disable()


def _tour(given: argparse.Namespace) -> int:
    _check_language(given.language)
    lesson = _lesson(given.lesson)
    _tell_notices(lesson)
    _make_folder(given.output)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from captionplayer.ui import tour  # noqa: PLC0415 - Qt, only where it is needed
    except ImportError as error:
        raise unavailable(str(error)) from error
    return tour.run(lesson, given.output, every_cue=given.every_cue, language=given.language)


def _results(words: Sequence[str]) -> int:
    from captionplayer.commands import results  # noqa: PLC0415 - start-up time

    check_home()
    return results.run(words)


def _grade(words: Sequence[str]) -> int:
    from captionplayer.commands import grade  # noqa: PLC0415 - start-up time

    return grade.run(words)


def _doctor(words: Sequence[str]) -> int:
    from captionplayer.commands import doctor  # noqa: PLC0415 - start-up time

    given = doctor.parse(words)
    if not given.window_checks:
        return doctor.run(given.format)
    try:
        from captionplayer.ui import doctor as of_window  # noqa: PLC0415 - Qt, for this child only
    except ImportError as error:
        return doctor.tell_no_qt(error)
    return of_window.run(given.window_checks)


def _absolute(path: Path | None) -> str:
    return "" if path is None else os.path.abspath(path)  # noqa: PTH100 - links stay as named


def _ask_window(
    given: argparse.Namespace,
    *,
    lesson: str = "",
    captions: str = "",
    video: str = "",
    exercises: tuple[str, ...] = (),
) -> Answer:
    """Asks the window that is open already; not for what is not there, which is an error here."""
    _check_language(given.language)
    paths = [path for path in (lesson, captions, video, *exercises) if path]
    if given.new_window or not all(map(os.path.exists, paths)):
        return Answer.NOBODY
    wish = Wish(
        *(lesson, captions, video, exercises),
        given.language or "",
        given.start,
        given.fullscreen,
        token(os.environ),
    )
    return ask(wish, address(os.environ))


def _show(lesson: "Lesson", given: argparse.Namespace, answer: Answer) -> int:
    if answer is Answer.SILENT:
        lesson = replace(lesson, notices=(notice("window-silent"), *lesson.notices))
    _tell_notices(lesson)
    if is_display_missing(os.environ):
        raise CaptionPlayerError("display-missing")
    try:
        from captionplayer.ui import app  # noqa: PLC0415 - Qt, only where it is needed
    except ImportError as error:
        raise unavailable(str(error), (*BASE, *WINDOW)) from error
    return app.run(lesson, language=given.language, start=given.start, fullscreen=given.fullscreen)


def _lesson(path: Path | None, *, exercises_later: bool = False) -> "Lesson":
    from platformdirs import user_cache_path  # noqa: PLC0415 - start-up time

    from captionplayer.lessons.folder import open_lesson  # noqa: PLC0415 - start-up time

    check_home()
    cache = user_cache_path(PROGRAM, appauthor=False)
    place = welcome_lesson() if path is None else path
    return open_lesson(place, cache, exercises_later=exercises_later)


def _check_language(tag: str | None) -> None:
    if tag is None:
        return
    from captionplayer.language import is_tag  # noqa: PLC0415 - start-up time

    if not is_tag(tag):
        raise CaptionPlayerError("option-language", place="--language", tag=tag)


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise FileError("folder-unwritable", file=path, reason=reason) from error


def _tell_notices(lesson: "Lesson") -> None:
    for each in lesson.notices:
        tell(each)
