"""A page of the guide on the screen: read with the keyboard, searched, and jumped about in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from captionplayer.ui.directions import side
from captionplayer.ui.guidedocument import GuideDocument
from captionplayer.ui.guidemarkdown import Prepared, prepare, slug
from captionplayer.ui.style import ReadingStyle
from captionplayer.ui.typefaces import scaled_font


class GuideText(QTextEdit):
    """Shows a page, with a caret that the arrow keys move; Tab finds links.

    No QTextBrowser: to assistive technology that would be a label, of which Orca 43 says nothing.
    """

    link_asked = Signal(str)
    link_found = Signal(str)
    back_asked = Signal()
    completed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Qt may keep what pictures needed in a wider window, and shows Arabic pages that far off
        self.horizontalScrollBar().rangeChanged.connect(self._stay_upright)
        self._pages = GuideDocument(self)
        self._coming = self._pages
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

    # writing

    def show_page(self, markdown: str, folder: Path, language: str) -> None:
        """Show a page whose pictures lie in a folder, as soon as it is written."""
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
        font = scaled_font(self._plain, self._language, self._reading)
        if self._coming is not self._pages:
            self._coming.deleteLater()
        self._coming = GuideDocument(self)
        self._coming.begin_page(self._language, font, self._reading.line_spacing, pictures)
        self._soon.start()

    @Slot()
    def _write_next(self) -> None:
        """A section at a time: other work comes between them."""
        self._coming.write(self._page.pieces[self._written], self.viewport().width())
        self._written += 1
        if not self.is_complete:
            self._soon.start()
            return
        self._show_whole()
        self._then()
        self.completed.emit()

    def _show_whole(self) -> None:
        """Show the page that is written, in place of the one before.

        Not earlier: each section would be told to a screen reader, and Orca is silent meanwhile.
        """
        before, self._pages = self._pages, self._coming
        self.setFont(self._pages.defaultFont())
        self.setDocument(self._pages)
        self._pages.fit_pictures(self.viewport().width())
        before.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are as wide as there is room, and the line at the top stays there."""
        top = self.cursorForPosition(QPoint())
        is_scrolled = self.verticalScrollBar().value() > 0
        super().resizeEvent(event)
        self._pages.fit_pictures(self.viewport().width())
        if is_scrolled:
            self._bring_to_top(top)

    @Slot()
    def _stay_upright(self) -> None:
        """All of a page is as wide as there is room, so nothing lies beside it."""
        self.horizontalScrollBar().setMaximum(0)

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
    def title(self) -> str:
        """The words at the head of the page."""
        return self._pages.firstBlock().text()

    @property
    def place(self) -> int:
        """Where the caret is, in characters."""
        return self._place if not self.is_complete else self.textCursor().position()

    def go_to(self, anchor: str) -> None:
        """Bring the heading that has this name to the top, marked, if there is one.

        What is marked is said by a screen reader, and seen in the middle of a page that ends there.
        """
        if not self.is_complete:
            self._then = partial(self.go_to, anchor)
            return
        for heading, place in self._pages.headings.items():
            if slug(heading) == anchor:
                self.go_to_place(place)
                self._mark_line()

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
        self._bring_to_top(cursor)

    def _mark_line(self) -> None:
        """Select the line that the caret is at the start of; there it stays."""
        cursor = self.textCursor()
        start = cursor.position()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _bring_to_top(self, place: QTextCursor) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(place).top())

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

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes to the link behind the caret, Shift and Tab to the one before; then on."""
        caret = self.textCursor()
        links = self._pages.links
        if forwards:
            found = next((each for each in links if each.start >= caret.selectionEnd()), None)
        else:
            start = caret.selectionStart()
            found = next((each for each in reversed(links) if each.end <= start), None)
        if found is None:
            return super().focusNextPrevChild(forwards)
        caret.setPosition(found.start)
        caret.setPosition(found.end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(caret)
        self.link_found.emit(caret.selectedText())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows the link that the caret is in; Alt and the left arrow go back."""
        link = self._link_at_caret()
        if link and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.link_asked.emit(link)
        elif event.matches(QKeySequence.StandardKey.Back):
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def _link_at_caret(self) -> str:
        caret = self.textCursor()
        start, end = caret.selectionStart(), caret.selectionEnd()
        inside = (each for each in self._pages.links if each.start <= start and end <= each.end)
        return next((each.target for each in inside), "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over links."""
        super().mouseMoveEvent(event)
        over = bool(self.anchorAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click follows a link, where no words were selected with it."""
        super().mouseReleaseEvent(event)
        link = self.anchorAt(event.position().toPoint())
        if (
            link
            and event.button() == Qt.MouseButton.LeftButton
            and not self.textCursor().hasSelection()
        ):
            self.link_asked.emit(link)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing that the document does not have."""
        return self._pages.loadResource(kind, name)
