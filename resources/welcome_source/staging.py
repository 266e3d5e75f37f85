"""What all slides of the welcome lesson have in common."""

from collections.abc import Callable, Sequence

from welcome_source.drawing import DEEP, FLOOR, GROUND, LINE, PAPER, Pen
from welcome_source.layers import Layer
from welcome_source.speech import Timed

Cues = Sequence[Timed]


def layer(  # noqa: PLR0913
    draw: Callable[[Pen], None],
    start: int = 0,
    end: int | None = None,
    *,
    fade: int = 400,
    travel: tuple[int, int] = (0, 0),
    lasting: int = 600,
) -> Layer:
    """One drawing that comes at a time, perhaps from a distance, and may go again."""
    pen = Pen()
    draw(pen)
    return Layer((pen.picture,), start, end, fade, travel, lasting)


def walking(draw: Callable[[Pen], None], start: int, end: int) -> Layer:
    """Somebody who stands left of a door, goes to it, and is gone."""
    pen = Pen()
    draw(pen)
    return Layer((pen.picture,), start, end, 300, (-146, 0), 1100, early=True)


def room() -> Layer:
    """The wall and the floor that all slides share."""
    pen = Pen(PAPER)
    pen.box(0, FLOOR, 640, 100, GROUND)
    pen.box(0, FLOOR, 640, 3, LINE)
    return Layer((pen.picture,), fade=0)


def label(pen: Pen, x: float, y: float, words: str) -> None:
    """A name below the words of a slide, on a plate of its own."""
    pen.text(x, y, words, 22, DEEP, "Bold", "ms")
