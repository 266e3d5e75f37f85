"""One exercise as a card: what may be submitted, what it says, and what is kept."""

from dataclasses import replace
from itertools import pairwise

import pytest
from cards import PARTLY, WRONG, Desk, dropdown, dropdowns, number, problem, single, text, typed
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from captionplayer.errors import AnswerError, StorageError
from captionplayer.exercises.problem import AcceptedTexts, NumberRange, Score, Verdict
from captionplayer.exercises.rules import Rerandomize, ShowAnswer
from captionplayer.lessons.answering import Draft
from captionplayer.ui.problem import ProblemCard
from captionplayer.ui.taborder import controls
from captionplayer.ui.wording import LanguageTag

FULL = StorageError("progress-unwritable", file="progress", reason="disk full")


@pytest.fixture
def card(qtbot):
    """Makes and shows a card of questions; what it says is in `card.heard`."""

    def make(*parts, desk=None, language="", **rules):
        window = QWidget()
        window.setObjectName("exercises")
        qtbot.addWidget(window)
        asked = problem(*parts, **rules)
        made = ProblemCard(asked, "Exercise 1 of 1", desk or Desk(), window, language)
        made.host = window  # it owns the card
        made.heard = []
        made.said.connect(made.heard.append)
        QVBoxLayout(window).addWidget(made)
        window.resize(640, 900)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return made

    return make


