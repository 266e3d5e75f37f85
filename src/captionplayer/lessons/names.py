"""What the names of caption files tell: NAME.json, NAME.page.txt, NAME.es.json, fr.srt."""

import re
from pathlib import PurePath
from typing import NamedTuple

from captionplayer.language import is_known, normalise

_REST = r"(?:[-_][A-Za-z0-9]{2,8})*"
# a whole name of three letters is sooner a word than a language
_CAPTIONS = re.compile(rf"(?P<stem>.+?)(?:\.(?:bundle|page)|\.(?P<tag>[A-Za-z]{{2,3}}{_REST}))?")
_ONLY_TAG = re.compile(rf"[A-Za-z]{{2}}{_REST}")


class CaptionName(NamedTuple):
    """A file name taken apart; `tag` is empty where the name tells no language."""

    stem: str
    tag: str
    suffix: str


def taken_apart(name: str) -> CaptionName:
    """The parts of a caption file's name, without the folders before it."""
    path = PurePath(name)
    suffix = path.suffix.lower()
    if _ONLY_TAG.fullmatch(path.stem) and is_known(path.stem):
        return CaptionName("", normalise(path.stem), suffix)
    found = _CAPTIONS.fullmatch(path.stem)
    if not found or not is_known(found["tag"] or "en"):
        return CaptionName(path.stem, "", suffix)
    return CaptionName(found["stem"], normalise(found["tag"] or ""), suffix)
