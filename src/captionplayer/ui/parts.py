"""The parts of an exercise one below another: texts, questions, and what cannot be answered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from captionplayer.exercises.problem import Part, Question, Response, Responses, Unsupported
from captionplayer.ui.directions import isolated, side
from captionplayer.ui.prose import Prose
from captionplayer.ui.question import Place
from captionplayer.ui.questions import Box, make_box
from captionplayer.ui.readbutton import Context
from captionplayer.ui.style import ReadingStyle
from captionplayer.ui.verdict import VerdictLines
from captionplayer.ui.wording import Wording, set_reading


class Parts(QWidget):
    """Shows the parts of one problem; those of another arrangement can take their place."""

    changed = Signal(str)
    entered = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.boxes: list[Box] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(20)

    def show_parts(self, parts: Sequence[Part], reading: ReadingStyle) -> None:
        """Show these parts in place of those before."""
        self._clear()
        total = sum(isinstance(part, Question) for part in parts)
        for part in parts:
            if isinstance(part, Question):
                self._add_box(part, Place(len(self.boxes) + 1, total))
            else:
                self._add_words(part)
        set_reading(self, reading)

    def _clear(self) -> None:
        self.boxes = []
        while self._layout.count():
            item = self._layout.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add_box(self, question: Question, place: Place) -> None:
        box = make_box(question, place, self._context, self)
        box.changed.connect(self.changed)
        box.entered.connect(self.entered)
        self.boxes.append(box)
        self._layout.addWidget(box)

    def _add_words(self, part: Part) -> None:
        words = part.text if isinstance(part, Unsupported) else part
        if isinstance(words, Question):
            return
        if not words.is_blank:
            self._layout.addWidget(Wording(words, self._context, self))
        if isinstance(part, Unsupported):
            label = Prose(self, "unsupported")
            sentence = isolated(self.tr("This part cannot be graded here."))
            label.show_words(sentence, side(words.language))
            self._layout.addWidget(label)

    @property
    def verdicts(self) -> list[VerdictLines]:
        """Where verdicts on inputs are shown."""
        return [lines for box in self.boxes for lines in box.verdicts.values()]

    @property
    def responses(self) -> dict[str, Response]:
        """What is given now, by input."""
        return {id_: given for box in self.boxes for id_, given in box.responses.items()}

    def show_response(self, responses: Responses) -> None:
        """Show what was given; nothing for an input that is not named."""
        for box in self.boxes:
            box.show_response(responses)

    def box_of(self, input_: str) -> Box | None:
        """The box that an input is in."""
        return next((box for box in self.boxes if input_ in box.question.inputs), None)
