"""Help > Check this computer: the doctor's report beside the lesson."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from captionplayer.doctor.finding import broken, missing, well
from captionplayer.ui.directions import spoken

FINDINGS = [
    well("qt", "qt", qt="6.11.3", pyside="6.11.3"),
    missing("voice.ar", "voice-none"),
    broken("folder.data", "folder-unwritable", folder="/srv/a b", reason="read-only"),
]
NAMES = well("libraries", "libraries", libraries="Babel 2.18, lxml 6.0")
LANGUAGES = well("translations", "translations", tags="en fr")
SECONDS = 40_000  # ms that a real examination may take where others work too


@pytest.fixture
def open_view(open_window, monkeypatch):
    """Opens the view with no process: what is found is given."""
    monkeypatch.setattr("captionplayer.ui.doctorprocess.DoctorProcess.start", lambda process: None)

    def open_one(findings):
        window = open_window()
        window.commands["doctor"].trigger()
        view = window.side.view("doctor")
        view.show_findings(findings)
        return view

    return open_one


@pytest.fixture
def view(open_view):
    return open_view(FINDINGS)


def rows(view):
    return [view.table.item(row, 0).text() for row in range(view.table.rowCount())]


def test_this_computer_is_really_checked(open_window, qtbot):
    window = open_window()
    said = []
    window.views.said.connect(said.append)
    window.commands["doctor"].trigger()
    view = window.side.view("doctor")
    assert not view.copy_button.isEnabled() and not view.again_button.isEnabled()
    qtbot.waitUntil(lambda: view.table.rowCount() > 30, timeout=SECONDS)
    assert len(said) == 2 and said[1] == view.summary.accessibleName()
    assert not any(row.startswith("Broken") for row in rows(view))
    assert view.copy_button.isEnabled() and view.again_button.isEnabled()


def test_each_row_says_in_words_how_it_is_and_what_to_do(view):
    first, second, third = rows(view)
    assert first.startswith("Broken: Folder for your progress\n")
    assert first.endswith("make the folder writable.")
    assert second.startswith("Missing: Voice for Arabic\nNo voice here")
    assert third.startswith("Well: Qt\n")


def test_a_screen_reader_finds_the_summary_and_the_rows(view):
    table = QAccessible.queryAccessibleInterface(view.table)
    assert table.text(QAccessible.Text.Name) == view.summary.accessibleName()
    children = [table.child(number) for number in range(table.childCount())]
    cells = [each for each in children if each.role() == QAccessible.Role.Cell]
    names = [each.text(QAccessible.Text.Name) for each in cells]
    assert names == [spoken(words) for words in rows(view)]
    assert "/srv/a b cannot be written to" in names[0]


def test_the_table_says_the_summary_before_a_row_has_the_focus(view):
    """Orca 43 tells the new name of what has the focus, not of the table around it."""
    named = []
    view.check()
    assert view.table.currentRow() == -1
    view.table.currentCellChanged.connect(lambda *_: named.append(view.table.accessibleName()))
    view.show_findings(FINDINGS)
    assert view.table.currentRow() == 0
    assert named == [view.summary.accessibleName()]


def test_the_focus_comes_to_the_findings(view):
    assert view.table.hasFocus()
    assert view.table.currentRow() == 0


def test_rows_are_as_high_as_their_words(view):
    """Qt would cut the last line: it forgets the padding."""
    metrics = view.table.fontMetrics()
    for row, text in enumerate(rows(view)):
        width = view.table.columnWidth(0) - 20
        needed = metrics.boundingRect(0, 0, width, 10_000, 0x1000, text).height()
        assert view.table.rowHeight(row) >= needed


def test_the_report_is_copied_as_text(view):
    view.copy_button.click()
    text = QApplication.clipboard().text()
    assert text.startswith("captionplayer ")
    assert "- Folder for your progress: /srv/a b cannot be written to (read-only)." in text
    assert text.isascii()


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "ar",
            [
                "- \u200fالمكتبات: كلها موجودة: Babel 2.18، lxml 6.0.",
                "- \u200fلغات الواجهة: كلها موجودة: الإنجليزية، الفرنسية.",
            ],
        ),
        (
            "fr",
            [
                "- Bibliothèques\u202f: Toutes sont là\u202f: Babel 2.18, lxml 6.0.",
                "- Langues de l’interface\u202f: Toutes sont là\u202f: anglais, français.",
            ],
        ),
        (
            "zh",
            [
                "- 库：全部可用：Babel 2.18、lxml 6.0。",
                "- 界面语言：全部可用：英语、法语。",
            ],
        ),
    ],
)
def test_names_and_labels_are_joined_as_the_language_does(translator, open_view, language, lines):
    translator.use(language)
    open_view([NAMES, LANGUAGES]).copy_button.click()
    assert QApplication.clipboard().text().splitlines()[-2:] == lines


def test_chinese_sentences_follow_each_other_without_a_space(translator, open_view):
    translator.use("zh")
    view = open_view(FINDINGS)
    view.copy_button.click()
    assert "。 " not in QApplication.clipboard().text()
    assert view.summary.accessibleName() == "有故障：1 项。缺少但并非必需：1 项。"


def test_each_name_of_several_is_isolated_in_the_window(translator, open_view):
    translator.use("ar")
    (row,) = rows(open_view([NAMES]))
    assert "\u2068Babel 2.18\u2069، \u2068lxml 6.0\u2069" in row


def test_the_welcome_lesson_has_its_title_in_the_interfaces_language(translator, open_view):
    translator.use("ar")
    facts = {"title": "When your contact leaves", "captions": 9, "languages": 6, "exercises": 7}
    view = open_view([well("welcome", "welcome", **facts)])
    assert "«\u2068عندما يغادر مسؤول التواصل\u2069»" in rows(view)[0]
    view.copy_button.click()
    assert "«عندما يغادر مسؤول التواصل»" in QApplication.clipboard().text()


def test_that_it_is_copied_is_said_and_seen_until_it_is_no_longer_so(view):
    said = []
    view.said.connect(said.append)
    view.copy_button.click()
    assert said == ["Copied"]
    assert view.copy_button.accessibleDescription() == "Copied"
    assert (view.copy_button.told.text(), view.copy_button.told.isVisible()) == ("Copied", True)
    view.check()
    assert view.copy_button.accessibleDescription() == ""
    assert not view.copy_button.told.isVisible()


def test_checking_again_keeps_the_focus_in_the_view(view):
    view.again_button.setFocus()
    view.again_button.click()
    assert view.table.hasFocus()
    assert view.table.rowCount() == 0


def test_the_same_command_puts_it_away(view):
    window = view.window()
    window.commands["doctor"].trigger()
    assert not window.side.shows("doctor")
    assert window.pane.has_focus()


def test_the_button_leads_back_to_the_video(view):
    window = view.window()
    view.back_button.click()
    assert not window.side.shows("doctor")


def test_a_window_that_closes_ends_the_examination(open_window, qtbot):
    window = open_window()
    window.commands["doctor"].trigger()
    process = window.side.view("doctor")._process
    assert process.is_running
    window.close()
    assert not process.is_running


def test_a_doctor_that_cannot_be_started_is_a_finding(view, qtbot, monkeypatch):
    monkeypatch.undo()
    process = view._process
    process._process.setProgram("/nowhere/captionplayer")
    with qtbot.waitSignal(process.finished):
        process.start()
    assert rows(view)[0].startswith("Broken: This program\nThis could not be checked")