def words(widget):
    """All that can be read now."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def write(qtbot, card, words, question=0):
    qtbot.keyClicks(card.questions[question].field, words)


def choose(card, question=0, choice=0):
    card.questions[question].buttons[choice].click()


def heard_at_focus(shown):
    """What is heard where the focus has come to; it is not announced as well."""
    assert shown.heard == []
    return shown.window().focusWidget().accessibleDescription()


# what may be submitted


def test_a_choice_without_a_tick_is_named_and_gets_the_focus(card):
    shown = card(single("a"), single("b"))
    choose(shown)
    shown.submit()
    assert heard_at_focus(shown) == "Questions still to be answered: 2. 1 of 2"
    assert shown.questions[1].buttons[0].hasFocus()


def test_a_dropdown_that_shows_no_option_is_missing(card):
    shown = card(dropdowns())
    shown.parts.show_response({"d1": "90"})
    shown.submit()
    assert heard_at_focus(shown) == "Give an answer first."
    assert shown.questions[0].controls["d2"].hasFocus()


def test_fields_that_are_all_blank_are_missing(card):
    desk = Desk()
    shown = card(typed(), number(), desk=desk)
    shown.submit()
    shown.submit()
    assert shown.heard[-1] == "Questions still to be answered: 1 and 2."
    assert not desk.attempts


def test_some_blank_fields_are_submitted_when_asked_twice(card, qtbot):
    desk = Desk()
    shown = card(typed(), number(), desk=desk)
    write(qtbot, shown, "Dough")
    shown.submit()
    assert heard_at_focus(shown) == "Questions left blank: 2. Submit again to leave them blank."
    assert shown.questions[1].field.hasFocus() and not desk.attempts
    shown.submit()
    assert desk.attempts[0].responses == {"t": "Dough", "n": ""}


def test_spaces_are_an_answer(card, qtbot):
    desk = Desk()
    shown = card(typed(), desk=desk)
    write(qtbot, shown, "  ")
    shown.submit()
    assert desk.attempts[0].responses == {"t": "  "}


def test_enter_in_a_field_submits(card, qtbot):
    desk = Desk()
    shown = card(number(), desk=desk)
    write(qtbot, shown, "4")
    qtbot.keyClick(shown.questions[0].field, Qt.Key.Key_Return)
    assert len(desk.attempts) == 1


# the last attempt


def test_the_last_attempt_is_reviewed_first(card):
    desk = Desk()
    shown = card(single(), dropdowns(), desk=desk, max_attempts=1)
    shown.parts.show_response({"s": {"no"}, "d1": "90", "d2": "0"})
    shown.submit()
    assert not desk.attempts
    for said in ("last attempt", "Do you knead it?", "no", "Water boils at, blank 1 of 2", "90"):
        assert said in shown.window().focusWidget().accessibleName()
    assert not shown.heard  # it is heard where the focus came to, and once
    assert shown.review.isAncestorOf(shown.window().focusWidget())
    shown.review.submit_button.click()
    assert len(desk.attempts) == 1 and shown.review.isHidden()


def test_the_answers_can_be_changed_instead(card):
    desk = Desk()
    shown = card(single(), desk=desk, max_attempts=1)
    choose(shown)
    shown.submit()
    shown.review.change_button.click()
    assert shown.review.isHidden() and shown.submit_button.isVisible()
    assert shown.questions[0].buttons[0].hasFocus() and not desk.attempts


def test_an_answer_that_is_changed_ends_the_review(card):
    shown = card(single(), max_attempts=1)
    choose(shown)
    shown.submit()
    choose(shown, choice=1)
    assert shown.review.isHidden() and shown.submit_button.isVisible()


def test_an_attempt_that_is_not_the_last_needs_no_review(card):
    desk = Desk()
    shown = card(single(), desk=desk, max_attempts=2)
    choose(shown)
    shown.submit()
    assert len(desk.attempts) == 1


# what came of it


def test_a_verdict_is_heard_once_where_the_focus_goes_from_the_last_attempt(card):
    shown = card(single(), desk=Desk(), max_attempts=1)
    choose(shown)
    shown.submit()
    focused = []
    QApplication.instance().focusChanged.connect(lambda _, now: focused.append(now))
    shown.review.submit_button.setFocus()
    shown.review.submit_button.click()
    assert focused[1:] == [shown.answers.button]
    assert "Correct" in shown.answers.button.accessibleDescription()
    assert not shown.heard


def test_trying_again_leads_straight_to_the_answer(card):
    shown = card(single(), desk=Desk())
    choose(shown)
    shown.submit()
    shown.retry_button.setFocus()
    focused = []
    QApplication.instance().focusChanged.connect(lambda _, now: focused.append(now))
    shown.retry_button.click()
    assert len(focused) == 1 and focused[0] in shown.questions[0].buttons


def test_who_cannot_see_it_hears_no_marks_of_direction_and_how_many_attempts_are_left(card):
    shown = card(single(), desk=Desk(), max_attempts=2)
    assert "\u2068" not in shown.accessibleName()
    assert shown.submit_button.accessibleDescription() == "Attempts used: 0 of 2."


def test_each_input_has_its_verdict_with_points_and_feedback(card):
    said = Verdict("d1", PARTLY, Score(1 / 3, 1), (text("Nearly."),), targeted=(text("Look."),))
    shown = card(dropdowns(), desk=Desk(d1=said, d2=Verdict("d2", WRONG, Score(0, 1))))
    shown.parts.show_response({"d1": "90", "d2": "0"})
    shown.submit()
    for part in (
        "◐  \u2068\u2068blank 1 of 2\u2069: Partially correct, 0.33 of 1 point.",
        "\u2068Incorrect:\u2069 Nearly.",
        "Look.",
        "✗  \u2068\u2068blank 2 of 2\u2069: Incorrect, 0 of 1 point.",
        "In all: Partially correct, 0.33 of 2 points.",
    ):
        assert part in words(shown)
    assert shown.questions[0].accessibleDescription().startswith("blank 1 of 2: Partially")


def test_an_empty_label_is_the_authors_wish(card):
    said = Verdict("s", WRONG, Score(0, 1), (text("Nearly."),), label=text(""))
    shown = card(single(), desk=Desk(s=said))
    choose(shown)
    shown.submit()
    assert "Nearly." in words(shown) and "Incorrect:" not in words(shown)


def test_without_a_weight_there_are_no_points(card):
    shown = card(single(), weight=0)
    choose(shown)
    shown.submit()
    assert shown.heard == ["Correct."]


def test_a_weight_is_what_the_points_in_all_are_made_of(card):
    class Weighty(Desk):
        def submit(self, problem, responses):
            attempt = super().submit(problem, responses)
            return replace(attempt, result=replace(attempt.result, weighted=Score(1.5, 1.5)))

    shown = card(single(), desk=Weighty(), weight=1.5)
    shown.setLocale(QLocale("de"))
    choose(shown)
    shown.submit()
    assert shown.heard == ["Correct. In all: 1,50 of 1,50 points."]


def test_attempts_are_counted_and_the_last_one_closes_the_exercise(card):
    shown = card(single(), typed(), number(), dropdowns(), max_attempts=1)
    shown.parts.show_response({"s": {"no"}, "t": "Dough", "n": "4", "d1": "90", "d2": "0"})
    shown.submit()
    shown.review.submit_button.click()
    assert "Attempts used: 1 of 1. No attempts are left." in words(shown)
    assert not shown.submit_button.isVisible() and not shown.retry_button.isVisible()
    assert shown.isAncestorOf(shown.window().focusWidget())


def test_what_is_closed_can_be_reached_but_not_changed(card, qtbot):
    shown = card(single(), typed(), dropdowns(), max_attempts=0)
    choose(shown, choice=1)
    write(qtbot, shown, "Dough", question=1)
    blank = shown.questions[2].controls["d1"]
    blank.setFocus()
    qtbot.keyClick(blank, Qt.Key.Key_Down)
    assert shown.responses == {"s": frozenset(), "t": "", "d1": "", "d2": ""}
    for control in (shown.questions[0].buttons[0], shown.questions[1].field, blank):
        assert control.isEnabled() and control.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert "cannot be changed" in blank.accessibleDescription()


def test_trying_again_keeps_what_was_typed(card, qtbot):
    shown = card(typed(), desk=Desk(t=Verdict("t", WRONG, Score(0, 1))))
    write(qtbot, shown, "Dough")
    shown.submit()
    shown.retry_button.click()
    assert shown.questions[0].field.text() == "Dough" and shown.questions[0].field.hasFocus()
    assert "Incorrect" not in words(shown)


def test_typing_takes_the_verdict_away(card, qtbot):
    shown = card(typed())
    write(qtbot, shown, "Dough")
    shown.submit()
    assert "Correct" in words(shown)
    write(qtbot, shown, "s")
    assert "Correct" not in words(shown)


def test_an_answer_that_cannot_be_graded_is_told_at_its_field(card, qtbot):
    desk = Desk()
    shown = card(single(), number(), desk=desk)
    choose(shown)
    write(qtbot, shown, "abc", question=1)
    desk.error = AnswerError("answer-number-comma", position=2).at("n", 7)
    shown.submit()
    assert "comma" in shown.heard[-1] and shown.heard[-1] in words(shown)
    field = shown.questions[1].field
    assert field.hasFocus() and "comma" in field.accessibleDescription()
    desk.error = None
    write(qtbot, shown, "4", question=1)
    assert "comma" not in words(shown) + field.accessibleDescription()


# reset


def test_a_reset_shows_the_problem_as_it_is_arranged_now(card):
    desk = Desk(s=Verdict("s", WRONG, Score(0, 1)))
    shown = card(single(), desk=desk, reset_button=True)
    choose(shown)
    assert not shown.reset_button.isVisible()
    shown.submit()
    desk.arranged = problem(replace(single(), order=("no", "yes")), reset_button=True)
    shown.reset_button.click()
    assert [each.accessibleName() for each in shown.questions[0].buttons] == ["no", "yes"]
    assert shown.responses == {"s": frozenset()} and "Incorrect" not in words(shown)
    assert shown.questions[0].buttons[0].hasFocus()


def test_where_a_reset_is_needed_nothing_else_can_be_done(card):
    shown = card(single(), rerandomize=Rerandomize.ALWAYS)
    choose(shown)
    shown.submit()
    assert shown.reset_button.isVisible() and not shown.retry_button.isVisible()
    assert "Reset the exercise" in words(shown)
    choose(shown, choice=1)
    assert shown.responses == {"s": {"yes"}}


# what is kept


def test_every_change_is_kept_as_it_is_given(card, qtbot):
    desk = Desk()
    shown = card(single(), typed(), dropdowns(), desk=desk)
    choose(shown, choice=1)
    write(qtbot, shown, "ab", question=1)
    blank = shown.questions[2].controls["d1"]
    blank.setFocus()
    qtbot.keyClick(blank, Qt.Key.Key_Down)
    assert desk.drafts.responses == {"s": {"no"}, "t": "ab", "d1": "90"}


def test_what_was_not_submitted_is_shown_again(card):
    desk = Desk()
    desk.drafts = Draft({"t": "Dough"}, hints_shown=1)
    shown = card(typed(), desk=desk)
    assert shown.responses == {"t": "Dough"} and "First." in words(shown)


def test_an_answer_changed_after_an_attempt_is_shown_without_its_verdict(card, qtbot):
    desk = Desk()
    first = card(typed(), desk=desk)
    write(qtbot, first, "Dough")
    first.submit()
    assert "You submitted" in words(card(typed(), desk=desk))
    write(qtbot, first, "s")
    again = card(typed(), desk=desk)
    assert again.responses == {"t": "Doughs"} and "You submitted" not in words(again)


def test_that_nothing_can_be_kept_is_told_once_and_answers_stay(card, qtbot):
    desk = Desk()
    desk.error = FULL
    shown = card(typed(), desk=desk)
    write(qtbot, shown, "Dough")
    assert len(shown.heard) == 1 and "disk full" in shown.heard[0]
    assert shown.responses == {"t": "Dough"}


def test_a_graded_answer_that_could_not_be_kept_is_shown_all_the_same(card, qtbot):
    class Forgetful(Desk):
        def submit(self, problem, responses):
            super().submit(problem, responses)
            raise FULL

    shown = card(typed(), desk=Forgetful())
    write(qtbot, shown, "Dough")
    shown.submit()
    assert "Correct, 1 of 1 point." in words(shown) and "disk full" in words(shown)


def test_another_card_takes_over_all_that_was_given(card):
    parts = single(), dropdowns(), typed(), number()
    before, after = card(*parts), card(*parts)
    given = {"s": {"no"}, "d1": "90", "d2": "0", "t": "Dough", "n": "4"}
    before.parts.show_response(given)
    before.hints.ask()
    after.take_over(before)
    assert after.responses == given and after.hints.shown == 1


def test_a_review_is_taken_over(card):
    before, after = card(single(), max_attempts=1), card(single(), max_attempts=1)
    choose(before)
    before.submit()
    after.take_over(before)
    assert after.review.isVisible() and not after.submit_button.isVisible()


# keyboard


def test_tab_goes_as_the_eye_reads_also_through_what_came_later(card, qtbot):
    said = Verdict("s", WRONG, Score(0, 1), (text("Nearly."),))
    shown = card(single(), dropdowns(), typed(), desk=Desk(s=said))
    shown.parts.show_response({"s": {"no"}, "d1": "90", "d2": "0", "t": "Dough"})
    shown.hints.ask()
    shown.submit()
    order = [each for each in controls(shown) if each.isVisible()]
    order = [each for each in order if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert shown.questions[0].buttons[1] in order
    order[0].setFocus()
    for control in order:
        assert shown.window().focusWidget() is control
        qtbot.keyClick(control, Qt.Key.Key_Tab)
    tops = [each.mapTo(shown, each.rect().center()).y() for each in order]
    assert all(after > before - 40 for before, after in pairwise(tops))


# right answers


def test_right_answers_of_all_types_are_shown_when_they_may_be(card):
    shown = card(
        single(),
        replace(dropdowns(), body=((replace(dropdown("d1", "90", "100"), right="100"),),)),
        replace(typed(), accepted=AcceptedTexts(("yeast", "dough"))),
        replace(number(), range=NumberRange("2", "3", with_low=True, with_high=False)),
        show_answer=ShowAnswer.ALWAYS,
    )
    shown.answers.button.click()
    for right in ("yes", "100", "yeast", "dough", "[2, 3)", "It rises."):
        assert right in shown.heard[-1] and right in words(shown)


def test_a_translated_answer_has_no_tag_where_its_label_has(card):
    accepted, translated = AcceptedTexts(("yeast",)), AcceptedTexts(("خميرة",))
    shown = card(
        replace(typed(), accepted=accepted, translated=translated),
        language="ar",
        show_answer=ShowAnswer.ALWAYS,
    )
    shown.answers.button.click()
    tags = {
        row.words.text()[1:]: row.findChildren(LanguageTag) for row in shown.answers._right.rows
    }
    assert tags["خميرة"] == []
    assert [each.text() for each in tags["yeast"]] == ["EN"]


def test_answers_that_may_not_be_seen_are_not_offered(card):
    shown = card(single(), show_answer=ShowAnswer.NEVER)
    choose(shown)
    shown.submit()
    assert not shown.answers.isVisible()
