"""Captions count as read where they were seen for a while, focused or read out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from samples import lesson, problem, tracks

from captionplayer.lessons.session import Session
from captionplayer.ui.captionsread import LOOK

MANY = tracks(en=[(n * 1_000, n * 1_000 + 900, f"Cue {n}") for n in range(200)])


class Reader(Session):
    """Notes the captions that it is to keep; all of them open the exercises."""

    def __init__(self, *args):
        super().__init__(*args)
        self.read = []

    def keep_read(self, cues):
        self.read += [cue.start // 1_000 for cue in cues]
        self._unlocked = len(self.read) == len(self.lesson.tracks.track("en"))
        return self._unlocked


@pytest.fixture
def reader(open_window, progress):
    def make(captions=MANY, **facts):
        window = open_window()
        session = Reader(lesson(captions, problems=[problem()], **facts), progress)
        window.open(session)
        return window, session

    return make


def look(window, times=2):
    """Let so many seconds pass."""
    for _ in range(times):
        window.captions_read._timer.timeout.emit()


def open_transcript(window, qtbot):
    window.commands["transcript"].trigger()
    qtbot.waitUntil(lambda: bool(window.transcription.view.lines.rows_in_sight()))


def test_lines_in_sight_for_a_second_are_read(reader, qtbot):
    window, session = reader()
    open_transcript(window, qtbot)
    look(window, 1)
    assert session.read == []
    look(window, 1)
    shown = window.transcription.view.lines.rows_in_sight()
    assert sorted(session.read) == list(shown)
    assert 3 <= len(shown) < 100


def test_the_timer_looks_once_a_second():
    assert 500 <= LOOK <= 1_500


def test_lines_that_pass_by_are_not_read(reader, qtbot):
    window, session = reader()
    open_transcript(window, qtbot)
    for top in (0, 50, 100, 150):
        window.transcription.view.lines.verticalScrollBar().setValue(top)
        look(window, 1)
    assert session.read == []


def test_a_closed_transcript_is_not_read(reader, qtbot):
    window, session = reader()
    open_transcript(window, qtbot)
    window.commands["transcript"].trigger()
    look(window, 3)
    assert session.read == []


def test_a_line_that_the_arrows_come_to_is_read_at_once(reader, qtbot):
    window, session = reader()
    open_transcript(window, qtbot)
    window.side.take_focus()
    qtbot.keyClick(window.transcription.view.lines, Qt.Key.Key_Down)
    window.captions_read.keep()
    assert session.read == [0, 1]


def test_captions_are_read_where_the_focus_is_on_them(reader):
    window, session = reader()
    window.pane.seek(5_000)
    look(window)
    assert session.read == []
    window.pane.to_caption_region()
    look(window, 1)
    window.pane.seek(7_000)
    look(window)
    assert session.read == [5, 7]


def test_what_a_voice_has_spoken_is_read(reader):
    window, session = reader()
    cue = MANY.track("en").cues[3]
    window.speech.speaking.read_out.emit((cue,))
    look(window, 1)
    assert session.read == [3]


def test_what_a_screen_reader_is_asked_to_say_is_read(reader, monkeypatch):
    window, session = reader()
    window.pane.seek(5_000)
    window.commands["say-caption"].trigger()
    look(window, 1)
    assert session.read == []  # nobody is there to say it
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    window.captions_read.take_said()
    look(window, 1)
    assert session.read == [5]


def test_a_caption_is_told_once(reader, qtbot):
    window, session = reader()
    open_transcript(window, qtbot)
    look(window, 5)
    assert len(session.read) == len(set(session.read))


def test_all_of_them_open_the_exercises_and_it_is_said(reader, qtbot):
    window, _ = reader(tracks(en=[(0, 900, "Flour"), (1_000, 1_900, "Water")]))
    open_transcript(window, qtbot)
    look(window)
    assert window.pane.notices.sentences == ("The exercises are open.",)
    assert window.side.shows("transcript")
    assert not window.captions_read._timer.isActive()


def test_nothing_is_counted_where_they_are_open(open_window, progress, qtbot):
    window = open_window(lesson(MANY))
    window._session.unlock()
    window.captions_read.follow(window._session)
    assert not window.captions_read._timer.isActive()
