"""Keys of one's own: kept, never two commands for one key, unreadable entries left out."""

import pytest
from PySide6.QtCore import Qt

from captionplayer.ui import settings as kept
from captionplayer.ui.keymap import (
    Keymap,
    is_plain,
    is_single_character,
    native,
    portable,
    setting_of,
)
from captionplayer.ui.settings import Settings

TABLE = {"play": ("Space", "K"), "mute": ("M",), "quit": ("Ctrl+Q",), "video": ("Escape",)}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.ini"


@pytest.fixture
def keymap(qapp, path):
    return Keymap(Settings(path), TABLE)


def again(path):
    return Keymap(Settings(path), TABLE)


def test_the_keys_are_those_of_the_table_at_first(keymap):
    assert {command: keymap.keys(command) for command in TABLE} == TABLE


def test_an_added_key_is_there_the_next_time(keymap, path):
    keymap.add("mute", "Ctrl+M")
    assert again(path).keys("mute") == ("M", "Ctrl+M")


@pytest.mark.parametrize("key", [",", ";", "Ctrl+;", "=", "%", '"', "\\", "F5", "Shift+F5"])
def test_every_sort_of_key_can_be_kept(keymap, path, key):
    keymap.add("quit", key)
    keymap.add("quit", "X")
    assert again(path).keys("quit") == ("Ctrl+Q", key, "X")


def test_a_command_may_have_no_key(keymap, path):
    keymap.remove("mute", "M")
    assert again(path).keys("mute") == ()
    assert again(path).names("mute") == ""


def test_only_differences_are_kept(keymap, path):
    keymap.add("mute", "X")
    keymap.remove("mute", "X")
    assert Settings(path).get(setting_of("mute")) == ""
    assert not keymap.is_changed("mute")


@pytest.mark.parametrize("key", ["K", "Ctrl+Q", "Tab", "Return", "Esc", "", "nonsense"])
def test_a_key_that_is_taken_needed_or_none_is_refused(keymap, key):
    with pytest.raises(ValueError):
        keymap.add("mute", key)
    assert keymap.keys("mute") == ("M",)


def test_a_key_names_its_command(keymap):
    assert keymap.owner("K") == "play"
    assert keymap.owner("Esc") == "video"
    assert keymap.owner("F9") == ""


@pytest.mark.parametrize("text", ["nonsense", "K, L, M", "Tab", "X; ; Y", "\x00"])
def test_an_entry_that_cannot_be_read_gives_the_tables_keys(qapp, path, text):
    settings = Settings(path)
    settings.set(setting_of("mute"), text)
    assert Keymap(settings, TABLE).keys("mute") == ("M",)


def test_two_entries_with_one_key_leave_it_to_the_first(qapp, path):
    settings = Settings(path)
    for command in ("mute", "quit"):
        settings.set(setting_of(command), "X")
    keymap = Keymap(settings, TABLE)
    assert (keymap.keys("mute"), keymap.keys("quit")) == (("X",), ())


def test_a_key_of_ones_own_is_not_lost_to_a_later_table(keymap, path):
    keymap.add("mute", "B")
    later = Keymap(Settings(path), TABLE | {"new": ("B", "F2")})
    assert later.keys("mute") == ("M", "B")
    assert later.keys("new") == ("F2",)


def test_the_way_back_may_have_more_keys_and_keeps_its_own(keymap, path):
    keymap.add("video", "F8")
    assert again(path).keys("video") == ("Escape", "F8") or again(path).keys("video") == (
        "Esc",
        "F8",
    )


def test_one_command_or_all_can_be_reset(keymap):
    keymap.add("mute", "X")
    keymap.remove("play", "K")
    assert keymap.reset("mute") == ""
    assert keymap.keys("mute") == ("M",)
    keymap.reset_all()
    assert keymap.keys("play") == ("Space", "K")


def test_a_reset_tells_the_key_that_another_command_has_by_now(keymap):
    keymap.remove("play", "K")
    keymap.add("mute", "K")
    assert keymap.reset("play") == "K"
    assert keymap.keys("mute") == ("M", "K")


def test_single_characters_can_be_turned_off(keymap, path):
    keymap.add("quit", "Shift+X")
    keymap.use_letter_keys(False)
    assert keymap.keys("play") == ("Space",)
    assert keymap.keys("quit") == ("Ctrl+Q",)
    assert keymap.all_keys("play") == ("Space", "K")
    assert Settings(path).get(kept.LETTER_KEYS) is False


def test_every_change_is_told(keymap, qtbot):
    with qtbot.waitSignals([keymap.changed] * 3):
        keymap.add("mute", "X")
        keymap.remove("mute", "X")
        keymap.use_letter_keys(False)


@pytest.mark.parametrize("key", ["K", "?", "Shift+K", "7"])
def test_single_characters_are_those_that_type_one(key):
    assert is_single_character(key)
    assert is_plain(key)


@pytest.mark.parametrize("key", ["Ctrl+K", "F1", "Media Play", "Esc"])
def test_chords_and_function_keys_are_keys_everywhere(key):
    assert not is_plain(key)


def test_keys_are_written_in_one_way():
    assert portable("escape") == portable("Esc") == "Esc"


def test_a_sign_is_set_off_from_text_that_runs_to_the_left(qapp):
    assert native("[") == "["
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert native("[") == "\N{FIRST STRONG ISOLATE}[\N{POP DIRECTIONAL ISOLATE}"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
