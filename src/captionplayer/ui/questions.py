"""Which kind of box shows which type of question."""

from typing import Any

from PySide6.QtWidgets import QWidget

from captionplayer.exercises.problem import (
    ChoiceQuestion,
    DropdownQuestion,
    NumberQuestion,
    Question,
    TextQuestion,
)
from captionplayer.ui.choicequestion import ChoiceBox
from captionplayer.ui.dropdownquestion import DropdownBox
from captionplayer.ui.fieldquestion import NumberBox, TextBox
from captionplayer.ui.question import Place, QuestionBox
from captionplayer.ui.readbutton import Context

Box = QuestionBox[Any]

_KINDS: dict[type[Question], type[Box]] = {
    ChoiceQuestion: ChoiceBox,
    DropdownQuestion: DropdownBox,
    TextQuestion: TextBox,
    NumberQuestion: NumberBox,
}


def make_box(question: Question, place: Place, context: Context, parent: QWidget) -> Box:
    """The box for a question."""
    return _KINDS[type(question)](question, place, context, parent)
