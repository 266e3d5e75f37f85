"""Notices: one strip, one sentence at a time, never in the way."""

import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from captionplayer.errors import notice
from captionplayer.ui.notices import Notices


@pytest.fixture
def notices(qtbot):
    notices = Notices()
    qtbot.addWidget(notices)
    return notices


def shown(notices):
    return notices.findChild(QLabel).accessibleName()


def test_the_strip_hides_while_there_is_nothing(notices):
    assert not notices.isVisible()


def test_a_notice_is_shown_in_words_with_its_file(notices):
    notices.post(notice("video-no-picture", file="bread.webm"))
    assert notices.isVisible()
    assert shown(notices).startswith("bread.webm")
    assert "{" not in shown(notices)


def test_a_notice_is_said_and_logged(notices, qtbot, caplog):
    caplog.set_level(logging.INFO)
    with qtbot.waitSignal(notices.said) as said:
        notices.tell("The oven is hot.")
    assert said.args == ["The oven is hot."]
    assert "The oven is hot." in caplog.text


def test_the_second_waits_for_the_first(notices):
    notices.tell("One")
    notices.tell("Two")
    assert shown(notices) == "One"
    notices.show_next()
    assert shown(notices) == "Two"


def test_the_strip_goes_when_all_are_put_away(notices, qtbot):
    notices.tell("One")
    with qtbot.waitSignal(notices.emptied):
        qtbot.mouseClick(notices.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert not notices.isVisible()


def test_the_button_says_how_many_wait(notices):
    for number in range(3):
        notices.tell(str(number))
    assert "2" in notices.findChild(QToolButton).text()


def test_a_percent_sign_and_markup_are_shown_as_they_are(notices):
    notices.post(notice("video-unplayable", file="100 %s <b>.webm", reason="{x} %d"))
    assert "100 %s <b>.webm" in shown(notices)
    assert "{x} %d" in shown(notices)
    assert notices.findChild(QLabel).textFormat() == Qt.TextFormat.PlainText


def test_the_same_sentence_is_not_queued_twice(notices):
    notices.tell("The disk is full.")
    notices.tell("The disk is full.")
    assert notices.sentences == ("The disk is full.",)


def test_clearing_puts_all_away(notices):
    notices.tell("One")
    notices.clear()
    assert notices.sentences == ()
    assert not notices.isVisible()
