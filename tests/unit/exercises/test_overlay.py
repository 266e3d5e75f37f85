"""Translations laid over a problem by key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from captionplayer.exercises import grading, olx, overlay
from captionplayer.exercises.overlay import Translation
from captionplayer.exercises.problem import Correctness, Problem, Text

RICH = """<problem display_name="Bread" url_name="bread">
  <p>Read <b>this</b> first.</p>
  <choiceresponse>
    <label>What does bread need?</label>
    <checkboxgroup>
      <choice correct="true">Flour<choicehint selected="true">Yes.</choicehint></choice>
      <choice correct="false">Iron</choice>
    </checkboxgroup>
    <solution><div><p>Flour it is.</p></div></solution>
  </choiceresponse>
  <demandhint><hint>What do millers make?</hint></demandhint>
</problem>"""
ASKED = """<problem>
  <stringresponse answer="flour" type="ci"><label>Say it</label>
    <additional_answer answer="meal"/><stringequalhint answer="iron">No!</stringequalhint>
    <textline/></stringresponse>
</problem>"""
KEYS = [
    "display_name",
    "problem.p",
    "problem.p.b",
    "problem.choiceresponse.label",
    "problem.choiceresponse.checkboxgroup.choice.1",
    "problem.choiceresponse.checkboxgroup.choice[2]",
    "problem.choiceresponse.checkboxgroup.choice.1.choicehint",
    "problem.choiceresponse.solution.div.p",
    "problem.demandhint.hint",
]


def root(text):
    return etree.fromstring(text)


def read(messages, text=RICH, language="es") -> Problem:
    return olx.parse(text.encode(), "p.xml", "en", Translation(language, messages))


def lay(text, **messages):
    """The problem with messages laid over it, and the keys that belong to nothing."""
    tree = root(text)
    return tree, overlay.apply(tree, Translation("es", messages))


def choices(problem):
    return [choice.text for choice in problem.questions[0].choices]


def test_every_kind_of_text_is_translated():
    problem = read({key: f"T{number}" for number, key in enumerate(KEYS)})
    question = problem.questions[0]
    assert problem.title == Text("T0", "es")
    assert question.label == Text("T3", "es")
    assert choices(problem) == [Text("T4", "es"), Text("T5", "es")]
    assert question.choices[0].hints[0].text == Text("T6", "es")
    assert (problem.solution, problem.demand_hints) == ((Text("T7", "es"),), (Text("T8", "es"),))


def test_what_is_not_translated_stays_in_the_source_language():
    problem = read({"problem.choiceresponse.checkboxgroup.choice.2": "Hierro"})
    assert choices(problem) == [Text("Flour", "en"), Text("Hierro", "es")]
    assert problem.title == Text("Bread", "en")


@pytest.mark.parametrize("key", ["choice.10", "choice[10]"])
def test_the_tenth_of_a_kind_has_either_number(key):
    group = "".join(f'<choice correct="{n == 1}">C{n}</choice>' for n in range(1, 12))
    whole = f"<choiceresponse><checkboxgroup>{group}</checkboxgroup></choiceresponse>"
    problem = read(
        {f"problem.choiceresponse.checkboxgroup.{key}": "Diez"}, f"<problem>{whole}</problem>"
    )
    assert [text.text for text in choices(problem)[8:]] == ["C9", "Diez", "C11"]


@pytest.mark.parametrize("key", ["problem.p", "problem.p.1", "problem.p[1]"])
def test_one_alone_needs_no_number(key):
    assert lay("<problem><p>a</p></problem>", **{key: "x"})[0][0].text == "x"


@pytest.mark.parametrize(
    "key",
    [
        "",
        "problem.q",
        "problem.p.3",
        "problem.p.0",
        "problem.p[0]",
        "problem.p",
        "html.p.1",
        "problem..p.1",
        ".problem.p.1",
        "problem.p.1.",
        "problem.p.99999999999999999999",
        "subtitle-1-2-3",
        "problem.script",
        "problem.empty",
    ],
)
def test_a_key_that_belongs_to_nothing_changes_nothing_and_is_named(key):
    text = "<problem><p>a</p><p>b</p><script>x = 1</script><empty> <b>c</b></empty></problem>"
    tree, unknown = lay(text, **{key: "x"})
    assert unknown == (key,)
    assert etree.tostring(tree) == etree.tostring(root(text))
    assert overlay.unknown(root(text), {key: "x", "problem.p.2": "y"}) == {key}


def test_a_tail_stays_in_the_source_language_and_is_marked_with_it():
    text = read({"problem.p": "Lee antes de nada lo siguiente:", "problem.p.b": "esto"}).parts[0]
    assert text.language == "es"
    assert text.text == "Lee antes de nada lo siguiente: esto first."
    assert '<b>esto</b> <span lang="en" dir="ltr">\u2068first.\u2069</span>' in text.markup


def test_a_paragraph_is_in_the_language_that_most_of_it_is_in():
    text = read({"problem.p.b": "t"}).parts[0]
    assert text == Text(
        "Read t first.", "en", 'Read <b><span lang="es" dir="ltr">\u2068t\u2069</span></b> first.'
    )


def test_the_letters_of_a_formula_are_in_no_language():
    text = RICH.replace(" first.", r" \(a + b + c + d + e\).")
    assert read({"problem.p": "Lee", "problem.p.b": "t"}, text).parts[0].language == "es"


def test_right_to_left_words_keep_their_side_among_others():
    assert 'dir="rtl"' in read({"problem.p.b": "هذا"}, language="ar").parts[0].markup


def test_the_white_space_around_a_text_is_the_sources():
    tree, _ = lay("<problem><p>\n a <b>c</b></p></problem>", **{"problem.p": " x "})
    assert tree[0].text == "\n x "


def test_four_dots_stand_for_no_text():
    assert read({"problem.p": "....", "problem.p.b": "...."}).parts[0].text == "first."


def test_a_text_that_reads_the_same_counts_as_translated():
    assert choices(read({"problem.choiceresponse.checkboxgroup.choice.1": "Flour"}))[0] == Text(
        "Flour", "es"
    )


def test_an_answer_is_translated_beside_the_source():
    tree, unknown = lay(
        ASKED,
        **{
            "problem.stringresponse": "harina",
            "problem.stringresponse.additional_answer": "sémola",
            "problem.stringresponse.stringequalhint": "hierro",
            "problem.stringresponse.label": "Dilo",
        },
    )
    nodes = [node for node in tree.iter() if "answer" in node.attrib]
    found = [(node.get("answer"), overlay.answer(node)) for node in nodes]
    assert found == [("flour", "harina"), ("meal", "sémola"), ("iron", "hierro")]
    assert (tree.findtext(".//label"), tree.findtext(".//stringequalhint")) == ("Dilo", "No!")
    assert not unknown


def test_four_dots_are_no_answer():
    tree, _ = lay(ASKED, **{"problem.stringresponse": "...."})
    assert overlay.answer(tree[0]) is None


def test_where_no_text_is_asked_for_an_answer_is_not_translated():
    text = '<problem><numericalresponse answer="4">Four?</numericalresponse></problem>'
    tree, _ = lay(text, **{"problem.numericalresponse": "¿Cuatro?"})
    assert (tree[0].text, tree[0].get("answer"), overlay.answer(tree[0])) == ("¿Cuatro?", "4", None)


def test_the_source_of_a_translated_option_is_known():
    text = "<problem><optioninput><option>A </option><option>B</option></optioninput></problem>"
    tree, _ = lay(text, **{"problem.optioninput.option.1": "Á"})
    first, second = tree[0]
    assert (first.text, overlay.source(first), overlay.language(first)) == ("Á ", "A ", "es")
    assert (overlay.source(second), overlay.language(second)) == ("B", "")


def test_characters_that_xml_cannot_hold_are_replaced():
    tree, _ = lay("<problem><p>a</p></problem>", **{"problem.p": "x\x01\ud800"})
    assert tree[0].text == "x\ufffd\ufffd"


def test_a_file_cannot_say_itself_what_is_translated():
    forged = '<p xmlns:c="urn:captionplayer" c:language="ar" c:source="x">a</p>'
    assert read({}, f"<problem>{forged}</problem>").parts == (Text("a", "en"),)


def test_a_translation_does_not_change_what_a_script_has_to_fill_in():
    text = RICH.replace("<p>", "<script>x = 1</script><p>", 1)
    translated = read({"problem.choiceresponse.label": "¿$x?"}, text)
    assert len(translated.questions) == 1


@pytest.mark.parametrize("script", ["<script/>", '<x:script xmlns:x="urn:x"/>'])
def test_a_translated_answer_does_not_either(script):
    text = ASKED.replace("</problem>", f"{script}</problem>")
    (question,) = read({"problem.stringresponse": "$x"}, text).questions
    assert question.translated is None


keys = (
    st.sampled_from(KEYS) | st.from_regex(r"problem(\.[a-z]{1,3}(\.\d|\[\d\])?){0,3}") | st.text()
)


@given(st.dictionaries(keys, st.text(max_size=20), max_size=8), st.sampled_from([RICH, ASKED]))
def test_whatever_is_laid_over_ids_and_right_choices_stay(messages, text):
    plain, problem = read({}, text), read(messages, text)
    assert (problem.id, problem.inputs) == (plain.id, plain.inputs)
    assert [type(part) for part in problem.parts if not isinstance(part, Text)] == [
        type(part) for part in plain.parts if not isinstance(part, Text)
    ]
    for ours, theirs in zip(problem.questions, plain.questions, strict=True):
        right = [[(c.id, c.correct) for c in getattr(q, "choices", ())] for q in (ours, theirs)]
        assert right[0] == right[1]


@pytest.mark.parametrize("answer", ["flour", "meal", "harina", "sémola"])
def test_a_translated_answer_counts_and_so_does_the_sources(answer):
    messages = {
        "problem.stringresponse": "harina",
        "problem.stringresponse.additional_answer": "sémola",
    }
    problem = read(messages, ASKED)
    (verdict,) = grading.grade(problem, {problem.inputs[0]: answer}).verdicts
    assert verdict.correctness is Correctness.CORRECT


def test_where_nothing_is_translated_only_the_sources_counts():
    problem = read({}, ASKED)
    (verdict,) = grading.grade(problem, {problem.inputs[0]: "harina"}).verdicts
    assert verdict.correctness is Correctness.INCORRECT


def test_what_is_given_for_a_translated_option_is_its_source_text():
    text = """<problem><optionresponse><optioninput><option correct="True">Red</option>
    <option correct="False">Blue</option></optioninput></optionresponse></problem>"""
    messages = {"problem.optionresponse.optioninput.option.1": "Rojo"}
    (question,) = read(messages, text).questions
    (dropdown,) = question.dropdowns
    assert [(option.value, option.text) for option in dropdown.options] == [
        ("Red", Text("Rojo", "es")),
        ("Blue", Text("Blue", "en")),
    ]
    assert dropdown.right == "Red"
