"""The guide beside the video: opened by a key, read, searched, and nothing is fetched by it."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QDesktopServices,
    QFont,
    QGuiApplication,
    QImage,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from samples import lesson

from captionplayer.ui.guide import Guide
from captionplayer.ui.guidemarkdown import link, prepare, slug
from captionplayer.ui.handover import hand_over

PAGE = """# Bread

Read [the oven](#the-oven), [more](guide-authors.md), or [the mill](https://mill.example/flour).

## Flour

A `sieve` for flour.

![A hand in flour](hand.png)

```
## not a heading
```

## The oven

| key | what |
| --- | --- |
| Space | bake |

Hot flour.
"""


@pytest.fixture
def window(open_window, qtbot):
    window = open_window(lesson())
    window.pane.stage.setFocus()
    QTest.keyClick(window.pane.stage, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.side.view("guide").text.is_complete)
    return window


@pytest.fixture
def guide(window):
    return window.side.view("guide")


@pytest.fixture
def page(guide, tmp_path, qtbot):
    """The guide with a page of these tests."""
    with qtbot.waitSignal(guide.text.completed):
        guide.text.show_page(PAGE, tmp_path, "en")
    return guide


def test_where_the_guide_is_missing_that_is_said(qtbot, monkeypatch):
    monkeypatch.setattr("captionplayer.ui.guide.guide_page", lambda *_: None)
    view = Guide()
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: view.text.is_complete)
    assert view.text.toPlainText() == "The guide is not part of this installation."
    assert view.text.headings == ()


def test_a_key_opens_the_guide_and_puts_it_away(window, guide):
    assert window.side.shows("guide")
    assert window.focusWidget() is guide.text
    QTest.keyClick(guide.text, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert not window.side.shows("guide")
    assert window.pane.has_focus()


def test_it_is_the_first_of_the_help_menu(window):
    *_, last = window.menuBar().actions()
    menu = last.menu()  # Qt 6.8 would lose it without its action
    assert menu.actions()[0] is window.commands["guide"]


def test_escape_leads_back_to_the_video(window, guide):
    QTest.keyClick(guide.text, Qt.Key.Key_Escape)
    assert not window.side.shows("guide")
    assert window.pane.has_focus()


def test_the_arrow_keys_move_a_caret(page):
    QTest.keyClick(page.text, Qt.Key.Key_Down)
    assert page.text.textCursor().block().text().startswith("Read")


def test_letters_are_no_commands_while_it_is_read(window, guide):
    QTest.keyClick(guide.text, Qt.Key.Key_K)
    assert not window.pane.player.playing


def test_tab_goes_from_link_to_link_and_enter_follows(page):
    QTest.keyClick(page.text, Qt.Key.Key_Tab)
    assert page.text.textCursor().selectedText() == "the oven"
    QTest.keyClick(page.text, Qt.Key.Key_Return)
    assert page.text.textCursor().block().text() == "The oven"


def test_tab_goes_on_behind_the_last_link(page):
    for _ in range(3):
        QTest.keyClick(page.text, Qt.Key.Key_Tab)
    assert page.text.textCursor().selectedText() == "the mill"
    QTest.keyClick(page.text, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert page.text.textCursor().selectedText() == "more"
    for _ in range(2):
        QTest.keyClick(page.text, Qt.Key.Key_Tab)
    assert not page.text.hasFocus()


def test_a_click_follows_a_link(page):
    QTest.keyClick(page.text, Qt.Key.Key_Tab)
    place = page.text.cursorRect().center()
    page.text.moveCursor(QTextCursor.MoveOperation.Start)
    left = Qt.MouseButton.LeftButton
    place.setX(place.x() - 5)
    QTest.mouseClick(page.text.viewport(), left, pos=place)
    assert page.text.textCursor().block().text() == "The oven"


def test_the_words_are_a_text_for_assistive_technology(page):
    interface = QAccessible.queryAccessibleInterface(page.text)
    assert interface.role() == QAccessible.Role.EditableText
    assert interface.state().readOnly
    assert "A hand in flour" in interface.textInterface().text(0, len(page.text.toPlainText()))


def test_the_way_back_leads_to_the_link(page):
    page.text.setFocus()
    page.follow("#the-oven")
    QTest.keyClick(page.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.text.textCursor().block().text() == "Bread"


def test_the_contents_lead_to_every_section(page):
    page.contents.aboutToShow.emit()
    assert [each.text() for each in page.contents.actions()] == ["Flour", "The oven"]
    page.contents.actions()[1].trigger()
    assert page.text.textCursor().block().text() == "The oven"
    assert page.text.hasFocus()


def test_a_heading_that_is_led_to_is_marked(page):
    """What is marked is said by a screen reader; the caret stays before the words."""
    page.follow("#the-oven")
    caret = page.text.textCursor()
    assert caret.selectedText() == "The oven"
    assert caret.position() == caret.selectionStart() == page.text.place


def test_the_words_have_the_name_of_their_page(page, qtbot):
    assert page.text.accessibleName() == "Bread"
    with qtbot.waitSignal(page.text.completed):
        page.follow("guide-authors.md")
    assert page.text.accessibleName() == "Guide for authors"


def test_an_address_is_shown_and_not_followed(page, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page.follow("https://mill.example/flour")
    assert page.address.isVisible()
    assert "https://mill.example/flour" in page.address.accessibleName()
    assert page.address.copy_button.hasFocus()
    page.address.copy_button.click()
    assert QGuiApplication.clipboard().text() == "https://mill.example/flour"
    assert page.address.copy_button.accessibleDescription() == "Address copied"
    assert page.address.copy_button.told.text() == "Address copied"
    assert page.address.copy_button.told.isVisible()
    assert opened == []
    page.address.open_button.click()
    assert opened == [QUrl("https://mill.example/flour")]


def test_what_is_no_page_of_the_guide_can_only_be_copied(page):
    page.follow("../packaging/README.md")
    assert page.address.isVisible()
    assert not page.address.open_button.isVisible()
    page.address.close_button.click()
    assert page.text.hasFocus()
    assert not page.address.isVisible()


@pytest.mark.parametrize(
    "target", ["https://a.example/b.md", "file:///etc/b.md", "../b.md", "/etc/b.md", "b.txt", ".md"]
)
def test_no_page_lies_anywhere_else(target):
    assert link(target) is None


def test_a_page_and_a_heading_are_told_apart():
    place = link("guide-authors.md#the-folder")
    assert (place.page, place.anchor) == ("guide-authors.md", "the-folder")


# pictures


@pytest.fixture
def picture(tmp_path, qapp):
    image = QImage(900, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.save(str(tmp_path / "hand.png"))


def test_a_picture_is_as_wide_as_there_is_room(page, picture, tmp_path, qtbot):
    with qtbot.waitSignal(page.text.completed):
        page.text.show_page(PAGE, tmp_path, "en")
    shown = page.text.document().loadResource(_IMAGE, QUrl("picture:0"))
    assert 0 < shown.width() <= page.text.viewport().width()
    assert round(shown.width() / shown.height()) == 3


def test_nothing_lies_beside_a_page_that_was_wider(translator, open_window, qtbot):
    translator.use("ar")
    window = open_window(lesson())
    window.commands["guide"].trigger()
    text = window.side.view("guide").text
    qtbot.waitUntil(lambda: text.is_complete)
    for width, height in ((800, 600), (1280, 720)):  # the guide below the video, and beside it
        window.resize(width, height)
        window.grab()  # lays all of it out at once
        assert text.horizontalScrollBar().maximum() == 0
        assert text.cursorRect().right() > text.viewport().width() - 20


def test_the_words_of_a_picture_stand_below_it(page):
    text = page.text.toPlainText()
    assert "A hand in flour" in text


def test_a_table_below_a_picture_begins_with_its_first_word(page, tmp_path, qtbot):
    table = "![A hand in flour](hand.png)\n\n| key | what |\n| --- | --- |\n| Space | bake |\n"
    with qtbot.waitSignal(page.text.completed):
        page.text.show_page(table, tmp_path, "en")
    cursor = page.text.document().find("key")
    cell = cursor.currentTable().cellAt(0, 0)
    assert cell.firstPosition() == cursor.selectionStart()
    assert cursor.charFormat().fontWeight() > QFont.Weight.Normal


def test_the_line_at_the_top_stays_there_in_another_size(page, tmp_path, qtbot):
    paragraphs = "\n\n".join(f"{number} " + "of flour and water " * 20 for number in range(60))
    with qtbot.waitSignal(page.text.completed):
        page.text.show_page(paragraphs, tmp_path, "en")
    page.text.go_to_place(page.text.document().find("40 of").selectionStart())
    page.window().resize(500, 700)
    qtbot.waitUntil(lambda: page.window().width() == 500)
    assert page.text.cursorForPosition(QPoint(5, 5)).block().text().startswith("40 ")


@pytest.mark.parametrize("name", ["hand.png", "picture:1", "file:///etc/hostname", "https://a.b/c"])
def test_nothing_else_is_loaded(page, picture, name, tmp_path):
    assert page.text.document().loadResource(_IMAGE, QUrl(name)).isEmpty()
    assert page.text.loadResource(_IMAGE, QUrl(name)).isEmpty()


_IMAGE = QTextDocument.ResourceType.ImageResource.value


# searching


def test_the_search_finds_from_hit_to_hit(page):
    page.search.field.setText("hot FLOUR")
    assert page.text.textCursor().selectedText() == "Hot flour"
    page.search.field.setText("flour")
    places = []
    for _ in range(5):
        QTest.keyClick(page.search.field, Qt.Key.Key_Return)
        places.append(page.text.textCursor().block().text())
    assert places == ["Flour", "A sieve for flour.", "A hand in flour", "Hot flour.", "Flour"]


def test_the_search_says_how_often_it_found(page):
    count = page.findChild(QLabel, "guideCount")
    page.search.field.setText("flour")
    assert count.text() == "1 of 4"
    page.search.field.setText("rye")
    assert count.text() == "None found"


# its look


def test_right_to_left_the_first_column_is_on_the_right():
    rows = prepare("| a | b |\n|---|---|\n| c | d |\n", right_to_left=True).pieces[0].split("\n")
    assert rows[0] == "| b | a |"
    assert rows[2] == "| d | c |"


def test_right_to_left_code_keeps_its_order():
    (piece,) = prepare("اكتب `./a`", right_to_left=True).pieces
    assert piece == "اكتب \u2066`./a`\u2069"


def test_a_page_is_cut_before_its_sections_and_not_in_examples():
    pieces = prepare(PAGE, right_to_left=False).pieces
    assert [piece.partition("\n")[0] for piece in pieces] == ["# Bread", "## Flour", "## The oven"]


def test_headings_have_the_names_that_links_know_on_github():
    assert slug("Trouble: `doctor`, and Help") == "trouble-doctor-and-help"
    assert slug("من المتصفح") == "من-المتصفح"


def test_the_words_grow_with_the_captions(window, guide, qtbot):
    before = guide.text.font().pointSizeF()
    for _ in range(5):
        window.commands["larger"].trigger()
    qtbot.waitUntil(lambda: guide.text.font().pointSizeF() > 1.4 * before)


def test_other_colours_leave_the_reader_where_they_are(page, qapp, qtbot):
    page.follow("#the-oven")
    with qtbot.waitSignal(page.text.completed):
        page.text.changeEvent(QEvent(QEvent.Type.PaletteChange))
    assert page.text.textCursor().block().text() == "The oven"


def test_a_window_in_another_language_shows_the_same_section(open_window, window, guide, qtbot):
    guide.text.go_to_section(3)
    other = open_window(lesson())
    hand_over(window, other)
    view = other.side.view("guide")
    qtbot.waitUntil(lambda: view.text.is_complete)
    assert view.text.section == 3
