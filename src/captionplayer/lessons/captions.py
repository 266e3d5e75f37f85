"""The captions of a lesson: one source and its translations, each in the format it came in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from captionplayer.captions import bundle as bundles
from captionplayer.captions.bundle import MessageBundle
from captionplayer.captions.limits import MAX_BYTES
from captionplayer.captions.track import Cue
from captionplayer.captions.tracklist import TrackList
from captionplayer.errors import InputError, LessonError, Notice, SubtitleError
from captionplayer.language import UNDETERMINED
from captionplayer.lessons.parts import Parts
from captionplayer.lessons.plan import Plan

_SRT_TIMES = re.compile(rb"\d+:\d\d:\d\d[,.]\d+\s*-->")
_SOURCE_UNTOLD = ("metadata-source-missing", "metadata-source-unknown")


@dataclass(frozen=True)
class Captions:
    """The captions with what they tell of their lesson.

    `identity` holds texts that stay the same when cues are moved in time.
    """

    tracks: TrackList
    language: str
    identity: tuple[str, ...]
    notices: tuple[Notice, ...]


def read(parts: Parts, plan: Plan, title: str) -> Captions:
    """The captions that the plan names, under the title where they have none of their own.

    Raises InputError where their source cannot be read.
    """
    name = plan.captions
    data = parts.read(name, MAX_BYTES)
    if is_srt(name, data):
        return _from_srt(parts, plan, data, title)
    return _from_bundle(parts, plan, data)


def is_srt(name: str, data: bytes) -> bool:
    """Whether the file is SubRip: by its content, else by its name."""
    if data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{"):
        return False
    return name.lower().endswith(".srt") or bool(_SRT_TIMES.search(data[:1000]))


def _from_bundle(parts: Parts, plan: Plan, data: bytes) -> Captions:
    bundle = bundles.parse(data, parts.label(plan.captions))
    if plan.captions_language:
        bundle = _in_language(bundle, plan.captions_language)
    translations, files, notices = _translations(parts, plan, bundle)
    tracks = TrackList.from_bundle(bundle, translations, files)
    return Captions(tracks, bundle.source_language, _identity(bundle), (*notices, *tracks.notices))


def _in_language(bundle: MessageBundle, language: str) -> MessageBundle:
    """The bundle in this language, unless it tells its own."""
    told = tuple(item for item in bundle.notices if item.code not in _SOURCE_UNTOLD)
    if len(told) == len(bundle.notices):
        return bundle
    return replace(bundle, source_language=language, notices=told)


def _identity(bundle: MessageBundle) -> tuple[str, ...]:
    if bundle.label:
        return ("label", bundle.label)
    return ("messages", *(" ".join(text.split()) for text in bundle.messages.values()))


def _translations(
    parts: Parts, plan: Plan, bundle: MessageBundle
) -> tuple[dict[str, Mapping[str, str]], dict[str, str], list[Notice]]:
    found: dict[str, Mapping[str, str]] = {}
    files = {}
    notices: list[Notice] = []
    for language, name in plan.translations.items():
        label = parts.label(name)
        try:
            data = parts.read(name, MAX_BYTES)
            if is_srt(name, data):
                cues, told = _parse_srt(data, label, language)
                found[language] = _as_messages(cues, bundle)
                notices += told
            else:
                found[language] = bundles.parse_translation(data, label)
            files[language] = label
        except InputError as error:
            notices.append(error.notice)
    return found, files, notices


def _as_messages(cues: tuple[Cue, ...], bundle: MessageBundle) -> dict[str, str]:
    """Subtitles as messages, by their times; by their order too where the source has as many."""
    in_order = len(cues) == len(bundle.captions)
    return {
        f"subtitle-{cue.start}-{cue.end}-{index if in_order else 0}": cue.text
        for index, cue in enumerate(cues, 1)
    }


def _from_srt(parts: Parts, plan: Plan, data: bytes, title: str) -> Captions:
    source = plan.captions_language or plan.sound_language or UNDETERMINED
    label = parts.label(plan.captions)
    cues, told = _parse_srt(data, label, source)
    if not cues:
        raise SubtitleError("captions-none", file=label)
    languages = {source: cues}
    notices = list(told)
    for language, name in plan.translations.items():
        try:
            languages[language], told = _srt_translation(parts, name, language, source)
            notices += told
        except InputError as error:
            notices.append(error.notice)
    tracks = TrackList.from_cues(source, languages, title)
    texts = (" ".join(cue.text.split()) for cue in cues)
    return Captions(tracks, source, ("subtitles", *texts), (*notices, *tracks.notices))


def _srt_translation(
    parts: Parts, name: str, language: str, source: str
) -> tuple[tuple[Cue, ...], tuple[Notice, ...]]:
    label = parts.label(name)
    if language == source:
        raise LessonError("translation-of-source", file=label, language=language)
    data = parts.read(name, MAX_BYTES)
    if not is_srt(name, data):
        raise LessonError("translation-not-srt", file=label)
    return _parse_srt(data, label, language)


def _parse_srt(
    data: bytes, label: str, language: str
) -> tuple[tuple[Cue, ...], tuple[Notice, ...]]:
    from captionplayer.captions import srt  # noqa: PLC0415 - most captions are bundles

    return srt.parse(data, label, language)
