"""Questions with a field: a text to be typed, or a number."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from captionplayer.exercises.problem import (
    FieldQuestion,
    NumberQuestion,
    Response,
    Responses,
    Text,
    TextQuestion,
)
from captionplayer.ui.directions import side
from captionplayer.ui.field import Field
from captionplayer.ui.prose import prose
from captionplayer.ui.question import QuestionBox

_LONGEST = 20_000  # characters that a field takes
_WIDE, _NARROW, _LEAST = 520, 260, 80  # pixels
_AROUND = 28  # pixels of edge and focus ring


Kind = TypeVar("Kind", bound=FieldQuestion)


class FieldBox(QuestionBox[Kind]):
    """A line to type in; Enter submits. Spaces count as an answer, as they do in Open edX."""

    widest = _WIDE

    def add_inputs(self) -> None:
        """The field, at the leading edge."""
        self.field = Field(self.question.label.language, self)
        self.field.setMaxLength(_LONGEST)
        self.field.setMaximumWidth(self._width())
        self.field.setAccessibleName(self.name or self.tr("Answer"))
        self.dress()
        self.column.addWidget(self._row())
        self.describe_inputs({})
        # not `textChanged`: only what the learner does, not what is shown again
        self.field.textEdited.connect(self._tell_edit)
        self.field.returnPressed.connect(self.entered)

    def _row(self) -> QWidget:
        """The field where the words of the question begin, whatever is typed in it."""
        row = QWidget(self)
        row.setLayoutDirection(side(self.question.label.language))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field, 1)
        trailing = self.question.trailing
        if trailing is not None and not trailing.is_blank:
            words = prose(trailing, row)
            words.setWordWrap(False)
            layout.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(0)
        return row

    def _width(self) -> int:
        """As wide as the author wants it in characters, within bounds."""
        letters = self.question.size
        if letters is None:
            return self.widest
        wanted = letters * self.field.fontMetrics().averageCharWidth() + _AROUND
        return min(max(wanted, _LEAST), _WIDE)

    def dress(self) -> None:
        """Give the field the direction of what is typed in it."""
        raise NotImplementedError

    @property
    def responses(self) -> dict[str, Response]:
        """The text in the field."""
        return {self.question.id: self.field.text()}

    @property
    def controls(self) -> Mapping[str, QWidget]:
        """The field."""
        return {self.question.id: self.field}

    def show_response(self, responses: Responses) -> None:
        """Put a text into the field."""
        response = responses.get(self.question.id, "")
        text = response if isinstance(response, str) else ""
        if text != self.field.text():
            self.field.setText(text)

    def close_inputs(self, closed: bool) -> None:
        """The text can still be read and copied."""
        self.field.setReadOnly(closed)

    def describe_inputs(self, news: Mapping[str, str]) -> None:
        """The field says what the author adds to the question."""
        trailing = self.question.trailing or Text("", "")
        said = [news.get(self.question.id, ""), trailing.text, self.descriptions]
        self.field.setAccessibleDescription(" ".join(filter(None, said)))

    def in_words(self, input_: str) -> str:
        """The text itself."""
        return str(self.responses[input_])

    @Slot()
    def _tell_edit(self) -> None:
        self.tell_change(self.question.id)


class TextBox(FieldBox[TextQuestion]):
    """A text, in the direction of the question's language."""

    def dress(self) -> None:
        """As the language is written."""
        language = self.question.label.language
        self.field.setLayoutDirection(side(language))
        self.field.setLocale(QLocale(language))


class NumberBox(FieldBox[NumberQuestion]):
    """A number or an expression, which is written from left to right in every language."""

    widest = _NARROW

    def dress(self) -> None:
        """Digits first on keyboards that are shown on the screen."""
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        hints = Qt.InputMethodHint
        self.field.setInputMethodHints(hints.ImhPreferNumbers | hints.ImhNoPredictiveText)
