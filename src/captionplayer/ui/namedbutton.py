"""A button of a view, with a name by which another window, the style sheet and tests find it."""

from PySide6.QtWidgets import QPushButton, QWidget


def named_button(name: str, words: str, parent: QWidget) -> QPushButton:
    """A button with these words; Return presses it too."""
    button = QPushButton(words, parent)
    button.setObjectName(name)
    button.setAutoDefault(True)
    return button
