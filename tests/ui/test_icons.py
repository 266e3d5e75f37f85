"""Icons: there for every command that names one, drawn in the colours of the palette."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette

from captionplayer.ui.actions import COMMANDS
from captionplayer.ui.controls import _ICONS_WHEN_ON
from captionplayer.ui.icons import Icons

NAMES = sorted({each.icon for each in COMMANDS if each.icon} | set(_ICONS_WHEN_ON.values()))


@pytest.fixture(scope="module")
def icons(qapp):
    return Icons()


def colours(icon, mode=QIcon.Mode.Normal):
    """The colours of the pixels that are wholly covered."""
    image = icon.pixmap(QSize(48, 48), mode=mode).toImage()
    every = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {each.name() for each in every if each.alpha() == 255}


def painted(colour, disabled):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.ButtonText, QColor(colour))
    off = QPalette.ColorGroup.Disabled
    palette.setColor(off, QPalette.ColorRole.ButtonText, QColor(disabled))
    return palette


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_that_is_named_is_drawn(icons, name):
    assert colours(icons.icon(name, painted("#102030", "#a0b0c0"))) == {"#102030"}


def test_a_disabled_button_has_its_icon_in_the_disabled_colour(icons):
    icon = icons.icon("play-fill", painted("#102030", "#a0b0c0"))
    assert colours(icon, QIcon.Mode.Disabled) == {"#a0b0c0"}


def test_icons_differ(icons):
    palette = painted("#000000", "#888888")
    shown = [icons.icon(name, palette).pixmap(48).toImage() for name in NAMES]
    assert all(shown[a] != shown[b] for a in range(len(shown)) for b in range(a))


def test_a_name_that_is_not_in_the_font_is_an_error(icons):
    with pytest.raises(KeyError):
        icons.icon("no-such-icon", QPalette())
