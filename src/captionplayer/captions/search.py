"""Finding words in captions whatever their case, accents or vowel signs, and walking the hits."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import combining, normalize

_TATWEEL = "\u0640"
# soft hyphen, zero-width characters and the marks and embeddings of UAX #9: nobody types them
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
_ISOLATES = "\u2066\u2067\u2068\u2069"
_DROPPED = frozenset(_TATWEEL + _UNSEEN + _ISOLATES)
# the quotation marks that a keyboard has for those that print has
_TYPED = {"\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"'}
_END = "\0"  # of each text in an index; in a text it counts as a space


@dataclass(frozen=True)
class Hit:
    """A place where the words were found: in which text, and which hit of all it is, from 0.

    `within` counts the hits of the same text before it.
    """

    text: int
    within: int
    number: int


def fold(text: str) -> str:
    """The text as it is compared: NFKD and case folding, without combining marks and tatweel."""
    plain = text.lower() if text.isascii() else normalize("NFKD", text).casefold()
    # by the characters there are, not character by character: many times faster
    for char in set(plain):
        if char in _DROPPED or combining(char):
            plain = plain.replace(char, "")
        elif char in _TYPED:
            plain = plain.replace(char, _TYPED[char])
        elif char.isspace():
            plain = plain.replace(char, " ")
    return plain


def spans(text: str, query: str) -> list[tuple[int, int]]:
    """Where the words stand in the text as it is written: start and end of each hit."""
    folded = [fold(char) for char in text.replace(_END, " ")]
    origins = [index for index, part in enumerate(folded) for _ in part] + [len(text)]
    wanted = _wanted(query)
    found = _starts("".join(folded), wanted)
    lasts = [start + len(wanted) - 1 for start in found]
    # a letter's marks belong to it; of ß only half may be meant
    ends = (max(origins[last + 1], origins[last] + 1) for last in lasts)
    return [(origins[start], end) for start, end in zip(found, ends, strict=True)]


def _wanted(query: str) -> str:
    return fold(query.replace(_END, " ")).strip()


def _starts(folded: str, wanted: str) -> list[int]:
    """Where the words start, hits not overlapping."""
    found = []
    start = folded.find(wanted) if wanted else -1
    while start >= 0:
        found.append(start)
        start = folded.find(wanted, start + len(wanted))
    return found


class Index:
    """Texts made ready for searching; `prepare` does so bit by bit, `search` does the rest."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._waiting = list(texts)
        self._next = 0
        self._folded = ""
        self._starts = [0]

    def __len__(self) -> int:
        return len(self._waiting)

    def prepare(self, count: int) -> bool:
        """Make so many more texts ready; returns whether all are."""
        texts = self._waiting[self._next : self._next + count]
        if texts:
            self._next += len(texts)
            self._take(texts)
        return self._next == len(self._waiting)

    def _take(self, texts: list[str]) -> None:
        joined = _END.join(texts)
        if joined.count(_END) >= len(texts):
            joined = _END.join(text.replace(_END, " ") for text in texts)
        folded = fold(joined)
        start = len(self._folded)
        for part in folded.split(_END):
            start += len(part) + 1
            self._starts.append(start)
        self._folded += folded + _END

    def search(self, query: str) -> "Hits":
        """All places where the words stand."""
        self.prepare(len(self._waiting))
        return Hits(self._folded, self._starts, _wanted(query))


class Hits:
    """What a search found. Hits are counted and walked without listing them: there may be many."""

    def __init__(self, folded: str = "", starts: list[int] | None = None, wanted: str = "") -> None:
        self._folded = folded
        self._text_starts = starts or [0]
        self._wanted = wanted
        self.total = folded.count(wanted) if wanted else 0

    def first_from(self, text: int) -> Hit | None:
        """The first hit in this text or after it; after the last text it begins anew."""
        if not self.total:
            return None
        begin = self._text_starts[text] if text < len(self._text_starts) else 0
        place = self._folded.find(self._wanted, begin)
        return self._hit(place if place >= 0 else self._folded.find(self._wanted))

    def after(self, hit: Hit) -> Hit | None:
        """The hit that follows; after the last one the first."""
        if hit.within + 1 < len(self._within(hit.text)):
            return Hit(hit.text, hit.within + 1, hit.number + 1)
        return self.first_from(hit.text + 1)

    def before(self, hit: Hit) -> Hit | None:
        """The hit that precedes; before the first one the last."""
        if hit.within:
            return Hit(hit.text, hit.within - 1, hit.number - 1)
        place = self._folded.rfind(self._wanted, 0, self._text_starts[hit.text])
        found = self._hit(place if place >= 0 else self._folded.rfind(self._wanted))
        last = len(self._within(found.text)) - 1
        return Hit(found.text, last, found.number + last)

    def _within(self, text: int) -> list[int]:
        begin, end = self._text_starts[text : text + 2]
        return _starts(self._folded[begin:end], self._wanted)

    def _hit(self, place: int) -> Hit:
        """The first hit of the text that this place is in."""
        text = bisect_right(self._text_starts, place) - 1
        return Hit(text, 0, self._folded.count(self._wanted, 0, self._text_starts[text]))
