"""Exercises on the screen: answered by mouse and keyboard, verdicts in words, nothing left out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from samples import lesson, problem

from captionplayer.errors import StorageError
from captionplayer.exercises import olx
from captionplayer.exercises.problem import Text
from captionplayer.lessons.lesson import Unlock
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session
from captionplayer.ui.exercise import ExerciseView
from captionplayer.ui.prose import Prose
from captionplayer.ui.style import CaptionStyle, ReadingStyle
from captionplayer.ui.taborder import controls

SINGLE = """<problem display_name="Keys"><p>Read this.</p>
  <multiplechoiceresponse><label>Who has the keys &amp; the list?</label><choicegroup>
    <choice correct="true">The new one<choicehint>Quite so.</choicehint></choice>
    <choice correct="false">Nobody<choicehint label="Hm.">Then ask.</choicehint></choice>
  </choicegroup><solution><p>She got both.</p></solution></multiplechoiceresponse>
  <demandhint><hint>First.</hint><hint>Second.</hint></demandhint></problem>"""
DOUBLE = """<problem display_name="Two"><choiceresponse><label>Which?</label><checkboxgroup>
    <choice correct="true">A</choice><choice correct="true">B</choice></checkboxgroup>
  </choiceresponse><multiplechoiceresponse><label>And?</label><choicegroup>
    <choice correct="true">C</choice><choice correct="false">D</choice></choicegroup>
  </multiplechoiceresponse></problem>"""
PARTLY = DOUBLE.replace(
    "</problem>", "<customresponse><label>Say it.</label></customresponse></problem>"
)
ARABIC = SINGLE.replace("Read this.", "اقرأ هذا.").replace("Nobody", "لا أحد " * 30)


@pytest.fixture
def progress():
    with Progress.in_memory() as opened:
        yield opened


@pytest.fixture
def view(qtbot, progress):
    """Makes and shows a view of problems; what it says is in `view.heard`."""

    def make(*sources, desk=Session, language="en"):
        problems = [
            olx.parse(source.encode(), f"{number}.xml", language)
            for number, source in enumerate(sources)
        ]

        session = desk(lesson(problems=problems, name="lesson"), progress)
        made = ExerciseView(problems, session)
        qtbot.addWidget(made)
        made.heard = []
        made.said.connect(made.heard.append)
        made.resize(420, 800)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        return made

    return make


def words(widget):
    """All that can be read now."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def answer(card, number=0, question=0):
    card.questions[question].buttons[number].click()


def test_exercises_are_numbered_and_titled(view, qtbot):
    shown = view(SINGLE, DOUBLE)
    assert "Exercise 1 of 2: \u2068Keys" in words(shown)
    qtbot.waitUntil(lambda: "Exercise 2 of 2: \u2068Two" in words(shown))


def test_a_right_answer_gets_its_verdict_in_words(view, qtbot):
    shown = view(SINGLE)
    answer(shown.cards[0])
    with qtbot.waitSignal(shown.answered) as answered:
        qtbot.mouseClick(shown.cards[0].submit_button, Qt.MouseButton.LeftButton)
    assert "Correct, 1 of 1 point." in words(shown) and "Quite so." in words(shown)
    assert answered.args[0].result.score.earned == 1
    assert shown.heard == ["Correct, 1 of 1 point. Quite so."]


def test_a_wrong_answer_gets_feedback_but_no_solution_yet(view):
    shown = view(SINGLE)
    answer(shown.cards[0], 1)
    shown.cards[0].submit()
    for text in ("✗", "Incorrect, 0 of 1 point.", "Hm.", "Then ask."):
        assert text in words(shown)
    assert shown.cards[0].answers.isHidden()


FAR = """<problem><multiplechoiceresponse><label>Far?</label><choicegroup>
    <choice correct="true">Yes</choice><choice correct="false">No</choice></choicegroup>
  </multiplechoiceresponse><numericalresponse answer="7"><label>How many?</label>
    <formulaequationinput/></numericalresponse></problem>"""


@pytest.fixture
def low(view, qtbot):
    """A view of three exercises, the last of which has two questions, in a very low window."""
    shown = view(SINGLE, SINGLE, FAR)
    shown.resize(420, 260)
    shown.cards[2].submit_button.setFocus()
    return shown


def is_in_sight(widget):
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_what_is_missing_is_said_where_it_is_missing(low, qtbot):
    low.cards[2].submit_button.click()
    (said,) = [each for each in low.cards[2].findChildren(Prose) if "1 and 2" in each.text()]
    qtbot.waitUntil(lambda: is_in_sight(said))
    assert is_in_sight(low.cards[2].questions[0].buttons[0])


