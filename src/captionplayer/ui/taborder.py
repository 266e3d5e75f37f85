"""The Tab key goes as the eye reads, also where widgets came later than what stands after them."""

from collections.abc import Iterator
from itertools import chain, pairwise
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def order_tabs(*widgets: QWidget) -> None:
    """Have the Tab key go through the widgets' controls in the order of their layouts."""
    for before, after in pairwise(chain.from_iterable(map(controls, widgets))):
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
    """By places, not by items: PySide keeps what it made of an item when Qt has deleted that."""
    widget = layout.parentWidget()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    placed: list[tuple[int, QWidget | QLayout]] = []
    if widget is not None:
        inside = widget.findChildren(QWidget, options=direct)
        placed += [(layout.indexOf(each), each) for each in inside]
    within = layout.findChildren(QLayout, options=direct)
    placed += [(layout.indexOf(each), each) for each in within]
    for place, each in sorted(placed, key=itemgetter(0)):
        if place >= 0:
            yield from controls(each) if isinstance(each, QWidget) else _in_layout(each)
