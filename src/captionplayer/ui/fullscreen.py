"""The picture alone on a full screen, after a while without a sign of the learner."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from captionplayer.ui.controls import Controls
from captionplayer.ui.player import Player
from captionplayer.ui.stage import Stage

_IDLE = 3_000  # ms
_SIGNS = (QEvent.Type.MouseMove, QEvent.Type.ShortcutOverride, QEvent.Type.FocusOut)


class FullScreen(QObject):
    """Hides the controls while playing, and never while one of them has the focus."""

    def __init__(self, stage: Stage, controls: Controls, player: Player, pane: QWidget) -> None:
        super().__init__(pane)
        self._stage = stage
        self._controls = controls
        self._player = player
        self._watched = (pane, stage)
        self._idle = QTimer(self, interval=_IDLE, singleShot=True)
        self._idle.timeout.connect(self._hide)

    def switch(self, on: bool) -> None:
        """Begin to watch for signs of the learner, or show the controls for good."""
        self._controls.show_fullscreen(on)
        for widget in self._watched:
            widget.setMouseTracking(on)
            (widget.installEventFilter if on else widget.removeEventFilter)(self)
        self._wake()
        if not on:
            self._idle.stop()

    def _wake(self) -> None:
        self._controls.show()
        self._stage.unsetCursor()
        self._idle.start()

    @Slot()
    def _hide(self) -> None:
        if self._player.playing and self._stage.has_focus():
            self._controls.hide()
            self._stage.setCursor(Qt.CursorShape.BlankCursor)
        else:
            self._idle.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any sign of the learner brings the controls back."""
        if event.type() in _SIGNS:
            self._wake()
        return super().eventFilter(watched, event)
