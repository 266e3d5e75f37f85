"""Characters of captions that no font has: found before they are shown as boxes, and told."""

import unicodedata
from collections.abc import Iterable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QRawFont

from captionplayer.captions.track import Cue, Track
from captionplayer.errors import Notice, notice
from captionplayer.language import own_name
from captionplayer.ui.typefaces import font_for
from captionplayer.ui.typeset import is_real, lay_out

_LATER = 1_500  # ms: the first picture comes first
_SLICE = 0.005  # s of work at a time
_CUES = 200  # looked at between two looks at the time
_FIRST = 2  # fonts that are asked directly: they have nearly all
_ENOUGH = 20  # characters without a glyph: more need not be found
_NAMED = 5  # characters that the notice names
_PIXELS = 16  # any height: fonts have the same characters in all
# Debian's packages by Unicode's blocks; Noto's core has the scripts of today and of long ago
_PACKAGES = (
    (range(0x1100, 0x1200), "fonts-noto-cjk"),  # Hangul
    (range(0x2E80, 0x3400), "fonts-noto-cjk"),  # radicals, kana, signs
    (range(0x3400, 0xA000), "fonts-noto-cjk fonts-hanazono"),  # Han
    (range(0xAC00, 0xD800), "fonts-noto-cjk"),  # Hangul
    (range(0xF900, 0xFB00), "fonts-noto-cjk fonts-hanazono"),
    (range(0xFF00, 0xFFF0), "fonts-noto-cjk"),
    (range(0x1F000, 0x1FB00), "fonts-noto-color-emoji"),
    (range(0x20000, 0x40000), "fonts-noto-cjk fonts-hanazono"),
)
_OTHERS = "fonts-noto-core fonts-noto-extra"
_PRIVATE = "Co"  # Unicode's category of characters that mean something to some people only


class GlyphWatch(QObject):
    """Looks through the tracks that are shown, a few milliseconds at a time."""

    found = Signal(Notice)
    withdrawn = Signal(Notice)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[bool, list[Notice]] = {False: [], True: []}
        self._work: dict[bool, Iterator[None]] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def watch(self, track: Track | None, *, second: bool = False) -> None:
        """Look through the track of the first or the second language in place of the one before."""
        for each in self._notices[second]:
            self.withdrawn.emit(each)
        self._notices[second] = []
        self._work.pop(second, None)
        if track is not None:
            self._work[second] = self._look_through(track, second)
            self._timer.start(_LATER)

    def take_over(self, before: "GlyphWatch") -> None:
        """Do not look again through what another watch has looked through, nor tell it again."""
        for second in self._notices.keys() - before._work.keys():
            self._notices[second] = before._notices[second]
            self._work.pop(second, None)

    @Slot()
    def _go_on(self) -> None:
        self._timer.setInterval(0)
        begun = perf_counter()
        while self._work and perf_counter() - begun < _SLICE:
            second, work = next(iter(self._work.items()))
            if next(work, self) is self:
                self._work.pop(second, None)
        if not self._work:
            self._timer.stop()

    def _look_through(self, track: Track, second: bool) -> Iterator[None]:
        """Each step takes a few milliseconds at most."""
        used: dict[str, set[str]] = {}
        for start in range(0, len(track.cues), _CUES):
            _collect(track.cues[start : start + _CUES], used)
            yield
        missing: set[str] = set()
        for language, characters in used.items():
            for character in _uncommon(characters, language):
                missing |= lacking(character, language)
                yield
                if len(missing) >= _ENOUGH:
                    break
        for each in tell(missing, track.language):
            self._notices[second].append(each)
            self.found.emit(each)


def _collect(cues: Iterable[Cue], used: dict[str, set[str]]) -> None:
    for cue in cues:
        used.setdefault(cue.language, set()).update(cue.text)


def _uncommon(characters: Iterable[str], language: str) -> list[str]:
    """The characters that the first fonts of the language lack, in Unicode's order."""
    families = font_for(language, _PIXELS).families()[:_FIRST]
    every = [QRawFont.fromFont(QFont(family)) for family in families]
    fonts = [font for font in every if is_real(font)]
    return sorted(
        char for char in characters if not any(font.supportsCharacter(ord(char)) for font in fonts)
    )


def lacking(text: str, language: str) -> set[str]:
    """The characters that no font here has; it takes Qt 10 ms to find that out of one."""
    return set(lay_out(text, language, font_for(language, _PIXELS), (10_000,)).missing())


def in_no_font(track: Track) -> set[str]:
    """The characters of a track that no font here has, or some of them where they are many.

    Looked for from the end of Unicode: where there is no font at all, those tell most.
    """
    used: dict[str, set[str]] = {}
    _collect(track.cues, used)
    missing: set[str] = set()
    for language, characters in used.items():
        for character in reversed(_uncommon(characters, language)):
            missing |= lacking(character, language)
            if len(missing) >= _ENOUGH:
                return missing
    return missing


def packages_with(characters: str) -> str:
    """Debian's packages whose fonts have these characters."""
    names = " ".join(_packages(char) for char in characters).split()
    return " ".join(dict.fromkeys(names))


def tell(missing: set[str], language: str) -> list[Notice]:
    """At most two notices: on what packages would bring, and on what none has."""
    private = {char for char in missing if unicodedata.category(char) == _PRIVATE}
    notices = []
    if others := sorted(missing - private):
        packages = packages_with("".join(others))
        notices.append(_notice("glyphs-missing", others, language, packages=packages))
    if private:
        notices.append(_notice("glyphs-private", sorted(private), language))
    return notices


def _packages(char: str) -> str:
    return next((packages for block, packages in _PACKAGES if ord(char) in block), _OTHERS)


def _notice(code: str, characters: list[str], language: str, **fields: str) -> Notice:
    named = ", ".join(f"U+{ord(char):04X}" for char in characters[:_NAMED])
    if len(characters) > _NAMED:
        named += ", …"
    return notice(code, language=own_name(language), characters=named, **fields)
