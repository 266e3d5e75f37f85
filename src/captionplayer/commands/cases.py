"""A whole file of problems with cases, graded afresh in the form of Open edX's recorded verdicts.

Of what the file says only what was asked is taken over: names, problems, seeds and answers.
"""

import re
from collections.abc import Callable, Iterator
from html import escape
from typing import Any

from captionplayer.commands import verdicts
from captionplayer.commands.verdicts import Json
from captionplayer.errors import FileError, InputError
from captionplayer.exercises import grading, standing
from captionplayer.exercises.problem import ChoiceQuestion, FieldQuestion, Problem, Question, Source
from captionplayer.exercises.standing import Standing

_Entry = dict[str, Any]

_ENCODING = re.compile(r"""^(<\?xml\b[^>]*?)\s+encoding\s*=\s*(?:"[^"]*"|'[^']*')""")
_ASKED = ("id", "topic", "problem_xml", "seed")


def graded(content: object, file: object) -> list[Json]:
    """All entries of a file of cases; raises FileError naming the entry that has another form."""
    if not isinstance(content, list):
        raise FileError("cases-form", file=file)
    return [_entry(_checked(entry, at, file)) for at, entry in enumerate(content)]


# What was asked


def _checked(entry: object, at: int, file: object) -> _Entry:
    if not isinstance(entry, dict):
        raise FileError("cases-form", file=file, place=f"[{at}]")
    place = str(entry.get("id", f"[{at}]"))
    known = isinstance(entry.get("problem_xml"), str)
    known = known and all(isinstance(entry.get(key, ""), (str, int)) for key in _ASKED)
    seed = entry.get("seed", 1)
    lists = [entry.get("cases", []), entry.get("sequences", [])]
    if not known or type(seed) is not int or not all(isinstance(one, list) for one in lists):
        raise FileError("cases-form", file=file, place=place)
    for case in [*lists[0], *_submissions(lists[1], file, place)]:
        if not isinstance(case, dict):
            raise FileError("cases-form", file=file, place=place)
        verdicts.checked_answers(case.get("answers"), file, place)
    return entry


def _submissions(sequences: list[object], file: object, place: str) -> Iterator[object]:
    for sequence in sequences:
        if not isinstance(sequence, list):
            raise FileError("cases-form", file=file, place=place)
        yield from sequence


# What comes of it


def _entry(entry: _Entry) -> Json:
    asked = {key: entry[key] for key in _ASKED if key in entry}
    seed = entry.get("seed", 1)
    name = str(entry.get("id", "problem"))
    try:
        problem = verdicts.load(_encoded(entry["problem_xml"]), name, seed)
    except InputError as error:
        verdict = verdicts.not_loaded(error)
        return {**asked, "loads": False, **_each(entry, lambda run: _never(run, verdict))}
    facts = {"loads": True, **_facts(problem)}
    return {**asked, **facts, **_each(entry, lambda run: _run(problem, seed, run, name))}


def _encoded(xml: str) -> bytes:
    """The XML as UTF-8, without the encoding that it says to be in."""
    # a byte order mark overrules that only from libxml2 2.14 on
    return _ENCODING.sub(r"\1", xml.removeprefix("\ufeff")).encode("utf-8", "replace")


def _each(entry: _Entry, run: Callable[[list[_Entry]], list[Json]]) -> dict[str, Json]:
    """Cases, each on its own; sequences, each of one learner."""
    found: dict[str, Json] = {}
    if "cases" in entry:
        alone = [run([case])[0] for case in entry["cases"]]
        found["cases"] = [{key: one[key] for key in ("answers", "verdict")} for one in alone]
    if "sequences" in entry:
        found["sequences"] = [[_without_inputs(one) for one in run(s)] for s in entry["sequences"]]
    return found


def _never(run: list[_Entry], verdict: Json) -> list[Json]:
    return [{"answers": case["answers"], "verdict": verdict} for case in run]


def _run(problem: Problem, seed: int, run: list[_Entry], name: str) -> list[Json]:
    """What comes of one submission after the other."""
    now = Standing(seed=seed)
    found = []
    for case in run:
        verdict, now = verdicts.submit(problem, now, case["answers"], name)
        found.append(
            {"answers": case["answers"], "verdict": verdict, "after": _after(problem, now)}
        )
    return found


def _without_inputs(submission: Json) -> Json:
    verdict = {key: value for key, value in submission["verdict"].items() if key != "inputs"}
    return {**submission, "verdict": verdict}


def _after(problem: Problem, now: Standing) -> Json:
    return {
        "closed": standing.is_closed(problem, now),
        "answer_available": standing.answer_is_available(problem, now),
        "is_correct": standing.is_solved(problem, now),
        "submit_enabled": standing.may_submit(problem, now),
    }


# What the problem is


def _facts(problem: Problem) -> dict[str, Json]:
    return {
        "inputs": [_input(at, *found) for at, found in enumerate(verdicts.sources(problem))],
        "max_score": verdicts.most(problem),
        "show_answer": _answers(problem),
        "demand_hints": [verdicts.words(hint) for hint in problem.demand_hints] or None,
    }


def _input(at: int, source: Source, question: Question | None, _: str) -> Json:
    shown: dict[str, Json] = {}
    if isinstance(question, ChoiceQuestion):
        shown["choices_shown"] = [choice.id for choice in question.shown]
    return {
        "input": at,
        "tag": source.tag,
        "response": source.response,
        **shown,
        "label": source.label,
        "descriptions": list(source.descriptions),
    }


def _answers(problem: Problem) -> list[Json]:
    """The right answers of all inputs, then the solutions."""
    right = grading.right_answers(problem)
    answers = [
        {"for": at, "answer": _answer(question, right[input_])}
        for at, (_, question, input_) in enumerate(verdicts.sources(problem))
        if question
    ]
    solutions = [{"for": one.id, "answer": one.markup} for one in problem.explanations]
    return [*answers, *solutions]


def _answer(question: Question, right: tuple[str, ...]) -> Json:
    if isinstance(question, ChoiceQuestion):
        return list(right)
    if isinstance(question, FieldQuestion):
        right = tuple(map(_escaped, right))
    return " <b>or</b> ".join(right) if right else None


def _escaped(answer: str) -> str:
    """What was typed as HTML, the quotes by their numbers."""
    return escape(answer, quote=False).replace("'", "&#39;").replace('"', "&#34;")
