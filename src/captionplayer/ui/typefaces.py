"""Which fonts words of a lesson are set in: by the kind that is wished for, and by script."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from captionplayer.language import script
from captionplayer.ui.settings import FONTS
from captionplayer.ui.style import ReadingStyle

Families = Sequence[str]

# Most legible sans-serif families per script, first those made for it; Qt falls back by itself
# after them. Named, because Han characters are drawn differently in the four that use them.
_OWN: dict[str, Families] = {
    "Arab": ("Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI", "Geeza Pro", "DejaVu Sans"),
    "Hans": ("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC"),
    "Hant": ("Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei", "PingFang TC"),
    "Jpan": ("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", "Hiragino Sans"),
    "Kore": ("Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo"),
}
_LATIN: Families = (
    "Noto Sans",
    "Segoe UI",
    "Helvetica Neue",
    "DejaVu Sans",
    "Liberation Sans",
)

# The kinds of 47 CFR 79.103(c)(6) for scripts with their own forms of them ...
_KINDS_OWN: dict[str, dict[str, Families]] = {
    "mono-serif": {
        "Arab": ("Thabit", "Kawkab Mono"),
        "Hans": ("Noto Serif CJK SC", "SimSun", "Songti SC"),
        "Hant": ("Noto Serif CJK TC", "MingLiU", "Songti TC"),
        "Jpan": ("Noto Serif CJK JP", "MS Mincho", "Hiragino Mincho ProN"),
        "Kore": ("Noto Serif CJK KR", "BatangChe", "AppleMyungjo"),
    },
    "serif": {
        "Arab": ("Noto Naskh Arabic", "Amiri", "Scheherazade New", "Times New Roman"),
        "Hans": ("Noto Serif CJK SC", "Noto Serif SC", "SimSun", "Songti SC"),
        "Hant": ("Noto Serif CJK TC", "Noto Serif TC", "MingLiU", "Songti TC"),
        "Jpan": ("Noto Serif CJK JP", "Noto Serif JP", "Yu Mincho", "Hiragino Mincho ProN"),
        "Kore": ("Noto Serif CJK KR", "Noto Serif KR", "Batang", "AppleMyungjo"),
    },
    "mono-sans": {
        "Arab": ("Kawkab Mono", "DejaVu Sans Mono"),
        "Hans": ("Noto Sans Mono CJK SC",),
        "Hant": ("Noto Sans Mono CJK TC",),
        "Jpan": ("Noto Sans Mono CJK JP",),
        "Kore": ("Noto Sans Mono CJK KR",),
    },
    "casual": {
        "Arab": ("Noto Kufi Arabic",),
        "Hans": ("LXGW WenKai", "YouYuan", "Yuanti SC"),
        "Hant": ("LXGW WenKai TC", "LXGW WenKai", "Yuanti TC"),
    },
    "cursive": {
        "Arab": ("Aref Ruqaa", "Diwan Thuluth"),
        "Hans": ("AR PL UKai CN", "LXGW WenKai", "KaiTi", "Kaiti SC"),
        "Hant": ("AR PL UKai TW", "LXGW WenKai TC", "DFKai-SB", "Kaiti TC"),
    },
}
_MONO_SANS: Families = (
    "Noto Sans Mono",
    "DejaVu Sans Mono",
    "Consolas",
    "Menlo",
    "Liberation Mono",
)
# ... and for Latin, Cyrillic and Greek, and for words in these among the others; of the two halves
# of a kind's name, one width is kept longer than serifs
_KINDS: dict[str, Families] = {
    "mono-serif": ("Courier Prime", "Courier New", "Nimbus Mono PS", "FreeMono", *_MONO_SANS),
    "serif": ("Noto Serif", "Georgia", "Times New Roman", "Liberation Serif", "DejaVu Serif"),
    "mono-sans": _MONO_SANS,
    "casual": ("Comic Neue", "Comic Sans MS", "Chalkboard SE", "URW Gothic", "Lato"),
    "cursive": ("Dancing Script", "Segoe Script", "Snell Roundhand", "Z003", "URW Chancery L"),
}
# scripts whose letters are joined: space between the letters would tear words apart
_JOINED = {"Arab", "Syrc", "Mong", "Nkoo", "Mand", "Rohg", "Adlm", "Deva", "Beng", "Guru"}


def families(language: str, font: str = "default") -> list[str]:
    """The font families to try for a language, best first.

    `font` is one of settings.FONTS or a family's name; those of the script follow, for characters
    that the family lacks.
    """
    code = script(language)
    own = _OWN.get(code, ())
    wished = [*_KINDS_OWN.get(font, {}).get(code, ()), *_KINDS.get(font, ())]
    if font not in FONTS:
        wished = [font]
    return list(dict.fromkeys([*wished, *own, *_LATIN]))


def font_for(language: str, pixels: float, reading: ReadingStyle | None = None) -> QFont:
    """The font for a language at a height in pixels, in a reading style; its `size` is not used."""
    reading = reading or ReadingStyle()
    font = QFont()
    font.setPixelSize(max(round(pixels), 6))
    return styled(font, language, reading, QFont.Weight.Medium)


def scaled_font(plain: QFont, language: str, reading: ReadingStyle) -> QFont:
    """A font of the interface for words of a lesson: in the reading style, its size counted in."""
    font = QFont(plain)
    if plain.pixelSize() > 0:
        font.setPixelSize(round(plain.pixelSize() * reading.size / 100))
    else:
        font.setPointSizeF(plain.pointSizeF() * reading.size / 100)
    return styled(font, language, reading, plain.weight())


def styled(font: QFont, language: str, reading: ReadingStyle, usual: int) -> QFont:
    """The font with families, weight (`usual` unless bold), capitals and spacing of the style."""
    font.setFamilies(list(_installed(language, reading.font)))
    font.setWeight(QFont.Weight.Bold if reading.bold else QFont.Weight(usual))
    if reading.font == "small-capitals":
        font.setCapitalization(QFont.Capitalization.SmallCaps)
    pixels = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * 4 / 3
    if reading.letter_spacing and script(language) not in _JOINED:
        absolute = QFont.SpacingType.AbsoluteSpacing
        font.setLetterSpacing(absolute, pixels * reading.letter_spacing / 100)
    if reading.word_spacing:
        font.setWordSpacing(pixels * reading.word_spacing / 100)
    return font


@lru_cache(maxsize=64)
def _installed(language: str, font: str) -> tuple[str, ...]:
    """The families that this system has, then the interface's own."""
    own = [family for family in families(language, font) if QFontDatabase.hasFamily(family)]
    return tuple(dict.fromkeys([*own, *QFont().families()]))
