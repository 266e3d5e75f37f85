"""Points earned and possible, in words of the interface."""

from PySide6.QtCore import QLocale, QObject

from captionplayer.exercises.problem import Problem, Result, Score


class PointWords(QObject):
    """Texts with a number are found in the code only where an object says them with `tr`."""

    def points(self, earned: str, possible: int) -> str:
        """So many of so many."""
        return self.tr("{earned} of %n point(s)", "", possible).format(earned=earned)

    def parts(self, earned: str, possible: str) -> str:
        """So many of what is no whole number."""
        return self.tr("{earned} of {possible} points").format(earned=earned, possible=possible)


def points(score: Score, locale: QLocale) -> str:
    """Points earned and possible, with two decimals where they are not whole."""
    earned = _number(score.earned, locale)
    if float(score.possible).is_integer():
        return PointWords().points(earned, int(score.possible))
    return PointWords().parts(earned, _number(score.possible, locale))


def total(problem: Problem, result: Result) -> Score | None:
    """What the whole problem earned; None where it gives no points, as its weight is 0."""
    if problem.rules.weight == 0 or not result.score.possible:
        return None
    return result.score if problem.rules.weight is None else result.weighted or result.score


def _number(value: float, locale: QLocale) -> str:
    shown = round(float(value), 2)
    return locale.toString(shown, "f", 0 if shown.is_integer() else 2)
