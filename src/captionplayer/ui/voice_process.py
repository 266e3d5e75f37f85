"""eSpeak NG as a process of its own: where Speech Dispatcher is not there, or lacks the language.

Texts go through standard input, so nothing of them is ever an option or a command.
"""

import shutil

from PySide6.QtCore import QObject, QProcess, Slot

from captionplayer.ui.ssip import one_line
from captionplayer.ui.voices import Engine, Manner, Voice

_WORDS = 175  # a minute: eSpeak NG's usual pace


class ProcessEngine(Engine):
    """Runs espeak-ng once for each text."""

    title = "eSpeak NG"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = shutil.which("espeak-ng") or ""
        self._list: QProcess | None = None
        self._process: QProcess | None = None

    def prepare(self) -> None:
        """Ask for the list of voices."""
        if not self._program:
            self.prepared.emit()
            return
        self._list = QProcess(self)
        self._list.finished.connect(self._take_list)
        self._list.errorOccurred.connect(self._do_without)
        self._list.start(self._program, ["--voices"])

    @Slot()
    def _take_list(self) -> None:
        if self._list is not None:
            text = bytes(self._list.readAllStandardOutput().data()).decode(errors="replace")
            self.voices = tuple(parse_voices(text))
            self._let_go(self._list)
            self._list = None
            self.prepared.emit()

    @Slot()
    def _do_without(self) -> None:
        if self._list is not None:
            self._list = None
            self.prepared.emit()

    def speak(self, text: str, voice: Voice, manner: Manner) -> None:
        """Start the process and hand the text over."""
        self.silence()
        words = round(_WORDS * manner.rate / 100)
        process = self._process = QProcess(self)
        process.finished.connect(self._take_end)
        process.errorOccurred.connect(self._take_error)
        options = ["-v", voice.name, "-s", str(words), "-a", str(manner.volume), "--stdin"]
        process.start(self._program, options)
        process.write(f"{one_line(text)}\n".encode(errors="replace"))
        process.closeWriteChannel()

    def silence(self) -> None:
        """End the process: it plays the sound itself."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            self._let_go(process)

    def _let_go(self, process: QProcess) -> None:
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
        else:
            process.finished.connect(process.deleteLater)

    @Slot(int, QProcess.ExitStatus)
    def _take_end(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._process is None or self.sender() is not self._process:
            return
        process, self._process = self._process, None
        process.deleteLater()
        # without a sound device it says so, and ends as if all were well
        trouble = b"error:" in bytes(process.readAllStandardError().data())
        if trouble or code or status != QProcess.ExitStatus.NormalExit:
            self._fail()
        else:
            self.finished.emit()

    @Slot(QProcess.ProcessError)
    def _take_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self.sender() is self._process:
            self._process = None
            self._fail()

    def _fail(self) -> None:
        self.voices = ()
        self.failed.emit(self.loss)


def parse_voices(text: str) -> list[Voice]:
    """The table of `espeak-ng --voices`: priority, language, gender, name, file, others."""
    rows = (line.split() for line in text.splitlines()[1:])
    return [Voice(row[4], row[1]) for row in rows if len(row) >= 5]
