"""Verdicts, equal to those that Open edX's own grader gave (tests/data/exercises)."""

import json
from pathlib import Path

import pytest

from captionplayer.commands import cases

RECORDED = json.loads(
    (Path(__file__).parents[2] / "data/exercises/grading.json").read_text(encoding="utf-8")
)
OURS = cases.graded(RECORDED, "grading.json")
BEYOND_US = {
    "nu58_script_var_seed9",
    "sc03_custom_list",
    "sc04_custom_raises",
    "sc05_script_error",
    "im02_region",
    *(entry["id"] for entry in RECORDED if "<formularesponse" in entry["problem_xml"]),
}
BOTH = list(zip(RECORDED, OURS, strict=True))
SUPPORTED = [
    pytest.param(recorded, ours, id=f"{recorded['topic']}-{recorded['id']}")
    for recorded, ours in BOTH
    if recorded["id"] not in BEYOND_US
]
CASES = [
    pytest.param(theirs, case, id=f"{recorded['topic']}-{recorded['id']}-{number}")
    for recorded, ours in BOTH
    if recorded["id"] not in BEYOND_US
    for number, (theirs, case) in enumerate(zip(recorded["cases"], ours["cases"], strict=True))
]
RUNS = [
    pytest.param(theirs, run, id=f"{recorded['topic']}-{recorded['id']}-{number}")
    for recorded, ours in BOTH
    for number, (theirs, run) in enumerate(
        zip(recorded.get("sequences", []), ours.get("sequences", []), strict=True)
    )
]


def as_recorded(verdict):
    """Without our words for a refusal; where the original fails, ours refuses."""
    outcome = {"crash": "refused"}.get(verdict["outcome"], verdict["outcome"])
    without = {key: value for key, value in verdict.items() if key != "message"}
    return without | {"outcome": outcome}


@pytest.mark.parametrize(("recorded", "ours"), SUPPORTED)
def test_what_is_told_of_a_problem_is_what_was_recorded(recorded, ours):
    def told(entry):
        return {key: value for key, value in entry.items() if key not in ("cases", "sequences")}

    assert told(ours) == told(recorded)
    assert ours.keys() == recorded.keys()


@pytest.mark.parametrize(("recorded", "ours"), CASES)
def test_the_verdict_is_the_one_recorded(recorded, ours):
    assert ours["answers"] == recorded["answers"]
    assert as_recorded(ours["verdict"]) == as_recorded(recorded["verdict"])


@pytest.mark.parametrize(("recorded", "ours"), RUNS)
def test_a_learner_stands_where_it_was_recorded_after_each_attempt(recorded, ours):
    assert [one | {"verdict": as_recorded(one["verdict"])} for one in ours] == recorded


@pytest.mark.parametrize(("recorded", "ours"), CASES)
def test_whoever_is_not_graded_is_told_why_in_one_sentence(recorded, ours):
    message = ours["verdict"].get("message", "")
    if recorded["verdict"]["outcome"] == "graded":
        assert not message
    else:
        assert message.endswith(".") and "\n" not in message


@pytest.mark.parametrize(
    "ours", [ours for recorded, ours in BOTH if recorded["id"] in BEYOND_US], ids=lambda o: o["id"]
)
def test_what_needs_a_program_or_another_kind_of_response_uses_no_attempt(ours):
    for case in ours["cases"]:
        assert case["verdict"]["outcome"] == "unsupported"
        assert not case["verdict"]["attempt_counted"]
        assert "cannot be graded" in case["verdict"]["message"]
