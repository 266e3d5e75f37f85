"""Questions of all types: their widgets, names and directions."""

from dataclasses import replace

import pytest
from cards import dropdown, dropdowns, number, single, text, typed
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from captionplayer.exercises.problem import DropdownQuestion
from captionplayer.ui.prose import prose
from captionplayer.ui.question import Place
from captionplayer.ui.questions import make_box
from captionplayer.ui.readbutton import Context, ReadButton
from captionplayer.ui.runningtext import RunningText
from captionplayer.ui.style import ReadingStyle
from captionplayer.ui.wording import set_reading


@pytest.fixture
def box(qtbot):
    """Makes and shows the box of a question; what is to be read aloud is in `box.asked`."""

    def make(question, place=Place(), language="en", width=600):  # noqa: B008 - a value
        asked = []
        made = make_box(question, place, Context(language, asked.append), None)
        made.asked = asked
        qtbot.addWidget(made)
        made.resize(width, 400)
        with qtbot.waitExposed(made):
            made.show()
        return made

    return make


def name(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def labels_of(control):
    """On Linux a combo box is named by what it shows, and labelled by another object."""
    interface = QAccessible.queryAccessibleInterface(control)
    label = QAccessible.RelationFlag.Label
    return [each[0].text(QAccessible.Text.Name) for each in interface.relations(label)]


def test_a_group_says_its_question_and_which_of_how_many(box):
    shown = box(single(), Place(2, 4))
    assert name(shown) == "Question 2 of 4: Do you knead it?"


@pytest.mark.parametrize("question", [typed(), number()])
def test_a_field_is_named_by_its_question(box, question):
    shown = box(question)
    assert name(shown.findChild(QLineEdit)) == question.label.text


def test_dropdowns_without_a_question_are_a_group_named_by_their_sentence(box):
    pieces = (text("Water boils at"), dropdown("d", "50", "100"), text("degrees."))
    shown = box(DropdownQuestion(id="d", label=text(""), body=(pieces,)))
    assert name(shown) == "Water boils at … degrees."


def test_tab_stops_at_each_check_box_and_at_one_radio_button_of_its_group(box, qtbot):
    for several, stops in ((True, [True, True]), (False, [True, False])):
        shown = box(replace(single(), multiple=several))
        qtbot.waitUntil(shown.isActiveWindow)
        shown.buttons[0].setFocus()
        policies = [button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in shown.buttons[:2]]
        assert list(map(bool, policies)) == stops


def test_a_dropdown_is_named_by_the_words_before_it(box):
    shown = box(dropdowns())
    labels = [labels_of(each) for each in shown.findChildren(QComboBox)]
    assert labels == [["Water boils at, blank 1 of 2"], ["degrees and freezes at, blank 2 of 2"]]


def test_a_dropdown_offers_nothing_first(box):
    shown = box(dropdowns())
    blank = shown.findChildren(QComboBox)[0]
    assert [blank.itemText(n) for n in range(blank.count())] == ["Select an option", "90", "100"]


def test_what_a_dropdown_gives_is_the_value_whatever_the_language(box):
    question = DropdownQuestion(
        id="d", label=text("?", "ar"), body=((dropdown("d", "yes", language="ar"),),)
    )
    shown = box(question)
    shown.show_response({"d": "yes"})
    assert shown.responses == {"d": "yes"}
    shown.show_response({"d": "unknown"})
    assert shown.responses == {"d": ""}


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [200, 420, 1100])
def test_dropdowns_stand_in_the_lines_and_none_is_cut_off(box, language, width):
    shown = box(dropdowns(language), width=width)
    words = shown.findChild(RunningText)
    blanks = words.findChildren(QComboBox)
    for blank in blanks:
        assert words.rect().contains(blank.geometry())
        assert blank.height() >= 24
    assert not blanks[0].geometry().intersects(blanks[1].geometry())


def test_in_arabic_the_first_dropdown_is_right_of_the_second(box):
    shown = box(dropdowns("ar"), width=1600)
    first, second = shown.findChildren(QComboBox)
    assert first.y() == pytest.approx(second.y(), abs=20) and first.x() > second.x()


