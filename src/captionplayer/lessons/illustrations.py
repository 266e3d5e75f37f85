"""The pictures of an exercise: files of the lesson, and none outside it."""

from pathlib import Path, PurePath, PurePosixPath
from urllib.parse import unquote

from captionplayer.captions.collected import Collected, shown
from captionplayer.errors import InputError, Notice
from captionplayer.exercises.cleaning import is_local
from captionplayer.exercises.pictures import STATIC, Picture
from captionplayer.lessons.parts import Parts


class Pictures:
    """Finds pictures by their `src`, and gathers notices of those that are not in the lesson.

    `/static/NAME`, as Open edX has it, is the file NAME in the folder `static` of the lesson; else
    beside the exercise, in `static` there or by itself. Any other name is relative to the lesson,
    else to the exercise. An exercise of its own has its folder for a lesson.
    """

    def __init__(self, parts: Parts, exercise: str) -> None:
        if parts.root is None:
            folder = PurePath(exercise).parent
            parts, exercise = Parts(Path(folder), Path(folder)), PurePath(exercise).name
        self._parts = parts
        self._folder = PurePosixPath(exercise).parent
        self._found: dict[str, Picture | None] = {}
        self._missing = Collected(parts.label(exercise))

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Which pictures cannot be shown."""
        return self._missing.all()

    def __call__(self, source: str) -> Picture | None:
        """The picture; None where no file of the lesson is meant."""
        if source not in self._found:
            self._found[source] = self._find(source)
            if self._found[source] is None:
                self._missing.add("picture-missing", picture=shown(source))
        return self._found[source]

    def _find(self, source: str) -> Picture | None:
        for name in self._names(source):
            try:
                if is_local(name):
                    return Picture(name, str(self._parts.find(name).absolute()))
            except InputError:
                continue
        return None

    def _names(self, source: str) -> list[str]:
        """The names that a file may have, the likeliest first."""
        written = dict.fromkeys((source, unquote(source)))
        names = []
        for each in written:
            if each.startswith(STATIC):
                plain = each.removeprefix(STATIC)
                names += [f"static/{plain}", self._beside(f"static/{plain}"), self._beside(plain)]
            else:
                names += [each, self._beside(each)]
        return names

    def _beside(self, name: str) -> str:
        # joined as strings: a path would lose what makes a name suspect
        return name if str(self._folder) == "." else f"{self._folder}/{name}"
