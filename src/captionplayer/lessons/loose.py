"""A lesson out of loose files, wherever they lie."""

from collections.abc import Sequence
from pathlib import Path

from captionplayer.lessons.assemble import assemble
from captionplayer.lessons.lesson import Lesson
from captionplayer.lessons.names import CaptionName, taken_apart
from captionplayer.lessons.parts import Parts, unreadable
from captionplayer.lessons.plan import Plan

CAPTIONS = (".json", ".txt", ".srt")
SOUND = (".mp3", ".ogg", ".oga", ".opus", ".m4a", ".wav", ".flac")
VIDEO = (".webm", ".mp4", ".mkv", ".ogv", ".m4v", ".mov", *SOUND)
"""Endings that are taken for a video's; sound alone is a video without a picture."""


def loose_lesson(
    captions: Path | None,
    video: Path | None = None,
    exercises: Sequence[Path] = (),
    *,
    exercises_later: bool = False,
) -> Lesson:
    """The lesson that the files make, with the translations that lie beside the captions.

    Exercises unlock after playback. Raises FileError for a file that is missing or empty, and
    InputError where nothing can be used.
    """
    parts = Parts(None)
    given = [path for path in (captions, video, *exercises) if path is not None]
    for path in given:  # a name that was mistyped is an error, not a part to be left out
        parts.find(str(path))
    return assemble(
        parts,
        Plan(
            video=str(video or ""),
            captions=str(captions or ""),
            captions_language=taken_apart(str(captions)).tag if captions else "",
            translations=_translations(captions) if captions else {},
            exercises=tuple(map(str, exercises)),
        ),
        exercises_later=exercises_later,
    )


def captions_beside(video: Path) -> Path | None:
    """The captions that bear the video's own name, if any."""
    for ending in (".json", ".bundle.json", ".page.txt", ".srt"):
        path = video.with_name(video.stem + ending)
        if path.is_file():
            return path
    return None


def _translations(captions: Path) -> dict[str, str]:
    """NAME.<tag>.json, or for SubRip NAME.<tag>.srt, in the folder of the captions."""
    own = taken_apart(captions.name)
    suffix = ".srt" if own.suffix == ".srt" else ".json"
    try:
        beside = sorted(captions.parent.iterdir())
    except OSError as error:
        raise unreadable(captions.parent, error) from error
    named = [(path, taken_apart(path.name)) for path in beside if path.name != captions.name]
    return {name.tag: str(path) for path, name in named if _belongs(name, own, suffix)}


def _belongs(name: CaptionName, own: CaptionName, suffix: str) -> bool:
    return name.stem == own.stem and name.suffix == suffix and name.tag not in ("", own.tag)
