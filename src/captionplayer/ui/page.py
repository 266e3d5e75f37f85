"""Words with markup, laid out: a document that loads nothing but the pictures it was given."""

import re
from collections.abc import Iterator
from html import escape, unescape

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrame,
    QTextImageFormat,
    QTextOption,
    QTextTable,
)

from captionplayer.exercises.problem import Text
from captionplayer.ui.illustration import decoded, fitting
from captionplayer.ui.typefaces import families

_LINE = 100  # per cent of a line's own height: what a plain label has; spacing comes on top
_INDENT, _NARROW = 1.2, 0.6  # of a line's height: room for the bullet or the number of an item
_NAME = "picture:"
_PICTURE = re.compile(r'<img\b(?:[^>"]|"[^"]*")*>')
_VALUE = r'\b{}="([^"]*)"'
_SPAN = re.compile(r'<span\b[^>]*\blang="([^"]*)"[^>]*>')
_TABLE_TAG = re.compile(r"</?(?:table|caption|thead|tbody|tfoot|tr)\b[^>]*>")
_ROW = re.compile(r"(<tr\b[^>]*>)(.*?)(?=</tr>)", re.DOTALL)
_WHOLE_CELL = re.compile(r"<td\b.*?</td>|<th\b.*?</th>", re.DOTALL)
_CELL = re.compile(r"<(/?)(?:td|th)\b[^>]*>")
# grey has a contrast of 3 or more on light and dark pages alike
_SHEET = """
p, pre, ul, ol, dl, dd, blockquote, h1, h2, h3, h4, h5, h6 { margin: 0 0 4px 0; }
h1, h2, h3 { font-size: large; } h4, h5, h6 { font-size: medium; }
table { border-collapse: collapse; border: 1px solid #808080; margin: 2px 0; }
td, th { border: 1px solid #808080; padding: 4px; }
"""


