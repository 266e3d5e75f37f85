"""A caption, or what lies between two points, again and again."""

import pytest
from PySide6.QtTest import QTest
from samples import lesson, tracks

from captionplayer.lessons.session import Session
from captionplayer.ui.gate import Span

ROWS = [(1000 * n, 1000 * n + 900, f"Step {n}") for n in range(8)]


@pytest.fixture
def window(open_window):
    window = open_window(lesson(tracks(en=ROWS)))
    window.pane.seek(3200)
    return window


def press(window, key):
    QTest.keyClick(window.focusWidget(), key)


def seek(window, time):
    window.pane.player.seek(time)


def looped(window):
    return window.pane.player.loop


def test_one_key_loops_this_caption_and_ends_it(window):
    press(window, "I")
    assert looped(window) == Span(3000, 3900)
    assert window.commands["loop-caption"].isChecked()
    press(window, "I")
    assert looped(window) is None
    assert not window.commands["loop-caption"].isChecked()


def test_between_two_captions_the_one_before_is_looped(window):
    seek(window, 3950)
    press(window, "I")
    assert looped(window) == Span(3000, 3900)
    assert window.pane.player.time == 3000


def test_a_lesson_without_captions_loops_none(window, progress):
    window.open(Session(lesson(tracks(en=[]), name="silent"), progress))
    press(window, "I")
    assert looped(window) is None
    assert not window.commands["loop-caption"].isChecked()


def test_a_seek_elsewhere_ends_the_loop(window):
    press(window, "I")
    press(window, "N")
    assert looped(window) is None
    assert not window.commands["loop-caption"].isChecked()


def test_one_key_marks_the_start_then_the_end_then_ends_the_loop(window, qtbot):
    said = []
    window.loops.said.connect(said.append)
    press(window, "A")
    seek(window, 5100)
    press(window, "A")
    assert looped(window) == Span(3200, 5100)
    press(window, "A")
    assert looped(window) is None
    assert said == ["Loop starts at 0:03", "Loop from 0:03 to 0:05", "Loop off"]


def test_the_points_may_come_in_any_order(window):
    press(window, "A")
    seek(window, 1000)
    press(window, "A")
    assert looped(window) == Span(1000, 3200)


def test_points_take_the_place_of_a_looped_caption(window):
    press(window, "I")
    press(window, "A")
    assert looped(window) is None
    seek(window, 3600)
    press(window, "A")
    assert looped(window) == Span(3200, 3600)
    assert not window.commands["loop-caption"].isChecked()


def test_a_looped_caption_takes_the_place_of_points(window):
    press(window, "A")
    seek(window, 3600)
    press(window, "A")
    press(window, "I")
    assert looped(window) == Span(3000, 3900)
    assert window.commands["loop-caption"].isChecked()


def test_the_seek_bar_shows_and_tells_the_marks(window):
    bar = window.pane.controls.seek_bar
    plain = bar.grab().toImage()
    press(window, "A")
    seek(window, 5100)
    press(window, "A")
    seek(window, 3200)
    assert bar.grab().toImage() != plain
    assert bar.accessibleDescription().endswith("; loop from 0:03 to 0:05")
    press(window, "A")
    assert "loop" not in bar.accessibleDescription()


def test_another_lesson_has_no_marks(window, progress):
    press(window, "A")
    window.open(Session(lesson(name="other"), progress))
    assert "loop" not in window.pane.controls.seek_bar.accessibleDescription()
    assert looped(window) is None


def test_a_lesson_that_loops_does_not_end(open_window, qtbot):
    window = open_window(start=True)
    seek(window, 260)
    press(window, "I")
    with qtbot.assertNotEmitted(window.pane.player.ended, wait=700):
        pass
    press(window, "I")
    with qtbot.waitSignal(window.pane.player.ended):
        pass


def test_what_a_key_did_is_shown_for_a_while(window):
    press(window, "A")
    assert window.pane.sign.text() == "Loop starts at 0:03"
    assert window.pane.sign.isVisible()


def test_a_window_in_another_language_knows_what_is_looped_and_marked(window, open_window):
    press(window, "I")
    after = open_window(lesson(tracks(en=ROWS)))
    after.take_over(window)
    assert after.commands["loop-caption"].isChecked()
    after.commands["loop-caption"].trigger()
    assert looped(after) is None


def test_it_knows_where_a_loop_is_to_start_too(window, open_window):
    press(window, "A")
    after = open_window(lesson(tracks(en=ROWS)))
    after.take_over(window)
    seek(after, 5000)
    after.commands["loop-points"].trigger()
    assert looped(after) == Span(3200, 5000)
