"""The targetedfeedbackset of OLX: what is said to each choice besides its hints."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lxml import etree

from captionplayer.exercises import markup
from captionplayer.exercises.problem import Choice

_ALWAYS = "alwaysShowCorrectChoiceExplanation"


@dataclass(frozen=True)
class Targeted:
    """Feedback by the explanation-id of the choice; `solutions` are for every attempt."""

    feedback: tuple[etree._Element, ...] = ()
    solutions: tuple[etree._Element, ...] = ()

    def to(self, explanation: str) -> Iterable[etree._Element]:
        """What is said to a choice with that explanation-id."""
        return (node for node in self.feedback if _id(node) == explanation)

    def explained(self, choices: Sequence[Choice]) -> Iterable[etree._Element]:
        """The solution of the right choice, where the author wants it said every time."""
        ids = [choice.explanation for choice in choices if choice.correct][-1:]
        return [node for node in self.solutions if _id(node) in ids][:1]


def read(response: etree._Element) -> Targeted:
    """The feedback of a multiplechoiceresponse, from the first set that follows it."""
    wanted = response.get("targeted-feedback")
    if markup.name(response) != "multiplechoiceresponse" or wanted is None:
        return Targeted()
    for node in response.itersiblings():
        if markup.name(node) == "targetedfeedbackset":
            solutions = _solutions_after(node) if wanted == _ALWAYS else ()
            return Targeted(tuple(markup.children(node, "targetedfeedback")), tuple(solutions))
    return Targeted()


def _solutions_after(node: etree._Element) -> Iterable[etree._Element]:
    """The solution, or the set of them, that comes next."""
    after = node.getnext()
    if after is None:
        return ()
    return [after] if markup.name(after) == "solution" else markup.children(after, "solution")


def _id(node: etree._Element) -> str:
    return node.get("explanation-id", "")
