"""Every view as it is painted: words at 4.5:1, signs and focus at 3:1, nothing cut off."""

from dataclasses import replace

import pytest
import rendered
import samples
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
)

from captionplayer.exercises.rules import Rules
from captionplayer.lessons.lesson import Unlock
from captionplayer.ui import theme
from captionplayer.ui.actions import COMMANDS
from captionplayer.ui.caption import CaptionWidget
from captionplayer.ui.icons import Icons

THEMES = {
    "light": theme.LIGHT,
    "dark": theme.DARK,
    "contrast-light": theme.CONTRAST_LIGHT,
    "contrast-dark": theme.CONTRAST_DARK,
}
VIEWS = (
    *("poster", "player", "exercises", "keys", "preferences"),
    *("locked", "verdict", "review", "refusal", "results", "erase-lesson"),
)


@pytest.fixture(params=THEMES)
def colours(request, qapp):
    """One look after the other."""
    theme.apply(qapp, THEMES[request.param])
    yield
    theme.apply(qapp, theme.theme_now(qapp.styleHints(), "light"))


@pytest.fixture
def build(open_window):
    """Builds the window and leads it to a view."""

    def build_one(view):
        unlock = Unlock.AFTER_PLAYBACK if view == "locked" else Unlock.ANY_TIME
        rules = Rules(max_attempts=1 if view == "review" else None)
        problem = replace(samples.problem(), rules=rules)
        window = open_window(samples.lesson(problems=(problem,), unlock=unlock))
        window.use_icons(Icons())
        if view != "poster":
            window.pane.begin()
            window.pane.player.pause()
        if view in {command.id for command in COMMANDS}:
            window.commands[view].trigger()
        if view in ("locked", "verdict", "review", "refusal"):
            window.commands["exercises"].trigger()
        for card in window.exercising.cards():
            answer(card, view)
        window.pane.notices.tell("The dough needs another hour.")
        QApplication.processEvents()
        return window

    return build_one


def answer(card, view):
    """Come to a view of the card: a verdict with feedback, the review, or what is missing."""
    if view in ("verdict", "review"):
        card.questions[0].buttons[0].click()
    if view in ("verdict", "review", "refusal"):
        card.submit_button.click()


@pytest.fixture(params=VIEWS)
def window(request, colours, build):
    return build(request.param)


def shown(window, *kinds):
    """The controls of a kind that are in sight, those aside that a page may be scrolled to."""
    found = [each for kind in kinds for each in window.findChildren(kind)]
    return [each for each in found if each.isVisible() and (in_sight(each) or not scrolls(each))]


def in_sight(widget):
    return widget.visibleRegion().boundingRect() == widget.rect() and not widget.rect().isEmpty()


def is_part(field):
    """Whether the field is that of a spin box, which shows the focus for it."""
    return isinstance(field.parent(), QAbstractSpinBox)


def scrolls(widget):
    parent = widget
    while (parent := parent.parent()) is not None:
        if isinstance(parent, QAbstractScrollArea):
            return True
    return False


def test_words_reach_4_5_to_1(window):
    labels = [each for each in shown(window, QLabel) if each.text()]
    buttons = [each for each in shown(window, QAbstractButton, QLineEdit) if each.text()]
    for each in labels + buttons:
        assert rendered.inner_contrast(each) >= 4.5, (each.objectName(), each.text())


def test_icons_and_boxes_reach_3_to_1(window):
    for each in shown(window, QAbstractButton):
        assert rendered.inner_contrast(each) >= 3, each.objectName()


def test_the_focus_is_seen_at_3_to_1(window):
    fields = [each for each in shown(window, QLineEdit) if not is_part(each)]
    for each in (*shown(window, QAbstractButton, QComboBox, QAbstractSpinBox), *fields):
        window.pane.stage.setFocus()
        before = rendered.pixels(each)
        each.setFocus()
        perimeter = 2 * (each.width() + each.height())
        seen = rendered.changed(before, rendered.pixels(each))
        assert seen >= perimeter / 2, (each.objectName(), each.text())


@pytest.fixture
def twice_the_font(qapp):
    """The interface at 200 %."""
    usual = qapp.font()
    font = qapp.font()
    font.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(font)
    yield
    qapp.setFont(usual)


@pytest.mark.parametrize("size", [(800, 600), (1366, 768)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("view", VIEWS)
def test_nothing_is_cut_off_at_200_per_cent(twice_the_font, build, view, size):
    window = build(view)
    window.resize(*size)
    for _ in range(3):
        QApplication.processEvents()  # one row of buttons more takes another turn
    assert (window.width(), window.height()) == size
    for each in shown(window, QLabel, QAbstractButton):
        if isinstance(each, CaptionWidget):
            continue  # sets its text for the picture, not for the interface
        wraps = isinstance(each, QLabel) and each.wordWrap()
        least = each.heightForWidth(each.width()) if wraps else each.minimumSizeHint().height()
        assert in_sight(each), each
        assert each.height() >= least, each.text()
        assert wraps or each.width() >= each.minimumSizeHint().width(), each.text()
