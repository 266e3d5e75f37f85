"""One caption: its box, its tag, its name for screen readers."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget
from samples import cue

from captionplayer.ui.caption import CaptionWidget, Look
from captionplayer.ui.letters import LetterPictures
from captionplayer.ui.style import COLOURS, CaptionStyle, reading


@pytest.fixture
def caption(qtbot):
    """Makes captions 40 pixels high on a picture 1000 pixels wide."""
    picture = QWidget()
    qtbot.addWidget(picture)

    def make(shown, **style):
        widget = CaptionWidget(shown, LetterPictures(), picture)
        chosen = CaptionStyle(**style)
        widget.dress(chosen, Look(reading(chosen), 40, (680, 800, 920), 1000))
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


def test_the_box_is_black_at_three_quarters(caption):
    image = grab(caption(cue(0, 1, "Salt")), "white")
    assert image.pixelColor(image.width() // 2, 3).lightness() == pytest.approx(64, abs=2)


def test_the_words_are_white(caption):
    assert columns(grab(caption(cue(0, 1, "Salt")), "black"), "white")


def test_a_cue_far_too_long_is_drawn_in_part_and_named_whole(caption):
    widget = caption(cue(0, 1, "knead " * 10_000))
    assert len(widget.block.layout.text()) < 2_000
    assert widget.accessibleName() == "knead " * 10_000


def share(image, colour):
    """How much of the picture is of the colour."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(pixel == QColor(colour) for pixel in pixels) / len(pixels)


@pytest.mark.parametrize("name", COLOURS)
def test_text_has_its_colour(caption, name):
    image = grab(caption(cue(0, 1, "Salt"), text=name, background_opacity=0), "gray")
    assert share(image, QColor(*COLOURS[name])) > 0.02


@pytest.mark.parametrize("opacity", [0, 25, 50, 75, 100])
@pytest.mark.parametrize("ground", [0, 255])
def test_the_background_is_as_opaque_as_is_wished(caption, opacity, ground):
    widget = caption(cue(0, 1, "Salt"), background="red", background_opacity=opacity)
    seen = grab(widget, QColor(ground, ground, ground)).pixelColor(widget.width() // 2, 3)
    assert seen.red() == pytest.approx(ground + (255 - ground) * opacity / 100, abs=2)
    assert seen.blue() == pytest.approx(ground - ground * opacity / 100, abs=2)


@pytest.mark.parametrize("edge", ["none", "outline"])
def test_text_and_edge_are_see_through_together(caption, edge):
    whole = {"text": "white", "edge": edge, "background_opacity": 0}
    image = grab(caption(cue(0, 1, "Salt"), text_opacity=50, **whole), "black")
    lightest = max(
        image.pixelColor(x, y).lightness()
        for x in range(image.width())
        for y in range(image.height())
    )
    assert lightest == pytest.approx(128, abs=2)


def test_text_that_is_not_opaque_at_all_is_gone(caption):
    hidden = caption(cue(0, 1, "Salt"), text_opacity=0, background_opacity=0, edge="outline")
    assert share(grab(hidden, "green"), "green") == 1


@pytest.mark.parametrize(("text", "ground"), [("white", "white"), ("black", "black")])
@pytest.mark.parametrize("edge", ["raised", "depressed", "outline", "drop-shadow"])
def test_an_edge_is_seen_where_the_text_is_not(caption, edge, text, ground):
    plain = caption(cue(0, 1, "Salt"), text=text, background_opacity=0)
    edged = caption(cue(0, 1, "Salt"), text=text, background_opacity=0, edge=edge)
    assert share(grab(plain, ground), ground) == 1
    assert share(grab(edged, ground), ground) < 0.98


@pytest.mark.parametrize(("edge", "side"), [("raised", 1), ("drop-shadow", 1), ("depressed", -1)])
def test_an_edge_lies_on_its_side(caption, edge, side):
    plain = caption(cue(0, 1, "l"), background_opacity=0)
    edged = caption(cue(0, 1, "l"), background_opacity=0, edge=edge)
    white = columns(grab(plain, "gray"), "white")
    black = columns(grab(edged, "gray"), "black")
    assert side * (sum(black) / len(black) - sum(white) / len(white)) > 0.5


def test_an_outline_lies_all_around(caption):
    widget = caption(cue(0, 1, "l"), background_opacity=0, edge="outline")
    image = grab(widget, "gray")
    white, black = columns(image, "white"), columns(image, "black")
    assert black[0] < white[0]
    assert black[-1] > white[-1]


def test_bold_and_spaced_text_takes_more_room(caption):
    usual = caption(cue(0, 1, "Flour and water"))
    assert caption(cue(0, 1, "Flour and water"), bold=True).width() > usual.width()
    assert caption(cue(0, 1, "Flour and water"), letter_spacing=12).width() > usual.width()
    assert caption(cue(0, 1, "Flour and water"), word_spacing=16).width() > usual.width()


def test_lines_stand_as_far_apart_as_is_wished(caption):
    usual, wide = (caption(cue(0, 1, "Flour\nWater"), line_spacing=each) for each in (0, 50))
    assert wide.height() - usual.height() == pytest.approx(20, abs=1)


def test_another_colour_leaves_the_lines_alone(caption):
    widget = caption(cue(0, 1, "Salt"))
    before = widget.block
    chosen = CaptionStyle(text="yellow")
    widget.dress(chosen, Look(reading(chosen), 40, (680, 800, 920), 1000))
    assert widget.block is before
    assert columns(grab(widget, "black"), "yellow")
