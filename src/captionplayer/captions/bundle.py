"""A message bundle of MediaWiki Translate, from JSON or from the text of its wiki page.

The rules are those of Translate's MessageBundleContent; what breaks one is left out and noticed.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from captionplayer.captions.collected import Collected
from captionplayer.captions.decoding import decode
from captionplayer.captions.jsontext import (
    Pairs,
    has_half_characters,
    kind_of,
    load_object,
    mended,
)
from captionplayer.captions.keys import (
    DISPLAY_NAME,
    METADATA,
    CaptionKey,
    caption_key,
    is_legal,
)
from captionplayer.captions.limits import MAX_TIME, check_count
from captionplayer.captions.metadata import SOURCE, read_metadata
from captionplayer.captions.page import read_page
from captionplayer.errors import BundleError, Notice

EMPTY_CAPTION = "...."
"""Stands for an empty caption, as Translate takes no empty value (WikiLearn's convention)."""

_JSON = re.compile(r'\s*(?:\{|\[\s*(?:["{\[\]\d-]|true|false|null))')


@dataclass(frozen=True)
class MessageBundle:
    """The messages of one block in its source language; `captions` are the timed ones, in order."""

    messages: Mapping[str, str]
    captions: tuple[CaptionKey, ...]
    source_language: str
    priority_languages: tuple[str, ...] = ()
    allow_only_priority: bool = False
    label: str = ""
    description: str = ""
    notices: tuple[Notice, ...] = ()

    @property
    def display_name(self) -> str:
        """The block's name; its label where there is none, else nothing."""
        return self.messages.get(DISPLAY_NAME, self.label)


class Translation(Mapping[str, str]):
    """The texts of one language by key; `notices` tell what was left out."""

    def __init__(self, texts: Mapping[str, str], notices: tuple[Notice, ...] = ()) -> None:
        self._texts = texts
        self.notices = notices

    def __getitem__(self, key: str) -> str:
        return self._texts[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def parse(data: bytes, file: str) -> MessageBundle:
    """The bundle in a file, JSON or page text by what it holds.

    Raises BundleError when there is no bundle with captions in it, FileError when it is empty or
    too large.
    """
    text = decode(data, file, BundleError)
    return parse_json(text, file) if _is_json(text) else parse_page(text, file)


def parse_json(text: str, file: str) -> MessageBundle:
    """The bundle in a JSON text. Raises BundleError."""
    return _bundle(_whole(text, load_object(text, file)), file, Collected(file))


def parse_page(text: str, file: str) -> MessageBundle:
    """The bundle in the text of its wiki page. Raises BundleError."""
    found = Collected(file)
    return _bundle(read_page(text, file, found), file, found)


def parse_translation(data: bytes, file: str) -> Translation:
    """The texts of one language; blank ones count as not translated, `@metadata` is passed over.

    Raises BundleError when the file is not one JSON object (or a page's text), FileError when it
    is empty or too large.
    """
    text = decode(data, file, BundleError)
    found = Collected(file)
    if _is_json(text):
        pairs = _whole(text, load_object(text, file))
    else:
        pairs = read_page(text, file, found)
    texts = {}
    for key, value in _unique(pairs, found).items():
        if isinstance(value, str):
            if value and not value.isspace():
                texts[key] = value
        elif key != METADATA and value is not None:  # null is how the wiki says "not translated"
            found.add("translation-not-text", key, kind=kind_of(value))
    return Translation(MappingProxyType(texts), found.all())


def source_language(data: bytes, file: str) -> str:
    """The source language that a bundle tells, of whatever block it is; empty where it tells none.

    Raises BundleError when the file is not one JSON object, FileError when it is empty or too
    large.
    """
    metadata = dict(load_object(decode(data, file, BundleError), file)).get(METADATA)
    if not isinstance(metadata, Pairs) or SOURCE not in dict(metadata):
        return ""
    return read_metadata(metadata, Collected(file)).source_language


def is_empty(text: str) -> bool:
    """Whether a message's text stands for a caption without text."""
    return text == EMPTY_CAPTION or text.strip() == EMPTY_CAPTION


def _is_json(text: str) -> bool:
    return bool(_JSON.match(text))


def _whole(text: str, pairs: Pairs) -> Pairs:
    """The pairs with every text made of whole characters."""
    if not has_half_characters(text):
        return pairs
    return Pairs((key, mended(value) if isinstance(value, str) else value) for key, value in pairs)


def _unique(pairs: Pairs, found: Collected) -> dict[str, object]:
    """The pairs without repeated keys: the last one counts, as it does for PHP."""
    values = dict(pairs)
    if len(values) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                found.add("message-twice", key)
            seen.add(key)
    return values


def _why_none(found: Collected, file: str) -> BundleError:
    """What is wrong with the first caption, if there are any at all."""
    for each in found.all():
        if str(each.place).startswith("subtitle-"):
            return BundleError.about(each)
    return BundleError("bundle-no-captions", file=file)


def _bundle(pairs: Pairs, file: str, found: Collected) -> MessageBundle:
    values = _unique(pairs, found)
    metadata = read_metadata(values.pop(METADATA, None), found)
    messages = _legal(values, found)
    captions = _captions(messages, found)
    if not captions:
        raise _why_none(found, file)
    check_count(len(captions), file, BundleError)
    return MessageBundle(
        MappingProxyType(messages),
        tuple(captions),
        metadata.source_language,
        metadata.priority_languages,
        metadata.allow_only_priority,
        metadata.label,
        metadata.description,
        found.all(),
    )


def _legal(values: Mapping[str, object], found: Collected) -> dict[str, str]:
    """The messages that Translate would take."""
    messages = {}
    for key, value in values.items():
        if not is_legal(key):
            found.add("message-key-illegal", key)
        elif not isinstance(value, str):
            found.add("message-not-text", key, kind=kind_of(value))
        elif not value or value.isspace():
            found.add("message-blank", key)
        else:
            messages[key] = value
    return messages


def _captions(messages: dict[str, str], found: Collected) -> list[CaptionKey]:
    """The captions among the messages; those that cannot be shown are taken out of both."""
    captions = []
    times: set[tuple[int, int]] = set()
    for key in [key for key in messages if key.startswith("subtitle-")]:
        caption = caption_key(key)
        if caption is None:
            found.add("caption-key-unreadable", key)
            continue
        start, end, _, _ = caption
        span = start, end
        if start < end <= MAX_TIME and span not in times:
            times.add(span)
            captions.append(caption)
            continue
        found.add("caption-times-twice" if span in times else "caption-times-wrong", key)
        del messages[key]
    return captions
