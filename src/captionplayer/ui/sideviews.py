"""What opens beside the picture by a command, and the way back: transcript, keys, preferences."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from captionplayer.ui.actions import Actions
from captionplayer.ui.keymap import Keymap
from captionplayer.ui.keys import KeyList
from captionplayer.ui.pane import PlayerPane
from captionplayer.ui.preferences import Preferences, Section
from captionplayer.ui.side import Side
from captionplayer.ui.split import Split
from captionplayer.ui.transcription import Transcription

if TYPE_CHECKING:
    from captionplayer.ui.about import About


class SideViews(QObject):
    """Shows views and puts them away, and sees to it that the focus is never on what is gone."""

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
