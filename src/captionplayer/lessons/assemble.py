"""Plan -> Lesson: reads each part; one that cannot be used is left out and told of."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath
from typing import TypeVar

from captionplayer.captions.tracklist import TrackList
from captionplayer.errors import InputError, LessonError, Notice
from captionplayer.exercises import olx
from captionplayer.exercises.document import MAX_BYTES
from captionplayer.exercises.problem import Problem, Text, Unsupported
from captionplayer.language import UNDETERMINED
from captionplayer.lessons import captions
from captionplayer.lessons.captions import Captions
from captionplayer.lessons.lesson import Lesson
from captionplayer.lessons.parts import Parts
from captionplayer.lessons.plan import Plan
from captionplayer.messages import describe

UNREADABLE = "problem"
"""The tag of the part that stands for an exercise that cannot be read."""

Value = TypeVar("Value")


def _why_nothing(parts: Parts, plan: Plan, losses: "_Losses") -> InputError:
    """Why no part of the lesson can be used: what is wrong with a part, else with the manifest."""
    if losses.errors:
        return losses.errors[0]
    if plan.notices:
        return LessonError.about(plan.notices[0])
    return LessonError("lesson-empty", file=parts.shown)


def assemble(parts: Parts, plan: Plan) -> Lesson:
    """The lesson that the plan lays out.

    Raises InputError where neither captions nor video nor any exercise can be used.
    """
    losses = _Losses()
    title = plan.title or _name(parts, plan)
    read = partial(captions.read, parts, plan, title)
    found = losses.attempt(read) if plan.captions else None
    video = losses.attempt(partial(parts.find, plan.video)) if plan.video else None
    language = found.language if found else plan.sound_language or UNDETERMINED
    read_problem = partial(_problem, parts, language, losses)
    problems = {name: read_problem(name) for name in plan.exercises}
    if found is None and video is None and not any(map(_is_usable, problems.values())):
        raise _why_nothing(parts, plan, losses)
    if found:
        title = plan.title or found.tracks.title(language) or title
    return Lesson(
        id=plan.id or _derived_id(parts, plan, found, video),
        title=title,
        tracks=found.tracks if found else TrackList.from_cues(language, {}, title),
        video=video,
        sound_language=plan.sound_language or language,
        sign_language_video=_optional(parts, plan.sign_language, losses),
        described_video=_optional(parts, plan.described, losses),
        described_track=plan.described_track,
        problems=tuple(_with_own_ids(problems.values())),
        unlock=plan.unlock,
        notices=(*plan.notices, *(found.notices if found else ()), *losses.notices),
    )


class _Losses:
    """Gathers the errors of the parts that had to be left out."""

    def __init__(self) -> None:
        self.errors: list[InputError] = []

    @property
    def notices(self) -> tuple[Notice, ...]:
        return tuple(error.notice for error in self.errors)

    def attempt(self, read: Callable[[], Value]) -> Value | None:
        """What is read, or None and an error more."""
        try:
            return read()
        except InputError as error:
            self.errors.append(error)
            return None


def _optional(parts: Parts, name: str, losses: _Losses) -> Path | None:
    return losses.attempt(partial(parts.find, name)) if name else None


def _problem(parts: Parts, language: str, losses: _Losses, name: str) -> Problem:
    """The problem, or what stands in its place and says that it cannot be read."""
    label = parts.label(name)
    found = losses.attempt(lambda: olx.parse(parts.read(name, MAX_BYTES), label, language))
    if found:
        return found
    title = Text(PurePath(name).name, UNDETERMINED)
    words = Text(describe(losses.errors[-1].notice), "en")
    return Problem(PurePath(name).stem, title, (Unsupported(UNREADABLE, words),))


def _is_usable(problem: Problem) -> bool:
    return not any(
        isinstance(part, Unsupported) and part.tag == UNREADABLE for part in problem.parts
    )


def _with_own_ids(problems: Iterable[Problem]) -> Iterator[Problem]:
    """The problems, no two with one id: what is kept of one must not count for another."""
    seen: set[str] = set()
    for problem in problems:
        own = problem
        while own.id in seen:
            own = replace(own, id=f"{own.id}+")
        seen.add(own.id)
        yield own


def _name(parts: Parts, plan: Plan) -> str:
    """A title for a lesson that has none: its folder's name, or that of a loose file."""
    if parts.root:
        return parts.shown.resolve().stem
    return Path(plan.captions or plan.video or (*plan.exercises, "")[0]).stem


def _derived_id(parts: Parts, plan: Plan, found: Captions | None, video: Path | None) -> str:
    """An id from what stays when a lesson is moved or its captions are retimed.

    The label of the bundle, else the texts of the captions, else the name and size of the video,
    else the exercises.
    """
    if found:
        facts: tuple[object, ...] = found.identity
    elif video:
        facts = ("video", PurePath(plan.video).name, video.stat().st_size)
    else:
        facts = ("exercises", *map(partial(_content, parts), plan.exercises))
    digest = hashlib.sha256(repr(facts).encode("utf-8", "surrogatepass"))
    return f"derived-{digest.hexdigest()[:32]}"


def _content(parts: Parts, name: str) -> bytes:
    try:
        return parts.read(name, MAX_BYTES)
    except InputError:
        return b""
