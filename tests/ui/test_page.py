"""Words with markup on the screen: what is painted, in which direction, and what never happens."""

import struct
import zlib

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from captionplayer.exercises.problem import Text
from captionplayer.ui.illustration import WIDEST, decoded
from captionplayer.ui.page import Page
from captionplayer.ui.prose import prose
from captionplayer.ui.readbutton import Context
from captionplayer.ui.style import ReadingStyle
from captionplayer.ui.wording import Remarks, labelled, set_reading

BLUE = QColor("blue")
PICTURE = '<img src="map.png" alt="A map">'
RICH = (
    "<p>Some <b>bold</b> words</p><ul><li>one<ul><li>two</li></ul></li></ul><pre>a = 1</pre>"
    "<table><tr><th>Supercalifragilistic</th><th>Expialidocious</th></tr>"
    "<tr><td>x</td><td>y</td></tr></table><p><code>\u2066\\(x^2\\)\u2069</code></p>"
)


@pytest.fixture
def picture(tmp_path):
    """Makes a blue picture of a size, and gives its path."""

    def make(width, height, name="map.png"):
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(BLUE)
        image.save(str(tmp_path / name))
        return str(tmp_path / name)

    return make


@pytest.fixture
def page(qapp):
    """Makes a page with this text."""
    holder = QWidget()

    def make(text):
        made = Page(holder, "Picture")
        made.show_text(text, Qt.LayoutDirection.LeftToRight)
        return made

    yield make
    holder.deleteLater()


@pytest.fixture
def shown(qtbot):
    """Shows a text in a label of a width, and gives the label."""
    kept = []

    def show(text, width=300, reading=None):
        parent = QWidget()
        qtbot.addWidget(parent)
        kept.append(parent)
        label = prose(text, parent)
        label.set_reading(reading or ReadingStyle())
        layout = QVBoxLayout(parent)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addStretch(1)
        parent.resize(width, 900)
        parent.show()
        return label

    return show


def blue_columns(label):
    """The columns in which there is blue."""
    image = label.grab().toImage()
    rows = range(0, image.height(), 2)
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) == BLUE for y in rows)]


