"""Connects what a lesson has beside its video: sign language, description, audio tracks."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from captionplayer.errors import Notice
from captionplayer.lessons.lesson import Lesson
from captionplayer.ui.actions import Actions
from captionplayer.ui.audiotracks import AudioTrackMenu
from captionplayer.ui.describing import Describing
from captionplayer.ui.pane import PlayerPane
from captionplayer.ui.settings import Settings
from captionplayer.ui.signing import Signing
from captionplayer.ui.signlanguage import SignLanguage


class Versions(QObject):
    """The lesson's other versions, with the commands for them."""

    noticed = Signal(Notice)
    said = Signal(str)

    def __init__(
        self,
        settings: Settings,
        pane: PlayerPane,
        commands: Actions,
        tracks: AudioTrackMenu,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._commands = commands
        self._menu = tracks
        self._video: Path | None = None
        self.sign_language = SignLanguage(settings, self)
        self.describing = Describing(settings, pane.player, self)
        self.signing = Signing(pane.screens.take_sign, pane.player.source.second_media, self)
        self._connect_sign_language()
        self._connect_describing()

    def _connect_sign_language(self) -> None:
        choice, commands = self.sign_language, self._commands
        player, screens = self._pane.player, self._pane.screens
        for command, slot in {
            "sign-language": choice.switch,
            "sign-beside": choice.put_beside,
            "sign-larger": choice.enlarge,
            "sign-smaller": choice.shrink,
        }.items():
            commands[command].triggered.connect(slot)
        choice.on_changed.connect(commands["sign-language"].setChecked)
        choice.on_changed.connect(self._show_sign_language)
        choice.beside_changed.connect(commands["sign-beside"].setChecked)
        choice.beside_changed.connect(screens.put_beside)
        choice.share_changed.connect(screens.set_share)
        choice.said.connect(self.said)
        self.signing.failed.connect(self._do_without_sign_language)
        self._pane.moment_shown.connect(self.signing.follow)
        player.sought.connect(self.signing.seek)
        player.playing_changed.connect(self.signing.show_playing)
        player.playing_changed.connect(screens.show_playing)
        player.rate_changed.connect(self.signing.set_rate)
        player.ready.connect(self._show_sign_language)

    def _connect_describing(self) -> None:
        describing, commands = self.describing, self._commands
        commands["described"].triggered.connect(describing.switch)
        describing.on_changed.connect(commands["described"].setChecked)
        describing.offered_changed.connect(self._offer_description)
        describing.tracks_changed.connect(self._offer_tracks)
        describing.said.connect(self.said)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.chosen.connect(describing.choose_track)

    def announce_all(self) -> None:
        """Tell the settings once, as the window is built."""
        self.sign_language.announce_all()
        self._offer_sign_language(None)
        self._offer_description(False)
        self._offer_tracks()

    def open(self, lesson: Lesson) -> None:
        """Take a lesson, before it is loaded."""
        self.signing.close()
        self._pane.screens.show_sign(False)
        self._offer_sign_language(None)
        self.describing.open(lesson)
        self._offer_sign_language(lesson.sign_language_video)

    def take_over(self, before: "Versions") -> None:
        """Go on with what another window plays, once this one has its player's medium."""
        before.signing.let_go()
        self.describing.take_over(before.describing)
        self._offer_sign_language(before._video)
        self._show_sign_language()

    def _offer_sign_language(self, video: Path | None) -> None:
        self._video = video
        for command in ("sign-language", "sign-beside", "sign-larger", "sign-smaller"):
            self._commands[command].setEnabled(video is not None)
        self._pane.controls.offer("sign-language", video is not None)

    @Slot()
    def _show_sign_language(self) -> None:
        """Begin or end the second picture; it begins once the lesson's own is there."""
        on = self.sign_language.on and self._video is not None
        if on and self._video is not None and not self.signing.is_open:
            self.signing.open(self._video, self._pane.player.time)
        elif not on:
            self.signing.close()
        self._pane.screens.show_sign(on)

    @Slot(Notice)
    def _do_without_sign_language(self, reason: Notice) -> None:
        self._offer_sign_language(None)
        self._pane.screens.show_sign(False)
        self.noticed.emit(reason)

    @Slot(bool)
    def _offer_description(self, there_is: bool) -> None:
        self._commands["described"].setEnabled(there_is)
        self._pane.controls.offer("described", there_is)

    @Slot()
    def _offer_tracks(self) -> None:
        there_are = bool(self.describing.tracks)
        self._commands["audio-track"].setEnabled(there_are)
        self._menu.menuAction().setEnabled(there_are)
        self._pane.controls.offer("audio-track", there_are)

    @Slot()
    def _fill_menu(self) -> None:
        describing = self.describing
        heard = self._pane.player.source.audio_track
        self._menu.show_tracks(describing.tracks, heard, describing.described_track)
