"""captionplayer grade: what it prints, and what it says of files that it cannot use."""

import errno
import io
import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer import cli, messages
from captionplayer.commands import cases
from captionplayer.errors import InputError

PROBLEM = """<problem max_attempts="2" weight="3">
  <multiplechoiceresponse><label>Well?</label><choicegroup shuffle="true">
    <choice correct="true">Yes</choice><choice correct="false">No</choice>
    <choice correct="false">Perhaps</choice></choicegroup></multiplechoiceresponse>
</problem>"""


class Refusing(io.StringIO):
    """Standard output that takes nothing."""

    def __init__(self, error):
        super().__init__()
        self.error = error

    def write(self, text):
        raise self.error


@pytest.fixture
def problem(tmp_path):
    path = tmp_path / "problem.xml"
    path.write_text(PROBLEM)
    return path


def write(folder, content):
    path = folder / "given.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def printed(capsys, *words):
    """What the command prints as JSON when it succeeds."""
    assert cli.main(["grade", *map(str, words)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return json.loads(out)


def told(capsys, *words):
    """The one sentence on standard error when the command fails."""
    assert cli.main(["grade", *map(str, words)]) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1
    return err


def graded(xml, **entry):
    return cases.graded([{"id": "p", "problem_xml": xml, **entry}], "cases.json")[0]


def test_the_verdict_on_answers_is_printed(capsys, tmp_path, problem):
    answers = write(tmp_path, {"0": "choice_0"})
    assert printed(capsys, problem, "--answers", answers) == {
        "outcome": "graded",
        "attempt_counted": True,
        "inputs": [{"correctness": "correct", "points": 1, "possible": 1, "hints": []}],
        "score": 1,
        "max_score": 1,
        "weighted": [3, 3],
    }


def test_a_problem_that_does_not_load_is_a_verdict_with_its_reason(capsys, tmp_path, problem):
    problem.write_text("<problem>\n<p>")
    verdict = printed(capsys, problem, "--answers", write(tmp_path, {}))
    assert verdict["outcome"] == "not_loaded"
    assert f"{problem}, line 2" in verdict["message"]


def test_a_refusal_names_file_line_and_reason(capsys, tmp_path, problem):
    problem.write_text(PROBLEM.replace("response>", 'response partial_credit="thirds">', 1))
    verdict = printed(capsys, problem, "--answers", write(tmp_path, {"0": "choice_0"}))
    assert verdict["outcome"] == "refused"
    assert f"{problem}, line 2" in verdict["message"] and "thirds" in verdict["message"]


def test_cases_are_graded_afresh(capsys, tmp_path):
    entry = {"id": "p", "problem_xml": PROBLEM, "seed": 3, "loads": False, "max_score": 9}
    claimed = {"answers": {}, "verdict": {"outcome": "refused"}, "note": "mine"}
    found = printed(capsys, "--cases", write(tmp_path, [entry | {"cases": [claimed]}]))
    assert found[0]["loads"] and found[0]["max_score"] == 1
    assert found[0]["cases"][0]["verdict"]["outcome"] == "graded"
    assert "note" not in found[0]["cases"][0]


def test_the_seed_decides_the_order():
    orders = {tuple(graded(PROBLEM, seed=seed)["inputs"][0]["choices_shown"]) for seed in range(20)}
    assert len(orders) == 6


def test_a_sequence_is_one_learner_and_stops_when_no_attempt_is_left():
    wrong, right = {"answers": {"0": "choice_1"}}, {"answers": {"0": "choice_0"}}
    run = graded(PROBLEM, sequences=[[wrong, right, right]])["sequences"][0]
    assert [one["verdict"]["outcome"] for one in run] == ["graded", "graded", "closed"]
    assert [one["after"]["closed"] for one in run] == [False, True, True]


def test_cases_are_each_a_learner_of_its_own():
    found = graded(PROBLEM, cases=[{"answers": {}}] * 4)["cases"]
    assert {case["verdict"]["outcome"] for case in found} == {"graded"}


def test_hints_on_request_are_told():
    hinted = PROBLEM.replace("</problem>", "<demandhint><hint>Look.</hint></demandhint></problem>")
    assert graded(hinted)["demand_hints"] == ["Look."]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "not well-formed JSON"),
        ("[" * 100_000, "not well-formed JSON"),
        ("", "empty"),
        ([], "object"),
        ({"0": 1}, "object"),
        ({"0": ["choice_0", None]}, "object"),
        ({"7": "choice_0"}, "no input of that number"),
    ],
)
def test_answers_of_another_form_are_one_sentence(capsys, tmp_path, problem, content, reason):
    sentence = told(capsys, problem, "--answers", write(tmp_path, content))
    assert "given.json" in sentence and reason in sentence


