"""One attempt at a problem, and the form in which its parts are kept (JSON)."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from captionplayer.exercises.problem import (
    Correctness,
    Response,
    Responses,
    Result,
    Score,
    Text,
    Verdict,
)


@dataclass(frozen=True)
class Attempt:
    """What a learner gave for a problem, and got.

    `number` counts from 1; `time` is in UTC; `seed` decided the order of choices.
    """

    lesson: str
    problem: str
    number: int
    responses: Responses
    result: Result
    time: datetime
    seed: int = 1


def encode_responses(responses: Responses) -> str:
    """Responses as JSON: input -> text of a field, or list of the ids of choices."""
    return json.dumps({input_: _given(response) for input_, response in responses.items()})


def decode_responses(text: str) -> Responses:
    """Responses from JSON; raises ValueError, KeyError, TypeError or AttributeError."""
    return {input_: _read_given(given) for input_, given in json.loads(text).items()}


def encode_response(response: Response) -> str:
    """What was given for one input, as JSON."""
    return json.dumps(_given(response))


def decode_response(text: str) -> Response:
    """What was given for one input; raises ValueError or TypeError."""
    return _read_given(json.loads(text))


def encode_verdicts(result: Result) -> str:
    """The verdicts of a result as JSON, with the feedback in the words that were shown."""
    return json.dumps([_verdict(verdict) for verdict in result.verdicts])


def decode_verdicts(text: str) -> tuple[Verdict, ...]:
    """Verdicts from JSON; raises ValueError, KeyError, TypeError or AttributeError."""
    return tuple(_read_verdict(entry) for entry in json.loads(text))


def _given(response: Response) -> str | list[str]:
    return response if isinstance(response, str) else sorted(response)


def _read_given(given: str | list[str]) -> Response:
    return given if isinstance(given, str) else frozenset(given)


def _verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        "input": verdict.input,
        "correctness": verdict.correctness.value,
        "score": [verdict.score.earned, verdict.score.possible],
        "feedback": [_text(text) for text in verdict.feedback],
        "label": verdict.label and _text(verdict.label),
        "targeted": [_text(text) for text in verdict.targeted],
    }


def _read_verdict(entry: dict[str, Any]) -> Verdict:
    earned, possible = entry["score"]
    return Verdict(
        entry["input"],
        Correctness(entry["correctness"]),
        Score(earned, possible),
        tuple(Text(*text) for text in entry["feedback"]),
        entry["label"] and Text(*entry["label"]),
        tuple(Text(*text) for text in entry.get("targeted", ())),
    )


def _text(text: Text) -> list[str]:
    kept = [text.text, text.language]
    return [*kept, text.markup] if text.markup else kept
