"""The `@metadata` of a message bundle, by the rules of MediaWiki Translate.

They are those of its MessageBundleContent.
"""

from typing import NamedTuple

from captionplayer.captions.collected import Collected, shown
from captionplayer.captions.jsontext import Pairs, kind_of, mended
from captionplayer.captions.keys import METADATA
from captionplayer.language import is_known, normalise

DEFAULT_LANGUAGE = "en"
"""What a bundle without a source language is in: the language of Meta-Wiki's content."""

SOURCE, PRIORITY, ONLY = "sourceLanguage", "priorityLanguages", "allowOnlyPriorityLanguages"
DESCRIPTION, LABEL = "description", "label"
LEGAL = (SOURCE, PRIORITY, ONLY, DESCRIPTION, LABEL)


class Metadata(NamedTuple):
    """What a bundle says of itself; tags are normalised."""

    source_language: str = DEFAULT_LANGUAGE
    priority_languages: tuple[str, ...] = ()
    allow_only_priority: bool = False
    description: str = ""
    label: str = ""


def read_metadata(value: object, found: Collected) -> Metadata:
    """The metadata as far as it is legal; what is not is noticed and left out."""
    if value is None:
        value = Pairs()
    if not isinstance(value, Pairs):
        found.add("metadata-not-object", METADATA, kind=kind_of(value))
        value = Pairs()
    given = dict(value)
    if len(given) < len(value):
        found.add("metadata-key-twice", METADATA)
    for key in given:
        if key not in LEGAL:
            found.add("metadata-key-illegal", METADATA, key=shown(key))
    return Metadata(
        _source(given.get(SOURCE), found),
        _priority(given.get(PRIORITY), found),
        _truth(given.get(ONLY)),
        _text(DESCRIPTION, given.get(DESCRIPTION), found),
        _text(LABEL, given.get(LABEL), found),
    )


def _source(value: object, found: Collected) -> str:
    if isinstance(value, str) and is_known(value):
        return normalise(value)
    if value is None:
        found.add("metadata-source-missing", language=DEFAULT_LANGUAGE)
    else:
        found.add("metadata-source-unknown", METADATA, tag=_named(value), language=DEFAULT_LANGUAGE)
    return DEFAULT_LANGUAGE


def _priority(value: object, found: Collected) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list) or isinstance(value, Pairs):
        found.add("metadata-type", METADATA, key=PRIORITY, kind=kind_of(value))
        return ()
    tags: dict[str, None] = {}
    for tag in value:
        if isinstance(tag, str) and is_known(tag):
            tags[normalise(tag)] = None
        else:
            found.add("metadata-language-unknown", METADATA, tag=_named(tag))
    return tuple(tags)


def _truth(value: object) -> bool:
    """PHP's notion of a true value, which is Translate's: the string "0" is false."""
    return bool(value) and value != "0"


def _text(key: str, value: object, found: Collected) -> str:
    if value is None or isinstance(value, str):
        return mended(value or "").strip()
    found.add("metadata-type", METADATA, key=key, kind=kind_of(value))
    return ""


def _named(value: object) -> str:
    return shown(value) if isinstance(value, str) else kind_of(value)
