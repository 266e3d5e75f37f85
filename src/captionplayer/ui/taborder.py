"""The Tab key goes as the eye reads, also where widgets came later than what stands after them."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def order_tabs(widget: QWidget) -> None:
    """Have the Tab key go through the widget's controls in the order of its layouts."""
    for before, after in pairwise(controls(widget)):
        QWidget.setTabOrder(before, after)


def same_control(before: QWidget, after: QWidget, control: QWidget | None) -> QWidget | None:
    """The control of `after` that stands where `before` has this one, if it has it."""
    theirs: list[QWidget | None] = [*controls(before)]
    ours = list(controls(after))
    if control not in theirs or len(theirs) != len(ours):
        return None
    return ours[theirs.index(control)]


def controls(widget: QWidget) -> Iterator[QWidget]:
    """All that can have the focus in a widget, in the order of reading."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget
        return
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)
    else:  # it puts its children in their places itself, in their order
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for child in widget.findChildren(QWidget, options=direct):
            yield from controls(child)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        inner, inside = item.widget(), item.layout()
        if inner is not None:
            yield from controls(inner)
        elif inside is not None:
            yield from _in_layout(inside)
