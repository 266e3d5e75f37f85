"""The checks that need Qt, made by this very program as another process, and what comes of it.

The process tells a line of JSON before each check, and one for each finding.
"""

import json
import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, Any

from captionplayer.doctor import itself
from captionplayer.doctor.finding import Finding, Status, broken
from captionplayer.doctor.lesson import LANGUAGES
from captionplayer.doctor.report import from_entry
from captionplayer.surroundings.display import is_display_missing

OPTION = "--window-checks"
"""What asks this program for these checks alone, with their ids behind it."""
CLIPS = ("vp9-opus", "h264-aac", "vp8-vorbis", "opus", "mp3")
"""The kinds of media that are tried."""
WINDOW_CHECKS = (
    "qt",
    "platform",
    "icons",
    "translations",
    *(f"captions.{tag}" for tag in LANGUAGES),
    "media",
    *(f"media.{clip}" for clip in CLIPS),
    "sound",
    "voices",
    "accessibility",
    "settings",
)
"""The ids of all of them, in their order."""
PATIENCE = 10.0
"""Seconds from one line of the process to the next; loading Qt from a slow disk takes some."""
SOUND_PATIENCE = 4.0
"""Seconds that the sound server may take to name its devices; its client library waits for 30."""

_PLATFORM, _NO_SCREEN = "QT_QPA_PLATFORM", "offscreen"
_SOUND = "sound"
_SERVER, _NO_SERVER = "PULSE_SERVER", "unix:/dev/null"  # which refuses at once
_LAST_WORDS = 300  # characters of what a process said before it ended
_END = "end"

_Line = tuple[str, str]
"""Where a line was read, and the line."""


def window_findings(checks: Sequence[str], patience: float = PATIENCE) -> Iterator[Finding]:
    """What these checks find; a process that ends too early gives way to another for the rest."""
    left = list(checks)
    environment = dict(os.environ)
    if is_display_missing(environment):
        environment[_PLATFORM] = _NO_SCREEN
    while left:
        run = _Run(left, environment, patience)
        yield from run.findings()
        is_bare = run.found_no_way and environment.get(_PLATFORM) == _NO_SCREEN
        if run.stopped or run.current == "qt" or is_bare:
            return
        if run.current == "platform" or run.found_no_way:
            environment[_PLATFORM] = _NO_SCREEN  # for all others no window is needed
        if run.is_sound_late:
            environment[_SERVER] = _NO_SERVER  # engines of voices would wait for it, too
        left = left[left.index(run.current) + 1 :] if run.current else []


class _Run:
    """One such process."""

    def __init__(
        self, checks: Sequence[str], environment: Mapping[str, str], patience: float
    ) -> None:
        self._patience = patience
        self._lines: SimpleQueue[_Line] = SimpleQueue()
        self._errors: list[str] = []
        self._process = subprocess.Popen(
            [*itself.command(), "doctor", OPTION, ",".join(checks)],
            cwd=itself.folder(),
            env=dict(environment),
            stdin=subprocess.PIPE,  # it ends with this one, however that ends
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # of Windows
        )
        for name, stream in (("out", self._process.stdout), ("err", self._process.stderr)):
            assert stream is not None
            Thread(target=self._read, args=(name, stream), daemon=True).start()
        self.current = checks[0]
        """The check that is being made; empty once all were."""
        self._asks_for_sound = False
        self.is_sound_late = False
        """Whether it ended because the sound server did not answer."""
        self._has_told = False
        self.stopped = False
        """Whether the process said that the others cannot be made."""
        self.found_no_way = False
        """Whether it said that Qt has no way to the screen."""

    def _read(self, name: str, stream: IO[str]) -> None:
        with stream:
            for line in stream:
                self._lines.put((name, line))
        self._lines.put((_END, name))

    def findings(self) -> Iterator[Finding]:
        """What it finds; at the end it runs no more."""
        try:
            yield from self._told()
        finally:
            self._process.kill()
            self._process.wait()
            if self._process.stdin is not None:
                self._process.stdin.close()

    def _told(self) -> Iterator[Finding]:
        ended = 0
        while ended < 2:
            try:
                name, line = self._lines.get(timeout=self._limit())
            except Empty:
                yield self._late()
                return
            ended += name == _END
            if name == "err":
                self._errors.append(line)
            elif name == "out":
                yield from self._take(line)
                if not self.current:
                    return
        if not self._has_told:  # it may have said itself what it ends at
            yield broken(self.current, "check-crashed", reason=self._reason())

    def _limit(self) -> float:
        """Seconds that the next line may take."""
        return min(self._patience, SOUND_PATIENCE) if self._asks_for_sound else self._patience

    def _late(self) -> Finding:
        self.is_sound_late = self._asks_for_sound
        code = "sound-late" if self.is_sound_late else "check-late"
        return broken(self.current, code, seconds=round(self._limit()))

    def _take(self, line: str) -> Iterator[Finding]:
        try:
            entry: dict[str, Any] = json.loads(line)
        except ValueError:
            return  # a library that prints
        if "begins" in entry:
            self.current, self._has_told = entry["begins"], False
            self._asks_for_sound = self.current == _SOUND
        elif "ends" in entry:
            self.stopped, self.current = entry["ends"] == "early", ""
        else:
            self._has_told = True
            finding = from_entry(entry)
            self.found_no_way |= (finding.check, finding.status) == ("platform", Status.BROKEN)
            yield finding

    def _reason(self) -> str:
        """The last words of a process, and how it ended."""
        words = " ".join(" ".join(self._errors).split())
        return f"{words[-_LAST_WORDS:]} {self._process.wait()}".lstrip()
