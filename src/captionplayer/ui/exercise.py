"""The exercises of a lesson, one below another or one at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from captionplayer.errors import StorageError
from captionplayer.exercises.problem import Problem, Score
from captionplayer.lessons.attempt import Attempt
from captionplayer.lessons.outcome import outcome, possible, total
from captionplayer.lessons.session import Session
from captionplayer.ui.field import Field
from captionplayer.ui.onelayout import one_layout
from captionplayer.ui.paging import Paging
from captionplayer.ui.points import points
from captionplayer.ui.problem import ProblemCard
from captionplayer.ui.readbutton import button_for
from captionplayer.ui.scrolled import ScrolledPage
from captionplayer.ui.style import ReadingStyle
from captionplayer.ui.taborder import controls, order_tabs, same_control
from captionplayer.ui.wording import set_reading

_GROUP = 16  # cards that get their places at once, at the most
_SHARE = 8  # of the cards that have places, the share that comes at once


class ExerciseView(QWidget):
    """All problems of a lesson; the way back to the video stays in sight.

    The session grades and keeps answers. `language` is the one that the problems are to be in.
    The first card is there at once, each of the others a turn of the event loop later: building
    many takes longer than a picture may. Where there are many they get their places in groups,
    as all cards are laid out anew then.
    """

    back_requested = Signal()
    results_asked = Signal()
    one_at_a_time_chosen = Signal(bool)
    answered = Signal(object)
    said = Signal(str)
    read_asked = Signal(tuple)

    def __init__(
        self,
        problems: Sequence[Problem],
        session: Session,
        language: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # Before any child is polished, as the style sheet finds them by it
        self.setObjectName("exercises")
        self.setAccessibleName(self.tr("Exercises"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._problems = problems
        self._session = session
        self._language = language
        self._scores = {problem.id: self._score(problem) for problem in problems}
        self._cards: list[ProblemCard] = []
        self._next = 0  # the place of the card that is to be built next
        self._single = False
        self._number = 0  # of the card that is shown where one is
        self._reading = ReadingStyle()
        self._build()
        self._show_summary()
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._add_card)
        self._add_card()
        self._turns.start()

    def _build(self) -> None:
        self.back_button = QPushButton(self.tr("Back to the video"), self)
        self.back_button.setAutoDefault(True)
        self.back_button.clicked.connect(self._leave)
        self._page = QWidget(self)
        self._page.setObjectName("page")
        self.single_box = QCheckBox(self.tr("One exercise at a time"), self._page)
        self.single_box.clicked.connect(self.one_at_a_time_chosen)
        self.single_box.setVisible(len(self._problems) > 1)
        self.results_button = QPushButton(self.tr("Results"), self._page)
        self.results_button.setAutoDefault(True)
        self.results_button.clicked.connect(self.results_asked)
        self.paging = Paging(self._page)
        self.paging.previous_asked.connect(self.go_back)
        self.paging.next_asked.connect(self.go_on)
        self.paging.hide()
        self._scroll = self._scrolled()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._top())
        layout.addWidget(self._scroll, 1)

    def _top(self) -> QHBoxLayout:
        self._summary = QLabel(self)
        self._summary.setProperty("role", "muted")
        self._summary.setWordWrap(True)
        self._summary.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.addWidget(self.back_button)
        top.addWidget(self._summary, 1)
        return top

    def _scrolled(self) -> ScrolledPage:
        """The page that scrolls: in a low window the exercises need all of the height."""
        page = QVBoxLayout(self._page)
        page.setContentsMargins(16, 4, 16, 16)
        page.setSpacing(12)
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        page.addWidget(self.single_box)
        page.addLayout(self._column)
        page.addWidget(self.paging)
        page.addWidget(self.results_button, 0, Qt.AlignmentFlag.AlignLeading)
        page.addStretch(1)
        # as high as the text is at this width; a layout's least height is that of a narrow page
        self._page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        scroll = ScrolledPage(self)
        scroll.setWidget(self._page)
        return scroll

    # cards

    @property
    def cards(self) -> list[ProblemCard]:
        """All cards; those that are still to be built are built now."""
        self._build_until(len(self._problems))
        return self._cards

    def _build_until(self, number: int) -> None:
        while self._next < number:
            self._build_card()
        self._place_cards()

    @Slot()
    def _add_card(self) -> None:
        """Build the next card, or the one in its place anew."""
        if self._next < len(self._problems):
            self._build_card()
            if len(self._cards) - self._column.count() >= self._group():
                self._place_cards()
            return
        self._turns.stop()
        self._place_cards()
        order_tabs(self._before(self._next), self.paging, self.results_button)

    def _group(self) -> int:
        return min(1 + self._column.count() // _SHARE, _GROUP)

    def _build_card(self) -> None:
        number = self._next
        self._next += 1
        card = self._card(self._problems[number], number + 1)
        card.hide()
        if number == len(self._cards):
            self._cards.append(card)
            # the card itself comes last of all: moving it control by control takes Qt far longer
            last = (self.single_box, *controls(card))[-1]
            order_tabs(last, self.paging, self.results_button)
        else:
            # before it has a place: what is shown in one has all others laid out at once
            card.setVisible(self._is_shown(number))
            self._column.insertWidget(number, card)
            self._replace(number, card)
            order_tabs(self._before(number), card)

    def _place_cards(self) -> None:
        """Give the cards that were built their places."""
        first = self._column.count()
        if first == len(self._cards):
            return
        with one_layout(self._page):
            for number, card in enumerate(self._cards[first:], first):
                card.setVisible(self._is_shown(number))
                self._column.addWidget(card)

    def _is_shown(self, number: int) -> bool:
        return not self._single or number == self._number

    def _before(self, number: int) -> QWidget:
        """What the Tab key leaves for the card of this number, or for what follows the last."""
        return self._cards[number - 1] if number else self.single_box

    def _card(self, problem: Problem, number: int) -> ProblemCard:
        words = self.tr("Exercise {number} of {total}")
        heading = words.format(number=number, total=len(self._problems))
        card = ProblemCard(problem, heading, self._session, self._page, self._language)
        card.answered.connect(self._take_answer)
        card.said.connect(self.said)
        card.read_asked.connect(self.read_asked)
        card.shown.connect(self._scroll.bring_into_sight)
        set_reading(card, self._reading)
        return card

    def _replace(self, number: int, card: ProblemCard) -> None:
        """Let a card go on where another one of its problem was."""
        before, self._cards[number] = self._cards[number], card
        focused = self.window().focusWidget()
        same = same_control(before, card, focused)
        self._column.removeWidget(before)
        before.hide()
        before.deleteLater()
        if same is not None:
            card.show()
            same.setFocus(Qt.FocusReason.OtherFocusReason)
            _keep_cursor(focused, same)

    def show_problems(self, problems: Sequence[Problem], language: str) -> None:
        """Show the same problems in this language, with what the session keeps of them."""
        if problems == self._problems and language == self._language:
            return
        _ = self.cards  # those in the language before give way one by one
        self._problems = problems
        self._language = language
        self._next = 0
        self._add_card()
        self._turns.start()

    def take_over(self, before: "ExerciseView") -> None:
        """Show what was answered in another view of these problems, submitted or not."""
        for card, old in zip(self.cards, before._cards, strict=False):
            card.take_over(old)
        focused = before.window().focusWidget()
        _keep_cursor(focused, self.same_control(before, focused))
        self._number = before._number
        self._show_page()
        self._show_summary()

    def same_control(self, before: "ExerciseView", control: QWidget | None) -> QWidget | None:
        """The control here that another view of these problems has at the same place."""
        return same_control(before, self, control)

    def read_aloud(self) -> None:
        """Have read what the focus is in, if it is in an exercise."""
        for card in self.cards:
            button = button_for(self.window().focusWidget(), card)
            if button is not None:
                button.read()

    def set_reading(self, reading: ReadingStyle) -> None:
        """Set the words of the exercises in this style."""
        self._reading = reading
        set_reading(self._page, reading)

    # one at a time, or all

    def show_one_at_a_time(self, on: bool) -> None:
        """Show one exercise at a time, that with the focus first, or all one below another."""
        number = self._focused()
        self._single = on
        self._number = self._number if number is None else number
        self.single_box.setChecked(on)
        self._show_page()

    def _show_page(self) -> None:
        last = len(self._problems) - 1
        with one_layout(self._page):
            self._place_cards()
            for number, card in enumerate(self._cards):
                card.setVisible(self._is_shown(number))
        self.results_button.setVisible(not self._single or self._number == last)
        self.paging.setVisible(self._single and last > 0)
        self.paging.show_place(self._number, last + 1)

    def _focused(self) -> int | None:
        """Which card has the focus."""
        widget = self.window().focusWidget()
        return next(
            (
                number
                for number, card in enumerate(self._cards)
                if widget is not None and card.isAncestorOf(widget)
            ),
            None,
        )

    @Slot()
    def go_on(self) -> None:
        """Go to the next exercise, and behind the last one to the results."""
        number = self._current() + 1
        if number < len(self._problems):
            self.go_to(number)
        else:
            self.results_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go_back(self) -> None:
        """Go to the exercise before."""
        last = self.results_button.hasFocus() and not self._single
        self.go_to(len(self._problems) - 1 if last else max(self._current() - 1, 0))

    def _current(self) -> int:
        if self._single:
            return self._number
        number = self._focused()
        return -1 if number is None else number

    def go_to(self, number: int) -> None:
        """Show this exercise, counted from 0, and bring the focus to it."""
        self._build_until(number + 1)  # what is below has time
        card = self._cards[number]
        self._number = number
        self._show_page()
        page = self._page.layout()
        if page is not None:
            page.activate()  # where the card is now
        self._scroll.verticalScrollBar().setValue(0 if self._single else card.y())
        first = card.first_control or self.back_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Bring the focus to the first answer. (A focus proxy would be a trap for the Tab key.)"""
        shown = (card for card in self._cards if not card.isHidden())
        first = next(filter(None, (card.first_control for card in shown)), None)
        (first or self.back_button).setFocus(Qt.FocusReason.OtherFocusReason)

    # what came of them

    def _score(self, problem: Problem) -> Score:
        try:
            return outcome(self._session, problem).score
        except StorageError:  # it is told when the view is made
            return Score(0, possible(problem))

    def _show_summary(self) -> None:
        score = total(self._scores.values())
        words = self.tr("Your score: {points}").format(points=points(score, self.locale()))
        self._summary.setText(words)
        self._summary.setVisible(bool(score.possible))

    @Slot(object)
    def _take_answer(self, attempt: Attempt) -> None:
        for problem in self._problems:
            if problem.id == attempt.problem:
                self._scores[problem.id] = self._score(problem)
        self._show_summary()
        self.answered.emit(attempt)

    # the way back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the video."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _leave(self) -> None:
        self.back_requested.emit()


def _keep_cursor(before: QWidget | None, after: QWidget | None) -> None:
    """Let a learner type on in the middle of an answer."""
    if isinstance(before, Field) and isinstance(after, Field):
        after.setCursorPosition(before.cursorPosition())
