"""How long exercises take: problems from their bytes to a verdict, beside parsing the XML alone.

The problems are those of the recorded verdicts that load, over and over, and one with all kinds.

Run with PYTHONPATH=src; prints each figure beside its goal.
"""

import json
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path

from figures import Figure, median_seconds, show
from lxml import etree

from captionplayer.errors import AnswerError
from captionplayer.exercises import grading, olx
from captionplayer.exercises.arrange import arrange
from captionplayer.exercises.problem import ChoiceQuestion, Problem, Responses

REPEATS = 5
RECORDED = Path(__file__).resolve().parents[1] / "data" / "exercises" / "grading.json"
WHOLE = """<problem display_name="Watering {number}" max_attempts="3" weight="5">
  <p>Before you water plant {number}, <b>look</b> at its soil.</p>
  <multiplechoiceresponse partial_credit="points"><label>How is it?</label>
    <choicegroup type="MultipleChoice" shuffle="true">
      <choice correct="true">Dry<choicehint>Water helps.</choicehint></choice>
      <choice correct="partial" point_value="0.25">Cool</choice>
      <choice correct="false">Wet<choicehint>It has enough.</choicehint></choice>
      <choice correct="false" fixed="true">None of these</choice>
    </choicegroup></multiplechoiceresponse>
  <choiceresponse partial_credit="EDC"><label>What does it need?</label><checkboxgroup>
      <choice correct="true">Light</choice><choice correct="true">Air</choice>
      <choice correct="false">Salt</choice><choice correct="false">Noise</choice>
      <compoundhint value="A B">Quite so.</compoundhint></checkboxgroup></choiceresponse>
  <optionresponse><p>Give it <optioninput options="('some','much')" correct="some"/> water in
    <optioninput options="('winter','summer')" correct="winter"/>.</p></optionresponse>
  <stringresponse answer="leaf" type="ci"><label>What turns to the light?</label>
    <additional_answer answer="a leaf"/><textline size="20"/></stringresponse>
  <numericalresponse answer="{number}"><label>Which plant was it?</label>
    <responseparam type="tolerance" default="5%"/><formulaequationinput/></numericalresponse>
  <solution><p>Dry soil needs water.</p></solution>
  <demandhint><hint>Touch it.</hint></demandhint>
</problem>"""


def measure(number: int = 1000) -> list[Figure]:
    """All figures; takes some ten seconds."""
    recorded = list(islice(cycle(_recorded()), number))
    whole = WHOLE.format(number=7).encode()
    read = _read(whole)
    answers = _answers(read)
    own = median_seconds(lambda: [_graded(data) for data in recorded], REPEATS)
    peer = median_seconds(lambda: [etree.fromstring(data) for data in recorded], REPEATS)
    return [
        Figure(f"{number:,} problems loaded and graded", own, "s", 1),
        Figure("loading and grading beside lxml's parsing alone", own / peer, "times", None),
        _microseconds("a problem of six inputs read", lambda: olx.parse(whole, "w.xml", "en")),
        _microseconds("its choices put in order", lambda: arrange(read, 2)),
        _microseconds("its answers graded", lambda: grading.grade(read, answers)),
    ]


def _recorded() -> Iterator[bytes]:
    for entry in json.loads(RECORDED.read_text(encoding="utf-8")):
        if entry["loads"]:
            yield entry["problem_xml"].encode()


def _read(data: bytes) -> Problem:
    return arrange(olx.parse(data, "problem.xml", "en"), 1)


def _graded(data: bytes) -> object:
    problem = _read(data)
    try:
        return grading.grade(problem, _answers(problem))
    except AnswerError as error:
        return error


def _answers(problem: Problem) -> Responses:
    """An answer of its kind for each input: a choice, or words that a number can be read from."""
    return {
        input_: frozenset(["choice_1"]) if isinstance(question, ChoiceQuestion) else "12*3.1"
        for question in problem.questions
        for input_ in question.inputs
    }


def _microseconds(name: str, action: Callable[[], object], repeats: int = 300) -> Figure:
    return Figure(name, median_seconds(action, repeats) * 1e6, "µs", None)


if __name__ == "__main__":
    show(measure())
