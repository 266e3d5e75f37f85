"""Which fonts words are set in: by kind, by script, with those that have the glyphs after them."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from samples import lesson

from captionplayer.ui.settings import FONTS
from captionplayer.ui.style import CaptionStyle, ReadingStyle, beside_captions, reading
from captionplayer.ui.typefaces import families, font_for, scaled_font
from captionplayer.ui.typeset import lay_out

ARABIC, CHINESE = "دقيق", "面团"

pytestmark = pytest.mark.usefixtures("qapp")


def real_fonts(text, language, font):
    chosen = font_for(language, 30, ReadingStyle(font))
    return lay_out(text, language, chosen, (600,)).fonts()


@pytest.mark.parametrize(
    ("tag", "family"),
    [
        ("zh", "Noto Sans CJK SC"),
        ("zh-Hans", "Noto Sans CJK SC"),
        ("zh-TW", "Noto Sans CJK TC"),
        ("zh_hant", "Noto Sans CJK TC"),
        ("yue", "Noto Sans CJK TC"),
        ("ja", "Noto Sans CJK JP"),
        ("ko-KR", "Noto Sans CJK KR"),
        ("ar-EG", "Noto Sans Arabic"),
        ("fa", "Noto Sans Arabic"),
        ("fr", "Noto Sans"),
    ],
)
def test_a_language_asks_for_a_font_of_its_script_first(tag, family):
    assert families(tag)[0] == family


@pytest.mark.parametrize("font", [*FONTS, "DejaVu Serif", "No Such Font"])
@pytest.mark.parametrize(
    ("text", "language"), [("Hleb Хлеб", "ru"), (ARABIC, "ar"), (CHINESE, "zh")]
)
def test_every_kind_has_the_glyphs_of_every_script(text, language, font):
    chosen = font_for(language, 30, ReadingStyle(font))
    assert lay_out(text, language, chosen, (600,)).missing() == ""


@pytest.mark.parametrize(
    ("text", "language", "font", "family"),
    [
        ("Flour", "en", "serif", "Noto Serif"),
        ("Flour", "en", "mono-sans", "Noto Sans Mono"),
        ("Flour", "en", "DejaVu Serif", "DejaVu Serif"),
        (ARABIC, "ar", "serif", "Noto Naskh Arabic"),
        (ARABIC, "ar", "DejaVu Serif", "Noto Sans Arabic"),
        (CHINESE, "zh", "serif", "Noto Serif CJK SC"),
        (CHINESE, "zh-TW", "serif", "Noto Serif CJK TC"),
        (CHINESE, "zh", "DejaVu Serif", "Noto Sans CJK SC"),
    ],
)
def test_a_kind_is_the_one_that_the_script_has(text, language, font, family):
    assert real_fonts(text, language, font) == (family,)


def test_latin_words_among_others_keep_the_font_that_is_chosen():
    assert set(real_fonts(f"Rye {ARABIC}", "ar", "DejaVu Serif")) == {
        "DejaVu Serif",
        "Noto Sans Arabic",
    }


@pytest.mark.parametrize("font", ["mono-serif", "mono-sans"])
def test_a_mono_kind_has_letters_of_one_width(font):
    letters = QFontMetricsF(font_for("en", 30, ReadingStyle(font)))
    assert letters.horizontalAdvance("i") == letters.horizontalAdvance("W")


def test_small_capitals_are_smaller_than_capitals():
    chosen = font_for("en", 30, ReadingStyle("small-capitals"))
    widths = [lay_out(text, "en", chosen, (600,)).width for text in ("SALT", "salt")]
    assert widths[0] > widths[1]
    assert chosen.capitalization() == QFont.Capitalization.SmallCaps


def test_letters_that_are_joined_are_not_torn_apart():
    wide = ReadingStyle(letter_spacing=30, word_spacing=60)
    assert font_for("ar", 30, wide).letterSpacing() == 0
    assert font_for("en", 30, wide).letterSpacing() == 9
    assert font_for("ar", 30, wide).wordSpacing() == 18


def test_each_caption_language_has_its_own_font_and_size():
    style = CaptionStyle(size=120, second_size=90, font="serif", second_font="casual", bold=True)
    assert reading(style) == ReadingStyle("serif", bold=True, size=120)
    assert reading(style, second=True) == ReadingStyle("casual", bold=True, size=90)


@pytest.mark.parametrize(("size", "seen"), [(50, 100), (130, 130), (300, 200)])
def test_views_of_their_own_grow_with_captions_within_bounds(size, seen):
    assert beside_captions(CaptionStyle(size=size)).size == seen


def test_a_font_of_the_interface_takes_the_reading_style():
    plain = QFont()
    plain.setPointSizeF(10)
    font = scaled_font(plain, "zh", ReadingStyle("serif", bold=True, size=150))
    assert font.pointSizeF() == 15
    assert font.bold()
    assert font.families()[0] == "Noto Serif CJK SC"


def test_the_transcript_follows_the_reading_style_of_captions(open_window):
    window = open_window(lesson())
    window.transcription.switch(True)
    lines = window.transcription.view.lines
    usual = lines.sizeHintForRow(0)
    window.captioning.set_style(CaptionStyle(size=200, font="serif", line_spacing=50))
    assert lines.sizeHintForRow(0) > 1.5 * usual
    window.captioning.set_style(CaptionStyle(size=50))
    assert lines.sizeHintForRow(0) == usual
