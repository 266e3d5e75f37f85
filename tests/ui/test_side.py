"""The side view: what was asked for last is seen, and what is under it comes back."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from captionplayer.ui.side import Side


@pytest.fixture
def side(qtbot):
    """Three views of which the transcript is one that stays."""
    window = QWidget()
    qtbot.addWidget(window)
    side = Side(window)
    for name in ("transcript", "exercises", "keys"):
        view = QPushButton(name, side)
        side.add(name, view, view.setFocus, stays=name == "transcript")
    window.show()
    yield side
    window.close()


def test_nothing_is_shown_before_it_is_asked_for(side):
    assert side.shown == ""
    assert side.isHidden()


def test_the_view_asked_for_last_is_seen(side):
    side.show_view("transcript")
    side.show_view("keys")
    assert side.shows("keys")
    assert side.view("keys").isVisible()
    assert not side.view("transcript").isVisible()


def test_what_was_under_a_view_comes_back(side):
    for name in ("transcript", "exercises", "keys"):
        side.show_view(name)
    side.put_away("keys")
    assert side.shows("exercises")
    side.put_away("exercises")
    assert side.view("transcript").isVisible()


def test_a_view_asked_for_twice_is_put_away_once(side):
    for name in ("keys", "exercises", "keys"):
        side.show_view(name)
    side.put_away("keys")
    assert side.shown == "exercises"


def test_another_view_of_the_same_name_is_seen_in_its_place(side):
    side.show_view("keys")
    side.show_view("exercises")
    told = []
    side.shown_changed.connect(told.append)
    other = QPushButton("other", side)
    side.add("exercises", other, other.setFocus)
    assert side.shows("exercises") and other.isVisible()
    assert told == []
    side.put_away("exercises")
    assert side.shows("keys")


def test_a_view_that_stays_is_left_open(side):
    side.show_view("transcript")
    side.show_view("exercises")
    for _ in range(2):
        side.put_away_passing()
    assert side.shows("transcript")


def test_the_last_one_put_away_hides_it(side):
    side.show_view("keys")
    side.put_away_passing()
    assert side.isHidden()


def test_a_view_that_is_given_up_uncovers_the_one_under_it(side):
    side.show_view("transcript")
    side.show_view("exercises")
    side.remove("exercises")
    assert side.view("exercises") is None
    assert side.view("transcript").isVisible()


def test_it_tells_what_is_seen(side, qtbot):
    seen = []
    side.shown_changed.connect(seen.append)
    side.show_view("transcript")
    side.show_view("keys")
    side.put_away("transcript")
    side.put_away("keys")
    assert seen == ["transcript", "keys", ""]


def test_the_focus_goes_to_the_view_that_is_seen(side):
    side.show_view("transcript")
    side.show_view("keys")
    side.take_focus()
    assert side.window().focusWidget() is side.view("keys")
