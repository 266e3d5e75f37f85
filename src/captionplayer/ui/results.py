"""The results of the lesson that is open: shown, saved, and erased as the learner wishes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from captionplayer.errors import Notice, StorageError
from captionplayer.ui.actions import Actions
from captionplayer.ui.exercising import Exercising
from captionplayer.ui.pane import PlayerPane
from captionplayer.ui.saving import Saving
from captionplayer.ui.scope import ALL, LESSON
from captionplayer.ui.side import Side
from captionplayer.ui.style import CaptionStyle, beside_captions

if TYPE_CHECKING:
    from captionplayer.lessons.session import Session
    from captionplayer.ui.resultspage import ResultsPage

NAME = "results"
_COMMANDS = (NAME, "save-results")


class Results(QObject):
    """Makes the page when it is first asked for; shows on it what the session holds."""

    back_asked = Signal()
    erased = Signal()
    noticed = Signal(Notice)
    said = Signal(str)

    def __init__(
        self,
        exercising: Exercising,
        pane: PlayerPane,
        side: Side,
        commands: Actions,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._exercising = exercising
        self._pane = pane
        self._side = side
        self._commands = commands
        self._session: Session | None = None
        self._page: ResultsPage | None = None
        self._style = CaptionStyle()
        self.saving = Saving(parent)
        exercising.answered.connect(self.refresh)

    @property
    def page(self) -> ResultsPage | None:
        """The page, once it was asked for."""
        return self._page

    def open(self, session: Session) -> None:
        """Take a lesson; its results are not shown yet."""
        self._session = session
        for command in _COMMANDS:
            self._commands[command].setEnabled(bool(session.lesson.problems))
        self.saving.open(session)
        self._side.remove(NAME)
        self._page = None

    @Slot(CaptionStyle)
    def show_style(self, style: CaptionStyle) -> None:
        """Set the words of the exercises as the captions are set."""
        self._style = style
        if self._page is not None:
            self._page.set_reading(beside_captions(style))

    @Slot()
    def show(self) -> None:
        """Show the results beside the player."""
        if self._has_page():
            self._side.show_view(NAME)
            self._side.take_focus()

    def _has_page(self) -> bool:
        """Make the page, if there is a lesson."""
        if self._session is None:
            return False
        if self._page is None:
            self._page = self._make()
        self.refresh()
        return True

    def _make(self) -> ResultsPage:
        # not needed for the first picture (see later.py)
        from captionplayer.ui.resultspage import ResultsPage  # noqa: PLC0415

        page = ResultsPage(self._side)
        page.set_reading(beside_captions(self._style))
        page.back_requested.connect(self.back_asked)
        page.save_asked.connect(self.saving.ask_where)
        page.erase_confirmed.connect(self.erase)
        page.place_asked.connect(self._go_to_place)
        page.exercise_asked.connect(self._exercising.show_problem)
        self._side.add(NAME, page, page.take_focus)
        return page

    @Slot()
    def refresh(self) -> None:
        """Show what the session holds now, if the page is there."""
        if self._session is None or self._page is None:
            return
        # the window comes first
        from captionplayer.lessons.outcome import outcomes  # noqa: PLC0415

        try:
            found = outcomes(self._session, self._exercising.problems)
        except StorageError as error:
            self.noticed.emit(error.notice)
            return
        self._page.show_outcomes(found)

    @Slot(int)
    def _go_to_place(self, place: int) -> None:
        """Seek to where the lesson speaks of a question, with its captions on."""
        if not self._commands["captions"].isChecked():
            self._commands["captions"].trigger()
        self.back_asked.emit()
        self._pane.seek(place)

    # erasing

    @Slot()
    def ask_to_erase_lesson(self) -> None:
        """Ask, on the page, before what is kept of this lesson is erased."""
        self._ask(LESSON)

    @Slot()
    def ask_to_erase_all(self) -> None:
        """Ask, on the page, before what is kept of all lessons is erased."""
        self._ask(ALL)

    def _ask(self, scope: str) -> None:
        if self._has_page() and self._page is not None:
            self._side.show_view(NAME)
            self._page.ask_to_erase(scope)

    @Slot(str)
    def erase(self, scope: str) -> None:
        """Erase what is kept, of this lesson or of all; every view shows it."""
        session, page = self._session, self._page
        if session is None or page is None:
            return
        try:
            if scope == ALL:
                session.erase_all()
            else:
                session.erase()
        except StorageError as error:
            self.noticed.emit(error.notice)
            return
        page.question.hide()
        self.refresh()
        page.take_focus()
        self.erased.emit()
        self.said.emit(
            self.tr("Everything kept of all lessons is erased")
            if scope == ALL
            else self.tr("Everything kept of this lesson is erased")
        )
