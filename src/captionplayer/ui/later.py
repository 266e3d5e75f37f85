"""What the first picture can do without: views and graders, imported one by one after it."""

from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

_MODULES = (
    "ui.transcript",
    "ui.lockedpage",
    "ui.exercise",
    "ui.page",
    "exercises.graders",
    "ui.resultspage",
    "ui.stylepage",
    "ui.keyspage",
    "ui.speechpage",
    "ui.readingpage",
    "ui.exercisespage",
    "ui.about",
    "ui.doctorview",
    "ui.guide",
)
_PAUSE = 40  # ms between two of them, so that playback never waits for more than one


class Later(QObject):
    """Imports a module at a time, so that the views open without delay when they are asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left: Iterator[str] = iter(_MODULES)
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self._import_next)
        self._timer.start()

    @Slot()
    def _import_next(self) -> None:
        name = next(self._left, None)
        if name is None:
            self._timer.stop()
        else:
            import_module(f"captionplayer.{name}")
