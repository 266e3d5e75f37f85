"""Captions by ear: what a learner chooses of them, kept for all lessons."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from captionplayer.language import UNDETERMINED, own_name, spoken_language
from captionplayer.ui import settings as kept
from captionplayer.ui.player import Player
from captionplayer.ui.settings import Settings, voice_settings
from captionplayer.ui.speaking import OFF, PROGRAM, SCREEN_READER, Announce, Speaking, Wishes
from captionplayer.ui.voices import Engine, Manner, Voices


class Speech(QObject):
    """The state of spoken captions, told whenever it changes."""

    changed = Signal()
    said = Signal(str)

    def __init__(
        self,
        settings: Settings,
        player: Player,
        announce: Announce,
        parent: QObject | None = None,
        are_heard: Callable[[], bool] = bool,
    ) -> None:
        """`are_heard` says whether the captions are heard without this, in their region."""
        super().__init__(parent)
        self._settings = settings
        self._player = player
        self._sound_language = ""
        self.speaking = Speaking(voices_here, self.manner, announce, self, are_heard)
        self.speaking.lowered.connect(self._lower_video)
        self.speaking.holding_changed.connect(player.hold)
        player.due_changed.connect(self.speaking.follow)
        player.playing_changed.connect(self._follow_playing)
        player.sought.connect(self.speaking.follow_jump)

    def open(self, sound_language: str) -> None:
        """Another lesson, with its sound in this language."""
        self.speaking.forget()
        self._sound_language = "" if sound_language == UNDETERMINED else sound_language
        self._apply()

    def take_over(self, before: "Speech") -> None:
        """Go on speaking what another one spoke; to be called before the player changes hands."""
        self._sound_language = before._sound_language
        self.speaking.take_over(before.speaking)
        self._apply()

    # choices

    @property
    def by(self) -> str:
        """Who speaks: "off", "program" or "screen-reader"."""
        return self._settings.get(kept.SPOKEN_BY)

    @property
    def is_by_voice(self) -> bool:
        """Whether the program's own voice speaks."""
        return self.by == PROGRAM

    @property
    def late(self) -> str:
        """What is done where the voice is late: "hurry", "skip" or "wait"."""
        return self._settings.get(kept.SPEECH_LATE)

    @property
    def includes_sound_language(self) -> bool:
        """Whether captions in the language of the sound are spoken too."""
        return self._settings.get(kept.SPEAK_SOUND_LANGUAGE)

    def choose(self, by: str) -> None:
        """Let this one speak, from now on."""
        self._settings.set(kept.SPOKEN_BY, by)
        self._apply()
        self.said.emit(self.in_words())
        if by != OFF and self._sound_language and not self.includes_sound_language:
            name = own_name(self._sound_language)
            self.said.emit(
                self.tr("Captions in {language}, the language of the sound, are not spoken").format(
                    language=name
                )
            )

    @Slot()
    def turn(self) -> None:
        """From off to the program's voice, from there to the screen reader, and back to off."""
        choices = kept.SPOKEN_BY.choices
        self.choose(choices[(choices.index(self.by) + 1) % len(choices)])

    def set_late(self, late: str) -> None:
        """Do this where the voice is late."""
        self._settings.set(kept.SPEECH_LATE, late)
        self._apply()

    @Slot(bool)
    def include_sound_language(self, on: bool) -> None:
        """Speak captions in the language of the sound too, or not."""
        self._settings.set(kept.SPEAK_SOUND_LANGUAGE, on)
        self._apply()

    def manner(self, language: str) -> tuple[str, Manner]:
        """The name of the voice that was chosen for a language, and how it is to speak."""
        name, rate, volume = voice_settings(spoken_language(language))
        get = self._settings.get
        return get(name), Manner(get(rate), get(volume))

    def set_manner(self, language: str, name: str, manner: Manner) -> None:
        """Speak this language so, from the next caption on."""
        settings = voice_settings(spoken_language(language))
        self._settings.set(settings[0], name)
        self._settings.set(settings[1], manner.rate)
        self._settings.set(settings[2], manner.volume)

    def in_words(self) -> str:
        """The choice in a sentence."""
        if self.is_by_voice:
            return self.tr("Spoken captions: the program's voice")
        if self.by == SCREEN_READER:
            return self.tr("Spoken captions: the screen reader")
        return self.tr("Spoken captions: off")

    def in_short(self) -> str:
        """The choice in a word or two; nothing where it is off."""
        words = {OFF: "", PROGRAM: self.tr("Voice"), SCREEN_READER: self.tr("Screen reader")}
        return words[self.by]

    def announce_all(self) -> None:
        """Tell the settings once, as the window is built."""
        self.changed.emit()

    def _apply(self) -> None:
        left_out = "" if self.includes_sound_language else self._sound_language
        self.speaking.set_wishes(Wishes(self.by, self.late, left_out))
        self.changed.emit()

    # the player

    @Slot(bool)
    def _follow_playing(self, playing: bool) -> None:
        if not playing and self._player.at_end:
            self.speaking.follow_end()
        else:
            self.speaking.follow_playing(playing)

    @Slot(bool)
    def _lower_video(self, low: bool) -> None:
        self._player.source.lower_sound(self._settings.get(kept.LOWERED_SOUND) if low else 100)


def voices_here() -> Voices:
    """The voices of this system; the parts of Qt that they need are not loaded before."""
    engines: list[Engine]
    if sys.platform.startswith("linux"):
        from captionplayer.ui.voice_dispatcher import DispatcherEngine  # noqa: PLC0415
        from captionplayer.ui.voice_process import ProcessEngine  # noqa: PLC0415

        engines = [DispatcherEngine(), ProcessEngine()]
    else:
        from captionplayer.ui.voice_qt import QtEngine  # noqa: PLC0415

        engines = [QtEngine()]
    return Voices(engines)
