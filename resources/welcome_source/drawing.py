"""A pen for flat pictures, and the people and things of the story drawn with it.

Positions are in pixels of the finished picture; the pen draws larger, and the picture is made
smaller at the end, so that every edge is smooth.
"""

# A place on a picture is four numbers, so its functions take many.
# ruff: noqa: PLR0913, PLR0917

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 640, 360
FLOOR = 268
"""Below it lie the captions: nothing there needs to be read."""

SCALE = 4

PAPER, GROUND, LINE = "#FBF5E9", "#EADBC2", "#D6C3A3"
INK, TEAL, DEEP, CORAL = "#22304A", "#1F7A78", "#155B5E", "#C24E38"
GOLD, PLUM, LEAF, WHITE, GREY = "#E8B04A", "#7A4A78", "#5B8C5A", "#FFFFFF", "#8B93A3"
SKY, GLOW = "#CFE5E4", "#FFE9B8"

Weight = Literal["Medium", "Bold", "Heavy"]
FONTS = Path("/usr/share/fonts/truetype/lato")


class Pen:
    """Draws one layer of a picture."""

    def __init__(self, background: str | None = None) -> None:
        self._image = Image.new("RGBA", (WIDTH * SCALE, HEIGHT * SCALE), background or (0, 0, 0, 0))
        self._draw = ImageDraw.Draw(self._image)

    @property
    def picture(self) -> Image.Image:
        """The layer in its finished size."""
        return self._image.resize((WIDTH, HEIGHT), Image.Resampling.BOX)

    def box(self, x: float, y: float, w: float, h: float, fill: str, radius: float = 0) -> None:
        """A rectangle from its upper left corner."""
        place = (x * SCALE, y * SCALE, (x + w) * SCALE, (y + h) * SCALE)
        self._draw.rounded_rectangle(place, radius * SCALE, fill)

    def arch(self, x: float, y: float, w: float, h: float, fill: str) -> None:
        """A rectangle that is round above and straight below."""
        place = (x * SCALE, y * SCALE, (x + w) * SCALE, (y + h) * SCALE)
        above = (True, True, False, False)
        self._draw.rounded_rectangle(place, 28 * SCALE, fill, corners=above)

    def frame(self, x: float, y: float, w: float, h: float, fill: str, line: float = 3) -> None:
        """The outline of a rectangle with round corners."""
        place = (x * SCALE, y * SCALE, (x + w) * SCALE, (y + h) * SCALE)
        self._draw.rounded_rectangle(place, 6 * SCALE, outline=fill, width=round(line * SCALE))

    def disc(self, x: float, y: float, rx: float, fill: str, ry: float | None = None) -> None:
        """A disc, or an ellipse, around its middle."""
        ry = rx if ry is None else ry
        place = ((x - rx) * SCALE, (y - ry) * SCALE, (x + rx) * SCALE, (y + ry) * SCALE)
        self._draw.ellipse(place, fill)

    def ring(self, x: float, y: float, r: float, fill: str, line: float = 3) -> None:
        """A circle."""
        place = ((x - r) * SCALE, (y - r) * SCALE, (x + r) * SCALE, (y + r) * SCALE)
        self._draw.ellipse(place, outline=fill, width=round(line * SCALE))

    def bow(self, x: float, y: float, r: float, angles: tuple[int, int], fill: str) -> None:
        """A thin part of a circle, such as a smile; angles run clockwise from the right."""
        place = ((x - r) * SCALE, (y - r) * SCALE, (x + r) * SCALE, (y + r) * SCALE)
        self._draw.arc(place, *angles, fill=fill, width=round(1.6 * SCALE))

    def shape(self, points: list[tuple[float, float]], fill: str) -> None:
        """A filled shape with straight edges."""
        self._draw.polygon([(x * SCALE, y * SCALE) for x, y in points], fill)

    def stroke(self, points: list[tuple[float, float]], fill: str, line: float = 3) -> None:
        """A line through points, with round ends."""
        scaled = [(x * SCALE, y * SCALE) for x, y in points]
        self._draw.line(scaled, fill, round(line * SCALE), joint="curve")
        for x, y in points:
            self.disc(x, y, line / 2, fill)

    def arrow(self, x: float, y: float, length: float, fill: str) -> None:
        """An arrow that points to the right."""
        self.stroke([(x, y), (x + length - 4, y)], fill, 4)
        self.stroke([(x + length - 12, y - 9), (x + length, y), (x + length - 12, y + 9)], fill, 4)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        fill: str = INK,
        weight: Weight = "Bold",
        anchor: str = "ls",
    ) -> None:
        """Words, by default from the left end of their base line."""
        font = ImageFont.truetype(FONTS / f"Lato-{weight}.ttf", round(size * SCALE))
        self._draw.text((x * SCALE, y * SCALE), words, fill, font, anchor)


