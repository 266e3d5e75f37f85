"""What another start of the program asks of the window that is open already, and its form."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

MAX_BYTES = 64 * 1024
"""The longest wish that is read, in bytes; paths are 4 KiB at the most."""

_FORM = 1  # another number where a key goes or means something else
_KEY = "captionplayer"
_MAX_EXERCISES = 1000
_MAX_TOKEN = 256
_MAX_TAG = 64


@dataclass(frozen=True)
class Wish:
    """A lesson, or loose files, to be opened; without either the window only comes forward.

    Paths are absolute. `token` is the desktop's leave to come forward.
    """

    lesson: str = ""
    captions: str = ""
    video: str = ""
    exercises: tuple[str, ...] = ()
    language: str = ""
    start: bool = False
    fullscreen: bool = False
    token: str = ""


def token(environment: Mapping[str, str]) -> str:
    """The desktop's leave to come forward (XDG activation, or startup notification)."""
    found = environment.get("XDG_ACTIVATION_TOKEN") or environment.get("DESKTOP_STARTUP_ID", "")
    return found if _is_token(found) else ""


def encode(wish: Wish) -> bytes:
    """A line of ASCII; bytes of a file's name that are no text come through too."""
    return json.dumps({_KEY: _FORM, **asdict(wish)}).encode("ascii") + b"\n"


def decode(line: bytes) -> Wish:
    """The wish in a line that anyone may have written; raises ValueError."""
    if len(line) > MAX_BYTES:
        raise ValueError("too long")
    try:
        given = json.loads(line.decode("ascii"))
    except RecursionError as error:
        raise ValueError("too deep") from error
    if not isinstance(given, dict) or given.pop(_KEY, None) != _FORM:
        raise ValueError("another form")
    if set(given) != {field.name for field in fields(Wish)}:
        raise ValueError("other keys")
    exercises = given.pop("exercises")
    if not isinstance(exercises, list) or len(exercises) > _MAX_EXERCISES:
        raise ValueError("exercises")
    return _checked(given, exercises)


def _checked(given: dict[str, object], exercises: list[object]) -> Wish:
    paths = [given.pop("lesson"), given.pop("captions"), given.pop("video")]
    words = [given.pop("language"), given.pop("token")]
    switches = [given.pop("start"), given.pop("fullscreen")]
    lesson, captions, video = (_path(path) if path != "" else "" for path in paths)
    language, leave = (_word(word) for word in words)
    start, fullscreen = (_switch(switch) for switch in switches)
    if not _is_token(leave) or len(language) > _MAX_TAG:
        raise ValueError("words")
    if (lesson and (captions or video or exercises)) or ((video or exercises) and not captions):
        raise ValueError("not both")
    loose = tuple(map(_path, exercises))
    return Wish(lesson, captions, video, loose, language, start, fullscreen, leave)


def _path(value: object) -> str:
    if not isinstance(value, str) or "\0" in value or not Path(value).is_absolute():
        raise ValueError("no absolute path")
    return value


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("no word")
    return value


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")
    return value


def _is_token(text: str) -> bool:
    return len(text) <= _MAX_TOKEN and text.isascii() and (not text or text.isprintable())
