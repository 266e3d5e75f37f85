"""One question of an exercise: its words, and the verdict on what was given. One kind for each type
stands in a module of its own; `questions` chooses it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from captionplayer.exercises.problem import Question, Response, Responses, Text, Verdict
from captionplayer.ui.directions import isolated, side, spoken
from captionplayer.ui.prose import Prose
from captionplayer.ui.readbutton import Context
from captionplayer.ui.verdict import VerdictLines
from captionplayer.ui.wording import Wording, told

Kind = TypeVar("Kind", bound=Question)


@dataclass(frozen=True)
class Place:
    """Which question of how many, counted from 1."""

    number: int = 1
    total: int = 1


class QuestionBox(QGroupBox, Generic[Kind]):
    """A question as a group that is named for screen readers by its label and its place."""

    changed = Signal(str)
    """The learner changed what is given for the input of this id."""
    entered = Signal()
    """The learner pressed Enter in a field: that is to submit."""

    def __init__(self, question: Kind, place: Place, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.question = question
        self.place = place
        self.context = context
        self.is_closed = False
        self.name = question.label.text or " ".join(text.text for text in question.intro)
        self._heard = ""
        self._build()
        self._name_group()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws no frame: the group is there for those who hear it."""

    def _build(self) -> None:
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self._add_words()
        self.add_inputs()
        self._error = Prose(self, "error")
        self._error.hide()
        self.column.addWidget(self._error)
        self.verdicts = {input_: self._lines(input_) for input_ in self.question.inputs}

    def _lines(self, input_: str) -> VerdictLines:
        several = len(self.question.inputs) > 1
        name = self.name_of(input_) if several else ""
        lines = VerdictLines(self.context, side(self.question.label.language), self, name)
        self.column.addWidget(lines)
        return lines

    def _add_words(self) -> None:
        """The last of the words before the answer has the button that reads them all."""
        if self.place.total > 1:
            self._add_position()
        heads = [(text, "") for text in self.question.intro if not text.is_blank]
        heads += [(self.question.label, "question")] if not self.question.label.is_blank else []
        for index, (text, role) in enumerate(heads):
            aloud = self.aloud() if index == len(heads) - 1 else ()
            self._add_row(Wording(text, self.context, self, role, aloud))
        for text in self.question.descriptions:
            self.column.addWidget(Wording(text, self.context, self, "muted", ()))

    def _add_position(self) -> None:
        row = QWidget(self)
        row.setAccessibleName(self.position())
        number = Prose(row, "muted")
        number.show_words(isolated(self.position()), side(self.question.label.language))
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(number)
        self.column.addWidget(row)

    def _add_row(self, row: Wording) -> None:
        """Named, as the words of a row without a name are read out again for the whole card."""
        row.setAccessibleName(row.words.accessibleName())
        self.column.addWidget(row)

    def position(self) -> str:
        """Which question it is, in words."""
        number, total = self.place.number, self.place.total
        return self.tr("Question {number} of {total}").format(number=number, total=total)

    def aloud(self) -> tuple[Text, ...]:
        """What is read aloud of the question itself."""
        return (*self.question.intro, self.question.label, *self.question.descriptions)

    @property
    def descriptions(self) -> str:
        """What the author adds to the question."""
        return " ".join(text.text for text in self.question.descriptions)

    def _name_group(self) -> None:
        several = self.place.total > 1
        named = self.tr("{position}: {question}").format(
            position=self.position(), question=self.name
        )
        self.setAccessibleName(named if several else self.name)
        self.setAccessibleDescription(spoken(f"{self._heard} {self.descriptions}".strip()))

    # what each kind does in its own way

    def add_inputs(self) -> None:
        """Put the inputs into the column."""
        raise NotImplementedError

    @property
    def responses(self) -> dict[str, Response]:
        """What is given now, by input."""
        raise NotImplementedError

    @property
    def controls(self) -> Mapping[str, QWidget]:
        """Where the keyboard begins for each input."""
        raise NotImplementedError

    def show_response(self, responses: Responses) -> None:
        """Show what was given; nothing for an input that is not named."""
        raise NotImplementedError

    def close_inputs(self, closed: bool) -> None:
        """Let nothing be changed any more, or again; all can still be reached and read."""
        raise NotImplementedError

    def describe_inputs(self, news: Mapping[str, str]) -> None:
        """Have assistive technology say this about inputs, besides what it says always."""
        raise NotImplementedError

    def in_words(self, input_: str) -> str:
        """What is given for an input, as a learner reads it."""
        raise NotImplementedError

    def name_of(self, input_: str) -> str:
        """What an input is called."""
        del input_
        return self.name

    # what is the same for all

    @property
    def first_control(self) -> QWidget | None:
        """Where the keyboard begins."""
        return next(iter(self.controls.values()), None)

    def set_closed(self, closed: bool) -> None:
        """Let nothing be changed any more, or again; it can still be read."""
        if closed != self.is_closed:
            self.is_closed = closed
            self.close_inputs(closed)
            self.describe_inputs({})

    def show_error(self, input_: str, text: str) -> tuple[QWidget, ...]:
        """Say what is missing or wrong, below the inputs and at the one that gets the focus.

        Returns what is to be in sight, what matters most first.
        """
        told(self._error, text, "error")
        control = self.controls.get(input_)
        if control is None:
            return (self._error,)
        self.describe_inputs({input_: text})
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        return (control, self._error, self)

    def show_verdicts(self, verdicts: Mapping[str, Verdict], with_points: bool = True) -> str:
        """Show the verdicts on the inputs with their feedback; returns them to be said."""
        self.clear_verdict()
        said = [
            lines.show_verdict(verdicts[input_], with_points)
            for input_, lines in self.verdicts.items()
            if input_ in verdicts
        ]
        self._heard = " ".join(said)
        self._name_group()
        return self._heard

    def clear_verdict(self) -> None:
        """Take verdicts, feedback and errors away."""
        for lines in self.verdicts.values():
            lines.clear()
        told(self._error, "", "error")
        self.describe_inputs({})
        self._heard = ""
        self._name_group()

    def tell_change(self, input_: str) -> None:
        """To be called where the learner changed something."""
        self.describe_inputs({})
        self.changed.emit(input_)
