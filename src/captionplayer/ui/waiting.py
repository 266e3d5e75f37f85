"""Pictures that wait, while somebody still needs the captions of the one that is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from captionplayer.captions.track import Due


class Waiting(QObject):
    """Asks who needs more time, and keeps what is to be done when all have had enough."""

    cues_ending = Signal(tuple)
    changed = Signal(bool)
    over = Signal()  # those who asked to wait have gone on

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self._waiters = 0
        self._held: list[Callable[[], None]] = []

    @property
    def on(self) -> bool:
        """Whether anything waits for somebody."""
        return self._on

    @property
    def holds(self) -> bool:
        """Whether something is kept until the waiting is over."""
        return bool(self._held)

    def is_asked_for(self, ending: Due) -> bool:
        """Tell which cues end now; whether anybody asks to wait with that."""
        self._waiters = 0
        if ending:
            self.cues_ending.emit(ending)
        return self._waiters > 0

    def wait(self) -> None:
        """One more asks to wait."""
        self._waiters += 1

    def go_on(self) -> None:
        """One who asked has had enough time; the last one ends the waiting."""
        self._waiters -= 1
        if self._on and self._waiters <= 0:
            self.set_on(False)
            self.over.emit()

    def set_on(self, on: bool) -> None:
        """Begin to wait, or end it; what is kept stays."""
        if on != self._on:
            self._on = on
            self.changed.emit(on)

    def keep(self, then: Callable[[], None]) -> None:
        """Do this later, after what is kept already."""
        self._held.append(then)

    def let_go(self) -> None:
        """Do all that was kept, in its order."""
        held, self._held = self._held, []
        for then in held:
            then()

    def forget(self) -> None:
        """Nothing that was kept is to be done."""
        self._held.clear()
