"""A small sign on the picture, in a corner that no caption needs."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel

from captionplayer.ui.stage import Stage

_MARGIN = 12
_WHILE = 2_500  # ms


class Sign(QLabel):
    """Words that are seen while something lasts; a screen reader finds them but is not told."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.setObjectName("sign")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._stage = stage
        self._lasting = ""
        self._passing = QTimer(self, interval=_WHILE, singleShot=True)
        self._passing.timeout.connect(self._show_lasting)
        stage.installEventFilter(self)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show these words until others come; none hide the sign."""
        self._lasting = text
        self._passing.stop()
        self._show(text)

    @Slot(str)
    def flash(self, text: str) -> None:
        """Show these words for a moment: an answer to a key, which is also announced."""
        self._show(text)
        self._passing.start()

    @Slot()
    def _show_lasting(self) -> None:
        self._show(self._lasting)

    def _show(self, text: str) -> None:
        self.setText(text)
        self.setVisible(bool(text))
        self._place()

    def _place(self) -> None:
        """In the upper corner where lines end, or below where a caption lies there."""
        if self.isHidden():
            return
        self.adjustSize()
        room = self._stage.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        upper = QRect(room.topLeft(), self.size())
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            upper.moveRight(room.right())
        lower = QRect(upper)
        lower.moveBottom(room.bottom())
        covers = any(upper.intersects(each.geometry()) for each in self._stage.captions)
        self.setGeometry(lower if covers else upper)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the corner of a stage that changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
