"""What opens beside the picture by a command, and the way back: transcript, guide, keys ..."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

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
        if self._side.shows("keys"):
            self.go_back()
            return
        if self._keys is None:
            self._keys = KeyList(self._keymap, self._side)
            self._keys.back_requested.connect(self.go_back)
            self._side.add("keys", self._keys, self._keys.take_focus)
        self._keys.show_keys()
        self._side.show_view("keys")
        self._side.take_focus()

    @Slot()
    def show_doctor(self) -> None:
        """Show what this computer has, or put it away."""
        if self._side.shows("doctor"):
            self.go_back()
            return
        if self._doctor is None:
            from captionplayer.ui.doctorview import DoctorView  # noqa: PLC0415 - seldom wanted

            self._doctor = DoctorView(self._side)
            self._doctor.back_requested.connect(self.go_back)
            self._doctor.said.connect(self.said)
            self._side.add("doctor", self._doctor, self._doctor.take_focus)
        self._doctor.check()
        self._side.show_view("doctor")
        self._side.take_focus()

    def close(self) -> None:
        """The window closes: nothing that a view began goes on."""
        if self._doctor is not None:
            self._doctor.close_process()

    @Slot()
    def show_guide(self) -> None:
        """Show the guide, or put it away."""
        if self._side.shows("guide"):
            self.go_back()
            return
        if self._guide is None:
            self._guide = self._make_guide()
        self._side.show_view("guide")
        self._side.take_focus()

    def _make_guide(self) -> "Guide":
        # not needed for the first picture (see later.py)
        from captionplayer.ui.guide import Guide  # noqa: PLC0415

        guide = Guide(self._side)
        guide.set_reading(self._reading)
        if self._icons is not None:
            guide.use_icons(self._icons)
        guide.back_requested.connect(self.go_back)
        guide.said.connect(self.said)
        self._side.add("guide", guide, guide.take_focus)
        return guide

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

    @Slot()
    def show_preferences(self) -> None:
        """Show the preferences, or put them away."""
        if self._side.shows("preferences"):
            self.go_back()
            return
        if self._preferences is None:
            self._preferences = Preferences(self._sections(), self._side)
            self._preferences.back_requested.connect(self.go_back)
            self._side.add("preferences", self._preferences, self._preferences.take_focus)
        self._side.show_view("preferences")
        self._side.take_focus()

    @Slot()
    def show_about(self) -> None:
        """Show what the program is made of, or put it away."""
        if self._side.shows("about"):
            self.go_back()
            return
        if self._about is None:
            # not needed for the first picture (see later.py)
            from captionplayer.ui.about import About  # noqa: PLC0415

            self._about = About(self._side)
            self._about.back_requested.connect(self.go_back)
            self._side.add("about", self._about, self._about.take_focus)
        self._side.show_view("about")
        self._side.take_focus()

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
