"""How long text takes to read, and which of the cues on the screen were there long enough."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from captionplayer.captions.track import Cue

_MINUTE = 60_000  # ms
_LETTERS_OF_A_WORD = 5  # where words are not written apart; the typist's word

# Patterns, made ready when they are first needed: that takes longer than a start should.
# One character is about one thing to read: Han, Hiragana, Katakana, Bopomofo, Yi
_CHARACTERS = (
    "[\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua48c\uf900-\ufaff\uff66-\uff6f\uff71-\uff9d"
    "\U0001b000-\U0001b16f\U00020000-\U000323af]"
)
# Alphabets whose words are not written apart: Thai, Lao, Tibetan, Burmese, Khmer. Only letters:
# a mark is one grapheme cluster with its letter (Unicode UAX #29)
_JOINED = (
    "[\u0e01-\u0e30\u0e32\u0e40-\u0e45\u0e81-\u0eb0\u0eb2\u0ec0-\u0ec4\u0edc-\u0edf"
    "\u0f40-\u0f6c\u1000-\u102a\u103f\u1050-\u1055\u1780-\u17b3]"
)


@dataclass(frozen=True)
class ReadingSpeed:
    """How fast a learner reads, a minute: words, and characters of scripts such as Chinese."""

    words: int = 160
    characters: int = 240


def reading_time(text: str, speed: ReadingSpeed) -> int:
    """How long the text takes to read, in milliseconds; 0 where there is nothing to read."""
    characters = len(re.findall(_CHARACTERS, text))
    joined = len(re.findall(_JOINED, text))
    apart = re.sub(f"{_CHARACTERS}|{_JOINED}", " ", text).split()
    words = sum(any(letter.isalnum() for letter in word) for word in apart)
    words_read = words + joined / _LETTERS_OF_A_WORD
    return round(_MINUTE * (words_read / speed.words + characters / speed.characters))


class Reading:
    """Follows a reader: each cue from when it was shown, one after the other in each language.

    Times of the reader are milliseconds of `clock`, not of the lesson: a cue that is played slowly
    or stands still is on the screen for longer.
    """

    def __init__(self, clock: Callable[[], float], speed: ReadingSpeed) -> None:
        self._clock = clock
        self.speed = speed
        self._done: dict[Cue, float] = {}

    def show(self, cues: Iterable[Cue]) -> None:
        """These cues are on the screen now; those that were there before are read on."""
        now = self._clock()
        before, self._done = self._done, {}
        for cue in cues:
            self._done[cue] = before[cue] if cue in before else self._begin(cue, now)

    def _begin(self, cue: Cue, now: float) -> float:
        others = [done for each, done in self._done.items() if each.language == cue.language]
        return max([now, *others]) + reading_time(cue.text, self.speed)

    def start_again(self) -> None:
        """What is on the screen is read from its beginning."""
        shown, self._done = tuple(self._done), {}
        self.show(shown)

    def rest(self, cues: Iterable[Cue]) -> int:
        """How long until the last of these cues has been read, in milliseconds."""
        now = self._clock()
        return max([0, *(round(self._done.get(cue, now) - now) for cue in cues)])
