"""The guide, beside the video: its pages come with the program, and nothing is fetched."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from captionplayer.resources import guide_page
from captionplayer.ui.flow import FlowLayout
from captionplayer.ui.guideaddress import Address
from captionplayer.ui.guidemarkdown import link, slug
from captionplayer.ui.guidetext import GuideText
from captionplayer.ui.icons import Icons
from captionplayer.ui.namedbutton import NamedButton
from captionplayer.ui.style import ReadingStyle
from captionplayer.ui.transcriptsearch import SearchBar

FIRST_PAGE = "guide.md"
_GAP = 8  # pixels
_SPARE = 100  # of a row, so that there is room for words in the search


class Guide(QWidget):
    """A page of the guide, above it the way back, its contents and the search."""

    back_requested = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # before any child is polished, as the style sheet finds them by it
        self.setObjectName("guide")
        self.setAccessibleName(self.tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.page = ""
        self._before: list[tuple[str, int]] = []
        self._hits: list[QTextCursor] = []
        self._hit = 0
        self.back_button = NamedButton("guideBack", self.tr("Back to the video"), self)
        self.back_button.clicked.connect(self.back_requested)
        self.contents_button = NamedButton("guideContents", self.tr("Contents"), self)
        self.contents = QMenu(self.contents_button)
        self.contents.aboutToShow.connect(self._fill_contents)
        self.contents_button.setMenu(self.contents)
        self.search = SearchBar("guide", self.tr("Search the guide"), self)
        self.text = GuideText(self)
        self.text.setAccessibleName(self.tr("Guide"))
        self.address = Address(self)
        self._build()
        self._connect()
        if not self.show_page(FIRST_PAGE):
            self._show_none()

    def _build(self) -> None:
        buttons = FlowLayout(spacing=_GAP)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.contents_button)
        self._tools = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._tools.setSpacing(_GAP)
        self._tools.addLayout(buttons)
        self._tools.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(_GAP)
        column.addLayout(self._tools)
        column.addWidget(self.text, 1)
        column.addWidget(self.address)

    def _connect(self) -> None:
        self.search.asked_for.connect(self._search)
        self.search.next_asked.connect(self._to_next_hit)
        self.search.previous_asked.connect(self._to_previous_hit)
        self.search.said.connect(self.said)
        self.text.link_asked.connect(self.follow)
        self.text.link_found.connect(self._say_link)
        self.text.back_asked.connect(self.go_back)
        self.text.completed.connect(self._search_again)
        self.text.completed.connect(self._name_page)
        self.address.closed.connect(self._focus_text)
        self.address.said.connect(self.said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The search takes no row of its own where there is room beside the buttons."""
        super().resizeEvent(event)
        parts = (self.back_button, self.contents_button, self.search)
        wide = sum(part.sizeHint().width() + _GAP for part in parts) + _SPARE <= self.width()
        directions = QBoxLayout.Direction
        self._tools.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def use_icons(self, icons: Icons) -> None:
        """Put the icons on the buttons of the search."""
        self.search.use_icons(icons)

    def set_reading(self, reading: ReadingStyle) -> None:
        """Set the words in this style."""
        self.text.set_reading(reading)

    @Slot()
    def take_focus(self) -> None:
        """Bring the focus to the words."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _focus_text(self) -> None:
        self.take_focus()

    def take_over(self, before: "Guide") -> None:
        """Show the page and the section that another one shows, in this one's language."""
        self.show_page(before.page)
        number = before.text.section
        if number is not None:
            self.text.go_to_section(number)

    # pages

    def show_page(self, name: str, place: int = 0) -> bool:
        """Show a page of the guide, as far on as `place`; whether there is one of this name."""
        file = guide_page(name, self._language)
        if file is None:
            return False
        self.page = name
        parts = file.name.split(".")
        language = parts[1] if len(parts) > 2 else "en"
        self.text.show_page(file.read_text("utf-8"), file.parent, language)
        if place:
            self.text.go_to_place(place)
        return True

    def _show_none(self) -> None:
        words = self.tr("The guide is not part of this installation.")
        self.text.show_page(words, Path(), self._language)

    @property
    def _language(self) -> str:
        return self.locale().name().partition("_")[0]

    @Slot()
    def _name_page(self) -> None:
        """The words are named by their title: a screen reader tells the name when it changes."""
        self.text.setAccessibleName(self.text.title)

    @Slot(str)
    def follow(self, target: str) -> None:
        """Go where a link leads within the guide; show any other address."""
        place = link(target)
        here = (self.page, self.text.place)
        if place is None or not (not place.page or self.show_page(place.page)):
            self.address.show_target(target)
            return
        self._before.append(here)
        self.address.hide()
        if place.anchor:
            self.text.go_to(place.anchor)

    @Slot(str)
    def _say_link(self, words: str) -> None:
        self.said.emit(self.tr("Link: {words}").format(words=words))

    @Slot()
    def go_back(self) -> None:
        """Go to where the last link was followed."""
        if self._before:
            page, place = self._before.pop()
            if page == self.page:
                self.text.go_to_place(place)
            else:
                self.show_page(page, place)

    # contents

    @Slot()
    def _fill_contents(self) -> None:
        self.contents.clear()
        for heading in self.text.headings:
            action = self.contents.addAction(heading.replace("&", "&&"))
            action.triggered.connect(partial(self.show_section, heading))

    def show_section(self, heading: str, *_: object) -> None:
        """Show the section with this heading, and bring the focus to it."""
        self.follow(f"#{slug(heading)}")
        self.take_focus()

    # searching

    @Slot(str)
    def _search(self, words: str) -> None:
        """Find from where the caret is, so that more letters stay at the same hit."""
        self._hits = self.text.hits(words)
        start = self.text.textCursor().selectionStart()
        later = (n for n, hit in enumerate(self._hits) if hit.selectionStart() >= start)
        self._show_hit(next(later, 0))

    @Slot()
    def _search_again(self) -> None:
        """What was found on a page before, or before it was whole, is found no longer."""
        self._hits = self.text.hits(self.search.field.text())
        self.search.show_found(len(self._hits), 0 if self._hits else None)

    @Slot()
    def _to_next_hit(self) -> None:
        self._walk(1)

    @Slot()
    def _to_previous_hit(self) -> None:
        self._walk(-1)

    def _walk(self, step: int) -> None:
        if self._hits:
            self._show_hit((self._hit + step) % len(self._hits))
            self.said.emit(self._hits[self._hit].block().text())

    def _show_hit(self, number: int) -> None:
        self._hit = number
        self.search.show_found(len(self._hits), number if self._hits else None)
        if self._hits:
            self.text.show_hit(self._hits[number])
