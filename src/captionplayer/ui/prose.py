"""Words of a lesson on the screen: wrapped, in the direction and the font of their language."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from captionplayer.exercises.problem import Text
from captionplayer.language import direction
from captionplayer.ui.typeset import families


class Prose(QLabel):
    """A label that wraps; `role` is what the style sheet knows it by."""

    def __init__(self, parent: QWidget, role: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("role", role)

    def show_text(self, text: Text) -> None:
        """Show words in their own direction and font."""
        font = QFont(self.font())
        font.setFamilies([*families(text.language), *QFont().families()])
        self.setFont(font)
        self.setLayoutDirection(side(text.language))
        self.setText(text.text)


def prose(text: Text, parent: QWidget, role: str = "") -> Prose:
    """A label with words of a lesson."""
    label = Prose(parent, role)
    label.show_text(text)
    return label


def side(language: str) -> Qt.LayoutDirection:
    """Where lines in the language begin."""
    rtl = direction(language) == "rtl"
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def isolated(text: str) -> str:
    """The text so that its direction leaves what is around it alone (Unicode FSI and PDI)."""
    return f"\u2068{text}\u2069" if text else ""
