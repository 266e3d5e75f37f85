"""The caption region: where a screen reader or a Braille line reads the captions that are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QTimer, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QShowEvent, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QWidget

from captionplayer.captions.track import Cue
from captionplayer.ui.ring import paint_ring


class CaptionRegion(QWidget):
    """Holds the captions' words for assistive technology and paints nothing but its focus ring.

    `words` is a text widget of Qt's that is never shown: its Text interface and its locale, which
    AT-SPI tells as the object's language, are offered as the region's (EN 301 549, 11.5.2.5 and
    11.5.2.10; see roles.py). With several captions the language is that of the first; each caption
    widget tells its own.

    While it has the focus its name is the latest caption, between captions too: a screen reader
    speaks each change of the focused object's name, and nothing is to be spoken then.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("captionRegion")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cues: Sequence[Cue] = ()
        self._words: QPlainTextEdit | None = None
        self._general_name = self.tr("Captions")
        self.is_appearing = False
        """Whether it is being shown just now: that is no news for a screen reader."""
        self.setAccessibleName(self._general_name)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt tells of it right after this."""
        self.is_appearing = True
        QTimer.singleShot(0, self._have_appeared)
        super().showEvent(event)

    @Slot()
    def _have_appeared(self) -> None:
        self.is_appearing = False

    def set_reachable(self, reachable: bool) -> None:
        """Let the focus come here by the Tab key, or not at all."""
        policy = Qt.FocusPolicy.TabFocus if reachable else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)

    @property
    def text(self) -> str:
        """The captions that are shown, the first language first."""
        return "\n".join(cue.text for cue in self._cues)

    @property
    def words(self) -> QPlainTextEdit:
        """The same as a text widget; made when it is first asked for, as it takes its time."""
        if self._words is None:
            self._words = QPlainTextEdit(self)  # a window of its own could outlive Qt
            self._words.setReadOnly(True)
            self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._words.hide()
            self._fill(self._words)
        return self._words

    def show_cues(self, cues: Sequence[Cue]) -> None:
        """Tell these captions, the first language first; to be called once per change."""
        before, self._cues = self.text, cues
        if self.text == before:
            return
        if self._words is not None:
            self._fill(self._words)
        self._tell_name()

    def _fill(self, words: QPlainTextEdit) -> None:
        """Change the text without telling of it: the new name tells.

        Orca 43 takes any text that changes for the one that has the focus, and speaks on from it.
        """
        if self._cues:
            words.setLocale(QLocale(self._cues[0].language))
        document = QTextDocument(self.text)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        words.setDocument(document)
        self._document = document  # the one before goes when nothing shows it any more

    def _tell_name(self) -> None:
        if self.text or not self.hasFocus():
            self.setAccessibleName(self.text or self._general_name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the focus is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Without the focus the name is that of what is shown now."""
        super().focusOutEvent(event)
        self._tell_name()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only the focus ring: the captions themselves are painted by their own widgets."""
        del event
        if self.hasFocus():
            paint_ring(QPainter(self), self.rect())
