"""Words of an exercise with what belongs to them: the tag of their language, and Read aloud."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from captionplayer.exercises.problem import Text
from captionplayer.language import own_name, short_name, spoken_language
from captionplayer.ui.prose import Passage, Prose, isolated, prose, side
from captionplayer.ui.readbutton import Context, ReadButton
from captionplayer.ui.style import ReadingStyle

_GAP = 8  # pixels between words and what stands beside them


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
    return not expected or spoken_language(language) == spoken_language(expected)


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


class Remarks(Passage):
    """Several texts one below another, each with its tag and Read aloud; hidden without any."""

    def __init__(
        self, context: Context, parent: QWidget, role: str = "", heading: str = ""
    ) -> None:
        super().__init__(parent, role, heading)
        self._context = context
        self.rows: list[Wording] = []

    def show_texts(self, texts: Iterable[Text]) -> None:
        """Show these texts in place of those before."""
        for row in self.rows:
            row.hide()
            self._layout.removeWidget(row)
            row.deleteLater()
        self.rows = [Wording(text, self._context, self) for text in texts if not text.is_blank]
        for row in self.rows:
            row.words.set_reading(self._reading)
            self._layout.addWidget(row)
            row.show()
            self._heading.show_words(isolated(self._words), row.layoutDirection())
        self.setVisible(bool(self.rows))

    @property
    def reading(self) -> ReadingStyle:
        """The style that these texts are set in."""
        return self._reading

    def head(self, heading: str) -> None:
        """Say this before the texts, or nothing."""
        self._words = heading
        self._heading.setVisible(bool(heading))


def told(label: Prose, words: str, role: str) -> None:
    """Show a sentence of the interface, in the look of its role; nothing hides the label."""
    parent = label.parentWidget()
    label.setProperty("role", role)
    label.style().polish(label)
    label.show_words(words, parent.layoutDirection() if parent else label.layoutDirection())
    label.setVisible(bool(words))


def show_closed(control: QWidget, closed: bool) -> None:
    """Let a control look as what cannot be changed; it can still have the focus."""
    control.setProperty("closed", closed)
    control.style().polish(control)
