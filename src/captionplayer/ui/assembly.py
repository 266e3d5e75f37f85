"""Fills the window: makes its parts, arranges them, and lets them hear of each other."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from captionplayer.ui import roles
from captionplayer.ui.actions import Actions, default_keys
from captionplayer.ui.audiotracks import AudioTrackMenu
from captionplayer.ui.captioning import Captioning
from captionplayer.ui.captionlanguages import CaptionLanguages
from captionplayer.ui.captionsread import CaptionsRead
from captionplayer.ui.exercising import Exercising
from captionplayer.ui.glyphs import GlyphWatch
from captionplayer.ui.keymap import Keymap
from captionplayer.ui.languages import InterfaceLanguageMenu, LanguageMenu
from captionplayer.ui.loops import Loops
from captionplayer.ui.media import Media
from captionplayer.ui.menus import fill_menus
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
from captionplayer.ui.speech import Speech, voices_here
from captionplayer.ui.speechmenu import SpeechMenu
from captionplayer.ui.split import Split
from captionplayer.ui.transcription import Transcription
from captionplayer.ui.versions import Versions
from captionplayer.ui.watching import Watching
from captionplayer.ui.window import Window
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


def filled_window(settings: Settings, open_session: Open, media: Media | None = None) -> Window:
    """A window with all its parts, for a lesson."""
    window = Window(settings)
    fill(window, open_session, media)
    return window


def fill(window: Window, open_session: Open, media: Media | None = None) -> None:
    """Give an empty window its parts; `media` is a medium that is on its way already."""
    roles.install()
    _make_parts(window, open_session, media)
    centre = _build_centre(window)
    _build_views(window)
    _fill_menus(window)
    _connect_commands(window)
    _connect_features(window)
    _connect_words(window)
    _apply_settings(window)
    # last: what is put into a window that is shown is laid out at once
    window.setCentralWidget(centre)
    window.is_filled = True


def _make_parts(window: Window, open_session: Open, media: Media | None) -> None:
    settings = window.settings
    window.opening = Opening(open_session, window)
    window.pane = PlayerPane(media, window)
    window.side = Side(window)
    window.languages = LanguageMenu(window)
    window.second_languages = LanguageMenu(window, second=True)
    window.interface_languages = InterfaceLanguageMenu(settings, window)
    window.audio_tracks = AudioTrackMenu(window)
    window.captioning = Captioning(settings, window)
    window.glyphs = GlyphWatch(window)
    window.sound = Sound(settings, window)
    window.transcription = Transcription(settings, window.side, window.pane.player, window)
    window.reading = ReadingPace(window.pane.player, settings, window)
    window.loops = Loops(window.pane.player, window)
    window.speech = Speech(
        settings,
        window.pane.player,
        window.say_caption,
        window,
        are_heard=window.captions_are_heard,
    )
    window.speech_menu = SpeechMenu(window.speech, window)
    window.place = PlaceKeeper(window.pane, window)
    window.keymap = Keymap(settings, default_keys(), window)
    window.commands = Actions(window, window.pane, window.keymap)
    window.pane.build(window.commands, window.languages, window.audio_tracks)
    window.versions = Versions(settings, window.pane, window.commands, window.audio_tracks, window)
    window.exercising = Exercising(settings, window.pane, window.side, window.commands, window)
    window.results = Results(window.exercising, window.pane, window.side, window.commands, window)
    window.watching = Watching(window.pane, window)
    window.captions_read = CaptionsRead(
        window.pane, window.transcription, window.speech.speaking, window
    )
    window.read_aloud = ReadAloud(voices_here, window.speech.manner, window)
    window.split = Split(window.pane, window.pane.controls, window.side, window)


def _build_centre(window: Window) -> QWidget:
    """News above all else: in a small window a view takes the player's whole place."""
    centre = QWidget(window)
    column = QVBoxLayout(centre)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(window.pane.notices)
    column.addWidget(window.split, 1)
    return centre


