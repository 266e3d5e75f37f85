"""Sign language, the described version and audio tracks, as a learner switches them."""

import pytest
from popups import opened_by
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from samples import frame_number, tracks

from captionplayer.ui import settings as kept

CAPTIONS = tracks(en=[(0, 4000, "Flour and water")])
BRIEF = tracks(en=[(0, 500, "Flour and water")])


@pytest.fixture
def open_lesson(open_video, clip, qtbot):
    """Opens a lesson that plays, with all that is chosen in it put back at the end."""
    opened = []

    def open_one(name="short.webm", captions=None, **facts):
        facts = {key: clip(each) if ".w" in str(each) else each for key, each in facts.items()}
        window = open_video(name, start=True, captions=captions or CAPTIONS, **facts)
        opened.append(window)
        window.pane.player.pause()
        return window

    yield open_one
    for window in opened:
        for setting in (kept.SIGN_ON, kept.SIGN_BESIDE, kept.SIGN_SHARE):
            window.settings.set(setting, setting.default)
        for setting in (kept.DESCRIBED_ON, kept.AUDIO_LANGUAGE):
            window.settings.set(setting, setting.default)
        window.versions.announce_all()


def sign_of(window):
    return window.pane.screens.sign


def press(window, key):
    QTest.keyClick(window.pane.stage, key)


def button(window, command):
    return window.pane.controls._buttons[command]


def number_of(window):
    return frame_number(window.pane.stage.picture_image())


# sign language


def test_a_lesson_without_other_versions_offers_none(open_lesson):
    window = open_lesson()
    for command in ("sign-language", "described", "audio-track"):
        assert not button(window, command).isVisible()
        assert not window.commands[command].isEnabled()


def test_one_key_shows_the_signs_and_hides_them(open_lesson, qtbot):
    window = open_lesson(sign_language_video="short25.webm")
    assert button(window, "sign-language").isVisible()
    press(window, Qt.Key.Key_H)
    assert sign_of(window).isVisible()
    assert button(window, "sign-language").isChecked()
    press(window, Qt.Key.Key_H)
    assert not sign_of(window).isVisible()


def test_the_signs_belong_to_the_picture(open_lesson, qtbot):
    window = open_lesson(sign_language_video="short25.webm")
    press(window, Qt.Key.Key_H)
    window.pane.seek(2000)
    qtbot.waitUntil(lambda: number_of(window) == 60)
    image = sign_of(window)._picture.image
    qtbot.waitUntil(lambda: not image().isNull() and frame_number(image()) == 50)


def test_signs_once_wanted_are_shown_in_the_next_lesson(open_lesson, qtbot):
    press(open_lesson(sign_language_video="short25.webm"), Qt.Key.Key_H)
    window = open_lesson("brief.webm", sign_language_video="short25.webm")
    assert sign_of(window).isVisible()
    assert not sign_of(open_lesson("brief.webm")).isVisible()


def test_signs_are_not_shown_over_the_poster(open_video, clip, qtbot):
    window = open_video(sign_language_video=clip("short25.webm"))
    window.commands["sign-language"].trigger()
    assert not sign_of(window).isVisible()
    window.commands["sign-language"].trigger()


def test_keys_make_the_signs_larger_and_smaller_within_limits(open_lesson):
    window = open_lesson(sign_language_video="short25.webm")
    press(window, Qt.Key.Key_H)
    before = sign_of(window).width()
    press(window, Qt.Key.Key_Period)
    assert sign_of(window).width() > before
    for _ in range(12):
        press(window, Qt.Key.Key_Comma)
    assert window.settings.get(kept.SIGN_SHARE) == 15


def test_signs_beside_the_picture_share_the_room_with_it(open_lesson):
    window = open_lesson(sign_language_video="short25.webm")
    press(window, Qt.Key.Key_H)
    window.commands["sign-beside"].trigger()
    stage, sign = window.pane.stage, sign_of(window)
    assert stage.width() + sign.width() == window.pane.screens.width()
    assert sign.width() == round(0.3 * window.pane.screens.width())
    assert sign.geometry().left() >= stage.width()


def test_captions_and_signs_never_meet(open_lesson):
    window = open_lesson(sign_language_video="short25.webm")
    press(window, Qt.Key.Key_H)
    for _ in range(20):
        window.commands["larger"].trigger()
        press(window, Qt.Key.Key_Period)
    signs = sign_of(window).geometry()
    captions = window.pane.stage.captions
    assert captions
    assert not any(signs.intersects(each.geometry()) for each in captions)
    window.commands["usual-size"].trigger()


def test_in_a_mirrored_window_the_signs_are_in_the_other_corner(open_lesson):
    window = open_lesson(sign_language_video="short25.webm")
    press(window, Qt.Key.Key_H)
    screens = window.pane.screens
    assert sign_of(window).geometry().center().x() > screens.rect().center().x()
    screens.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    screens.arrange()
    assert sign_of(window).geometry().center().x() < screens.rect().center().x()
    screens.unsetLayoutDirection()
    screens.arrange()


