"""Words of an exercise with what belongs to them: the tag of their language, and Read aloud."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from captionplayer.exercises.problem import Text
from captionplayer.language import own_name, short_name, spoken_language
from captionplayer.ui.directions import isolated, side
from captionplayer.ui.field import Field
from captionplayer.ui.prose import Prose, prose
from captionplayer.ui.readbutton import Context, ReadButton
from captionplayer.ui.style import ReadingStyle

_GAP = 8  # pixels between words and what stands beside them
_UNKNOWN = "und"  # the tag of a lesson that does not say its language
_PARAGRAPH = re.compile(r"\s*<(?:p|h\d)\b[^>]*>")
_BLOCK = re.compile(r"\s*<(?:ul|ol|dl|table|pre|blockquote|div)\b")


class LanguageTag(QLabel):
    """Says that words are not in the language that was chosen, as captions do."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(short_name(language), parent)
        self.setProperty("role", "tag")
        self.setToolTip(own_name(language))
        self.setAccessibleName(own_name(language))


def tag(texts: Sequence[Text], context: Context, parent: QWidget) -> LanguageTag | None:
    """The tag of the first text that is in another language, if one is."""
    for text in texts:
        if text.text and text.language and not _is_same(text.language, context.language):
            return LanguageTag(text.language, parent)
    return None


def _is_same(language: str, expected: str) -> bool:
    known = _UNKNOWN not in (language, expected)
    return not (expected and known) or spoken_language(language) == spoken_language(expected)


class Wording(QWidget):
    """Words, and beside them their tag and the button that reads `aloud`: the words, or more."""

    def __init__(
        self,
        text: Text,
        context: Context,
        parent: QWidget,
        role: str = "",
        aloud: Sequence[Text] | None = None,
    ) -> None:
        super().__init__(parent)
        read = (text,) if aloud is None else tuple(aloud)
        self.setLayoutDirection(side(text.language))
        self.words = prose(text, self, role)
        dress_row(self, self.words, [text], read, context)


def dress_row(
    row: QWidget, words: QWidget, texts: Sequence[Text], aloud: Sequence[Text], context: Context
) -> QHBoxLayout:
    """Lay words out with the tag of their language and the button that reads `aloud`."""
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(_GAP)
    layout.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
    label = tag(texts, context, row)
    if label is not None:
        layout.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    if any(text.text.strip() for text in aloud):
        layout.addWidget(ReadButton(aloud, context.read, row), 0, Qt.AlignmentFlag.AlignTop)
    return layout


class Remarks(QFrame):
    """Several texts one below another, each with its tag and Read aloud; hidden without any."""

    def __init__(
        self, context: Context, parent: QWidget, role: str = "", heading: str = ""
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self._context = context
        self.rows: list[Wording] = []
        self.reading = ReadingStyle()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._words = heading
        self._heading = Prose(self, "subtitle")
        self._heading.setVisible(bool(heading))
        self._layout.addWidget(self._heading)
        self.hide()

    def show_texts(self, texts: Iterable[Text], label: Text | None = None) -> None:
        """Show these texts in place of those before; the label stands before the first one."""
        for row in self.rows:
            row.hide()
            self._layout.removeWidget(row)
            row.deleteLater()
        shown = [text for text in texts if not text.is_blank]
        self.rows = [self._row(text, label if text is shown[0] else None) for text in shown]
        for row in self.rows:
            row.words.set_reading(self.reading)
            self._layout.addWidget(row)
            row.show()
            self._heading.show_words(isolated(self._words), row.layoutDirection())
        self.setVisible(bool(self.rows))

    def _row(self, text: Text, label: Text | None) -> Wording:
        if label is None:
            return Wording(text, self._context, self)
        aloud = [label, text] if label.language else [text]
        return Wording(labelled(label, text), self._context, self, aloud=aloud)

    def set_reading(self, reading: ReadingStyle) -> None:
        """Set these texts, and those that come, in this style."""
        self.reading = reading


def labelled(label: Text, text: Text) -> Text:
    """A text with a label at the beginning of its first line, or above its list or table."""
    words = f"{isolated(label.text)} {text.text}"
    bold = f"<b>{escape(isolated(label.text))}</b>"
    markup = text.markup or escape(text.text).replace("\n", "<br>")
    first = _PARAGRAPH.match(markup)
    if first is None and _BLOCK.match(markup):
        return replace(text, text=words, markup=f"<p>{bold}</p>{markup}")
    begin = first[0] if first else ""
    return replace(text, text=words, markup=f"{begin}{bold} {markup[len(begin) :]}")


def set_reading(widget: QWidget, reading: ReadingStyle) -> None:
    """Set all words of lessons in a widget in this style, and those that it will show later."""
    for remarks in widget.findChildren(Remarks):
        remarks.set_reading(reading)
    for label in widget.findChildren(Prose):
        label.set_reading(reading)
    for field in widget.findChildren(Field):
        field.set_reading(reading)


def told(label: Prose, words: str, role: str) -> None:
    """Show a sentence of the interface, in the look of its role; nothing hides the label."""
    parent = label.parentWidget()
    label.take_role(role)
    label.show_words(words, parent.layoutDirection() if parent else label.layoutDirection())
    label.setVisible(bool(words))


def show_closed(control: QWidget, closed: bool) -> None:
    """Let a control look as what cannot be changed; it can still have the focus."""
    control.setProperty("closed", closed)
    control.style().polish(control)
