"""Listens for other starts of the program: a local socket, one line from each and one in answer."""

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from captionplayer.secondstart.address import is_own
from captionplayer.secondstart.asking import PATIENCE, REFUSED, TAKEN
from captionplayer.secondstart.wish import MAX_BYTES, Wish, decode

if sys.platform == "win32":

    def _lock(number: int) -> None:
        """Needs nothing: a pipe goes with its program."""

else:
    from fcntl import LOCK_EX, LOCK_NB, flock

    def _lock(number: int) -> None:
        """Take the lock on an open file. Raises OSError where another program has it."""
        flock(number, LOCK_EX | LOCK_NB)


_log = logging.getLogger(__name__)
_AT_ONCE = 8  # starts that are heard; more wait outside, and take none of the program's files

Take = Callable[[Wish], bool]
"""Does what is asked for, soon; whether it will."""


class Listening(QObject):
    """One program of the user's on a screen listens; whichever was there first."""

    def __init__(self, take: Take, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._take = take
        self._lock = -1
        self._heard = 0
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_AT_ONCE)
        self._server.newConnection.connect(self._receive)

    def begin(self, place: Path | None) -> bool:
        """Listen there, unless another program does; what a killed one left is taken over."""
        if self._server.isListening():
            return True
        if place is None or not self._claim(place):
            return False
        QLocalServer.removeServer(str(place))
        if not self._server.listen(str(place)):
            _log.info("no other start is heard: %s", self._server.errorString())
            self.end()
        return self._server.isListening()

    def end(self) -> None:
        """Listen no more."""
        self._server.close()
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1

    def _claim(self, place: Path) -> bool:
        """Holds a lock as long as this program lives, so that nobody takes over a socket in use."""
        if sys.platform == "win32":
            return True  # a pipe goes with its program
        try:
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not is_own(place.parent):
                return False
            name = place.with_suffix(".lock")
            self._lock = os.open(name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
            _lock(self._lock)
        except OSError as error:
            if not isinstance(error, BlockingIOError):  # which is another window's lock
                _log.info("no other start is heard: %s", error)
            self.end()
            return False
        return True

    @Slot()
    def _receive(self) -> None:
        while self._heard < _AT_ONCE and self._server.hasPendingConnections():
            self._heard += 1
            visitor = _Visitor(self._server.nextPendingConnection(), self._take, self)
            visitor.destroyed.connect(self._hear_next)

    @Slot()
    def _hear_next(self) -> None:
        self._heard -= 1
        self._receive()


class _Visitor(QObject):
    """One other start: heard until its line ends, it says too much, or it takes too long."""

    def __init__(self, socket: QLocalSocket, take: Take, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._take = take
        self._line = b""
        socket.setParent(self)
        socket.setReadBufferSize(MAX_BYTES)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        self._limit = QTimer(self, singleShot=True, interval=round(PATIENCE * 1000))
        self._limit.timeout.connect(self._give_up)
        self._limit.start()
        self._read()  # what came before anybody listened
        if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:  # and went
            self.deleteLater()

    @Slot()
    def _read(self) -> None:
        self._line += bytes(self._socket.read(MAX_BYTES).data())
        if b"\n" in self._line or len(self._line) > MAX_BYTES:
            self._socket.readyRead.disconnect(self._read)
            self._socket.write(TAKEN if self._is_taken() else REFUSED)
            self._socket.disconnectFromServer()

    @Slot()
    def _give_up(self) -> None:
        self._socket.abort()

    def _is_taken(self) -> bool:
        try:
            wish = decode(self._line.partition(b"\n")[0])
        except ValueError as error:
            _log.info("another start asked for something unknown: %s", error)
            return False
        return self._take(wish)