def test_the_sign_language_picture_has_a_name_and_is_no_stop_for_the_tab_key(open_lesson):
    sign = sign_of(open_lesson(sign_language_video="short25.webm"))
    assert sign.accessibleName() == "Sign-language picture"
    assert sign.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_signs_that_cannot_be_played_are_told_and_the_lesson_goes_on(open_lesson, tmp_path, qtbot):
    broken = tmp_path / "signs.webm"
    broken.write_bytes(b"Flour and water" * 99)
    window = open_lesson(sign_language_video=broken)
    window.pane.player.play()
    press(window, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: not button(window, "sign-language").isVisible())
    assert not sign_of(window).isVisible()
    qtbot.waitUntil(lambda: number_of(window) > 20)


def test_signs_in_the_corner_lie_within_the_picture(open_lesson):
    window = open_lesson(sign_language_video="short25.webm")
    press(window, Qt.Key.Key_H)
    picture = QRect(window.pane.stage.picture())
    assert picture.contains(sign_of(window).geometry())


# the described version


def test_the_described_version_goes_on_at_the_same_place_and_back(open_lesson, qtbot):
    window = open_lesson(described_video="short25.webm")
    window.pane.seek(2000)
    qtbot.waitUntil(lambda: number_of(window) == 60)
    press(window, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: number_of(window) == 50)
    assert window.pane.player.time == 2000
    press(window, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: number_of(window) == 60)


def test_switching_while_playing_never_shows_another_place(open_lesson, qtbot):
    window = open_lesson(described_video="short25.webm")
    window.pane.seek(2000)
    window.pane.player.play()
    qtbot.waitUntil(lambda: number_of(window) > 62)
    times = []
    window.pane.moment_shown.connect(times.append)
    press(window, Qt.Key.Key_D)
    qtbot.wait(500)
    window.pane.moment_shown.disconnect(times.append)
    assert min(times) >= 2000
    assert window.pane.player.playing
    assert window.pane.stage.caption_text() == "Flour and water"


def test_descriptions_once_wanted_are_played_in_the_next_lesson(open_lesson, qtbot):
    press(open_lesson(described_video="short25.webm"), Qt.Key.Key_D)
    window = open_lesson("brief.webm", described_video="short25.webm")
    assert button(window, "described").isChecked()
    assert window.pane.player.duration > 4000


def test_the_end_of_the_described_version_ends_the_lesson(open_lesson, qtbot):
    window = open_lesson("short.webm", BRIEF, described_video="brief.webm")
    press(window, Qt.Key.Key_D)
    with qtbot.waitSignal(window.pane.player.ended, timeout=4000):
        window.pane.player.play()


def test_a_described_version_that_cannot_be_played_leads_back(open_lesson, tmp_path, qtbot):
    broken = tmp_path / "described.webm"
    broken.write_bytes(b"Flour and water" * 99)
    window = open_lesson(described_video=broken)
    window.pane.seek(2000)
    qtbot.waitUntil(lambda: number_of(window) == 60)
    codes = []
    window.pane.player.noticed.connect(lambda notice: codes.append(notice.code))
    press(window, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: not button(window, "described").isVisible())
    window.pane.seek(3000)
    qtbot.waitUntil(lambda: number_of(window) == 90)
    assert codes == ["version-unplayable"]


# audio tracks


def test_audio_tracks_are_offered_where_there_are_several(open_lesson, qtbot):
    window = open_lesson("tracks.webm")
    assert button(window, "audio-track").isVisible()
    window.audio_tracks.aboutToShow.emit()
    assert len(window.audio_tracks.actions()) == 3


def test_u_opens_the_menu_of_audio_tracks(open_lesson):
    window = open_lesson("tracks.webm")
    assert opened_by(lambda: press(window, Qt.Key.Key_U)) == [window.audio_tracks]


def test_the_lessons_own_language_is_heard_first(open_lesson):
    assert open_lesson("two-tracks.webm").pane.player.source.audio_track == 0


def test_a_language_once_chosen_is_heard_in_the_next_lesson(open_lesson, qtbot):
    window = open_lesson("tracks.webm")
    window.audio_tracks.chosen.emit(1)
    assert window.pane.player.source.audio_track == 1
    assert open_lesson("tracks.mp4").pane.player.source.audio_track == 1


def test_the_described_track_is_switched_by_the_same_key(open_lesson, qtbot):
    window = open_lesson("tracks.webm")
    assert button(window, "described").isVisible()
    press(window, Qt.Key.Key_D)
    assert window.pane.player.source.audio_track == 2
    press(window, Qt.Key.Key_D)
    assert window.pane.player.source.audio_track == 0


def test_choosing_the_described_track_presses_the_button(open_lesson):
    window = open_lesson("tracks.webm")
    window.audio_tracks.chosen.emit(2)
    assert button(window, "described").isChecked()
    window.audio_tracks.chosen.emit(0)
    assert not button(window, "described").isChecked()


def test_the_manifest_tells_which_track_describes(open_lesson):
    window = open_lesson("tracks.mp4", described_track=3)
    press(window, Qt.Key.Key_D)
    assert window.pane.player.source.audio_track == 2


def test_a_described_track_that_is_not_there_is_not_offered(open_lesson):
    assert not button(open_lesson("tracks.mp4", described_track=9), "described").isVisible()
