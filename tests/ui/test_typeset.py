"""Text set in lines: balanced, in its language's direction, with the glyphs that there are."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from captionplayer.ui.typefaces import font_for
from captionplayer.ui.typeset import lay_out

LONG = "Let the dough rest under a cloth until it is twice as high as it was in the beginning"
ARABIC = "Rye هو الدقيق الذي نستعمله في هذا الخبز كل يوم"
CHINESE = "面团要在布下面静置，直到它变成原来的两倍高。然后把它放进热烤箱里，烤四十分钟。"

pytestmark = pytest.mark.usefixtures("qapp")


def block(text, language="en", widths=(600, 800), lines=2, pixels=30):
    return lay_out(text, language, font_for(language, pixels), widths, lines)


def each_line(block):
    return [block.layout.lineAt(number) for number in range(block.lines)]


def words(block):
    text = block.layout.text()
    return [text[line.textStart() :][: line.textLength()] for line in each_line(block)]


def middle(block, part):
    """How far from the left the middle of the part's glyphs lies."""
    flags = block.layout.GlyphRunRetrievalFlag.RetrieveAll
    start = block.layout.text().index(part)
    boxes = [run.boundingRect() for run in block.layout.glyphRuns(start, len(part), flags)]
    return sum(box.center().x() for box in boxes) / len(boxes)


def alone(family):
    """The font with no other to help it out."""
    font = QFont(family)
    font.setPixelSize(30)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return font


def test_a_short_text_stays_on_one_line():
    assert block("Flour and water").lines == 1


def test_a_long_text_takes_two_lines_where_the_width_allows():
    assert block(LONG, widths=(300, 500, 900)).lines == 2


def test_the_narrowest_width_that_needs_two_lines_is_taken():
    wide = block(LONG, widths=(900, 1500))
    assert wide.lines == 2
    assert wide.width <= 900


def test_two_lines_are_about_equally_long():
    found = block(LONG, widths=(900,))
    first, second = (line.naturalTextWidth() for line in each_line(found))
    assert abs(first - second) < 0.25 * max(first, second)


def test_lines_break_between_words():
    assert " ".join(line.strip() for line in words(block(LONG))) == LONG


def test_a_word_wider_than_the_picture_is_broken():
    found = block("m" * 200, widths=(600,))
    assert found.lines > 1
    assert found.width <= 600


def test_a_line_break_of_the_author_is_kept():
    assert words(block("Flour\nWater"))[0].strip() == "Flour"


@pytest.mark.parametrize("language", ["ar", "he", "fa", "ur"])
def test_a_sentence_runs_from_right_to_left_by_its_language(language):
    found = block(ARABIC, language, widths=(2000,))
    assert middle(found, "Rye") > middle(found, "كل")


def test_a_sentence_runs_from_left_to_right_by_its_language():
    found = block("خبز is bread in Arabic", "en", widths=(2000,))
    assert middle(found, "خبز") < middle(found, "Arabic")


def test_a_full_stop_ends_an_arabic_line_on_its_left():
    found = block("هذا دقيق Rye.", "ar", widths=(2000,))
    assert middle(found, ".") < middle(found, "Rye")


def test_chinese_breaks_between_characters_into_two_lines():
    assert block(CHINESE, "zh", widths=(700, 900)).lines == 2


def test_no_chinese_line_begins_with_a_stop():
    for width in range(90, 700, 30):
        lines = words(block(CHINESE, "zh", widths=(width,), lines=9))
        assert not {line[0] for line in lines} & set("，。")


def test_lines_of_every_script_are_at_most_one_and_a_half_ems_high():
    for text, language in ((LONG, "en"), (ARABIC * 2, "ar"), (CHINESE, "zh")):
        found = block(text, language)
        assert found.height <= found.lines * 1.5 * 30


@settings(max_examples=60)
@example(text="|0\N{SOFT HYPHEN}i", language="en", pixels=10)
@given(st.text(max_size=200), st.sampled_from(["en", "ar", "zh"]), st.integers(10, 60))
def test_no_text_leaves_the_width_given(text, language, pixels):
    found = block(text, language, widths=(400, 640), pixels=pixels)
    assert found.width <= 641
    assert found.height <= max(found.lines, 1) * 1.5 * pixels


def test_a_character_without_a_glyph_is_told():
    found = lay_out("Flour 面", "en", alone("DejaVu Sans"), (600,))
    assert found.missing() == "面"


def test_a_character_without_a_glyph_is_told_after_an_emoji():
    assert "面" in lay_out("🍞 面", "en", alone("DejaVu Sans"), (600,)).missing()


@pytest.mark.parametrize(("text", "language"), [(LONG, "en"), (ARABIC, "ar"), (CHINESE, "zh")])
def test_every_script_has_its_glyphs_here(text, language):
    assert block(text, language).missing() == ""


def test_the_fonts_told_are_those_of_the_glyphs():
    assert lay_out("Flour", "en", alone("Noto Sans"), (600,)).fonts() == ("Noto Sans",)
