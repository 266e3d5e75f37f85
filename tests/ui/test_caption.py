"""One caption: its box, its tag, its name for screen readers."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget
from samples import cue

from captionplayer.ui.caption import CaptionWidget


@pytest.fixture
def caption(qtbot):
    """Makes captions 40 pixels high on a picture 1000 pixels wide."""
    picture = QWidget()
    qtbot.addWidget(picture)

    def make(shown):
        widget = CaptionWidget(shown, 40, (680, 800, 920), picture)
        widget.resize(widget.sizeHint())
        return widget

    return make


def grab(widget, ground="green"):
    """The widget as it looks on a picture of one colour."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.end()
    return image


def columns(image, colour):
    """Where the picture has pixels of the colour, from left to right."""
    wanted = QColor(colour).rgb()
    return [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) == wanted for y in range(image.height()))
    ]


@pytest.mark.parametrize(
    "shown",
    [cue(0, 1, "Salt"), cue(0, 1, "Salt", "en", fallback=True), cue(0, 1, "ملح", "ar")],
    ids=["own", "fallback", "arabic"],
)
def test_its_accessible_name_is_the_text_alone(caption, shown):
    assert caption(shown).accessibleName() == shown.text


def test_a_screen_reader_finds_a_text(caption):
    found = QAccessible.queryAccessibleInterface(caption(cue(0, 1, "Salt")))
    assert found.role() == QAccessible.Role.StaticText
    assert found.text(QAccessible.Text.Name) == "Salt"


def test_markup_is_shown_as_it_is_written(caption):
    assert caption(cue(0, 1, "<b>Salt</b> &amp;")).block.layout.text() == "<b>Salt</b> &amp;"


def test_a_fallback_says_its_language(caption):
    assert caption(cue(0, 1, "Salt", fallback=True)).accessibleDescription() == "English"


def test_a_caption_of_the_language_itself_says_no_more(caption):
    assert caption(cue(0, 1, "Salt")).accessibleDescription() == ""


def test_the_tag_stands_outside_the_text(caption):
    own, other = caption(cue(0, 1, "Salt")), caption(cue(0, 1, "Salt", fallback=True))
    assert other.block.layout.text() == own.block.layout.text()
    assert other.width() > own.width()


@pytest.mark.parametrize(("text", "language", "right"), [("Salt", "en", 0), ("ملح", "ar", 1)])
def test_the_tag_stands_where_the_line_begins(caption, text, language, right):
    widget = caption(cue(0, 1, text, language, fallback=True))
    image = grab(widget)
    middle, edges = image.height() // 2, (8, image.width() - 8)
    covered = [image.pixelColor(x, middle) != QColor("green") for x in edges]
    assert covered == [not right, bool(right)]


def test_the_text_stays_in_the_middle_beside_a_tag(caption):
    widget = caption(cue(0, 1, "Salt", fallback=True))
    white = columns(grab(widget), "white")
    box = widget.width() / 2
    inside = [x for x in white if abs(x - box) <= widget.block.width / 2 + 2]
    assert (inside[0] + inside[-1]) / 2 == pytest.approx(box, abs=4)


def test_the_box_is_black_at_four_fifths(caption):
    image = grab(caption(cue(0, 1, "Salt")), "white")
    assert image.pixelColor(image.width() // 2, 3).lightness() == pytest.approx(51, abs=2)


def test_the_words_are_white(caption):
    assert columns(grab(caption(cue(0, 1, "Salt")), "black"), "white")


def test_a_cue_far_too_long_is_drawn_in_part_and_named_whole(caption):
    widget = caption(cue(0, 1, "knead " * 10_000))
    assert len(widget.block.layout.text()) < 2_000
    assert widget.accessibleName() == "knead " * 10_000
