"""Keys: in the player only, never where the focused control needs them; and their list."""

import pytest
from popups import opened_by
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QRadioButton, QTableWidget, QWidget
from samples import lesson, problem, tracks

from captionplayer.lessons.lesson import Unlock
from captionplayer.ui import settings as kept
from captionplayer.ui.actions import COMMANDS
from captionplayer.ui.keymap import is_single_character
from captionplayer.ui.settings import Settings

KEY = Qt.Key
# these open a box of the system, end the program, or open a menu
ELSEWHERE = {"open", "open-folder", "quit", "language", "audio-track"}
WITH_KEYS = [(each.id, key) for each in COMMANDS for key in each.keys if each.id not in ELSEWHERE]


@pytest.fixture
def window(open_window):
    """A lesson of a minute whose exercises can be answered, with its picture focused."""
    captions = tracks(en=[(n * 1000, n * 1000 + 900, f"Step {n}") for n in range(60)])
    window = open_window(lesson(captions, problems=[problem()], unlock=Unlock.ANY_TIME))
    window.pane.seek(30_000)
    window.pane.stage.setFocus()
    return window


def press(widget, key):
    """Press a key as if it were typed, so that it may become a command."""
    combination = QKeySequence(key)[0]
    code, modifiers = combination.key(), combination.keyboardModifiers()
    # QTest knows no letter for media keys, and before Qt 6.9 it ends the program over that
    if "Media" in key:
        QTest.sendKeyEvent(QTest.KeyAction.Click, widget, code, "", modifiers)
    else:
        QTest.keyClick(widget, code, modifiers)


def in_controls(window, name):
    return window.pane.controls.findChild(QWidget, name)


def seconds(window):
    return round(window.pane.player.time / 1000)


@pytest.mark.parametrize(("command", "key"), WITH_KEYS)
def test_every_key_of_the_table_works_in_the_player(window, qtbot, command, key):
    window.commands[command].setEnabled(True)  # the lesson has no version of each kind
    with qtbot.waitSignal(window.commands[command].triggered, timeout=500):
        press(window.pane.stage, key)


def test_no_key_stands_for_two_commands():
    keys = [QKeySequence(key) for command in COMMANDS for key in command.keys]
    assert len({key.toString() for key in keys}) == len(keys)
    assert all(not key.isEmpty() for key in keys)


@pytest.mark.parametrize(
    ("key", "place"),
    [("Left", 25), ("Right", 35), ("J", 20), ("L", 40), ("P", 29), ("N", 31), ("Home", 0)],
)
def test_keys_go_to_another_place(window, key, place):
    press(window.pane.stage, key)
    assert seconds(window) == place


@pytest.mark.parametrize("key", ["Space", "K"])
def test_a_key_plays_and_pauses(window, key):
    press(window.pane.stage, key)
    assert window.pane.player.playing
    press(window.pane.stage, key)
    assert not window.pane.player.playing


@pytest.mark.parametrize(("key", "rate"), [("[", 0.75), ("<", 0.75), ("]", 1.25), (">", 1.25)])
def test_a_key_changes_the_speed(window, key, rate):
    press(window.pane.stage, key)
    assert window.pane.player.rate == rate
    press(window.pane.stage, "Backspace")
    assert window.pane.player.rate == 1


def test_speed_keys_stop_at_the_bounds(window):
    for _ in range(12):
        press(window.pane.stage, "]")
    assert window.pane.player.rate == 2.5
    for _ in range(12):
        press(window.pane.stage, "[")
    assert window.pane.player.rate == 0.5


def test_g_opens_the_language_menu(window, qtbot):
    assert opened_by(lambda: press(window.pane.stage, "G")) == [window.languages]


# where the focused control uses the key


def test_space_presses_the_focused_button_and_does_not_play(window):
    button = in_controls(window, "mute")
    button.setFocus()
    press(button, "Space")
    assert window.commands["mute"].isChecked()
    assert not window.pane.player.playing


def test_space_puts_a_notice_away_and_does_not_play(window):
    window.pane.notices.tell("The oven is hot.")
    button = next(each for each in window.pane.notices.children() if hasattr(each, "click"))
    button.setFocus()
    press(button, "Space")
    assert window.pane.notices.sentences == ()
    assert not window.pane.player.playing


def test_arrows_move_the_focused_volume_slider_and_not_the_place(window):
    slider = in_controls(window, "volume")
    slider.setFocus()
    press(slider, "Left")
    assert slider.value() == 95
    assert seconds(window) == 30


def test_arrows_on_the_seek_bar_seek_once(window):
    bar = in_controls(window, "seekBar")
    bar.setFocus()
    press(bar, "Right")
    assert seconds(window) == 35


