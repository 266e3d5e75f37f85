"""The player and the side view share the window's room."""

import pytest
from PySide6.QtWidgets import QApplication
from samples import lesson, problem

from captionplayer.lessons.lesson import Unlock


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
    split = window.centralWidget()
    before = split.sizes()
    window.commands["side-larger"].trigger()
    assert split.sizes()[1] > before[1]
    window.commands["side-smaller"].trigger()
    assert split.sizes()[1] <= before[1] + 1
