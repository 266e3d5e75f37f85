"""A question with dropdowns in running text."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from captionplayer.exercises.problem import (
    Dropdown,
    DropdownQuestion,
    Paragraph,
    Response,
    Responses,
    Text,
)
from captionplayer.ui.inlinedropdown import Blank
from captionplayer.ui.question import QuestionBox
from captionplayer.ui.runningtext import Piece, RunningText, in_one
from captionplayer.ui.wording import dress_row, show_closed

_BLANK = "…"  # what is read for a blank


class DropdownBox(QuestionBox[DropdownQuestion]):
    """Paragraphs of words and combo boxes, each named by the words before it."""

    def add_inputs(self) -> None:
        """A paragraph below another."""
        self._blanks: dict[str, Blank] = {}
        self._names: dict[str, str] = {}
        if not self.name and self.question.body:
            self.name = in_one([_plain(piece) for piece in self.question.body[0]])
        has_head = not all(text.is_blank for text in (*self.question.intro, self.question.label))
        for number, paragraph in enumerate(self.question.body):
            aloud = () if has_head or number else self.aloud()
            self.column.addWidget(self._row(paragraph, aloud))
        self.describe_inputs({})

    def _row(self, paragraph: Paragraph, aloud: tuple[Text, ...]) -> QWidget:
        texts = [piece for piece in paragraph if isinstance(piece, Text) and piece.text]
        language = texts[0].language if texts else self.question.label.language
        row = QWidget(self)
        words = RunningText(row, language)
        row.setLayoutDirection(words.layoutDirection())
        words.show_pieces(self._pieces(paragraph, words))
        dress_row(row, words, texts, aloud, self.context)
        row.setAccessibleName(words.accessibleName())  # see QuestionBox
        return row

    def _pieces(self, paragraph: Paragraph, parent: QWidget) -> list[Piece]:
        pieces: list[Piece] = []
        before = ""
        for piece in paragraph:
            if isinstance(piece, Text):
                before = piece.text.strip()
                pieces.append(piece)
            else:
                pieces.append(self._blank(piece, before, parent))
        return pieces

    def _blank(self, dropdown: Dropdown, before: str, parent: QWidget) -> Blank:
        blank = Blank(dropdown, self.tr("Select an option"), parent)
        self._blanks[dropdown.id] = blank
        own = dropdown.label.text
        place = own or self._blank_name(len(self._blanks))
        self._names[dropdown.id] = place
        around = "" if own else before.rstrip(":,;") or self.question.label.text
        blank.setAccessibleName(f"{around}, {place}" if around else place)
        blank.chosen.connect(self.tell_change)
        return blank

    def _blank_name(self, number: int) -> str:
        total = len(self.question.dropdowns)
        return self.tr("blank {number} of {total}").format(number=number, total=total)

    def aloud(self) -> tuple[Text, ...]:
        """The sentences, and then the options of each dropdown."""
        said = [text for text in super().aloud() if text.text]
        for paragraph in self.question.body:
            said += map(_plain, paragraph)
        for dropdown in self.question.dropdowns:
            said += [option.text for option in dropdown.options]
        return tuple(said)

    @property
    def responses(self) -> dict[str, Response]:
        """The values that are chosen."""
        return {id_: blank.value for id_, blank in self._blanks.items()}

    @property
    def controls(self) -> Mapping[str, QWidget]:
        """The combo boxes."""
        return self._blanks

    def show_response(self, responses: Responses) -> None:
        """Choose the options of a response."""
        for id_, blank in self._blanks.items():
            response = responses.get(id_, "")
            blank.show_value(response if isinstance(response, str) else "")

    def close_inputs(self, closed: bool) -> None:
        """The combo boxes keep their options from now on."""
        for blank in self._blanks.values():
            blank.is_closed = closed
            show_closed(blank, closed)

    def describe_inputs(self, news: Mapping[str, str]) -> None:
        """Each combo box says what is new about it."""
        closed = self.tr("cannot be changed") if self.is_closed else ""
        for id_, blank in self._blanks.items():
            said = [news.get(id_, ""), self.descriptions, closed]
            blank.setAccessibleDescription(" ".join(filter(None, said)))

    def in_words(self, input_: str) -> str:
        """The option that is shown."""
        return self._blanks[input_].currentText()

    def name_of(self, input_: str) -> str:
        """The author's own name for it, or its number."""
        return self._names[input_]


def _plain(piece: Text | Dropdown) -> Text:
    """The piece as it is read out."""
    return piece if isinstance(piece, Text) else Text(_BLANK, piece.label.language)
