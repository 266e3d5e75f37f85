"""The way to the exercises: what opens them is said, and nobody is locked out for ever."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from samples import lesson, problem, tracks

from captionplayer.exercises.problem import Text
from captionplayer.lessons.lesson import Unlock
from captionplayer.lessons.session import Session
from captionplayer.lessons.unlocking import Unlocking
from captionplayer.ui.lockedpage import LockedPage

NOTHING = tracks(en=[])
LONG = tracks(en=[(0, 60_000, "Flour")])


class Stage(Session):
    """A session whose learner is as far as a test wishes."""

    state = Unlocking(0.42, 3, 40)

    @property
    def unlocking(self):
        return self.state


@pytest.fixture
def locked(open_window, progress):
    """A window with a lesson whose exercises are locked, and its session."""

    def make(**facts):
        window = open_window()
        session = Stage(lesson(problems=[problem("a"), problem("b")], **facts), progress)
        window.open(session)
        return window, session

    return make


def page(window):
    found = window.side.view("exercises")
    assert isinstance(found, LockedPage)
    return found


def skip_to_the_end(window, qtbot):
    window.pane.seek(59_900)
    with qtbot.waitSignal(window.pane.player.ended):
        window.pane.player.play()


def said(window):
    heard = []
    window.exercising.said.connect(heard.append)
    return heard


def test_before_they_are_open_it_is_said_what_opens_them(locked):
    window, _ = locked()
    window.commands["exercises"].trigger()
    assert "You have seen 42 % of the lesson; 95 % open the exercises." in page(window).words
    assert "you have read 3 of its 40 captions" in page(window).words
    assert window.exercising.cards() == []


def test_a_video_is_called_so(locked):
    window, _ = locked()
    window.commands["exercises"].trigger()
    page(window).show_state(Stage.state, video=True)
    assert "42 % of the video" in page(window).words


def test_what_is_not_enough_does_not_look_so(locked):
    window, session = locked()
    session.state = Unlocking(0.9499, 0, 1)
    window.commands["exercises"].trigger()
    assert "seen 94 %" in page(window).words


def test_a_share_is_not_rounded_away(locked):
    window, session = locked()
    session.state = Unlocking(0.29, 0, 1)
    window.commands["exercises"].trigger()
    assert "seen 29 %" in page(window).words


def test_without_captions_no_transcript_is_offered(locked):
    window, session = locked()
    session.state = Unlocking(0.1, 0, 0)
    window.commands["exercises"].trigger()
    assert "transcript" not in page(window).words
    assert page(window).open_button.isHidden() and page(window).confirm_button.isHidden()


def test_the_page_follows_without_a_word(locked):
    window, session = locked()
    window.commands["exercises"].trigger()
    heard = said(window)
    session.state = Unlocking(0.5, 4, 40)
    window.exercising.locking._refresh.timeout.emit()
    assert "seen 50 %" in page(window).words
    assert heard == []


def test_the_first_control_says_what_the_page_says(locked):
    window, _ = locked()
    window.commands["exercises"].trigger()
    assert window.focusWidget() is page(window).open_button
    assert "42 %" in window.focusWidget().accessibleDescription()


def test_the_transcript_opens_from_the_page(locked):
    window, _ = locked()
    window.commands["exercises"].trigger()
    page(window).open_button.click()
    assert window.side.shows("transcript")
    assert window.focusWidget() is window.transcription.view.lines


def test_a_learner_may_say_to_have_read_it(locked, qtbot):
    window, session = locked()
    window.commands["exercises"].trigger()
    heard = said(window)
    page(window).confirm_button.click()
    assert session.exercises_unlocked
    assert isinstance(window.focusWidget(), QRadioButton)
    assert heard == ["The exercises are open."]


def test_escape_leads_from_the_page_to_the_video(locked, qtbot):
    window, _ = locked()
    window.commands["exercises"].trigger()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.pane.has_focus()
    assert not window.side.isVisible()


def test_an_end_that_was_skipped_to_opens_nothing_and_says_what_is_missing(locked, qtbot):
    window, _ = locked(captions=LONG)
    heard = said(window)
    skip_to_the_end(window, qtbot)
    assert heard[0] == "The lesson has ended."
    assert "42 %" in window.focusWidget().accessibleDescription()  # said where the focus came to
    assert page(window).isVisible()


def test_at_the_end_a_learner_may_still_say_to_have_read_it(locked, qtbot):
    window, _ = locked(captions=LONG)
    skip_to_the_end(window, qtbot)
    page(window).confirm_button.click()
    assert len(window.exercising.cards()) == 2


def test_what_is_seen_meanwhile_opens_them_in_the_place_of_the_page(locked):
    window, session = locked()
    window.commands["exercises"].trigger()
    window.pane.take_focus()
    session.unlock()
    window.watching.unlocked.emit()
    assert len(window.exercising.cards()) == 2
    assert window.side.view("exercises").isVisible()
    assert window.pane.has_focus()


def test_the_news_goes_when_they_are_shown(locked):
    window, session = locked()
    session.unlock()
    window.watching.unlocked.emit()
    assert window.pane.notices.sentences == ("The exercises are open.",)
    window.commands["exercises"].trigger()
    assert window.pane.notices.sentences == ()


def test_where_nothing_can_be_played_they_are_open(open_window):
    window = open_window(lesson(NOTHING, problems=[problem()]))
    window.commands["exercises"].trigger()
    assert len(window.exercising.cards()) == 1


def test_a_video_that_fails_without_captions_opens_them(open_video, tmp_path, progress):
    path = tmp_path / "bad.webm"
    path.write_bytes(b"Flour and water")
    window = open_video(path, captions=NOTHING, problems=[problem()])
    window.commands["exercises"].trigger()
    assert len(window.exercising.cards()) == 1


def test_a_video_that_fails_leaves_the_captions_to_be_seen(open_video, tmp_path, qtbot):
    path = tmp_path / "bad.webm"
    path.write_bytes(b"Flour and water")
    window = open_video(path, problems=[problem()])
    window.commands["exercises"].trigger()
    assert isinstance(window.side.view("exercises"), LockedPage)
    with qtbot.waitSignal(window.pane.player.ended):
        window.pane.begin()
    assert window._session.exercises_unlocked


def test_of_a_video_that_breaks_off_only_what_is_there_has_to_be_seen(open_video, qtbot):
    window = open_video("truncated.webm", captions=NOTHING, problems=[problem()])
    with qtbot.waitSignal(window.pane.player.ended, timeout=10_000):
        window.pane.begin()
    assert window.pane.player.source.breaks_off is not None
    assert len(window.exercising.cards()) == 1


# one at a time


@pytest.fixture
def five(open_window):
    problems = [problem(name) for name in "abcde"]
    window = open_window(lesson(problems=problems, unlock=Unlock.ANY_TIME))
    window.commands["exercises"].trigger()
    return window, window.exercising.view


def shown(view):
    return [number for number, card in enumerate(view.cards) if card.isVisible()]


def test_all_exercises_are_shown_at_first(five):
    _, view = five
    assert shown(view) == [0, 1, 2, 3, 4]
    assert not view.paging.isVisible()


def test_one_at_a_time_is_chosen_in_the_view_and_kept(five, open_window):
    window, view = five
    view.single_box.click()
    assert shown(view) == [0]
    assert window.commands["one-at-a-time"].isChecked()
    view.single_box.click()
    assert shown(view) == [0, 1, 2, 3, 4]


def test_buttons_lead_from_one_to_the_next(five):
    window, view = five
    view.single_box.click()
    view.paging.next_button.click()
    assert shown(view) == [1]
    assert view.cards[1].isAncestorOf(window.focusWidget())
    assert view.paging.place.text() == "2 of 5"
    view.paging.previous_button.click()
    assert shown(view) == [0]
    assert not view.paging.previous_button.isEnabled()


@pytest.mark.parametrize("single", [True, False])
def test_keys_lead_from_one_to_the_next(five, qtbot, single):
    window, view = five
    window.exercising.choose_one_at_a_time(single)
    view.take_focus()
    control = Qt.KeyboardModifier.ControlModifier
    for key, number in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageUp, 1)):
        qtbot.keyClick(window.focusWidget(), key, control)
        assert view.cards[number].isAncestorOf(window.focusWidget())


def test_behind_the_last_one_are_the_results(five):
    window, view = five
    window.exercising.choose_one_at_a_time(True)
    assert not view.results_button.isVisible()
    view.go_to(4)
    assert view.results_button.isVisible()
    view.go_on()
    assert window.focusWidget() is view.results_button
    view.results_button.click()
    assert window.side.shows("results")


def test_answers_stay_when_one_or_all_are_shown(five):
    _, view = five
    view.cards[1].findChildren(QRadioButton)[1].click()
    view.cards[1].findChildren(QRadioButton)[1].setFocus()
    view.single_box.click()
    assert shown(view) == [1]
    assert view.cards[1].findChildren(QRadioButton)[1].isChecked()


def test_an_only_exercise_has_no_choice_of_how_many(open_window):
    window = open_window(lesson(problems=[problem()], unlock=Unlock.ANY_TIME))
    window.exercising.choose_one_at_a_time(True)
    window.commands["exercises"].trigger()
    view = window.exercising.view
    assert not view.single_box.isVisible() and not view.paging.isVisible()


def test_the_preferences_and_the_view_agree(five):
    window, view = five
    window.views.show_preferences()
    preferences = window.views.preferences
    preferences.show_section("exercises")
    box = preferences.page("exercises").one_at_a_time
    box.click()
    window.commands["exercises"].trigger()
    assert shown(view) == [0]
    view.single_box.click()
    assert not box.isChecked()


def test_the_menu_chooses_one_or_all(five):
    window, view = five
    window.commands["one-at-a-time"].trigger()
    assert shown(view) == [0] and view.single_box.isChecked()


# another language


class InFrenchToo:
    """Exercises whose titles are translated."""

    def __init__(self, problems):
        self.problems = problems

    def in_language(self, language):
        title = Text("Pétrir", "fr") if language == "fr" else self.problems[0].title
        return tuple(replace(each, title=title) for each in self.problems)


@pytest.fixture
def bilingual(open_window):
    """A window with three exercises in two languages, shown in the first."""
    problems = tuple(problem(name) for name in "abc")
    captions = tracks(en=[(0, 900, "Flour")], fr=[(0, 900, "Farine")])
    window = open_window(
        lesson(captions, problems=problems, exercises=InFrenchToo(problems), unlock=Unlock.ANY_TIME)
    )
    window.commands["exercises"].trigger()
    return window, window.exercising.view


def test_the_exercises_follow_the_language_of_the_captions(bilingual):
    window, view = bilingual
    window.captioning.choose_language("fr")
    assert [card.problem.title.text for card in view.cards] == ["Pétrir"] * 3
    assert "Pétrir" in view.cards[1].accessibleName()
    window.captioning.choose_language("en")
    assert [card.problem.title.text for card in view.cards] == ["Kneading"] * 3


def test_another_language_keeps_what_was_given_and_the_focus(bilingual):
    window, view = bilingual
    view.cards[2].findChildren(QRadioButton)[1].click()
    view.cards[2].findChildren(QRadioButton)[1].setFocus()
    window.captioning.choose_language("fr")
    card = view.cards[2]
    assert card.findChildren(QRadioButton)[1].isChecked()
    assert window.focusWidget() is card.findChildren(QRadioButton)[1]


def test_another_language_keeps_the_verdict(bilingual):
    window, view = bilingual
    view.cards[0].findChildren(QRadioButton)[0].click()
    view.cards[0].submit_button.click()
    window.captioning.choose_language("fr")
    assert not view.cards[0].retry_button.isHidden()


def test_the_results_follow_the_language_too(bilingual):
    window, _ = bilingual
    window.commands["results"].trigger()
    window.captioning.choose_language("fr")
    assert "Pétrir" in window.results.page.cards[0].accessibleName()


def test_the_language_is_kept_with_the_lesson(bilingual):
    window, _ = bilingual
    window.captioning.choose_language("fr")
    assert window._session.language == "fr"


def test_the_same_language_builds_nothing_anew(five):
    window, view = five
    before = list(view.cards)
    window.exercising.show_language("en")
    assert view.cards == before
