"""What the program is, what it is made of, and under which licences."""

from PySide6.QtCore import Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from captionplayer import __version__
from captionplayer.licences import PROGRAM, Component, components
from captionplayer.ui.directions import isolated
from captionplayer.ui.keys import KeyGuard
from captionplayer.ui.licencetext import LicenceText, Paragraph
from captionplayer.ui.qtfolders import LibraryPath, qt_folder

QT = "Qt"
_VERSION = 24  # signs; of a commit, the first ones tell enough
_ROWS = 3  # lines that the list, and a licence's text, have room for at least


class About(QWidget):
    """The parts of the program as a list, and below it what is known of the one that is chosen."""

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setAccessibleName(self.tr("About captionplayer"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._components = components({QT: qVersion() or ""})
        self._notes = {PROGRAM: self._summary, QT: self._relinking}
        self.back_button = QPushButton(self.tr("Back to the video"), self)
        self.back_button.setAutoDefault(True)
        self.back_button.clicked.connect(self.back_requested)
        self.list = self._make_list()
        self.text = LicenceText(self)
        self._build()
        self.list.setCurrentRow(0)

    def _summary(self) -> str:
        words = self.tr(
            "captionplayer {version} is free software: you may use, study, share and change it "
            "under the GNU General Public License, version 3 or later. It comes without any "
            "warranty."
        )
        return words.format(version=__version__)

    def _make_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName("componentList")
        made.setAccessibleName(self.tr("What captionplayer is made of"))
        made.setUniformItemSizes(True)
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        made.ensurePolished()  # rows keep the height that they are measured with first
        for each in self._components:
            made.addItem(QListWidgetItem(self._row(each)))
        made.currentRowChanged.connect(self._show)
        return made

    def _row(self, component: Component) -> str:
        words = f"{component.name} {component.version[:_VERSION]}".strip()
        if not component.within:
            return words
        return self.tr("{part}, within {package}").format(part=words, package=component.within)

    def _build(self) -> None:
        KeyGuard(self).watch(self.back_button)
        title = QLabel(self.tr("About captionplayer"), self)
        title.setProperty("role", "title")
        top = QGridLayout()
        top.setSpacing(10)
        top.setColumnStretch(1, 1)
        top.addWidget(self.back_button, 0, 0)
        top.addWidget(title, 0, 2)
        line = self.fontMetrics().lineSpacing()
        for widget in (self.list, self.text):
            widget.setMinimumHeight(_ROWS * line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.list, 2)
        layout.addWidget(self.text, 3)

    @property
    def rows(self) -> tuple[str, ...]:
        """The parts as they are listed."""
        return tuple(self.list.item(row).text() for row in range(self.list.count()))

    def take_focus(self) -> None:
        """Bring the focus to the list, which says the program's licence on the way."""
        self.list.setAccessibleDescription(self._summary())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_over(self, before: "About") -> None:
        """Show the part that another one shows."""
        self.list.setCurrentRow(before.list.currentRow())

    @Slot(int)
    def _show(self, row: int) -> None:
        component = self._components[row]
        words = self.tr("About {part}").format(part=component.name)
        self.text.setAccessibleName(words)
        self.text.show_paragraphs(self._paragraphs(component))

    def _paragraphs(self, component: Component) -> list[Paragraph]:
        """What is said of a part, and below it what its authors wrote."""
        texts = component.read()
        said = self._facts(component)
        if component.name in self._notes:
            said += ["", self._notes[component.name]()]
        if not texts:
            said += ["", self.tr("The text of this licence is not part of this installation.")]
        paragraphs = [(words, self.layoutDirection()) for words in said]
        written = "\n\n".join(filter(None, ("\n".join(component.copyright), *texts)))
        if written:
            heading = self.tr("Copyright and licence, in English:")
            paragraphs += [("", self.layoutDirection()), (heading, self.layoutDirection())]
            paragraphs += [(f"\n{written}", Qt.LayoutDirection.LeftToRight)]
        return paragraphs

    def _facts(self, component: Component) -> list[str]:
        facts = [self._row(component)]
        if component.licence:
            words = self.tr("Licence: {licence}")
            facts.append(words.format(licence=isolated(component.licence)))
        if component.home:
            words = self.tr("Home page: {address}")
            facts.append(words.format(address=isolated(component.home)))
        return facts

    def _relinking(self) -> str:
        """What the LGPL, version 3, section 4 has the user told."""
        words = self.tr(
            "captionplayer uses Qt under the GNU Lesser General Public License, version 3. Qt's "
            "libraries are files of their own in {folder}: you may change them, or put others of a "
            "version that fits in their place, and captionplayer uses those. Their source can be "
            "had from {address}."
        )
        folder = qt_folder(LibraryPath.LibrariesPath)
        address = "https://download.qt.io/official_releases/qt/"
        return words.format(folder=folder, address=address)
