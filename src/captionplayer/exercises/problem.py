"""A problem, its questions, and what a learner gave and got for them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from captionplayer.exercises.rules import Rules

Response = frozenset[str] | str
"""What was given for one input: the ids of the choices that are ticked (single choice too), the
text in a field, or the value of the option that a dropdown shows."""

Responses = Mapping[str, Response]
"""What was given for the inputs of a problem, by the input's id; one left blank may be missing."""

DEFAULT_TOLERANCE = "0.001%"
"""The one tolerance that is taken of the larger number, not of the right one."""


@dataclass(frozen=True)
class Text:
    """Words of a problem or a question, with the language they are in.

    `markup` holds the same as cleaned HTML where plain words would lose something, such as
    emphasis, a list or a picture; else it is empty. Words of another language than `language`
    stand there in a <span> with their own. `pictures` goes from the name of each picture in it
    to the path of its file, which lies in the lesson; one that is not there cannot be shown.
    """

    text: str
    language: str
    markup: str = ""
    pictures: tuple[tuple[str, str], ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.text.strip() or self.markup)


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
    """One choice of a question; `id` is Open edX's.

    `credit` is what a choice earns that is right in part, where the question gives partial credit.
    One that does not count is neither right nor wrong. A `fixed` one keeps its place when others
    are shuffled. `explanation` names the solution that belongs to it; `targeted` is said to whom
    made this choice, besides its hints.
    """

    id: str
    text: Text
    correct: bool
    hints: tuple[Hint, ...] = ()
    credit: float | None = None
    counts: bool = True
    fixed: bool = False
    explanation: str = ""
    targeted: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Source:
    """What the OLX of one input is: its element, its response, and the words that Open edX shows.

    `label` and `descriptions` keep their markup.
    """

    tag: str
    response: str
    label: str = ""
    descriptions: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Question:
    """One gradable item: an OLX response element with its inputs.

    `id` is that of its first input. `intro` is text between the start of the question and its
    input, `points` the most that the author lets each input earn, `line` where it stands in its
    file, counted from 1. `sources` are those of the inputs.
    """

    id: str
    label: Text
    descriptions: tuple[Text, ...] = ()
    intro: tuple[Text, ...] = ()
    points: float = 1
    line: int | None = None
    sources: tuple[Source, ...] = ()

    @property
    def inputs(self) -> tuple[str, ...]:
        """The ids of the inputs in document order."""
        return (self.id,)

    @property
    def possible(self) -> tuple[float, ...]:
        """The points that each input is said to be able to earn."""
        return (self.points,)


@dataclass(frozen=True, kw_only=True)
class ChoiceQuestion(Question):
    """Single choice (multiplechoiceresponse), or checkboxes (choiceresponse) where `multiple`.

    `choices` are all in document order, `order` the ids of those shown as they are shown.
    `shuffled` asks for a random order, `pool` for as many choices, one of them right; both are
    done by `arrange`. `schemes` are the kinds of partial credit asked for, whether known or not;
    `explained` is said after every attempt.
    """

    choices: tuple[Choice, ...]
    multiple: bool
    compound_hints: tuple[CompoundHint, ...] = ()
    order: tuple[str, ...] = ()
    shuffled: bool = False
    pool: int | None = None
    schemes: tuple[str, ...] = ()
    explained: tuple[Text, ...] = ()

    @property
    def shown(self) -> tuple[Choice, ...]:
        """The choices as they are shown."""
        by_id = {choice.id: choice for choice in self.choices}
        return tuple(by_id[id_] for id_ in self.order) if self.order else self.choices


@dataclass(frozen=True)
class Option:
    """One option of a dropdown: `value` is what is given for it, whatever language it is in."""

    value: str
    text: Text
    hints: tuple[Hint, ...] = ()


@dataclass(frozen=True)
class Dropdown:
    """One optioninput; `label` names it where it has a name of its own.

    `right` is the value of the right option, which the author may have left out or not listed.
    """

    id: str
    label: Text
    options: tuple[Option, ...]
    right: str | None = None
    points: float = 1


Paragraph = tuple[Text | Dropdown, ...]
"""Running text with the dropdowns that stand in it."""


@dataclass(frozen=True, kw_only=True)
class DropdownQuestion(Question):
    """Dropdowns in running text (optionresponse)."""

    body: tuple[Paragraph, ...]

    @property
    def dropdowns(self) -> tuple[Dropdown, ...]:
        """The dropdowns in document order."""
        return tuple(
            piece for paragraph in self.body for piece in paragraph if isinstance(piece, Dropdown)
        )

    @property
    def inputs(self) -> tuple[str, ...]:
        """The ids of the dropdowns."""
        return tuple(dropdown.id for dropdown in self.dropdowns)

    @property
    def possible(self) -> tuple[float, ...]:
        """The points of each dropdown."""
        return tuple(dropdown.points for dropdown in self.dropdowns)


