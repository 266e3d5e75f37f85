"""The doctor as another process: a lesson that plays is not disturbed, and no check holds it up."""

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from captionplayer.doctor import itself
from captionplayer.doctor.checks import failed
from captionplayer.doctor.report import from_json

_PATIENCE = 90_000  # ms; it bounds each of its checks itself
_GONE = 500  # ms until a process that was killed is gone


class DoctorProcess(QObject):
    """Runs `captionplayer doctor`, one at a time, and tells its findings."""

    finished = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setProgram(itself.command()[0])
        self._process.setArguments([*itself.command()[1:], "doctor", "--format", "json"])
        if (folder := itself.folder()) is not None:
            self._process.setWorkingDirectory(str(folder))
        self._process.finished.connect(self._take)
        self._process.errorOccurred.connect(self._take_error)
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._late.timeout.connect(self._process.kill)

    @property
    def is_running(self) -> bool:
        """Whether there are findings to come."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self) -> None:
        """Begin, unless it is under way; `finished` follows."""
        if not self.is_running:
            self._late.start()
            self._process.start()

    def stop(self) -> None:
        """End it; nothing is told any more."""
        self.blockSignals(True)
        self._late.stop()
        if self.is_running:
            self._process.kill()
            self._process.waitForFinished(_GONE)

    @Slot()
    def _take(self) -> None:
        self._late.stop()
        told = bytes(self._process.readAllStandardOutput().data()).decode(errors="replace")
        try:
            findings = from_json(told)
        except ValueError as error:
            said = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
            self.finished.emit([failed("program", ValueError(said.strip()[-300:] or error))])
        else:
            self.finished.emit(findings)

    @Slot(QProcess.ProcessError)
    def _take_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._late.stop()
            self.finished.emit([failed("program", OSError(self._process.errorString()))])
