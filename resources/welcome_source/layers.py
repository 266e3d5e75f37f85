"""Layers that come and go: from drawings to the pictures of a video."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PIL import Image, ImageChops

from welcome_source.speech import FRAME, Timed

CHANGE = 440
"""Milliseconds in which one slide turns into the next."""


def eased(part: float) -> float:
    """A share of a movement, starting and stopping softly."""
    part = min(1.0, max(0.0, part))
    return part * part * (3 - 2 * part)


@dataclass(frozen=True)
class Layer:
    """Pictures with the time they come and go, in milliseconds.

    Several pictures are shown one after the other in the time of `lasting`; `travel` is how far
    from its place the layer begins; `early` shows the first picture before `start` too.
    """

    pictures: tuple[Image.Image, ...]
    start: int = 0
    end: int | None = None
    fade: int = 400
    travel: tuple[int, int] = (0, 0)
    lasting: int = 600
    early: bool = False

    def strength(self, time: int) -> float:
        """How much of the layer is to be seen, from 0 to 1."""
        coming = 1.0 if self.early or self.start == 0 else self._faded(time - self.start)
        return coming if self.end is None else coming * (1 - self._faded(time - self.end))

    def _faded(self, passed: int) -> float:
        return eased(passed / self.fade) if self.fade else float(passed >= 0)

    def state(self, time: int) -> tuple[int, int, int, int]:
        """What to show: strength of 255, number of the picture, and its distance."""
        moved = 1.0 if self.start == 0 else eased((time - self.start) / self.lasting)
        number = round(moved * (len(self.pictures) - 1))
        away = [round(step * (1 - moved)) for step in self.travel]
        return round(255 * self.strength(time)), number, away[0], away[1]


def painted(layers: Sequence[Layer], time: int) -> Image.Image:
    """A slide at a time."""
    picture = Image.new("RGB", layers[0].pictures[0].size)
    for layer in layers:
        strength, number, right, down = layer.state(time)
        if strength:
            image = layer.pictures[number]
            mask = image.getchannel("A")
            if strength < 255:
                mask = ImageChops.multiply(mask, Image.new("L", mask.size, strength))
            picture.paste(image.convert("RGB"), (right, down), mask)
    return picture


@dataclass(frozen=True)
class Slide:
    """The layers of one slide, and when it has come, in milliseconds."""

    layers: list[Layer]
    start: int


def pictures(slides: Sequence[Slide], duration: int) -> Iterator[bytes]:
    """Every picture of the video as RGB; what stays the same is painted once."""
    known: tuple[object, ...] = ()
    data = b""
    for time in range(0, duration, FRAME):
        place = max(i for i, slide in enumerate(slides) if i == 0 or slide.start - CHANGE <= time)
        slide = slides[place]
        mix = round(255 * eased((time - slide.start + CHANGE) / CHANGE)) if place else 255
        now = (place, mix, *(layer.state(time) for layer in slide.layers))
        if now != known:
            picture = painted(slide.layers, time)
            if mix < 255:
                before = painted(slides[place - 1].layers, time)
                picture = Image.blend(before, picture, mix / 255)
            known, data = now, picture.tobytes()
        yield data


def arranged(timed: Sequence[Timed], scene: str) -> list[Timed]:
    """The cues of one slide."""
    return [cue for cue in timed if cue.line.scene == scene]
