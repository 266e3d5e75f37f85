"""Changing keys: pressed where they are wanted, refused where another command has them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableWidget
from samples import lesson

from captionplayer.ui.actions import COMMANDS
from captionplayer.ui.settings import Settings

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(open_window):
    window = open_window(lesson())
    window.pane.seek(0)
    window.views.show_preferences()
    window.views.preferences.show_section("keys")
    return window


@pytest.fixture
def page(window):
    page = window.views.preferences.page("keys")
    page.choose("mute")
    page.field.setFocus()
    return page


def add(page, key, modifiers=Qt.KeyboardModifier.NoModifier):
    page.field.click()
    QTest.keyClick(page.field, key, modifiers)


def buttons(page):
    found = page._keys.findChildren(QPushButton)
    return {each.objectName(): each for each in found if each.isVisible()}


def test_every_command_is_there_with_its_keys(page):
    table = page.table
    rows = {table.item(row, 0).text(): table.item(row, 1).text() for row in range(len(COMMANDS))}
    assert rows["Mute"] == "M"
    assert len(rows) == len(COMMANDS)


def test_a_new_key_works_at_once(page, window, qtbot):
    add(page, KEY.Key_M, CTRL)
    window.pane.stage.setFocus()
    with qtbot.waitSignal(window.commands["mute"].triggered, timeout=500):
        QTest.keyClick(window.pane.stage, KEY.Key_M, CTRL)


def test_a_new_key_is_in_the_tool_tip_the_list_and_the_next_start(page, window, tmp_path):
    add(page, KEY.Key_F7)
    assert window.commands["mute"].toolTip() == "Mute (M, F7)"
    window.views.show_keys()
    table = window.side.view("keys").findChild(QTableWidget)
    assert table.findItems("M, F7", Qt.MatchFlag.MatchExactly)
    window.keymap._settings.sync()
    assert Settings(tmp_path / "settings.ini").get(_setting("mute")) == "M; F7"


def _setting(command):
    from captionplayer.ui.keymap import setting_of  # noqa: PLC0415

    return setting_of(command)


def test_a_key_of_another_command_is_refused_and_the_command_named(page, qtbot):
    with qtbot.waitSignal(page.said) as said:
        add(page, KEY.Key_K)
    assert said.args == ["K already belongs to “Play or pause”. Remove it there first."]
    assert list(buttons(page)) == ["M"]


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter])
def test_a_key_that_is_needed_everywhere_is_refused(page, key):
    add(page, key)
    assert page._keymap.keys("mute") == ("M",)
    assert "needed everywhere" in page._news.text()


def test_escape_leaves_the_keys_as_they_were_and_the_page_open(page, window):
    add(page, KEY.Key_Escape)
    assert not page.field.listens
    assert window.side.shows("preferences")
    assert page._keymap.keys("mute") == ("M",)


def test_tab_moves_on(page, window):
    page.field.click()
    QTest.keyClick(page.field, KEY.Key_Tab)
    assert not page.field.listens
    assert window.focusWidget() is not page.field


def test_a_modifier_alone_is_waited_through(page):
    page.field.click()
    QTest.keyPress(page.field, KEY.Key_Control, CTRL)
    assert page.field.listens
    QTest.keyClick(page.field, KEY.Key_Y, CTRL)
    assert page._keymap.keys("mute") == ("M", "Ctrl+Y")


def test_a_command_key_is_taken_and_asks_for_nothing(page, window, qtbot):
    with qtbot.assertNotEmitted(window.commands["keys"].triggered):
        add(page, KEY.Key_F1)
    assert "Show the keys" in page._news.text()


def test_a_sign_is_taken_without_the_shift_that_types_it(page):
    QTest.keyClick(page.field, KEY.Key_Space)
    QTest.keyClick(page.field, "&", SHIFT)
    assert page._keymap.keys("mute") == ("M", "&")


def test_a_key_is_taken_away_and_the_focus_stays_in_the_page(page, window):
    button = buttons(page)["M"]
    button.setFocus()
    button.click()
    assert page._keymap.keys("mute") == ()
    assert window.focusWidget() is page.field


def test_a_command_is_reset(page):
    add(page, KEY.Key_F7)
    assert page.reset_button.isEnabled()
    page.reset_button.click()
    assert page._keymap.keys("mute") == ("M",)
    assert not page.reset_button.isEnabled()


def test_all_commands_are_reset(page):
    add(page, KEY.Key_F7)
    page.choose("quit")
    add(page, KEY.Key_F7)
    page.reset_all_button.click()
    assert page._keymap.keys("mute") == ("M",)
    assert page._keymap.keys("quit") == ("Ctrl+Q",)


def test_a_changed_command_says_so(page):
    add(page, KEY.Key_F7)
    assert page.table.item(page.table.currentRow(), 1).text() == "M, F7 (changed)"


def test_plain_keys_of_the_windows_commands_act_in_the_player_only(page, window, qtbot):
    page.choose("quit")
    add(page, KEY.Key_Down, SHIFT)
    with qtbot.assertNotEmitted(window.commands["quit"].triggered):
        QTest.keyClick(page.table, KEY.Key_Down, SHIFT)


def test_the_switch_for_letters_is_that_of_the_menu(page, window):
    page.letters.click()
    assert not window.commands["letter-keys"].isChecked()
    window.commands["letter-keys"].trigger()
    assert page.letters.isChecked()
