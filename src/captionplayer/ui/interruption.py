"""Ctrl+C in the terminal, or the system's wish to end the program: the window closes as by hand."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Slot

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interruption(QObject):
    """Calls `close` in the event loop; Python's own handlers would wait for Python code to run."""

    def __init__(self, close: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._close = close
        self._read, self._write = socket.socketpair()
        self._write.setblocking(False)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._before = {each: signal.signal(each, _nothing) for each in _SIGNALS}
        kind = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._read.fileno(), kind, self)
        self._notifier.activated.connect(self._take)

    def end(self) -> None:
        """Leave signals to whoever had them before."""
        signal.set_wakeup_fd(-1)
        for each, handler in self._before.items():
            signal.signal(each, handler)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    @Slot()
    def _take(self) -> None:
        self._read.recv(64)
        self._close()


def _nothing(number: int, frame: object) -> None:
    """The wake-up alone is what counts."""
