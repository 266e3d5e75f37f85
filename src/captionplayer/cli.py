"""The command line. What opens lessons and shows windows is imported when it is needed."""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from captionplayer.errors import CaptionPlayerError, FileError, notice
from captionplayer.options import lesson_parser, play_parser, tour_parser
from captionplayer.resources import welcome_lesson
from captionplayer.secondstart.address import address
from captionplayer.secondstart.asking import Answer, ask
from captionplayer.secondstart.wish import Wish, token
from captionplayer.surroundings.display import is_display_missing
from captionplayer.surroundings.environment import check_home, put_right
from captionplayer.surroundings.libraries import BASE, WINDOW, unavailable
from captionplayer.telling import PROGRAM, USER_ERROR, is_read, tell

if TYPE_CHECKING:
    from captionplayer.lessons.lesson import Lesson

INTERRUPTED = 130

_EPILOG = """\
commands:
  captionplayer [LESSON]             open a lesson in a window
{commands}

LESSON is a folder, a .lesson file, or a caption or video file. A folder that is called
like a command is opened with ./ before its name, such as ./play.
"""


@dataclass(frozen=True)
class _Command:
    """What follows the command in the list of all, what that says of it, and what it does."""

    usage: str
    summary: str
    run: Callable[[Sequence[str]], int]


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
    command = _COMMANDS.get(words[0]) if words else None
    return _open(words) if command is None else command.run(words[1:])


def _epilog() -> str:
    lines = (
        f"  {PROGRAM} {f'{name} {command.usage}':<20} {command.summary}"
        for name, command in _COMMANDS.items()
    )
    return _EPILOG.format(commands="\n".join(lines))


def _open(words: Sequence[str]) -> int:
    given = lesson_parser(_epilog()).parse_args(words)
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


def _play(words: Sequence[str]) -> int:
    given = play_parser().parse_args(words)
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


def _tour(words: Sequence[str]) -> int:
    given = tour_parser().parse_args(words)
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


_COMMANDS = {
    "play": _Command("--captions ...", "play loose files; play --help tells more", _play),
    "tour": _Command("[LESSON] ...", "write pictures of a lesson; tour --help tells more", _tour),
    "results": _Command(
        "[LESSON]", "tell the points for exercises; results --help tells more", _results
    ),
    "grade": _Command("...", "grade answers to a problem; grade --help tells more", _grade),
    "doctor": _Command("", "tell whether this computer has what the program needs", _doctor),
}
