"""A line to type an answer in, set in the style of the words around it."""

from PySide6.QtWidgets import QLineEdit, QWidget

from captionplayer.ui.style import ReadingStyle
from captionplayer.ui.typefaces import scaled_font


class Field(QLineEdit):
    """Takes text of a language; the reading style is that of the exercise."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._plain = self.font()
        self._language = language

    def set_reading(self, reading: ReadingStyle) -> None:
        """Set what is typed in this style."""
        self.setFont(scaled_font(self._plain, self._language, reading))
        self.updateGeometry()
