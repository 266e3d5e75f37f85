"""The small button beside words that has them read aloud."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from captionplayer.exercises.problem import Text

Read = Callable[[tuple[Text, ...]], None]

TARGET = 28  # pixels; WCAG 2.2, 2.5.8 asks for 24
_WORDS = 6  # of a text that name its button
_ICON = 16.0  # pixels


@dataclass(frozen=True)
class Context:
    """What all words of a card share: the language they should be in, and who reads them aloud."""

    language: str
    read: Read


class ReadButton(QToolButton):
    """Asks for its texts to be read, each in its own language."""

    def __init__(self, texts: Sequence[Text], read: Read, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = tuple(text for text in texts if text.text.strip())
        self._read = read
        self.setProperty("role", "read")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(TARGET, TARGET)
        self.setToolTip(self.tr("Read aloud"))
        words = first_words(self._texts[0].text) if self._texts else ""
        self.setAccessibleName(self.tr("Read aloud: {words}").format(words=words))
        if not self._texts:
            self.hide()
        self.clicked.connect(self.read)

    @Slot()
    def read(self) -> None:
        """Ask for it."""
        self._read(self._texts)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and on it a loudspeaker in the colour of text."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QRectF(self.rect()).center() - QPointF(_ICON / 2, _ICON / 2))
        colour = self.palette().color(self.foregroundRole())
        painter.fillPath(_horn(), colour)
        painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for radius in (3.0, 6.0):
            square = QRectF(8 - radius, 8 - radius, 2 * radius, 2 * radius).translated(1.5, 0)
            painter.drawArc(square, -45 * 16, 90 * 16)
        painter.end()


def _horn() -> QPainterPath:
    path = QPainterPath(QPointF(1, 5.5))
    for point in ((4, 5.5), (8, 2), (8, 14), (4, 10.5), (1, 10.5)):
        path.lineTo(QPointF(*point))
    path.closeSubpath()
    return path


def button_for(widget: QWidget | None, within: QWidget) -> ReadButton | None:
    """The button that reads what a widget belongs to: its choice, else its question or hint."""
    while widget is not None and within.isAncestorOf(widget):
        if isinstance(widget, ReadButton):
            return widget
        buttons = (each for each in widget.findChildren(ReadButton) if each.isVisible())
        found = next(buttons, None)
        if found is not None:
            return found
        widget = widget.parentWidget()
    return None


def first_words(text: str) -> str:
    """Enough of a text to know it by."""
    words = text.split()
    return " ".join(words[:_WORDS]) + ("…" if len(words) > _WORDS else "")
