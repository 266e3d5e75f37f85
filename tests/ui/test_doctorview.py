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
SECONDS = 40_000  # ms that a real examination may take where others work too


@pytest.fixture
def view(open_window, monkeypatch):
    """The view, open, with no process: what is found is given."""
    monkeypatch.setattr("captionplayer.ui.doctorprocess.DoctorProcess.start", lambda process: None)
    window = open_window()
    window.commands["doctor"].trigger()
    view = window.side.view("doctor")
    view.show_findings(FINDINGS)
    return view


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


def test_that_it_is_copied_is_said_until_it_is_no_longer_so(view):
    said = []
    view.said.connect(said.append)
    view.copy_button.click()
    assert said == ["Copied"]
    assert view.copy_button.accessibleDescription() == "Copied"
    view.check()
    assert view.copy_button.accessibleDescription() == ""


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
