"""Qt's way to the screen. Where there is none Qt would abort; here one sentence is told."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from captionplayer.errors import CaptionPlayerError, Notice
from captionplayer.surroundings.libraries import BASE, WINDOW, library_missing, missing
from captionplayer.telling import USER_ERROR, tell
from captionplayer.ui import log


class _Witness:
    """Hears what Qt says while it looks for a screen."""

    def __init__(self, told: Callable[[Notice], None]) -> None:
        self._told = told
        self._last = ""

    def hear(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        log.take_qt(kind, context, text)
        if kind == QtMsgType.QtFatalMsg:
            # Qt aborts the process as soon as this returns, and no exception gets through it
            self._told(reason_why(self._last or text))
            os._exit(USER_ERROR)
        if kind == QtMsgType.QtWarningMsg:
            self._last = self._last or text


@contextmanager
def failure_told(told: Callable[[Notice], None] = tell) -> Iterator[None]:
    """Around the making of the application: what Qt would abort at ends the program with 2."""
    before = qInstallMessageHandler(_Witness(told).hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def reason_why(said: str) -> Notice:
    """Why Qt finds no screen: a library is missing, or what Qt said."""
    absent = missing((*BASE, *WINDOW)) if sys.platform.startswith("linux") else []
    if absent:
        return library_missing(absent).notice
    reason = said.splitlines()[0].strip().rstrip(".")
    return CaptionPlayerError("display-unusable", reason=reason).notice
