"""Open edX's rules from the XML to the points, where its recorded verdicts are silent."""

import pytest

from captionplayer.exercises import grading, olx


def boxes(correct, scheme, points=1):
    choices = "".join(f'<choice correct="{each}">x</choice>' for each in correct.split())
    group = f'<checkboxgroup points="{points}">{choices}</checkboxgroup>'
    return f'<choiceresponse partial_credit="{scheme}">{group}</choiceresponse>'


def text(answer, type_="", inside=""):
    return f'<stringresponse answer="{answer}" type="{type_}">{inside}<textline/></stringresponse>'


def number(answer, tolerance="0.001%", scheme="false", inside=""):
    return (
        f'<numericalresponse answer="{answer}" partial_credit="{scheme}">{inside}'
        f'<responseparam type="tolerance" default="{tolerance}"/><textline/></numericalresponse>'
    )


def ticks(*numbers):
    return frozenset(f"choice_{number}" for number in numbers)


def earned(xml, *given):
    problem = olx.parse(f"<problem>{xml}</problem>".encode(), "p.xml", "en")
    answers = dict(zip(problem.inputs, given, strict=True))
    return [verdict.score.earned for verdict in grading.grade(problem, answers).verdicts]


@pytest.mark.parametrize(
    ("xml", "given", "points"),
    [
        (boxes("true false false", "EDC", 3), ticks(0), 1),
        (boxes("true false false", "halves", 3), ticks(0), 3),
        (boxes("true true", "halves"), ticks(0), 0),
        (boxes("true true false", "halves", 2), ticks(0), 1),
        (boxes("true true true false", "halves"), ticks(0), 0),
        (boxes("true true true false false", "halves", 2), ticks(0), 0.5),
        (boxes("true " * 8, "EDC"), ticks(0), 0.13),
        (boxes("true " * 8, "EDC"), ticks(0, 1, 2, 3, 4), 0.63),
        (boxes("false false", "EDC"), ticks(), 0),
        (text("a", "ci,regexp"), "A", 0),
        (text("a", "regexp CI"), "A", 1),
        (text("a"), "\u00a0a\u3000", 1),
        (text("a"), "\u200ba", 0),
        (text("straße", "ci"), "STRASSE", 0),
        (text("é"), "e\u0301", 0),
        (text("cat|dog", "regexp"), "catalogue", 1),
        (text("cat|dog", "regexp"), "hotdog", 1),
        (text("cat|dog", "regexp"), "a cat", 0),
        (text(r"\d+", "regexp"), "٣", 1),
        (text("a+_or_b", "regexp"), "aa", 0),
        (number("12", "0"), "3*-2^2", 1),
        (number("3", "30%"), "3.9", 0),
        (number("100000"), "100001.00001", 1),
        (number("100000", "0.0010%"), "100001.00001", 0),
        (number("[1,2)"), "2", 0),
        (number("100", "5", "close"), "110", 0.5),
        (number("100", "5", "close"), "110.1", 0),
        (number("[0,10]", scheme="close"), "-20", 0),
        (number("[0,10]", scheme="close"), "-19.9", 0.5),
        (number("(0,10]", scheme="close"), "0", 0),
        (number("1", "5%", inside='<additional_answer answer="7"/>'), "7.0001", 0),
        (number("1", "5%", inside='<additional_answer answer="7"/>'), "7", 1),
    ],
)
def test_points_are_those_of_the_rule(xml, given, points):
    assert earned(xml, given) == [points]


def test_only_the_spaces_in_an_option_count():
    option = "<optioninput><option correct='true'> a  b </option></optioninput>"
    xml = f"<optionresponse>{option * 3}</optionresponse>"
    assert earned(xml, "a  b", " a  b ", "A  B") == [1, 0, 0]