def test_why_an_answer_is_refused_is_in_sight_with_its_field(low, qtbot):
    box = low.cards[2].questions[1]
    answer(low.cards[2])
    qtbot.keyClicks(box.field, "abc")
    low.cards[2].submit_button.click()
    qtbot.waitUntil(lambda: box.field.hasFocus() and is_in_sight(box.field))
    (said,) = [each for each in box.findChildren(Prose) if "abc" in each.text()]
    assert is_in_sight(said)


def test_the_verdict_on_all_is_in_sight(low, qtbot):
    answer(low.cards[2])
    qtbot.keyClicks(low.cards[2].questions[1].field, "8")
    low.cards[2].submit_button.setFocus()
    low.cards[2].submit_button.click()
    (said,) = [each for each in low.cards[2].findChildren(Prose) if "In all" in each.text()]
    qtbot.waitUntil(lambda: is_in_sight(said))


def test_the_verdict_on_a_field_is_in_sight_with_it(low, qtbot):
    box = low.cards[2].questions[1]
    answer(low.cards[2])
    box.field.setFocus()
    qtbot.keyClicks(box.field, "8")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_in_sight(box.field) and is_in_sight(box.verdicts[box.question.id]))


def test_a_hint_is_in_sight_when_it_is_shown(low, qtbot):
    hints = low.cards[1].hints
    hints.button.setFocus()
    hints.button.click()
    qtbot.waitUntil(lambda: is_in_sight(hints.remarks.rows[0]))


def test_the_solution_is_shown_on_request_once_it_may_be(view):
    shown = view(SINGLE)
    answer(shown.cards[0])
    shown.cards[0].submit()
    assert "She got both." not in words(shown)
    shown.cards[0].answers.button.click()
    assert "She got both." in words(shown) and "She got both." in shown.heard[-1]
    shown.cards[0].answers.button.click()
    assert "She got both." not in words(shown)


def test_submitting_without_an_answer_says_what_is_missing(view, progress):
    shown = view(SINGLE, DOUBLE)
    shown.cards[0].submit()
    assert "Give an answer first." in shown.focusWidget().accessibleDescription()
    answer(shown.cards[1])
    shown.cards[1].submit()
    assert "Questions still to be answered: 2." in shown.focusWidget().accessibleDescription()
    assert progress.answers.attempts("lesson", "0") == ()


def test_a_missing_answer_gets_the_focus(view, qtbot):
    shown = view(SINGLE)
    shown.cards[0].submit()
    assert shown.cards[0].questions[0].buttons[0].hasFocus()


def test_a_click_on_the_words_ticks_their_choice(view, qtbot):
    shown = view(SINGLE)
    button = shown.cards[0].questions[0].buttons[1]
    (label,) = button.parentWidget().findChildren(Prose)
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert button.isChecked()


def test_arrows_and_space_choose(view, qtbot):
    shown = view(SINGLE)
    first, second = shown.cards[0].questions[0].buttons
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert first.isChecked()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.isChecked() and second.hasFocus()


def test_the_same_answer_is_not_submitted_twice(view, progress):
    shown = view(SINGLE)
    answer(shown.cards[0])
    shown.cards[0].submit()
    shown.cards[0].submit()
    assert len(progress.answers.attempts("lesson", "0")) == 1
    assert "has been submitted" in words(shown)


def test_a_changed_answer_loses_the_verdict(view):
    shown = view(SINGLE)
    answer(shown.cards[0])
    shown.cards[0].submit()
    answer(shown.cards[0], 1)
    assert "Correct" not in words(shown)


def test_trying_again_keeps_the_answers_to_be_changed(view, progress):
    shown = view(SINGLE)
    answer(shown.cards[0], 1)
    shown.cards[0].submit()
    shown.cards[0].try_again()
    assert shown.cards[0].questions[0].buttons[1].isChecked()
    assert "Incorrect" not in words(shown)
    answer(shown.cards[0])
    shown.cards[0].submit()
    assert [a.result.score.earned for a in progress.answers.attempts("lesson", "0")] == [0, 1]


def test_an_earlier_answer_is_shown_with_its_verdict(view, progress):
    first = view(SINGLE)
    answer(first.cards[0], 1)
    first.cards[0].submit()
    again = view(SINGLE)
    assert again.cards[0].questions[0].buttons[1].isChecked()
    assert "Incorrect, 0 of 1 point." in words(again) and "You submitted" in words(again)
    assert again.heard == []


