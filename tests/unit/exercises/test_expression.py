"""The reader of numbers, equal to Open edX's own (tests/data/exercises/numbers.json)."""

import json
import math
import time
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer import messages
from captionplayer.errors import AnswerError
from captionplayer.exercises import number
from captionplayer.exercises.expression import MAX_DEPTH, MAX_LENGTH, value
from captionplayer.exercises.problem import Correctness, NumberQuestion, Text

RECORDED = json.loads(
    (Path(__file__).parents[2] / "data/exercises/numbers.json").read_text(encoding="utf-8")
)
REFUSED = [entry["expression"] for entry in RECORDED if entry["refused"]]
READ = [entry for entry in RECORDED if not entry["refused"]]
ZERO = NumberQuestion(id="q", label=Text("", "en"), answer="0", tolerance="0")


def refusal(text):
    with pytest.raises(AnswerError) as caught:
        value(text)
    return messages.describe(caught.value.notice)


@pytest.mark.parametrize("text", REFUSED)
def test_what_open_edx_refuses_is_refused_in_words(text):
    assert refusal(text).endswith("No attempt was used.")


@pytest.mark.parametrize("entry", READ, ids=lambda entry: entry["expression"])
def test_the_value_is_the_one_recorded(entry):
    found, recorded = value(entry["expression"]), entry["value"]
    assert type(found).__name__ == recorded["kind"]
    if recorded["kind"] == "int":
        assert str(found) == recorded["digits"]
    elif recorded["kind"] == "complex":
        assert found == complex(float(recorded["re"]), float(recorded["im"]))
    else:  # a function may differ in its last bit
        exact = float(recorded["value"])
        assert found == pytest.approx(exact, rel=3e-16, abs=0, nan_ok=True)


@pytest.mark.parametrize("entry", READ, ids=lambda entry: entry["expression"])
def test_what_was_recorded_as_equal_to_zero_is(entry):
    verdict = number.grade(ZERO, entry["expression"])
    assert (verdict.correctness is Correctness.CORRECT) is entry["equals_zero"]


@pytest.mark.parametrize(
    "text",
    [
        "9^9^9",
        "9^9^9^9",
        "2^(10^9)",
        "fact(10^9)",
        "fact(fact(20))",
        "10^400",
        "9" * 3000,
        "2^1e9",
        "10^300*10^300",
        "(10^5000)^2",
        "*".join(["10^300"] * 200),
        "10^5000+0.5",
        "10^5000/3.5",
    ],
)
def test_a_number_that_would_be_huge_is_refused_at_once(text):
    started = time.process_time()
    assert "too large" in refusal(text)
    assert time.process_time() - started < 0.2


def test_huge_numbers_may_stand_between():
    assert value("10^400/10^398") == 100
    assert value("fact(500)/fact(499)") == 500


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1,5", "Character 2 of the answer is a comma"),
        ("6×7", "write * for it"),
        ("4 #", "Character 3"),
        ("2pi", "“pi”, at character 2"),
        ("(1+2", "bracket at character 1 is"),
        ("2*x", "“x”, at character 3"),
        ("foo(2)", "“foo”, at character 1"),
        ("sqrt", "needs brackets"),
        ("1+", "ends too early"),
        ("1/(2-2)", "divides by zero"),
        ("fact(2.5)", "factorial"),
        ("1\u200b", "U+200B"),
    ],
)
def test_a_refusal_says_what_is_wrong_and_where(text, said):
    assert said in refusal(text).replace(" of the answer is never", " is never")


@pytest.mark.parametrize("text", ["٤٢", "۴2", "４2", "42٤"])
def test_digits_of_another_script_are_told_as_those_that_are_read(text):
    with pytest.raises(AnswerError) as caught:
        value(text)
    assert caught.value.notice.fields["instead"] in ("4", "2")


def test_an_answer_that_is_too_long_is_refused():
    assert str(MAX_LENGTH) in refusal("1+" * MAX_LENGTH + "1")


def test_brackets_may_be_nested_so_deep():
    assert value("(" * MAX_DEPTH + "7" + ")" * MAX_DEPTH) == 7
    assert str(MAX_DEPTH) in refusal("(" * (MAX_DEPTH + 1) + "7" + ")" * (MAX_DEPTH + 1))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3*-2^2", 12),
        ("-2^2", -4),
        ("2^3^2", 512),
        ("1||2||2", 0.5),
        ("5 %", 0.05),
        ("- 5", -5),
        ("2 * - 3", -6),
        ("sin (0)", 0),
        ("1 e + 3", 1000),
        ("6.02 e23", 6.02e23),
        ("1^(10^300)", 1),
    ],
)
def test_signs_bind_to_their_literal_and_powers_from_the_right(text, expected):
    assert value(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1/sin(0)", math.inf),
        ("-1/sin(0)", -math.inf),
        ("csc(0)", math.inf),
        ("exp(1000)", math.inf),
        ("ln(0)", -math.inf),
        ("arctanh(1)", math.inf),
        ("sqrt(4)^5000", math.inf),
    ],
)
def test_what_a_function_gives_may_become_infinite(text, expected):
    assert value(text) == expected


# Any text

SIGNS = "0123456789.eE+-*/^|()%ij pisqrtlnabsfact,\t\n×"


@given(st.text() | st.text(SIGNS, max_size=60))
def test_any_text_is_a_number_or_a_refusal(text):
    try:
        assert isinstance(value(text), int | float | complex)
    except AnswerError as error:
        assert messages.describe(error.notice)


@given(st.text(" \t\n\r"), st.integers(0, 10**30), st.text(" \t\n\r"))
def test_white_space_around_a_number_does_not_count(before, whole, after):
    assert value(f"{before}{whole}{after}") == whole


def bracketed(two):
    (first, first_value), sign, (second, second_value) = two
    exact = {
        "+": first_value + second_value,
        "-": first_value - second_value,
        "*": first_value * second_value,
    }
    return f"({first}){sign}({second})", exact[sign]


WHOLE = st.integers(-999, 999).map(lambda whole: (str(whole), whole))
SUMS = st.recursive(
    WHOLE,
    lambda inner: st.tuples(inner, st.sampled_from("+-*"), inner).map(bracketed),
    max_leaves=8,
)


@given(SUMS)
def test_whole_numbers_are_computed_exactly(expression):
    text, exact = expression
    assert value(text) == exact


@given(st.lists(st.tuples(st.sampled_from("*/"), st.integers(1, 99)), max_size=8))
def test_products_and_quotients_go_from_left_to_right(steps):
    exact = Fraction(1)
    for sign, factor in steps:
        exact = exact * factor if sign == "*" else exact / factor
    text = "1" + "".join(f"{sign}{factor}" for sign, factor in steps)
    assert value(text) == pytest.approx(float(exact), rel=1e-12)


@given(st.floats(0, allow_nan=False, allow_infinity=False))
def test_a_float_is_read_as_it_is_written(number_):
    assert value(repr(number_)) == number_
