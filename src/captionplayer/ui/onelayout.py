"""Much is shown and hidden, and laid out once."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLayout, QWidget


@contextmanager
def one_layout(widget: QWidget) -> Iterator[None]:
    """Whatever is shown in a widget meanwhile is laid out at the end of the block.

    Without it each `show()` in a window that is shown lays out all that is around.
    """
    held = [layout for layout in _around(widget) if layout.isEnabled()]
    for layout in held:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in held:
            layout.setEnabled(True)
        for layout in held:
            layout.activate()


def _around(widget: QWidget | None) -> Iterator[QLayout]:
    """The layouts of a widget and of what it is in."""
    while widget is not None:
        layout = widget.layout()
        if layout is not None:
            yield layout
        widget = None if widget.isWindow() else widget.parentWidget()
