"""The slider of the place in the lesson."""

import pytest
from PySide6.QtCore import QPoint, Qt

from captionplayer.ui.seekbar import SeekBar


@pytest.fixture
def bar(qtbot):
    bar = SeekBar()
    qtbot.addWidget(bar)
    bar.show_duration(100_000)
    bar.resize(516, 28)
    bar.show()
    bar.show_time(50_000)
    return bar


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (Qt.Key.Key_Right, 55_000),
        (Qt.Key.Key_Left, 45_000),
        (Qt.Key.Key_PageUp, 80_000),
        (Qt.Key.Key_PageDown, 20_000),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 100_000),
    ],
)
def test_keys_ask_for_another_place(bar, qtbot, key, place):
    with qtbot.waitSignal(bar.asked_for) as asked:
        qtbot.keyClick(bar, key)
    assert asked.args == [place]


@pytest.mark.parametrize(("x", "place"), [(8, 0), (258, 50_000), (508, 100_000), (0, 0)])
def test_a_click_asks_for_the_place_under_the_mouse(bar, qtbot, x, place):
    with qtbot.waitSignal(bar.asked_for) as asked:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(x, 14))
    assert asked.args[0] == pytest.approx(place, abs=200)


def test_a_drag_asks_as_it_goes(bar, qtbot):
    asked = []
    bar.asked_for.connect(asked.append)
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(100, 14))
    for x in (200, 300):
        qtbot.mouseMove(bar, QPoint(x, 14))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(300, 14))
    assert asked == sorted(asked)
    assert asked[-1] == pytest.approx(58_400, abs=300)


def test_playback_does_not_pull_the_handle_away(bar, qtbot):
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(100, 14))
    held = bar.time
    bar.show_time(90_000)
    assert bar.time == held
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(100, 14))
    bar.show_time(90_000)
    assert bar.time == 90_000


def test_its_value_rests_while_the_lesson_plays(bar, qtbot):
    with qtbot.assertNotEmitted(bar.valueChanged):
        bar.show_time(60_000)


def test_its_value_is_the_second_where_playback_stands(bar):
    bar.show_time(61_900)
    bar.settle()
    assert bar.value() == 61


def test_the_right_mouse_button_asks_for_nothing(bar, qtbot):
    with qtbot.assertNotEmitted(bar.asked_for):
        qtbot.mouseClick(bar, Qt.MouseButton.RightButton, pos=QPoint(100, 14))


def test_showing_the_time_asks_for_nothing(bar, qtbot):
    with qtbot.assertNotEmitted(bar.asked_for):
        bar.show_time(60_000)


def test_it_runs_from_left_to_right_in_every_language(bar, qtbot, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        with qtbot.waitSignal(bar.asked_for) as asked:
            qtbot.keyClick(bar, Qt.Key.Key_Right)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert asked.args == [55_000]


def test_its_focus_is_visible(bar, qtbot):
    bar.activateWindow()
    bar.setFocus()
    qtbot.waitUntil(bar.hasFocus)
    focused = bar.grab().toImage()
    bar.clearFocus()
    assert bar.grab().toImage() != focused


def test_a_lesson_without_a_length_is_painted(bar):
    bar.show_duration(0)
    assert not bar.grab().isNull()


def test_the_place_is_described_in_words(bar, qtbot):
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert bar.accessibleDescription() == "0:55 of 1:40"
