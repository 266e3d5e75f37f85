"""Tells from a picture of the screen which captions are shown on it."""

import random
from collections.abc import Mapping
from fractions import Fraction

from clips import STRIP_SHARE, Clip
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPolygon
from screen import frame_in

from captionplayer.captions.track import Cue
from captionplayer.ui.stage import Stage

POINTS = 600  # of white text and of black ground that are looked at
NEIGHBOURS = 6  # cues before and after the right one that must not be shown
WHITE, BLACK = 225, 40  # surely text, surely ground: on the stage without a picture
SEEN = 128  # text is lighter, ground darker, whatever picture lies below

Point = tuple[int, int]
Points = tuple[list[Point], list[Point]]


class CaptionReader:
    """Compares a picture with the captions as the stage sets them on a plain ground.

    `second` has the caption of the second language that is shown with each, if any is.
    """

    def __init__(
        self,
        cues: list[Cue],
        clip: Clip,
        width: int,
        height: int,
        second: Mapping[Cue, Cue] | None = None,
    ) -> None:
        self._cues = cues
        self._second = second or {}
        self._fps = clip.fps
        self._stage = Stage()
        self._stage.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._stage.resize(width, height)
        self._stage.show()
        self._points: dict[Cue, Points] = {}

    def is_right(self, picture: QImage, late: int = 0) -> bool | None:
        """Whether the captions are those of the frame's own time; None if no frame is seen.

        With `late` for the control: whether they are those of so many frames later.
        """
        number = frame_in(picture, picture.height() // (2 * STRIP_SHARE))
        if number is None:
            return None
        time = Fraction(1000 * (number + late), self._fps)  # frame n stands for n / fps
        near = [index for index, cue in enumerate(self._cues) if cue.end > time]
        middle = near[0] if near else len(self._cues)
        candidates = self._cues[max(middle - NEIGHBOURS, 0) : middle + NEIGHBOURS + 1]
        shown = [cue for cue in candidates if self._shows(picture, cue)]
        return shown == [cue for cue in candidates if cue.start <= time < cue.end]

    def _shows(self, picture: QImage, cue: Cue) -> bool:
        if cue not in self._points:
            self._points[cue] = self._points_of(cue)
        text, ground = self._points[cue]
        return all(picture.pixelColor(x, y).lightness() > SEEN for x, y in text) and all(
            picture.pixelColor(x, y).lightness() < SEEN for x, y in ground
        )

    def _points_of(self, cue: Cue) -> Points:
        """Points of the text, and of the ground between them: of all that tells it from others."""
        second = self._second.get(cue)
        self._stage.show_moment(None, (cue,), (second,) if second else ())
        image = self._stage.grab().toImage()
        text: list[Point] = []
        ground: list[Point] = []
        for caption in self._stage.captions:
            light, dark = _light_and_dark(image, caption.geometry())
            text += light
            ground += dark
        chance = random.Random(cue.start)
        return _some(text, chance), _some(ground, chance)


def _light_and_dark(image: QImage, box: QRect) -> Points:
    """The text in a caption's box, and the ground around it: not the box's round corners."""
    levels = {
        (x, y): image.pixelColor(x, y).lightness()
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    }
    text = [point for point, level in levels.items() if level > WHITE]
    area = QPolygon([QPoint(*point) for point in text]).boundingRect()
    return text, [
        point for point, level in levels.items() if level < BLACK and area.contains(QPoint(*point))
    ]


def _some(points: list[Point], chance: random.Random) -> list[Point]:
    return chance.sample(points, min(POINTS, len(points)))
