"""Questions of all types, and a desk that gives the verdicts that a test wants."""

from datetime import datetime, timezone

from captionplayer.exercises.problem import (
    Choice,
    ChoiceQuestion,
    Correctness,
    Dropdown,
    DropdownQuestion,
    NumberQuestion,
    Option,
    Problem,
    Result,
    Score,
    Text,
    TextQuestion,
    Verdict,
)
from captionplayer.exercises.rules import Rules
from captionplayer.exercises.standing import Standing
from captionplayer.lessons.answering import Draft
from captionplayer.lessons.attempt import Attempt

RIGHT, PARTLY, WRONG = Correctness.CORRECT, Correctness.PARTIALLY_CORRECT, Correctness.INCORRECT


def text(words, language="en"):
    return Text(words, language)


def single(id_="s", language="en", **facts):
    choices = tuple(Choice(word, text(word, language), word == "yes") for word in ("yes", "no"))
    label = text("Do you knead it?", language)
    return ChoiceQuestion(id=id_, label=label, choices=choices, multiple=False, **facts)


def dropdown(id_, *values, language="en"):
    options = tuple(Option(value, text(value, language)) for value in values)
    return Dropdown(id_, text(""), options)


def dropdowns(language="en"):
    pieces = (
        text("Water boils at", language),
        dropdown("d1", "90", "100", language=language),
        text("degrees and freezes at", language),
        dropdown("d2", "0", "a number that nobody who bakes bread would ever guess right"),
    )
    return DropdownQuestion(id="d1", label=text("Fill in.", language), body=(pieces,))


def typed(id_="t", language="en", words="What rises?"):
    return TextQuestion(id=id_, label=text(words, language))


def number(id_="n", language="en"):
    return NumberQuestion(id=id_, label=text("How many?", language))


def problem(*parts, **facts):
    rules = Rules(**facts)
    hints = (text("First."), text("Second."))
    return Problem("p", text("Bread"), parts, hints, (text("It rises."),), rules)


class Desk:
    """Keeps in memory; gives `verdicts` by input, and is right about what is not named there."""

    def __init__(self, **verdicts):
        self.verdicts = verdicts
        self.attempts = []
        self.drafts = Draft({})
        self.arranged = None
        self.error = None
        self.done = True

    def standing(self, problem):
        results = tuple(attempt.result for attempt in self.attempts)
        return Standing(results, bool(results) and self.done)

    def last_attempt(self, problem):
        return self.attempts[-1] if self.attempts else None

    def draft(self, problem):
        return self.drafts

    def keep_response(self, problem, input_, response):
        self._fail()
        self.drafts = Draft({**self.drafts.responses, input_: response}, self.drafts.hints_shown)

    def keep_hints_shown(self, problem, number):
        self._fail()
        self.drafts = Draft(self.drafts.responses, number)

    def submit(self, problem, responses):
        self._fail()
        verdicts = tuple(
            self.verdicts.get(id_, Verdict(id_, RIGHT, Score(1, 1))) for id_ in problem.inputs
        )
        earned = sum(verdict.score.earned for verdict in verdicts)
        result = Result(Score(earned, len(verdicts)), verdicts)
        now = datetime(2026, 5, 1, tzinfo=timezone.utc)
        attempt = Attempt("l", "p", len(self.attempts) + 1, dict(responses), result, now)
        self.attempts.append(attempt)
        self.done = True
        return attempt

    def reset(self, problem):
        self._fail()
        self.done = False
        self.drafts = Draft({})
        return self.arranged or problem

    def _fail(self):
        if self.error is not None:
            raise self.error
