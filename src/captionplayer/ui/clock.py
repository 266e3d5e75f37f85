"""A clock that runs a lesson without a medium: from 0 to its end, at any rate."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

_TICK = 10  # ms; captions are looked up at each


class Clock(QObject):
    """Ticks `take(time)` in milliseconds while running; emits `ended` at the end."""

    ended = Signal(float)

    def __init__(self, take: Callable[[float], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._take = take
        self._elapsed = QElapsedTimer()
        self._timer = QTimer(self, interval=_TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._from = 0.0
        self._rate = 1.0
        self.end = 0

    @property
    def time(self) -> float:
        """Where the clock stands."""
        if not self._timer.isActive():
            return self._from
        run = self._elapsed.nsecsElapsed() / 1e6 * self._rate
        return min(self._from + run, float(self.end))

    def play(self) -> None:
        """Run from here."""
        self._elapsed.start()
        self._timer.start()

    def pause(self) -> None:
        """Stand still."""
        self._from = self.time
        self._timer.stop()

    def seek(self, time: float) -> None:
        """Go to `time`, running or not."""
        self._from = min(max(time, 0.0), float(self.end))
        self._elapsed.start()
        self._take(self._from)

    def set_rate(self, rate: float) -> None:
        """Run at this speed."""
        self._from = self.time
        self._elapsed.start()
        self._rate = rate

    @Slot()
    def _tick(self) -> None:
        time = self.time
        if time < self.end:
            self._take(time)
            return
        # the last caption stays: nothing is shown for the very end
        self._from = float(self.end)
        self._timer.stop()
        self.ended.emit(time)
