"""The captions that are shown, of up to two languages, one below another in the room they have."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from captionplayer.captions.track import Cue
from captionplayer.ui.caption import LONGEST, CaptionWidget, Look
from captionplayer.ui.letters import LetterPictures
from captionplayer.ui.style import CaptionStyle, ReadingStyle, reading

TEXT_HEIGHT = 0.055  # of the picture's height; W3C and BBC give 5 to 5.8 %
WIDTHS = (0.68, 0.8, 0.92)  # of the picture's width: BBC's 68 %, more where two lines need it
TOGETHER = 8  # cues of a language shown at once: a file of overlaps must not fill memory
_STEP = 0.9  # captions that find no room get smaller by
_SMALLEST = 7.0  # pixels
_LEAST = 20  # characters that are left of a cue in a room too small for anything
_PADDING = 0.3  # ems from the lines of a language to the edge of the box around them
_GAP = 0.25  # ems between two languages

Due = tuple[Cue, ...]


@dataclass(frozen=True)
class Room:
    """Where captions may lie, the picture's size that theirs goes by, and where they begin."""

    area: QRect
    picture: QSize
    from_top: bool = False


def line_height(style: CaptionStyle, picture: QSize, *, second: bool) -> float:
    """The height of a caption's font in pixels, where there is room for it."""
    size = style.second_size if second else style.size
    return max(picture.height() * TEXT_HEIGHT * size / 100, _SMALLEST)


def usual_height(style: CaptionStyle, picture: QSize, languages: int) -> float:
    """The height that two lines of each language need, in pixels."""
    heights = [line_height(style, picture, second=second) for second in (False, True)][:languages]
    lines = 2 * 1.4 + style.line_spacing / 100 + 0.4 + _padding(style) * 2
    return sum((lines + _GAP) * pixels for pixels in heights)


def _padding(style: CaptionStyle) -> float:
    return _PADDING if style.window_opacity else 0


class CaptionStack:
    """Makes, sets and places the widgets; those of a cue that stays are kept."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self._letters = LetterPictures()
        self._groups: list[list[CaptionWidget]] = [[], []]
        self.windows: tuple[QRect, ...] = ()
        """The boxes around all lines of each language, while the style has some."""

    @property
    def captions(self) -> tuple[CaptionWidget, ...]:
        """The widgets from top to bottom."""
        return (*self._groups[0], *self._groups[1])

    def arrange(self, cues: Sequence[Due], style: CaptionStyle, room: Room) -> None:
        """Show these cues, those of the first language above those of the second."""
        self._take(cues)
        looks = self._fit(style, room)
        self._place(looks, style, room)

    def _take(self, cues: Sequence[Due]) -> None:
        """A widget for each cue: the one that it has, or a new one."""
        for number, due in enumerate(cues):
            old = self._groups[number]
            kept = [self._widget(cue, old) for cue in due[-TOGETHER:]]
            self._groups[number] = kept
            for widget in old:
                widget.hide()
                widget.deleteLater()

    def _widget(self, cue: Cue, old: list[CaptionWidget]) -> CaptionWidget:
        for widget in old:
            if widget.cue == cue:
                old.remove(widget)
                return widget
        return CaptionWidget(cue, self._letters, self._parent)

    def _fit(self, style: CaptionStyle, room: Room) -> list[Look]:
        """Set the captions as large as is wished for, or smaller by steps until there is room.

        In a room too small for the smallest letters the oldest cues go, then ends of texts.
        """
        scale, longest = 1.0, LONGEST
        while True:
            looks = [self._look(style, room, number, scale, longest) for number in (0, 1)]
            for group, look in zip(self._groups, looks, strict=True):
                for widget in group:
                    widget.dress(style, look)
            share = self._share(looks, style, room)
            if share <= 1:
                return looks
            if max(look.pixels for look in looks) > _SMALLEST:
                scale *= _STEP ** max(floor(log(share) / -log(_STEP) / 2), 1)
            elif not self._drop_oldest():
                if longest <= _LEAST:
                    return looks
                longest //= 2

    def _look(
        self, style: CaptionStyle, room: Room, number: int, scale: float, longest: int
    ) -> Look:
        own: ReadingStyle = reading(style, second=number == 1)
        usual = line_height(style, room.picture, second=number == 1)
        pixels = max(usual * scale, _SMALLEST)
        aside = 2 * _padding(style) * pixels
        widths = tuple(room.picture.width() * share - aside for share in WIDTHS)
        return Look(own, pixels, widths, room.area.width() - aside, longest)

    def _share(self, looks: list[Look], style: CaptionStyle, room: Room) -> float:
        """How much of the room is needed: more than 1 is too much."""
        sizes = self._sizes(looks, style)
        height = sum(size.height() for size in sizes) + self._gap(looks)
        width = max((size.width() for size in sizes), default=0)
        return max(
            height / max(room.area.height(), 1),
            width / max(room.area.width(), 1),
        )

    def _sizes(self, looks: list[Look], style: CaptionStyle) -> list[QSize]:
        """What each language needs, with the box around it; empty where it has nothing to show."""
        return [
            self._size(group, round(_padding(style) * look.pixels))
            for group, look in zip(self._groups, looks, strict=True)
        ]

    def _size(self, group: list[CaptionWidget], padding: int) -> QSize:
        hints = [widget.sizeHint() for widget in group]
        if not hints:
            return QSize(0, 0)
        width = max(hint.width() for hint in hints)
        return QSize(width + 2 * padding, sum(hint.height() for hint in hints) + 2 * padding)

    def _gap(self, looks: list[Look]) -> int:
        both = all(self._groups)
        return max(round(_GAP * min(look.pixels for look in looks)), 2) if both else 0

    def _drop_oldest(self) -> bool:
        """Take away a cue of the language that shows most; False where each has one at most."""
        group = max(self._groups, key=len)
        if len(group) < 2:
            return False
        widget = group.pop(0)
        widget.hide()
        widget.deleteLater()
        return True

    def _place(self, looks: list[Look], style: CaptionStyle, room: Room) -> None:
        sizes = self._sizes(looks, style)
        total = sum(size.height() for size in sizes) + self._gap(looks)
        top = room.area.top() if room.from_top else room.area.bottom() + 1 - total
        windows = []
        for group, size, look in zip(self._groups, sizes, looks, strict=True):
            box = QRect(QPoint(_left(room, size), top), size)
            _stack(group, box, round(_padding(style) * look.pixels))
            if group:
                windows.append(box)
                top = box.bottom() + 1 + self._gap(looks)
        self.windows = tuple(windows) if style.window_opacity else ()


def _left(room: Room, size: QSize) -> int:
    return room.area.left() + (room.area.width() - size.width()) // 2


def _stack(group: list[CaptionWidget], box: QRect, padding: int) -> None:
    """The captions of one language below one another inside its box."""
    top = box.top() + padding
    for widget in group:
        size = widget.sizeHint()
        left = box.left() + (box.width() - size.width()) // 2
        widget.setGeometry(QRect(QPoint(left, top), size))
        widget.show()
        top += size.height()
