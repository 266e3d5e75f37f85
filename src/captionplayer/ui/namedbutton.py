"""A button of a view, with a name by which another window, the style sheet and tests find it."""

from PySide6.QtWidgets import QPushButton, QWidget


class NamedButton(QPushButton):
    """Return presses it too."""

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setObjectName(name)
        self.setAutoDefault(True)
