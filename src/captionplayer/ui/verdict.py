"""The verdict on one input: an icon, words, points, and what the author says to the answer."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from captionplayer.exercises.problem import Correctness, Result, Text, Verdict
from captionplayer.ui.directions import isolated, spoken
from captionplayer.ui.points import points
from captionplayer.ui.prose import Prose
from captionplayer.ui.readbutton import Context
from captionplayer.ui.wording import Remarks

MARKS = {Correctness.CORRECT: "✓", Correctness.PARTIALLY_CORRECT: "◐", Correctness.INCORRECT: "✗"}


class VerdictLines(QWidget):
    """Shows one verdict at a time; `name` says what it is about where there are several."""

    def __init__(
        self, context: Context, direction: Qt.LayoutDirection, parent: QWidget, name: str = ""
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._direction = direction
        self._context = context
        self._words = Prose(self, "verdict")
        self._remarks: list[Remarks] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._words)
        self.hide()

    def show_verdict(self, verdict: Verdict, with_points: bool) -> str:
        """Show a verdict with its feedback; returns it as one text to be said."""
        words = self._in_words(verdict, with_points)
        self._words.setProperty("verdict", verdict.correctness.value)
        self._words.polish()
        self._words.show_words(f"{MARKS[verdict.correctness]}  {isolated(words)}", self._direction)
        self._words.setAccessibleName(spoken(words))
        if not self._remarks:
            self._remarks = [self._add_remarks(), self._add_remarks()]
        said, targeted = self._remarks
        feedback = [text for text in verdict.feedback if not text.is_blank]
        label = self._label(verdict)
        said.show_texts(feedback, label)
        targeted.show_texts(verdict.targeted)
        self.show()
        own = [label] if feedback and label is not None and label.language else []
        return " ".join([words, *_plain([*own, *feedback, *verdict.targeted])])

    def clear(self) -> None:
        """Take verdict and feedback away."""
        self.hide()
        for remarks in self._remarks:
            remarks.show_texts(())

    def _add_remarks(self) -> Remarks:
        """A place for feedback, made when there is a verdict: cards are built without one."""
        remarks = Remarks(self._context, self, "feedback")
        remarks.set_reading(self._words.reading)
        self._column.addWidget(remarks)
        return remarks

    def _in_words(self, verdict: Verdict, with_points: bool) -> str:
        earned = points(verdict.score, self.locale())
        words = phrase(verdict.correctness, earned if with_points else "")
        if self._name:
            return self.tr("{blank}: {verdict}").format(blank=isolated(self._name), verdict=words)
        return words

    def _label(self, verdict: Verdict) -> Text | None:
        """The author's own, or the usual one, which has no language; an empty one is none.

        Open edX labels what it says to an answer that is right in part as to a wrong one.
        """
        if verdict.label is not None:
            return _ended(verdict.label) if verdict.label.text else None
        right = verdict.feedback_right
        if right is None:
            right = verdict.correctness is Correctness.CORRECT
        return Text(self.tr("Correct:") if right else self.tr("Incorrect:"), "")


def _ended(label: Text) -> Text:
    """With a colon, unless the author set a sign there."""
    return replace(label, text=f"{label.text}:") if label.text[-1].isalnum() else label


def _plain(texts: list[Text]) -> list[str]:
    return [text.text for text in texts if text.text]


class VerdictWords(QObject):
    """Words for verdicts; they are found in the code only where an object says them with `tr`."""

    def phrase(self, correctness: Correctness, earned: str) -> str:
        """A verdict as a sentence, with the points where there are any."""
        with_points = {
            Correctness.CORRECT: self.tr("Correct, {points}."),
            Correctness.PARTIALLY_CORRECT: self.tr("Partially correct, {points}."),
            Correctness.INCORRECT: self.tr("Incorrect, {points}."),
        }
        alone = {
            Correctness.CORRECT: self.tr("Correct."),
            Correctness.PARTIALLY_CORRECT: self.tr("Partially correct."),
            Correctness.INCORRECT: self.tr("Incorrect."),
        }
        return with_points[correctness].format(points=earned) if earned else alone[correctness]


def phrase(correctness: Correctness, earned: str) -> str:
    """A verdict as a sentence, with the points where there are any."""
    return VerdictWords().phrase(correctness, earned)


def overall(result: Result) -> Correctness:
    """The verdict on a whole problem: right in part where its inputs differ, as in Open edX."""
    kinds = {verdict.correctness for verdict in result.verdicts}
    return kinds.pop() if len(kinds) == 1 else Correctness.PARTIALLY_CORRECT
