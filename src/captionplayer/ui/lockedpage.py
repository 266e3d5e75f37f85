"""In the place of the exercises before they are open: what opens them, and how far that is."""

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from captionplayer.lessons.unlocking import ENOUGH, Unlocking
from captionplayer.ui.namedbutton import NamedButton
from captionplayer.ui.prose import Prose
from captionplayer.ui.scrolled import ScrolledPage


class LockedPage(QWidget):
    """Says what unlocks the exercises; both ways are offered, as nobody has to see a video.

    The words follow what the learner does without a word to a screen reader, which finds them on
    the page, and as the description of the first control when the focus comes there.
    """

    transcript_asked = Signal()
    read_confirmed = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Before any child is polished: it stands where the exercises will be, in their looks
        self.setObjectName("exercises")
        self.setAccessibleName(self.tr("Exercises, not open yet"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back_button = self._button(
            "lockedBack", self.tr("Back to the video"), self.back_requested
        )
        self.open_button = self._button(
            "lockedTranscript", self.tr("Open the transcript"), self.transcript_asked
        )
        self.confirm_button = self._button(
            "lockedConfirm", self.tr("I have read the transcript"), self.read_confirmed
        )
        self._title = Prose(self, "title")
        self._watched = Prose(self)
        self._read = Prose(self)
        self._title.show_words(
            self.tr("The exercises are not open yet"), self._title.layoutDirection()
        )
        self._build()

    def _button(self, name: str, words: str, asked: SignalInstance) -> QPushButton:
        button = NamedButton(name, words, self)
        button.clicked.connect(asked)
        return button

    def _build(self) -> None:
        leading = Qt.AlignmentFlag.AlignLeading
        card = QFrame(self)
        card.setProperty("card", True)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for words in (self._title, self._watched, self._read):
            column.addWidget(words)
        for button in (self.open_button, self.confirm_button):
            column.addWidget(button, 0, leading)
        page = QWidget(self)
        page.setObjectName("page")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(16, 12, 16, 16)
        rows.setSpacing(12)
        rows.addWidget(self.back_button, 0, leading)
        rows.addWidget(card)
        rows.addStretch(1)
        self._scroll = ScrolledPage(self)
        self._scroll.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def show_state(self, state: Unlocking, *, video: bool) -> None:
        """Say how far the learner is, in a lesson with a video or by its captions alone."""
        self._watched.show_words(self._watched_words(state, video), self.layoutDirection())
        self._read.show_words(self._read_words(state), self.layoutDirection())
        for widget in (self._read, self.open_button, self.confirm_button):
            widget.setVisible(bool(state.cues))

    def _watched_words(self, state: Unlocking, video: bool) -> str:
        whole = self.tr(
            "You have seen {seen} % of the video; {enough} % open the exercises. "
            "Skipped parts do not count."
        )
        if not video:
            whole = self.tr(
                "You have seen {seen} % of the lesson; {enough} % open the exercises. "
                "Skipped parts do not count."
            )
        # rounded down: what is not enough is not to look so
        seen, enough = int(100 * state.watched + 1e-9), round(100 * ENOUGH)
        locale = self.locale()
        return whole.format(seen=locale.toString(seen), enough=locale.toString(enough))

    def _read_words(self, state: Unlocking) -> str:
        read = self.tr(
            "Or read the transcript instead: you have read {read} of its {cues} captions. "
            "A caption counts once it was in sight for a second or was read aloud."
        )
        locale = self.locale()
        return read.format(read=locale.toString(state.read), cues=locale.toString(state.cues))

    @property
    def words(self) -> str:
        """What the page says, to be said once."""
        labels = [self._title, self._watched]
        if self._read.isVisibleTo(self):
            labels.append(self._read)
        return "\n".join(label.accessibleName() for label in labels)

    @Slot()
    def take_focus(self) -> None:
        """Bring the focus to the first control, which then says what the page says."""
        first = self.open_button if self.open_button.isVisibleTo(self) else self.back_button
        for button in (self.open_button, self.back_button):
            button.setAccessibleDescription(self.words if button is first else "")
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the video."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)
