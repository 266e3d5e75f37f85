"""The window: arranges and connects its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from captionplayer.errors import StorageError
from captionplayer.ui.actions import Actions, default_keys
from captionplayer.ui.audiotracks import AudioTrackMenu
from captionplayer.ui.captioning import Captioning
from captionplayer.ui.captionlanguages import CaptionLanguages
from captionplayer.ui.captionsread import CaptionsRead
from captionplayer.ui.exercising import Exercising
from captionplayer.ui.glyphs import GlyphWatch
from captionplayer.ui.icons import Icons
from captionplayer.ui.keymap import Keymap, native
from captionplayer.ui.languages import InterfaceLanguageMenu, LanguageMenu
from captionplayer.ui.loops import Loops
from captionplayer.ui.media import Media
from captionplayer.ui.menus import fill_menus
from captionplayer.ui.notices import announce
from captionplayer.ui.opening import Open, Opening
from captionplayer.ui.pane import PlayerPane
from captionplayer.ui.place import PlaceKeeper
from captionplayer.ui.preferencepages import Chosen, PreferencePages
from captionplayer.ui.readaloud import ReadAloud
from captionplayer.ui.readingpace import ReadingPace
from captionplayer.ui.results import Results
from captionplayer.ui.settings import Settings
from captionplayer.ui.side import Side
from captionplayer.ui.sideviews import SideViews
from captionplayer.ui.sound import Sound
from captionplayer.ui.speaking import PROGRAM
from captionplayer.ui.speech import Speech, voices_here
from captionplayer.ui.speechmenu import SpeechMenu
from captionplayer.ui.split import Split
from captionplayer.ui.transcription import Transcription
from captionplayer.ui.versions import Versions
from captionplayer.ui.watching import Watching
from captionplayer.ui.wiring import (
    connect_captions,
    connect_exercises,
    connect_glyphs,
    connect_languages,
    connect_read_aloud,
    connect_reading,
    connect_results,
    connect_sound,
    connect_transcript,
    connect_unlocking,
)

if TYPE_CHECKING:
    from captionplayer.lessons.session import Session
    from captionplayer.ui.desktop import Desktop

_SIZE = QSize(1120, 760)
_SHARE_OF_SCREEN = 0.94  # the most of a small screen, its window frames counted


class Window(QMainWindow):
    """One lesson at a time, with what the learner did in it.

    Its words stay those of the language it was built in: for another one, another window takes
    over from it.
    """

    language_asked = Signal(str)
    theme_changed = Signal()

    def __init__(self, settings: Settings, open_session: Open, media: Media | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._session: Session | None = None
        self._desktop: Desktop | None = None
        self.opening = Opening(open_session, self)
        self.pane = PlayerPane(media, self)
        self.side = Side(self)
        self.languages = LanguageMenu(self)
        self.second_languages = LanguageMenu(self, second=True)
        self.interface_languages = InterfaceLanguageMenu(settings, self)
        self.audio_tracks = AudioTrackMenu(self)
        self.captioning = Captioning(settings, self)
        self.glyphs = GlyphWatch(self)
        self.sound = Sound(settings, self)
        self.transcription = Transcription(settings, self.side, self.pane.player, self)
        self.reading = ReadingPace(self.pane.player, settings, self)
        self.loops = Loops(self.pane.player, self)
        self.speech = Speech(
            settings,
            self.pane.player,
            self._announce_caption,
            self,
            are_heard=self._captions_are_heard,
        )
        self.speech_menu = SpeechMenu(self.speech, self)
        self._place = PlaceKeeper(self.pane, self)
        self.keymap = Keymap(settings, default_keys(), self)
        self.commands = Actions(self, self.pane, self.keymap)
        self.pane.build(self.commands, self.languages, self.audio_tracks)
        self.versions = Versions(settings, self.pane, self.commands, self.audio_tracks, self)
        self.exercising = Exercising(settings, self.pane, self.side, self.commands, self)
        self.results = Results(self.exercising, self.pane, self.side, self.commands, self)
        self.watching = Watching(self.pane, self)
        self.captions_read = CaptionsRead(self.pane, self.transcription, self.speech.speaking, self)
        self.read_aloud = ReadAloud(voices_here, self.speech.manner, self)
        self.split = Split(self.pane, self.pane.controls, self.side, self)
        self._build()

    def _build(self) -> None:
        """Put the parts together, and let them hear of each other."""
        self.setCentralWidget(self._build_centre())
        self._build_views()
        self._fill_menus()
        self._connect_commands()
        self._connect_features()
        self._connect_words()
        self._apply_settings()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * _SHARE_OF_SCREEN))

    def _build_centre(self) -> QWidget:
        """News above all else: in a small window a view takes the player's whole place."""
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pane.notices)
        column.addWidget(self.split, 1)
        return centre

    def _build_views(self) -> None:
        menus = (self.languages, self.second_languages)
        self._shown = CaptionLanguages(menus, self.pane, self.glyphs, self.transcription, self)
        chosen = Chosen(
            self._settings,
            self.captioning,
            self.reading,
            self.speech,
            self.exercising,
            self.keymap,
        )
        self._pages = PreferencePages(chosen, self.languages, self.pane.stage, self)
        self.views = SideViews(self.pane, self.side, self.split, self.commands, self)
        self.views.offer(self.keymap, self.transcription, self._pages.sections)

    def _fill_menus(self) -> None:
        instead = {
            "language": self.languages,
            "audio-track": self.audio_tracks,
            "speak": self.speech_menu,
        }
        behind = {"second-captions": self.second_languages, "help": self.interface_languages}
        fill_menus(self.menuBar(), self.commands, instead, behind)

    def _connect_commands(self) -> None:
        for command, slot in {
            "speak": self.speech.turn,
            "fullscreen": self.show_full_screen,
            "other-part": self.views.to_other_part,
            "side-larger": self.split.enlarge_side,
            "side-smaller": self.split.shrink_side,
            "video": self.views.go_back,
            "open": self.opening.ask_for_file,
            "open-folder": self.opening.ask_for_folder,
            "quit": self.close,
            "preferences": self.views.show_preferences,
            "guide": self.views.show_guide,
            "keys": self.views.show_keys,
            "about": self.views.show_about,
            "doctor": self.views.show_doctor,
            "letter-keys": self.keymap.use_letter_keys,
        }.items():
            self.commands[command].triggered.connect(slot)
        self.commands["caption-region"].triggered.connect(self.views.show_player)
        self.pane.notices.emptied.connect(self.views.take_focus)
        self.pane.stage.double_clicked.connect(self.commands["fullscreen"].trigger)

    def _connect_features(self) -> None:
        captioning, commands, pane, views = self.captioning, self.commands, self.pane, self.views
        connect_captions(captioning, commands, pane)
        captioning.style_changed.connect(self.views.show_style)
        connect_languages(captioning, self._shown, self.languages, self.second_languages)
        connect_glyphs(self.glyphs, pane)
        connect_sound(self.sound, commands, pane)
        connect_exercises(self.exercising, captioning, commands, pane, views)
        connect_results(self.results, captioning, commands, pane, views)
        connect_unlocking(self.watching, self.captions_read, self.exercising, commands, pane)
        self.exercising.results_asked.connect(self.results.show)
        self.results.erased.connect(self._begin_anew)
        connect_read_aloud(self.read_aloud, self.exercising, self.speech, commands, pane)
        connect_transcript(self.transcription, captioning, commands, pane, views)
        connect_reading(self.reading, self.loops, commands, pane)
        self.reading.mode_changed.connect(self._show_reading_mode)
        pane.player.waiting_changed.connect(self._show_waiting)
        self.versions.noticed.connect(pane.notices.post)
        pane.controls.offer_speech(self.speech_menu)
        self.speech.changed.connect(self._show_speech)
        self.speech.speaking.noticed.connect(pane.notices.post)

    def _connect_words(self) -> None:
        """What is said is said by the window, and asked for outside it."""
        heard = (self.captioning, self.sound, self.reading, self.loops, self.versions, self.speech)
        for part in (
            *heard,
            self.exercising,
            self.results,
            self.results.saving,
            self.transcription,
            self.views,
            self._pages,
        ):
            part.said.connect(self._say)
        self.pane.title_changed.connect(self._show_title)
        self.opening.noticed.connect(self.pane.notices.post_now)
        self.opening.opened.connect(self.open)
        self.interface_languages.chosen.connect(self.language_asked)
        self._pages.language_asked.connect(self.language_asked)
        self._pages.theme_changed.connect(self.theme_changed)

    def _apply_settings(self) -> None:
        self.captioning.announce_all()
        self.sound.announce_all()
        self.keymap.changed.connect(self._show_letter_keys)
        self._show_letter_keys()
        self.reading.announce_all()
        self.exercising.show_as_kept()
        self.versions.announce_all()
        self.speech.announce_all()

    def use_icons(self, icons: Icons) -> None:
        """Show the icons, once they are loaded."""
        self.pane.controls.use_icons(icons)
        self.interface_languages.menuAction().setIcon(icons.icon("globe", self.palette()))
        self.transcription.use_icons(icons)
        self.views.use_icons(icons)
        self._pages.use_icons(icons)

    def join_desktop(self) -> None:
        """Offer the player to the desktop; not needed for the first picture."""
        from captionplayer.ui.desktop import Desktop, session_bus  # noqa: PLC0415 - loads QtDBus

        self._desktop = Desktop(self, self.pane, self.sound, session_bus())

    # lessons

    @Slot(object)
    def open(self, session: Session, *, language: str = "", start: bool = False) -> None:
        """Show a lesson, in `language` for this time where one is named; `start` plays it."""
        self._place.keep()
        self.views.make_way()
        self._session = session
        self.read_aloud.stop()
        self._follow(session)
        self.loops.forget()
        lesson = session.lesson
        self.pane.notices.clear()
        self._shown.open(lesson)
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
        before._shown.close()
        self._shown.open(session.lesson)
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
        self._place.keep()
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
        self._place.follow(session)
        self.watching.follow(session)
        self.captions_read.follow(session)

    @Slot()
    def _begin_anew(self) -> None:
        """What was kept is erased: what is seen and read counts anew."""
        self._place.forget()
        self.pane.forget_place()
        self.watching.forget()
        self.captions_read.begin_anew()
        self.exercising.begin_anew()

    @Slot(str)
    def _show_title(self, title: str) -> None:
        self.setWindowTitle(f"{title} – captionplayer")

    # what the window itself does

    @Slot(bool)
    def show_full_screen(self, on: bool) -> None:
        """The whole screen for the lesson, or the window again."""
        self.fill_screen(on)
        self._say(self.tr("Full screen on") if on else self.tr("Full screen off"))

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
    def _show_letter_keys(self) -> None:
        self.commands["letter-keys"].setChecked(self.keymap.letter_keys)

    @Slot(str)
    def _show_reading_mode(self, mode: str) -> None:
        self.pane.controls.show_pause_until_read(mode != "off")

    @Slot(bool)
    def _show_waiting(self, waiting: bool) -> None:
        self.pane.sign.show_text(self.reading.sign(self._play_key()) if waiting else "")

    def _play_key(self) -> str:
        return native(self.commands["play"].shortcut().toString())

    @Slot()
    def _show_speech(self) -> None:
        speech = self.speech
        self.pane.controls.show_speech(speech.in_short(), speech.in_words())

    def _announce_caption(self, text: str) -> None:
        announce(self.pane.stage, text)

    def _captions_are_heard(self) -> bool:
        """Where the focus is on the captions, a screen reader speaks their name as it changes."""
        by_voice = self.speech.by == PROGRAM
        return self.pane.captions_have_focus() and (QAccessible.isActive() or not by_voice)

    @Slot(str)
    def _say(self, text: str) -> None:
        announce(self, text)

    # events

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place before the window goes."""
        self._place.keep()
        self._settings.sync()
        self.pane.player.pause()
        self.captions_read.keep()
        if self._desktop is not None:
            self._desktop.leave()
        self.speech.speaking.close()
        self.read_aloud.close()
        self.views.close()
        super().closeEvent(event)
