"""The poster: title, length, captions, and where to begin."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from captionplayer.ui.poster import Poster


@pytest.fixture
def poster(qtbot):
    poster = Poster()
    qtbot.addWidget(poster)
    poster.show_resume(None)
    poster.show()
    return poster


def buttons(poster):
    return [each for each in poster.findChildren(QPushButton) if each.isVisible()]


def labels(poster):
    return [each.text() for each in poster.findChildren(QLabel)]


def test_it_offers_to_play(poster):
    assert [each.text() for each in buttons(poster)] == ["Play"]


def test_it_offers_to_resume_first_and_to_start_again(poster):
    poster.show_resume(72_400)
    assert [each.text() for each in buttons(poster)] == ["Resume at 1:12", "Start again"]


@pytest.mark.parametrize(("place", "words"), [(None, "Play"), (72_400, "Resume at 1:12")])
def test_the_focus_is_on_the_first_button(poster, qtbot, place, words):
    poster.show_resume(place)
    poster.activateWindow()
    poster.setFocus()
    qtbot.waitUntil(lambda: poster.window().focusWidget() is not None)
    assert poster.window().focusWidget().text() == words


def test_it_shows_title_length_and_captions(poster):
    poster.show_title("Bread at home", "en")
    poster.show_facts(72_000, "Captions: English")
    title, facts = labels(poster)
    assert title == "Bread at home"
    assert "1:12" in facts
    assert "Captions: English" in facts


def test_an_unknown_length_is_left_out(poster):
    poster.show_facts(0, "Captions off")
    assert labels(poster)[1] == "Captions off"


def test_an_arabic_title_runs_from_right_to_left(poster):
    poster.show_title("خبز", "ar")
    title = poster.findChild(QLabel, "posterTitle")
    assert title.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_markup_in_a_title_is_shown_as_it_is(poster):
    poster.show_title("<i>Bread</i>", "en")
    assert poster.findChild(QLabel, "posterTitle").textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_return_press_the_focused_button(poster, qtbot, key):
    with qtbot.waitSignal(poster.play_asked):
        qtbot.keyClick(buttons(poster)[0], key)


def test_each_button_asks_for_its_own(poster, qtbot):
    poster.show_resume(5_000)
    resume, again = buttons(poster)
    with qtbot.waitSignal(poster.resume_asked):
        resume.click()
    with qtbot.waitSignal(poster.play_asked):
        again.click()
