"""What the parts of a caption style are called."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from captionplayer.messages import QT_TRANSLATE_NOOP

WORDS = {
    "white": QT_TRANSLATE_NOOP("CaptionStyle", "White"),
    "black": QT_TRANSLATE_NOOP("CaptionStyle", "Black"),
    "red": QT_TRANSLATE_NOOP("CaptionStyle", "Red"),
    "green": QT_TRANSLATE_NOOP("CaptionStyle", "Green"),
    "blue": QT_TRANSLATE_NOOP("CaptionStyle", "Blue"),
    "yellow": QT_TRANSLATE_NOOP("CaptionStyle", "Yellow"),
    "magenta": QT_TRANSLATE_NOOP("CaptionStyle", "Magenta"),
    "cyan": QT_TRANSLATE_NOOP("CaptionStyle", "Cyan"),
    "mono-serif": QT_TRANSLATE_NOOP("CaptionStyle", "Typewriter with serifs"),
    "serif": QT_TRANSLATE_NOOP("CaptionStyle", "With serifs"),
    "mono-sans": QT_TRANSLATE_NOOP("CaptionStyle", "Typewriter without serifs"),
    "sans": QT_TRANSLATE_NOOP("CaptionStyle", "Without serifs"),
    "casual": QT_TRANSLATE_NOOP("CaptionStyle", "Casual"),
    "cursive": QT_TRANSLATE_NOOP("CaptionStyle", "Handwriting"),
    "small-capitals": QT_TRANSLATE_NOOP("CaptionStyle", "Small capitals"),
    "none": QT_TRANSLATE_NOOP("CaptionStyle", "None"),
    "raised": QT_TRANSLATE_NOOP("CaptionStyle", "Raised"),
    "depressed": QT_TRANSLATE_NOOP("CaptionStyle", "Depressed"),
    "outline": QT_TRANSLATE_NOOP("CaptionStyle", "Outline"),
    "drop-shadow": QT_TRANSLATE_NOOP("CaptionStyle", "Drop shadow"),
    "bottom": QT_TRANSLATE_NOOP("CaptionStyle", "At the bottom of the picture"),
    "top": QT_TRANSLATE_NOOP("CaptionStyle", "At the top of the picture"),
    "below": QT_TRANSLATE_NOOP("CaptionStyle", "Below the picture"),
    "default": QT_TRANSLATE_NOOP("CaptionStyle", "Default"),
    "large": QT_TRANSLATE_NOOP("CaptionStyle", "Large"),
    "high-contrast": QT_TRANSLATE_NOOP("CaptionStyle", "High contrast"),
    "yellow-on-black": QT_TRANSLATE_NOOP("CaptionStyle", "Yellow on black"),
    "easy-reading": QT_TRANSLATE_NOOP("CaptionStyle", "Easy reading"),
}


def style_word(value: str) -> str:
    """The value's name in the interface's language."""
    return QCoreApplication.translate("CaptionStyle", WORDS[value])


def style_words(values: Iterable[str]) -> dict[str, str]:
    """Values with their names."""
    return {value: style_word(value) for value in values}
