"""SubRip subtitles (.srt), read and written through pysrt.

pysrt leaves out what it cannot read without a word and takes garbled times for 0, so the blocks
are found and their times looked at here, and what is left out is noticed with its line.
"""

import html
import re
from collections.abc import Iterator

import pysrt

from captionplayer.captions.collected import Collected
from captionplayer.captions.decoding import decode, unix_lines
from captionplayer.captions.limits import MAX_TIME, check_count
from captionplayer.captions.track import Cue, Track
from captionplayer.errors import Notice, SubtitleError

_TIME = r"[0-9]{1,4}:[0-9]{1,2}:[0-9]{1,2}[,.][0-9]{1,3}"
_TIMING = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s.*)?")
_INDEX = re.compile(r"\s*[0-9]{1,9}\s*")
_JSON = re.compile(r'\s*[\[{]\s*["\[{\]}]')
_TAG = re.compile(
    r"</?(?:b|i|u|s|em|strong|font|span|c|v|lang|ruby|rt)(?:[ .][^<>\n]{0,200})?>"
    r"|\{\\[^{}\n]{0,200}\}",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")

Block = tuple[int, list[str]]


def parse(data: bytes, file: str, language: str) -> tuple[tuple[Cue, ...], tuple[Notice, ...]]:
    """The cues in the order of the file, and what was left out of it.

    Raises SubtitleError when nothing in it can be read, FileError when it is empty or too large.
    """
    text = unix_lines(decode(data, file, SubtitleError))
    check_count(text.count("-->"), file, SubtitleError)
    if _JSON.match(text):
        raise SubtitleError("subtitle-json", file=file)
    if text.startswith("WEBVTT"):
        raise SubtitleError("subtitle-webvtt", file=file)
    found = Collected(file)
    cues = tuple(cue for block in _blocks(text) for cue in _cue(block, language, found))
    if not cues:
        raise SubtitleError("subtitle-no-captions", file=file)
    return cues, found.all()


def dump(track: Track) -> str:
    """The track as SubRip text, numbered from 1, for `parse` to read back to the millisecond.

    Line breaks within a caption stay; blank lines, which would end it, do not.
    """
    items = (
        pysrt.SubRipItem(number, cue.start, cue.end, _written(cue.text))
        for number, cue in enumerate(track.cues, 1)
    )
    return "\n".join(str(item) for item in items)


def _blocks(text: str) -> Iterator[Block]:
    """The lines of each block with the number of the first.

    A block ends with a blank line, or where the next one's times show that the line is missing.
    """
    first, block = 1, list[str]()
    timed = False
    for number, line in enumerate([*text.split("\n"), ""], 1):
        is_timing = "-->" in line and _TIMING.fullmatch(line) is not None
        if is_timing and timed:
            index = [block.pop()] if len(block) > 1 and _INDEX.fullmatch(block[-1]) else []
            yield first, block
            first, block = number - len(index), index
        timed = is_timing or timed
        if line.strip():
            block.append(line)
            continue
        if block:
            yield first, block
        first, block, timed = number + 1, [], False


def _cue(block: Block, language: str, found: Collected) -> Iterator[Cue]:
    """The cue of a block, unless it cannot be read or shown."""
    number, lines = block
    if not any(_TIMING.fullmatch(line) for line in lines[:2]):
        found.add("subtitle-block-unreadable", number)
        return
    try:
        item = pysrt.SubRipItem.from_lines(lines)
    except pysrt.Error:
        found.add("subtitle-block-unreadable", number)
        return
    start, end = int(item.start.ordinal), int(item.end.ordinal)
    if not start < end <= MAX_TIME:
        found.add("subtitle-times-wrong", number)
    elif text := _plain(item.text):
        index = item.index if isinstance(item.index, int) else 0
        yield Cue(start, end, text, language, f"subtitle-{start}-{end}-{index}")


def _plain(text: str) -> str:
    """The text without tags, its entities as the characters they stand for."""
    return _ENTITY.sub(lambda entity: html.unescape(entity[0]), _TAG.sub("", text)).strip()


def _written(text: str) -> str:
    """The text as lines of a block; escaped only where `parse` would take it for more than text."""
    lines = [line.rstrip() for line in unix_lines(text).split("\n") if line.strip()]
    if _plain("\n".join(lines)) != "\n".join(lines).strip():
        lines = [line.replace("&", "&amp;").replace("<", "&lt;") for line in lines]
        lines = [line.replace("{", "&lbrace;") for line in lines]
    return "\n".join(
        line.replace("-->", "--&gt;") if _TIMING.fullmatch(line) else line for line in lines
    )
