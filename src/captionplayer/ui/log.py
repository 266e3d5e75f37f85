"""The log: a file for what is not for the learner. Standard error is kept for our own sentences."""

import ctypes
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import PySide6
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LARGEST = 1_000_000  # bytes; a larger file of earlier runs is begun anew
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LEVELS = {QtMsgType.QtCriticalMsg: logging.WARNING, QtMsgType.QtFatalMsg: logging.CRITICAL}
_MAPS = Path("/proc/self/maps")
_AV_LOG_QUIET = -8  # libavutil/log.h
# where PySide6 keeps it on Linux, macOS and Windows
_LIBAVUTIL = ("Qt/lib/libavutil.so.*", "Qt/lib/libavutil.*.dylib", "avutil-*.dll")

_qt = logging.getLogger("captionplayer.qt")


@contextmanager
def logging_to(path: Path) -> Iterator[None]:
    """Write the program's log, Qt's messages included, to this file; without it where it fails."""
    before = qInstallMessageHandler(take_qt)
    try:
        _begin(path)
        yield
    finally:
        # with none, a decoder's thread that is about to tell something ends the program (Qt 6.8)
        if before is not None:
            qInstallMessageHandler(before)
        _end()


def _begin(path: Path) -> None:
    logging.raiseExceptions = False
    logger = logging.getLogger("captionplayer")
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        large = path.exists() and path.stat().st_size > _LARGEST
        handler = logging.FileHandler(path, "w" if large else "a", "utf-8", errors="replace")
    except OSError:
        logger.addHandler(logging.NullHandler())
        return
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger.addHandler(handler)


def _end() -> None:
    logger = logging.getLogger("captionplayer")
    for handler in [*logger.handlers]:
        logger.removeHandler(handler)
        with suppress(OSError):  # what a full disk had no room for
            handler.close()
    logger.propagate = True


def take_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Writes what Qt says to the log."""
    del context
    _qt.log(_LEVELS.get(kind, logging.INFO), text)


def silence_ffmpeg() -> None:
    """Switch off the lines that FFmpeg prints by itself; call it when a QMediaPlayer exists."""
    for library in _libavutil():
        try:
            loaded = _loaded(library)
        except OSError:
            continue  # another build of Qt: its lines do no harm
        loaded.av_log_set_level(_AV_LOG_QUIET)


def _libavutil() -> set[Path]:
    """Where FFmpeg's library is: beside PySide6, or the system's, where Qt is the system's."""
    folder = Path(PySide6.__file__).parent
    own = {file for pattern in _LIBAVUTIL for file in folder.glob(pattern)}
    if own or not _MAPS.exists():
        return own
    lines = _MAPS.read_text(errors="replace").splitlines()
    return {Path(line.split(maxsplit=5)[5]) for line in lines if "/libavutil.so" in line}


def _loaded(library: Path) -> ctypes.CDLL:
    """The library that Qt has loaded. Raises OSError where it has not."""
    if sys.platform == "win32":
        return ctypes.CDLL(str(library))
    return ctypes.CDLL(str(library), mode=os.RTLD_NOLOAD | os.RTLD_LAZY)