def _build_views(window: Window) -> None:
    menus = (window.languages, window.second_languages)
    window.caption_languages = CaptionLanguages(
        menus, window.pane, window.glyphs, window.transcription, window
    )
    chosen = Chosen(
        window.settings,
        window.captioning,
        window.reading,
        window.speech,
        window.exercising,
        window.keymap,
    )
    window.pages = PreferencePages(chosen, window.languages, window.pane.stage, window)
    window.views = SideViews(window.pane, window.side, window.split, window.commands, window)
    window.views.offer(window.keymap, window.transcription, window.pages.sections)


def _fill_menus(window: Window) -> None:
    instead = {
        "language": window.languages,
        "audio-track": window.audio_tracks,
        "speak": window.speech_menu,
    }
    behind = {"second-captions": window.second_languages, "help": window.interface_languages}
    fill_menus(window.menuBar(), window.commands, instead, behind)


def _connect_commands(window: Window) -> None:
    for command, slot in {
        "speak": window.speech.turn,
        "fullscreen": window.show_full_screen,
        "other-part": window.views.to_other_part,
        "side-larger": window.split.enlarge_side,
        "side-smaller": window.split.shrink_side,
        "video": window.views.go_back,
        "open": window.opening.ask_for_file,
        "open-folder": window.opening.ask_for_folder,
        "quit": window.close,
        "preferences": window.views.show_preferences,
        "guide": window.views.show_guide,
        "keys": window.views.show_keys,
        "about": window.views.show_about,
        "doctor": window.views.show_doctor,
        "letter-keys": window.keymap.use_letter_keys,
    }.items():
        window.commands[command].triggered.connect(slot)
    window.commands["caption-region"].triggered.connect(window.views.show_player)
    window.pane.notices.emptied.connect(window.views.take_focus)
    window.pane.stage.double_clicked.connect(window.commands["fullscreen"].trigger)


def _connect_features(window: Window) -> None:
    captioning, commands, pane, views = (
        window.captioning,
        window.commands,
        window.pane,
        window.views,
    )
    connect_captions(captioning, commands, pane)
    captioning.style_changed.connect(window.views.show_style)
    connect_languages(
        captioning, window.caption_languages, window.languages, window.second_languages
    )
    connect_glyphs(window.glyphs, pane)
    connect_sound(window.sound, commands, pane)
    connect_exercises(window.exercising, captioning, commands, pane, views)
    connect_results(window.results, captioning, commands, pane, views)
    connect_unlocking(window.watching, window.captions_read, window.exercising, commands, pane)
    window.exercising.results_asked.connect(window.results.show)
    window.results.erased.connect(window.begin_anew)
    connect_read_aloud(window.read_aloud, window.exercising, window.speech, commands, pane)
    connect_transcript(window.transcription, captioning, commands, pane, views)
    connect_reading(window.reading, window.loops, commands, pane)
    window.reading.mode_changed.connect(window.show_reading_mode)
    pane.player.waiting_changed.connect(window.show_waiting)
    window.versions.noticed.connect(pane.notices.post)
    pane.controls.offer_speech(window.speech_menu)
    window.speech.changed.connect(window.show_speech)
    window.speech.speaking.noticed.connect(pane.notices.post)


def _connect_words(window: Window) -> None:
    """What is said is said by the window, and asked for outside it."""
    heard = (
        window.captioning,
        window.sound,
        window.reading,
        window.loops,
        window.versions,
        window.speech,
    )
    for part in (
        *heard,
        window.exercising,
        window.results,
        window.results.saving,
        window.transcription,
        window.views,
        window.pages,
    ):
        part.said.connect(window.say)
    window.pane.title_changed.connect(window.show_title)
    window.opening.noticed.connect(window.pane.notices.post_now)
    window.opening.opened.connect(window.open)
    window.interface_languages.chosen.connect(window.language_asked)
    window.pages.language_asked.connect(window.language_asked)
    window.pages.theme_changed.connect(window.theme_changed)


def _apply_settings(window: Window) -> None:
    window.captioning.announce_all()
    window.sound.announce_all()
    window.keymap.changed.connect(window.show_letter_keys)
    window.show_letter_keys()
    window.reading.announce_all()
    window.exercising.show_as_kept()
    window.versions.announce_all()
    window.speech.announce_all()
