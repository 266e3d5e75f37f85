"""What a view offers now, and where the focus goes from what is offered no more."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

RestingPlace = Callable[[Sequence[QWidget]], QWidget | None]
"""Where the focus is to go from widgets that are about to be hidden."""


def offer(offers: Mapping[QWidget, bool], resting_place: RestingPlace) -> None:
    """Show what is offered, and hide the rest once the focus is elsewhere.

    Qt would take it to whatever comes next, and that would be heard.
    """
    going = [widget for widget, offered in offers.items() if not offered]
    for widget in offers.keys() - going:
        widget.show()
    if any(widget.window().focusWidget() is widget or focused_in(widget) for widget in going):
        focus(resting_place(going))
    for widget in going:
        widget.hide()


def focused_in(view: QWidget) -> QWidget | None:
    """What has the focus in a view, or would have it if the window were the active one."""
    focused = view.window().focusWidget()
    return focused if focused is not None and view.isAncestorOf(focused) else None


def focus(control: QWidget | None) -> None:
    """Bring the focus to a control, if there is one."""
    if control is not None:
        control.setFocus(Qt.FocusReason.OtherFocusReason)