@dataclass(frozen=True, kw_only=True)
class FieldQuestion(Question):
    """A question with one field to type in.

    `trailing` is shown after the field, a unit say; `size` is its width in characters, if the
    author set it. `old_hints` says that there are hints of a form that Open edX has given up, for
    which it fails on some answers.
    """

    trailing: Text | None = None
    size: int | None = None
    old_hints: bool = False


@dataclass(frozen=True)
class AnswerHint:
    """What is said to one answer, or to those that a pattern fits; nothing where `hint` is None.

    `right` says that it is meant for a right answer.
    """

    answer: str
    hint: Hint | None = None
    right: bool = False
    pattern: bool = False


@dataclass(frozen=True)
class AcceptedTexts:
    """The texts that are right, in one language; where `pattern`, they are regular expressions.

    `hints` are in the order in which they are tried; the first that fits is the only one.
    """

    answers: tuple[str, ...]
    hints: tuple[AnswerHint, ...] = ()
    ignore_case: bool = False
    pattern: bool = False


@dataclass(frozen=True, kw_only=True)
class TextQuestion(FieldQuestion):
    """A text to be typed (stringresponse); one that either set accepts is right.

    `translated` are the answers as they were translated.
    """

    accepted: AcceptedTexts = AcceptedTexts(())
    translated: AcceptedTexts | None = None


@dataclass(frozen=True)
class NumberRange:
    """A range of right numbers: expressions for its ends, and whether they belong to it."""

    low: str
    high: str
    with_low: bool
    with_high: bool


@dataclass(frozen=True)
class OtherNumber:
    """A further right number, with what is said to it."""

    answer: str
    hint: Hint | None = None


@dataclass(frozen=True, kw_only=True)
class NumberQuestion(FieldQuestion):
    """A number or an expression to be typed (numericalresponse).

    All numbers are as the author wrote them. `answer` is ignored where there is a `range`.
    `schemes` are the kinds of partial credit asked for, whether known or not.
    """

    answer: str = ""
    range: NumberRange | None = None
    tolerance: str = DEFAULT_TOLERANCE
    others: tuple[OtherNumber, ...] = ()
    hint: Hint | None = None
    schemes: tuple[str, ...] = ()
    partial_range: str | None = None
    partial_answers: str | None = None


@dataclass(frozen=True)
class Unsupported:
    """A part of a problem that cannot be answered here, with its words.

    `sources` are those of its inputs.
    """

    tag: str
    text: Text
    sources: tuple[Source, ...] = ()


Part = Text | Question | Unsupported


@dataclass(frozen=True)
class Explanation:
    """One solution element of OLX.

    `markup` is its source with what follows up to the next element, as Open edX gives it, the
    problem's id written as <pid>. One of a `pool`, the id of a question, is shown only with the
    right choice that names it by its `explanation`.
    """

    id: str
    text: Text
    markup: str
    explanation: str = ""
    pool: str = ""


@dataclass(frozen=True)
class Problem:
    """An OLX problem: its parts in document order, hints on request and the solution.

    `explanations` are the solutions one by one.
    """

    id: str
    title: Text
    parts: tuple[Part, ...]
    demand_hints: tuple[Text, ...] = ()
    solution: tuple[Text, ...] = ()
    rules: Rules = field(default=Rules())
    explanations: tuple[Explanation, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions that can be answered here."""
        return tuple(part for part in self.parts if isinstance(part, Question))

    @property
    def inputs(self) -> tuple[str, ...]:
        """The ids of all inputs that can be answered here, in document order."""
        return tuple(id_ for question in self.questions for id_ in question.inputs)


@dataclass(frozen=True)
class Score:
    """Points earned of those possible."""

    earned: float
    possible: float


class Correctness(Enum):
    """The verdict on one input."""

    CORRECT = "correct"
    PARTIALLY_CORRECT = "partially-correct"
    INCORRECT = "incorrect"


@dataclass(frozen=True)
class Verdict:
    """The verdict on one input with the feedback that belongs to it.

    `label` stands before the feedback; None leaves that to the usual words, an empty one to none.
    `targeted` is what the author says to the choice that was made, besides its feedback
    (OLX targetedfeedback). `feedback_right` says whether the feedback is meant for a right answer;
    None that it is as the verdict is.
    """

    input: str
    correctness: Correctness
    score: Score
    feedback: tuple[Text, ...] = ()
    label: Text | None = None
    targeted: tuple[Text, ...] = ()
    feedback_right: bool | None = None


@dataclass(frozen=True)
class Result:
    """The verdict on a whole problem.

    `score` is the raw one; `weighted` is what the problem's weight makes of it, None where the
    weight or the possible points are 0.
    """

    score: Score
    verdicts: tuple[Verdict, ...]
    weighted: Score | None = None
