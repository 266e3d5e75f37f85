"""What the learner does who is killed, and what must be found afterwards."""

import json
import random
from dataclasses import dataclass, field

from captionplayer.captions.track import Cue
from captionplayer.captions.tracklist import TrackList
from captionplayer.exercises.problem import (
    Choice,
    ChoiceQuestion,
    Problem,
    Question,
    Response,
    Text,
    TextQuestion,
)
from captionplayer.exercises.rules import Rules
from captionplayer.lessons.lesson import Lesson
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session

KINDS = (
    *["tick"] * 5,
    *["type"] * 5,
    "hints",
    *["submit"] * 4,
    "reset",
    "watch",
    "watch",
    "read",
    "place",
)
CHOICES, ESSAY = ("p1", "p2", "p3"), "essay"
PROBLEMS = (*CHOICES, ESSAY)  # the essay is written and never submitted
INPUT = "question-1"
PLACE = 5000  # ms; nearer to the start there is nothing to resume


def lesson(id_: str) -> Lesson:
    """A lesson with as many captions as can be read by chance, but never all of them."""
    cues = [Cue(start * 1000, start * 1000 + 900, "words", "en") for start in range(1001)]
    tracks = TrackList.from_cues("en", {"en": cues}, "Lesson")
    return Lesson(id_, "Lesson", tracks, None, "en", problems=tuple(map(_problem, PROBLEMS)))


def _problem(id_: str) -> Problem:
    label = Text("?", "en")
    question: Question = TextQuestion(id=INPUT, label=label)
    if id_ != ESSAY:
        choices = tuple(
            Choice(f"choice_{n}", Text("words", "en"), correct=n % 2 == 0) for n in range(5)
        )
        question = ChoiceQuestion(id=INPUT, label=label, choices=choices, multiple=True)
    return Problem(id_, Text(f"Problem {id_}", "en"), (question,), rules=Rules(reset_button=True))


@dataclass(frozen=True)
class Action:
    """One thing that the learner does."""

    kind: str
    problem: str
    number: int
    ticked: tuple[str, ...] = ()
    words: str = ""

    @classmethod
    def at_random(cls, chance: random.Random) -> "Action":
        """Any action, some kinds more often than others."""
        kind = chance.choice(KINDS)
        problem = ESSAY if kind == "type" else chance.choice(CHOICES)
        ticked = tuple(f"choice_{n}" for n in range(5) if chance.random() < 0.5)
        words = chance.choice(["", "words ", "字"]) * chance.randint(1, 200)
        return cls(kind, problem, chance.randrange(1000), ticked, words)

    @property
    def given(self) -> dict[str, Response]:
        """What is given for the only input of the problem."""
        return {INPUT: self.words if self.kind == "type" else frozenset(self.ticked)}

    def as_json(self) -> str:
        """The action in one line."""
        return json.dumps([self.kind, self.problem, self.number, self.ticked, self.words])

    @classmethod
    def from_json(cls, text: str) -> "Action":
        """The action that a line was made of."""
        kind, problem, number, ticked, words = json.loads(text)
        return cls(kind, problem, number, tuple(ticked), words)


@dataclass
class Kept:
    """What is kept of one lesson: kept in mind by the one who kills, and found in the file."""

    drafts: dict[str, dict[str, Response]] = field(
        default_factory=lambda: {p: {} for p in PROBLEMS}
    )
    hints: dict[str, int] = field(default_factory=lambda: dict.fromkeys(PROBLEMS, 0))
    attempts: dict[str, list[dict[str, Response]]] = field(
        default_factory=lambda: {p: [] for p in PROBLEMS}
    )
    done: dict[str, bool] = field(default_factory=lambda: dict.fromkeys(PROBLEMS, False))
    seconds: set[int] = field(default_factory=set)
    read: set[int] = field(default_factory=set)
    place: int | None = None

    def take(self, action: Action) -> "Kept":
        """Takes one more action that must be kept; returns itself."""
        given, problem = action.given, action.problem
        if action.kind in {"tick", "type"}:
            self.drafts[problem] = dict(given)
        elif action.kind == "hints":
            self.hints[problem] = action.number
        elif action.kind == "submit":
            self.drafts[problem] = dict(given)
            self.attempts[problem].append(given)
            self.done[problem] = True
        elif action.kind == "reset":
            self.drafts[problem], self.hints[problem], self.done[problem] = {}, 0, False
        elif action.kind == "watch":
            self.seconds.add(action.number)
        elif action.kind == "read":
            self.read.add(action.number)
        else:
            self.place = action.number
        return self

    def unlike(self, found: "Kept") -> str:
        """What is not as it was kept, in short."""
        mine, other = vars(self), vars(found)
        return "; ".join(
            f"{name} was {str(mine[name])[:200]}, is {str(other[name])[:200]}"
            for name in mine
            if mine[name] != other[name]
        )

    @classmethod
    def found(cls, progress: Progress, lesson_id: str) -> "Kept":
        """What is kept in the file."""
        session = Session(lesson(lesson_id), progress)
        kept = cls(place=progress.place(lesson_id))
        for problem in session.lesson.problems:
            draft = session.draft(problem)
            kept.drafts[problem.id] = dict(draft.responses)
            kept.hints[problem.id] = draft.hints_shown
            attempts = progress.answers.attempts(lesson_id, problem.id)
            kept.attempts[problem.id] = [dict(attempt.responses) for attempt in attempts]
            kept.done[problem.id] = session.standing(problem).done
        for span in progress.watched(lesson_id):
            kept.seconds |= set(range(span.start // 1000, span.end // 1000))
        kept.read = {span.start // 1000 for span in progress.read(lesson_id)}
        return kept
