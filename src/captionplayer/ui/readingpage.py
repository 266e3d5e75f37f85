"""The preferences' page for reading: whether the player waits, and how fast the learner reads."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QGroupBox,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from captionplayer.ui import settings as kept
from captionplayer.ui.settings import READING_PAUSES, Setting, Settings

_STEP = 10


class ReadingPage(QWidget):
    """Keeps what is chosen at once, and tells that the settings `changed`."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readingPage")
        self._settings = settings
        self._modes = QButtonGroup(self)
        self.words = self._number(kept.WORDS_PER_MINUTE)
        self.characters = self._number(kept.CHARACTERS_PER_MINUTE)
        layout = QVBoxLayout(self)
        layout.addWidget(self._choice())
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Words per minute"), self.words)
        form.addRow(self.tr("Characters per minute (Chinese, Japanese)"), self.characters)
        layout.addLayout(form)
        self.show_kept()
        self._modes.idClicked.connect(self._keep_mode)
        self.words.valueChanged.connect(self._keep_speed)
        self.characters.valueChanged.connect(self._keep_speed)

    def _choice(self) -> QGroupBox:
        group = QGroupBox(self.tr("Pause after a caption until it is read"), self)
        column = QVBoxLayout(group)
        for place, words in enumerate(
            (self.tr("Off"), self.tr("At my reading speed"), self.tr("Until I press a key"))
        ):
            button = QRadioButton(words, group)
            self._modes.addButton(button, place)
            column.addWidget(button)
        return group

    def _number(self, setting: Setting[int]) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(setting.least, setting.most)
        box.setSingleStep(_STEP)
        return box

    @Slot()
    def show_kept(self) -> None:
        """Show the settings as they are now."""
        mode = self._settings.get(kept.READING_PAUSE)
        self._modes.button(READING_PAUSES.index(mode)).setChecked(True)
        for box, setting in (
            (self.words, kept.WORDS_PER_MINUTE),
            (self.characters, kept.CHARACTERS_PER_MINUTE),
        ):
            with QSignalBlocker(box):
                box.setValue(self._settings.get(setting))

    @Slot(int)
    def _keep_mode(self, place: int) -> None:
        self._settings.set(kept.READING_PAUSE, READING_PAUSES[place])
        self.changed.emit()

    @Slot()
    def _keep_speed(self) -> None:
        self._settings.set(kept.WORDS_PER_MINUTE, self.words.value())
        self._settings.set(kept.CHARACTERS_PER_MINUTE, self.characters.value())
        self.changed.emit()
