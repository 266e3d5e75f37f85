"""Help > About: what the program is made of, and under which licences."""

import pytest
from PySide6.QtCore import QLibraryInfo, Qt, qVersion
from PySide6.QtGui import QAccessible, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from samples import lesson, tracks

from captionplayer import __version__
from captionplayer.ui.about import About


@pytest.fixture
def about(qtbot):
    view = About()
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    return view


@pytest.fixture
def window(open_window):
    return open_window(lesson(tracks(en=[(0, 900, "Flour")])))


def choose(view, name):
    row = next(at for at, row in enumerate(view.rows) if row.split(" ")[0] == name)
    view.list.setCurrentRow(row)
    return view.text.toPlainText()


def test_the_version_and_the_licence_are_said_first(about):
    words = about.text.toPlainText().split("GNU GENERAL PUBLIC LICENSE")[0]
    assert f"captionplayer {__version__} is free software" in words
    assert "without any warranty" in words
    about.take_focus()
    assert about.list.accessibleDescription() in words


def test_the_program_is_the_first_part_and_its_licence_is_there_whole(about):
    assert about.rows[0] == f"captionplayer {__version__}"
    text = about.text.toPlainText()
    assert "GPL-3.0-or-later" in text
    assert "TERMS AND CONDITIONS" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_qt_is_named_with_its_version_and_how_to_replace_it(about):
    text = choose(about, "Qt")
    assert f"Qt {qVersion()}" in about.rows
    assert QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath) in text
    assert "https://download.qt.io" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text


@pytest.fixture
def screen_reader():
    """Something asks Qt for names and places."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("screen_reader")
def test_rows_are_as_high_for_a_screen_reader_as_for_all(window):
    """It asks for places before the list is seen, and these stay."""
    window.commands["about"].trigger()
    listed = window.side.view("about").list
    assert listed.visualItemRect(listed.item(0)).height() >= 28


def test_only_qt_is_said_to_be_replaced(about):
    assert "download.qt.io" not in choose(about, "Phosphor")


def test_every_part_has_the_text_of_its_licence(about):
    for row in range(about.list.count()):
        about.list.setCurrentRow(row)
        assert "not part of this installation" not in about.text.toPlainText()
        assert len(about.text.toPlainText()) > 500


def test_texts_that_a_distribution_left_out_are_said_to_be_missing(qtbot, monkeypatch, tmp_path):
    (tmp_path / "index.json").write_text(
        '{"components": [{"name": "Qt", "version": "", "licence": "LGPL-3.0-only", "home": "",'
        ' "within": "", "copyright": [], "texts": ["LGPL-3.0.txt"]}]}'
    )
    monkeypatch.setattr("captionplayer.resources.licences", lambda: tmp_path)
    view = About()
    qtbot.addWidget(view)
    assert "not part of this installation" in view.text.toPlainText()


def test_tab_leads_from_the_list_to_the_text_and_on(about):
    about.take_focus()
    assert about.list.hasFocus()
    QTest.keyClick(about.list, Qt.Key.Key_Tab)
    assert about.text.hasFocus()
    QTest.keyClick(about.text, Qt.Key.Key_Tab)
    assert about.back_button.hasFocus()


def test_arrows_choose_a_part_and_letters_find_one(about):
    about.take_focus()
    first = about.text.toPlainText()
    QTest.keyClick(about.list, Qt.Key.Key_Down)
    assert about.list.currentRow() == 1
    assert about.text.toPlainText() != first
    QTest.keyClicks(about.list, "pysrt")
    assert about.list.currentItem().text().startswith("pysrt")


def test_the_text_can_be_read_with_the_keyboard(about):
    about.text.setFocus()
    before = about.text.textCursor().position()
    QTest.keyClick(about.text, Qt.Key.Key_Down)
    assert about.text.textCursor().position() > before
    about.text.selectAll()
    assert about.text.isReadOnly()


def test_assistive_technology_is_told_what_list_and_text_are(about):
    choose(about, "Qt")
    assert about.list.accessibleName() == "What captionplayer is made of"
    assert about.text.accessibleName() == "About Qt"


@pytest.fixture
def arabic(translator, open_window):
    translator.use("ar")
    window = open_window(lesson(tracks(en=[(0, 900, "Flour")])))
    window.commands["about"].trigger()
    return window.side.view("about")


def margin(about, words):
    """The side on which the paragraph with these words begins."""
    assert about.text.find(words) or about.text.find(words, QTextDocument.FindFlag.FindBackward)
    cursor = about.text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    middle = about.text.viewport().width() / 2
    return "right" if about.text.cursorRect(cursor).left() > middle else "left"


def test_arabic_paragraphs_begin_at_the_right_and_english_ones_at_the_left(arabic):
    assert margin(arabic, "الرخصة: ") == margin(arabic, "برنامج حرّ") == "right"
    assert margin(arabic, "بالإنجليزية") == "right"
    assert margin(arabic, "Copyright (C)") == "left"
    assert margin(arabic, "TERMS AND CONDITIONS") == "left"


def test_english_names_are_isolated_in_arabic_paragraphs(arabic):
    choose(arabic, "Qt")
    text = arabic.text.toPlainText()
    assert "الرخصة: \u2068LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only\u2069\n" in text
    assert "\u2068https://www.qt.io\u2069\n" in text


def test_a_part_that_is_chosen_is_read_from_its_beginning(about):
    about.text.moveCursor(QTextCursor.MoveOperation.End)
    choose(about, "Qt")
    assert about.text.textCursor().position() == 0
    assert about.text.verticalScrollBar().value() == 0


@pytest.mark.parametrize("size", [(800, 600), (640, 480), (1366, 768)])
def test_list_and_text_are_whole_in_small_windows(window, size):
    window.resize(*size)
    window.commands["about"].trigger()
    QTest.qWait(50)
    view = window.side.view("about")
    assert view.list.geometry().bottom() < view.text.geometry().top()
    assert view.text.geometry().bottom() < view.height()


def test_the_command_opens_it_and_puts_it_away(window):
    window.commands["about"].trigger()
    assert window.side.shows("about")
    assert window.focusWidget() is window.side.view("about").list
    window.commands["about"].trigger()
    assert not window.side.shows("about")
    assert window.pane.has_focus()


def test_f6_leads_to_the_player_and_back(window):
    window.commands["about"].trigger()
    window.commands["other-part"].trigger()
    assert window.pane.has_focus()
    window.commands["other-part"].trigger()
    assert window.side.has_focus()


def test_escape_leads_back_to_the_video(window):
    window.commands["about"].trigger()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not window.side.shows("about")


def test_letters_do_not_reach_the_player_from_here(window):
    window.commands["about"].trigger()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_K)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert not window.pane.player.playing
