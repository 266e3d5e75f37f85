"""Captions of one or two languages: where they lie, and that they never lie on each other."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QVideoFrame
from samples import cue

from captionplayer.ui.settings import COLOUR_NAMES, EDGES, FONTS, OPACITIES, POSITIONS
from captionplayer.ui.stage import Stage
from captionplayer.ui.style import PRESETS, CaptionStyle

ENGLISH = "Let the dough rest under a cloth until it is twice as high as it was before."
ARABIC = "دع العجين يرتاح تحت قطعة قماش حتى يصبح ضعف ما كان عليه في البداية."
CHINESE = "面团要在布下面静置，直到它变成原来的两倍高。"
FIRST, SECOND = cue(0, 9, ENGLISH), cue(0, 9, ARABIC, "ar")

STYLES = st.builds(
    CaptionStyle,
    size=st.sampled_from([50, 100, 200, 300]),
    second_size=st.sampled_from([50, 80, 300]),
    font=st.sampled_from(FONTS),
    second_font=st.sampled_from(FONTS),
    bold=st.booleans(),
    background_opacity=st.sampled_from(OPACITIES),
    window=st.sampled_from(COLOUR_NAMES),
    window_opacity=st.sampled_from([0, 50]),
    edge=st.sampled_from(EDGES),
    position=st.sampled_from(POSITIONS),
    line_spacing=st.integers(0, 100),
    letter_spacing=st.integers(0, 30),
    word_spacing=st.integers(0, 60),
)
TEXTS = st.sampled_from(
    [(ENGLISH, "en"), (ARABIC, "ar"), (CHINESE, "zh"), ("m" * 400, "en"), ("Salt\nRye", "en")]
)
CUES = st.lists(st.tuples(TEXTS, st.booleans()), max_size=4).map(
    lambda found: tuple(cue(0, 9, *text, fallback=other) for text, other in found)
)


@pytest.fixture
def stage(qtbot):
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(960, 540)
    with qtbot.waitExposed(stage):
        stage.show()
    return stage


def grey(width, height):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(90, 90, 90))
    return QVideoFrame(image)


def show(stage, first=(FIRST,), second=(), **style):
    stage.expect_languages(1 + bool(second))
    stage.set_style(CaptionStyle(**style))
    stage.show_moment(None, first, second)
    return [caption.geometry() for caption in stage.captions]


def apart(rects):
    return not any(one.intersects(other) for one, other in combinations(rects, 2))


SCREENS = st.fixed_dictionaries(
    {
        "size": st.tuples(st.integers(320, 1600), st.integers(180, 900)),
        "shape": st.sampled_from([(160, 90), (120, 90), (90, 160)]),
        "covered": st.sampled_from([0, 0, 40, 300]),
    }
)


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(style=STYLES, screen=SCREENS, first=CUES, second=CUES)
def test_captions_lie_in_the_stage_and_never_on_each_other(stage, style, screen, first, second):
    stage.resize(*screen["size"])
    stage.keep_free(screen["covered"])
    stage.expect_languages(2)
    stage.set_style(style)
    stage.show_moment(grey(*screen["shape"]), first, second)
    boxes = [caption.geometry() for caption in stage.captions]
    assert apart(boxes)
    assert apart(stage.windows)
    assert all(stage.rect().contains(box) for box in [*boxes, *stage.windows])
    if style.position == "below" and not screen["covered"]:
        assert apart([*boxes, stage.picture()])
    elif style.position != "below":
        assert all(stage.picture().contains(box) for box in boxes)
    free = stage.height() - screen["covered"]
    if free > 0.5 * stage.height() and style.position != "top":
        assert all(box.bottom() < free for box in boxes)


@pytest.mark.parametrize("position", POSITIONS)
@pytest.mark.parametrize("preset", PRESETS)
def test_no_line_is_lost_where_two_languages_are_shown(stage, position, preset):
    stage.expect_languages(2)
    stage.set_style(replace(PRESETS[preset], position=position))
    stage.show_moment(None, (FIRST,), (SECOND,))
    assert [caption.cue for caption in stage.captions] == [FIRST, SECOND]
    assert [caption.block.missing() for caption in stage.captions] == ["", ""]


@pytest.mark.parametrize("position", POSITIONS)
def test_the_first_language_stands_above_the_second(stage, position):
    upper, lower = show(stage, (FIRST,), (SECOND,), position=position)
    assert upper.bottom() < lower.top()


def test_captions_at_the_top_leave_a_twelfth_free_above(stage):
    (box,) = show(stage, position="top")
    assert box.top() == stage.picture().top() + 45
    assert box.bottom() < 270


def test_captions_below_have_ground_of_their_own(stage):
    (box,) = show(stage, position="below")
    assert box.top() > stage.picture().bottom()
    assert stage.picture().width() / stage.picture().height() == pytest.approx(16 / 9, rel=0.01)


def test_the_picture_stays_where_it_is_between_captions_below_it(stage):
    show(stage, position="below")
    before = stage.picture()
    stage.show_moment(None, ())
    assert stage.picture() == before


def test_the_picture_takes_all_room_while_captions_below_are_off(stage):
    show(stage, position="below")
    stage.expect_languages(0)
    assert stage.picture() == QRect(0, 0, 960, 540)


def test_a_second_language_takes_more_ground_below(stage):
    show(stage, position="below")
    one = stage.picture().height()
    show(stage, (FIRST,), (SECOND,), position="below")
    assert stage.picture().height() < one


def test_bars_above_and_below_the_picture_are_used_first(stage):
    stage.resize(960, 800)
    show(stage, position="below")
    assert stage.picture().width() == 960


def test_each_language_has_its_own_size_font_and_direction(stage):
    show(stage, (FIRST,), (SECOND,), size=100, second_size=50, font="serif")
    upper, lower = (caption.block.layout for caption in stage.captions)
    assert upper.font().pixelSize() == pytest.approx(2 * lower.font().pixelSize(), abs=1)
    assert upper.font().families()[0] == "Noto Serif"
    assert lower.font().families()[0] == "Noto Sans Arabic"
    assert lower.textOption().textDirection().name == "RightToLeft"


def test_captions_that_stay_keep_their_widgets_in_another_style(stage):
    show(stage, (FIRST,), (SECOND,))
    before = stage.captions
    stage.set_style(CaptionStyle(size=150, text="yellow"))
    stage.resize(800, 450)
    assert stage.captions == before


def test_a_language_that_stays_keeps_its_widget_while_the_other_changes(stage):
    show(stage, (FIRST,), (SECOND,))
    before = stage.captions[1]
    stage.show_moment(None, (cue(9, 10, "Salt"),), (SECOND,))
    assert stage.captions[1] is before


def test_both_languages_shrink_where_they_find_no_room(stage):
    boxes = show(stage, (FIRST,), (SECOND,), size=300, second_size=300)
    assert all(stage.picture().contains(box) for box in boxes)
    heights = [caption.block.layout.font().pixelSize() for caption in stage.captions]
    assert heights[0] == heights[1] < 0.055 * 540 * 3


@pytest.mark.parametrize("opacity", [50, 100])
def test_the_window_lies_around_the_lines_of_its_language(stage, opacity):
    stage.show_moment(grey(160, 90), ())
    boxes = show(stage, (FIRST,), (SECOND,), window="blue", window_opacity=opacity)
    image = stage.grab().toImage()
    for box, window in zip(boxes, stage.windows, strict=True):
        assert window.contains(box)
        blue = image.pixelColor(window.center().x(), window.top() + 2).blue()
        assert blue == pytest.approx(90 + (255 - 90) * opacity / 100, abs=2)


def test_no_window_is_painted_once_the_captions_are_gone(stage):
    stage.show_moment(grey(160, 90), ())
    plain = stage.grab().toImage()
    show(stage, window="blue", window_opacity=100)
    assert stage.grab().toImage() != plain
    stage.show_moment(None, ())
    assert stage.grab().toImage() == plain


def test_the_text_of_both_languages_is_told(stage):
    show(stage, (FIRST,), (SECOND,))
    assert stage.caption_text() == f"{ENGLISH}\n{ARABIC}"
