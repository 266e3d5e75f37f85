"""OLX problems: what is read, what is refused, what is said to be beyond us."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer import messages
from captionplayer.errors import InputError, ProblemError
from captionplayer.exercises import grading, olx
from captionplayer.exercises.document import MAX_DEPTH
from captionplayer.exercises.limits import MAX_BYTES
from captionplayer.exercises.olx_choices import MAX_CHOICES
from captionplayer.exercises.pictures import Picture
from captionplayer.exercises.problem import (
    ChoiceQuestion,
    Problem,
    Text,
    Unsupported,
)

CHOICES = '<choice correct="true">Yes</choice><choice correct="false">No</choice>'
SINGLE = (
    "<multiplechoiceresponse><label>Well?</label>"
    f"<choicegroup>{CHOICES}</choicegroup></multiplechoiceresponse>"
)
RICH = f"""<problem display_name="Handing over" url_name="handover">
  <p>Before you <b>leave</b>:</p>
  {SINGLE}
  <choiceresponse><label>Whom do you tell?</label><description>Tick all.</description>
    <checkboxgroup>
      <choice correct="true">The team<choicehint selected="true">Of course.</choicehint></choice>
      <choice correct="True">The partner
        <choicehint selected="false" label="Oh">Them too.</choicehint></choice>
      <compoundhint value="a B" label="">Well done.</compoundhint>
    </checkboxgroup>
    <solution><div><p>Explanation</p><p>Tell both.</p></div></solution>
  </choiceresponse>
  <demandhint><hint>Think of both sides.</hint><hint>There are two.</hint></demandhint>
