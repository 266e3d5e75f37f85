"""One of a few, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from captionplayer.ui.choices import Choices

LETTERS = "abcde"
RIGHT, LEFT, DOWN, UP = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up


@pytest.fixture
def choices(qtbot):
    """Five buttons in rows of two; the first is chosen."""
    window = QWidget()
    qtbot.addWidget(window)
    choices = Choices("letters", "Letters", window)
    for letter in LETTERS:
        choices.add(letter, QPushButton(letter * 20))
    choices.show_value("a")
    layout = QVBoxLayout(window)
    layout.addWidget(choices)
    window.resize(2 * choices.cells["a"].sizeHint().width() + 60, 300)
    window.show()
    choices.take_focus()
    choices.window_of_the_test = window
    return choices


def press(qtbot, choices, *keys):
    """The values that were chosen by these keys, one after another."""
    chosen = []
    choices.chosen.connect(chosen.append)
    for key in keys:
        qtbot.keyClick(choices.cells[choices.value], key)
    return "".join(chosen)


@pytest.mark.parametrize(("on", "back"), [(RIGHT, LEFT), (DOWN, UP)])
def test_the_arrows_come_by_every_choice_in_its_order(qtbot, choices, on, back):
    assert choices.cells["c"].y() > choices.cells["a"].y()
    assert press(qtbot, choices, on, on, on, on, on, back, back) == "bcdeaed"


def test_from_right_to_left_the_next_one_is_on_the_left(qtbot, choices):
    choices.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert press(qtbot, choices, LEFT, LEFT, RIGHT) == "bcb"


def test_the_focus_goes_with_the_choice_and_tab_comes_back_to_it(qtbot, choices):
    press(qtbot, choices, RIGHT, RIGHT)
    assert choices.window().focusWidget() is choices.cells["c"]
    stops = [each for each, cell in choices.cells.items() if cell.focusPolicy() & 1]
    assert stops == ["c"]