@pytest.mark.parametrize(
    "content",
    [
        {},
        [1],
        [{"id": "p"}],
        [{"problem_xml": PROBLEM, "seed": "one"}],
        [{"problem_xml": PROBLEM, "cases": {}}],
        [{"problem_xml": PROBLEM, "cases": [1]}],
        [{"problem_xml": PROBLEM, "cases": [{}]}],
        [{"problem_xml": PROBLEM, "sequences": [{}]}],
        [{"problem_xml": PROBLEM, "id": ["p"]}],
        [{"problem_xml": PROBLEM, "topic": float("nan")}],
    ],
)
def test_cases_of_another_form_are_one_sentence(capsys, tmp_path, content):
    assert "given.json" in told(capsys, "--cases", write(tmp_path, content))


def test_a_file_that_is_missing_is_named(capsys, tmp_path, problem):
    assert "nothing.json" in told(capsys, "--cases", tmp_path / "nothing.json")
    answers = write(tmp_path, {})
    assert "none.xml" in told(capsys, tmp_path / "none.xml", "--answers", answers)


@pytest.mark.parametrize("words", [[], ["p.xml"], ["--cases", "c.json", "p.xml"]])
def test_too_little_or_too_much_is_told_with_the_usage(capsys, words):
    with pytest.raises(SystemExit, match="2"):
        cli.main(["grade", *words])
    assert "usage: captionplayer grade" in capsys.readouterr().err


def test_a_reader_that_stops_early_is_no_trouble(capsys, monkeypatch, tmp_path, problem):
    monkeypatch.setattr(sys, "stdout", Refusing(BrokenPipeError(errno.EPIPE, "gone")))
    assert cli.main(["grade", str(problem), "--answers", str(write(tmp_path, {}))]) == 0
    assert capsys.readouterr().err == ""


def test_what_cannot_be_printed_is_told(capsys, monkeypatch, tmp_path, problem):
    monkeypatch.setattr(sys, "stdout", Refusing(OSError(errno.ENOSPC, "No room")))
    assert "No room" in told(capsys, problem, "--answers", write(tmp_path, {}))


def test_a_closed_output_is_told(capsys, monkeypatch, tmp_path, problem):
    monkeypatch.setattr(sys, "stdout", None)
    assert "closed" in told(capsys, problem, "--answers", write(tmp_path, {}))


def test_a_problem_in_a_file_of_cases_is_read_as_the_text_that_it_is():
    xml = '<?xml version="1.0" encoding="windows-1252"?>' + PROBLEM.replace("Well?", "Où ?")
    assert graded(xml)["inputs"][0]["label"] == "Où ?"


def test_a_refusal_names_the_input_where_there_are_several():
    number = '<numericalresponse answer="1"><textline/></numericalresponse>'
    cases_ = [{"answers": {"0": "1", "1": "one"}}]
    for xml, is_named in ((number + number, True), (f"{number}<p/>", False)):
        entry = graded(f"<problem>{xml}</problem>", cases=[*cases_, {"answers": {"0": "one"}}])
        assert ("p, input 1: " in entry["cases"][0]["verdict"].get("message", "")) is is_named
        assert ("input 0" in entry["cases"][1]["verdict"]["message"]) is is_named


RECORDED = Path(__file__).parents[2] / "data/exercises/grading.json"


@given(st.data())
def test_any_damage_to_a_problem_is_told(data):
    entry = data.draw(st.sampled_from(json.loads(RECORDED.read_text(encoding="utf-8"))))
    text = entry["problem_xml"]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 30)))
    middle = data.draw(st.sampled_from(["", "<", '"', "true", "<choice/>", "<p/>", "9", " "]))
    damaged = entry | {"problem_xml": text[:start] + middle + text[end:]}
    for case in cases.graded([damaged], "cases.json")[0]["cases"]:
        is_graded = case["verdict"]["outcome"] == "graded"
        assert case["verdict"]["attempt_counted"] is is_graded
        assert ("message" in case["verdict"]) is not is_graded


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
ENTRIES = st.fixed_dictionaries(
    {},
    optional={
        "id": JSON,
        "problem_xml": st.just(PROBLEM) | JSON,
        "seed": st.integers() | JSON,
        "cases": st.lists(st.fixed_dictionaries({"answers": JSON})) | JSON,
        "sequences": JSON,
    },
)


@given(st.lists(ENTRIES | JSON, max_size=3) | JSON)
def test_any_json_is_graded_or_refused(content):
    try:
        json.dumps(cases.graded(content, "cases.json"))
    except InputError as error:
        assert messages.describe(error.notice)
