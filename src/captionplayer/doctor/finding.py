"""What a check found: a code with its facts, put into words by `words`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from captionplayer.errors import Notice

Fact = str | int


class Status(Enum):
    """How something is; the values are those of the report as JSON."""

    WELL = "well"
    MISSING = "missing"
    """Not there, and the program does without it."""
    BROKEN = "broken"


@dataclass(frozen=True)
class Finding:
    """One line of the report.

    `check` is what was looked at, such as "captions.ar"; `code` is what was found there: one of
    those in `words`, or a notice's, with its file, place and fields as the facts.
    """

    check: str
    status: Status
    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


def well(check: str, code: str, **facts: Fact) -> Finding:
    """Something that is as it should be."""
    return Finding(check, Status.WELL, code, facts)


def missing(check: str, code: str, **facts: Fact) -> Finding:
    """Something that the program does without."""
    return Finding(check, Status.MISSING, code, facts)


def broken(check: str, code: str, **facts: Fact) -> Finding:
    """Something that the program needs."""
    return Finding(check, Status.BROKEN, code, facts)


def about(check: str, notice: Notice) -> Finding:
    """Something that the program needs, and that it tells of by a notice elsewhere too."""
    facts = {"file": notice.file, "place": notice.place, **notice.fields}
    return Finding(check, Status.BROKEN, notice.code, facts)
