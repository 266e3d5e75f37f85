"""A question with choices: radio buttons, or check boxes where several may be ticked."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QRadioButton,
    QWidget,
)

from captionplayer.exercises.problem import Choice, ChoiceQuestion, Response, Responses, Text
from captionplayer.ui.directions import side
from captionplayer.ui.prose import prose
from captionplayer.ui.question import QuestionBox
from captionplayer.ui.readbutton import TARGET, Context
from captionplayer.ui.wording import dress_row, show_closed

_GAP = 8  # pixels between a button, with its ring, and its words


class _Radio(QRadioButton):
    is_closed = False

    def hitButton(self, position: QPoint) -> bool:
        """The whole button counts, not just its circle."""
        return self.rect().contains(position)

    def nextCheckState(self) -> None:
        """A closed one can have the focus, but does not change."""
        if not self.is_closed:
            super().nextCheckState()


class _Box(QCheckBox):
    is_closed = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt lets the Tab key pass by the others of a group: that is for radio buttons only."""
        super().focusInEvent(event)
        group = self.group()
        for button in group.buttons() if group is not None else ():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def hitButton(self, position: QPoint) -> bool:
        """The whole button counts, not just its box."""
        return self.rect().contains(position)

    def nextCheckState(self) -> None:
        """A closed one can have the focus, but does not change."""
        if not self.is_closed:
            super().nextCheckState()


class ChoiceRow(QWidget):
    """A real button with its words beside it, as Qt's own buttons do not wrap theirs."""

    def __init__(
        self, choice: Choice, name: str, multiple: bool, context: Context, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.id = choice.id
        shown = Text(name, "") if choice.text.is_blank else choice.text
        words = prose(shown, self, "choice")
        self.name = words.accessibleName() or name
        self.button: _Box | _Radio = _Box(self) if multiple else _Radio(self)
        self.button.setAccessibleName(self.name)
        self.button.setMinimumSize(TARGET, TARGET)
        # a row without the name of its button would be read out as a label of the whole group
        self.setAccessibleName(self.name)
        self.setLayoutDirection(side(choice.text.language))
        layout = dress_row(self, words, [shown], [choice.text], context)
        layout.setSpacing(_GAP)
        layout.insertWidget(0, self.button, 0, Qt.AlignmentFlag.AlignTop)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here as well."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words is a click on the button."""
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()


class ChoiceBox(QuestionBox[ChoiceQuestion]):
    """The choices in the order in which they are shown."""

    def add_inputs(self) -> None:
        """A row for each choice."""
        self._group = QButtonGroup(self)
        self._group.setExclusive(not self.question.multiple)
        self._rows = [self._row(number) for number in range(len(self.question.shown))]
        for row in self._rows:
            self.column.addWidget(row)
        self.describe_inputs({})
        # `clicked` and not `toggled`: only what the learner does, not what is shown again
        self._group.buttonClicked.connect(self._tell_click)

    def _row(self, number: int) -> ChoiceRow:
        name = self.tr("Choice {number}").format(number=number + 1)
        choice, multiple = self.question.shown[number], self.question.multiple
        row = ChoiceRow(choice, name, multiple, self.context, self)
        self._group.addButton(row.button)
        return row

    @property
    def buttons(self) -> list[QAbstractButton]:
        """The buttons of the choices as they are shown."""
        return [row.button for row in self._rows]

    @property
    def responses(self) -> dict[str, Response]:
        """The ids of the choices that are ticked."""
        ticked = frozenset(row.id for row in self._rows if row.button.isChecked())
        return {self.question.id: ticked}

    @property
    def controls(self) -> Mapping[str, QWidget]:
        """The choice that is ticked, or the first one."""
        if not self._rows:
            return {}
        ticked = [row.button for row in self._rows if row.button.isChecked()]
        return {self.question.id: [*ticked, self._rows[0].button][0]}

    def show_response(self, responses: Responses) -> None:
        """Tick the choices of a response and no others."""
        ticked = responses.get(self.question.id, frozenset())
        # An exclusive group does not let go of its last tick
        self._group.setExclusive(False)
        for row in self._rows:
            row.button.setChecked(row.id in ticked)
        self._group.setExclusive(not self.question.multiple)
        self._let_tab_stop_at_the_ticked_one()

    def _let_tab_stop_at_the_ticked_one(self) -> None:
        """As Qt does where a learner ticks a radio button; it jumps over what is between else."""
        if self.question.multiple:
            return
        ticked = self._group.checkedButton()
        for row in self._rows:
            stops = ticked is None or row.button is ticked
            policy = Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            row.button.setFocusPolicy(policy)

    def close_inputs(self, closed: bool) -> None:
        """The buttons keep their state from now on."""
        for row in self._rows:
            row.button.is_closed = closed
            show_closed(row.button, closed)

    def describe_inputs(self, news: Mapping[str, str]) -> None:
        """Each button says its position."""
        control = self.controls.get(self.question.id)
        for number, row in enumerate(self._rows, 1):
            said = [news.get(self.question.id, "")] if row.button is control else []
            said.append(self.tr("{number} of {total}").format(number=number, total=len(self._rows)))
            said += [self.tr("cannot be changed")] if self.is_closed else []
            row.button.setAccessibleDescription(" ".join(filter(None, said)))

    def in_words(self, input_: str) -> str:
        """The words of the choices that are ticked."""
        del input_
        return "; ".join(row.name for row in self._rows if row.button.isChecked())

    @Slot(QAbstractButton)
    def _tell_click(self, button: QAbstractButton) -> None:
        del button
        if not self.is_closed:
            self.tell_change(self.question.id)
