"""Pause until read: the player waits for the learner's own speed, or for a key."""

from time import monotonic

import pytest
from PySide6.QtTest import QTest
from samples import lesson, tracks

from captionplayer.ui import settings as kept
from captionplayer.ui.readingpage import ReadingPage
from captionplayer.ui.settings import Settings

SALT = "Salt water flour yeast"  # four words: 600 ms at 400 a minute
ROWS = [(0, 150, SALT), (200, 350, "Oven"), (400, 1500, "Bread")]


@pytest.fixture
def settings(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    settings.set(kept.WORDS_PER_MINUTE, 400)
    return settings


@pytest.fixture
def open_with(open_window, settings):
    """Opens and plays a lesson that waits in this mode."""

    def open_one(mode, **languages):
        settings.set(kept.READING_PAUSE, mode)
        captions = tracks(**(languages or {"en": ROWS}))
        return open_window(lesson(captions), settings, start=True)

    return open_one


def until_waiting(window, qtbot):
    qtbot.waitUntil(lambda: window.pane.player.waiting, timeout=2000)


def texts(window):
    return [caption.cue.text for caption in window.pane.stage.captions]


def press(window, key):
    QTest.keyClick(window.focusWidget(), key)


def test_it_is_off_at_first(open_window, qtbot):
    window = open_window(lesson(tracks(en=ROWS)), start=True)
    qtbot.waitUntil(lambda: texts(window) == ["Bread"])
    assert not window.pane.player.waiting


def test_a_caption_stays_until_it_can_be_read(open_with, qtbot):
    window, began = open_with("speed"), monotonic()
    until_waiting(window, qtbot)
    assert texts(window) == [SALT]
    qtbot.waitUntil(lambda: texts(window) == ["Oven"], timeout=2000)
    assert monotonic() - began > 0.5


def test_it_goes_on_by_itself(open_with, qtbot):
    window = open_with("speed")
    with qtbot.waitSignal(window.pane.player.ended, timeout=4000):
        pass


def test_a_caption_that_was_there_for_long_is_not_waited_for(open_with, qtbot):
    window = open_with("speed", en=[(0, 300, "Oven"), (300, 900, "Bread")])
    qtbot.waitUntil(lambda: texts(window) == ["Bread"])
    assert not window.pane.player.waiting


def test_characters_have_a_speed_of_their_own(open_with, settings, qtbot):
    settings.set(kept.CHARACTERS_PER_MINUTE, 800)
    rows = [(0, 300, "盐和水面粉酵"), (300, 1200, "好")]  # six characters take 450 ms
    window, began = open_with("speed", zh=rows), monotonic()
    qtbot.waitUntil(lambda: texts(window) == ["好"])
    assert monotonic() - began > 0.35


def test_until_a_key_is_pressed_it_waits(open_with, qtbot):
    window = open_with("key")
    until_waiting(window, qtbot)
    qtbot.wait(900)
    assert texts(window) == [SALT]


def test_space_goes_on(open_with, qtbot):
    window = open_with("key")
    until_waiting(window, qtbot)
    press(window, " ")
    qtbot.waitUntil(lambda: texts(window) == ["Oven"])
    assert window.pane.player.playing


def test_a_caption_without_words_is_not_waited_for(open_with, qtbot):
    window = open_with("key", en=[(0, 100, "♪"), (100, 900, "Bread")])
    qtbot.waitUntil(lambda: texts(window) == ["Bread"])
    assert not window.pane.player.waiting


def test_turning_it_off_goes_on(open_with, qtbot):
    window = open_with("key")
    until_waiting(window, qtbot)
    press(window, "W")
    assert window.reading.mode == "off"
    qtbot.waitUntil(lambda: texts(window) == ["Oven"])


def test_captions_turned_off_are_no_longer_waited_for(open_with, qtbot):
    window = open_with("key")
    until_waiting(window, qtbot)
    press(window, "C")
    qtbot.waitUntil(lambda: window.pane.player.time > 200)


def test_another_language_is_given_its_own_time(open_with, qtbot):
    window = open_with("speed", en=ROWS, fr=[(0, 150, "Sel " * 6), *ROWS[1:]])
    until_waiting(window, qtbot)
    began = monotonic()
    window.captioning.choose_language("fr")
    qtbot.waitUntil(lambda: texts(window) == ["Oven"], timeout=3000)
    assert monotonic() - began > 0.8


def test_one_key_leads_from_off_to_speed_to_key_and_back(open_window):
    window = open_window(start=True)
    modes = []
    for _ in range(4):
        modes.append(window.reading.mode)
        press(window, "W")
    assert modes == ["off", "speed", "key", "off"]


def test_the_choice_is_said_and_kept(open_window, qtbot, settings):
    window = open_window(settings=settings, start=True)
    with qtbot.waitSignal(window.reading.said) as said:
        press(window, "W")
    assert said.args == ["Pause until read: at your reading speed"]
    assert settings.get(kept.READING_PAUSE) == "speed"


@pytest.mark.parametrize(("mode", "words"), [("speed", "Time to read"), ("key", "Space: go on")])
def test_a_sign_is_shown_while_it_waits(open_with, qtbot, mode, words):
    window = open_with(mode)
    sign = window.pane.sign
    assert not sign.isVisible()
    until_waiting(window, qtbot)
    assert sign.isVisible()
    assert sign.text() == words
    window.pane.player.go_on()
    assert not sign.isVisible()


def test_a_key_that_is_waited_for_is_said_once(open_with, qtbot):
    window, said = open_with("key"), []
    window.reading.said.connect(said.append)
    for _ in range(2):
        until_waiting(window, qtbot)
        press(window, " ")
    assert said == ["The player waits until you play on"]


def test_the_name_of_the_play_button_rests_while_it_waits(open_with, qtbot):
    window = open_with("key")
    button = window.pane.controls._buttons["play"]
    names = button.accessibleName(), button.accessibleDescription()
    until_waiting(window, qtbot)
    assert (button.accessibleName(), button.accessibleDescription()) == names
    assert "to go on" in names[1]


@pytest.fixture
def page(qtbot, settings):
    page = ReadingPage(settings)
    qtbot.addWidget(page)
    return page


def test_the_page_shows_what_is_kept(page, settings):
    settings.set(kept.READING_PAUSE, "key")
    settings.set(kept.CHARACTERS_PER_MINUTE, 300)
    page.show_kept()
    assert page.mode.currentData() == "key"
    assert (page.words.value(), page.characters.value()) == (400, 300)


def test_what_is_chosen_on_the_page_holds_at_once(open_with, settings, qtbot):
    window = open_with("off")
    window.commands["preferences"].trigger()
    window.side.view("preferences").show_section("reading")
    page = window.side.view("preferences").page("reading")
    page.words.setValue(200)
    page.mode.setCurrentIndex(page.mode.findData("key"))
    page.mode.activated.emit(page.mode.currentIndex())
    assert settings.get(kept.WORDS_PER_MINUTE) == 200
    until_waiting(window, qtbot)
