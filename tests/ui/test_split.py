"""The player and the side view share the window's room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidget
from samples import lesson, problem

from captionplayer.lessons.lesson import Unlock
from captionplayer.lessons.session import Session


@pytest.fixture
def window(open_window):
    window = open_window(lesson(problems=[problem()], unlock=Unlock.ANY_TIME))
    window.exercising.show()
    return window


def resize(window, width, height):
    window.setMinimumSize(1, 1)  # smaller than any learner would have it
    window.resize(width, height)
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("size", "player"), [((1200, 700), True), ((800, 600), True), ((600, 380), False)]
)
def test_the_player_gives_way_where_there_is_no_room_for_both(window, size, player):
    resize(window, *size)
    assert window.side.isVisible()
    assert window.pane.isVisible() is player


def test_the_player_comes_back_with_the_room(window):
    resize(window, 600, 380)
    resize(window, 1200, 700)
    assert window.pane.isVisible()


def test_the_way_back_leads_to_the_player_in_a_small_window(window):
    resize(window, 600, 380)
    window.commands["video"].trigger()
    assert window.pane.isVisible()
    assert window.pane.has_focus()


@pytest.mark.parametrize("size", [(1200, 700), (800, 700)])
def test_the_line_between_both_moves_without_a_drag(window, size):
    resize(window, *size)
    split = window.split
    before = split.sizes()
    window.commands["side-larger"].trigger()
    assert split.sizes()[1] > before[1]
    window.commands["side-smaller"].trigger()
    assert split.sizes()[1] <= before[1] + 1


# the focus is always where it can be seen


def has_focus_in_sight():
    QApplication.processEvents()
    widget = QApplication.focusWidget()
    return widget is not None and not widget.visibleRegion().isEmpty()


@pytest.fixture
def small(open_window):
    """A window with room for one view, which is the transcript; the focus is in it."""
    window = open_window(lesson(problems=[problem()]))
    resize(window, 600, 380)
    window.pane.begin()
    window.commands["transcript"].trigger()
    assert window.split.one_at_a_time
    return window


def test_the_end_of_the_lesson_leaves_the_focus_in_sight(small):
    small.pane.player.ended.emit()
    assert small.side.shows("exercises")
    assert has_focus_in_sight()


def test_the_way_to_the_captions_brings_the_player_back(small):
    small.commands["caption-region"].trigger()
    assert small.pane.captions_have_focus()
    assert has_focus_in_sight()


@pytest.mark.parametrize("view", ["preferences", "keys", "transcript"])
@pytest.mark.parametrize("width", [600, 1200])
def test_another_lesson_shows_its_poster_with_the_focus(open_window, progress, view, width):
    window = open_window(lesson())
    resize(window, width, 380)
    window.commands[view].trigger()
    window.open(Session(lesson(name="other"), progress))
    assert window.pane.poster.isVisible()
    assert window.pane.has_focus()
    assert has_focus_in_sight()


def test_a_notice_is_seen_while_one_view_fills_the_window(small):
    small.pane.notices.tell("The disk is full.")
    assert small.pane.notices.isVisible()
    small.pane.notices.show_next()
    assert has_focus_in_sight()


@pytest.mark.parametrize("command", ["keys", "preferences"])
def test_a_table_of_keys_shows_whether_it_has_the_focus(open_window, command):
    window = open_window(lesson())
    window.commands[command].trigger()
    if command == "preferences":
        window.views.preferences.show_section("keys")
    table = next(each for each in window.findChildren(QTableWidget) if each.isVisible())
    table.setFocus()
    focused = table.grab().toImage().pixelColor(1, table.height() // 2)
    table.clearFocus()
    assert table.grab().toImage().pixelColor(1, table.height() // 2) != focused


def test_one_key_leads_to_the_view_beside_the_player_and_back(open_window):
    window = open_window(lesson())
    window.commands["transcript"].trigger()
    assert window.pane.has_focus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6)
    assert window.side.has_focus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6)
    assert window.pane.has_focus()


def test_captions_stay_in_sight_while_their_style_is_chosen_in_a_low_window(open_window):
    window = open_window(lesson())
    resize(window, 600, 480)
    window.pane.begin()
    window.commands["transcript"].trigger()
    assert not window.pane.isVisible()
    window.commands["preferences"].trigger()
    assert window.pane.stage.isVisible()
    assert not window.pane.controls.isVisible()
    window.commands["video"].trigger()
    window.commands["video"].trigger()
    assert window.pane.controls.isVisible()
