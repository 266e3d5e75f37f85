"""The preferences' page for captions by ear: who speaks, how, and with which voice."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from captionplayer.language import own_name, spoken_language
from captionplayer.ui.rows import Check, Chooser, Number, Rows
from captionplayer.ui.settings import voice_settings
from captionplayer.ui.speaking import HURRY, OFF, PROGRAM, SCREEN_READER, SKIP, WAIT
from captionplayer.ui.speech import Speech
from captionplayer.ui.voices import Manner

_STEP = 10


class SpeechPage(QWidget):
    """Shows and changes the state that `speech` has; `languages` gives those of the lesson."""

    def __init__(
        self, speech: Speech, languages: Callable[[], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("speechPage")
        self._speech = speech
        self._languages = languages
        self.by = Chooser(
            {
                OFF: self.tr("Off"),
                PROGRAM: self.tr("The program's voice"),
                SCREEN_READER: self.tr("The screen reader"),
            },
            self,
        )
        self.late = Chooser(
            {
                HURRY: self.tr("Speak faster"),
                SKIP: self.tr("Stop speaking"),
                WAIT: self.tr("Hold the picture"),
            },
            self,
        )
        self.sound = Check(self.tr("Speak captions in the language of the sound too"), self)
        self.language = Chooser({}, self)
        self.voice = Chooser({}, self)
        _, rate, volume = voice_settings("")
        self.rate = Number(rate, _STEP, self.tr("%"), self)
        self.volume = Number(volume, _STEP, self.tr("%"), self)
        self.try_it = QPushButton(self.tr("Try it"), self)
        self._lay_out()
        self._connect()
        self.show_state()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        rows = Rows(self)
        layout.addWidget(rows)
        rows.add(self.tr("Spoken captions"), self.by)
        rows.add(self.tr("When the next caption is due"), self.late)
        rows.add_whole(self.sound)
        voices = Rows(self)
        voices.setAccessibleName(self.tr("Voices"))
        voices.add(self.tr("Language"), self.language)
        voices.add(self.tr("Voice"), self.voice)
        voices.add(self.tr("Speed"), self.rate)
        voices.add(self.tr("Volume"), self.volume)
        voices.add_whole(self.try_it)
        rows.add_group(self.tr("Voices"), voices)

    def _connect(self) -> None:
        speech = self._speech
        self.by.activated.connect(self._choose)
        self.late.activated.connect(self._choose_late)
        self.sound.toggled.connect(speech.include_sound_language)
        self.language.activated.connect(self.show_language)
        self.voice.activated.connect(self._keep)
        self.rate.chosen.connect(self._keep)
        self.volume.chosen.connect(self._keep)
        self.try_it.clicked.connect(self._try)
        speech.changed.connect(self.show_state)
        speech.speaking.prepared.connect(self.show_language)

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the languages of the lesson that is open now; ask for the voices."""
        super().showEvent(event)
        before = self.language.currentData()
        self.language.clear()
        for tag in _one_for_each_voice(self._languages()):
            self.language.addItem(own_name(tag), tag)
        self.language.show_value(before)
        self.show_language()

    @Slot()
    def show_state(self) -> None:
        """Show what holds now."""
        self.by.show_value(self._speech.by)
        self.late.show_value(self._speech.late)
        self.late.setEnabled(self._speech.by == PROGRAM)
        if self.sound.isChecked() != self._speech.includes_sound_language:
            self.sound.show_value(self._speech.includes_sound_language)

    @Slot()
    def show_language(self) -> None:
        """Show the voice of the language that is chosen here, once the voices are known."""
        language = self._chosen_language
        for each in (self.voice, self.rate, self.volume, self.try_it):
            each.setEnabled(bool(language))
        if not language:
            return
        voices = self._speech.speaking.prepare()
        name, manner = self._speech.manner(language)
        self.voice.clear()
        self.voice.addItem(self.tr("The usual one"), "")
        for voice in voices.of(language):
            if voice.name:
                self.voice.addItem(voice.name, voice.name)
        self.voice.show_value(name)
        self.rate.show_value(manner.rate)
        self.volume.show_value(manner.volume)

    @property
    def _chosen_language(self) -> str:
        return self.language.currentData() or ""

    @Slot()
    def _choose(self) -> None:
        self._speech.choose(self.by.currentData())

    @Slot()
    def _choose_late(self) -> None:
        self._speech.set_late(self.late.currentData())

    @Slot()
    def _keep(self) -> None:
        manner = Manner(self.rate.value(), self.volume.value())
        self._speech.set_manner(self._chosen_language, self.voice.currentData() or "", manner)

    @Slot()
    def _try(self) -> None:
        """The language's own name is a word of it that every lesson's language has."""
        language = self._chosen_language
        self._speech.speaking.try_voice(own_name(language), language)


def _one_for_each_voice(languages: Sequence[str]) -> list[str]:
    """The tags; of those that sound alike (zh-Hans, zh-Hant) the first."""
    heard: dict[str, str] = {}
    for tag in languages:
        heard.setdefault(spoken_language(tag), tag)
    return list(heard.values())
