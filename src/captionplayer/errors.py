"""Every error a user can be told about, and the notices that stop nothing.

CaptionPlayerError
├── InputError          what was given cannot be used
│   ├── FileError       missing, unreadable, too large, or not of the kind it should be
│   ├── BundleError     not a message bundle, or one against its rules
│   ├── SubtitleError   not a subtitle file, or nothing in it can be read
│   ├── LessonError     the manifest or the folder does not make a lesson
│   ├── ProblemError    an exercise that cannot be read
│   └── AnswerError     an answer that cannot be graded
└── StorageError        what the program keeps cannot be read or written

An error carries a `Notice`; `messages.describe` puts it into words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Self

Field = str | int


@dataclass(frozen=True)
class Notice:
    """Something a user should know: a code with its facts, not yet in words.

    `file` is the path as the user gave it; `place` is a key, an element or, as an int, a line
    number counted from 1.
    """

    code: str
    file: str = ""
    place: Field = ""
    fields: Mapping[str, Field] = field(default_factory=dict)


def notice(code: str, *, file: object = "", place: Field = "", **fields: Field) -> Notice:
    """A notice from its facts; `file` may be a path."""
    return Notice(code, str(file), place, fields)


class CaptionPlayerError(Exception):
    """Root of all errors that are told to a user."""

    def __init__(self, code: str, *, file: object = "", place: Field = "", **fields: Field) -> None:
        super().__init__(code, str(file), place, fields)
        self.notice = notice(code, file=file, place=place, **fields)

    @classmethod
    def about(cls, notice: Notice) -> "Self":
        """The error for a notice of what, after all, leaves nothing that can be used."""
        return cls(notice.code, file=notice.file, place=notice.place, **notice.fields)


class InputError(CaptionPlayerError):
    """What the user gave cannot be used."""


class FileError(InputError):
    """A file is missing, unreadable, too large or of another kind."""


class BundleError(InputError):
    """A message bundle breaks its rules."""


class SubtitleError(InputError):
    """A subtitle file holds nothing that can be read."""


class LessonError(InputError):
    """A manifest or a folder does not make a lesson."""


class ProblemError(InputError):
    """An exercise cannot be read."""


class AnswerError(InputError):
    """An answer cannot be graded: it is no number, say, or the exercise cannot judge it.

    It uses no attempt. The field `input` is the input that it is about.
    """

    def at(self, input_: str, line: Field = "") -> "AnswerError":
        """The same error, about that input; `line` is where its question stands in its file."""
        known = self.notice
        fields = {**known.fields, "input": input_}
        return AnswerError(known.code, file=known.file, place=line or known.place, **fields)


class StorageError(CaptionPlayerError):
    """The learner's progress, or what is unpacked for a while, cannot be read or kept."""
