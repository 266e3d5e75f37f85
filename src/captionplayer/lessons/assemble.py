"""Plan -> Lesson: reads each part; one that cannot be used is left out and told of."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, TypeVar

from captionplayer.captions.collected import Collected
from captionplayer.captions.tracklist import TrackList
from captionplayer.errors import InputError, LessonError, Notice
from captionplayer.exercises.limits import MAX_BYTES
from captionplayer.language import UNDETERMINED
from captionplayer.lessons import captions
from captionplayer.lessons.captions import Captions
from captionplayer.lessons.lesson import Lesson
from captionplayer.lessons.manifest import NAME as MANIFEST
from captionplayer.lessons.parts import Parts
from captionplayer.lessons.plan import Plan

if TYPE_CHECKING:
    from captionplayer.lessons.exercises import Exercises

Value = TypeVar("Value")


def _why_nothing(plan: Plan, parts: Parts, errors: Sequence[InputError]) -> InputError:
    """Why no part of the lesson can be used: what is wrong with a part, else with the manifest."""
    if errors:
        return errors[0]
    if plan.notices:
        return LessonError.about(plan.notices[0])
    return LessonError("lesson-empty", file=parts.shown)


def assemble(parts: Parts, plan: Plan, *, exercises_later: bool = False) -> Lesson:
    """The lesson that the plan lays out; its exercises may be left for later (`Lesson.whole`).

    Raises InputError where neither captions nor video nor any exercise can be used.
    """
    losses = _Losses()
    title = plan.title or _name(parts, plan)
    read = partial(captions.read, parts, plan, title)
    found = losses.attempt(read) if plan.captions else None
    video = losses.attempt(partial(parts.find, plan.video)) if plan.video else None
    language = found.language if found else plan.sound_language or UNDETERMINED
    if found:
        title = plan.title or found.tracks.title(language) or title
    usable = found is not None or video is not None
    rest = partial(
        _with_exercises,
        parts=parts,
        plan=plan,
        language=language,
        before=None if usable else losses.errors,
    )
    lesson = Lesson(
        id=plan.id or _derived_id(parts, plan, found, video),
        title=title,
        tracks=found.tracks if found else TrackList.from_cues(language, {}, title),
        video=video,
        sound_language=plan.sound_language or language,
        sign_language_video=_optional(parts, plan.sign_language, losses),
        described_video=_optional(parts, plan.described, losses),
        described_track=plan.described_track,
        unlock=plan.unlock,
        notices=(*plan.notices, *(found.notices if found else ()), *losses.notices),
        read_rest=rest,
    )
    # of a lesson that consists of them, they tell whether there is one
    return lesson if exercises_later and usable else lesson.whole()


def _with_exercises(
    lesson: Lesson, parts: Parts, plan: Plan, language: str, before: Sequence[InputError] | None
) -> Lesson:
    """The lesson with its exercises; `before` are the errors of one that has nothing else."""
    losses = _Losses()
    exercises = _exercises(parts, plan, language, losses)
    if before is not None and not (exercises and exercises.any_usable()):
        raise _why_nothing(plan, parts, [*before, *losses.errors])
    places, lost = _places(parts, plan, exercises)
    return replace(
        lesson,
        problems=exercises.problems if exercises else (),
        places=places,
        notices=(
            *lesson.notices,
            *losses.notices,
            *(exercises.notices if exercises else ()),
            *lost,
        ),
        exercises=exercises,
        read_rest=None,
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


def _exercises(parts: Parts, plan: Plan, language: str, losses: _Losses) -> "Exercises | None":
    """The exercises, where there are any: the readers take 50 ms of a launch to be imported."""
    if not plan.exercises:
        return None
    from captionplayer.lessons.exercises import read  # noqa: PLC0415

    exercises = read(parts, plan.exercises, plan.exercises_language or language)
    losses.errors += exercises.errors
    return exercises


def _optional(parts: Parts, name: str, losses: _Losses) -> Path | None:
    return losses.attempt(partial(parts.find, name)) if name else None


def _places(
    parts: Parts, plan: Plan, exercises: "Exercises | None"
) -> tuple[dict[str, int], tuple[Notice, ...]]:
    """The places by the problems' ids, and notices of those that belong to no exercise."""
    ids = exercises.ids() if exercises else {}
    found, lost = {}, Collected(parts.label(MANIFEST))
    for key, time in plan.places.items():
        name, mark, number = key.rpartition("#")
        if mark and number.isdecimal() and key not in ids:
            own, place = ids.get(name), f"#{int(number)}" if int(number) > 1 else ""
        else:
            own, place = ids.get(key), ""
        if own is None:
            lost.add("place-of-nothing", f"exercises.places.{key}")
        else:
            found[own + place] = time
    return found, lost.all()


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
