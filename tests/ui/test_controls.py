"""Controls: named, large enough, reached by Tab, and telling the state."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLabel, QToolButton
from samples import lesson, problem, tracks

from captionplayer.lessons.lesson import Unlock
from captionplayer.ui.actions import COMMANDS
from captionplayer.ui.icons import Icons


@pytest.fixture
def window(open_window):
    window = open_window(lesson(problems=[problem()], unlock=Unlock.ANY_TIME))
    window.resize(1200, 800)
    return window


@pytest.fixture
def everything(window):
    """The window with all that can be shown at once."""
    window.pane.notices.tell("The oven is hot.")
    window.exercising.show()
    return window


def controls(window):
    kinds = (QAbstractButton, QAbstractSlider)
    found = [each for kind in kinds for each in window.findChildren(kind)]
    tab = Qt.FocusPolicy.TabFocus
    return [each for each in found if each.isVisible() and each.focusPolicy() & tab]


def button(window, name):
    return window.pane.controls.findChild(QToolButton, name)


def round_trip(window, qtbot, key):
    """Where the focus goes by one key until it comes back."""
    start, seen = window.focusWidget(), []
    for _ in range(100):
        qtbot.keyClick(window.focusWidget(), key)
        seen.append(window.focusWidget())
        if seen[-1] is start:
            return seen
    pytest.fail(f"the focus stays at {seen[-1].objectName() or seen[-1]}")


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_every_control_is_on_the_way_of_the_tab_key(everything, qtbot, key):
    everything.pane.begin()
    everything.pane.player.pause()
    everything.pane.stage.setFocus()
    seen = round_trip(everything, qtbot, key)
    # of radio buttons that belong together one is on the way; arrows lead to the others
    missing = [each for each in controls(everything) if each not in seen and not grouped(each)]
    assert missing == []


def grouped(control):
    return isinstance(control, QAbstractButton) and control.group() is not None


def test_the_poster_hides_nothing_that_has_the_focus(window, qtbot):
    seen = round_trip(window, qtbot, Qt.Key.Key_Tab)
    assert window.pane.stage not in seen


def test_the_list_of_keys_does_not_hold_the_focus(window, qtbot):
    window.views.show_keys()
    assert len(round_trip(window, qtbot, Qt.Key.Key_Tab)) > 10


def test_every_control_has_a_name(everything):
    names = {
        each: QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        for each in controls(everything)
    }
    assert [each for each, name in names.items() if not name.strip()] == []


def test_every_control_is_large_enough_to_be_hit(everything):
    sizes = [(each.objectName() or each.text(), each.size()) for each in controls(everything)]
    assert [name for name, size in sizes if min(size.toTuple()) < 24] == []


@pytest.mark.parametrize("width", [640, 800, 1920])
def test_controls_stay_inside_the_window(qtbot, window, width):
    window.resize(width, 600)

    def inside(each):
        corner = each.mapTo(window, each.rect().bottomRight())
        return window.rect().contains(corner)

    qtbot.waitUntil(lambda: all(map(inside, controls(window))))


def test_controls_never_cover_the_picture(window):
    picture = window.pane.stage
    bottom = picture.mapTo(window, picture.rect().bottomLeft()).y()
    assert window.pane.controls.mapTo(window, window.pane.controls.rect().topLeft()).y() > bottom


def test_every_command_is_in_a_menu(window):
    def actions(menu):
        for action in menu.actions():
            yield action
            if action.menu():
                yield from actions(action.menu())

    found = set(actions(window.menuBar()))
    reachable = {each.id for each in COMMANDS if window.commands[each.id] in found}
    unreachable = {each.id for each in COMMANDS} - reachable
    assert unreachable == {"audio-track", "language", "speak"}
    assert window.languages.menuAction() in found


def test_the_play_button_says_what_it_will_do(window):
    assert button(window, "play").accessibleName() == "Play"
    window.pane.begin()
    assert button(window, "play").accessibleName() == "Pause"
    window.pane.player.pause()
    assert button(window, "play").accessibleName() == "Play"


def test_the_play_button_says_play_after_the_end(window, qtbot):
    with qtbot.waitSignal(window.pane.player.ended):
        window.pane.begin()
    assert button(window, "play").accessibleName() == "Play"


def test_time_and_length_are_shown(open_window):
    window = open_window(lesson(tracks(en=[(0, 72_000, "Salt")])))
    window.pane.seek(65_000)
    shown = [label.text() for label in window.pane.controls.findChildren(QLabel)]
    assert shown == ["1:05", "1:12"]


def test_the_speed_button_offers_and_shows_speeds(window):
    menu = button(window, "rate").menu()
    menu.actions()[-1].trigger()
    assert window.pane.player.rate == 2.5
    assert button(window, "rate").text() == "2.5×"
    assert "2.5" in button(window, "rate").accessibleName()


def test_the_language_button_shows_the_language(window):
    assert button(window, "language").text() == "English"
    assert "English" in button(window, "language").accessibleName()


def test_a_lesson_without_exercises_offers_none(open_window):
    window = open_window()
    assert not button(window, "exercises").isVisible()
    assert not window.commands["exercises"].isEnabled()


def test_state_is_told_to_screen_readers(window):
    window.commands["mute"].trigger()
    found = QAccessible.queryAccessibleInterface(button(window, "mute"))
    assert found.state().checked


def test_icons_are_on_every_button_once_they_are_loaded(window):
    window.use_icons(Icons())
    buttons = [button(window, each.id) for each in COMMANDS if each.icon]
    assert [each.objectName() for each in buttons if each and each.icon().isNull()] == []
