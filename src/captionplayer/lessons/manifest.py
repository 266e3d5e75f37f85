"""`lesson.toml`, the manifest of a lesson, to a Plan. docs/lesson-format.md has its keys."""

import re
import sys
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from itertools import islice
from typing import Any, TypeVar

from captionplayer.captions.collected import shown
from captionplayer.errors import LessonError, Notice, notice
from captionplayer.language import is_known, normalise
from captionplayer.lessons.lesson import Unlock
from captionplayer.lessons.plan import Plan

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

NAME = "lesson.toml"
LARGEST = 64 * 1024
"""Bytes of a manifest."""
MOST_EXERCISES = 500
MOST_PLACES = 5_000
MOST_UNKNOWN = 20
LONGEST_ID = 200

_KEYS: dict[str, tuple[str, ...]] = {
    "": ("id", "title", "video", "captions", "exercises"),
    "video": ("file", "language", "sign-language", "described", "described-track"),
    "captions": ("file", "language", "translations"),
    "exercises": ("files", "unlock", "language", "places"),
}
_TABLES = ("video", "captions", "captions.translations", "exercises", "exercises.places")
# a key of very many parts takes the TOML reader minutes
_LONG_KEY = re.compile(
    r"""(?<![\w-])(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){50}""", re.ASCII
)
_LINE = re.compile(r"\(at line (\d+)")
_TIME = re.compile(r"(?:(\d{1,2}):(?=\d\d:))?(\d{1,3}):([0-5]\d)(?:\.(\d{1,3}))?", re.ASCII)

Value = TypeVar("Value")


def parse(data: bytes, file: str) -> Plan:
    """The plan that a manifest lays out; what it says wrongly is left out and told in notices.

    Raises LessonError where the data is not TOML in UTF-8.
    """
    reader = _Reader(_toml(data, file), file)
    return reader.plan()


