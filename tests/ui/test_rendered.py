"""Every view as it is painted: words at 4.5:1, signs and focus at 3:1, nothing cut off."""

import pytest
import rendered
import samples
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
)

from captionplayer.lessons.lesson import Unlock
from captionplayer.ui import theme
from captionplayer.ui.actions import COMMANDS
from captionplayer.ui.icons import Icons

THEMES = {
    "light": theme.LIGHT,
    "dark": theme.DARK,
    "contrast-light": theme.CONTRAST_LIGHT,
    "contrast-dark": theme.CONTRAST_DARK,
}
VIEWS = ("poster", "player", "exercises", "keys")


@pytest.fixture(params=THEMES)
def colours(request, qapp):
    """One look after the other."""
    theme.apply(qapp, THEMES[request.param])
    yield
    theme.apply(qapp, theme.theme_now(qapp.styleHints(), "light"))


@pytest.fixture(params=VIEWS)
def window(request, colours, open_window):
    window = open_window(samples.lesson(problems=(samples.problem(),), unlock=Unlock.ANY_TIME))
    window.use_icons(Icons())
    window.pane.notices.tell("The dough needs another hour.")
    if request.param != "poster":
        window.pane.begin()
        window.pane.player.pause()
    if request.param in {command.id for command in COMMANDS}:
        window.commands[request.param].trigger()
    QApplication.processEvents()
    return window


def shown(window, *kinds):
    """The controls of a kind that are in sight and can be used."""
    found = [each for kind in kinds for each in window.findChildren(kind)]
    return [each for each in found if in_sight(each) and each.isEnabled()]


def in_sight(widget):
    return widget.visibleRegion().boundingRect() == widget.rect() and not widget.rect().isEmpty()


def test_words_reach_4_5_to_1(window):
    labels = [each for each in shown(window, QLabel) if each.text()]
    buttons = [each for each in shown(window, QAbstractButton, QLineEdit) if each.text()]
    for each in labels + buttons:
        assert rendered.inner_contrast(each) >= 4.5, (each.objectName(), each.text())


def test_icons_and_boxes_reach_3_to_1(window):
    for each in shown(window, QAbstractButton):
        assert rendered.inner_contrast(each) >= 3, each.objectName()


def test_the_focus_is_seen_at_3_to_1(window):
    for each in shown(window, QAbstractButton, QLineEdit):
        window.pane.stage.setFocus()
        before = rendered.pixels(each)
        each.setFocus()
        perimeter = 2 * (each.width() + each.height())
        seen = rendered.changed(before, rendered.pixels(each))
        assert seen >= perimeter / 2, (each.objectName(), each.text())
