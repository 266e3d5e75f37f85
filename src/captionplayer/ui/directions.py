"""Words of one direction among those of another."""

from PySide6.QtCore import Qt

from captionplayer.language import direction

# Unicode's LRM and RLM
_MARKS = {Qt.LayoutDirection.LeftToRight: "\u200e", Qt.LayoutDirection.RightToLeft: "\u200f"}
# those, and Unicode's isolates
_UNHEARD = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069"))


def side(language: str) -> Qt.LayoutDirection:
    """Where lines in the language begin."""
    rtl = direction(language) == "rtl"
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def directed(words: str, direction: Qt.LayoutDirection) -> str:
    """Words for a QLabel, which else goes by the first letter that has a direction."""
    return _MARKS[direction] + words if words else ""


def spoken(words: str) -> str:
    """The words without marks of direction, which are for the eye: braille would show them."""
    return words.translate(_UNHEARD)


def isolated(text: str) -> str:
    """The text so that its direction leaves what is around it alone (Unicode FSI and PDI)."""
    return f"\u2068{text}\u2069" if text else ""