def _toml(data: bytes, file: str) -> dict[str, Any]:
    if len(data) > LARGEST:
        raise LessonError("manifest-too-large", file=file, limit=LARGEST // 1024)
    try:
        text = data.decode("utf-8-sig")
        if long_key := _LONG_KEY.search(text):
            line = text.count("\n", 0, long_key.start()) + 1
            raise LessonError("manifest-not-toml", file=file, place=line)
        return tomllib.loads(text.replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise LessonError("manifest-not-utf8", file=file, place=line) from error
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        line = int(found[1]) if found else data.count(b"\n") + 1
        raise LessonError("manifest-not-toml", file=file, place=line) from error
    except (RecursionError, ValueError) as error:  # nested too deep; an impossible date or number
        raise LessonError("manifest-not-toml", file=file) from error


class _Reader:
    """Reads one manifest and gathers the notices on the way."""

    def __init__(self, document: Mapping[str, Any], file: str) -> None:
        self._document = document
        self._file = file
        self._notices: list[Notice] = []

    def plan(self) -> Plan:
        self._check_keys()
        return Plan(
            id=self._value("id", _id, "id"),
            title=self._value("title", _text, "text"),
            video=self._value("video.file", _text, "text"),
            sound_language=self._value("video.language", _language, "language"),
            sign_language=self._value("video.sign-language", _text, "text"),
            described=self._value("video.described", _text, "text"),
            described_track=self._value("video.described-track", _number, "number", 0),
            captions=self._value("captions.file", _text, "text"),
            captions_language=self._value("captions.language", _language, "language"),
            translations=self._translations(),
            exercises=self._exercises(),
            exercises_language=self._value("exercises.language", _language, "language"),
            places=self._places(),
            unlock=self._value("exercises.unlock", Unlock, "unlock", Unlock.AFTER_PLAYBACK),
            notices=tuple(self._notices),
        )

    def _table(self, name: str) -> Mapping[str, Any]:
        table: Any = self._document
        for key in filter(None, name.split(".")):
            table = table.get(key, {}) if isinstance(table, dict) else {}
        return table if isinstance(table, dict) else {}

    def _value(
        self,
        place: str,
        convert: Callable[[Any], Value],
        kind: str,
        default: Value | str | int = "",
    ) -> Any:
        table, _, key = place.rpartition(".")
        value = self._table(table).get(key, default)
        if value == default:
            return default
        try:
            return convert(value)
        except ValueError:
            limit = {"limit": LONGEST_ID} if kind == "id" else {}
            self._tell(f"manifest-needs-{kind}", place, **limit)
            return default

    def _translations(self) -> dict[str, str]:
        found = {}
        for key in self._table("captions.translations"):
            place = f"captions.translations.{key}"
            if not is_known(key):
                self._tell("manifest-needs-language", place)
                continue
            name = self._table("captions.translations")[key]
            if normalise(key) in found:
                self._tell("manifest-language-twice", place)
            if isinstance(name, str) and name:
                found[normalise(key)] = name
            else:
                self._tell("manifest-needs-text", place)
        return found

    def _exercises(self) -> tuple[str, ...]:
        names = self._table("exercises").get("files", [])
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            self._tell("manifest-needs-list", "exercises.files")
            return ()
        if len(names) > MOST_EXERCISES:
            self._tell("exercises-too-many", "exercises.files", limit=MOST_EXERCISES)
        return tuple(names[:MOST_EXERCISES])

    def _places(self) -> dict[str, int]:
        table = self._table("exercises.places")
        if len(table) > MOST_PLACES:
            self._tell("places-too-many", "exercises.places", limit=MOST_PLACES)
        found = {}
        for key, value in islice(table.items(), MOST_PLACES):
            try:
                found[key] = _time(value)
            except ValueError:
                self._tell("manifest-needs-time", f"exercises.places.{key}")
        return found

    def _check_keys(self) -> None:
        for table in _TABLES:
            above, _, key = table.rpartition(".")
            if not isinstance(self._table(above).get(key, {}), dict):
                self._tell("manifest-needs-table", table)
        unknown = [
            (table, key) for table in _KEYS for key in self._table(table) if key not in _KEYS[table]
        ]
        for table, key in unknown[:MOST_UNKNOWN]:
            nearest = _nearest(table, key)
            code = "manifest-key-misspelt" if nearest else "manifest-key-unknown"
            self._tell(code, _full(table, key), **({"nearest": nearest} if nearest else {}))
        if len(unknown) > MOST_UNKNOWN:
            self._tell("manifest-keys-unknown", count=len(unknown) - MOST_UNKNOWN)

    def _tell(self, code: str, place: str = "", **fields: str | int) -> None:
        self._notices.append(notice(code, file=self._file, place=shown(place), **fields))


def _full(table: str, key: str) -> str:
    return f"{table}.{key}" if table else key


def _nearest(table: str, key: str) -> str:
    """The known key that was meant: the same one in another table, else one spelt alike."""
    here = {name: _full(table, name) for name in _KEYS[table]}
    everywhere = {name: _full(above, name) for above in reversed(_KEYS) for name in _KEYS[above]}
    if key in everywhere:
        return everywhere[key]
    for names in (here, everywhere):
        for found in get_close_matches(shown(key), names, 1):
            return names[found]
    return ""


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError
    return value.strip()


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError
    return value


def _time(value: object) -> int:
    """Milliseconds from "1:05" or "1:02:03.5"."""
    found = _TIME.fullmatch(value.strip()) if isinstance(value, str) else None
    if not found or (found[1] and int(found[2]) > 59):
        raise ValueError
    seconds = (int(found[1] or 0) * 60 + int(found[2])) * 60 + int(found[3])
    return seconds * 1000 + int((found[4] or "").ljust(3, "0"))


def _id(value: object) -> str:
    text = _text(value)
    if len(text) > LONGEST_ID or not text.isprintable():
        raise ValueError
    return text


def _language(value: object) -> str:
    text = _text(value)
    if not is_known(text):
        raise ValueError
    return normalise(text)