def test_letters_work_while_a_button_of_the_player_is_focused(window):
    button = in_controls(window, "mute")
    button.setFocus()
    press(button, "K")
    assert window.pane.player.playing


@pytest.fixture
def answer(window):
    """A choice of the exercise, focused."""
    window.exercising.show()
    button = window.side.view("exercises").findChild(QRadioButton)
    button.setFocus()
    return button


@pytest.mark.parametrize("key", ["K", "Left", "Right", "J", "M", "C", "Home", "0", "+", "[", "F"])
def test_keys_of_the_player_do_nothing_in_the_exercises(window, answer, key):
    before = window.settings.get(kept.CAPTION_SIZE)
    press(answer, key)
    assert not window.pane.player.playing
    assert seconds(window) == 30
    assert window.pane.player.rate == 1
    assert not window.commands["mute"].isChecked()
    assert window.commands["captions"].isChecked()
    assert window.settings.get(kept.CAPTION_SIZE) == before


def test_space_chooses_an_answer_and_does_not_play(window, answer):
    press(answer, "Space")
    assert answer.isChecked()
    assert not window.pane.player.playing


def test_letters_are_typed_in_a_text_field(window):
    field = QLineEdit(window.side)
    window.side.layout().addWidget(field)
    window.side.layout().setCurrentWidget(field)
    window.side.show()
    field.setFocus()
    for key in ("K", "Space", "M", "?"):
        press(field, key)
    assert field.text().replace(" ", "").lower() == "km?"
    assert not window.pane.player.playing


def test_signs_do_nothing_outside_the_player(window, answer):
    press(answer, "?")
    assert not window.side.shows("keys")


@pytest.mark.parametrize("key", ["Escape"])
def test_escape_leads_from_the_exercises_back_to_the_picture(window, answer, key):
    press(answer, key)
    assert window.focusWidget() is window.pane.stage


# single-character keys


@pytest.fixture
def without_letters(window):
    window.commands["letter-keys"].trigger()
    return window


@pytest.mark.parametrize("key", [key for _, key in WITH_KEYS if is_single_character(key)])
def test_no_single_character_is_a_key_once_they_are_off(without_letters, qtbot, key):
    window = without_letters
    command = next(each.id for each in COMMANDS if key in each.keys)
    with qtbot.assertNotEmitted(window.commands[command].triggered):
        press(window.pane.stage, key)


def test_space_arrows_and_f1_stay(without_letters):
    press(without_letters.pane.stage, "Space")
    assert without_letters.pane.player.playing
    press(without_letters.pane.stage, "Space")
    press(without_letters.pane.stage, "Right")
    assert seconds(without_letters) == 35
    press(without_letters.pane.stage, "F1")
    assert without_letters.side.shows("keys")


def test_the_choice_is_kept(without_letters, tmp_path):
    assert Settings(tmp_path / "settings.ini").get(kept.LETTER_KEYS) is False


def test_tool_tips_name_only_keys_that_work(without_letters):
    assert without_letters.commands["play"].toolTip() == "Play or pause (Space)"


def test_letters_can_be_turned_on_again(without_letters):
    without_letters.commands["letter-keys"].trigger()
    press(without_letters.pane.stage, "K")
    assert without_letters.pane.player.playing


# the list of keys


def test_one_key_shows_the_keys_and_puts_them_away(window):
    press(window.pane.stage, "F1")
    assert window.side.shows("keys")
    assert isinstance(window.focusWidget(), QTableWidget)
    press(window.focusWidget(), "F1")
    assert not window.side.shows("keys")
    assert window.focusWidget() is window.pane.stage


def test_the_list_has_every_command_with_its_keys(window):
    window.views.show_keys()
    table = window.side.findChild(QTableWidget)
    rows = [[table.item(row, at).text() for at in (0, 1)] for row in range(table.rowCount())]
    assert len(rows) == len(COMMANDS)
    assert ["Back 5 seconds", "Left"] in rows


def test_the_list_follows_the_choice_of_letters(window):
    window.views.show_keys()
    window.commands["letter-keys"].trigger()
    table = window.side.findChild(QTableWidget)
    shown = {table.item(row, 1).text() for row in range(table.rowCount())}
    assert "K" not in {key for keys in shown for key in keys.split(", ")}


def test_exercises_come_back_when_the_keys_are_put_away(window):
    window.exercising.show()
    window.views.show_keys()
    window.views.go_back()
    assert window.side.view("exercises").isVisible()


def test_keys_without_letters_leave_every_command_reachable():
    lost = [each.id for each in COMMANDS if all(map(is_single_character, each.keys))]
    assert all(each.menu for each in COMMANDS if each.id in lost)
