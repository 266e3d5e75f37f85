"""Which text of a translation belongs to which caption, also where the captions were retimed."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from captionplayer.captions.keys import CaptionKey, caption_key


class Matched(NamedTuple):
    """The translated text of each caption, None where there is none, and how they were found.

    `unmatched` are the keys of the translation that belong to no caption and no other message.
    """

    texts: tuple[str | None, ...]
    by_time: int
    by_index: int
    unmatched: tuple[str, ...]


def match(
    captions: Sequence[CaptionKey], messages: Mapping[str, str], translation: Mapping[str, str]
) -> Matched:
    """Match by key, what is left by (start, end), and what is then left by index."""
    texts = [_text(translation, caption.key) for caption in captions]
    spare = [key for key in translation if key not in messages and _text(translation, key)]
    by_time = by_index = 0
    if spare:
        loose = {key: found for key in spare if (found := caption_key(key))}
        by_time = _fill(texts, captions, loose, translation, lambda caption: caption[:2])
        by_index = _fill(texts, captions, loose, translation, lambda caption: caption.number)
        spare = [key for key in spare if key in loose or not caption_key(key)]
    return Matched(tuple(texts), by_time, by_index, tuple(spare))


def _text(translation: Mapping[str, str], key: str) -> str | None:
    """The translated text; a blank one counts as none."""
    text = translation.get(key)
    return text if text and not text.isspace() else None


def _fill(
    texts: list[str | None],
    captions: Iterable[CaptionKey],
    loose: dict[str, CaptionKey],
    translation: Mapping[str, str],
    sign: Callable[[CaptionKey], object],
) -> int:
    """Give captions without text the loose text of the same sign; returns how many got one."""
    waiting = {sign(caption): caption.key for caption in reversed(list(loose.values()))}
    before = len(loose)
    for place, caption in enumerate(captions):
        if texts[place] is None and (key := waiting.pop(sign(caption), None)):
            texts[place] = _text(translation, key)
            del loose[key]
    return before - len(loose)
