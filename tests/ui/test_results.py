"""Results: what each exercise brought, what was missed, and what can be done with them."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from samples import lesson, problem, tracks

from captionplayer.errors import StorageError
from captionplayer.lessons.lesson import Unlock
from captionplayer.ui.lockedpage import LockedPage

LONG = tracks(en=[(0, 90_000, "Flour")])


@pytest.fixture
def results(open_window):
    """A window with two exercises, of which answers were given, and the page of its results."""

    def make(*answers, unlock=Unlock.ANY_TIME, **facts):
        problems = [problem("a"), problem("b")]
        window = open_window(lesson(LONG, problems=problems, unlock=unlock, **facts))
        window._session.unlock()
        window.commands["exercises"].trigger()
        for card, number in zip(window.exercising.cards(), answers, strict=False):
            card.findChildren(QRadioButton)[number].click()
            card.submit_button.click()
        window.commands["results"].trigger()
        return window, window.results.page

    return make


def words(widget):
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.accessibleName() or label.text() for label in labels)


def test_what_all_brought_is_said_first(results):
    window, page = results(0, 1)
    assert "Results: 1 of 2 points in all" in words(page)
    assert window.focusWidget() is page.back_button
    assert "1 of 2" in page.back_button.accessibleDescription()


def test_tab_goes_through_the_results_from_top_to_bottom(results):
    _, page = results(0, 1)
    way = [page.back_button, *(card.exercise_button for card in page.cards)]
    way += [page.save_button, page.erase_button, page.erase_all_button]
    for before, after in pairwise(way):
        assert _next_stop(before) is after


def _next_stop(widget):
    """Where the Tab key leads to."""
    following = widget.nextInFocusChain()
    while not (following.focusPolicy() & Qt.FocusPolicy.TabFocus and following.isVisible()):
        following = following.nextInFocusChain()
    return following


def test_each_exercise_has_its_points_and_attempts(results):
    _, page = results(0, 1)
    first, second = page.cards
    assert "1 of 1 point, 1 attempt" in words(first)
    assert "0 of 1 point, 1 attempt" in words(second)


def test_what_was_missed_is_shown_with_what_was_given(results):
    _, page = results(0, 1)
    first, second = page.cards
    assert "Do you knead it?" not in words(first)
    assert "Do you knead it?\nYou answered: no" in words(second)


def test_an_exercise_without_an_answer_is_shown_so(results):
    _, page = results(0)
    assert "Not answered yet, 0 of 1 point." in words(page.cards[1])


def test_a_button_leads_to_where_the_lesson_speaks_of_it(results):
    window, page = results(1, 1, places={"a": 65_000})
    (button,) = page.cards[0].place_buttons
    assert button.text() == "Go to 1:05 in the lesson"
    assert page.cards[1].place_buttons == []
    button.click()
    assert window.pane.player.time == 65_000
    assert window.pane.has_focus()


def test_a_place_may_belong_to_one_question(results):
    _, page = results(1, 1, places={"a": 1_000, "a#1": 0, "b#2": 5_000})
    assert [each.text() for each in page.cards[0].place_buttons] == ["Go to 0:00 in the lesson"]
    assert page.cards[1].place_buttons == []


def test_the_place_is_shown_with_its_captions(results):
    window, page = results(1, places={"a": 65_000})
    window.commands["captions"].trigger()
    assert not window.pane.player.captions_on
    page.cards[0].place_buttons[0].click()
    assert window.pane.player.captions_on


def test_a_button_leads_to_the_exercise(results):
    window, page = results(0, 1)
    page.cards[1].exercise_button.click()
    assert window.side.shows("exercises")
    assert window.exercising.cards()[1].isAncestorOf(window.focusWidget())


def test_an_answer_given_meanwhile_is_there(results):
    window, page = results(1)
    window.commands["exercises"].trigger()
    card = window.exercising.cards()[0]
    card.findChildren(QRadioButton)[0].click()
    card.submit_button.click()
    window.commands["results"].trigger()
    assert "1 of 1 point, 2 attempt" in words(page.cards[0])


def test_escape_leads_back(results, qtbot):
    window, _ = results(0)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.pane.has_focus()
    assert not window.side.shows("results")


def test_a_lesson_without_exercises_has_no_results(open_window):
    window = open_window()
    assert not window.commands["results"].isEnabled()
    assert not window.commands["save-results"].isEnabled()


# erasing


def test_before_erasing_it_is_asked_in_place(results, progress):
    window, page = results(0)
    page.erase_button.click()
    assert page.question.isVisible()
    assert "Erase everything kept of this lesson?" in words(page)
    assert window.focusWidget() is page.question.keep_button
    assert len(progress.answers.attempts("bread", "a")) == 1


def test_who_keeps_it_has_lost_nothing(results, progress):
    window, page = results(0)
    page.erase_button.click()
    page.question.keep_button.click()
    assert not page.question.isVisible()
    assert window.focusWidget() is page.erase_button
    assert len(progress.answers.attempts("bread", "a")) == 1


def test_erased_is_what_was_kept_of_the_lesson(results, progress):
    window, page = results(0, unlock=Unlock.AFTER_PLAYBACK)
    progress.keep_place("other", 5_000)
    page.erase_button.click()
    page.question.erase_button.click()
    assert progress.answers.attempts("bread", "a") == ()
    assert progress.place("other") == 5_000
    assert "Results: 0 of 2 points in all" in words(page)
    window.commands["exercises"].trigger()
    assert isinstance(window.side.view("exercises"), LockedPage)


def test_erased_answers_are_shown_no_longer(results):
    window, page = results(0)
    page.erase_button.click()
    page.question.erase_button.click()
    window.commands["exercises"].trigger()
    card = window.exercising.cards()[0]
    assert not any(button.isChecked() for button in card.findChildren(QRadioButton))


def test_all_lessons_are_erased_where_that_is_asked(results, progress):
    window, page = results(0)
    progress.keep_place("other", 5_000)
    window.commands["erase-all"].trigger()
    assert "of all lessons?" in words(page)
    page.question.erase_button.click()
    assert progress.place("other") is None


def test_a_lesson_without_exercises_can_be_erased_too(open_window, progress):
    window = open_window()
    progress.keep_place("bread", 5_000)
    window.commands["erase-lesson"].trigger()
    assert "This lesson has no exercises." in words(window.results.page)
    window.results.page.question.erase_button.click()
    assert progress.place("bread") is None


def test_what_was_erased_is_not_kept_again_at_the_close(results, progress):
    window, page = results(0)
    window.pane.seek(30_000)
    window.commands["erase-lesson"].trigger()
    page.question.erase_button.click()
    window.close()
    assert progress.place("bread") is None


def test_an_erased_place_is_offered_no_longer(open_window, progress):
    progress.keep_place("bread", 50_000)
    window = open_window(lesson(LONG))
    offered = window.pane.poster.findChildren(QPushButton)
    assert sum(button.isVisible() for button in offered) == 2
    window.commands["erase-lesson"].trigger()
    window.results.page.question.erase_button.click()
    assert sum(button.isVisible() for button in offered) == 1


def test_what_cannot_be_erased_is_told(results):
    window, page = results(0)

    def fail():
        raise StorageError("progress-unwritable", file="here", reason="full")

    window._session.erase = fail
    page.erase_button.click()
    page.question.erase_button.click()
    assert any("here" in sentence for sentence in window.pane.notices.sentences)
    assert "1 of 1 point" in words(page.cards[0])
