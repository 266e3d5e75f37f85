"""The window: the lesson in it, and what it does itself; `assembly` gives it its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from captionplayer.errors import StorageError
from captionplayer.ui.settings import Settings

if TYPE_CHECKING:
    from captionplayer.lessons.session import Session
    from captionplayer.ui.actions import Actions
    from captionplayer.ui.audiotracks import AudioTrackMenu
    from captionplayer.ui.captioning import Captioning
    from captionplayer.ui.captionlanguages import CaptionLanguages
    from captionplayer.ui.captionsread import CaptionsRead
    from captionplayer.ui.desktop import Desktop
    from captionplayer.ui.exercising import Exercising
    from captionplayer.ui.glyphs import GlyphWatch
    from captionplayer.ui.icons import Icons
    from captionplayer.ui.keymap import Keymap
    from captionplayer.ui.languages import InterfaceLanguageMenu, LanguageMenu
    from captionplayer.ui.loops import Loops
    from captionplayer.ui.opening import Opening
    from captionplayer.ui.pane import PlayerPane
    from captionplayer.ui.place import PlaceKeeper
    from captionplayer.ui.preferencepages import PreferencePages
    from captionplayer.ui.readaloud import ReadAloud
    from captionplayer.ui.readingpace import ReadingPace
    from captionplayer.ui.results import Results
    from captionplayer.ui.side import Side
    from captionplayer.ui.sideviews import SideViews
    from captionplayer.ui.sound import Sound
    from captionplayer.ui.speech import Speech
    from captionplayer.ui.speechmenu import SpeechMenu
    from captionplayer.ui.split import Split
    from captionplayer.ui.transcription import Transcription
    from captionplayer.ui.versions import Versions
    from captionplayer.ui.watching import Watching

_SIZE = QSize(1120, 760)
_SHARE_OF_SCREEN = 0.94  # the most of a small screen, its window frames counted


class Window(QMainWindow):
    """One lesson at a time, with what the learner did in it.

    Empty at first, so that it can be seen before its parts are even loaded. Its words stay those
    of the language it was filled in: for another one, another window takes over from it.
    """

    language_asked = Signal(str)
    theme_changed = Signal()

    opening: Opening
    pane: PlayerPane
    side: Side
    split: Split
    views: SideViews
    pages: PreferencePages
    keymap: Keymap
    commands: Actions
    languages: LanguageMenu
    second_languages: LanguageMenu
    interface_languages: InterfaceLanguageMenu
    audio_tracks: AudioTrackMenu
    captioning: Captioning
    caption_languages: CaptionLanguages
    glyphs: GlyphWatch
    transcription: Transcription
    reading: ReadingPace
    loops: Loops
    sound: Sound
    speech: Speech
    speech_menu: SpeechMenu
    read_aloud: ReadAloud
    versions: Versions
    exercising: Exercising
    results: Results
    place: PlaceKeeper
    watching: Watching
    captions_read: CaptionsRead

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.is_filled = False
        self._session: Session | None = None
        self._desktop: Desktop | None = None
        # never the window's own: PySide6 would have that screen deleted with the window
        screen = QGuiApplication.primaryScreen()
        self.resize(_SIZE.boundedTo(screen.availableSize() * _SHARE_OF_SCREEN))

    def use_icons(self, icons: Icons) -> None:
        """Show the icons, once they are loaded."""
        self.pane.controls.use_icons(icons)
        self.interface_languages.menuAction().setIcon(icons.icon("globe", self.palette()))
        self.transcription.use_icons(icons)
        self.views.use_icons(icons)
        self.pages.use_icons(icons)

    def join_desktop(self) -> None:
        """Offer the player to the desktop; not needed for the first picture."""
        from captionplayer.ui.desktop import Desktop  # noqa: PLC0415 - after the first picture
        from captionplayer.ui.sessionbus import session_bus  # noqa: PLC0415

        if self._desktop is None:
            self._desktop = Desktop(self, self.pane, self.sound, session_bus())

    # lessons

    @Slot(object)
    def open(self, session: Session, *, language: str = "", start: bool = False) -> None:
        """Show a lesson, in `language` for this time where one is named; `start` plays it."""
        self.place.keep()
        self.views.make_way()
        self._session = session
        self.read_aloud.stop()
        self._follow(session)
        self.loops.forget()
        lesson = session.lesson
        self.pane.notices.clear()
        self.caption_languages.open(lesson)
        self.exercising.open(session)
        self.results.open(session)
        self.transcription.open(lesson.tracks)
        self.speech.open(lesson.sound_language)
        self.captioning.open(lesson.tracks, language)
        self.versions.open(lesson)
        version = self.versions.describing.version
        self.pane.open(lesson, session.resume_place, start=start, version=version)
        for each in lesson.notices:
            self.pane.notices.post(each)

    def take_over(self, before: Window) -> None:
        """Go on with the lesson of another window, where and as it is; that one then has none.

        Nothing is opened or told again.
        """
        session, before._session = before._session, None
        before._follow(None)
        if session is None:
            return
        self._session = session
        before.caption_languages.close()
        self.caption_languages.open(session.lesson)
        self.transcription.open(session.lesson.tracks)
        self.exercising.open(session)
        self.results.open(session)
        self.speech.take_over(before.speech)
        self.pane.take_over(before.pane)
        self.loops.take_over(before.loops)
        self.versions.take_over(before.versions)
        self.captioning.take_over(before.captioning)
        self.glyphs.take_over(before.glyphs)
        self._follow(session)
        self.exercising.take_over(before.exercising)

    def keep_all(self) -> bool:
        """Keep all that was done up to now; whether it is kept. Trouble is told."""
        QGuiApplication.inputMethod().commit()
        self.place.keep()
        self.watching.keep()
        self.captions_read.keep()
        try:
            if self._session is not None:
                self._session.keep_waiting()
        except StorageError as error:
            self.pane.notices.post_now(error.notice)
            return False
        return True

    def _follow(self, session: Session | None) -> None:
        """Keep in this session what the learner sees from now on."""
        self.place.follow(session)
        self.watching.follow(session)
        self.captions_read.follow(session)

    @Slot()
    def begin_anew(self) -> None:
        """What was kept is erased: what is seen and read counts anew."""
        self.place.forget()
        self.pane.forget_place()
        self.watching.forget()
        self.captions_read.begin_anew()
        self.exercising.begin_anew()

    @Slot(str)
    def show_title(self, title: str) -> None:
        """Name the window after the lesson."""
        self.setWindowTitle(f"{title} – captionplayer")

    # what the window itself does

    @Slot(bool)
    def show_full_screen(self, on: bool) -> None:
        """The whole screen for the lesson, or the window again."""
        self.fill_screen(on)
        self.say(self.tr("Full screen on") if on else self.tr("Full screen off"))

    def fill_screen(self, on: bool) -> None:
        """The same, without a word."""
        self.menuBar().setVisible(not on)
        self.setWindowState(
            self.windowState() | Qt.WindowState.WindowFullScreen
            if on
            else self.windowState() & ~Qt.WindowState.WindowFullScreen
        )
        self.pane.full_screen.switch(on)

    @Slot()
    def show_letter_keys(self) -> None:
        """Show in the menu whether single letters are keys."""
        self.commands["letter-keys"].setChecked(self.keymap.letter_keys)

    @Slot(str)
    def show_reading_mode(self, mode: str) -> None:
        """Show in the controls whether playback waits for the reader."""
        self.pane.controls.show_pause_until_read(mode != "off")

    @Slot(bool)
    def show_waiting(self, waiting: bool) -> None:
        """Show on the picture that playback waits for the reader, or that it does no more."""
        key = self.commands.name_of_key("play")
        self.pane.sign.show_text(self.reading.sign(key) if waiting else "")

    @Slot()
    def show_speech(self) -> None:
        """Show in the controls who speaks the captions."""
        speech = self.speech
        self.pane.controls.show_speech(speech.in_short(), speech.in_words())

    def captions_are_heard(self) -> bool:
        """Where the focus is on the captions, a screen reader speaks their name as it changes."""
        by_voice = self.speech.is_by_voice
        return self.pane.captions_have_focus() and (QAccessible.isActive() or not by_voice)

    @Slot(str)
    def say(self, text: str) -> None:
        """Let a screen reader say what a part of the window has to say."""
        _announce(self, text)

    @Slot(str)
    def say_caption(self, text: str) -> None:
        """Let a screen reader say a caption, for the picture."""
        _announce(self.pane.stage, text)

    # events

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place before the window goes."""
        if self.is_filled:
            self._leave()
        super().closeEvent(event)

    def _leave(self) -> None:
        self.place.keep()
        self.settings.sync()
        self.pane.player.pause()
        self.captions_read.keep()
        if self._desktop is not None:
            self._desktop.leave()
        self.speech.speaking.close()
        self.read_aloud.close()
        self.views.close()


def _announce(widget: QWidget, text: str) -> None:
    from captionplayer.ui.notices import announce  # noqa: PLC0415 - the window comes first

    announce(widget, text)