def test_several_questions_are_summed_up(view):
    shown = view(DOUBLE)
    for button in shown.cards[0].questions[0].buttons:
        button.click()
    answer(shown.cards[0], 1, question=1)
    shown.cards[0].submit()
    assert "In all: Partially correct, 1 of 2 points." in words(shown)
    assert "Question 2: Incorrect, 0 of 1 point." in shown.heard[0]
    assert "Your score: 1 of 2 points" in words(shown)


def test_what_cannot_be_answered_here_is_shown_with_its_words(view):
    shown = words(view(PARTLY))
    assert "Say it." in shown and "This part cannot be graded here." in shown


def test_what_cannot_be_graded_whole_says_so_before_it_is_answered(view):
    shown = view(PARTLY)
    assert "so it cannot be graded" in words(shown)
    assert shown.cards[0].submit_button.isHidden()
    answer(shown.cards[0])
    assert not any(shown.cards[0].responses.values())


def test_hints_come_one_by_one_and_start_again(view):
    shown = view(SINGLE)
    for _ in range(3):
        shown.cards[0].hints.ask()
    assert shown.heard == ["First.", "Second.", "First."]
    assert "Second." not in words(shown)


def test_an_answer_that_cannot_be_kept_says_so_in_place(view):
    class Full(Session):
        def submit(self, problem, responses):
            raise StorageError("progress-unwritable", file="progress", reason="disk full")

    shown = view(SINGLE, desk=Full)
    answer(shown.cards[0])
    shown.cards[0].submit()
    assert "disk full" in words(shown) and "disk full" in shown.heard[0]
    assert shown.cards[0].questions[0].buttons[0].isChecked()


def test_escape_and_the_button_lead_back(view, qtbot):
    shown = view(SINGLE)
    with qtbot.waitSignal(shown.back_requested):
        qtbot.keyClick(shown.cards[0].questions[0].buttons[0], Qt.Key.Key_Escape)
    with qtbot.waitSignal(shown.back_requested):
        shown.back_button.click()


def test_a_screen_reader_finds_group_and_choices_by_name(view):
    shown = view(SINGLE)
    box = shown.cards[0].questions[0]
    group = QAccessible.queryAccessibleInterface(box)
    button = QAccessible.queryAccessibleInterface(box.buttons[0])
    assert group.role() == QAccessible.Role.Grouping
    assert group.text(QAccessible.Text.Name) == "Who has the keys & the list?"
    assert button.role() == QAccessible.Role.RadioButton
    assert button.text(QAccessible.Text.Name) == "The new one"


def test_the_focus_goes_to_the_first_choice(view):
    shown = view(SINGLE)
    shown.take_focus()
    assert shown.cards[0].questions[0].buttons[0].hasFocus()


def test_every_target_is_large_enough(view):
    shown = view(SINGLE)
    targets = [shown.back_button, shown.cards[0].submit_button, shown.cards[0].hints.button]
    for target in targets + shown.cards[0].questions[0].buttons:
        assert min(target.width(), target.height()) >= 24


def test_arabic_runs_from_the_right_and_wraps(view):
    shown = view(ARABIC, language="ar")
    button = shown.cards[0].questions[0].buttons[1]
    (label,) = button.parentWidget().findChildren(Prose)
    assert label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert button.x() > label.x()
    assert label.height() > 2 * label.fontMetrics().height()
    assert shown.cards[0].width() <= 420


def test_the_page_ends_with_the_last_exercise_after_the_window_was_widened(view, qapp):
    shown = view(SINGLE)
    shown.resize(300, 400)
    shown.resize(900, 400)
    qapp.processEvents()
    last = shown.results_button.geometry().bottom()
    assert shown._page.height() <= max(last + 40, 400)


def test_each_choice_says_its_position(view):
    shown = view(SINGLE)
    buttons = shown.cards[0].questions[0].buttons
    assert buttons[1].accessibleDescription() == f"2 of {len(buttons)}"


def test_a_missing_answer_is_said_with_the_choice_until_one_is_ticked(view):
    shown = view(SINGLE)
    card = shown.cards[0]
    card.submit_button.click()
    first = card.questions[0].buttons[0]
    assert first.accessibleDescription().startswith("Give an answer first.")
    first.click()
    assert first.accessibleDescription().startswith("1 of")


