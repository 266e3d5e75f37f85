"""What a card says in the interface's language, beside the verdicts on its inputs."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QObject
from PySide6.QtWidgets import QWidget

from captionplayer.errors import notice
from captionplayer.exercises import standing as rules
from captionplayer.exercises.problem import Result
from captionplayer.ui.cardrecord import Record
from captionplayer.ui.notices import in_words
from captionplayer.ui.points import points, total
from captionplayer.ui.verdict import overall, phrase


class CardWords(QObject):
    """Sentences about one problem as it is recorded."""

    def __init__(self, record: Record, card: QWidget) -> None:
        super().__init__(card)
        self._record = record
        self._card = card

    def total(self, result: Result) -> str:
        """The verdict on all; nothing where it is that on the only input."""
        problem = self._record.problem
        several = len(result.verdicts) > 1
        if not several and problem.rules.weight is None:
            return ""
        score = total(problem, result)
        earned = points(score, self._card.locale()) if score is not None else ""
        if not several:
            return self.tr("In all: {points}.").format(points=earned) if earned else ""
        return self.tr("In all: {verdict}").format(verdict=phrase(overall(result), earned))

    def attempts(self) -> str:
        """How many attempts were used, where they are counted, and why there is none now."""
        record = self._record
        most = record.problem.rules.max_attempts
        locked = self.locked() if record.is_locked else ""
        if most is None:
            return locked
        used = min(record.standing.attempts, most)
        counted = self.tr("Attempts used: {used} of {most}.").format(used=used, most=most)
        return f"{counted} {locked}".strip()

    def locked(self) -> str:
        """Why nothing can be answered now."""
        if not self._record.is_gradable:
            return in_words(notice("grade-unsupported"))
        if rules.is_closed(self._record.problem, self._record.standing):
            return self.tr("No attempts are left. The answers cannot be changed.")
        return self.tr("Reset the exercise to answer it again.")

    def missing(self, numbers: str, several: bool) -> str:
        """What must be answered first."""
        if not several:
            return self.tr("Give an answer first.")
        return self.tr("Questions still to be answered: {numbers}.").format(numbers=numbers)

    def blank(self, numbers: str) -> str:
        """What may stay blank."""
        words = self.tr("Questions left blank: {numbers}. Submit again to leave them blank.")
        return words.format(numbers=numbers)

    def submitted(self, time: datetime) -> str:
        """When an earlier answer was submitted."""
        day = time.astimezone().date()
        date = QDate(day.year, day.month, day.day)
        when = self._card.locale().toString(date, QLocale.FormatType.LongFormat)
        return self.tr("You submitted this answer on {date}.").format(date=when)
