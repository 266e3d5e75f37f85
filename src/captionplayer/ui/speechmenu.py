"""The menu of the spoken captions."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from captionplayer.ui.speaking import HURRY, OFF, PROGRAM, SCREEN_READER, SKIP, WAIT
from captionplayer.ui.speech import Speech


class SpeechMenu(QMenu):
    """Who speaks captions, and how; it shows the state that `speech` has."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Spok&en captions"))
        self._speech = speech
        self._by = self._choices(
            {
                OFF: self.tr("Off"),
                PROGRAM: self.tr("The program's voice"),
                SCREEN_READER: self.tr("The screen reader"),
            }
        )
        self.addSeparator()
        self._late = self._choices(
            {
                HURRY: self.tr("Speak faster when the next caption is due"),
                SKIP: self.tr("Stop speaking when the next caption is due"),
                WAIT: self.tr("Hold the picture until the voice is done"),
            }
        )
        self.addSeparator()
        self._sound = self.addAction(self.tr("Speak captions in the language of the sound too"))
        self._sound.setCheckable(True)
        self._by.triggered.connect(self._choose)
        self._late.triggered.connect(self._choose_late)
        self._sound.triggered.connect(speech.include_sound_language)
        speech.changed.connect(self.refresh)
        self.refresh()

    def _choices(self, words: dict[str, str]) -> QActionGroup:
        group = QActionGroup(self)
        for value, text in words.items():
            action = group.addAction(text)
            action.setCheckable(True)
            action.setData(value)
            self.addAction(action)
        return group

    @Slot()
    def refresh(self) -> None:
        """Mark what holds."""
        for group, value in ((self._by, self._speech.by), (self._late, self._speech.late)):
            for action in group.actions():
                action.setChecked(action.data() == value)
        self._late.setEnabled(self._speech.by == PROGRAM)
        self._sound.setChecked(self._speech.includes_sound_language)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self._speech.choose(action.data())

    @Slot(QAction)
    def _choose_late(self, action: QAction) -> None:
        self._speech.set_late(action.data())
