"""Questions with a field: what is read of their OLX, and what is refused."""

import pytest
from lxml import etree

from captionplayer import messages
from captionplayer.errors import ProblemError
from captionplayer.exercises import olx, olx_fields
from captionplayer.exercises.problem import NumberQuestion, NumberRange, Text, TextQuestion

TEXT = """<stringresponse answer="Oslo" type="ci">
  <label>Which <i>capital</i>?</label><description>One word.</description>
  <p>Look north.</p>
  <additional_answer answer="Christiania"><correcthint label="Old">Once.</correcthint>
  </additional_answer>
  <stringequalhint answer="Bergen">Not quite.</stringequalhint>
  <textline size="20" trailing_text="(in Norway)"/>
  <p>Take your time.</p>
</stringresponse>"""
NUMBER = (
    '<numericalresponse answer="(2, 4]"><textline label="How much?" trailing_text="kg"/>'
    "</numericalresponse>"
)


def english(*texts):
    return tuple(Text(text, "en") for text in texts)


def problem(inside):
    return olx.parse(f"<problem>{inside}</problem>".encode(), "task.xml", "en")


def question(inside):
    return problem(inside).questions[0]


def refused(inside):
    with pytest.raises(ProblemError) as caught:
        problem(inside)
    return messages.describe(caught.value.notice)


def test_the_words_stand_around_the_field():
    found = question(TEXT)
    assert isinstance(found, TextQuestion)
    label = Text("Which capital?", "en", "Which <i>capital</i>?")
    assert (found.label, found.descriptions) == (label, english("One word."))
    assert (found.intro, found.trailing) == (english("Look north."), Text("(in Norway)", "en"))
    assert problem(TEXT).parts[1:] == english("Take your time.")


def test_hints_and_further_answers_are_not_among_the_words():
    texts = [part.text for part in problem(TEXT).parts if isinstance(part, Text)]
    assert not any("Once" in text or "Not quite" in text for text in texts)


def test_the_size_of_a_field_is_kept_and_bounded():
    assert question(TEXT).size == 20
    assert question(TEXT.replace('"20"', '"99999"')).size == 500
    assert question(TEXT.replace('"20"', '"wide"')).size is None


def test_an_old_label_is_an_attribute_of_the_field():
    assert question(NUMBER).label == Text("How much?", "en")


def test_a_range_keeps_its_ends_as_they_are_written():
    found = question(NUMBER)
    assert isinstance(found, NumberQuestion)
    assert found.range == NumberRange("2", " 4", False, True)


def test_the_points_are_those_of_the_field():
    assert question(NUMBER.replace("<textline", '<textline points="3"')).points == 3


def test_the_old_separator_makes_several_answers_of_one():
    text = question(TEXT.replace('"Oslo"', '"a_or_ B"'))
    assert text.accepted.answers == ("a", "B")


def test_translated_answers_are_read_beside_those_of_the_source():
    node = etree.fromstring(TEXT)
    translations = {"Oslo": "Осло"}

    def translated(element):
        return translations.get(element.get("answer"))

    found, _ = olx_fields.question(node, "q", "task.xml", "en", translated)
    assert found.accepted.answers == ("Oslo", "Christiania")
    assert found.translated.answers == ("Осло", "Christiania")


def test_without_a_translation_there_is_one_set_of_answers():
    assert question(TEXT).translated is None


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        (TEXT.replace(' answer="Oslo"', ""), "does not say which answer"),
        (TEXT.replace('"Oslo"', '""'), "does not say which answer"),
        (TEXT.replace("</label>", "</label><optioninput/>"), "no answer of its kind"),
        (TEXT.replace("</label>", "</label><formulaequationinput/>"), "no answer of its kind"),
        (TEXT.replace("</label>", "</label><textline/>"), "2 fields"),
        (NUMBER.replace("(2, 4]", "[5]"), "without its second end"),
        (NUMBER.replace("(2, 4]", "(3)"), "without its second end"),
        (NUMBER.replace("<textline", "<additional_answer/><textline"), "does not say which"),
        (NUMBER.replace("<textline", '<textline points="0"'), "whole number"),
    ],
)
def test_what_open_edx_does_not_load_names_line_and_element(inside, reason):
    sentence = refused(inside)
    assert sentence.startswith("task.xml, line ") and reason in sentence


def test_a_further_answer_that_is_empty_is_refused():
    inside = '<stringresponse answer="a"><additional_answer/><textline/></stringresponse>'
    assert "<additional_answer>" in refused(inside)
