"""The preferences, beside the running video: sections to choose from, one page at a time.

To add a section, put a `Section` into the list that the window hands over (`Window._sections`): an
id, its title in the interface's language, and what makes its page, called with the page's parent
when the section is first shown. `rows.Page` has ready rows that are bound to settings.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from captionplayer.ui.choices import Choices
from captionplayer.ui.scrolled import ScrolledPage

_GAP = 10
_ROWS = 2  # lines of a page that are in sight at least


@dataclass(frozen=True)
class Section:
    """A page of the preferences: `make` builds it when it is first asked for."""

    id: str
    title: str
    make: Callable[[QWidget], QWidget]


class Preferences(QWidget):
    """The sections' names as one choice, and below it the page of the one that is chosen."""

    back_requested = Signal()
    section_changed = Signal(str)

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setAccessibleName(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sections = {section.id: section for section in sections}
        self._pages: dict[str, QWidget] = {}
        self._areas: dict[str, _Area] = {}
        self.back_button = QPushButton(self.tr("Back to the video"), self)
        self.back_button.setAutoDefault(True)
        self.back_button.clicked.connect(self.back_requested)
        self.tabs = self._make_tabs()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._top_layout = self._top()
        layout.addLayout(self._top_layout)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        self.show_section(sections[0].id)

    def _make_tabs(self) -> Choices:
        tabs = Choices("preference-section", self.tr("Section"), self)
        for section in self._sections.values():
            tab = QPushButton(section.title)
            tab.setProperty("tab", True)
            tabs.add(section.id, tab)
        tabs.chosen.connect(self.show_section)
        return tabs

    def _top(self) -> QGridLayout:
        self._title = QLabel(self.tr("Preferences"), self)
        self._title.setProperty("role", "title")
        top = QGridLayout()
        top.setContentsMargins(16, 12, 16, 8)
        top.setSpacing(_GAP)
        top.setColumnStretch(1, 1)
        top.addWidget(self.back_button, 0, 0)
        top.addWidget(self._title, 0, 2)
        top.addWidget(self.tabs, 1, 0, 1, 3)
        return top

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room beside the button, the sections take no row of their own."""
        super().resizeEvent(event)
        parts = (self.back_button, self.tabs, self._title)
        needed = sum(part.sizeHint().width() + 2 * _GAP for part in parts)
        place = (0, 1, 1, 1) if needed < event.size().width() else (1, 0, 1, 3)
        # the style sheet lets buttons be lower than their words
        self._top_layout.setRowMinimumHeight(0, self.back_button.sizeHint().height())
        self._top_layout.removeWidget(self.tabs)
        self._top_layout.addWidget(self.tabs, *place)

    def page(self, section: str) -> QWidget:
        """The page of a section, made if it was not shown before. Raises KeyError."""
        if section not in self._pages:
            area = _Area(self)
            page = self._sections[section].make(area)
            area.hold(page)
            self._stack.addWidget(area)
            self._pages[section] = page
            self._areas[section] = area
        return self._pages[section]

    @property
    def sections(self) -> tuple[str, ...]:
        """The ids of all sections, in their order."""
        return tuple(self._sections)

    @property
    def section(self) -> str:
        """The id of the section that is shown."""
        return self.tabs.value

    @Slot(str)
    def show_section(self, section: str) -> None:
        """Show a section's page. Raises KeyError."""
        self.page(section)
        self.tabs.show_value(section)
        self._stack.setCurrentWidget(self._areas[section])
        self.section_changed.emit(section)

    def take_over(self, before: "Preferences") -> None:
        """Show the section that another one shows."""
        self.show_section(before.section)

    def take_focus(self) -> None:
        """Bring the focus to the sections."""
        self.tabs.take_focus()


class _Area(ScrolledPage):
    """Holds one page at the top, never wider than there is room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # or, in a low window, it would take its room from what stands above it
        self.setMinimumHeight(_ROWS * self.fontMetrics().lineSpacing())

    def hold(self, page: QWidget) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 8, 16, 16)
        column.addWidget(page)
        column.addStretch(1)
        inner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setWidget(inner)
