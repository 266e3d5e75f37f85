"""Where the focus can be in a widget: to find the same place in another one of its kind."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def same_stop(before: QWidget, after: QWidget, control: QWidget | None) -> QWidget | None:
    """The control of `after` that stands where `before` has this control, if it has it."""
    theirs, ours = _stops(before), _stops(after)
    if control not in theirs or len(theirs) != len(ours):
        return None
    return ours[theirs.index(control)]


def _stops(widget: QWidget) -> list[QWidget]:
    return [
        each
        for each in widget.findChildren(QWidget)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
