"""The guide laid out: sections written one after another, pictures decoded when they are seen."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QFont,
    QGuiApplication,
    QImageReader,
    QPalette,
    QPixmap,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QWidget

from captionplayer.ui.directions import side
from captionplayer.ui.guidemarkdown import PICTURE
from captionplayer.ui.illustration import decoded, fitting
from captionplayer.ui.typefaces import families

_Property = QTextFormat.Property
_LINE = 115  # per cent of a line's own height; what the reading style adds comes on top
_STEPS = {1: 3, 2: 2}  # of Qt's sizes, by the level of a heading; the others have one
_ABOVE = {1: 0, 2: 24}  # pixels above a heading
_GAP = 8  # pixels between paragraphs
_MARGIN = 12
_CELL = 6


class Span(NamedTuple):
    """The words of a link: from a place up to another one, in characters, and where it leads."""

    start: int
    end: int
    target: str


class GuideDocument(QTextDocument):
    """Loads nothing but the pictures that it was given, each when it is painted first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(_MARGIN)
        self._language = "en"
        self._spacing = 0
        self._files: tuple[Path, ...] = ()
        self._sizes: dict[int, QSize] = {}
        self._painted: dict[int, QPixmap] = {}
        self._places: dict[int, int] = {}
        self.headings: dict[str, int] = {}
        """The places of all headings but the title, by their words."""
        self.links: list[Span] = []
        """In their order."""

    def begin_page(
        self, language: str, font: QFont, spacing: int, pictures: Sequence[Path]
    ) -> None:
        """Become an empty page in a language; lines are `spacing` per cent further apart."""
        self.setDefaultFont(font)
        self._language, self._spacing, self._files = language, spacing, tuple(pictures)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(side(language))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)

    def write(self, markdown: str, width: int) -> None:
        """Write a section below what is there, its pictures no wider than there is room (pixels).

        It is laid out once, at the end.
        """
        cursor = QTextCursor(self)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self.characterCount() > 1:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        first = cursor.block()
        start = first.position()
        cursor.beginEditBlock()
        cursor.insertMarkdown(markdown)
        first = self.findBlock(start)
        self._set_level(first, len(markdown) - len(markdown.lstrip("#")))
        for block in _from(first):
            self._dress(block)
        self.fit_pictures(width)
        cursor.endEditBlock()
        self._mend_tables(self.findBlock(start))

    def _set_level(self, first: QTextBlock, level: int) -> None:
        """Qt forgets what the first block of inserted Markdown is."""
        shape = QTextBlockFormat()
        shape.setHeadingLevel(level)
        QTextCursor(first).mergeBlockFormat(shape)

    def _mend_tables(self, first: QTextBlock) -> None:
        """Qt begins a table behind a quotation with an empty line, and forgets that it is bold."""
        tables = [QTextCursor(block).currentTable() for block in _from(first)]
        for table in filter(None, tables):
            cell = table.cellAt(0, 0)
            words = cell.firstCursorPosition()
            if words.atBlockEnd() and words.position() < cell.lastPosition():
                bold = words.blockCharFormat()
                words.deleteChar()
                words.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
                words.mergeCharFormat(bold)

    # the look

    def _dress(self, block: QTextBlock) -> None:
        shape, cursor = QTextBlockFormat(), QTextCursor(block)
        shape.setLineHeight(
            _LINE + self._spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        shape.setLayoutDirection(side(self._language))
        given = block.blockFormat()
        table = cursor.currentTable()
        if given.headingLevel():
            self._dress_heading(block, shape)
        elif given.hasProperty(_Property.BlockCodeFence.value):
            self._dress_example(block, shape)
        elif given.hasProperty(_Property.BlockQuoteLevel.value):
            self._dress_caption(block, shape)
        elif isinstance(table, QTextTable):
            self._dress_table(table)
        elif block.textList() is None:
            shape.setTopMargin(_GAP)
            shape.setBottomMargin(_GAP)
        cursor.mergeBlockFormat(shape)
        self._dress_words(block)

    def _dress_heading(self, block: QTextBlock, shape: QTextBlockFormat) -> None:
        level = block.blockFormat().headingLevel()
        look = QTextCharFormat()
        look.setProperty(_Property.FontSizeAdjustment.value, _STEPS.get(level, 1))
        look.setFontWeight(QFont.Weight.DemiBold)
        _whole(block).mergeCharFormat(look)
        shape.setTopMargin(_ABOVE.get(level, 2 * _GAP))
        shape.setBottomMargin(_GAP)
        if level > 1:
            self.headings[block.text()] = block.position()

    def _dress_example(self, block: QTextBlock, shape: QTextBlockFormat) -> None:
        """Lines of a file or a terminal, which are read from left to right."""
        shape.setNonBreakableLines(False)
        shape.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shape.setLeftMargin(_MARGIN)
        before = block.previous().blockFormat()
        if not before.hasProperty(_Property.BlockCodeFence.value):
            shape.setTopMargin(_GAP)

    def _dress_caption(self, block: QTextBlock, shape: QTextBlockFormat) -> None:
        """The words of a picture, below it."""
        look = QTextCharFormat()
        look.setForeground(_colour(QPalette.ColorRole.PlaceholderText))
        _whole(block).mergeCharFormat(look)
        shape.setLeftMargin(0)
        shape.setRightMargin(0)
        shape.setBottomMargin(2 * _GAP)

    def _dress_table(self, table: QTextTable) -> None:
        shape = table.format()
        shape.setBorderCollapse(True)
        shape.setBorder(1)
        shape.setBorderBrush(_colour(QPalette.ColorRole.PlaceholderText))
        shape.setCellPadding(_CELL)
        shape.setTopMargin(_GAP)
        shape.setBottomMargin(_GAP)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(shape)

    def _dress_words(self, block: QTextBlock) -> None:
        code = families(self._language, "mono-sans")
        for start, length, look in _fragments(block):
            if look.isAnchor():
                self.links.append(Span(start, start + length, look.anchorHref()))
            if look.isImageFormat():
                self._places[int(look.toImageFormat().name().removeprefix(PICTURE))] = start
                shape = QTextBlockFormat()
                shape.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
                shape.setBottomMargin(0)
                QTextCursor(block).mergeBlockFormat(shape)
            elif look.fontFixedPitch() or block.blockFormat().hasProperty(
                _Property.BlockCodeFence.value
            ):
                typewriter = QTextCharFormat()
                typewriter.setFontFamilies(code)
                typewriter.setFontFixedPitch(False)  # or Qt would take a family of its own
                self._span(start, length).mergeCharFormat(typewriter)

    def _span(self, start: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # pictures

    def fit_pictures(self, width: int) -> None:
        """Make no picture wider than there is room (pixels)."""
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        for number, place in self._places.items():
            size = fitting(self._whole_size(number), max(width - 2 * _MARGIN, 1))
            if self._sizes.get(number) != size:
                self._sizes[number] = size
                self._painted.pop(number, None)
                image = QTextImageFormat()
                image.setName(f"{PICTURE}{number}")
                image.setWidth(size.width())
                image.setHeight(size.height())
                self._span(place, 1).setCharFormat(image)
        cursor.endEditBlock()

    def _whole_size(self, number: int) -> QSize:
        """Read from the head of its file."""
        return QImageReader(str(self._files[number])).size().expandedTo(QSize(1, 1))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Only a picture that was given; nothing else is read from a file or fetched."""
        del kind
        number = QUrl(name).toString().removeprefix(PICTURE)
        known = number.isdecimal() and int(number) < len(self._files)
        return self._picture(int(number)) if known else QByteArray()

    def _picture(self, number: int) -> object:
        if number not in self._sizes:
            return QByteArray()  # Qt asks for it while it reads the section, too
        if number not in self._painted:
            image = decoded(str(self._files[number]))
            if image.isNull():
                return QByteArray()
            pixels = self._sizes[number] * self._widget.devicePixelRatioF()
            ignore = Qt.AspectRatioMode.IgnoreAspectRatio
            image = image.scaled(pixels, ignore, Qt.TransformationMode.SmoothTransformation)
            self._painted[number] = QPixmap.fromImage(image)
        return self._painted[number]


def _from(block: QTextBlock) -> Iterator[QTextBlock]:
    while block.isValid():
        yield block
        block = block.next()


def _whole(block: QTextBlock) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Where each part of the block begins, how long it is, and its look."""
    found, place = [], block.begin()
    while not place.atEnd():
        part = place.fragment()
        found.append((part.position(), part.length(), QTextCharFormat(part.charFormat())))
        place += 1
    return found


def _colour(role: QPalette.ColorRole) -> QBrush:
    return QGuiApplication.palette().brush(role)
