"""One window in the place of another, so that a learner sees and hears only its words change."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from captionplayer.ui.actions import COMMANDS
from captionplayer.ui.window import Window

_COMMANDS = frozenset(command.id for command in COMMANDS)


def hand_over(before: Window, after: Window) -> None:
    """Give a window, not shown yet, all that another one has; that is only to be closed then."""
    _give_geometry(before, after)
    after.take_over(before)
    _open_views(before, after)


def _give_geometry(before: Window, after: Window) -> None:
    if before.isFullScreen():
        after.setGeometry(before.normalGeometry())
        after.commands["fullscreen"].setChecked(True)
        after.fill_screen(True)
    else:
        after.restoreGeometry(before.saveGeometry())


def _open_views(before: Window, after: Window) -> None:
    """Open the views that were open, each by its command, which is called as it is.

    A view may have a `take_over` of its own.
    """
    for name in before.side.open_views:
        if after.side.view(name) is not None:
            after.side.show_view(name)
        elif name in _COMMANDS:
            after.commands[name].trigger()
    for name in before.side.views:
        view = after.side.view(name)
        if view is not None and hasattr(view, "take_over"):
            view.take_over(before.side.view(name))
    after.split.take_over(before.split)


def give_focus(before: Window, after: Window) -> None:
    """Bring the focus to the control that has it in the other window, once the new one is shown."""
    same = _same_control(before, after)
    if same is not None and same.isVisible() and same.focusPolicy() != Qt.FocusPolicy.NoFocus:
        same.setFocus(Qt.FocusReason.OtherFocusReason)
    elif before.pane.has_focus() or not after.side.shown:
        after.pane.take_focus()
    else:
        after.side.take_focus()


def _same_control(before: Window, after: Window) -> QWidget | None:
    focused = before.focusWidget()
    if focused is None:
        return None
    same: QWidget | None = None
    if after.exercising.view is not None and before.exercising.view is not None:
        same = after.exercising.view.same_control(before.exercising.view, focused)
    if same is None and focused.objectName():
        same = after.findChild(QWidget, focused.objectName())
    return same
