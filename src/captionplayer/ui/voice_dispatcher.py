"""The voices of Speech Dispatcher, the usual way to speak on Linux.

It is spoken to directly, over its socket, and not through QtTextToSpeech. Measured with Qt 6.11 and
Speech Dispatcher 0.11: Qt's engine takes 1.5 s to be made and 250 ms to stop, both in the GUI
thread; it has no Mandarin; a language that it lacks is spoken by the voice that was set before.
Nor through spd-say: lines that begin with "!-!" are commands to it, and killed it speaks on.
"""

import getpass
import os
import shutil
from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Slot
from PySide6.QtNetwork import QLocalSocket

from captionplayer.ui.ssip import BEGIN, CANCELLED, END, Replies, Reply, as_data
from captionplayer.ui.voices import Engine, Manner, Voice

_PATIENCE = 5_000  # ms until a question is taken for lost
_UNHEARD = 8_000  # ms in which a text was to be heard and none began: the voice is taken for lost
_AT_ONCE = 8_192  # bytes read in one go: eSpeak NG's list has a megabyte, and pictures pass by
_UNWANTED = ("dummy",)  # says in English that no voice works

Take = Callable[[Reply], None]


class DispatcherEngine(Engine):
    """A client of Speech Dispatcher; it silences its own texts only, never a screen reader's."""

    title = "Speech Dispatcher"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._greet)
        self._socket.readyRead.connect(self._read)
        self._socket.disconnected.connect(self._lose)
        self._socket.errorOccurred.connect(self._take_error)
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._give_up)
        self._spawn: QProcess | None = None
        self._replies = Replies()
        self._waiting: deque[Take] = deque()
        self._found: list[Voice] = []
        self._is_prepared = False
        self._set: tuple[Voice, Manner] | None = None
        self._message = ""  # the number of the text that is spoken
        self._early: list[Reply] = []  # what was told of texts before that number
        self._busy = False
        self._given = QElapsedTimer()  # since the text was sent
        self._unheard = 0  # ms that texts waited that were then silenced before they began

    def prepare(self) -> None:
        """Connect; start the dispatcher where it does not run."""
        self._socket.connectToServer(str(socket_path()))

    @Slot(QLocalSocket.LocalSocketError)
    def _take_error(self, error: QLocalSocket.LocalSocketError) -> None:
        del error
        if self._is_prepared:
            return  # `disconnected` follows
        program = shutil.which("speech-dispatcher")
        if self._spawn is None and program and "SPEECHD_ADDRESS" not in os.environ:
            self._spawn = QProcess(self)
            self._spawn.finished.connect(self.prepare)  # it goes on as a daemon of its own
            self._spawn.start(program, ["--spawn"])
        else:
            self._conclude()

    # conversation

    def _ask(self, command: str, take: Take | None = None) -> None:
        self._waiting.append(take or _nothing)
        self._socket.write(f"{command}\r\n".encode())

    @Slot()
    def _greet(self) -> None:
        self._late.start(_PATIENCE)
        self._ask(f"SET SELF CLIENT_NAME {_user()}:captionplayer:captions")
        self._ask("SET SELF PRIORITY text")
        for event in ("BEGIN", "END", "CANCEL"):
            self._ask(f"SET SELF NOTIFICATION {event} on")
        self._ask("GET OUTPUT_MODULE", self._take_default)

    def _take_default(self, reply: Reply) -> None:
        self._default = reply.lines[0] if reply.is_good else ""
        self._ask("LIST OUTPUT_MODULES", self._take_modules)

    def _take_modules(self, reply: Reply) -> None:
        modules = [each for each in reply.lines[:-1] if each not in _UNWANTED]
        self._modules = deque(sorted(modules, key=self._default.__ne__))  # the usual one first
        self._list_next()

    def _list_next(self) -> None:
        if not self._modules:
            self._conclude()
            return
        self._module = self._modules.popleft()
        self._ask(f"SET SELF OUTPUT_MODULE {self._module}")
        self._ask("LIST SYNTHESIS_VOICES", self._take_voices)

    def _take_voices(self, reply: Reply) -> None:
        for line in reply.lines[:-1]:
            name, _, rest = line.partition("\t")
            # eSpeak NG offers each voice in a hundred timbres, named "language+timbre"
            if rest and "+" not in name:
                self._found.append(Voice(name, rest.partition("\t")[0], self._module))
        self._list_next()

    def _conclude(self) -> None:
        self._late.stop()
        self.voices = tuple(self._found)
        if not self._is_prepared:
            self._is_prepared = True
            self.prepared.emit()

    @Slot()
    def _read(self) -> None:
        try:
            replies = self._replies.feed(bytes(self._socket.read(_AT_ONCE).data()))
        except ValueError:
            self._socket.abort()
            return
        for reply in replies:
            if reply.is_event:
                self._take_event(reply)
            elif self._waiting:
                self._waiting.popleft()(reply)
        if self._socket.bytesAvailable():
            QTimer.singleShot(0, self._read)

    # speaking

    def speak(self, text: str, voice: Voice, manner: Manner) -> None:
        """Set the voice where it is another one than before, and send the text."""
        self._busy = True
        self._message = ""
        self._early = []
        self._given.start()
        self._late.start(max(_UNHEARD - self._unheard, 0))
        if self._set != (voice, manner):
            self._set = (voice, manner)
            self._ask(f"SET SELF OUTPUT_MODULE {voice.module}")
            self._ask(f"SET SELF LANGUAGE {voice.language}")
            self._ask(f"SET SELF SYNTHESIS_VOICE {voice.name}")
            self._ask(f"SET SELF RATE {round(100 * manner.pace)}")
            self._ask(f"SET SELF VOLUME {2 * manner.volume - 100}")
        self._ask("SPEAK")
        self._waiting.append(self._take_queued)
        self._socket.write(as_data(text))

    def _take_queued(self, reply: Reply) -> None:
        if reply.is_good:
            self._message = reply.lines[0]
            early, self._early = self._early, []
            for event in early:
                self._take_event(event)
        elif self._busy:
            self._give_up()

    def _take_event(self, reply: Reply) -> None:
        if self._busy and not self._message:
            self._early.append(reply)  # 0.12 may begin to speak before it answers
            return
        if not self._busy or reply.lines[0] != self._message:
            return  # of a text that was silenced
        if reply.code == BEGIN:
            self._late.stop()
            self._unheard = 0
        elif reply.code in (END, CANCELLED):
            self._late.stop()
            self._busy = False
            self.finished.emit()

    def silence(self) -> None:
        """Cancel this client's texts."""
        if self._busy and self._late.isActive():
            self._unheard += self._given.elapsed()
        self._late.stop()
        if self._busy:
            self._busy = False
            self._ask("CANCEL SELF")

    def close(self) -> None:
        """Silence, and goodbye."""
        self.silence()
        self._socket.flush()
        super().close()
        self._socket.abort()

    # trouble

    @Slot()
    def _give_up(self) -> None:
        self._socket.abort()

    @Slot()
    def _lose(self) -> None:
        """The dispatcher went, or was given up."""
        self._late.stop()
        self._busy = False
        self._found = []
        was_prepared = self._is_prepared
        self._conclude()
        if was_prepared:
            self.failed.emit(self.loss)


def socket_path() -> Path:
    """Where the dispatcher listens: as its own library looks for it."""
    method, _, place = os.environ.get("SPEECHD_ADDRESS", "").partition(":")
    if method == "unix_socket" and place:
        return Path(place)
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(runtime) if runtime else Path.home() / ".cache"
    return folder / "speech-dispatcher" / "speechd.sock"


def _user() -> str:
    try:
        name = getpass.getuser()
    except (OSError, KeyError):
        return "user"
    return name if name.isalnum() else "user"


def _nothing(reply: Reply) -> None:
    """An answer that nobody waits for."""
