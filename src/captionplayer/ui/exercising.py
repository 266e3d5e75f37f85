"""The exercises of the lesson that is open: when they are shown, and what becomes of answers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from captionplayer.errors import Notice, StorageError, notice
from captionplayer.lessons.session import Session
from captionplayer.ui.actions import Actions
from captionplayer.ui.pane import PlayerPane
from captionplayer.ui.readbutton import button_for
from captionplayer.ui.side import Side
from captionplayer.ui.style import CaptionStyle, beside_captions

if TYPE_CHECKING:
    from captionplayer.ui.exercise import ExerciseView
    from captionplayer.ui.problem import ProblemCard

_LOCKED = notice("exercises-locked")


class Exercising(QObject):
    """Opens the exercises when the lesson has ended or the learner asks; makes their view then."""

    back_asked = Signal()
    noticed = Signal(Notice)
    withdrawn = Signal(Notice)
    said = Signal(str)
    read_asked = Signal(tuple)

    def __init__(
        self, pane: PlayerPane, side: Side, commands: Actions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._side = side
        self._commands = commands
        self._session: Session | None = None
        self._view: ExerciseView | None = None
        self._style = CaptionStyle()

    @property
    def view(self) -> "ExerciseView | None":
        """The view, once the exercises of this lesson were asked for."""
        return self._view

    def cards(self) -> "list[ProblemCard]":
        """The exercises that are shown, each as a card."""
        return self._view.cards if self._view else []

    def open(self, session: Session) -> None:
        """Take a lesson; its exercises are not shown yet."""
        self._session = session
        there_are = bool(session.lesson.problems)
        self._commands["exercises"].setEnabled(there_are)
        self._pane.controls.offer("exercises", there_are)
        self._side.remove("exercises")
        self._view = None

    def take_over(self, before: "Exercising") -> None:
        """Make the view that another one has, even when put away: it may hold answers."""
        session, before._session = before._session, None
        if before.view is not None and session is not None:
            self.open(session)
            self._make(session)

    def _make(self, session: Session) -> None:
        """Build the view when it is first shown: it is not needed before."""
        try:
            attempts = session.last_attempts()
        except StorageError as error:
            attempts = {}
            self.noticed.emit(error.notice)
        # not needed for the first picture (see later.py)
        from captionplayer.ui.exercise import ExerciseView  # noqa: PLC0415

        view = ExerciseView(session.lesson.problems, session, attempts, self._side)
        view.set_reading(beside_captions(self._style))
        view.said.connect(self.said)
        view.read_asked.connect(self.read_asked)
        view.back_requested.connect(self.back_asked)
        self._side.add("exercises", view, view.take_focus)
        self._view = view

    @Slot(CaptionStyle)
    def show_style(self, style: CaptionStyle) -> None:
        """Set the words of the exercises as the captions are set."""
        self._style = style
        if self._view is not None:
            self._view.set_reading(beside_captions(style))

    @Slot()
    def read_aloud(self) -> None:
        """Have read what the focus is in, if it is in an exercise."""
        for card in self._view.cards if self._view else ():
            button = button_for(card.window().focusWidget(), card)
            if button is not None:
                button.read()

    @Slot()
    def show(self) -> None:
        """Show the exercises, or say what opens them."""
        if self._session is None or not self._session.lesson.problems:
            return
        if self._session.exercises_unlocked:
            self._show(self._session, follow=True)
        else:
            self.noticed.emit(_LOCKED)

    @Slot()
    def end_lesson(self) -> None:
        """The lesson was played to its end: that opens its exercises."""
        session = self._session
        if session is None:
            return
        try:
            session.playback_ended()
            session.unlock()
        except StorageError as error:
            self.noticed.emit(error.notice)
        if session.lesson.problems:
            self.withdrawn.emit(_LOCKED)
            self._show(session, follow=self._pane.has_focus())
            self.said.emit(self.tr("The lesson has ended. Its exercises are open."))
        else:
            self.said.emit(self.tr("The lesson has ended."))

    def _show(self, session: Session, *, follow: bool) -> None:
        if self._view is None:
            self._make(session)
        covers = self._side.has_focus() and not self._side.shows("exercises")
        self._side.show_view("exercises")
        if follow or (covers and self._pane.isHidden()):
            self._side.take_focus()
        elif covers:
            self._pane.take_focus()  # what is covered cannot keep it; no answer is to be typed
