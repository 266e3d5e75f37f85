"""Roles for assistive technology where Qt has none for our own widgets."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

from captionplayer.ui.captionregion import CaptionRegion
from captionplayer.ui.stage import Stage

_NOTHING = VoidPtr(0)  # where None is returned, the bindings end the program (PySide 6.11.3)


@cache  # each factory that is installed is asked
def install() -> None:
    """Let Qt ask here first; it calls a painted widget a "filler" otherwise."""
    QAccessible.installFactory(_interface)


class _CaptionText(QAccessibleWidget):
    """A notification that offers the interfaces of the region's text.

    Orca 43 and 48 say its new name once (48 with the role before it). Others that were tried: a
    text is said twice by 48; of a label, a section or a canvas 43 says no change; an indicator is
    said best by both, and is "unknown" on AT-SPI.
    """

    def __init__(self, region: CaptionRegion) -> None:
        super().__init__(region, QAccessible.Role.Notification)

    def isValid(self) -> bool:
        """Not while the region is being shown: of a notification that appears, Orca speaks."""
        region = self.object() if super().isValid() else None
        return isinstance(region, CaptionRegion) and not region.is_appearing

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        """One of the text's interfaces or the widget's: Qt's own, no more is asked of Python."""
        offered = self._of_the_words(kind) or super().interface_cast(kind)
        return _NOTHING if offered is None else offered

    def _of_the_words(self, kind: QAccessible.InterfaceType) -> object:
        # asked for anew each time: an interface that is kept here outlives the words, and what Qt
        # puts in its place in memory would then be taken for it, which ends the program
        region = self.object()
        words = region.words if isinstance(region, CaptionRegion) else None
        interface = QAccessible.queryAccessibleInterface(words) if words is not None else None
        if interface is None:
            return None
        kinds = QAccessible.InterfaceType
        if kind == kinds.TextInterface:
            return interface.textInterface()
        return interface.attributesInterface() if kind == kinds.AttributesInterface else None


def _interface(kind: str, thing: QObject) -> QAccessibleInterface | None:
    """A picture that moves is an animation: AT-SPI's "video" cannot be had through Qt."""
    del kind
    if isinstance(thing, Stage):
        return QAccessibleWidget(thing, QAccessible.Role.Animation)
    if isinstance(thing, CaptionRegion):
        return _CaptionText(thing)
    return None