def bomb(path, side):
    """A small file that is a huge picture."""

    def chunk(kind, data):
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes(side * (side // 8 + 1)), 9)
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", rows), chunk(b"IEND", b""))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(parts))
    return str(path)


def test_a_picture_is_painted_no_wider_than_the_page(shown, picture):
    text = Text("A map", "en", PICTURE, (("map.png", picture(900, 300)),))
    columns = blue_columns(shown(text))
    assert (columns[0], columns[-1]) == (0, 299)


def test_a_small_picture_keeps_its_size(shown, picture):
    text = Text("See A map", "en", f"See {PICTURE}", (("map.png", picture(20, 10)),))
    assert len(blue_columns(shown(text))) == 20


def test_a_picture_alone_has_its_words_below_it(page, picture):
    text = Text("A map", "en", PICTURE, (("map.png", picture(20, 10)),))
    assert "A map" in page(text).toPlainText()


def test_a_picture_that_is_missing_leaves_its_words_in_brackets(page):
    assert page(Text("A map", "en", PICTURE)).toPlainText() == "[A map]"
    assert page(Text("", "en", '<img alt="">')).toPlainText() == "[Picture]"


def test_a_picture_says_its_words_or_that_it_is_one(shown, picture):
    files = (("map.png", picture(20, 10)),)
    assert shown(Text("A map", "en", PICTURE, files)).accessibleName() == "A map"
    bare = '<p>See</p><p><img src="map.png" alt=""></p>'
    assert shown(Text("See", "en", bare, files)).accessibleName() == "See\nPicture"


@pytest.mark.parametrize(
    "source", ["{path}", "file://{path}", "http://127.0.0.1:9/a.png", "qrc:/a.png", "picture:7"]
)
def test_nothing_is_loaded_that_was_not_given(page, shown, picture, source):
    name = source.format(path=picture(20, 10))
    text = Text("x", "en", f'<img alt="a > b" src="{name}">x')
    assert page(text).toPlainText() == "[a > b]x"
    assert not blue_columns(shown(text))
    kind = QTextDocument.ResourceType.ImageResource.value
    assert page(text).resource(kind, QUrl(name)).isEmpty()


def test_a_huge_picture_is_not_decoded(tmp_path, page):
    path = bomb(tmp_path / "bomb.png", 20_000)
    assert decoded(path).isNull()
    text = Text("A map", "en", PICTURE, (("map.png", path),))
    assert page(text).toPlainText() == "[A map]"


def test_a_picture_larger_than_any_page_is_scaled_as_it_is_read(picture):
    assert decoded(picture(3 * WIDEST, 30)).width() == WIDEST


@pytest.mark.parametrize(
    "content", [b"", b"no picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>"]
)
def test_what_is_no_picture_is_none(tmp_path, content):
    (tmp_path / "map.png").write_bytes(content)
    assert decoded(str(tmp_path / "map.png")).isNull()
    assert decoded(str(tmp_path)).isNull() and decoded("").isNull()


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [160, 400])
@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut_off(shown, picture, language, width, size):
    files = (("map.png", picture(900, 10)),)
    text = Text("words", language, f"{RICH}<p>{PICTURE}</p>", files)
    label = shown(text, width, ReadingStyle(size=size, line_spacing=20))
    assert label._page.size().width() <= width + 1
    assert label.height() >= label._page.size().height() - 1


def test_a_table_without_room_is_taken_apart_and_comes_back(page):
    cells = "".join(f"<td>word{number}</td>" for number in range(30))
    made = page(Text("words", "en", f"<table><tr>{cells}</tr></table>"))
    made.fit(100)
    assert not made.rootFrame().childFrames()
    made.fit(4000)
    assert made.rootFrame().childFrames()
    made.fit(90)
    assert not made.rootFrame().childFrames()


def test_words_from_right_to_left_begin_on_the_right(shown):
    markup = "<table><tr><td>أ</td><td>ب</td></tr></table><p>ج <b>د</b></p>"
    document = shown(Text("أ ب", "ar", markup))._page
    block = document.begin()
    found = []
    while block.isValid():
        if block.text():
            found.append((block.text(), block.blockFormat().layoutDirection()))
        block = block.next()
    assert [text for text, _ in found] == ["ب", "أ", "ج د"]
    assert {side for _, side in found} == {Qt.LayoutDirection.RightToLeft}


def test_markup_is_set_in_the_reading_style(shown):
    text = Text("bold", "en", "<b>bold</b>")
    plain, large = shown(text), shown(text, reading=ReadingStyle(size=200, line_spacing=50))
    assert large._page.size().height() > 2 * plain._page.size().height()


def test_a_label_takes_plain_words_after_markup(shown):
    label = shown(Text("bold", "en", "<b>bold</b>"))
    label.show_text(Text("plain", "en"))
    assert label._page is None and label.accessibleName() == "plain"


def test_a_remark_shows_a_picture_without_words(qtbot, picture):
    parent = QWidget()
    qtbot.addWidget(parent)
    remarks = Remarks(Context("en", print), parent)
    remarks.show_texts(
        [Text("", "en", '<img src="map.png" alt="">', (("map.png", picture(9, 9)),))]
    )
    set_reading(parent, ReadingStyle(size=150))
    assert remarks.isVisibleTo(parent)


def test_a_label_stands_in_the_first_line_of_what_it_is_about():
    label = Text("Not quite:", "en")
    assert labelled(label, Text("A & B", "en")).markup == "<b>\u2068Not quite:\u2069</b> A &amp; B"
    text = labelled(label, Text("One. Two.", "en", "<p>One.</p><p>Two.</p>"))
    assert text.markup == "<p><b>\u2068Not quite:\u2069</b> One.</p><p>Two.</p>"
    assert text.text == "\u2068Not quite:\u2069 One. Two."


def test_a_label_stands_above_a_list():
    text = labelled(Text("So:", "en"), Text("One", "en", "<ul><li>One</li></ul>"))
    assert text.markup == "<p><b>\u2068So:\u2069</b></p><ul><li>One</li></ul>"
