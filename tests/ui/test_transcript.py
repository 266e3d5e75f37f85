"""The transcript: every caption as a line, followed, searched, copied and saved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from samples import cue, lesson, problem, tracks, translated

from captionplayer.captions import srt
from captionplayer.captions.track import Track
from captionplayer.captions.tracklist import TrackList
from captionplayer.ui import settings as kept
from captionplayer.ui.settings import Settings
from captionplayer.ui.transcript import Transcript

ROLE = Qt.ItemDataRole.AccessibleTextRole
MINUTE = [(n * 1000, n * 1000 + 900, f"Step {n}") for n in range(60)]
PAS = [(start, end, f"Étape {start // 1000}") for start, end, _ in MINUTE]


@pytest.fixture
def window(open_window, qtbot):
    """A lesson of a minute in two languages, its transcript open."""
    window = open_window(lesson(tracks(en=MINUTE, fr=PAS), problems=[problem()]), language="en")
    return with_transcript(window, qtbot)


def with_transcript(window, qtbot):
    window.pane.seek(30_500)
    window.pane.stage.setFocus()
    QTest.keyClick(window.pane.stage, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: window.transcription.view.lines.model().rowCount() > 0)
    QApplication.processEvents()
    return window


@pytest.fixture
def view(window):
    return window.transcription.view


def words(view, row):
    return view.lines.model().index(row).data(ROLE)


def now(view):
    return [row for row in range(view.lines.model().rowCount()) if ", now" in words(view, row)]


def top(view):
    return view.lines.verticalScrollBar().value()


def in_sight(view, row):
    return view.lines.viewport().rect().contains(place(view.lines, row))


def place(lines, row):
    return lines.visualRect(lines.model().index(row))


def find(view, text):
    view.search.field.setFocus()
    view.search.field.setText(text)


def count(view):
    return view.search._count.text()


# open or not


def test_a_key_opens_it_and_leaves_the_focus_in_the_player(window, view):
    assert view.isVisible()
    assert window.focusWidget() is window.pane.stage
    assert window.commands["transcript"].isChecked()


def test_the_key_puts_it_away_again(window, view):
    QTest.keyClick(window.pane.stage, Qt.Key.Key_T)
    assert not view.isVisible()
    assert not window.commands["transcript"].isChecked()


def test_it_is_not_built_before_it_is_asked_for(open_window):
    assert open_window().transcription.view is None


def test_it_opens_again_with_the_next_start(window, open_window, qtbot, tmp_path):
    window.settings.sync()
    other = open_window(settings=Settings(tmp_path / "settings.ini"))
    qtbot.waitUntil(lambda: other.transcription.view is not None)
    assert other.side.shows("transcript")


def test_escape_leads_to_the_picture_and_leaves_it_open(window, view):
    view.take_focus()
    QTest.keyClick(view.lines, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.pane.stage
    assert view.isVisible()


def test_it_comes_back_when_the_keys_are_put_away(window, view):
    window.views.show_keys()
    assert not view.isVisible()
    assert not window.commands["transcript"].isChecked()
    window.views.go_back()
    assert view.isVisible()


def test_the_exercises_take_its_place_at_the_end(window, view, qtbot):
    window.pane.seek(59_800)
    with qtbot.waitSignal(window.pane.player.ended, timeout=3000):
        window.pane.player.play()
    assert window.side.shows("exercises")
    window.views.go_back()
    assert view.isVisible()


def test_the_focus_does_not_stay_in_a_transcript_that_is_put_away(window, view):
    view.search.field.setFocus()
    window.commands["transcript"].trigger()
    assert window.focusWidget() is window.pane.stage


# lines


def test_each_line_says_its_time_and_its_text(view):
    assert words(view, 2) == "0:02, Step 2"
    assert view.lines.model().rowCount() == 60


def test_the_line_that_is_said_now_is_marked_in_words_too(window, view):
    assert now(view) == [30]
    window.pane.seek(12_500)
    assert now(view) == [12]


def test_in_a_gap_the_line_before_stays_marked(window, view):
    window.pane.seek(12_950)
    assert now(view) == [12]


def test_the_mark_moves_although_captions_are_off(window, view):
    window.captioning.switch(False)
    window.pane.seek(40_100)
    assert now(view) == [40]


def test_a_line_that_is_not_translated_says_so(open_window, qtbot):
    texts = {"subtitle-0-900-1": "Flour", "subtitle-1000-1900-2": "Water"}
    captions = translated(texts, {"fr": {"subtitle-0-900-1": "Farine"}})
    window = with_transcript(open_window(lesson(captions), language="fr"), qtbot)
    view = window.transcription.view
    assert words(view, 0) == "0:00, Farine"
    assert "Water (not translated: English)" in words(view, 1)


def test_a_screen_reader_finds_a_list_with_a_name_and_lines(view):
    found = QAccessible.queryAccessibleInterface(view.lines)
    assert found.text(QAccessible.Text.Name) == "Transcript: English"
    assert (found.role(), found.childCount()) == (QAccessible.Role.List, 60)
    assert found.child(30).role() == QAccessible.Role.ListItem
    assert found.child(30).text(QAccessible.Text.Name) == "0:30, now, Step 30"


def test_another_caption_language_is_another_transcript(window, view):
    window.captioning.choose_language("fr")
    assert words(view, 2) == "0:02, Étape 2"


def test_another_lesson_has_another_transcript(window, view, progress):
    from captionplayer.lessons.session import Session  # noqa: PLC0415

    window.open(Session(lesson(name="other"), progress))
    assert [words(view, row).split(", ")[-1] for row in (0, 1)] == ["Flour", "Water"]


def test_a_lesson_without_captions_has_an_empty_one(open_window, qtbot):
    window = open_window(lesson(TrackList.from_cues("en", {}, "Bread")))
    window.commands["transcript"].trigger()
    QApplication.processEvents()
    assert window.transcription.view.lines.model().rowCount() == 0


def test_a_line_is_as_high_as_its_text_needs(open_window, qtbot):
    captions = tracks(en=[(0, 900, "Flour"), (1000, 1900, "Knead it and let it rest. " * 20)])
    lines = with_transcript(open_window(lesson(captions)), qtbot).transcription.view.lines
    assert place(lines, 1).height() > 3 * place(lines, 0).height()


# following


def test_it_follows_what_is_said_and_the_keyboards_line_stays(window, view):
    view.take_focus()
    before = view.lines.currentIndex().row()
    window.pane.seek(55_100)
    assert in_sight(view, 55)
    assert view.lines.currentIndex().row() == before


def test_it_does_not_follow_when_that_is_off(window, view):
    view.follow.setChecked(False)
    before = top(view)
    window.pane.seek(1_100)
    assert top(view) == before
    assert window.settings.get(kept.TRANSCRIPT_FOLLOW) is False


def test_the_learners_own_move_is_not_undone(window, view):
    view.take_focus()
    QTest.keyClick(view.lines, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    window.pane.seek(45_100)
    assert in_sight(view, 0)


def test_playing_on_follows_again(window, view):
    view.take_focus()
    QTest.keyClick(view.lines, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    window.pane.player.play()
    assert in_sight(view, 30)


def test_a_button_leads_to_what_is_said_now(window, view):
    view.follow.setChecked(False)
    window.pane.seek(3_100)
    view.now.click()
    assert in_sight(view, 3)
    assert view.lines.currentIndex().row() == 3


# going to a line


def test_enter_goes_to_the_line_and_does_not_play(window, view):
    view.take_focus()
    QTest.keyClick(view.lines, Qt.Key.Key_Down)
    QTest.keyClick(view.lines, Qt.Key.Key_Return)
    assert window.pane.player.time == 31_000
    assert not window.pane.player.playing
    assert window.focusWidget() is view.lines


def test_a_click_goes_to_the_line(window, view):
    where = place(view.lines, 31).center()
    QTest.mouseClick(view.lines.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert window.pane.player.time == 31_000


def test_one_tab_leads_into_the_lines_and_one_out(window, view):
    view.take_focus()
    QTest.keyClick(view.lines, Qt.Key.Key_Tab)
    assert window.focusWidget() is view.follow


def test_the_keyboard_begins_at_what_is_said_now(window, view):
    view.take_focus()
    assert view.lines.currentIndex().row() == 30


# searching


def test_hits_are_counted_from_the_line_on(view):
    view.take_focus()
    find(view, "STEP 3")
    assert count(view) == "2 of 11"
    assert view.lines.currentIndex().row() == 30


def test_enter_walks_on_and_shift_enter_back(view):
    find(view, "step 1")
    field = view.search.field
    assert count(view) == "1 of 11"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (count(view), view.lines.currentIndex().row()) == ("2 of 11", 10)
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (count(view), view.lines.currentIndex().row()) == ("11 of 11", 19)


def test_buttons_walk_too(view):
    find(view, "step 1")
    view.search.next.click()
    assert count(view) == "2 of 11"
    view.search.previous.click()
    assert count(view) == "1 of 11"


def test_nothing_found_is_said_after_a_pause(view, qtbot):
    with qtbot.waitSignal(view.said, timeout=2000) as said:
        find(view, "salt")
    assert said.args == ["None found"]
    assert not view.search.next.isEnabled()


def test_the_search_takes_no_accents_into_account(window, view):
    window.captioning.choose_language("fr")
    find(view, "etape 59")
    assert count(view) == "1 of 1"


def test_letters_typed_into_the_search_are_no_commands(window, view):
    view.search.field.setFocus()
    for key in "k?":
        QTest.keyClicks(view.search.field, key)
    assert view.search.field.text() == "k?"
    assert not window.pane.player.playing


# two languages


def test_a_second_language_stands_beside_the_first(window, view):
    view.second.setCurrentIndex(1)
    view.second.activated.emit(1)
    assert words(view, 2) == "0:02, Step 2, Étape 2"
    assert view.lines.accessibleName() == "Transcript: English and français"


def test_both_languages_are_searched(window, view):
    window.transcription.choose_second("fr")
    find(view, "etape 7")
    assert view.lines.currentIndex().row() == 7


def test_the_second_language_is_never_the_first(window, view):
    window.transcription.choose_second("fr")
    window.captioning.choose_language("fr")
    assert words(view, 2) == "0:02, Étape 2"
    assert view.second.currentIndex() == 0


def test_another_window_shows_the_same_second_language_and_search(window, view, qtbot):
    window.transcription.choose_second("fr")
    find(view, "step 12")
    other = Transcript(window)
    other.second_chosen.connect(window.transcription.choose_second)
    other.show_tracks(*window.transcription._shown())
    other.take_over(view)
    assert other.search._count.text() == "1 of 1"
    assert other.lines.currentIndex().row() == 12


# copying and saving


def test_selected_lines_are_copied_with_their_times(view):
    view.take_focus()
    QTest.keyClick(view.lines, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view.lines, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "0:30 Step 30\n0:31 Step 31\n"


def test_the_whole_is_copied_where_nothing_is_selected(view):
    view.copy.click()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 60


def test_it_is_saved_as_text(window, view, tmp_path):
    window.transcription.choose_second("fr")
    window.transcription.save(tmp_path / "bread.txt")
    text = (tmp_path / "bread.txt").read_text("utf-8")
    assert text.startswith("0:00 Step 0\n     Étape 0\n0:01 Step 1\n")


def test_it_is_saved_as_subtitles_that_read_back(window, view, tmp_path):
    path = tmp_path / "bread.srt"
    window.transcription.save(path, "fr")
    cues, notices = srt.parse(path.read_bytes(), "bread.srt", "fr")
    assert [(each.start, each.end, each.text) for each in cues] == PAS
    assert notices == ()


def test_a_folder_that_cannot_be_written_is_told(window, view, tmp_path):
    window.transcription.save(tmp_path / "gone" / "bread.txt")
    assert "cannot be saved" in window.pane.notices.sentences[0]


def test_the_file_is_asked_for_in_a_dialogue_of_its_own(window, view, qtbot, tmp_path):
    view.save.click()
    dialog = window.transcription._dialog
    dialog.selectFile(str(tmp_path / "bread"))
    dialog.accept()
    assert (tmp_path / "bread.txt").is_file()


def test_the_player_tells_what_is_due_though_captions_are_off(player):
    player.load(None, 1000)
    player.set_track(Track("en", [cue(0, 500, "Flour")]))
    player.show_captions(False)
    player.seek(100)
    assert [each.text for each in player.due] == ["Flour"]
    assert player.cues == ()
