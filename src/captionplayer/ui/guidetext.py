"""A page of the guide on the screen: read with the keyboard, searched, and jumped about in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from captionplayer.ui.guidedocument import GuideDocument
from captionplayer.ui.guidemarkdown import Prepared, prepare, slug
from captionplayer.ui.prose import side
from captionplayer.ui.style import ReadingStyle
from captionplayer.ui.typefaces import scaled_font


class GuideText(QTextBrowser):
    """Shows a page a section at a time, with a caret that the arrow keys move; Tab finds links."""

    link_asked = Signal(str)
    back_asked = Signal()
    completed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._pages = GuideDocument(self)
        self.setDocument(self._pages)
        self._plain = self.font()
        self._reading = ReadingStyle()
        self._markdown, self._folder, self._language = "", Path(), "en"
        self._page = Prepared((), ())
        self._written = 0
        self._place = 0
        self._then: Callable[[], None] = self._stay
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._write_next)
        self.anchorClicked.connect(self._ask_for_link)

    # writing

    def show_page(self, markdown: str, folder: Path, language: str) -> None:
        """Show the beginning of a page whose pictures lie in a folder; the rest follows soon."""
        self._markdown, self._folder, self._language = markdown, folder, language
        self._write(0)

    def set_reading(self, reading: ReadingStyle) -> None:
        """Set the words in this style."""
        if reading != self._reading:
            self._reading = reading
            self._write(self.place)

    @property
    def is_complete(self) -> bool:
        """Whether the whole page is written."""
        return self._written == len(self._page.pieces)

    def _write(self, place: int) -> None:
        """Write the page anew, and go on to a place when it is whole."""
        self._place = place
        self._then = partial(self.go_to_place, place) if place else self._stay
        rtl = side(self._language) == Qt.LayoutDirection.RightToLeft
        self._page = prepare(self._markdown, right_to_left=rtl)
        self._written = 0
        pictures = [self._folder / name for name in self._page.pictures]
        self._pages.begin_page(self._language, self._reading.line_spacing, pictures)
        self.setFont(scaled_font(self._plain, self._language, self._reading))
        if self._page.pieces:
            self._write_next()

    @Slot()
    def _write_next(self) -> None:
        """A section at a time: other work comes between them."""
        self._pages.write(self._page.pieces[self._written], self.viewport().width())
        self._written += 1
        if self._written == 1:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        if not self.is_complete:
            self._soon.start()
            return
        self._then()
        self.completed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are as wide as there is room."""
        super().resizeEvent(event)
        self._pages.fit_pictures(self.viewport().width())

    def changeEvent(self, event: QEvent) -> None:
        """Colours are written into the words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._markdown:
            self._write(self.place)

    # places

    @property
    def headings(self) -> tuple[str, ...]:
        """The words of the headings, in their order."""
        return tuple(self._pages.headings)

    @property
    def place(self) -> int:
        """Where the caret is, in characters."""
        return self._place if not self.is_complete else self.textCursor().position()

    def go_to(self, anchor: str) -> None:
        """Bring the heading that has this name to the top, if there is one."""
        if not self.is_complete:
            self._then = partial(self.go_to, anchor)
            return
        for heading, place in self._pages.headings.items():
            if slug(heading) == anchor:
                self.go_to_place(place)

    @property
    def section(self) -> int | None:
        """The number of the section that the caret is in; None above the first."""
        before = [n for n, each in enumerate(self._pages.headings.values()) if each <= self.place]
        return before[-1] if before else None

    def go_to_section(self, number: int) -> None:
        """Bring the heading of this number to the top, where there are so many."""
        if not self.is_complete:
            self._then = partial(self.go_to_section, number)
            return
        places = list(self._pages.headings.values())
        if number < len(places):
            self.go_to_place(places[number])

    def go_to_place(self, place: int) -> None:
        """Bring the line at a place to the top, and the caret to it."""
        if not self.is_complete:
            self._then = partial(self.go_to_place, place)
            return
        cursor = QTextCursor(self._pages)
        cursor.setPosition(min(place, self._pages.characterCount() - 1))
        self.moveCursor(QTextCursor.MoveOperation.End)  # so that the line comes to the top
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top())

    def _stay(self) -> None:
        """The reader stays where they are."""

    # searching

    def hits(self, words: str) -> list[QTextCursor]:
        """Every place where the words stand, in whatever case."""
        found, cursor = [], QTextCursor(self._pages)
        while words.strip():
            cursor = self._pages.find(words, cursor, QTextDocument.FindFlag(0))
            if cursor.isNull():
                break
            found.append(cursor)
        return found

    def show_hit(self, hit: QTextCursor) -> None:
        """Mark what was found, and scroll to it."""
        self.setTextCursor(hit)
        self.ensureCursorVisible()

    # links

    @Slot(QUrl)
    def _ask_for_link(self, target: QUrl) -> None:
        self.link_asked.emit(target.toString())

    def backward(self) -> None:
        """Alt and the left arrow: to where the last link was."""
        self.back_asked.emit()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing that the document does not have."""
        return self._pages.loadResource(kind, name)
