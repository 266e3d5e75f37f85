"""Which files of a folder without a manifest are its captions, and which of them the source."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from captionplayer.captions import bundle as bundles
from captionplayer.captions.limits import MAX_BYTES
from captionplayer.errors import InputError, LessonError, Notice, notice
from captionplayer.lessons.names import taken_apart
from captionplayer.lessons.parts import Parts

_HEAD = 64 * 1024
_CUES = re.compile(rb"subtitle-[0-9]+-[0-9]+-[0-9]+")
_METADATA = re.compile(rb'"@metadata"\s*:')
_FIRST_CHOICE = "en"
"""What the source is taken to be where several languages lie side by side as equals."""


class Kind(Enum):
    """What a caption file can be."""

    BUNDLE = "a message bundle, JSON or page text"
    TEXTS = "the messages of one language"
    SRT = "SubRip"


@dataclass(frozen=True)
class CaptionFile:
    """A file that holds captions; `tag` is the language that its name tells, if any."""

    name: str
    kind: Kind
    tag: str


@dataclass(frozen=True)
class Found:
    """The captions of a folder; `language` is the source's where its name tells it."""

    source: str = ""
    language: str = ""
    translations: Mapping[str, str] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()


def caption_files(
    parts: Parts, names: Sequence[str]
) -> tuple[tuple[CaptionFile, ...], tuple[Notice, ...]]:
    """Those of the files that hold captions, and notices of those that cannot be looked into."""
    found = []
    notices = []
    for name in names:
        try:
            kind = _kind(name, parts.head(name, _HEAD))
        except InputError as error:
            if not name.lower().endswith(".txt"):  # an empty note is nobody's loss
                notices.append(error.notice)
            continue
        if kind:
            found.append(CaptionFile(name, kind, taken_apart(name).tag))
    return tuple(found), tuple(notices)


def source_and_translations(parts: Parts, files: Sequence[CaptionFile]) -> Found:
    """The source among the files, the others as its translations.

    Raises LessonError where more than one file could be the source, or one language's translation.
    """
    source, notices = _source(parts, files)
    if source is None:
        return Found()
    translations: dict[str, str] = {}
    for file in files:
        if not file.tag or file is source:
            continue
        if file.tag in translations:
            raise _ambiguous(parts, translations[file.tag], file.name)
        translations[file.tag] = file.name
    return Found(source.name, source.tag, translations, notices)


def _kind(name: str, head: bytes) -> Kind | None:
    apart = taken_apart(name)
    if apart.suffix == ".srt":
        return Kind.SRT
    if not _CUES.search(head):
        return None
    if apart.suffix == ".json" and apart.tag and not _METADATA.search(head):
        return Kind.TEXTS
    return Kind.BUNDLE


def _source(
    parts: Parts, files: Sequence[CaptionFile]
) -> tuple[CaptionFile | None, tuple[Notice, ...]]:
    bundles_found = [file for file in files if file.kind is Kind.BUNDLE]
    candidates = [file for file in bundles_found if not file.tag] or bundles_found
    candidates += [file for file in files if file.kind is Kind.SRT and not file.tag]
    if not candidates:
        return _first_among_equals(parts, [file for file in files if file.tag])
    if len(candidates) == 1:
        return candidates[0], ()
    return _one_of_twins(parts, candidates)


def _first_among_equals(
    parts: Parts, files: Sequence[CaptionFile]
) -> tuple[CaptionFile | None, tuple[Notice, ...]]:
    """The source where every file's name has a language: the only one, else the English one."""
    if len(files) <= 1:
        return (files[0] if files else None), ()
    chosen = [file for file in files if file.tag == _FIRST_CHOICE]
    if not chosen:
        raise _ambiguous(parts, files[0].name, files[1].name)
    told = notice("folder-source-guessed", file=parts.shown, chosen=chosen[0].name)
    return chosen[0], (told,)


def _one_of_twins(
    parts: Parts, candidates: Sequence[CaptionFile]
) -> tuple[CaptionFile, tuple[Notice, ...]]:
    """The best of several files with the same captions: JSON, which is what wikis hold."""
    readable = {}
    notices = []
    for file in candidates:
        try:
            readable[file.name] = _captions(parts, file)
        except InputError as error:
            notices.append(error.notice)
    whole = [file for file in candidates if file.name in readable] or list(candidates)
    for file in whole[1:]:
        if readable.get(file.name) != readable.get(whole[0].name):
            raise _ambiguous(parts, whole[0].name, file.name)
    best = min(whole, key=lambda file: not file.name.lower().endswith(".json"))
    return best, tuple(item for item in notices if item.file != parts.label(best.name))


def _captions(parts: Parts, file: CaptionFile) -> object:
    """What makes two files the same: the captions of a bundle; SubRip is its own kind."""
    data = parts.read(file.name, MAX_BYTES)
    if file.kind is Kind.SRT:
        return data
    bundle = bundles.parse(data, parts.label(file.name))
    return {(one.start, one.end): bundle.messages[one.key].strip() for one in bundle.captions}


def _ambiguous(parts: Parts, first: str, second: str) -> LessonError:
    return LessonError("folder-two-captions", file=parts.shown, first=first, second=second)
