"""The words of problems with their markup: blocks, pictures, formulas, links."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from test_cleaning import assert_harmless

from captionplayer.exercises import markup, olx
from captionplayer.exercises.markup import DEEPEST_LIST, MOST_CELLS
from captionplayer.exercises.pictures import Picture
from captionplayer.exercises.problem import Text
from captionplayer.exercises.rendering import LONGEST_MARKED

PICTURES = {"/static/map.png": Picture("static/map.png", "/lesson/static/map.png")}


def parts(inside, find=None):
    return olx.parse(f"<problem>{inside}</problem>".encode(), "p.xml", "en", None, find).parts


def only(inside, find=None):
    (part,) = parts(inside, find)
    return part


def text(inside):
    return markup.text(etree.fromstring(f"<hint>{inside}</hint>"), "en")


def test_plain_words_need_no_markup():
    assert only("<p>a &lt; b &amp; c</p>") == Text("a < b & c", "en")


@pytest.mark.parametrize("tag", ["b", "em", "code", "sub", "sup", "strong", "u", "var"])
def test_what_stands_out_in_a_line_is_kept(tag):
    assert f"<{tag}>" in only(f"<p>See <{tag}>this</{tag}>!</p>").markup


def test_each_block_is_a_text_of_its_own():
    found = parts("<p>One</p><ul><li>two</li><li>three</li></ul><h3>Four</h3>five")
    assert [part.text for part in found] == ["One", "two\nthree", "Four", "five"]
    assert found[1].markup == "<ul><li>two</li><li>three</li></ul>"
    assert found[2].markup == "<h3>Four</h3>"


def test_a_table_is_one_block_with_its_cells():
    table = only(
        '<table><tr><th colspan="2">A</th></tr><tr><td>b</td><td><p>c</p></td></tr></table>'
    )
    assert table.text == "A\nb\nc"
    assert '<th colspan="2">A</th>' in table.markup and "<td>c</td>" in table.markup


def test_paragraphs_in_an_item_are_lines_in_it():
    assert "<li>a<br>b</li>" in only("<ul><li><p>a</p><p>b</p></li></ul>").markup


def test_code_keeps_its_lines_and_spaces():
    code = only("<pre>if x:\n    go()\n\nstop</pre>")
    assert code.text.splitlines()[0] == "if x:"
    assert "<br>&nbsp; &nbsp; go()<br><br>stop" in code.markup


def test_several_blocks_of_one_text_stay_apart():
    assert text("<p>A <b>b</b></p><p>c</p>").markup == "<p>A <b>b</b></p><p>c</p>"
    assert text("<p>A</p><p>c</p>") == Text("A\nc", "en")


def test_a_picture_keeps_its_name_its_words_and_its_file():
    found = only('<p>See <img src="/static/map.png" alt="the  map"/>!</p>', PICTURES.get)
    assert found.text == "See the map!"
    assert found.markup == 'See <img src="static/map.png" alt="the map">!'
    assert found.pictures == (("static/map.png", "/lesson/static/map.png"),)


def test_a_picture_without_words_is_a_part_all_the_same():
    found = only('<p><img src="/static/map.png"/></p>', PICTURES.get)
    assert (found.text, found.markup) == ("", '<img src="static/map.png" alt="">')


@pytest.mark.parametrize(
    "src",
    ["http://x.example/a.png", "../a.png", "/etc/passwd", "data:image/png;base64,AA", "b.png"],
)
def test_a_picture_that_is_not_the_lessons_leaves_its_words(src):
    found = only(f'<p><img src="{src}" alt="A map"/></p>', PICTURES.get)
    assert (found.markup, found.pictures) == ('<img alt="A map">', ())


def test_a_file_cannot_say_itself_where_a_picture_lies():
    forged = '<img xmlns:c="urn:captionplayer" c:picture="/etc/passwd" src="a.png" alt="A"/>'
    assert only(f"<p>{forged}</p>").pictures == ()


@pytest.mark.parametrize("formula", [r"\(x^2 &lt; 3\)", r"\[ \frac{a}{b} \]", "$$a_1$$"])
def test_a_formula_stays_as_its_tex_from_left_to_right(formula):
    found = only(f"<p>So {formula}.</p>")
    bare = formula.replace("&lt;", "<")
    assert found.text == f"So {bare}."
    assert f"<code>\u2066{formula}\u2069</code>" in found.markup


@pytest.mark.parametrize("tag", ["mathjax", "mathjaxinline"])
def test_open_edx_own_marks_of_a_formula_are_no_words(tag):
    found = only(f"<p>[{tag}]x_1[/{tag}]</p>")
    assert (found.text, found.markup) == ("x_1", "<code>\u2066x_1\u2069</code>")


def test_prices_are_no_formula():
    assert only("<p>$5 or $6</p>") == Text("$5 or $6", "en")


@pytest.mark.timeout(10)
@pytest.mark.parametrize("start", ["\\(", "\\[", "[mathjax]", "$$", "$", "\\(\\[[mathjax]$$ "])
def test_formulas_that_never_end_take_no_time(start):
    assert only(f"<p>{start * (500_000 // len(start))}</p>").text


def test_a_link_is_its_words_with_the_address_behind_it():
    found = only('<p>Read <a href="https://example.org/a">this</a>.</p>')
    assert found.text == "Read this (https://example.org/a)."
    assert "<a" not in found.markup and "\u2066https://example.org/a\u2069" in found.markup


@pytest.mark.parametrize("address", ["javascript:alert(1)", "/jump_to_id/abc", "#top", "file:///x"])
def test_an_address_that_leads_nowhere_here_is_not_shown(address):
    assert only(f'<p><a href="{address}">this</a></p>').text == "this"


def test_tables_in_tables_are_laid_out_as_lines():
    inner = "<table><tr><td>{}</td></tr></table>"
    assert only(inner.format(inner.format("x"))).markup.count("<table>") == 1


def test_lists_are_not_nested_out_of_sight():
    deep = "<ul><li>x</li><li>" * 20 + "y" + "</li></ul>" * 20
    assert only(deep).markup.count("<ul>") == DEEPEST_LIST


def test_a_table_of_too_many_cells_is_paragraphs():
    row = "<tr><td>x</td></tr>"
    assert "<table>" not in text(f"<table>{row * (MOST_CELLS + 1)}</table>").markup
    assert "<table>" in text(f"<table>{row * 5}</table>").markup


def test_a_line_beside_an_input_keeps_its_spaces():
    running = "".join(markup.flow(etree.fromstring("<p>The <b>red</b> </p>"), markup.hidden))
    assert markup.inline(running, "en") == Text("The red ", "en", "The <b>red</b> ")


pieces = st.sampled_from(
    "<p> </p> <b> </b> <ul> </ul> <li> </li> <table> </table> <tr> </tr> <td> </td> <br/> <pre> "
    "</pre> <img/> <script> </script> <a> </a> \\( \\) $$ [mathjax] [/mathjax] &lt;script&gt; "
    '<img/src="http://x"/> \x01'.split(" ")
)


@given(st.lists(pieces | st.text(max_size=5), max_size=15).map("".join))
def test_whatever_a_file_holds_its_markup_is_harmless(inside):
    parser = etree.XMLParser(recover=True)
    root = etree.fromstring(f"<problem>{inside.replace(chr(0), '')}</problem>".encode(), parser)
    found = [
        markup.text(root, "ar"),
        *markup.blocks("".join(markup.flow(root, markup.hidden)), "ar"),
    ]
    for each in found:
        assert_harmless(each.markup)


@pytest.mark.parametrize("inside", ["<pre>{}</pre>", "<b>{}</b>", "$$1$$ {}", "<img src='a'/>{}"])
def test_a_text_too_long_to_be_cleaned_keeps_its_words(inside):
    element = etree.fromstring(f"<p>{inside.format('a b ' * LONGEST_MARKED)}</p>")
    found = markup.text(element, "en")
    assert not found.markup and found.text.endswith("a b")
