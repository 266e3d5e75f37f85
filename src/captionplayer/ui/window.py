"""The window: arranges and connects its parts."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from captionplayer.errors import CaptionPlayerError, Notice, StorageError, notice
from captionplayer.exercises.problem import Problem, Responses
from captionplayer.language import own_name
from captionplayer.lessons.attempt import Attempt
from captionplayer.lessons.session import Session
from captionplayer.ui.actions import COMMANDS, MENUS, Actions, default_keys, words
from captionplayer.ui.audiotracks import AudioTrackMenu
from captionplayer.ui.captioning import Captioning
from captionplayer.ui.exercise import ExerciseView
from captionplayer.ui.glyphs import GlyphWatch
from captionplayer.ui.icons import Icons
from captionplayer.ui.interfacepage import InterfacePage
from captionplayer.ui.keymap import Keymap
from captionplayer.ui.keys import KeyGuard, KeyList
from captionplayer.ui.keyspage import KeysPage
from captionplayer.ui.languages import InterfaceLanguageMenu, LanguageMenu
from captionplayer.ui.loops import Loops
from captionplayer.ui.media import Media
from captionplayer.ui.notices import announce, in_words
from captionplayer.ui.pane import PlayerPane
from captionplayer.ui.place import PlaceKeeper
from captionplayer.ui.preferences import Preferences, Section
from captionplayer.ui.problem import ProblemCard
from captionplayer.ui.readingpace import ReadingPace
from captionplayer.ui.readingpage import ReadingPage
from captionplayer.ui.settings import Settings
from captionplayer.ui.side import Side
from captionplayer.ui.sound import Sound
from captionplayer.ui.speech import Speech
from captionplayer.ui.speechmenu import SpeechMenu
from captionplayer.ui.speechpage import SpeechPage
from captionplayer.ui.split import Split
from captionplayer.ui.style import CaptionStyle, beside_captions
from captionplayer.ui.stylepage import StylePage
from captionplayer.ui.transcription import Transcription
from captionplayer.ui.versions import Versions

if TYPE_CHECKING:
    from captionplayer.ui.desktop import Desktop

_SIZE = QSize(1120, 760)
_SHARE_OF_SCREEN = 0.94  # the most of a small screen, its window frames counted

_LOCKED = notice("exercises-locked")

Open = Callable[[Path], Session]


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
        self._open_session = open_session
        self._session: Session | None = None
        self._desktop: Desktop | None = None
        self._exercises: ExerciseView | None = None
        self._keys: KeyList | None = None
        self._preferences: Preferences | None = None
        self._style_page: StylePage | None = None
        self._icons: Icons | None = None
        self.pane = PlayerPane(media, self)
        self.side = Side(self)
        self.languages = LanguageMenu(self)
        self.second_languages = LanguageMenu(self, second=True)
        self.interface_languages = InterfaceLanguageMenu(settings, self)
        self.interface_languages.chosen.connect(self.language_asked)
        self.audio_tracks = AudioTrackMenu(self)
        self.captioning = Captioning(settings, self)
        self.glyphs = GlyphWatch(self)
        self.sound = Sound(settings, self)
        self.transcription = Transcription(settings, self.side, self.pane.player, self)
        self.reading = ReadingPace(self.pane.player, settings, self)
        self.loops = Loops(self.pane.player, self)
        self.speech = Speech(settings, self.pane.player, self._announce_caption, self)
        self.speech_menu = SpeechMenu(self.speech, self)
        self._place = PlaceKeeper(self.pane, self)
        self.keymap = Keymap(settings, default_keys(), self)
        self.commands = Actions(self, self.pane, self.keymap)
        self.pane.build(self.commands, self.languages, self.audio_tracks)
        self.versions = Versions(settings, self.pane, self.commands, self.audio_tracks, self)
        self._split = Split(self.pane, self.side, self)
        self.setCentralWidget(self._split)
        self._fill_menus()
        self._connect_commands()
        self._connect_captions()
        self._connect_playback()
        self._connect_sound()
        self._connect_transcript()
        self._connect_reading()
        self._connect_versions()
        self._connect_speech()
        self._apply_settings()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * _SHARE_OF_SCREEN))

    def _fill_menus(self) -> None:
        menus = {key: self.menuBar().addMenu(words(text)) for key, text in MENUS.items()}
        submenus = {
            "language": self.languages,
            "audio-track": self.audio_tracks,
            "speak": self.speech_menu,
        }
        ours = (*submenus.values(), self.second_languages, self.interface_languages)
        KeyGuard(self).watch(self.menuBar(), *ours, *menus.values())
        for command in COMMANDS:
            if command.id in submenus:
                menus[command.menu].addMenu(submenus[command.id])
            else:
                menus[command.menu].addAction(self.commands[command.id])
            if command.id == "second-captions":
                menus[command.menu].addMenu(self.second_languages)
        menus["help"].addMenu(self.interface_languages)

    def _connect_commands(self) -> None:
        for command, slot in {
            "captions": self.captioning.switch,
            "second-captions": self.captioning.switch_second,
            "swap-captions": self.captioning.swap,
            "larger": self.captioning.enlarge,
            "smaller": self.captioning.shrink,
            "usual-size": self.captioning.reset_size,
            "louder": self.sound.turn_up,
            "quieter": self.sound.turn_down,
            "mute": self.sound.mute,
            "speak": self.speech.turn,
            "fullscreen": self.show_full_screen,
            "side-larger": self._split.enlarge_side,
            "side-smaller": self._split.shrink_side,
            "exercises": self.show_exercises,
            "video": self.go_back,
            "open": self.ask_for_file,
            "open-folder": self.ask_for_folder,
            "quit": self.close,
            "preferences": self.show_preferences,
            "keys": self.show_keys,
            "letter-keys": self.keymap.use_letter_keys,
        }.items():
            self.commands[command].triggered.connect(slot)
        self.pane.stage.double_clicked.connect(self.commands["fullscreen"].trigger)
        self.side.shown_changed.connect(self._show_sample)

    def _connect_captions(self) -> None:
        captioning = self.captioning
        captioning.on_changed.connect(self.commands["captions"].setChecked)
        captioning.on_changed.connect(self.pane.player.show_captions)
        captioning.style_changed.connect(self.pane.stage.set_style)
        captioning.style_changed.connect(self._restyle_exercises)
        captioning.style_changed.connect(self.transcription.show_style)
        captioning.facts_changed.connect(self.pane.show_captions_facts)
        captioning.language_changed.connect(self._show_language)
        captioning.second_on_changed.connect(self.commands["second-captions"].setChecked)
        captioning.second_language_changed.connect(self._show_second_language)
        captioning.languages_expected.connect(self.pane.stage.expect_languages)
        captioning.noticed.connect(self.pane.notices.post)
        captioning.withdrawn.connect(self._withdraw)
        captioning.said.connect(self._say)
        self.glyphs.found.connect(self.pane.notices.post)
        self.glyphs.withdrawn.connect(self._withdraw)
        self.languages.chosen.connect(captioning.choose_language)
        self.second_languages.chosen.connect(captioning.choose_second)

    def _connect_versions(self) -> None:
        self.versions.noticed.connect(self.pane.notices.post)
        self.versions.said.connect(self._say)
        self.captioning.style_changed.connect(self.pane.screens.set_style)

    def _connect_playback(self) -> None:
        player = self.pane.player
        player.ended.connect(self._end_playback)

    def _connect_sound(self) -> None:
        sound, pane = self.sound, self.pane
        sound.volume_changed.connect(pane.player.set_volume)
        sound.volume_changed.connect(pane.controls.show_volume)
        sound.muted_changed.connect(pane.player.set_muted)
        sound.muted_changed.connect(pane.controls.show_muted)
        sound.muted_changed.connect(self.commands["mute"].setChecked)
        sound.said.connect(self._say)
        pane.controls.volume_asked.connect(sound.set_volume)

    def _connect_transcript(self) -> None:
        transcription = self.transcription
        self.commands["transcript"].triggered.connect(self.show_transcript)
        transcription.shown_changed.connect(self.commands["transcript"].setChecked)
        transcription.cue_chosen.connect(self.pane.seek_to_cue)
        transcription.noticed.connect(self.pane.notices.post_now)
        transcription.said.connect(self._say)
        self.pane.player.ready.connect(self._show_transcript_as_kept)

    def _connect_reading(self) -> None:
        reading, loops, commands = self.reading, self.loops, self.commands
        commands["pause-until-read"].triggered.connect(reading.turn)
        commands["loop-caption"].triggered.connect(loops.loop_caption)
        commands["loop-points"].triggered.connect(loops.mark_point)
        loops.caption_looped.connect(commands["loop-caption"].setChecked)
        loops.marks_changed.connect(self.pane.controls.seek_bar.show_marks)
        for said in (loops.said, reading.said):
            said.connect(self._say)
            said.connect(self.pane.sign.flash)
        reading.mode_changed.connect(self._show_reading_mode)
        self.pane.player.waiting_changed.connect(self._show_waiting)

    @Slot(str)
    def _show_reading_mode(self, mode: str) -> None:
        self.pane.controls.show_pause_until_read(mode != "off")

    @Slot(bool)
    def _show_waiting(self, waiting: bool) -> None:
        self.pane.sign.show_text(self.reading.sign(self._play_key()) if waiting else "")

    def _play_key(self) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        return self.commands["play"].shortcut().toString(native)

    def _connect_speech(self) -> None:
        speech = self.speech
        self.pane.controls.offer_speech(self.speech_menu)
        speech.changed.connect(self._show_speech)
        speech.said.connect(self._say)
        speech.speaking.noticed.connect(self.pane.notices.post)

    def _apply_settings(self) -> None:
        self.captioning.announce_all()
        self.sound.announce_all()
        self.keymap.changed.connect(self._show_letter_keys)
        self._show_letter_keys()
        self.reading.announce_all()
        self.versions.announce_all()
        self.speech.announce_all()

    def use_icons(self, icons: Icons) -> None:
        """Show the icons, once they are loaded."""
        self._icons = icons
        self.pane.controls.use_icons(icons)
        self.interface_languages.menuAction().setIcon(icons.icon("globe", self.palette()))
        self.transcription.use_icons(icons)
        if self._style_page is not None:
            self._style_page.use_icons(icons)

    def join_desktop(self) -> None:
        """Offer the player to the desktop; not needed for the first picture."""
        from captionplayer.ui.desktop import Desktop, session_bus  # noqa: PLC0415 - loads QtDBus

        self._desktop = Desktop(self, self.pane, self.sound, session_bus())

    # lessons

    def open(self, session: Session, *, language: str = "", start: bool = False) -> None:
        """Show a lesson, in `language` for this time where one is named; `start` plays it."""
        self._place.keep()
        self._session = session
        self._place.follow(session)
        self.loops.forget()
        lesson = session.lesson
        self.pane.notices.clear()
        self.languages.show_offers(lesson.tracks)
        self.second_languages.show_offers(lesson.tracks)
        self._take_exercises(session)
        self.transcription.open(lesson.tracks)
        self.speech.open(lesson.sound_language)
        self.captioning.open(lesson.tracks, language)
        self.versions.open(lesson)
        version = self.versions.describing.version
        self.pane.open(lesson, session.resume_place, start=start, version=version)
        for each in lesson.notices:
            self.pane.notices.post(each)

    def take_over(self, before: "Window") -> None:
        """Go on with the lesson of another window, where and as it is; that one then has none.

        Nothing is opened or told again.
        """
        session, before._session = before._session, None
        before._place.follow(None)
        if session is None:
            return
        self._session = session
        self.languages.show_offers(session.lesson.tracks)
        self.second_languages.show_offers(session.lesson.tracks)
        self.transcription.open(session.lesson.tracks)
        self._take_exercises(session)
        self.speech.take_over(before.speech)
        self.pane.take_over(before.pane)
        self.versions.take_over(before.versions)
        self.captioning.take_over(before.captioning)
        self.glyphs.take_over(before.glyphs)
        self._place.follow(session)
        if before.exercises is not None:
            self._make_exercises(session)  # even when put away, they may hold answers

    @property
    def exercises(self) -> ExerciseView | None:
        """The lesson's exercises, once they were asked for."""
        return self._exercises

    @property
    def split(self) -> Split:
        """The player and the side view."""
        return self._split

    def _take_exercises(self, session: Session) -> None:
        problems = session.lesson.problems
        self.commands["exercises"].setEnabled(bool(problems))
        self.pane.controls.show_exercises(bool(problems))
        self.side.remove("exercises")
        self._exercises = None

    def _make_exercises(self, session: Session) -> None:
        """Build the view when it is first shown: it is not needed before."""
        try:
            attempts = session.last_attempts()
        except StorageError as error:
            attempts = {}
            self.pane.notices.post(error.notice)
        view = ExerciseView(session.lesson.problems, self._submit, attempts, self.side)
        view.set_reading(beside_captions(self.captioning.style))
        view.said.connect(self._say)
        view.back_requested.connect(self.go_back)
        self.side.add("exercises", view, view.take_focus)
        self._exercises = view

    @Slot(CaptionStyle)
    def _restyle_exercises(self, style: CaptionStyle) -> None:
        if self._exercises is not None:
            self._exercises.set_reading(beside_captions(style))

    def exercise_cards(self) -> list[ProblemCard]:
        """The exercises that are shown, each as a card."""
        return self._exercises.cards if self._exercises else []

    def open_path(self, path: Path) -> None:
        """Open what the learner named; on trouble the lesson before stays."""
        try:
            session = self._open_session(path)
        except CaptionPlayerError as error:
            self.pane.notices.post_now(error.notice)
            return
        self.open(session)

    @Slot()
    def ask_for_file(self) -> None:
        """Let the learner choose a lesson's file."""
        kinds = self.tr("Lessons and captions (*.lesson *.toml *.json *.txt *.srt);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a lesson"), "", kinds)
        if name:
            path = Path(name)
            self.open_path(path.parent if path.name == "lesson.toml" else path)

    @Slot()
    def ask_for_folder(self) -> None:
        """Let the learner choose a lesson's folder."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Open a lesson folder"))
        if name:
            self.open_path(Path(name))

    @Slot(str)
    def _show_language(self, language: str) -> None:
        if self._session is None:
            return
        lesson, tracks = self._session.lesson, self._session.lesson.tracks
        title = tracks.title(language) or lesson.title
        self.setWindowTitle(f"{title} – captionplayer")
        self.pane.show_title(title, language)
        if not tracks.offers:
            self.pane.show_no_captions()
            self.glyphs.watch(None)
            self.transcription.show_language(language)
            return
        self.languages.show_chosen(language)
        self.second_languages.bar(language)
        self.pane.controls.show_language(own_name(language))
        self.pane.player.set_track(tracks.track(language))
        self.glyphs.watch(tracks.track(language))
        self.transcription.show_language(language)

    @Slot(str)
    def _show_second_language(self, language: str) -> None:
        if self._session is None:
            return
        self.second_languages.show_chosen(language)
        track = self._session.lesson.tracks.track(language) if language else None
        self.pane.player.set_second_track(track)
        self.glyphs.watch(track, second=True)

    @Slot(Notice)
    def _withdraw(self, notice: Notice) -> None:
        self.pane.notices.withdraw(in_words(notice))

    # progress

    @Slot()
    def _end_playback(self) -> None:
        if self._session is None:
            return
        try:
            self._session.playback_ended()
        except StorageError as error:
            self.pane.notices.post(error.notice)
        if self._session.lesson.problems:
            self._withdraw(_LOCKED)
            self._show_exercises(follow=self.pane.has_focus())
            self._say(self.tr("The lesson has ended. Its exercises are open."))
        else:
            self._say(self.tr("The lesson has ended."))

    def _submit(self, problem: Problem, responses: Responses) -> Attempt:
        if self._session is None:
            raise RuntimeError("an answer without a lesson")
        return self._session.submit(problem, responses)

    # views

    @Slot()
    def show_exercises(self) -> None:
        """Show the exercises, or say what opens them."""
        if self._session is None or not self._session.lesson.problems:
            return
        if self._session.exercises_unlocked:
            self._show_exercises(follow=True)
        else:
            self.pane.notices.post(_LOCKED)

    def _show_exercises(self, *, follow: bool) -> None:
        if self._exercises is None and self._session is not None:
            self._make_exercises(self._session)
        inside = self.side.isAncestorOf(self.focusWidget() or self)
        if inside and not follow and not self.side.shows("exercises"):
            self.pane.take_focus()  # what is covered cannot keep it, and no answer is to be typed
        self.side.show_view("exercises")
        if follow:
            self.side.take_focus()

    @Slot(bool)
    def show_transcript(self, on: bool) -> None:
        """Show the transcript beside the player, or put it away; the focus stays in the player."""
        inside = self.side.isAncestorOf(self.focusWidget() or self)
        self.transcription.switch(on)
        if self._split.one_at_a_time:
            self.side.take_focus()
        elif inside:
            self.pane.take_focus()  # what is covered or gone cannot keep it

    @Slot()
    def _show_transcript_as_kept(self) -> None:
        """Show it where it was open the last time, but not in the player's place."""
        self.transcription.open_as_kept()
        if self._split.one_at_a_time and self.side.shows("transcript"):
            self.side.put_away("transcript")

    @Slot()
    def show_keys(self) -> None:
        """Show the list of keys, or put it away."""
        if self.side.shows("keys"):
            self.go_back()
            return
        if self._keys is None:
            self._keys = KeyList(self.keymap, self.side)
            self._keys.back_requested.connect(self.go_back)
            self.side.add("keys", self._keys, self._keys.take_focus)
        self._keys.show_keys()
        self.side.show_view("keys")
        self.side.take_focus()

    @Slot()
    def show_preferences(self) -> None:
        """Show the preferences, or put them away."""
        if self.side.shows("preferences"):
            self.go_back()
            return
        if self._preferences is None:
            self._preferences = Preferences(self._sections(), self.side)
            self._preferences.back_requested.connect(self.go_back)
            self.side.add("preferences", self._preferences, self._preferences.take_focus)
        self.side.show_view("preferences")
        self.side.take_focus()

    def _sections(self) -> tuple[Section, ...]:
        """The preferences' pages, in the order in which they are offered."""
        return (
            Section("captions", self.tr("Captions"), self._make_style_page),
            Section("reading", self.tr("Reading"), self._make_reading_page),
            Section("speech", self.tr("Spoken captions"), self._make_speech_page),
            Section("keys", self.tr("Keys"), self._make_keys_page),
            Section("interface", self.tr("Interface"), self._make_interface_page),
        )

    def _make_style_page(self, parent: QWidget) -> QWidget:
        page = StylePage(self.captioning, self._text_height, parent)
        page.said.connect(self._say)
        if self._icons is not None:
            page.use_icons(self._icons)
        self._style_page = page
        return page

    def _text_height(self) -> float:
        return self.pane.stage.text_height

    def _make_speech_page(self, parent: QWidget) -> QWidget:
        return SpeechPage(self.speech, self._languages_to_hear, parent)

    def _languages_to_hear(self) -> list[str]:
        """The languages of the lesson, the one that is shown first."""
        offered = self.languages.offered()
        shown = [each for each in offered if each == self.captioning.language]
        return shown + offered

    def _make_keys_page(self, parent: QWidget) -> QWidget:
        page = KeysPage(self.keymap, parent)
        page.said.connect(self._say)
        return page

    def _make_reading_page(self, parent: QWidget) -> QWidget:
        page = ReadingPage(self._settings, parent)
        page.changed.connect(self.reading.apply)
        self.reading.mode_changed.connect(page.show_kept)
        return page

    def _make_interface_page(self, parent: QWidget) -> QWidget:
        page = InterfacePage(self._settings, parent)
        page.theme_changed.connect(self.theme_changed)
        page.language_asked.connect(self.language_asked)
        return page

    @Slot(str)
    def _show_sample(self, view: str) -> None:
        """While a style is chosen there is always a caption to see it on."""
        self.pane.show_sample(view == "preferences")

    @Slot()
    def go_back(self) -> None:
        """From another view, which is put away, to the video; from there out of the full screen."""
        if self.pane.has_focus() and self.isFullScreen():
            self.commands["fullscreen"].trigger()
        if self._split.one_at_a_time:
            self.side.put_all_away()
        else:
            self.side.put_away_passing()
        self.pane.take_focus()

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

    @Slot()
    def _show_speech(self) -> None:
        speech = self.speech
        self.pane.controls.show_speech(speech.in_short(), speech.in_words())

    def _announce_caption(self, text: str) -> None:
        """Not where the focus is on the captions: their name is spoken as it changes."""
        if not self.pane.captions_have_focus():
            announce(self.pane.stage, text)

    @Slot(str)
    def _say(self, text: str) -> None:
        announce(self, text)

    # events

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place before the window goes."""
        self._place.keep()
        self._settings.sync()
        self.pane.player.pause()
        if self._desktop is not None:
            self._desktop.leave()
        self.speech.speaking.close()
        super().closeEvent(event)
