"""A problem, its questions, and what a learner gave and got for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

Response = frozenset[str]
"""The ids of the choices that were ticked for one question."""

Responses = Mapping[str, Response]
"""What was given for each question of a problem, by the question's id."""


@dataclass(frozen=True)
class Text:
    """Words of a problem or a question, with the language they are in."""

    text: str
    language: str


@dataclass(frozen=True)
class Hint:
    """Feedback of a choice: shown when its being ticked equals `selected`.

    `label` is what the author set before it; None leaves that to the usual words, such as
    "Correct:".
    """

    text: Text
    selected: bool = True
    label: Text | None = None


@dataclass(frozen=True)
class CompoundHint:
    """Feedback that replaces the choices' own where exactly these choices are ticked."""

    choices: frozenset[str]
    text: Text
    label: Text | None = None


@dataclass(frozen=True)
class Choice:
    """One choice of a question; `id` is Open edX's."""

    id: str
    text: Text
    correct: bool
    hints: tuple[Hint, ...] = ()


@dataclass(frozen=True)
class Question:
    """One gradable item: OLX multiplechoiceresponse, or choiceresponse where `multiple` is true.

    `intro` is text between the start of the question and its choices, `points` the most that
    the author lets it earn.
    """

    id: str
    label: Text
    descriptions: tuple[Text, ...]
    choices: tuple[Choice, ...]
    multiple: bool
    intro: tuple[Text, ...] = ()
    compound_hints: tuple[CompoundHint, ...] = ()
    points: int = 1


@dataclass(frozen=True)
class Unsupported:
    """A part of a problem that cannot be answered here, with its words."""

    tag: str
    text: Text


Part = Text | Question | Unsupported


@dataclass(frozen=True)
class Problem:
    """An OLX problem: its parts in document order, hints on request and the solution."""

    id: str
    title: Text
    parts: tuple[Part, ...]
    demand_hints: tuple[Text, ...] = ()
    solution: tuple[Text, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions that can be answered here."""
        return tuple(part for part in self.parts if isinstance(part, Question))


@dataclass(frozen=True)
class Score:
    """Points earned of those possible."""

    earned: float
    possible: float


class Correctness(Enum):
    """The verdict on one question."""

    CORRECT = "correct"
    INCORRECT = "incorrect"


@dataclass(frozen=True)
class Verdict:
    """The verdict on one question with the feedback that belongs to it.

    `label` stands before the feedback; None leaves that to the usual words, an empty one to none.
    """

    question: str
    correctness: Correctness
    score: Score
    feedback: tuple[Text, ...] = ()
    label: Text | None = None


@dataclass(frozen=True)
class Result:
    """The verdict on a whole problem."""

    score: Score
    verdicts: tuple[Verdict, ...]
