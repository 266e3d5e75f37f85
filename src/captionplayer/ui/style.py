"""How captions look: the features of 47 CFR 79.103(c), and spacing as in WCAG 2.2, 1.4.12."""

from dataclasses import dataclass, fields, replace
from typing import Any

from captionplayer.ui import settings as kept
from captionplayer.ui.settings import Setting, Settings

COLOURS = {
    "white": (255, 255, 255),
    "black": (0, 0, 0),
    "red": (255, 0, 0),
    "green": (0, 255, 0),
    "blue": (0, 0, 255),
    "yellow": (255, 255, 0),
    "magenta": (255, 0, 255),
    "cyan": (0, 255, 255),
}
"""The eight colours of 79.103(c)(3) and (c)(7), as red, green and blue of 255."""

Colour = tuple[float, float, float]

LARGE_TEXT = 24.0  # pixels, WCAG's large scale: 18 pt; 14 pt where it is bold
LARGE_BOLD_TEXT = 18.66
LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3
LEAST_CONTRAST_LARGE = 3.0
LEAST_READING, MOST_READING = 100, 200  # per cent of the interface's size


@dataclass(frozen=True)
class CaptionStyle:
    """One reading style: `size` and opacities in per cent, spacing in per cent of the font's size.

    `font` is one of settings.FONTS or the name of an installed family. `size` and `font` are those
    of the first caption language, `second_size` and `second_font` those of the second.
    """

    size: int = 100
    font: str = "default"
    second_size: int = 80
    second_font: str = "default"
    bold: bool = False
    text: str = "white"
    text_opacity: int = 100
    background: str = "black"
    background_opacity: int = 75
    window: str = "black"
    window_opacity: int = 0
    edge: str = "none"
    position: str = "bottom"
    line_spacing: int = 0
    letter_spacing: int = 0
    word_spacing: int = 0


@dataclass(frozen=True)
class ReadingStyle:
    """What captions, transcript and exercises share: how words of a lesson are set.

    `size` in per cent of what is usual in the place; spacing in per cent of the font's size.
    """

    font: str = "default"
    bold: bool = False
    size: int = 100
    line_spacing: int = 0
    letter_spacing: int = 0
    word_spacing: int = 0


def reading(style: CaptionStyle, *, second: bool = False) -> ReadingStyle:
    """The reading style of one of the two caption languages, its size that of captions."""
    return ReadingStyle(
        style.second_font if second else style.font,
        style.bold,
        style.second_size if second else style.size,
        style.line_spacing,
        style.letter_spacing,
        style.word_spacing,
    )


def beside_captions(style: CaptionStyle, *, second: bool = False) -> ReadingStyle:
    """The reading style for views of their own (transcript, exercises).

    Their text grows with the captions, to twice the interface's size at most, and never gets
    smaller than the interface's: captions are made small to show more of the picture.
    """
    own = reading(style, second=second)
    return replace(own, size=min(max(own.size, LEAST_READING), MOST_READING))


PRESETS = {
    "default": CaptionStyle(),
    "large": CaptionStyle(size=150, second_size=120),
    "high-contrast": CaptionStyle(size=120, second_size=100, bold=True, background_opacity=100),
    "yellow-on-black": CaptionStyle(text="yellow", background_opacity=100),
    "easy-reading": CaptionStyle(
        size=130,
        second_size=100,
        background_opacity=100,
        line_spacing=20,
        letter_spacing=12,
        word_spacing=16,
    ),
}

_SETTINGS: dict[str, Setting[Any]] = {
    "size": kept.CAPTION_SIZE,
    "font": kept.CAPTION_FONT,
    "second_size": kept.SECOND_SIZE,
    "second_font": kept.SECOND_FONT,
    "bold": kept.CAPTION_BOLD,
    "text": kept.TEXT_COLOUR,
    "text_opacity": kept.TEXT_OPACITY,
    "background": kept.BACKGROUND_COLOUR,
    "background_opacity": kept.BACKGROUND_OPACITY,
    "window": kept.WINDOW_COLOUR,
    "window_opacity": kept.WINDOW_OPACITY,
    "edge": kept.EDGE,
    "position": kept.POSITION,
    "line_spacing": kept.LINE_SPACING,
    "letter_spacing": kept.LETTER_SPACING,
    "word_spacing": kept.WORD_SPACING,
}


def read_style(settings: Settings) -> CaptionStyle:
    """The style that is kept."""
    return replace(
        CaptionStyle(), **{name: settings.get(setting) for name, setting in _SETTINGS.items()}
    )


def keep_style(settings: Settings, style: CaptionStyle) -> CaptionStyle:
    """Keep a style; returns it as it is kept, numbers brought into their range."""
    for field in fields(style):
        settings.set(_SETTINGS[field.name], getattr(style, field.name))
    return read_style(settings)


def worst_contrast(style: CaptionStyle) -> float:
    """The contrast of text to its ground over white and over black video, the lesser (1 to 21)."""
    return min(_contrast_over(style, video) for video in (COLOURS["white"], COLOURS["black"]))


def least_contrast(style: CaptionStyle, pixels: float) -> float:
    """What the contrast should reach for text of this height: 4.5, or 3 for large text."""
    large = pixels >= (LARGE_BOLD_TEXT if style.bold else LARGE_TEXT)
    return LEAST_CONTRAST_LARGE if large else LEAST_CONTRAST


def _contrast_over(style: CaptionStyle, video: Colour) -> float:
    window = _over(COLOURS[style.window], style.window_opacity, video)
    ground = _over(COLOURS[style.background], style.background_opacity, window)
    text = _over(COLOURS[style.text], style.text_opacity, ground)
    light, dark = sorted((luminance(text), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _over(upper: Colour, opacity: int, lower: Colour) -> Colour:
    share = opacity / 100
    red, green, blue = (
        share * own + (1 - share) * other for own, other in zip(upper, lower, strict=True)
    )
    return red, green, blue


def luminance(colour: Colour) -> float:
    """WCAG 2.2's relative luminance of a colour."""
    shares = (part / 255 for part in colour)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
