"""A transcript as plain text: a line for each caption, its time before it."""

from collections.abc import Iterable

from captionplayer.captions.alignment import Row, align
from captionplayer.captions.times import clock
from captionplayer.captions.track import Track


def dump(track: Track, second: Track | None = None) -> str:
    """All captions, with a second language below each where one is given."""
    return dump_rows(align(track, second))


def dump_rows(rows: Iterable[Row]) -> str:
    """Some captions; the words of each language stand in one line of their own."""
    return "".join(_lines(row) for row in rows)


def _lines(row: Row) -> str:
    time = clock(row.start)
    texts = [" ".join(text.split()) for text in row.texts if text]
    return "".join(
        f"{time if number == 0 else ' ' * len(time)} {text}\n" for number, text in enumerate(texts)
    )
