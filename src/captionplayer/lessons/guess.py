"""Folder without a manifest -> Plan, where it is plain what is what."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path, PurePath

from captionplayer.errors import InputError, LessonError
from captionplayer.lessons.candidates import caption_files, source_and_translations
from captionplayer.lessons.loose import CAPTIONS, VIDEO
from captionplayer.lessons.parts import Parts, unreadable
from captionplayer.lessons.plan import Plan

MOST_FILES = 1_000
"""Entries of a folder without a manifest; with more, it is hardly one lesson."""

_HEAD = 4096
# each alternative can match in one way only, so that no file makes it try many
_BEFORE_ROOT = rb"<\?(?:(?!\?>).)*\?>|<!--(?:(?!-->).)*-->|<!(?!--)[^>]*>"
_PROBLEM = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:(?:" + _BEFORE_ROOT + rb")\s*)*<problem[\s/>]", re.DOTALL
)
_NUMBER = re.compile(r"([0-9]+)")


def guess(parts: Parts, folder: Path) -> Plan:
    """The plan that the names and the contents of the folder's files suggest.

    Raises LessonError where two files could be meant, naming both.
    """
    names = _names(parts, folder)
    files, notices = caption_files(parts, [name for name in names if _suffix(name) in CAPTIONS])
    found = source_and_translations(parts, files)
    return Plan(
        video=_video(parts, [name for name in names if _suffix(name) in VIDEO]),
        captions=found.source,
        captions_language=found.language,
        translations=found.translations,
        exercises=tuple(name for name in names if _is_exercise(parts, name)),
        notices=(*notices, *found.notices),
    )


def in_natural_order(names: Iterable[str]) -> list[str]:
    """The names with the numbers in them in the order of their values: 2 before 10."""

    def key(name: str) -> tuple[list[tuple[int, str]], str]:
        pieces = enumerate(_NUMBER.split(name.casefold()))
        return [(int(text), "") if i % 2 else (-1, text) for i, text in pieces], name

    return sorted(names, key=key)


def _names(parts: Parts, folder: Path) -> list[str]:
    """The files of the folder itself, without hidden ones."""
    try:
        found = list(islice(folder.iterdir(), MOST_FILES + 1))
        names = [path.name for path in found if not path.is_dir()]
    except OSError as error:
        raise unreadable(parts.shown, error) from error
    if len(found) > MOST_FILES:
        raise LessonError("folder-too-many", file=parts.shown, limit=MOST_FILES)
    return in_natural_order(name for name in names if not name.startswith("."))


def _suffix(name: str) -> str:
    return PurePath(name).suffix.lower()


def _video(parts: Parts, names: Sequence[str]) -> str:
    if len(names) > 1:
        raise LessonError("folder-two-videos", file=parts.shown, first=names[0], second=names[1])
    return names[0] if names else ""


def _is_exercise(parts: Parts, name: str) -> bool:
    """An XML file that is named a problem, or begins as one."""
    if _suffix(name) != ".xml":
        return False
    if name.lower().startswith("problem"):
        return True
    try:
        return bool(_PROBLEM.match(parts.head(name, _HEAD)))
    except InputError:
        return False