@dataclass(frozen=True)
class Looks:
    """How a person looks."""

    skin: str
    hair: str
    dress: str
    style: Literal["short", "scarf", "beard", "bun", "long"]


AMINA = Looks("#C98F6B", GOLD, TEAL, "scarf")
SAMUEL = Looks("#E8BE9E", "#A7A9AD", CORAL, "beard")
LENA = Looks("#EDC6A4", "#7B3F2B", PLUM, "bun")
OMAR = Looks("#8A5A3C", "#2B2320", "#3E6FA3", "short")
IRIS = Looks("#F0CBAE", "#C9963C", LEAF, "long")
NORA = Looks("#B97F5B", "#3A2A24", "#3E6FA3", "long")
BEN = Looks("#6F452D", "#241C19", GOLD, "short")


def person(pen: Pen, x: float, who: Looks, foot: float = FLOOR, happy: bool = True) -> None:
    """Somebody who stands at x, about 130 pixels tall."""
    top = foot - 84
    if who.style == "long":
        pen.box(x - 23, top - 36, 46, 60, who.hair, 22)
    pen.arch(x - 30, top, 60, 84, who.dress)
    pen.disc(x, top - 4, 9, who.skin, 14)
    face(pen, x, top - 24, who, happy)


def face(pen: Pen, x: float, y: float, who: Looks, happy: bool = True) -> None:
    """The head of somebody around x and y."""
    if who.style == "scarf":
        pen.disc(x, y, 25, who.hair, 27)
        pen.disc(x, y + 27, 24, who.hair, 13)
    if who.style == "bun":
        pen.disc(x, y - 24, 10, who.hair)
    if who.style != "scarf":
        pen.disc(x, y - 4, 23, who.hair, 22)
    pen.disc(x, y + 2, 18 if who.style == "scarf" else 20, who.skin, 20)
    if who.style == "beard":
        pen.disc(x, y + 13, 16, who.hair, 11)
        pen.disc(x, y + 3, 17, who.skin, 10)
    if who.style in {"bun", "long"}:
        pen.disc(x, y - 14, 18, who.hair, 7)
    for side in (-7, 7):
        pen.disc(x + side, y, 2.2, INK)
    if happy:
        pen.bow(x, y + 6, 6, (20, 160), INK)
    else:
        pen.bow(x, y + 15, 6, (205, 335), INK)


def seated(pen: Pen, x: float, who: Looks) -> None:
    """Somebody in a wheelchair."""
    pen.box(x - 28, FLOOR - 66, 56, 60, who.dress, 26)
    pen.box(x - 2, FLOOR - 34, 48, 18, INK, 9)
    pen.box(x + 30, FLOOR - 34, 16, 30, INK, 7)
    pen.stroke([(x - 32, FLOOR - 62), (x - 26, FLOOR - 20), (x + 34, FLOOR - 18)], GREY, 4)
    pen.ring(x - 6, FLOOR - 24, 24, "#4A5568", 4)
    pen.disc(x - 6, FLOOR - 24, 4, "#4A5568")
    pen.ring(x + 36, FLOOR - 7, 7, "#4A5568", 3)
    pen.disc(x, FLOOR - 68, 9, who.skin, 12)
    face(pen, x, FLOOR - 90, who)


