"""What opens beside the picture by a command, and the way back: transcript, guide, keys ..."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from captionplayer.ui.actions import Actions
from captionplayer.ui.icons import Icons
from captionplayer.ui.keymap import Keymap
from captionplayer.ui.keys import KeyList
from captionplayer.ui.pane import PlayerPane
from captionplayer.ui.preferences import Preferences, Section
from captionplayer.ui.side import Side
from captionplayer.ui.split import Split
from captionplayer.ui.style import CaptionStyle, ReadingStyle, beside_captions
from captionplayer.ui.transcription import Transcription

if TYPE_CHECKING:
    from captionplayer.ui.about import About
    from captionplayer.ui.doctorview import DoctorView
    from captionplayer.ui.guide import Guide

_View = TypeVar("_View", KeyList, Preferences, "About", "DoctorView", "Guide")


class SideViews(QObject):
    """Shows views and puts them away, and sees to it that the focus is never on what is gone."""

    said = Signal(str)

    def __init__(
        self,
        pane: PlayerPane,
        side: Side,
        split: Split,
        commands: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._side = side
        self._split = split
        self._commands = commands
        self._preferences: Preferences | None = None
        self._keys: KeyList | None = None
        self._about: About | None = None
        self._doctor: DoctorView | None = None
        self._guide: Guide | None = None
        self._reading = ReadingStyle()
        self._icons: Icons | None = None
        side.shown_changed.connect(self._show_sample)

    def offer(
        self,
        keymap: Keymap,
        transcription: Transcription,
        sections: Callable[[], Sequence[Section]],
    ) -> None:
        """Have these to show; the preferences' sections are asked for when they first open."""
        self._keymap = keymap
        self._transcription = transcription
        self._sections = sections

    @property
    def preferences(self) -> Preferences | None:
        """The preferences, once they were asked for."""
        return self._preferences

    @Slot()
    def show_keys(self) -> None:
        """Show the list of keys, or put it away."""
        if self._puts_away("keys"):
            return
        if self._keys is None:
            self._keys = self._take("keys", KeyList(self._keymap, self._side))
        self._keys.show_keys()
        self._show("keys")

    @Slot()
    def show_preferences(self) -> None:
        """Show the preferences, or put them away."""
        if self._puts_away("preferences"):
            return
        if self._preferences is None:
            made = Preferences(self._sections(), self._side)
            self._preferences = self._take("preferences", made)
        self._show("preferences")

    @Slot()
    def show_about(self) -> None:
        """Show what the program is made of, or put it away."""
        if self._puts_away("about"):
            return
        if self._about is None:
            from captionplayer.ui.about import About  # noqa: PLC0415 - see later.py

            self._about = self._take("about", About(self._side))
        self._show("about")

    @Slot()
    def show_doctor(self) -> None:
        """Show what this computer has, or put it away."""
        if self._puts_away("doctor"):
            return
        if self._doctor is None:
            from captionplayer.ui.doctorview import DoctorView  # noqa: PLC0415 - see later.py

            self._doctor = self._take("doctor", DoctorView(self._side))
            self._doctor.said.connect(self.said)
        self._doctor.check()
        self._show("doctor")

    @Slot()
    def show_guide(self) -> None:
        """Show the guide, or put it away."""
        if self._puts_away("guide"):
            return
        if self._guide is None:
            from captionplayer.ui.guide import Guide  # noqa: PLC0415 - see later.py

            self._guide = self._take("guide", Guide(self._side))
            self._guide.said.connect(self.said)
            self._guide.set_reading(self._reading)
            if self._icons is not None:
                self._guide.use_icons(self._icons)
        self._show("guide")

    def _puts_away(self, name: str) -> bool:
        """Go back from the view, if it is the one that is seen; whether it was."""
        shown = self._side.shows(name)
        if shown:
            self.go_back()
        return shown

    def _take(self, name: str, view: _View) -> _View:
        """Have a view that was just made to show."""
        view.back_requested.connect(self.go_back)
        self._side.add(name, view, view.take_focus)
        return view

    def _show(self, name: str) -> None:
        self._side.show_view(name)
        self._side.take_focus()

    def use_icons(self, icons: Icons) -> None:
        """Show the guide's icons, once it was asked for."""
        self._icons = icons
        if self._guide is not None:
            self._guide.use_icons(icons)

    @Slot(CaptionStyle)
    def show_style(self, style: CaptionStyle) -> None:
        """Set the guide's words as the captions are set."""
        self._reading = beside_captions(style)
        if self._guide is not None:
            self._guide.set_reading(self._reading)

    def close(self) -> None:
        """The window closes: nothing that a view began goes on."""
        if self._doctor is not None:
            self._doctor.close_process()

    @Slot(str)
    def _show_sample(self, view: str) -> None:
        """While a style is chosen there is always a caption to see it on."""
        self._pane.show_sample(view == "preferences")

    @Slot(bool)
    def show_transcript(self, on: bool) -> None:
        """Show the transcript beside the player, or put it away; the focus stays in the player."""
        inside = self._side.has_focus()
        self._transcription.switch(on)
        if inside or self._split.one_at_a_time:
            self.take_focus()  # what is covered or gone cannot keep it

    @Slot()
    def read_transcript(self) -> None:
        """Show the transcript, and bring the focus to it."""
        if not self._side.shows("transcript"):
            self._transcription.switch(True)
        self._side.take_focus()

    @Slot()
    def show_transcript_as_kept(self) -> None:
        """Show it where it was open the last time, but not in the player's place."""
        had_focus = self._pane.has_focus()
        self._transcription.open_as_kept()
        if self._split.one_at_a_time and self._side.shows("transcript"):
            self._side.put_away("transcript")
            if had_focus:
                self._pane.take_focus()  # it was lost while the player was hidden

    @Slot()
    def take_focus(self) -> None:
        """Bring the focus to the player, or to the view that has taken its place."""
        if self._split.one_at_a_time:
            self._side.take_focus()
        else:
            self._pane.take_focus()

    @Slot()
    def to_other_part(self) -> None:
        """From the player to the view beside it, or back; in a menu's place to the player."""
        if self._side.shown and self._pane.has_focus():
            self._side.take_focus()
        else:
            self.take_focus()

    @Slot()
    def show_player(self) -> None:
        """Put away what has taken the player's place."""
        if self._split.one_at_a_time:
            self._side.put_all_away()

    def make_way(self) -> None:
        """Another lesson opens: its poster is to be seen."""
        self.show_player()
        self._side.put_away_passing()

    @Slot()
    def go_back(self) -> None:
        """From another view, which is put away, to the video; from there out of the full screen."""
        if self._pane.has_focus() and self._pane.window().isFullScreen():
            self._commands["fullscreen"].trigger()
        if self._split.one_at_a_time:
            self._side.put_all_away()
        else:
            self._side.put_away_passing()
        self._pane.take_focus()
