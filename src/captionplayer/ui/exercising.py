"""The exercises of the lesson that is open: when they are shown, or what opens them instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from captionplayer.errors import Notice, StorageError, notice
from captionplayer.ui import settings as kept
from captionplayer.ui.actions import Actions
from captionplayer.ui.locking import NAME, Locking
from captionplayer.ui.pane import PlayerPane
from captionplayer.ui.settings import Settings
from captionplayer.ui.side import Side
from captionplayer.ui.style import CaptionStyle, beside_captions

if TYPE_CHECKING:
    from captionplayer.exercises.problem import Problem
    from captionplayer.lessons.session import Session
    from captionplayer.ui.exercise import ExerciseView
    from captionplayer.ui.problem import ProblemCard

_OPEN = notice("exercises-open")


class Exercising(QObject):
    """Opens the exercises when enough was seen or the learner asks; makes their view then.

    Before they are open, a page in their place says what opens them.
    """

    back_asked = Signal()
    results_asked = Signal()
    transcript_asked = Signal()
    answered = Signal()
    one_at_a_time_changed = Signal()
    noticed = Signal(Notice)
    withdrawn = Signal(Notice)
    said = Signal(str)
    read_asked = Signal(tuple)

    def __init__(
        self,
        settings: Settings,
        pane: PlayerPane,
        side: Side,
        commands: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._pane = pane
        self._side = side
        self._commands = commands
        self._session: Session | None = None
        self._language = ""
        self._view: ExerciseView | None = None
        self._style = CaptionStyle()
        self.locking = Locking(pane, side, self)
        self.locking.unlocked.connect(self.open_up)
        self.locking.back_asked.connect(self.back_asked)
        self.locking.transcript_asked.connect(self.transcript_asked)
        self.locking.noticed.connect(self.noticed)

    @property
    def view(self) -> ExerciseView | None:
        """The view, once the exercises of this lesson were asked for and open."""
        return self._view

    def cards(self) -> list[ProblemCard]:
        """The exercises that are shown, each as a card."""
        return self._view.cards if self._view else []

    # the lesson

    def open(self, session: Session) -> None:
        """Take a lesson; its exercises are not shown yet."""
        self._session = session
        self.locking.open(session)
        there_are = bool(session.lesson.problems)
        self._commands[NAME].setEnabled(there_are)
        self._pane.controls.offer(NAME, there_are)
        self._forget()

    def _forget(self) -> None:
        self._side.remove(NAME)
        self.locking.forget()
        self._view = None

    def take_over(self, before: Exercising) -> None:
        """Make the view that another one has, even when put away: it may hold answers."""
        session, before._session = before._session, None
        if before.view is not None and session is not None:
            self.open(session)
            self._make(session)

    def begin_anew(self) -> None:
        """What was kept of the lesson is erased: show it as it was at first, where it is shown."""
        shown = self._side.shows(NAME)
        self._forget()
        if shown:
            self.show()

    @Slot(CaptionStyle)
    def show_style(self, style: CaptionStyle) -> None:
        """Set the words of the exercises as the captions are set."""
        self._style = style
        if self._view is not None:
            self._view.set_reading(beside_captions(style))

    @Slot(str)
    def show_language(self, language: str) -> None:
        """Show the exercises in the language of the captions, with what was given so far."""
        self._keep_language(language)
        if self._view is not None:
            self._view.show_problems(self.problems, language)

    def _keep_language(self, language: str) -> None:
        self._language = language
        if self._session is not None and language:
            try:
                self._session.keep_language(language)
            except StorageError as error:
                self.noticed.emit(error.notice)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The exercises in the language that is chosen, choices in this learner's order."""
        session = self._session
        if session is None:
            return ()
        lesson, language = session.lesson, self._language
        problems = lesson.problems_in(language) if language else lesson.problems
        return tuple(session.arranged(problem) for problem in problems)

    # showing them

    @Slot()
    def read_aloud(self) -> None:
        """Have read what the focus is in, if it is in an exercise."""
        if self._view is not None:
            self._view.read_aloud()

    @Slot()
    def show(self) -> None:
        """Show the exercises, or what opens them."""
        session = self._session
        if session is None or not session.lesson.problems:
            return
        self.locking.look_what_plays()
        self._show(session, follow=True)

    def show_problem(self, number: int) -> None:
        """Show the exercises, and bring the focus to this one, counted from 0."""
        self.show()
        if self._view is not None:
            self._view.go_to(number)

    @Slot()
    def end_lesson(self) -> None:
        """The lesson was played to its end: if enough was seen, its exercises are shown."""
        session = self._session
        if session is None:
            return
        try:
            session.playback_ended()
        except StorageError as error:
            self.noticed.emit(error.notice)
        self.locking.look_what_plays()
        if not session.lesson.problems:
            self.said.emit(self.tr("The lesson has ended."))
            return
        self._show(session, follow=self._pane.has_focus())
        if session.exercises_unlocked:
            self.said.emit(self.tr("The lesson has ended. Its exercises are open."))
        elif self.locking.page is not None:
            ended = self.tr("The lesson has ended.")
            # what the page says is heard where the focus came to, if it did
            words = "" if self._side.has_focus() else self.locking.page.words
            self.said.emit(f"{ended}\n{words}".strip())

    def _show(self, session: Session, *, follow: bool) -> None:
        inside, shown = self._side.has_focus(), self._side.shows(NAME)
        gives_way = self._prepare(session) and inside and shown
        self._side.show_view(NAME)
        if follow or gives_way or (inside and self._pane.isHidden()):
            self._side.take_focus()
        elif inside and not shown:
            self._pane.take_focus()  # what is covered cannot keep it; no answer is to be typed

    def _prepare(self, session: Session) -> bool:
        """Have a view to show; returns whether it is a new one."""
        before = self._view or self.locking.page
        if session.exercises_unlocked:
            self.withdrawn.emit(_OPEN)
            if self._view is None:
                self._make(session)
        elif self.locking.page is None:
            self.locking.make()
        self.locking.show_state()
        return before is not (self._view or self.locking.page)

    def _make(self, session: Session) -> None:
        """Build the view when it is first shown: it is not needed before."""
        try:
            session.last_attempts()
        except StorageError as error:
            self.noticed.emit(error.notice)  # the cards do without what cannot be read
        # not needed for the first picture (see later.py)
        from captionplayer.ui.exercise import ExerciseView  # noqa: PLC0415

        view = ExerciseView(self.problems, session, self._language, self._side)
        view.set_reading(beside_captions(self._style))
        view.show_one_at_a_time(self._settings.get(kept.ONE_AT_A_TIME))
        view.said.connect(self.said)
        view.read_asked.connect(self.read_asked)
        view.back_requested.connect(self.back_asked)
        view.results_asked.connect(self.results_asked)
        view.answered.connect(self.answered)
        view.one_at_a_time_chosen.connect(self.choose_one_at_a_time)
        self._side.add(NAME, view, view.take_focus)
        self._view = view
        self.locking.forget()

    # one exercise at a time

    @Slot(bool)
    def choose_one_at_a_time(self, on: bool) -> None:
        """Show one exercise at a time, or all of them one below another."""
        self._settings.set(kept.ONE_AT_A_TIME, on)
        self.show_as_kept()

    @Slot()
    def show_as_kept(self) -> None:
        """Show one or all, as it was chosen."""
        on = self._settings.get(kept.ONE_AT_A_TIME)
        self._commands["one-at-a-time"].setChecked(on)
        self.one_at_a_time_changed.emit()
        if self._view is not None:
            self._view.show_one_at_a_time(on)

    @Slot()
    def go_to_next(self) -> None:
        """Go from the exercise that has the focus to the next one."""
        if self._view is not None and self._side.shows(NAME):
            self._view.go_on()

    @Slot()
    def go_to_previous(self) -> None:
        """Go from the exercise that has the focus to the one before."""
        if self._view is not None and self._side.shows(NAME):
            self._view.go_back()

    # what opens them

    @Slot()
    def follow_watched(self) -> None:
        """Enough was seen. At its end the lesson shows the exercises anyway, and says so."""
        if not self._pane.player.at_end:
            self.open_up()

    @Slot()
    def open_up(self) -> None:
        """They are open from now on: the page that said what opens them gives way to them."""
        session = self._session
        if session is None or not session.lesson.problems:
            return
        if self.locking.page is not None and self._side.shows(NAME):
            self._show(session, follow=self._side.has_focus())
            self.said.emit(self.tr("The exercises are open."))
        else:
            self._forget()
            self.noticed.emit(_OPEN)
