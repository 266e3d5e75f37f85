"""What a learner chose of the transcript: open or not, its second language; and saving it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog, QWidget

from captionplayer.captions.track import Cue, Track
from captionplayer.captions.tracklist import TrackList
from captionplayer.errors import Notice, notice
from captionplayer.language import UNDETERMINED, own_name
from captionplayer.ui import settings as kept
from captionplayer.ui.icons import Icons
from captionplayer.ui.player import Player
from captionplayer.ui.settings import Settings
from captionplayer.ui.side import Side
from captionplayer.ui.style import CaptionStyle, ReadingStyle, beside_captions
from captionplayer.ui.typefaces import scaled_font

if TYPE_CHECKING:
    from captionplayer.ui.transcript import Transcript

NAME = "transcript"


class Transcription(QObject):
    """Keeps the transcript beside the player; it is built when it is first asked for."""

    cue_chosen = Signal(Cue)
    cues_focused = Signal(tuple)
    shown_changed = Signal(bool)
    noticed = Signal(Notice)
    said = Signal(str)

    def __init__(
        self, settings: Settings, side: Side, player: Player, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._side = side
        self._player = player
        self._window = parent
        self._view: Transcript | None = None
        self._icons: Icons | None = None
        self._tracks: TrackList | None = None
        self._language = ""
        self._second = ""
        self._reading = ReadingStyle()
        side.shown_changed.connect(self._tell_shown)

    @property
    def view(self) -> "Transcript | None":
        """The view, once it was asked for."""
        return self._view

    def cues_in_sight(self) -> tuple[Cue, ...]:
        """The captions that are seen in the transcript now, if it is."""
        seen = self._view is not None and self._view.isVisible()
        return self._view.cues_in_sight() if self._view is not None and seen else ()

    # the lesson

    def open(self, tracks: TrackList) -> None:
        """Take the tracks of a lesson."""
        self._tracks = tracks
        self._second = ""

    def show_language(self, language: str) -> None:
        """Show the captions of this language."""
        self._language = language
        self._refresh()

    @Slot()
    def open_as_kept(self) -> None:
        """Show the transcript where it was open the last time; the first picture comes before."""
        if self._settings.get(kept.TRANSCRIPT_OPEN) and not self._side.shown:
            self._show()

    @Slot(bool)
    def switch(self, on: bool) -> None:
        """Show the transcript, or put it away; the focus stays where it is."""
        self._settings.set(kept.TRANSCRIPT_OPEN, on)
        if on:
            self._show()
        else:
            self._side.put_away(NAME)
        self._tell_shown()
        self.said.emit(self.tr("Transcript shown") if on else self.tr("Transcript hidden"))

    @Slot()
    def _tell_shown(self) -> None:
        self.shown_changed.emit(self._side.shows(NAME))

    def use_icons(self, icons: Icons) -> None:
        """Show the icons, once they are loaded."""
        self._icons = icons
        if self._view is not None:
            self._view.use_icons(icons)

    @Slot(CaptionStyle)
    def show_style(self, style: CaptionStyle) -> None:
        """Set the captions in the reading style that is also theirs on the picture."""
        self._reading = beside_captions(style)
        if self._view is not None:
            self._dress(self._view)

    def _dress(self, view: "Transcript") -> None:
        def font_of(language: str) -> QFont:
            return scaled_font(view.lines.font(), language, self._reading)

        view.set_fonts(font_of, self._reading.line_spacing)

    # the view

    def _show(self) -> None:
        if self._view is None:
            self._view = self._make()
            self._side.add(NAME, self._view, self._view.take_focus, stays=True)
            QTimer.singleShot(0, self._refresh)  # both at once take longer than a picture may
        self._side.show_view(NAME)
        self._view.resume()

    def _make(self) -> "Transcript":
        # not needed for the first picture (see later.py)
        from captionplayer.ui.transcript import Transcript  # noqa: PLC0415

        view = Transcript(self._side)
        self._dress(view)
        view.show_follow(self._settings.get(kept.TRANSCRIPT_FOLLOW))
        view.follow_changed.connect(self._keep_follow)
        view.cue_chosen.connect(self.cue_chosen)
        view.cues_focused.connect(self.cues_focused)
        view.second_chosen.connect(self.choose_second)
        view.save_asked.connect(self.ask_where)
        view.said.connect(self.said)
        self._player.due_changed.connect(self._show_due)
        self._player.time_changed.connect(self._show_time)
        self._player.playing_changed.connect(view.resume)
        if self._icons is not None:
            view.use_icons(self._icons)
        return view

    @Slot()
    def _refresh(self) -> None:
        """The lesson or a language is another one."""
        if self._view is None:
            return
        self._view.show_tracks(*self._shown())
        offered = [offer.language for offer in self._tracks.offers] if self._tracks else []
        self._view.show_languages([tag for tag in offered if tag != self._language], self._second)
        self._show_due(self._player.due)

    def _shown(self) -> tuple[Track, Track | None]:
        if self._tracks is None or not self._tracks.offers:
            return Track(UNDETERMINED, ()), None
        if self._second == self._language:
            self._second = ""
        second = self._tracks.track(self._second) if self._second else None
        return self._tracks.track(self._language), second

    @Slot(str)
    def choose_second(self, language: str) -> None:
        """Show this language beside the first; none where it is empty."""
        self._second = language
        self._refresh()

    @Slot(bool)
    def _keep_follow(self, on: bool) -> None:
        self._settings.set(kept.TRANSCRIPT_FOLLOW, on)

    @Slot(tuple)
    def _show_due(self, cues: tuple[Cue, ...]) -> None:
        if self._view is not None:
            self._view.show_due(cues, self._player.time)

    @Slot(int)
    def _show_time(self, time: int) -> None:
        if self._view is not None and not self._player.due:
            self._view.show_due((), time)

    # saving

    @Slot()
    def ask_where(self) -> None:
        """Let the learner choose a file; the dialogue asks before one is written over."""
        first, second = self._shown()
        kinds = {self.tr("Text (*.txt)"): "txt"}
        for track in filter(None, (first, second)):
            words = self.tr("Captions: {language} (*.srt)")
            kinds[words.format(language=own_name(track.language))] = f"srt {track.language}"
        self._dialog = QFileDialog(self._window, self.tr("Save the transcript"))
        self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._dialog.setNameFilters(list(kinds))
        self._dialog.setDefaultSuffix("txt")
        self._dialog.filterSelected.connect(self._set_suffix)
        self._dialog.fileSelected.connect(self._save_chosen)
        self._kinds = kinds
        self._dialog.open()

    @Slot(str)
    def _set_suffix(self, name: str) -> None:
        self._dialog.setDefaultSuffix(self._kinds[name][:3])

    @Slot(str)
    def _save_chosen(self, name: str) -> None:
        _, _, language = self._kinds[self._dialog.selectedNameFilter()].partition(" ")
        self.save(Path(name), language)

    def save(self, path: Path, language: str = "") -> None:
        """Write the transcript as text, or as subtitles where a language is named."""
        if self._tracks is None:
            return
        try:
            path.write_text(self._written(language), encoding="utf-8", newline="\n")
        except OSError as error:
            reason = error.strerror or str(error)
            self.noticed.emit(notice("transcript-unwritable", file=path, reason=reason))
            return
        self.said.emit(self.tr("Saved as {name}").format(name=path.name))

    def _written(self, language: str) -> str:
        from captionplayer.captions import plaintext, srt  # noqa: PLC0415 - the window comes first

        if language and self._tracks is not None:
            return srt.dump(self._tracks.track(language))
        return plaintext.dump(*self._shown())