def test_exercises_follow_the_reading_style_of_captions(open_window):
    window = open_window(lesson(problems=[problem()], unlock=Unlock.ANY_TIME))
    window.exercising.show()
    labels = window.exercising.cards()[0].questions[0].findChildren(Prose)
    label = next(each for each in labels if each.accessibleName() == "Do you knead it?")
    usual = label.font().pointSizeF()
    window.captioning.set_style(CaptionStyle(size=150, font="serif", line_spacing=40))
    assert label.font().pointSizeF() == pytest.approx(1.5 * usual)
    assert label.font().families()[0] == "Noto Serif"
    assert label.accessibleName() == "Do you knead it?"


def test_lines_further_apart_make_a_text_higher_and_keep_its_signs(qtbot):
    label = Prose(None)
    qtbot.addWidget(label)
    label.show_text(Text("Flour < water & salt\nRye", "en"))
    usual = label.heightForWidth(400)
    label.set_reading(ReadingStyle(line_spacing=50))
    assert label.heightForWidth(400) > 1.3 * usual
    assert label.accessibleName() == "Flour < water & salt\nRye"


def test_tab_goes_through_the_exercises_and_then_to_what_is_below_them(view, qtbot):
    shown = view(SINGLE, DOUBLE)
    qtbot.waitUntil(lambda: not shown._turns.isActive())
    order = [each for each in controls(shown) if each.isVisible()]
    assert order.index(shown.results_button) == len(order) - 1
    chain, widget = [], order[0]
    while widget not in chain:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    assert [each for each in chain if each in order] == order


# many exercises


def test_many_exercises_get_their_places_in_groups_that_are_all_seen(view, qtbot):
    shown = view(*[SINGLE] * 40)
    seen = set()
    while shown._turns.isActive():
        shown._add_card()
        seen.add(sum(card.isVisible() for card in shown._cards))
    assert max(seen) == 40
    assert len(seen) < 25  # each is a layout of all that have a place
    tops = [card.y() for card in shown.cards]
    assert tops == sorted(set(tops))


def test_exercises_without_a_place_yet_are_not_seen_where_all_are_to_be_shown(view):
    shown = view(*[SINGLE] * 20)
    for _ in range(17):
        shown._add_card()
    shown.show_one_at_a_time(on=True)
    shown.show_one_at_a_time(on=False)
    tops = [card.y() for card in shown._cards]
    assert len(shown._cards) < 20
    assert tops == sorted(set(tops))


def test_the_way_to_an_exercise_does_not_wait_for_those_below_it(view):
    shown = view(*[SINGLE] * 30)
    shown.go_to(12)
    built = len(shown._cards)
    assert shown._cards[12].isAncestorOf(shown.window().focusWidget())
    assert built < 25
    assert len(shown.cards) == 30


def test_the_tab_key_goes_through_all_exercises_while_they_are_built(view, qtbot):
    shown = view(*[SINGLE] * 12)
    for _ in range(9):
        shown._add_card()
    shown.cards[0].first_control.setFocus()
    passed = []
    while not passed or passed[-1] is not shown.results_button:
        passed.append(shown.window().focusWidget())
        qtbot.keyClick(passed[-1], Qt.Key.Key_Tab)
        assert len(passed) < 100
    cards = [card for each in passed for card in shown.cards if card.isAncestorOf(each)]
    assert [*dict.fromkeys(cards)] == shown.cards


# another language

TYPED = "<problem><stringresponse answer='yeast'><textline/></stringresponse></problem>"


def test_in_another_language_the_cursor_stays_where_it_is_in_an_answer(view, qtbot):
    shown = view(SINGLE, TYPED)
    shown.cards[1].first_control.setFocus()
    qtbot.keyClicks(shown.cards[1].first_control, "yast")
    shown.cards[1].first_control.setCursorPosition(1)
    shown.show_problems(shown._problems, "fr")
    field = shown.cards[1].first_control
    assert shown.window().focusWidget() is field
    assert (field.text(), field.cursorPosition()) == ("yast", 1)


def test_a_view_that_takes_over_has_the_cursor_where_it_was(view):
    before, after = view(SINGLE, TYPED), view(SINGLE, TYPED)
    before.cards[1].first_control.setFocus()
    before.cards[1].first_control.setText("yast")
    before.cards[1].first_control.setCursorPosition(2)
    after.take_over(before)
    field = after.cards[1].first_control
    assert (field.text(), field.cursorPosition()) == ("yast", 2)
