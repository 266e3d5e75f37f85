"""Dropdowns of OLX: their options, their place in the text, what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer import messages
from captionplayer.errors import InputError, ProblemError
from captionplayer.exercises import olx
from captionplayer.exercises.olx_dropdown import MAX_OPTIONS, quoted
from captionplayer.exercises.overlay import Translation
from captionplayer.exercises.problem import Dropdown, DropdownQuestion, Text

LIST = """<optioninput options="('is','was')" correct="is"/>"""
ELEMENTS = """<optioninput><option correct="True"> Ice <optionhint label="Yes">Cold.</optionhint>
  </option><option correct="False">Fire<optionhint>Hot.</optionhint></option></optioninput>"""


def question(inside, attributes=""):
    text = f"<problem><optionresponse{attributes}>{inside}</optionresponse></problem>"
    return olx.parse(text.encode(), "task.xml", "en").questions[0]


def refused(inside):
    with pytest.raises(ProblemError) as caught:
        question(inside)
    return messages.describe(caught.value.notice)


def words(paragraph):
    return [piece.text if isinstance(piece, Text) else piece.id for piece in paragraph]


def values(dropdown):
    return [option.value for option in dropdown.options]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ("('a','b')", ["a", "b"]),
        (" ( 'a' 'b c', 'd,e' ) ", ["a", "b c", "d,e"]),
        (r"('it\'s','don't','l'été')", ["it's", "don't", "l'été"]),
        ("('\\'', '')", ["'", ""]),
        ("", []),
        ("()", []),
        ("(a,b)", None),
        ("('a','b)", None),
    ],
)
def test_options_in_quotation_marks_are_read(options, found):
    assert quoted(options) == found


@given(st.text())
def test_any_options_are_read_or_refused(options):
    found = quoted(options)
    assert found is None or all(isinstance(option, str) for option in found)


@given(st.lists(st.text("abc ,.é", min_size=1), min_size=1))
def test_options_that_are_written_are_read(options):
    assert quoted("(" + ",".join(f"'{option}'" for option in options) + ")") == options


def test_the_right_option_of_a_list_stands_beside_it():
    dropdown = question(LIST).dropdowns[0]
    assert (values(dropdown), dropdown.right) == (["is", "was"], "is")


def test_options_as_elements_have_hints_and_no_white_space_around_them():
    dropdown = question(ELEMENTS).dropdowns[0]
    assert (values(dropdown), dropdown.right) == (["Ice", "Fire"], "Ice")
    assert [option.hints[0].text.text for option in dropdown.options] == ["Cold.", "Hot."]
    assert dropdown.options[0].hints[0].label == Text("Yes", "en")


def test_what_is_given_for_an_option_ends_where_markup_begins():
    dropdown = question(
        '<optioninput><option correct="true">H<sub>2</sub>O</option></optioninput>'
    ).dropdowns[0]
    assert (dropdown.options[0].value, dropdown.options[0].text.text) == ("H", "H2O")


def test_dropdowns_stand_in_the_running_text():
    found = question(f"<p>It {LIST} cold, it {LIST}.</p><p>Really?</p>")
    assert [words(paragraph) for paragraph in found.body] == [
        ["It ", "question-1", " cold, it ", "question-1.2", "."],
        ["Really?"],
    ]
    assert found.inputs == ("question-1", "question-1.2")


def test_a_response_that_is_inline_stands_in_the_words_around_it():
    inline = f'<optionresponse inline="1">{LIST}</optionresponse>'
    text = f"<problem><p>First.</p><p>It {inline} cold.<br/>{inline}.</p><p>Last.</p></problem>"
    parts = olx.parse(text.encode(), "task.xml", "en").parts
    assert [part.text if isinstance(part, Text) else words(*part.body) for part in parts] == [
        "First.",
        ["It ", "question-1", " cold."],
        ["question-2", "."],
        "Last.",
    ]


def test_a_response_that_is_not_inline_stands_by_itself():
    text = f"<problem><p>It <optionresponse>{LIST}</optionresponse> cold.</p></problem>"
    kinds = [type(part) for part in olx.parse(text.encode(), "task.xml", "en").parts]
    assert kinds == [Text, DropdownQuestion, Text]


def test_blocks_and_lines_without_a_dropdown_are_paragraphs_of_their_own():
    found = question(f"<p>So:</p><ul><li>a</li><li>b</li></ul>And<br/>it {LIST}<br/>now{LIST}")
    assert [words(paragraph) for paragraph in found.body] == [
        ["So:"],
        ["a\nb"],
        ["And"],
        ["it ", "question-1"],
        ["now", "question-1.2"],
    ]


def test_markup_around_a_dropdown_is_kept_on_both_sides():
    before, _, after = question(f"<p><b>It {LIST} so</b></p>").body[0]
    assert (before.markup, after.markup) == ("<b>It </b>", "")
    assert after.text == " so"


def test_a_translation_is_shown_and_the_source_is_what_is_given():
    text = f"<problem><optionresponse>{ELEMENTS}</optionresponse></problem>"
    key = "problem.optionresponse.optioninput.option.1"
    translation = Translation("es", {key: "Hielo"})
    dropdown = olx.parse(text.encode(), "t.xml", "en", translation).questions[0].dropdowns[0]
    option = dropdown.options[0]
    assert (option.value, option.text) == ("Ice", Text("Hielo", "es"))
    assert dropdown.right == "Ice"


def test_label_and_description_stand_apart():
    found = question(f"<label>Which?</label><description>One.</description>{LIST}")
    assert (found.label.text, found.descriptions[0].text) == ("Which?", "One.")
    assert [words(paragraph) for paragraph in found.body] == [["question-1"]]


def test_each_of_several_dropdowns_has_its_own_label():
    found = question(
        LIST.replace("<optioninput", '<optioninput label="first"') + LIST + "<label>All</label>"
    )
    assert found.label.text == "All"
    assert [dropdown.label.text for dropdown in found.dropdowns] == ["first", ""]


def test_an_old_label_names_the_question_and_is_not_repeated():
    found = question("<p>Which?</p>" + LIST.replace("<optioninput", '<optioninput label="Which?"'))
    assert found.label.text == "Which?"
    assert [words(paragraph) for paragraph in found.body] == [["question-1"]]


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        ("", "has no <optioninput>"),
        ("<optioninput/>", "nothing to choose from"),
        ('<optioninput options="(a)"/>', "cannot be read"),
        (ELEMENTS.replace("False", "true"), "more than one right option"),
        (ELEMENTS.replace(' correct="False"', ""), "does not say whether it is correct"),
        ("<textline/>", "no answer of its kind"),
        (f"{LIST}<stringresponse/>", "no answer of its kind"),
        (LIST.replace("('is'", "('is'" + ",'x'" * MAX_OPTIONS), str(MAX_OPTIONS)),
        (LIST.replace("<optioninput", '<optioninput points="0"'), "whole number"),
    ],
)
def test_what_makes_no_dropdown_is_refused_with_its_place(inside, reason):
    sentence = refused(inside)
    assert "task.xml, line " in sentence and reason in sentence


@given(st.data())
def test_a_damaged_question_is_read_or_refused(data):
    text = f"<problem><optionresponse><p>{LIST} and {ELEMENTS}</p></optionresponse></problem>"
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    middle = data.draw(st.sampled_from(["", "<", "'", "<option/>", "<p/>", "<optioninput/>"]))
    try:
        problem = olx.parse((text[:start] + middle + text[end:]).encode(), "p.xml", "en")
    except InputError as error:
        assert messages.describe(error.notice)
        return
    for found in problem.questions:
        assert all(isinstance(dropdown, Dropdown) for dropdown in found.dropdowns)
        assert found.dropdowns[0].id == found.id
