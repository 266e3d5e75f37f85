"""Settings: kept at once, each of its type, with a default for what cannot be read."""

import pytest

from captionplayer.ui import settings as kept
from captionplayer.ui.settings import SETTINGS, Settings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.ini"


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_a_setting_begins_with_its_default(path, setting):
    assert Settings(path).get(setting) == setting.default


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (kept.CAPTIONS_ON, False),
        (kept.CAPTION_LANGUAGE, "zh-Hant"),
        (kept.CAPTION_SIZE, 150),
        (kept.MUTED, True),
    ],
    ids=lambda each: getattr(each, "key", None),
)
def test_a_value_is_there_the_next_time_with_its_type(path, setting, value):
    settings = Settings(path)
    settings.set(setting, value)
    del settings
    found = Settings(path).get(setting)
    assert found == value
    assert type(found) is type(value)


def test_a_value_of_another_type_gives_the_default(path):
    path.write_text("[captions]\nsize=large\n")
    assert Settings(path).get(kept.CAPTION_SIZE) == 100


@pytest.mark.parametrize("size", ["-40", "0", "99999999"])
def test_a_size_out_of_bounds_is_not_shown(path, size, open_window):
    path.write_text(f"[captions]\nsize={size}\n")
    window = open_window(settings=Settings(path))
    window.pane.begin()
    assert 0 < window.pane.stage.captions[0].height() <= window.pane.stage.picture().height()


@pytest.mark.parametrize("content", [b"\x00[captions]\non=false", b"[captions]\non=false\n\xff="])
def test_a_file_of_foreign_bytes_is_set_aside_and_gives_the_defaults(path, content):
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.get(kept.CAPTIONS_ON) is True
    assert [each.code for each in settings.notices] == ["settings-set-aside"]
    assert path.with_name("settings.ini.unreadable").read_bytes() == content


def test_a_folder_in_the_place_of_the_file_stops_nothing(tmp_path):
    settings = Settings(tmp_path)
    settings.set(kept.CAPTIONS_ON, False)
    assert settings.get(kept.CAPTIONS_ON) is False


def test_settings_that_cannot_be_written_are_said_to_hold_for_now(tmp_path):
    (tmp_path / "file").touch()
    settings = Settings(tmp_path / "file" / "settings.ini")
    settings.set(kept.CAPTIONS_ON, False)
    assert settings.get(kept.CAPTIONS_ON) is False
    assert [each.code for each in settings.notices] == ["settings-unwritable"]


def test_a_first_start_has_nothing_to_say(tmp_path):
    assert Settings(tmp_path / "not" / "there" / "settings.ini").notices == ()


def test_every_setting_says_what_it_means():
    assert all(setting.meaning for setting in SETTINGS)


def test_a_value_that_is_not_among_the_choices_gives_the_default(path):
    path.write_text("[captions]\ntext=mauve\n")
    assert Settings(path).get(kept.TEXT_COLOUR) == "white"


def test_a_file_that_cannot_be_read_is_set_aside_and_said(path):
    path.write_bytes(b"[captions\n\x00\xff\n")
    settings = Settings(path)
    assert [each.code for each in settings.notices] == ["settings-set-aside"]
    assert path.with_name("settings.ini.unreadable").read_bytes() == b"[captions\n\x00\xff\n"
    settings.set(kept.CAPTIONS_ON, False)
    settings.sync()
    assert Settings(path).get(kept.CAPTIONS_ON) is False
