"""The reading style: kept whole, and its contrast measured in the worst case."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.ui.settings import COLOUR_NAMES, OPACITIES, Settings
from captionplayer.ui.style import (
    COLOURS,
    PRESETS,
    CaptionStyle,
    keep_style,
    least_contrast,
    read_style,
    worst_contrast,
)

ODD = CaptionStyle(
    size=250,
    font="serif",
    second_size=60,
    second_font="Noto Sans",
    bold=True,
    text="cyan",
    text_opacity=75,
    background="blue",
    background_opacity=50,
    window="red",
    window_opacity=25,
    edge="outline",
    position="top",
    line_spacing=40,
    letter_spacing=10,
    word_spacing=20,
)


@pytest.mark.parametrize("style", [*PRESETS.values(), ODD])
def test_a_style_is_there_the_next_time(tmp_path, style):
    path = tmp_path / "settings.ini"
    settings = Settings(path)
    assert keep_style(settings, style) == style
    settings.sync()
    assert read_style(Settings(path)) == style


def test_the_odd_style_differs_in_every_field():
    usual = dataclasses.asdict(CaptionStyle())
    assert all(value != usual[name] for name, value in dataclasses.asdict(ODD).items())


def test_the_colours_are_those_of_the_settings():
    assert tuple(COLOURS) == COLOUR_NAMES


# computed by hand from WCAG's formula, white video behind white text
@pytest.mark.parametrize(
    ("opacity", "contrast"), [(100, 21.0), (75, 10.4), (50, 3.98), (25, 1.83), (0, 1.0)]
)
def test_white_on_a_black_box_has_the_contrast_of_the_worst_video(opacity, contrast):
    style = CaptionStyle(background_opacity=opacity)
    assert worst_contrast(style) == pytest.approx(contrast, abs=0.06)


@pytest.mark.parametrize(("text", "contrast"), [("blue", 2.44), ("red", 5.25), ("magenta", 6.7)])
def test_a_colour_on_opaque_black_has_its_contrast(text, contrast):
    style = CaptionStyle(text=text, background_opacity=100)
    assert worst_contrast(style) == pytest.approx(contrast, abs=0.01)


@pytest.mark.parametrize("style", PRESETS.values())
def test_every_preset_can_be_read_over_any_video(style):
    assert worst_contrast(style) >= 4.5


@given(
    st.builds(
        CaptionStyle,
        text=st.sampled_from(COLOUR_NAMES),
        background=st.sampled_from(COLOUR_NAMES),
        window=st.sampled_from(COLOUR_NAMES),
        text_opacity=st.sampled_from(OPACITIES),
        background_opacity=st.sampled_from(OPACITIES),
        window_opacity=st.sampled_from(OPACITIES),
    )
)
def test_a_contrast_lies_between_1_and_21(style):
    assert 1.0 <= worst_contrast(style) <= 21.01


@pytest.mark.parametrize(
    ("pixels", "bold", "least"),
    [(23, False, 4.5), (24, False, 3.0), (18, True, 4.5), (19, True, 3)],
)
def test_large_text_needs_less_contrast(pixels, bold, least):
    assert least_contrast(CaptionStyle(bold=bold), pixels) == least
