"""The interface in the learner's language, and another one without a start."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton
from samples import frame_number, lesson, problem, tracks

from captionplayer.errors import notice
from captionplayer.lessons.lesson import Unlock
from captionplayer.resources import translation
from captionplayer.ui import app
from captionplayer.ui import settings as kept
from captionplayer.ui.lockedpage import LockedPage
from captionplayer.ui.notices import in_words
from captionplayer.ui.program import Program
from captionplayer.ui.translation import choose

MINUTE = [(n * 1000, n * 1000 + 900, f"Step {n}") for n in range(60)]
LANGUAGES = kept.INTERFACE_LANGUAGES


@pytest.fixture
def program(qtbot, translator):
    """The program with an open lesson."""
    started = []

    def start(shown=None, **how):
        program = Program(app.open_settings())
        started.append(program)
        shown = shown or lesson(tracks(en=MINUTE))
        program.show(shown, "", **{"start": False, "fullscreen": False, **how})
        qtbot.waitUntil(lambda: program._icons is not None)
        return program

    yield start
    for each in started:
        each._translation.use("en")
        each.window.close()
        each.close()
        each.window.deleteLater()
        for one in each._translation._installed:
            QCoreApplication.removeTranslator(one)
    QApplication.processEvents()


@pytest.fixture
def speak(qtbot):
    """Has a program speak another language, as its menu does; returns the new window."""

    def change(program, language):
        before = program.window
        before.language_asked.emit(language)
        qtbot.waitUntil(lambda: program.window is not before and program._before is None)
        qtbot.waitUntil(program.window.isActiveWindow)
        return program.window

    return change


# which language


@pytest.mark.parametrize(
    ("chosen", "system", "language"),
    [
        ("", ["fr-CA", "en"], "fr"),
        ("", ["de", "ru-RU"], "ru"),
        ("", ["zh-Hans-CN"], "zh"),
        ("", ["zh-TW", "es"], "es"),
        ("", ["de"], "en"),
        ("", [], "en"),
        ("ar", ["fr"], "ar"),
    ],
)
def test_the_language_is_the_learners_then_the_systems_then_english(chosen, system, language):
    assert choose(chosen, system) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_compiled(language):
    assert translation(language).stat().st_size > 20


def test_an_unreadable_setting_means_the_systems_language(tmp_path):
    (tmp_path / "a.ini").write_text("[interface]\nlanguage=tlh\n")
    assert kept.Settings(tmp_path / "a.ini").get(kept.INTERFACE_LANGUAGE) == ""


def test_arabic_is_written_from_right_to_left(translator, qapp):
    translator.use("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    translator.use("fr")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_have_the_digits_of_the_times(translator, language):
    translator.use(language)
    assert QLocale().zeroDigit() == "0"


def test_qts_own_buttons_speak_the_language_too(translator):
    translator.use("fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


# without a start


def test_the_window_is_built_in_the_language_of_the_settings(program):
    settings = app.open_settings()
    settings.set(kept.INTERFACE_LANGUAGE, "ar")
    settings.sync()
    assert program().window.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_another_language_is_kept_and_spoken_at_once(program, speak):
    window = speak(program(), "ar")
    assert window.isVisible()
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert app.open_settings().get(kept.INTERFACE_LANGUAGE) == "ar"


def test_the_same_language_changes_nothing(program, qtbot):
    started = program()
    before = started.window
    before.language_asked.emit("en")
    qtbot.wait(50)
    assert started.window is before


def test_the_window_keeps_its_place_and_size(program, speak, qtbot):
    started = program()
    started.window.setGeometry(40, 50, 700, 600)
    assert speak(started, "ar").geometry().getRect() == (40, 50, 700, 600)


def test_a_full_screen_stays_full(program, speak):
    started = program(fullscreen=True)
    window = speak(started, "ar")
    assert window.isFullScreen()
    assert window.commands["fullscreen"].isChecked()


def test_under_the_poster_the_poster_stays(program, speak):
    window = speak(program(), "ar")
    assert window.pane.poster.isVisible()
    assert not window.pane.player.playing
    assert window.windowTitle().startswith("Bread")


def test_playback_goes_on(program, speak, qtbot):
    started = program(start=True)
    started.window.pane.seek(12_000)
    started.window.pane.player.set_rate(1.5)
    player = speak(started, "ar").pane.player
    assert player.playing
    assert player.rate == 1.5
    qtbot.waitUntil(lambda: 12_100 < player.time < 20_000)


def test_a_pause_stays_a_pause_with_its_caption(program, speak):
    started = program()
    started.window.pane.seek(12_100)
    window = speak(started, "ar")
    assert not window.pane.player.playing
    assert window.pane.player.time == 12_100
    assert [each.text for each in window.pane.stage.cues] == ["Step 12"]
    assert not window.pane.poster.isVisible()


def test_both_caption_languages_stay(program, speak):
    shown = program(lesson(tracks(en=MINUTE, fr=[(a, b, f"Pas {c}") for a, b, c in MINUTE])))
    shown.window.captioning.choose_second("fr")
    shown.window.pane.seek(5_500)
    window = speak(shown, "ar")
    texts = [caption.cue.text for caption in window.pane.stage.captions]
    assert texts == ["Step 5", "Pas Step 5"]
    window.second_languages.fill()
    marked = [each.data() for each in window.second_languages.actions() if each.isChecked()]
    assert marked == ["fr"]


def test_the_place_that_is_kept_is_that_of_the_new_window(program, speak):
    started = program()
    started.window.pane.seek(12_000)
    window = speak(started, "ar")
    window.pane.seek(33_000)
    window.close()
    assert window._session.resume_place == 33_000


def test_a_video_plays_on_without_being_opened_again(program, speak, qtbot, clip):
    started = program(lesson(tracks(en=MINUTE), video=clip("short.webm")), start=True)
    media = started.window.pane.player.source._media
    qtbot.waitUntil(lambda: started.window.pane.player.time > 300)
    place = started.window.pane.player.time
    player = speak(started, "ar").pane.player
    assert player.source._media is media
    assert player.source.has_picture
    qtbot.waitUntil(lambda: player.time > place + 300)


def test_the_picture_of_a_video_that_stands_still_is_not_lost(program, speak, qtbot, clip):
    started = program(lesson(tracks(en=MINUTE), video=clip("short.webm")))
    started.window.pane.seek(500)
    qtbot.waitUntil(lambda: started.window.pane.player.time >= 480)
    qtbot.wait(100)
    number = frame_number(started.window.pane.stage.picture_image())
    window = speak(started, "ar")
    assert frame_number(window.pane.stage.picture_image()) == number
    window.pane.seek(1000)
    qtbot.waitUntil(lambda: frame_number(window.pane.stage.picture_image()) != number)


def test_notices_that_wait_are_told_in_the_new_language(program, speak):
    gone = notice("video-no-picture", file="a.webm")
    started = program(lesson(tracks(en=MINUTE), notices=(gone,)))
    window = speak(started, "ar")
    assert window.pane.notices.sentences == (in_words(gone),)


def test_a_notice_that_was_put_away_does_not_come_back(program, speak):
    gone = notice("video-no-picture", file="a.webm")
    started = program(lesson(tracks(en=MINUTE), notices=(gone,)))
    started.window.pane.notices.show_next()
    assert speak(started, "ar").pane.notices.sentences == ()


def open_exercises(program):
    started = program(lesson(problems=[problem("a"), problem("b")], unlock=Unlock.ANY_TIME))
    started.window.exercising.show()
    return started


def test_an_answer_that_is_not_submitted_is_kept(program, speak):
    started = open_exercises(program)
    card = started.window.exercising.cards()[1]
    card.findChildren(QRadioButton)[1].click()
    window = speak(started, "ar")
    assert window.side.isVisible()
    assert window.exercising.cards()[1].responses == {"q1": {"no"}}


def test_a_submitted_answer_keeps_its_verdict(program, speak):
    started = open_exercises(program)
    card = started.window.exercising.cards()[0]
    card.findChildren(QRadioButton)[0].click()
    card.submit_button.click()
    again = speak(started, "ar").exercising.cards()[0]
    assert again.retry_button.isVisibleTo(again)


def test_an_answer_changed_after_its_verdict_is_kept_without_one(program, speak):
    started = open_exercises(program)
    card = started.window.exercising.cards()[0]
    card.findChildren(QRadioButton)[0].click()
    card.submit_button.click()
    card.findChildren(QRadioButton)[1].click()
    again = speak(started, "ar").exercising.cards()[0]
    assert again.responses == {"q1": {"no"}}
    assert not again.retry_button.isVisibleTo(again)


def test_exercises_that_were_put_away_keep_their_answers(program, speak):
    started = open_exercises(program)
    started.window.exercising.cards()[0].findChildren(QRadioButton)[1].click()
    started.window.views.go_back()
    window = speak(started, "ar")
    assert not window.side.isVisible()
    assert window.exercising.cards()[0].responses == {"q1": {"no"}}


def test_what_opens_the_exercises_stays_in_sight(program, speak):
    started = program(lesson(tracks(en=MINUTE), problems=[problem("a")]))
    started.window.commands["exercises"].trigger()
    window = speak(started, "ar")
    assert isinstance(window.side.view("exercises"), LockedPage)
    assert window.focusWidget().objectName() == "lockedTranscript"
    window.side.view("exercises").confirm_button.click()
    assert len(window.exercising.cards()) == 1


def test_one_exercise_stays_the_one_that_is_shown(program, speak):
    started = open_exercises(program)
    started.window.exercising.choose_one_at_a_time(True)
    started.window.exercising.view.go_to(1)
    cards = speak(started, "ar").exercising.cards()
    assert [card.isVisible() for card in cards] == [False, True]


def test_the_results_stay_open_with_what_they_ask(program, speak):
    started = open_exercises(program)
    started.window.commands["erase-lesson"].trigger()
    window = speak(started, "ar")
    assert window.side.shows("results")
    assert window.results.page.question.isVisible()
    assert window.focusWidget() is window.results.page.question.keep_button
    window.views.go_back()
    assert window.side.shows("exercises")


def test_what_was_seen_is_kept_by_the_window_before(program, speak, qtbot):
    started = program(lesson(tracks(en=MINUTE), problems=[problem("a")]), start=True)
    qtbot.waitUntil(lambda: started.window.pane.player.time >= 200)
    window = speak(started, "ar")
    seen = window._session.unlocking.watched
    assert seen > 0
    qtbot.waitUntil(lambda: window.pane.player.time >= 2_000)
    window.pane.player.pause()
    assert window._session.unlocking.watched > seen


def test_the_list_of_keys_stays_open(program, speak):
    started = program()
    started.window.views.show_keys()
    window = speak(started, "ar")
    assert window.side.shows("keys")
    assert window.focusWidget().objectName() == "keyTable"


def test_the_preferences_stay_open_where_the_language_was_chosen(program, speak):
    started = program()
    started.window.views.show_preferences()
    started.window.side.view("preferences").show_section("interface")
    started.window.side.view("preferences").page("interface").language.setFocus()
    window = speak(started, "fr")
    assert window.side.view("preferences").section == "interface"
    assert window.focusWidget() is window.side.view("preferences").page("interface").language
    assert window.focusWidget().currentData() == "fr"


def test_the_focus_stays_on_the_same_control(program, speak):
    started = program(start=True)
    started.window.pane.controls.seek_bar.setFocus()
    assert speak(started, "ar").focusWidget().objectName() == "seekBar"


def test_the_focus_stays_on_the_same_answer(program, speak):
    started = open_exercises(program)
    started.window.exercising.cards()[1].findChildren(QRadioButton)[1].setFocus()
    window = speak(started, "ar")
    assert window.focusWidget() is window.exercising.cards()[1].findChildren(QRadioButton)[1]


def test_a_learner_finds_each_language_under_its_own_name(program):
    menu = program().window.interface_languages
    menu.fill()
    names = [action.text() for action in menu.actions()]
    assert names[1:] == ["English", "español", "français", "العربية", "русский", "中文"]


def test_the_menu_asks_for_a_language(program, qtbot):
    started = program()
    before = started.window
    menu = before.interface_languages
    menu.fill()
    menu.actions()[4].trigger()
    qtbot.waitUntil(lambda: started.window is not before and started._before is None)
    assert started.window.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_languages_can_be_changed_again_and_again(program, speak):
    started = program(start=True)
    for language in ("ar", "fr", "zh", "en"):
        window = speak(started, language)
    assert window.pane.player.playing
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight


# from right to left


def test_the_left_key_goes_back_in_arabic_too(program, speak):
    started = program()
    started.window.pane.seek(20_000)
    window = speak(started, "ar")
    QTest.keyClick(window.pane.stage, Qt.Key.Key_Left)
    assert window.pane.player.time == 15_000


def test_time_runs_from_left_to_right_in_arabic_too(program, speak):
    window = speak(program(), "ar")
    controls = window.pane.controls
    row = [controls._time, controls.seek_bar, controls._length]
    transport = [controls._buttons[each] for each in ("play", "back-far", "forward-far")]
    for widgets in (row, transport):
        places = [widget.mapTo(window, widget.rect().center()).x() for widget in widgets]
        assert places == sorted(places)


def test_no_key_is_drawn_as_its_mirror_image_in_arabic(program, speak):
    commands = speak(program(), "ar").commands
    assert "\u2068[\u2069" in commands["slower"].toolTip()
    assert commands["slower"].text().endswith("\t\u2068[\u2069")


def test_a_speed_is_not_turned_round_in_arabic(program, speak):
    assert speak(program(), "ar").pane.controls._rate.text() == "\u200e1×\u200e"


def test_names_in_a_notice_leave_the_arabic_sentence_alone(translator):
    translator.use("ar")
    sentence = in_words(notice("file-missing", file="a.webm"))
    assert sentence.startswith("\u2068a.webm\u2069: ")


def test_a_notice_about_a_file_is_written_from_right_to_left(program, speak):
    gone = notice("video-no-picture", file="a.webm")
    window = speak(program(lesson(tracks(en=MINUTE), notices=(gone,))), "ar")
    assert window.pane.notices._text.text().startswith("\u200f")


def test_the_exercises_are_on_the_other_side_in_arabic(program, speak):
    window = speak(open_exercises(program), "ar")
    window.resize(1400, 800)
    QApplication.processEvents()
    assert window.side.x() < window.pane.x()


def test_signs_and_the_described_version_go_on_in_the_new_window(program, speak, clip, qtbot):
    shown = lesson(
        tracks(en=MINUTE),
        clip("short.webm"),
        sign_language_video=clip("brief.webm"),
        described_video=clip("short25.webm"),
    )
    started = program(shown, start=True)
    before = started.window
    for command in ("play", "sign-language", "described"):
        before.commands[command].trigger()
    qtbot.waitUntil(lambda: before.versions.signing.shown is not None)
    after = speak(started, "es")
    assert after.commands["described"].isChecked()
    assert after.pane.screens.sign.isVisible()
    qtbot.waitUntil(lambda: after.versions.signing.shown is not None)
    assert after.pane.player.source.second_media() is after.versions.signing._media
