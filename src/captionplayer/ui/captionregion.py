"""The caption region: where a screen reader or a Braille line reads the captions that are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QTextDocument
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
        self.words = QPlainTextEdit(self)  # a window of its own could outlive Qt
        self.words.setReadOnly(True)
        self.words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words.hide()
        self._general_name = self.tr("Captions")
        self.setAccessibleName(self._general_name)

    def set_reachable(self, reachable: bool) -> None:
        """Let the focus come here by the Tab key, or not at all."""
        policy = Qt.FocusPolicy.TabFocus if reachable else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)

    @property
    def text(self) -> str:
        """The captions that are shown, the first language first."""
        return self.words.toPlainText()

    def show_cues(self, cues: Sequence[Cue]) -> None:
        """Tell these captions, the first language first; to be called once per change."""
        text = "\n".join(cue.text for cue in cues)
        if text == self.text:
            return
        if cues:
            self.words.setLocale(QLocale(cues[0].language))
        self._take_text(text)
        self._tell_name()

    def _take_text(self, text: str) -> None:
        """Change the text without telling of it: the new name tells.

        Orca 43 takes any text that changes for the one that has the focus, and speaks on from it.
        """
        document = QTextDocument(text)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        self.words.setDocument(document)
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