class Page(QTextDocument):
    """One Text of an exercise, set in a font and a direction; `picture` names one without words."""

    def __init__(self, parent: QObject, picture: str) -> None:
        super().__init__(parent)
        self._word = picture
        self._images: list[QImage] = []
        self._text = Text("", "")
        self._side = Qt.LayoutDirection.LeftToRight
        self._spacing = 0
        self._unrolled = False
        self._too_narrow = 0
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Only a picture that was decoded before; nothing is read from a file or fetched."""
        del kind
        return self._image(QUrl(name).toString()) or QByteArray()

    def _image(self, name: str) -> QImage | None:
        number = name.removeprefix(_NAME)
        known = number.isdecimal() and int(number) < len(self._images)
        return self._images[int(number)] if known else None

    def html(self, text: Text) -> str:
        """The markup of a text as Qt may have it: each picture by a number of this page's.

        Qt opens what a picture is named after by itself, whatever the document loads.
        """
        files = dict(text.pictures)
        alone = _PICTURE.fullmatch(text.markup) is not None

        def picture(tag: re.Match[str]) -> str:
            words = _value("alt", tag[0])
            image = decoded(files.get(_value("src", tag[0]), ""))
            if image.isNull():
                return f"[{escape(words or self._word)}]"
            self._images.append(image)
            shown = f'<img src="{_NAME}{len(self._images) - 1}">'
            return f"{shown}<br>{escape(words)}" if alone and words else shown

        markup = _PICTURE.sub(picture, text.markup)
        markup = _SPAN.sub(lambda span: f'<span style="{_family(span[1])}">', markup)
        # Qt never wraps lines of <pre>; spaces and line ends are marked as such in it
        return markup.replace("<pre>", '<p dir="ltr"><code>').replace("</pre>", "</code></p>")

    def show_text(self, text: Text, side: Qt.LayoutDirection) -> None:
        """Show this text."""
        self._text, self._side = text, side
        self._images = []
        self._html = self.html(text)
        if self._is_rtl:
            self._html = _mirrored(self._html)
        self._unrolled, self._too_narrow = False, 0
        self._write()

    def dress(self, font: QFont, spacing: int) -> None:
        """Set it in a font, lines further apart by so many per cent of their height."""
        self.setDefaultFont(font)
        self._spacing = spacing
        self._unrolled, self._too_narrow = False, 0
        self._write()

    def fit(self, width: int) -> int:
        """Lay it out in a width; returns its height. Nothing is wider than that (pixels)."""
        self._unroll(width <= self._too_narrow)
        self._lay_out(width)
        if self.size().width() > width + 1 and not self._unrolled:
            self._too_narrow = width  # for a table with many columns, say
            self._unroll(True)
            self._lay_out(width)
        return int(self.size().height() + 0.99)

    def _unroll(self, unrolled: bool) -> None:
        if unrolled is not self._unrolled:
            self._unrolled = unrolled
            self._write()

    def _lay_out(self, width: int) -> None:
        self.fit_pictures(max(width, 1))
        self.setTextWidth(max(width, 1))

    @property
    def words(self) -> str:
        """The plain words, with one for each picture that has none of its own."""
        if all(_value("alt", tag) for tag in _PICTURE.findall(self._text.markup)):
            return self._text.text
        named = _PICTURE.sub(
            lambda tag: escape(_value("alt", tag[0]) or self._word), self._text.markup
        )
        apart = re.sub(r"</?(?:p|li|td|th|tr|h\d|dt|dd)\b[^>]*>|<br>", "\n", named)
        lines = (
            " ".join(line.split()) for line in unescape(re.sub(r"<[^>]*>", "", apart)).split("\n")
        )
        return "\n".join(line for line in lines if line)

    # writing

    @property
    def _is_rtl(self) -> bool:
        return self._side == Qt.LayoutDirection.RightToLeft

    def _write(self) -> None:
        code = _family(self._text.language, "mono-sans")
        self.setDefaultStyleSheet(f"{_SHEET} code, kbd, samp, tt {{ {code} }}")
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(self._side)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)
        room = _NARROW if self._unrolled else _INDENT
        self.setIndentWidth(room * QFontMetricsF(self.defaultFont()).height())
        self.setHtml(_unrolled(self._html) if self._unrolled else self._html)
        for block in self._blocks():
            self._set(block)
        for frame in self.rootFrame().childFrames():
            self._turn(frame)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.begin()
        while block.isValid():
            yield block
            block = block.next()

    def _set(self, block: QTextBlock) -> None:
        """Put the lines of a block apart, and in the direction of the text."""
        shape = QTextBlockFormat()
        if not block.blockFormat().hasProperty(QTextFormat.Property.LayoutDirection.value):
            shape.setLayoutDirection(self._side)
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        shape.setLineHeight(_LINE + self._spacing, height)
        QTextCursor(block).mergeBlockFormat(shape)

    def _turn(self, frame: QTextFrame) -> None:
        """A table stands where a line begins."""
        if isinstance(frame, QTextTable) and self._is_rtl:
            shape = frame.format()
            shape.setAlignment(Qt.AlignmentFlag.AlignRight)
            frame.setFormat(shape)

    # pictures

    def fit_pictures(self, width: int) -> None:
        """Makes no picture wider than that (pixels)."""
        for fragment in list(self._fragments()):
            image = QTextImageFormat(fragment.charFormat().toImageFormat())
            known = self._image(image.name())
            size = fitting(known.size(), width) if known else QSize()
            if (image.width(), image.height()) != (size.width(), size.height()):
                image.setWidth(size.width())
                image.setHeight(size.height())
                cursor = QTextCursor(self)
                cursor.setPosition(fragment.position())
                end = fragment.position() + fragment.length()
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(image)

    def _fragments(self) -> Iterator[QTextFragment]:
        for block in self._blocks():
            place = block.begin()
            while not place.atEnd():
                if place.fragment().charFormat().isImageFormat():
                    yield place.fragment()
                place += 1


def _value(attribute: str, tag: str) -> str:
    found = re.search(_VALUE.format(attribute), tag)
    return unescape(found[1]) if found else ""


def _family(language: str, font: str = "default") -> str:
    names = ", ".join(f"'{name}'" for name in families(language, font))
    return f"font-family: {names};"


def _mirrored(html: str) -> str:
    """The cells of each row the other way round: Qt sets the first of them on the left always."""
    return _ROW.sub(lambda row: row[1] + "".join(reversed(_WHOLE_CELL.findall(row[2]))), html)


def _unrolled(html: str) -> str:
    """Tables as paragraphs, one for each cell."""
    return _TABLE_TAG.sub("", _CELL.sub(lambda cell: f"<{cell[1]}p>", html))
