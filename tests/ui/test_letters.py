"""Large letters, copied from pictures: they look as Qt draws them."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from captionplayer.ui.letters import LARGE, LetterPictures
from captionplayer.ui.style import ReadingStyle
from captionplayer.ui.typefaces import font_for
from captionplayer.ui.typeset import lay_out

TEXTS = [("Flour & water, yes", "en"), ("هذا دقيق Rye.", "ar"), ("面团静置", "zh")]

pytestmark = pytest.mark.usefixtures("qapp")


def block(text, language, pixels, **style):
    return lay_out(text, language, font_for(language, pixels, ReadingStyle(**style)), (3000,))


def blank(found, ratio=1):
    pixmap = QPixmap(int((found.width + 20) * ratio), int((found.height + 20) * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def copied(found, ratio=1):
    words = blank(found, ratio)
    painter = QPainter(words)
    LetterPictures().paint(painter, found, QPointF(10.3, 10.4), QColor("yellow"))
    painter.end()
    return words.toImage()


def drawn(found, ratio=1):
    words = blank(found, ratio)
    painter = QPainter(words)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor("yellow"))
    found.paint(painter, QPointF(10.3, 10.4))
    painter.end()
    return words.toImage()


def cover(image):
    """How much is covered by ink, each pixel as far as it is opaque."""
    return sum(
        image.pixelColor(x, y).alphaF()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def difference(one, other):
    """How much of the ink lies elsewhere."""
    pairs = (
        (one.pixelColor(x, y).alphaF(), other.pixelColor(x, y).alphaF())
        for x in range(0, one.width(), 3)
        for y in range(0, one.height(), 3)
    )
    return sum(abs(first - second) for first, second in pairs) / cover(other)


@pytest.mark.parametrize(("text", "language"), TEXTS, ids=["en", "ar", "zh"])
@pytest.mark.parametrize(("pixels", "ratio"), [(90, 1), (40, 2), (60, 1.5)])
@pytest.mark.parametrize("bold", [False, True])
def test_large_letters_look_as_qt_draws_them(text, language, pixels, ratio, bold):
    found = block(text, language, pixels, bold=bold)
    assert difference(copied(found, ratio), drawn(found, ratio)) < 0.15


def test_small_letters_are_left_to_qt():
    found = block("Flour", "en", LARGE)
    assert copied(found) == drawn(found)


def test_they_have_the_colour_wished_for():
    image = copied(block("Flour", "en", 90))
    inked = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inked == {"#ffff00"}


def test_no_more_letters_are_kept_than_are_needed(monkeypatch):
    monkeypatch.setattr("captionplayer.ui.letters._KEPT", 3)
    letters = LetterPictures()
    found = block("abcdefgh", "en", 90)
    words = blank(found)
    painter = QPainter(words)
    letters.paint(painter, found, QPointF(), QColor("white"))
    painter.end()
    assert len(letters._letters) == 3
