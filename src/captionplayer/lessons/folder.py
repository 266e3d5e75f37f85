"""Opens a lesson wherever it comes from: a folder, a `.lesson` file, or a loose file."""

from dataclasses import replace
from pathlib import Path, PurePosixPath

from captionplayer.errors import FileError, InputError, LessonError, notice
from captionplayer.lessons import manifest
from captionplayer.lessons.assemble import assemble
from captionplayer.lessons.guess import guess
from captionplayer.lessons.lesson import Lesson
from captionplayer.lessons.loose import CAPTIONS, VIDEO, captions_beside, loose_lesson
from captionplayer.lessons.parts import MEBIBYTE, Parts, unreadable
from captionplayer.lessons.portal import is_shown_alone

ARCHIVES = (".lesson", ".zip")


def open_lesson(path: Path, cache: Path, *, exercises_later: bool = False) -> Lesson:
    """The lesson at the path; an archive's parts are unpacked below `cache`.

    The exercises may be left for later (`Lesson.whole`).

    A manifest stands for its folder; captions and videos on their own are opened as loose files.
    Raises InputError where nothing of it can be used, StorageError where the cache cannot be
    written.
    """
    suffix = path.suffix.lower()
    if _is_folder(path):
        return _from_folder(path, path, exercises_later)
    if suffix in ARCHIVES:
        return _from_archive(path, cache, exercises_later)
    if suffix in CAPTIONS:
        return _with_notice(loose_lesson(path), path)
    if suffix in VIDEO:
        return _with_notice(loose_lesson(captions_beside(path), path), path)
    Parts(None).find(str(path))
    if path.name == manifest.NAME:
        return _from_manifest(path, exercises_later)
    raise FileError("file-no-lesson", file=path)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error


def _from_archive(path: Path, cache: Path, exercises_later: bool) -> Lesson:
    from captionplayer.lessons.archive import unpack  # noqa: PLC0415 - most lessons are none

    folder, damaged = unpack(path, cache)
    for one in damaged:
        if PurePosixPath(str(one.place)).name == manifest.NAME:
            raise LessonError(one.code, file=path, place=one.place)
    try:
        lesson = _from_folder(folder, path, exercises_later)
    except InputError as error:
        if damaged:  # which is the reason, whatever else is missing now
            raise LessonError(damaged[0].code, file=path, place=damaged[0].place) from error
        raise
    return replace(lesson, notices=(*damaged, *lesson.notices))


def _from_manifest(path: Path, exercises_later: bool) -> Lesson:
    if is_shown_alone(path):
        raise LessonError("manifest-alone", file=path)
    return _from_folder(path.parent, path.parent, exercises_later)


def _with_notice(lesson: Lesson, path: Path) -> Lesson:
    """The lesson of a loose file; what lies beside the file may be kept from the program."""
    if not is_shown_alone(path):
        return lesson
    return replace(lesson, notices=(*lesson.notices, notice("file-alone", file=path)))


def _from_folder(folder: Path, shown: Path, exercises_later: bool) -> Lesson:
    parts = Parts(folder, shown)
    if (folder / manifest.NAME).exists():
        data = parts.read(manifest.NAME, MEBIBYTE)
        plan = manifest.parse(data, parts.label(manifest.NAME))
    else:
        plan = guess(parts, folder)
    return assemble(parts, plan, exercises_later=exercises_later)