def test_running_text_follows_the_reading_style(box):
    shown = box(dropdowns())
    words = shown.findChild(RunningText)
    usual = words.heightForWidth(600), shown.findChild(QComboBox).font().pointSizeF()
    words.set_reading(ReadingStyle(size=200))
    assert words.heightForWidth(600) > usual[0]
    assert shown.findChild(QComboBox).font().pointSizeF() == pytest.approx(2 * usual[1])


def test_lines_with_dropdowns_stand_apart_as_the_reading_style_says(box, qtbot):
    shown = box(dropdowns(), width=300)
    words = shown.findChild(RunningText)
    usual = words.heightForWidth(300)
    words.set_reading(ReadingStyle(line_spacing=50))
    assert words.heightForWidth(300) > usual + words.fontMetrics().height()
    qtbot.waitUntil(lambda: words.height() == words.heightForWidth(words.width()))
    assert all(words.rect().contains(each.geometry()) for each in words.findChildren(QComboBox))


def test_what_is_typed_follows_the_reading_style(box):
    shown = box(typed())
    usual = shown.field.font().pointSizeF(), shown.field.sizeHint().height()
    set_reading(shown, ReadingStyle(size=200))
    assert shown.field.font().pointSizeF() == pytest.approx(2 * usual[0])
    assert shown.field.sizeHint().height() > usual[1]


def test_a_number_runs_from_the_left_and_a_text_as_its_language(box):
    shown = box(number(language="ar"))
    assert shown.field.layoutDirection() == Qt.LayoutDirection.LeftToRight
    shown = box(typed(language="ar"))
    assert shown.field.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_what_belongs_behind_a_field_is_shown_and_said(box):
    shown = box(replace(number(), trailing=text("grams"), size=6))
    assert "grams" in [each.accessibleName() for each in shown.findChildren(QLabel)]
    assert "grams" in shown.field.accessibleDescription()
    assert 80 <= shown.field.width() < 200


def test_what_is_not_translated_is_tagged_with_its_language(box):
    shown = box(single(language="en"), language="es")
    tags = [each for each in shown.findChildren(QLabel) if each.property("role") == "tag"]
    assert {each.text() for each in tags} == {"EN"} and len(tags) == 3
    assert {name(each) for each in tags} == {"English"}


def test_what_is_in_the_language_of_the_exercises_has_no_tag(box):
    shown = box(single())
    assert not [each for each in shown.findChildren(QLabel) if each.property("role") == "tag"]


def test_question_and_choices_can_be_read_aloud(box, qtbot):
    shown = box(single())
    buttons = shown.findChildren(ReadButton)
    assert [name(each) for each in buttons] == [
        "Read aloud: Do you knead it?",
        "Read aloud: yes",
        "Read aloud: no",
    ]
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Space)
    assert shown.asked == [(text("Do you knead it?"),)]


def test_dropdowns_are_read_with_their_options(box):
    shown = box(dropdowns())
    shown.findChildren(ReadButton)[0].click()
    said = [each.text for each in shown.asked[0]]
    assert said[:4] == ["Fill in.", "Water boils at", "…", "degrees and freezes at"]
    assert {"90", "100"} <= set(said)


@pytest.mark.parametrize("question", [single(), dropdowns(), typed(), number()])
def test_every_target_is_large_enough(box, question):
    shown = box(question)
    for control in [*shown.controls.values(), *shown.findChildren(ReadButton)]:
        assert min(control.width(), control.height()) >= 24


def test_size_and_weight_outlast_another_look(qtbot):
    parent = QWidget()
    parent.setObjectName("exercises")
    qtbot.addWidget(parent)
    words = prose(text("Really?"), parent, "question")
    parent.show()
    before = words.font().pointSizeF()
    words.set_reading(ReadingStyle(size=200))
    words.take_role("error")
    assert words.font().pointSizeF() == 2 * before
    assert words.font().weight() == QFont.Weight.DemiBold