</problem>"""


def read(text: str, file: str = "task.xml") -> Problem:
    return olx.parse(text.encode(), file, "en")


def question(inside: str) -> ChoiceQuestion:
    return read(f"<problem>{inside}</problem>").questions[0]


def refused(text: str) -> str:
    with pytest.raises(ProblemError) as caught:
        read(text)
    return messages.describe(caught.value.notice)


def english(*texts: str) -> tuple[Text, ...]:
    return tuple(Text(text, "en") for text in texts)


def test_parts_come_in_document_order():
    kinds = [type(part) for part in read(RICH).parts]
    assert kinds == [Text, ChoiceQuestion, ChoiceQuestion]


def test_title_and_id_come_from_the_problem():
    problem = read(RICH)
    assert (problem.id, problem.title) == ("handover", Text("Handing over", "en"))


def test_without_a_name_of_its_own_a_problem_is_called_after_its_file():
    assert read(f"<problem>{SINGLE}</problem>", "exercises/first.xml").id == "first"


def test_inline_markup_is_kept_beside_the_plain_words():
    assert read(RICH).parts[0] == Text("Before you leave:", "en", "Before you <b>leave</b>:")


def test_blocks_are_paragraphs_of_their_own():
    problem = read("<problem><div>One<p>two\n  lines</p>three<p/>four</div></problem>")
    assert problem.parts == english("One", "two lines", "three", "four")


def test_a_line_break_ends_a_line_of_the_same_paragraph():
    assert read("<problem>three<br/>four</problem>").parts == english("three\nfour")


def test_a_no_break_space_is_kept():
    assert read("<problem><p> Vrai\u00a0? </p></problem>").parts == english("Vrai\u00a0?")


def test_the_solution_is_kept_apart_from_the_question():
    assert read(RICH).solution == english("Explanation\nTell both.")


def test_hints_on_request_are_read_in_order():
    assert read(RICH).demand_hints == english("Think of both sides.", "There are two.")


def test_label_and_description_belong_to_the_question():
    second = read(RICH).questions[1]
    assert (second.label.text, second.descriptions) == ("Whom do you tell?", english("Tick all."))


def test_questions_are_numbered_across_unsupported_ones():
    problem = read(f"<problem><customresponse/>{SINGLE}</problem>")
    assert [part.id for part in problem.questions] == ["question-2"]


def test_named_choices_are_called_by_name_and_others_counted():
    group = '<choice correct="true" name="x">A</choice>' + CHOICES
    single = question(
        f"<multiplechoiceresponse><choicegroup>{group}</choicegroup></multiplechoiceresponse>"
    )
    assert [choice.id for choice in single.choices] == ["choice_x", "choice_0", "choice_1"]


def test_checkboxes_are_counted_whatever_their_name():
    group = '<choice correct="true" name="x">A</choice>' + CHOICES
    boxes = question(f"<choiceresponse><checkboxgroup>{group}</checkboxgroup></choiceresponse>")
    assert [choice.id for choice in boxes.choices] == ["choice_0", "choice_1", "choice_2"]


def test_an_old_label_is_not_repeated_as_a_paragraph():
    old = question(
        "<multiplechoiceresponse><p>Well?</p><p>Think.</p>"
        f'<choicegroup label="Well?">{CHOICES}</choicegroup></multiplechoiceresponse>'
    )
    assert (old.label.text, old.intro) == ("Well?", english("Think."))


def test_a_paragraph_that_repeats_an_old_label_keeps_its_picture():
    old = (
        '<problem><multiplechoiceresponse><p>Well?<img src="oven.jpg"/></p>'
        f'<choicegroup label="Well?">{CHOICES}</choicegroup></multiplechoiceresponse></problem>'
    )
    found = olx.parse(old.encode(), "a.xml", "en", find=lambda name: Picture(name, "/oven.jpg"))
    assert [text.pictures for text in found.questions[0].intro] == [(("oven.jpg", "/oven.jpg"),)]


def test_words_after_the_choices_come_after_the_question():
    whole = SINGLE.replace("</multiple", "<p>Later.</p></multiple")
    assert read(f"<problem>{whole}</problem>").parts[1:] == english("Later.")


def test_a_picture_is_read_by_its_alternative_text():
    assert read('<problem><p><img alt="A map"/></p></problem>').parts[0].text == "A map"


def test_feedback_is_not_part_of_a_choice():
    assert read(RICH).questions[1].choices[0].text.text == "The team"


@pytest.mark.parametrize("tag", ["formularesponse", "customresponse", "newresponse"])
def test_another_response_is_unsupported_with_its_words(tag):
    problem = read(f"<problem><p>One.</p><{tag}><label>Say why.</label></{tag}></problem>")
    assert problem.parts == (Text("One.", "en"), Unsupported(tag, Text("Say why.", "en")))


def test_a_script_is_unsupported_and_its_code_is_not_shown():
    problem = read("<problem><script>x = 1</script></problem>")
    assert problem.parts == (Unsupported("script", Text("", "en")),)


@pytest.mark.parametrize(
    ("given_", "schemes"),
    [("False ", ()), ("EDC", ("edc",)), ("points, Halves", ("points", "halves")), ("", ("",))],
)
def test_the_kinds_of_partial_credit_are_read(given_, schemes):
    whole = SINGLE.replace("response>", f'response partial_credit="{given_}">', 1)
    assert question(whole).schemes == schemes


def test_a_choice_that_is_right_in_part_earns_half_a_point_or_what_it_says():
    partial = CHOICES.replace('"false"', '"partial"') + CHOICES.replace(
        '"false"', '"Partial" point_value="1.5"'
    )
    found = question(SINGLE.replace(CHOICES, partial)).choices
    assert [choice.credit for choice in found] == [None, 0.5, None, 1.5]


def test_check_boxes_that_are_neither_right_nor_wrong_do_not_count():
    group = CHOICES + '<choice correct="True">Perhaps</choice>'
    boxes = question(f"<choiceresponse><checkboxgroup>{group}</checkboxgroup></choiceresponse>")
    assert [choice.counts for choice in boxes.choices] == [True, True, False]


FEEDBACK = (
    '<targetedfeedbackset><targetedfeedback explanation-id="n">No, never.</targetedfeedback>'
    '</targetedfeedbackset><solution explanation-id="y"><p>Always.</p></solution>'
)
NAMED = SINGLE.replace("<choice correct", '<choice explanation-id="y" correct', 1).replace(
    "<choice correct", '<choice explanation-id="n" correct'
)


def targeted(value):
    return NAMED.replace("response>", f'response targeted-feedback="{value}">', 1) + FEEDBACK


def test_targeted_feedback_belongs_to_its_choice():
    found = question(targeted("")).choices
    assert [choice.targeted for choice in found] == [(), english("No, never.")]


def test_without_being_asked_for_targeted_feedback_is_not_said():
    assert not any(choice.targeted for choice in question(NAMED + FEEDBACK).choices)


def test_the_solution_is_said_every_time_where_the_author_wants_it():
    always = question(targeted("alwaysShowCorrectChoiceExplanation"))
    assert always.explained == english("Always.")
    assert question(targeted("")).explained == ()


def test_solutions_keep_their_source_under_a_number():
    found = read(f"<problem>{SINGLE}<solution><p>So.</p></solution></problem>").explanations
    assert [(one.id, one.text.text) for one in found] == [("solution_1", "So.")]
    assert found[0].markup == '<solution id="<pid>_solution_1"><p>So.</p></solution>'


def test_a_question_says_in_which_line_and_of_what_element_it_is():
    found = question(f"\n{SINGLE}")
    assert found.line == 2
    assert [(one.tag, one.response, one.label) for one in found.sources] == [
        ("choicegroup", "multiplechoiceresponse", "Well?")
    ]


OLD = f'<multiplechoiceresponse><choicegroup label="Well?">{CHOICES}</choicegroup>'


@pytest.mark.parametrize(
    ("before", "label"),
    [
        ("<label>Or <b>so</b>?</label>", ""),
        ("<p>Well?</p>", "Well?"),
        ("<p>Other</p>", ""),
        ("", ""),
    ],
)
def test_an_old_label_is_shown_by_open_edx_where_a_paragraph_before_repeats_it(before, label):
    assert question(f"{before}{OLD}</multiplechoiceresponse>").sources[0].label == label


def test_a_label_before_the_response_is_its_label():
    plain = OLD.replace(' label="Well?"', "")
    found = question(f"<label>Or <b>so</b>?</label>{plain}</multiplechoiceresponse>")
    assert found.sources[0].label == "Or <b>so</b>?"


def test_partial_credit_that_is_off_is_graded():
    whole = SINGLE.replace("response>", 'response partial_credit="False">', 1)
    assert read(f"<problem>{whole}</problem>").questions


def test_a_question_that_a_script_fills_in_is_unsupported():
    whole = SINGLE.replace("Yes", "$answer")
    kinds = [type(part) for part in read(f"<problem><script/>{whole}</problem>").parts]
    assert kinds == [Unsupported, Unsupported]


def test_radio_buttons_graded_as_checkboxes_are_unsupported():
    inside = f"<choiceresponse><radiogroup>{CHOICES}</radiogroup></choiceresponse>"
    assert not read(f"<problem>{inside}</problem>").questions


def test_a_choice_without_a_mark_names_its_line():
    text = f"<problem>\n{SINGLE}\n</problem>".replace(' correct="false"', "")
    assert "line 2" in refused(text) and "does not say whether it is correct" in refused(text)


def test_malformed_xml_names_line_and_reason():
    assert "line 2" in refused("<problem>\n<p>One</problem>")
    assert "mismatch" in refused("<problem>\n<p>One</problem>")


def test_the_old_entity_for_a_space_is_refused():
    assert "nbsp" in refused("<problem><p>a&nbsp;b</p></problem>")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_doctype_is_refused_before_its_entities_are_read(encoding):
    bomb = '<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<problem>&b;</problem>'
    with pytest.raises(ProblemError, match="problem-doctype"):
        olx.parse(bomb.encode(encoding), "p.xml", "en")


def test_nothing_outside_the_file_is_read(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden")
    text = f'<!DOCTYPE p [<!ENTITY x SYSTEM "{secret.as_uri()}">]><problem>&x;</problem>'
    assert "DOCTYPE" in refused(text)


def test_a_doctype_that_is_only_quoted_is_text():
    problem = read("<problem><p><![CDATA[<!DOCTYPE html>]]></p></problem>")
    assert problem.parts == english("<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        ("<textline/>", "no answer of its kind"),
        (SINGLE.replace("</label>", "</label><textline/>"), "no answer of its kind"),
        (SINGLE.replace("<choicegroup>", "<choicegroup><p/>"), "cannot stand among the choices"),
        ("<choiceresponse/>", "needs exactly one"),
        (SINGLE.replace("choicegroup>", 'choicegroup points="none">', 1), "whole number"),
        (SINGLE.replace("<choice ", '<choice name="a" '), "called “choice_a”"),
        (SINGLE.replace("Yes", "<choice/>"), "cannot stand among the choices"),
        ("", "no text and no question"),
        ("<essayresponse><textline/></essayresponse>", "no answer of its kind"),
        (SINGLE.replace("<choice ", '<choice point_value="x" ').replace("true", "partial"), "0.5"),
        (
            SINGLE.replace("<choice ", '<choice point_value="1e308" ').replace("true", "partial"),
            "0.5",
        ),
        (SINGLE.replace("p>", 'p answer-pool="few">', 1), "whole number"),
        (SINGLE.replace("p>", 'p answer-pool="2" shuffle="true">', 1), "both shuffle"),
        (SINGLE.replace("p>", 'p answer-pool="2">', 1).replace("true", "false"), "one right"),
    ],
)
def test_an_element_out_of_place_is_named(inside, reason):
    sentence = refused(f"<problem>{inside}</problem>")
    assert "task.xml, line 1: " in sentence and reason in sentence


def test_another_root_is_refused():
    assert "<html>" in refused("<html/>")


def test_an_empty_file_is_refused():
    with pytest.raises(InputError, match="file-empty"):
        olx.parse(b" \n", "p.xml", "en")


def test_more_than_the_limit_is_refused_before_parsing():
    with pytest.raises(ProblemError, match="problem-too-large"):
        olx.parse(b"<" * (MAX_BYTES + 1), "p.xml", "en")


def test_deep_nesting_is_refused():
    deep = MAX_DEPTH + 1
    assert "nested" in refused("<problem>" + "<b>" * deep + "</b>" * deep + "</problem>")


def test_too_many_choices_are_refused():
    group = CHOICES * MAX_CHOICES
    assert str(MAX_CHOICES) in refused(f"<problem>{SINGLE.replace(CHOICES, group)}</problem>")


@given(st.binary(max_size=200))
def test_any_bytes_give_a_problem_or_a_refusal(data):
    try:
        olx.parse(data, "p.xml", "en")
    except InputError as error:
        assert messages.describe(error.notice)


@given(st.data())
def test_a_damaged_problem_is_read_or_refused(data):
    text = RICH.encode()
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    middle = data.draw(
        st.sampled_from([b"", b"<", b"&", b"\0", b"\xff", b"<choice/>", b"<textline/>", b"]]>"])
        | st.binary(max_size=8)
    )
    try:
        olx.parse(text[:start] + middle + text[end:], "p.xml", "en")
    except InputError as error:
        assert messages.describe(error.notice)


FIELD = '<{0}response answer="1"><responseparam><textline/></responseparam></{0}response>'


@pytest.mark.parametrize(
    "inside",
    [
        FIELD.format("numerical"),
        FIELD.format("string"),
        SINGLE.replace("<choicegroup>", "<description><choicegroup>").replace(
            "</choicegroup>", "</choicegroup></description>"
        ),
        "<optionresponse><solution><optioninput options=\"('a')\"/></solution></optionresponse>",
        '<stringresponse answer="a"><label>Say: <textline/></label></stringresponse>',
    ],
)
def test_an_input_where_nothing_is_shown_is_named(inside):
    assert "no answer of its kind" in refused(f"<problem>{inside}</problem>")


@pytest.mark.parametrize(
    ("kind", "gradable"), [("text/javascript", True), ("loncapa/python", False), ("", False)]
)
def test_only_a_script_for_the_grader_keeps_a_problem_from_being_graded(kind, gradable):
    problem = read(f'<problem><script type="{kind}">a = 1</script>{SINGLE}</problem>')
    assert grading.is_gradable(problem) == gradable
