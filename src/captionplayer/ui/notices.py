"""The one door for news and errors: on screen, to the log, to the screen reader."""

import logging

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from captionplayer.errors import Notice
from captionplayer.messages import describe
from captionplayer.ui.directions import directed, isolated, spoken
from captionplayer.ui.keys import KeyGuard

_log = logging.getLogger(__name__)


def in_words(notice: Notice) -> str:
    """The notice as a sentence in the interface's language."""
    if QGuiApplication.isRightToLeft():
        notice = _isolated(notice)
    return describe(notice, _translate)


def _isolated(told: Notice) -> Notice:
    """The notice with each of its names so that its direction leaves the sentence alone."""
    fields = {
        key: isolated(value) if isinstance(value, str) else value
        for key, value in told.fields.items()
    }
    place = isolated(told.place) if isinstance(told.place, str) else told.place
    return Notice(told.code, isolated(told.file), place, fields)


def _translate(text: str) -> str:
    return QCoreApplication.translate("Messages", text)


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say the text when it has finished what it says (polite)."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, spoken(text)))


class Notices(QFrame):
    """A strip that shows one sentence at a time and can be put away; it never takes the focus."""

    emptied = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self.setAccessibleName(self.tr("Notices"))
        self._sentences: list[str] = []
        self._notices: dict[str, Notice] = {}  # by the sentence that tells it
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._next = QToolButton(self)
        self._next.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._next.clicked.connect(self.show_next)
        KeyGuard(self).watch(self._next)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(12)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._next, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What has not been put away, the shown one first."""
        return tuple(self._sentences)

    def post(self, notice: Notice) -> None:
        """Tell a notice."""
        sentence = in_words(notice)
        self._notices[sentence] = notice
        self.tell(sentence)

    def take_over(self, before: "Notices") -> None:
        """Show what waits in another strip, in this interface's language; it was said before."""
        for sentence in before.sentences:
            notice = before._notices.get(sentence)
            words = in_words(notice) if notice else sentence
            self._sentences.append(words)
            if notice:
                self._notices[words] = notice
        self._refresh()

    def post_now(self, notice: Notice) -> None:
        """Tell what a learner just caused, before whatever else waits."""
        waiting = self._sentences
        self._sentences = []
        self.post(notice)
        self._sentences += [each for each in waiting if each not in self._sentences]
        self._refresh()

    def tell(self, sentence: str) -> None:
        """Tell a sentence: show it after those that wait, log it and have it said.

        One that is still shown or waiting is only said again.
        """
        if sentence in self._sentences:
            announce(self, sentence)
            return
        _log.info(sentence)
        self._sentences.append(sentence)
        self._refresh()
        self.said.emit(sentence)
        announce(self, sentence)

    @Slot()
    def show_next(self) -> None:
        """Put the shown sentence away."""
        del self._sentences[:1]
        self._refresh()
        if not self._sentences:
            self.emptied.emit()

    @Slot(Notice)
    def withdraw(self, notice: Notice) -> None:
        """Take back what is no longer true."""
        sentence = in_words(notice)
        if sentence in self._sentences:
            self._sentences.remove(sentence)
            self._refresh()

    def clear(self) -> None:
        """Put all away, as when another lesson opens."""
        self._sentences.clear()
        self._notices.clear()
        self._refresh()

    def _refresh(self) -> None:
        waiting = len(self._sentences) - 1
        sentence = self._sentences[0] if self._sentences else ""
        self._text.setText(directed(sentence, self.layoutDirection()))
        self._text.setAccessibleName(sentence)
        more = self.tr("Next (%n more)", "", waiting) if waiting > 0 else self.tr("Dismiss")
        self._next.setText(more)
        self.setVisible(bool(self._sentences))
