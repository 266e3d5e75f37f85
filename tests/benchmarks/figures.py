"""What a benchmark measured, beside its goal."""

import statistics
import sys
from collections.abc import Callable, Iterable
from time import perf_counter
from typing import NamedTuple, TextIO


class Figure(NamedTuple):
    """One measured value; it is reached when it is at most the goal. None means no goal is set."""

    name: str
    value: float
    unit: str
    goal: float | None

    @property
    def reached(self) -> bool:
        return self.goal is None or self.value <= self.goal


def median_seconds(action: Callable[[], object], repeats: int) -> float:
    """The median duration of an action; its result is freed outside the measured time."""
    durations = []
    for _ in range(repeats):
        begin = perf_counter()
        result = action()
        durations.append(perf_counter() - begin)
        del result
    return statistics.median(durations)


def show(figures: Iterable[Figure], stream: TextIO = sys.stdout) -> None:
    """Print the figures as a table, each with its goal and whether it was reached."""
    rows = [("figure", "value", "goal", "")] + [_row(figure) for figure in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for name, value, goal, verdict in rows:
        line = f"{name:<{widths[0]}}  {value:>{widths[1]}}  {goal:>{widths[2]}}  {verdict}"
        print(line.rstrip(), file=stream)


def _row(figure: Figure) -> tuple[str, str, str, str]:
    value = f"{figure.value:.3g} {figure.unit}"
    if figure.goal is None:
        return figure.name, value, "-", ""
    verdict = "reached" if figure.reached else "MISSED"
    return figure.name, value, f"{figure.goal:.3g} {figure.unit}", verdict
