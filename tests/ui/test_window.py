"""The whole way through a lesson in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton
from samples import cue, frame_number, lesson, problem, track, tracks, translated

from captionplayer.captions.tracklist import TrackList
from captionplayer.errors import FileError, StorageError, notice
from captionplayer.lessons.lesson import Unlock
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session
from captionplayer.ui import settings as kept
from captionplayer.ui.assembly import filled_window
from captionplayer.ui.lockedpage import LockedPage
from captionplayer.ui.settings import Settings

MINUTE = [(n * 1000, n * 1000 + 900, f"Step {n}") for n in range(60)]


def long_lesson(**facts):
    return lesson(tracks(en=MINUTE, fr=[(a, b, f"Pas {text}") for a, b, text in MINUTE]), **facts)


def texts(window):
    return [caption.cue.text for caption in window.pane.stage.captions]


def focused(window):
    widget = window.focusWidget()
    return widget.objectName() or widget.text()


def play_to_the_end(window, qtbot):
    with qtbot.waitSignal(window.pane.player.ended, timeout=3000):
        window.pane.begin()


def press(window, key):
    QTest.keyClick(window.focusWidget(), key)


# opening


def test_opening_shows_the_poster_and_does_not_play(open_window, qtbot):
    window = open_window()
    qtbot.wait(200)
    assert window.pane.poster.isVisible()
    assert not window.pane.player.playing
    assert texts(window) == []


def test_opening_a_video_does_not_play_it(open_video, qtbot):
    window = open_video("short.webm")
    qtbot.wait(300)
    assert not window.pane.player.playing
    assert window.pane.player.time == 0


def test_start_plays(open_window):
    window = open_window(start=True)
    assert window.pane.player.playing
    assert not window.pane.poster.isVisible()


def test_start_plays_a_video(open_video, qtbot):
    window = open_video("short.webm", start=True)
    assert window.pane.player.playing
    qtbot.waitUntil(lambda: window.pane.player.time > 200)


def test_the_focus_is_on_play(open_window):
    assert focused(open_window()) == "Play"


def test_space_plays_from_the_poster(open_window):
    window = open_window()
    press(window, Qt.Key.Key_Space)
    assert window.pane.player.playing
    assert focused(window) == "stage"


def test_the_window_is_titled_after_the_lesson(open_window):
    assert open_window().windowTitle().startswith("Bread at home")


def test_another_lesson_can_be_opened_while_one_plays(open_window, progress):
    window = open_window(start=True)
    window.open(Session(long_lesson(name="other"), progress))
    assert window.pane.poster.isVisible()
    assert not window.pane.player.playing
    assert focused(window) == "Play"
    assert texts(window) == []


def test_the_play_button_says_play_when_another_lesson_is_opened(open_window, progress):
    window = open_window(start=True)
    window.open(Session(long_lesson(name="other"), progress))
    button = window.pane.controls._buttons["play"]
    assert button.accessibleName() == "Play"


def test_notices_of_the_lesson_are_shown(open_window):
    window = open_window(lesson(notices=(notice("video-no-picture", file="a.webm"),)))
    assert [each[:6] for each in window.pane.notices.sentences] == ["a.webm"]


def test_a_lesson_that_cannot_be_opened_leaves_the_one_before(qtbot, tmp_path, progress):
    def refuse(path):
        raise FileError("file-missing", file=path)

    window = filled_window(Settings(tmp_path / "settings.ini"), refuse)
    qtbot.addWidget(window)
    window.open(Session(lesson(), progress))
    window.opening.open_path(tmp_path / "gone")
    assert len(window.pane.notices.sentences) == 1
    assert window.windowTitle().startswith("Bread")


def test_another_video_is_opened_while_one_plays(open_video, clip, progress, qtbot):
    window = open_video("short.webm", start=True)
    qtbot.waitUntil(lambda: window.pane.player.time > 300)
    with qtbot.waitSignal(window.pane.player.ready):
        window.open(Session(lesson(video=clip("brief.webm"), name="other"), progress))
    qtbot.wait(100)
    stage = window.pane.stage
    assert not window.pane.player.playing
    assert frame_number(stage.grab().toImage(), stage.picture()) == 0
    assert progress.place("bread") >= 300


def test_a_long_notice_leaves_room_for_the_picture(open_window):
    window = open_window()
    window.resize(640, 480)
    window.pane.notices.tell("The oven is hot. " * 60)
    QApplication.processEvents()
    assert window.pane.stage.height() >= 180
    assert window.height() <= 600


def test_a_long_title_leaves_room_for_the_button(open_window):
    window = open_window()
    window.pane.show_title("Bread at home " * 30, "en")
    window.resize(640, 480)
    QApplication.processEvents()
    poster, play = window.pane.poster, window.focusWidget()
    assert poster.rect().contains(play.geometry())


# resuming


def test_the_place_is_offered_again(open_window, progress):
    progress.keep_place("bread", 12_000)
    window = open_window(long_lesson())
    assert focused(window) == "Resume at 0:12"
    press(window, Qt.Key.Key_Space)
    assert window.pane.player.playing
    assert window.pane.player.time >= 12_000


def test_start_again_begins_at_the_start(open_window, progress):
    progress.keep_place("bread", 12_000)
    window = open_window(long_lesson())
    again = next(b for b in window.findChildren(QPushButton) if b.text() == "Start again")
    again.click()
    assert window.pane.player.playing
    assert window.pane.player.time < 1_000


def test_start_goes_on_from_the_place(open_window, progress):
    progress.keep_place("bread", 12_000)
    window = open_window(long_lesson(), start=True)
    assert window.pane.player.time >= 12_000


def test_start_goes_on_from_the_place_in_a_video(open_video, progress, qtbot):
    progress.keep_place("bread", 3_500)
    window = open_video("short.webm", start=True)
    qtbot.waitUntil(lambda: window.pane.player.time >= 3_500, timeout=1500)


def test_closing_keeps_the_place(open_window, progress):
    window = open_window(long_lesson())
    window.pane.seek(12_000)
    window.close()
    assert progress.place("bread") == 12_000


def test_a_pause_keeps_the_place(open_window, progress):
    window = open_window(long_lesson())
    window.pane.seek(12_000)
    window.pane.player.play()
    window.pane.player.pause()
    assert progress.place("bread") >= 12_000


def test_opening_another_lesson_keeps_the_place(open_window, progress):
    window = open_window(long_lesson())
    window.pane.seek(12_000)
    window.open(Session(lesson(name="other"), progress))
    assert progress.place("bread") == 12_000


def test_only_looking_at_the_poster_keeps_the_place_there_was(open_window, progress):
    progress.keep_place("bread", 12_000)
    open_window(long_lesson()).close()
    assert progress.place("bread") == 12_000


def test_after_the_end_there_is_nothing_to_resume(open_window, progress, qtbot):
    window = open_window()
    play_to_the_end(window, qtbot)
    window.close()
    assert progress.place("bread") in (None, 0)


def test_a_place_that_cannot_be_kept_is_told_once_and_playback_goes_on(open_window, qtbot):
    class Full(Progress):
        def keep_place(self, lesson, place):
            raise StorageError("progress-unwritable", file="progress.sqlite", reason="disk full")

    window = open_window()
    with Full.in_memory() as full:
        window.open(Session(long_lesson(), full))
        window.pane.begin()
        for place in (10_000, 20_000, 30_000):
            window.pane.seek(place)
        assert window.pane.player.playing
        window.pane.player.pause()
        assert len(window.pane.notices.sentences) == 1


# the end, and the exercises


def test_exercises_are_locked_before_the_end(open_window):
    window = open_window(lesson(problems=[problem()]))
    window.exercising.show()
    assert isinstance(window.side.view("exercises"), LockedPage)
    assert window.exercising.cards() == []


def test_exercises_of_any_time_open_at_once(open_window):
    window = open_window(lesson(problems=[problem()], unlock=Unlock.ANY_TIME))
    window.exercising.show()
    assert window.side.view("exercises").isVisible()


def test_the_end_shows_and_unlocks_the_exercises(open_window, progress, qtbot):
    window = open_window(lesson(problems=[problem()]))
    play_to_the_end(window, qtbot)
    assert window.side.view("exercises").isVisible()
    assert progress.unlocked("bread")


def test_the_end_keeps_the_last_caption(open_window, qtbot):
    window = open_window(lesson(problems=[problem()]))
    play_to_the_end(window, qtbot)
    assert texts(window) == ["Water"]


def test_the_end_keeps_the_last_picture_and_caption(open_video, qtbot):
    window = open_video("brief.webm", captions=tracks(en=[(500, 1000, "Water")]))
    play_to_the_end(window, qtbot)
    stage = window.pane.stage
    assert texts(window) == ["Water"]
    assert frame_number(stage.grab().toImage(), stage.picture()) == 29


def test_the_focus_follows_to_the_exercises_from_the_player(open_window, qtbot):
    window = open_window(lesson(problems=[problem()]))
    play_to_the_end(window, qtbot)
    assert isinstance(window.focusWidget(), QRadioButton)


def test_the_focus_stays_where_it_is_outside_the_player(open_window, qtbot):
    window = open_window(lesson(problems=[problem()]))
    window.pane.begin()
    window.views.show_keys()
    before = window.focusWidget()
    with qtbot.waitSignal(window.pane.player.ended):
        pass
    assert window.focusWidget() is before or window.pane.isAncestorOf(window.focusWidget())
    assert not isinstance(window.focusWidget(), QRadioButton)


def test_the_end_without_exercises_leaves_the_picture_alone(open_window, qtbot):
    window = open_window()
    play_to_the_end(window, qtbot)
    assert not window.side.isVisible()
    assert focused(window) == "stage"


def test_escape_leads_back_to_the_picture(open_window, qtbot):
    window = open_window(lesson(problems=[problem()]))
    play_to_the_end(window, qtbot)
    press(window, Qt.Key.Key_Escape)
    assert focused(window) == "stage"


def test_unlocked_exercises_stay_open_the_next_time(open_window, progress, qtbot):
    window = open_window(lesson(problems=[problem()]))
    play_to_the_end(window, qtbot)
    window.open(Session(lesson(problems=[problem()]), progress))
    window.exercising.show()
    assert window.side.view("exercises").isVisible()


def test_an_answer_is_graded_and_kept(open_window, progress, qtbot):
    window = open_window(lesson(problems=[problem()]))
    play_to_the_end(window, qtbot)
    window.side.findChild(QRadioButton).click()
    next(each for each in window.side.findChildren(QPushButton) if each.text() == "Submit").click()
    (attempt,) = progress.answers.attempts("bread", "knead")
    assert attempt.result.score.earned == 1


def test_a_seek_after_the_end_keeps_the_exercises(open_window, qtbot):
    window = open_window(lesson(problems=[problem()]))
    play_to_the_end(window, qtbot)
    window.pane.seek(100)
    assert window.side.view("exercises").isVisible()


def test_a_seek_to_the_end_while_paused_unlocks_nothing(open_window, progress, qtbot):
    window = open_window(lesson(problems=[problem()]))
    window.pane.seek(window.pane.player.duration)
    qtbot.wait(100)
    assert not window.side.isVisible()
    assert not progress.unlocked("bread")


def test_a_video_that_cannot_be_played_unlocks_the_exercises_in_the_end(
    open_video, tmp_path, progress, qtbot
):
    path = tmp_path / "bad.webm"
    path.write_bytes(b"Flour and water")
    window = open_video(path, problems=[problem()])
    play_to_the_end(window, qtbot)
    assert progress.unlocked("bread")
    assert len(window.pane.notices.sentences) == 1


@pytest.mark.parametrize(("width", "orientation"), [(1200, "Horizontal"), (900, "Vertical")])
def test_exercises_are_beside_the_picture_or_under_it(open_window, width, orientation):
    window = open_window(lesson(problems=[problem()], unlock=Unlock.ANY_TIME))
    window.resize(width, 700)
    window.exercising.show()
    assert window.split.orientation().name == orientation


# captions


def test_captions_come_with_playback(open_window, qtbot):
    window = open_window()
    window.pane.begin()
    assert texts(window) == ["Flour"]
    qtbot.waitUntil(lambda: texts(window) == ["Water"])


def test_another_language_shows_at_once_while_paused(open_window):
    window = open_window(long_lesson())
    window.pane.seek(5_000)
    window.captioning.choose_language("fr")
    assert texts(window) == ["Pas Step 5"]


def test_another_language_shows_at_once_over_a_video(open_video, qtbot):
    rows = [(0, 5000, "Flour")]
    window = open_video("short.webm", captions=tracks(en=rows, fr=[(0, 5000, "Farine")]))
    window.pane.seek(2_000)
    window.languages.fill()
    window.languages.actions()[1].trigger()
    assert texts(window) == ["Farine"]
    window.languages.actions()[0].trigger()
    qtbot.waitUntil(lambda: window.pane.player.time == 2_000)
    assert texts(window) == ["Flour"]


def test_choosing_from_the_menu_is_kept(open_window, tmp_path):
    window = open_window(long_lesson())
    window.languages.fill()
    window.languages.actions()[1].trigger()
    assert Settings(tmp_path / "settings.ini").get(kept.CAPTION_LANGUAGE) == "fr"
    assert window.languages.actions()[1].isChecked()


def test_the_language_asked_for_on_the_command_line_is_shown(open_window):
    window = open_window(long_lesson(), language="fr")
    window.pane.seek(5_000)
    assert texts(window) == ["Pas Step 5"]


def test_a_message_that_is_not_translated_is_shown_in_the_source_language(open_window):
    given = translated(
        {"subtitle-0-500-1": "Flour", "subtitle-500-900-2": "Water"},
        {"ar": {"subtitle-0-500-1": "دقيق"}},
    )
    window = open_window(lesson(given), language="ar")
    window.pane.seek(600)
    (caption,) = window.pane.stage.captions
    assert caption.cue.fallback
    assert caption.accessibleName() == "Water"
    assert caption.accessibleDescription() == "English"


def test_captions_off_is_kept_and_shows_none(open_window, tmp_path):
    window = open_window(long_lesson())
    window.pane.seek(5_000)
    window.commands["captions"].trigger()
    assert texts(window) == []
    assert Settings(tmp_path / "settings.ini").get(kept.CAPTIONS_ON) is False
    window.commands["captions"].trigger()
    assert texts(window) == ["Step 5"]


def test_the_title_is_in_the_caption_language(open_window):
    captions = translated(
        {"display_name": "Bread", "subtitle-0-500-1": "Flour"},
        {"fr": {"display_name": "Pain", "subtitle-0-500-1": "Farine"}},
    )
    window = open_window(lesson(captions), language="fr")
    assert window.pane.poster.findChild(QLabel, "posterTitle").text() == "Pain"


def test_the_poster_shows_length_and_language(open_window):
    window = open_window(long_lesson())
    facts = window.pane.poster.findChild(QLabel, "posterFacts").text()
    assert "0:59" in facts
    assert "English" in facts


def test_a_lesson_without_captions_plays(open_video, qtbot):
    window = open_video("brief.webm", captions=TrackList.from_cues("en", {}, "Bread"))
    play_to_the_end(window, qtbot)
    assert texts(window) == []


def test_the_captions_size_is_kept(open_window, tmp_path):
    window = open_window()
    window.commands["larger"].trigger()
    assert Settings(tmp_path / "settings.ini").get(kept.CAPTION_SIZE) == 110


# sound, full screen


def test_volume_and_mute_are_kept(open_window, tmp_path):
    window = open_window()
    window.commands["quieter"].trigger()
    window.commands["mute"].trigger()
    settings = Settings(tmp_path / "settings.ini")
    assert settings.get(kept.VOLUME) == 95
    assert settings.get(kept.MUTED) is True


def test_a_click_on_the_picture_pauses_and_plays(open_window, qtbot):
    window = open_window(long_lesson(), start=True)
    qtbot.mouseClick(window.pane.stage, Qt.MouseButton.LeftButton)
    assert not window.pane.player.playing
    qtbot.mouseClick(window.pane.stage, Qt.MouseButton.LeftButton)
    assert window.pane.player.playing


def test_a_double_click_fills_the_screen_and_goes_on_playing(open_window, qtbot):
    window = open_window(long_lesson(), start=True)
    qtbot.mouseDClick(window.pane.stage, Qt.MouseButton.LeftButton)
    assert window.isFullScreen()
    assert window.pane.player.playing


def test_full_screen_hides_the_menu_and_escape_leaves_it(open_window, qtbot):
    window = open_window(start=True)
    window.commands["fullscreen"].trigger()
    assert window.isFullScreen()
    assert not window.menuBar().isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert not window.commands["fullscreen"].isChecked()
    assert window.menuBar().isVisible()


def test_full_screen_keeps_captions_inside_the_picture(open_window):
    window = open_window(start=True)
    window.commands["fullscreen"].trigger()
    QApplication.processEvents()
    (caption,) = window.pane.stage.captions
    assert window.pane.stage.picture().contains(caption.geometry())
    window.commands["fullscreen"].trigger()


def test_the_picture_meets_its_captions_on_the_screen(open_video, qtbot):
    window = open_video("short.webm")
    captions = track(*((n * 1000 // 30, (n + 1) * 1000 // 30) for n in range(150)))
    window.pane.player.set_track(captions)
    window.pane.begin()
    for _ in range(8):
        qtbot.wait(60)
        stage = window.pane.stage
        number = frame_number(stage.grab().toImage(), stage.picture())
        assert [each.cue for each in stage.captions] == list(captions.at(number * 1000 / 30))


def test_nothing_is_modal(open_window):
    window = open_window(lesson(problems=[problem()]))
    window.exercising.show()
    window.views.show_keys()
    assert QApplication.activeModalWidget() is None


def test_overlapping_captions_are_shown_with_the_first_on_top(open_window):
    rows = {"en": [cue(0, 900, "Flour"), cue(300, 900, "Water")]}
    window = open_window(lesson(TrackList.from_cues("en", rows, "Bread")))
    window.pane.seek(500)
    first, second = window.pane.stage.captions
    assert (first.cue.text, second.cue.text) == ("Flour", "Water")
    assert first.y() < second.y()


def two_languages(**facts):
    return lesson(tracks(en=[(0, 900, "Salt")], fr=[(0, 900, "Sel")]), **facts)


def shown_texts(window):
    return [caption.cue.text for caption in window.pane.stage.captions]


def test_one_key_shows_a_second_language_and_one_swaps_them(open_window, qtbot):
    window = open_window(two_languages(), language="fr", start=True)
    window.pane.player.pause()
    assert shown_texts(window) == ["Sel"]
    for key, texts in (("B", ["Sel", "Salt"]), ("X", ["Salt", "Sel"]), ("B", ["Salt"])):
        qtbot.keyClick(window.pane.stage, key.lower())
        assert shown_texts(window) == texts


def test_the_second_language_can_be_chosen_from_its_menu(open_window):
    window = open_window(two_languages(), language="en", start=True)
    window.pane.player.pause()
    window.second_languages.fill()
    offered = [each for each in window.second_languages.actions() if each.isVisible()]
    offered[0].trigger()
    assert shown_texts(window) == ["Salt", "Sel"]
    assert window.commands["second-captions"].isChecked()
    assert offered[0].isChecked()


def test_a_second_language_shows_nothing_under_the_poster(open_window):
    window = open_window(two_languages(), language="en")
    window.captioning.switch_second(True)
    assert shown_texts(window) == []
    window.pane.begin()
    window.pane.player.pause()
    assert shown_texts(window) == ["Salt", "Sel"]


def test_what_a_view_says_is_announced_once(open_window, monkeypatch):
    announced = []
    monkeypatch.setattr("captionplayer.ui.notices.announce", lambda _, text: announced.append(text))
    open_window().views.said.emit("Copied.")
    assert announced == ["Copied."]
