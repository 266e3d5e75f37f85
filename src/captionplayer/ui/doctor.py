"""The doctor's checks that need Qt, in a process of their own, which tells what it finds as lines.

`captionplayer.doctor.windowchecks` starts it and reads the lines.
"""

import json
import os
import stat
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from threading import Thread

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication

from captionplayer.doctor.checks import Check, findings
from captionplayer.doctor.finding import Finding, about, well
from captionplayer.doctor.lesson import LANGUAGES
from captionplayer.doctor.report import line
from captionplayer.doctor.windowchecks import CLIPS
from captionplayer.errors import Notice
from captionplayer.ui.app import make_application
from captionplayer.ui.doctordesktop import accessibility, platform, sound
from captionplayer.ui.doctormedia import MediaTrial
from captionplayer.ui.doctorvoices import voices
from captionplayer.ui.doctorwords import captions, icons, settings, translations
from captionplayer.ui.platform import failure_told


def run(ids: Sequence[str]) -> int:
    """Make the checks with these ids; the exit code is 0, whatever they find."""
    Thread(target=_end_with_parent, name="parent", daemon=True).start()
    qt = _Qt()
    for check in qt.checks():
        if check.id in ids:
            _tell({"begins": check.id})
            for finding in findings(check):
                _write(line(finding))
    _tell({"ends": "well"})
    return 0


def _end_with_parent() -> None:
    """Whoever started this process writes nothing to it, and lets go of the pipe with its own end.

    A check that hangs would outlive it.
    """
    if stat.S_ISFIFO(os.fstat(0).st_mode):
        os.read(0, 1)  # by number: Python would miss a stream that waits at its end
        os._exit(1)


class _Qt:
    """Qt's application and the one medium, both made when the first check needs them."""

    def __init__(self) -> None:
        self._application: QApplication | None = None
        self._trial: MediaTrial | None = None

    def checks(self) -> Iterable[Check]:
        """All checks, in the order of `WINDOW_CHECKS`."""
        yield Check("qt", self._versions)
        yield self._check("platform", platform)
        yield self._check("icons", icons)
        yield self._check("translations", translations)
        for tag in LANGUAGES:
            yield self._check(f"captions.{tag}", partial(captions, tag))
        yield self._check("media", lambda: self._media().backend())
        for clip in CLIPS:
            yield self._check(f"media.{clip}", partial(self._play, clip))
        yield self._check("sound", sound)
        yield self._check("voices", voices)
        yield self._check("accessibility", accessibility)
        yield self._check("settings", settings)

    def _check(self, id_: str, look: Callable[[], Iterable[Finding]]) -> Check:
        def with_application() -> Iterable[Finding]:
            self._application = self._application or _made()
            return look()

        return Check(id_, with_application)

    def _versions(self) -> Iterable[Finding]:
        yield well("qt", "qt", qt=qVersion(), pyside=pyside_version)

    def _play(self, clip: str) -> Iterable[Finding]:
        return self._media().play(clip)

    def _media(self) -> MediaTrial:
        self._trial = self._trial or MediaTrial()
        return self._trial


def _made() -> QApplication:
    with failure_told(_tell_no_window):
        return make_application()


def _tell_no_window(trouble: Notice) -> None:
    """The last words of this process, where Qt finds no way to the screen."""
    _write(line(about("platform", trouble)))


def _tell(entry: object) -> None:
    _write(json.dumps(entry))


def _write(text: str) -> None:
    """At once: what comes next may end the process."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
