"""Grading of texts as Open edX does it.

The rules were found by running Open edX's own grader over problems written for it.
"""

from collections.abc import Iterator

from captionplayer.errors import AnswerError
from captionplayer.exercises.feedback import shown
from captionplayer.exercises.patterns import Search
from captionplayer.exercises.problem import (
    AcceptedTexts,
    AnswerHint,
    Correctness,
    Response,
    Score,
    TextQuestion,
    Verdict,
)


def grade(question: TextQuestion, response: Response | None) -> Verdict:
    """The verdict on a text; a blank one is incorrect, and so is None, where nothing was given.

    Raises AnswerError where the question cannot judge the text.
    """
    given = response if isinstance(response, str) else None
    if given is None and question.old_hints:
        raise AnswerError("answer-old-hints", place=question.line or "", input=question.id)
    try:
        right = bool(given) and _is_right(question, given or "")
        said = _said(question, given) if given else None
    except AnswerError as error:
        raise error.at(question.id, question.line or "") from None
    return _verdict(question, right, said)


def right_answers(question: TextQuestion) -> dict[str, tuple[str, ...]]:
    """The texts that are right, the translated ones first."""
    found = [answer for accepted in _sets(question) for answer in accepted.answers]
    return {question.id: tuple(dict.fromkeys(found)) if question.translated else tuple(found)}


def _verdict(question: TextQuestion, right: bool, said: AnswerHint | None) -> Verdict:
    feedback, label = shown([said.hint] if said and said.hint else [])
    return Verdict(
        question.id,
        Correctness.CORRECT if right else Correctness.INCORRECT,
        # A right answer earns one point, however many are possible
        Score(1.0 if right else 0.0, float(question.points)),
        feedback,
        label,
        feedback_right=said.right if said and feedback else None,
    )


def _sets(question: TextQuestion) -> Iterator[AcceptedTexts]:
    if question.translated:
        yield question.translated
    yield question.accepted


def _is_right(question: TextQuestion, given: str) -> bool:
    """Spaces around the text do not count, spaces in it do."""
    text = given.strip()
    if not text:
        return False
    search = Search(text)
    return any(_accepts(accepted, text, search) for accepted in _sets(question))


def _accepts(accepted: AcceptedTexts, text: str, search: Search) -> bool:
    if accepted.pattern:
        return search.finds(accepted.answers, ignore_case=accepted.ignore_case)
    return any(_same(text, answer, accepted.ignore_case) for answer in accepted.answers)


def _same(text: str, other: str, ignore_case: bool) -> bool:
    """Equal to the letter, or in small letters: no more is done to either text."""
    return text.lower() == other.lower() if ignore_case else text == other


def _said(question: TextQuestion, given: str) -> AnswerHint | None:
    """The first hint that fits the text as it was given, with the spaces around it."""
    search = Search(given)
    for accepted in _sets(question):
        for hint in accepted.hints:
            if _fits(hint, given, accepted.ignore_case, search):
                return hint
    return None


def _fits(hint: AnswerHint, given: str, ignore_case: bool, search: Search) -> bool:
    if not hint.pattern:
        return _same(given, hint.answer, ignore_case)
    try:
        return search.finds((hint.answer,), ignore_case=ignore_case)
    except AnswerError as error:
        if error.notice.code == "answer-pattern-broken":  # a hint that never fits
            return False
        raise
