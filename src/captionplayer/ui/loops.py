"""What is played again and again: a caption, or what lies between two points of the learner's."""

from PySide6.QtCore import QObject, Signal, Slot

from captionplayer.captions.times import clock
from captionplayer.ui.gate import Span
from captionplayer.ui.player import Player


class Loops(QObject):
    """Sets the player's loop, and tells its points as marks: (start, end), either may be None."""

    marks_changed = Signal(object, object)
    caption_looped = Signal(bool)
    said = Signal(str)

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._start: float | None = None
        self._of_caption = False
        player.loop_changed.connect(self._follow)

    @Slot(bool)
    def loop_caption(self, on: bool) -> None:
        """Play this caption, or the last one, again and again; or no longer."""
        caption = self._player.caption_here()
        if on and caption is not None:
            self._of_caption = True
            self._set(Span.between(caption.start, caption.end))
            self.said.emit(self.tr("This caption is looped"))
        elif on:
            self.caption_looped.emit(False)
            self.said.emit(self.tr("No caption now"))
        else:
            self._player.set_loop(None)

    @Slot()
    def mark_point(self) -> None:
        """The first time where a loop starts, then where it ends, then no loop."""
        here = self._player.time
        if self._player.loop is not None and not self._of_caption:
            self._player.set_loop(None)
        elif self._start is None:
            self._player.set_loop(None)
            self._start = here
            self.marks_changed.emit(here, None)
            self.said.emit(self.tr("Loop starts at {time}").format(time=clock(here)))
        else:
            self._of_caption = False
            span = Span.between(self._start, here)
            self._set(span)
            text = self.tr("Loop from {start} to {end}")
            self.said.emit(text.format(start=clock(span.start), end=clock(span.end)))

    def take_over(self, before: "Loops") -> None:
        """Know what another one has marked and looped; the player has the loop itself by now."""
        self._start, self._of_caption = before._start, before._of_caption
        self.caption_looped.emit(self._of_caption)
        if self._start is not None:
            self.marks_changed.emit(self._start, None)

    def _set(self, span: Span) -> None:
        self._player.set_loop(span)

    @Slot()
    def forget(self) -> None:
        """Another lesson: no marks."""
        self._start = None
        self._player.set_loop(None)
        self.marks_changed.emit(None, None)

    @Slot(object)
    def _follow(self, span: Span | None) -> None:
        """The loop is another, or over: as the learner asked, or went elsewhere."""
        self._start = None
        if span is None:
            self._of_caption = False
            self.marks_changed.emit(None, None)
            self.said.emit(self.tr("Loop off"))
        else:
            self.marks_changed.emit(span.start, span.end)
        self.caption_looped.emit(self._of_caption)