def door(pen: Pen, x: float, opened: float, sign: str = "") -> None:
    """A door of 92 by 168 pixels; `opened` runs from 0, shut, to 1."""
    top = FLOOR - 168
    pen.box(x - 8, top - 8, 108, 176, DEEP, 4)
    pen.box(x, top, 92, 168, GLOW)
    leaf = 92 * (1 - 0.78 * opened)
    drop = 14 * opened
    corners = [(x, top), (x + leaf, top + drop), (x + leaf, FLOOR - drop / 3), (x, FLOOR)]
    pen.shape(corners, "#B5653F")
    for low, high in ((0.10, 0.44), (0.54, 0.90)):
        edge = [(x + leaf * a, top + 168 * b) for a, b in ((0.16, low), (0.84, low))]
        edge += [(x + leaf * a, top + 168 * b) for a, b in ((0.84, high), (0.16, high))]
        pen.shape(edge, "#9C5232")
    pen.disc(x + leaf * 0.9, top + 88, 4, GOLD)
    if sign:
        pen.text(x + 46, top - 18, sign, 20, DEEP, "Bold", "ms")


def museum(pen: Pen, x: float, sign: str) -> None:
    """A house with columns, 220 pixels wide."""
    pen.shape([(x - 8, 118), (x + 110, 62), (x + 228, 118)], DEEP)
    pen.disc(x + 110, 98, 10, GLOW)
    pen.box(x, 118, 220, 32, TEAL)
    pen.text(x + 110, 141, sign, 20, WHITE, "Bold", "ms")
    pen.box(x + 6, 150, 208, 106, SKY)
    for column in range(5):
        pen.box(x + 10 + column * 47, 150, 14, 106, WHITE)
    pen.box(x + 80, 186, 60, 72, "#9C5232", 4)
    pen.box(x - 10, 256, 240, 12, DEEP)


def envelope(pen: Pen, x: float, y: float) -> None:
    """A letter of 52 by 36 pixels."""
    pen.box(x, y, 52, 36, WHITE, 4)
    pen.frame(x, y, 52, 36, INK, 2)
    pen.stroke([(x + 3, y + 4), (x + 26, y + 21), (x + 49, y + 4)], INK, 2)


def photograph(pen: Pen, x: float, y: float) -> None:
    """An old picture of hills, 68 by 52 pixels."""
    pen.box(x, y, 68, 52, WHITE, 3)
    pen.frame(x, y, 68, 52, LINE, 2)
    pen.box(x + 6, y + 6, 56, 40, "#D8C7A3")
    pen.disc(x + 50, y + 17, 6, "#F4EAD2")
    pen.shape([(x + 6, y + 46), (x + 24, y + 22), (x + 44, y + 46)], "#8C7853")
    pen.shape([(x + 30, y + 46), (x + 48, y + 30), (x + 62, y + 46)], "#A8936B")


def chart(pen: Pen, x: float, y: float, size: float = 1) -> None:
    """Bars that grow, 60 by 52 pixels."""
    for place, (high, fill) in enumerate(((18, GOLD), (32, CORAL), (48, TEAL))):
        pen.box(x + place * 20 * size, y + (52 - high) * size, 14 * size, high * size, fill, 2)
    pen.stroke([(x - 4, y + 54 * size), (x + 60 * size, y + 54 * size)], INK, 2.5)


def calendar(pen: Pen, x: float, y: float, head: str) -> None:
    """A calendar's page of 108 by 104 pixels."""
    pen.box(x, y, 108, 104, WHITE, 8)
    pen.frame(x, y, 108, 104, LINE, 2)
    pen.box(x, y, 108, 36, CORAL, 8)
    pen.box(x, y + 22, 108, 14, CORAL)
    pen.text(x + 54, y + 26, head, 22, WHITE, "Heavy", "ms")
    for row in range(3):
        for column in range(5):
            pen.box(x + 13 + column * 17, y + 47 + row * 18, 12, 12, SKY, 3)


def bubble(pen: Pen, x: float, y: float, w: float, h: float) -> None:
    """A speech bubble whose tail points down to the left."""
    pen.shape([(x + 30, y + h - 4), (x + 20, y + h + 20), (x + 58, y + h - 4)], TEAL)
    pen.box(x, y, w, h, TEAL, 16)
