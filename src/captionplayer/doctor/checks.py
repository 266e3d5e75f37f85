"""Running checks one by one: each is bounded in time, and none ends the others."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from queue import Empty, Queue
from threading import Thread

from captionplayer.doctor.finding import Finding, broken

PATIENCE = 5.0
"""Seconds that a check may take."""


@dataclass(frozen=True)
class Check:
    """Something to look at, and how; `look` may find several things."""

    id: str
    look: Callable[[], Iterable[Finding]]


def findings(check: Check) -> Iterator[Finding]:
    """What a check finds; an error that nobody expected is a finding too."""
    try:
        yield from check.look()
    except Exception as error:
        yield failed(check.id, error)


def failed(check: str, error: Exception) -> Finding:
    """A check that could not be made."""
    return broken(check, "check-failed", reason=f"{type(error).__name__}: {error}")


def in_time(check: Check, patience: float = PATIENCE) -> list[Finding]:
    """What a check finds within so many seconds; a disk that does not answer holds nothing up."""
    found: Queue[list[Finding]] = Queue()
    look = Thread(target=lambda: found.put(list(findings(check))), name=check.id, daemon=True)
    look.start()
    try:
        return found.get(timeout=patience)
    except Empty:
        return [broken(check.id, "check-late", seconds=round(patience))]
