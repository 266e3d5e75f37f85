"""Contrasts, measured on the pixels of the window as WCAG 2.2 defines them."""

from collections import Counter
from functools import lru_cache

from PySide6.QtGui import QImage

from captionplayer.ui.style import luminance

_SEEN = 4  # pixels of a colour, below which it is taken for the rim of another


def pixels(widget):
    """The widget as it is painted, its window behind it: one number (ARGB) for each pixel."""
    window = widget.window()
    place = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft()))
    image = window.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return list(image.constBits().cast("I"))


@lru_cache(maxsize=100_000)
def _luminance(pixel):
    return luminance((pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255))


def contrast(one, other):
    """The contrast of two pixels, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def inner_contrast(widget):
    """The greatest contrast to the ground of the widget, which is its commonest colour."""
    counts = Counter(pixels(widget))
    ground = counts.most_common(1)[0][0]
    return max(contrast(each, ground) for each, count in counts.items() if count >= _SEEN)


def changed(before, after):
    """How many pixels stand out from what they were before by 3:1 (1.4.11, 2.4.13)."""
    pairs = Counter(zip(before, after, strict=True))
    return sum(count for pair, count in pairs.items() if contrast(*pair) >= 3)
