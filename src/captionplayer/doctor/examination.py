"""All checks in their order; those that need Qt are made by a process of their own.

So a crash there, be it in a decoder or a display's plugin, and whatever hangs, is a finding, and
the other checks are made by the next such process.
"""

from collections.abc import Iterator

from captionplayer.doctor import folders, kept, lesson, software
from captionplayer.doctor.checks import Check, in_time
from captionplayer.doctor.finding import Finding
from captionplayer.doctor.windowchecks import WINDOW_CHECKS, window_findings

_BEFORE = (
    Check("program", software.program),
    Check("system", software.system),
    Check("libraries", software.libraries),
)
_AFTER = (
    Check("welcome", lesson.welcome),
    Check("exercises", lesson.exercises),
    Check("folders", folders.folders),
    Check("progress", kept.progress),
)


def examine() -> Iterator[Finding]:
    """Everything that is found on this computer."""
    for check in _BEFORE:
        yield from in_time(check)
    yield from window_findings(WINDOW_CHECKS)
    for check in _AFTER:
        yield from in_time(check)
