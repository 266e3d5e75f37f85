"""A scrolled page: what has the focus is in sight, wherever the focus comes from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from captionplayer.ui.scrolled import ScrolledPage


@pytest.fixture
def view(qtbot):
    """A button above a page of thirty, scrolled to its end."""
    view = QWidget()
    qtbot.addWidget(view)
    view.above = QPushButton("Above", view)
    view.area = ScrolledPage(view)
    page = QWidget()
    column = QVBoxLayout(page)
    view.buttons = [QPushButton(str(number), page) for number in range(30)]
    for button in view.buttons:
        column.addWidget(button)
    view.area.setWidget(page)
    layout = QVBoxLayout(view)
    layout.addWidget(view.above)
    layout.addWidget(view.area)
    view.resize(200, 200)
    with qtbot.waitActive(view):
        view.show()
    view.area.verticalScrollBar().setValue(view.area.verticalScrollBar().maximum())
    view.above.setFocus()
    return view


def is_in_sight(button):
    return button.visibleRegion().boundingRect() == button.rect()


def test_the_tab_key_from_outside_brings_a_control_into_sight(view, qtbot):
    assert not is_in_sight(view.buttons[0])
    qtbot.keyClick(view.above, Qt.Key.Key_Tab)
    assert view.buttons[0].hasFocus()
    assert is_in_sight(view.buttons[0])


def test_a_command_that_sets_the_focus_does_too(view):
    view.buttons[3].setFocus(Qt.FocusReason.OtherFocusReason)
    assert is_in_sight(view.buttons[3])


def test_focus_elsewhere_scrolls_nothing(view):
    view.buttons[29].setFocus()
    before = view.area.verticalScrollBar().value()
    view.above.setFocus()
    assert view.area.verticalScrollBar().value() == before


def test_what_is_to_be_seen_comes_into_sight_with_what_fits_beside_it(view, qtbot):
    view.area.bring_into_sight((view.buttons[5], view.buttons[6], view.buttons[20]))
    qtbot.waitUntil(lambda: is_in_sight(view.buttons[5]))
    assert is_in_sight(view.buttons[6])
    assert not is_in_sight(view.buttons[20])


def test_of_what_is_too_high_the_beginning_is_seen(view, qtbot):
    view.area.bring_into_sight((view.area.widget(),))
    qtbot.waitUntil(lambda: is_in_sight(view.buttons[0]))


def test_what_is_gone_scrolls_nothing(view, qtbot):
    view.area.bring_into_sight((view.buttons[0],))
    view.buttons[0].deleteLater()
    qtbot.wait(20)
    assert is_in_sight(view.buttons[29])
