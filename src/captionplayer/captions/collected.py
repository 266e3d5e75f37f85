"""Notices gathered while reading, those of one kind summed up."""

from collections import Counter

from captionplayer.errors import Field, Notice, notice

MOST_OF_A_KIND = 20

_LONGEST = 60


def shown(text: object) -> str:
    """What a file holds, fit to be shown in a notice: short, and without control characters."""
    words = "".join(letter if letter.isprintable() else "\ufffd" for letter in str(text)[:_LONGEST])
    return words + "…" if len(str(text)) > _LONGEST else words


class Collected:
    """Notices about one file in the order they came; only the first of each kind are kept."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._kept: dict[str, list[Notice]] = {}
        self._counts: Counter[str] = Counter()

    def add(self, code: str, place: Field = "", **fields: Field) -> None:
        """Keep one notice, or only count it when there are enough of its kind."""
        self._counts[code] += 1
        if self._counts[code] <= MOST_OF_A_KIND:
            words = place if isinstance(place, int) else shown(place)
            found = notice(code, file=self._file, place=words, **fields)
            self._kept.setdefault(code, []).append(found)

    def all(self) -> tuple[Notice, ...]:
        """The notices by kind; where some were only counted, a last one tells how many."""
        found: list[Notice] = []
        for code, kept in self._kept.items():
            found += kept
            more = self._counts[code] - len(kept)
            if more:
                found.append(notice("more-of-a-kind", file=self._file, count=more, kind=code))
        return tuple(found)
