"""The exercises of a lesson: each in its source language, and with the translations beside it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from captionplayer.errors import InputError, Notice
from captionplayer.exercises import olx
from captionplayer.exercises.limits import MAX_BYTES
from captionplayer.exercises.overlay import Translation
from captionplayer.exercises.pictures import Find
from captionplayer.exercises.problem import Problem, Text, Unsupported
from captionplayer.language import UNDETERMINED, match, normalise
from captionplayer.lessons import illustrations, overlays
from captionplayer.lessons.parts import Parts
from captionplayer.messages import describe

UNREADABLE = "problem"
"""The tag of the part that stands for an exercise that cannot be read."""


@dataclass(frozen=True)
class _Exercise:
    """One exercise in its source language, and what its translations are made from."""

    problem: Problem
    stem: str
    language: str = UNDETERMINED
    data: bytes = b""
    label: str = ""
    find: Find | None = None
    translations: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def in_language(self, language: str) -> Problem:
        """The problem in the language that serves a learner of this one best."""
        best = match([language], [self.language, *self.translations])
        if best is None or best == self.language:
            return self.problem
        translation = Translation(best, self.translations[best])
        try:
            found = olx.parse(self.data, self.label, self.language, translation, self.find)
        except InputError:  # it could be read in its source language
            return self.problem
        return replace(found, id=self.problem.id)


class Exercises:
    """The problems of a lesson in every language; `problems` are those in the source language.

    `notices` tell of what was left out of translations and pictures, `errors` of exercises that
    cannot be read.
    """

    def __init__(
        self,
        exercises: Iterable[_Exercise] = (),
        errors: Iterable[InputError] = (),
        notices: Iterable[Notice] = (),
    ) -> None:
        self._exercises = tuple(_with_own_ids(exercises))
        self.errors = tuple(errors)
        self.notices = tuple(notices)
        self.problems = tuple(exercise.problem for exercise in self._exercises)
        self._translated: dict[str, tuple[Problem, ...]] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that any of them is translated to."""
        tags = (tag for exercise in self._exercises for tag in exercise.translations)
        return tuple(sorted(dict.fromkeys(tags)))

    def in_language(self, language: str) -> tuple[Problem, ...]:
        """The problems in a language, made when they are first asked for.

        What is not translated stays in the source language; ids are the same in all of them.
        """
        tag = normalise(language)
        if tag not in self._translated:
            self._translated[tag] = tuple(each.in_language(tag) for each in self._exercises)
        return self._translated[tag]

    def ids(self) -> dict[str, str]:
        """The id of each problem, by itself and by the name of its file without the ending."""
        by_file = {each.stem: each.problem.id for each in reversed(self._exercises)}
        return {**by_file, **{problem.id: problem.id for problem in self.problems}}

    def any_usable(self) -> bool:
        """Whether any of them could be read."""
        return any(map(_is_usable, self.problems))


def read(parts: Parts, names: Sequence[str], language: str) -> Exercises:
    """The exercises in the files of these names, written in a language unless they tell theirs."""
    reader = _Reader(parts, language)
    exercises = [reader.exercise(name) for name in dict.fromkeys(names)]
    return Exercises(exercises, reader.errors, reader.notices)


class _Reader:
    """Reads the exercises of one lesson, and gathers what there is to tell."""

    def __init__(self, parts: Parts, language: str) -> None:
        self._parts = parts
        self._language = language
        self._beside = overlays.Beside(parts)
        self.errors: list[InputError] = []
        self.notices: list[Notice] = []

    def exercise(self, name: str) -> _Exercise:
        """The exercise, or what stands in its place and says that it cannot be read."""
        label = self._parts.label(name)
        stem = PurePath(name).stem
        try:
            data = self._parts.read(name, MAX_BYTES)
            found = self._beside.of(name, self._language)
            pictures = illustrations.Pictures(self._parts, name)
            problem = olx.parse(data, label, found.language, find=pictures)
        except InputError as error:
            self.errors.append(error)
            return _Exercise(_unreadable(name, error), stem)
        usable, told = overlays.usable(found, data, label)
        self.notices += [*told, *pictures.notices]
        return _Exercise(problem, stem, found.language, data, label, pictures, usable)


def _unreadable(name: str, error: InputError) -> Problem:
    title = Text(PurePath(name).name, UNDETERMINED)
    words = Text(describe(error.notice), "en")
    return Problem(PurePath(name).stem, title, (Unsupported(UNREADABLE, words),))


def _is_usable(problem: Problem) -> bool:
    return not any(
        isinstance(part, Unsupported) and part.tag == UNREADABLE for part in problem.parts
    )


def _with_own_ids(exercises: Iterable[_Exercise]) -> Iterator[_Exercise]:
    """The exercises, no two with one id: what is kept of one must not count for another."""
    seen: set[str] = set()
    for exercise in exercises:
        id_ = exercise.problem.id
        while id_ in seen:
            id_ += "+"
        seen.add(id_)
        yield replace(exercise, problem=replace(exercise.problem, id=id_))
