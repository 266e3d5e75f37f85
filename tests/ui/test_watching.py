"""What is seen of the lesson is kept in spans: what was skipped is in none."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QElapsedTimer, QObject, Signal
from samples import lesson, problem, tracks

from captionplayer.errors import StorageError
from captionplayer.lessons.session import Session
from captionplayer.ui.watching import Watching

LONG = tracks(en=[(0, 60_000, "Flour")])


class Watched(Session):
    """Notes the spans that it is to keep; the exercises open with the one that covers `enough`."""

    def __init__(self, *args, enough=10**9):
        super().__init__(*args)
        self.spans = []
        self.enough = enough

    def keep_watched(self, start, end, length):
        self.spans.append((start, end, length))
        if end >= self.enough:
            self._unlocked = True
        return self._unlocked


@pytest.fixture
def watched(open_window, progress):
    """A window with a long lesson, and the session that notes."""

    def make(captions=LONG, **facts):
        window = open_window()
        session = Watched(lesson(captions, problems=[problem()]), progress, **facts)
        window.open(session)
        return window, session

    return make


def play_for(window, qtbot, wait):
    before = window.pane.player.time
    window.pane.player.play()
    qtbot.waitUntil(lambda: window.pane.player.time >= before + wait)
    window.pane.player.pause()


def test_what_was_played_is_kept_at_a_pause(watched, qtbot):
    window, session = watched()
    play_for(window, qtbot, 200)
    ((start, end, length),) = session.spans
    assert start == 0 and 200 <= end < 2_000 and length == 60_000


def test_nothing_is_seen_while_it_stands(watched, qtbot):
    window, session = watched()
    window.pane.seek(30_000)
    qtbot.wait(50)
    window.pane.seek(31_000)
    assert session.spans == []


def test_what_a_seek_leaves_out_is_in_no_span(watched, qtbot):
    window, session = watched()
    window.pane.player.play()
    qtbot.waitUntil(lambda: window.pane.player.time >= 100)
    window.pane.seek(30_000)
    qtbot.waitUntil(lambda: window.pane.player.time >= 30_100)
    window.pane.player.pause()
    first, second = session.spans
    assert first[0] == 0 and first[1] < 2_000
    assert 30_000 <= second[0] < 30_100 <= second[1] < 32_000


def test_a_seek_back_begins_a_span(watched, qtbot):
    window, session = watched()
    window.pane.seek(30_000)
    play_for(window, qtbot, 100)
    window.pane.seek(10_000)
    play_for(window, qtbot, 100)
    assert [start for start, _, _ in session.spans] == [30_000, 10_000]


def test_fast_playback_counts(watched, qtbot):
    window, session = watched()
    window.pane.player.set_rate(2.5)
    play_for(window, qtbot, 1_000)
    (span,) = session.spans
    assert span[0] == 0 and span[1] >= 1_000


def test_a_moment_that_comes_too_early_belongs_to_another_span(watched):
    """A decoder may still send pictures of the place before a seek."""
    window, session = watched()
    window.pane.player.play()
    for time in (0.0, 40_000.0, 40_040.0, 80.0):
        window.pane.moment_shown.emit(time)
    window.pane.player.pause()
    assert (40_000, 40_040, 60_000) in session.spans
    assert all(end - start < 2_000 for start, end, _ in session.spans)


def test_the_end_is_seen_with_the_last_picture(watched, qtbot):
    window, session = watched(tracks(en=[(0, 300, "Flour")]))
    with qtbot.waitSignal(window.pane.player.ended):
        window.pane.begin()
    assert session.spans[0][0] == 0 and session.spans[-1][1:] == (300, 300)


def test_while_it_plays_it_is_kept_every_few_seconds(watched, qtbot):
    window, session = watched()
    window.pane.player.play()
    qtbot.waitUntil(lambda: window.pane.player.time >= 100)
    window.watching._timer.timeout.emit()
    qtbot.waitUntil(lambda: window.pane.player.time >= 200)
    window.pane.player.pause()
    first, second = session.spans
    assert second[0] == first[1]


def test_closing_keeps_what_was_seen(watched, qtbot):
    window, session = watched()
    window.pane.player.play()
    qtbot.waitUntil(lambda: window.pane.player.time >= 100)
    window.close()
    assert session.spans[-1][1] >= 100


def test_another_lesson_keeps_what_was_seen_of_the_one_before(watched, qtbot, progress):
    window, session = watched()
    window.pane.player.play()
    qtbot.waitUntil(lambda: window.pane.player.time >= 100)
    window.open(Session(lesson(name="other"), progress))
    assert session.spans[-1][1] >= 100


def test_enough_opens_the_exercises_and_says_so_once(watched, qtbot):
    window, _ = watched(enough=100)
    play_for(window, qtbot, 150)
    assert window.pane.notices.sentences == ("The exercises are open.",)
    play_for(window, qtbot, 50)
    assert window.pane.notices.sentences == ("The exercises are open.",)
    assert not window.side.isVisible()


def test_what_cannot_be_kept_is_told_once(watched, qtbot):
    window, session = watched()

    def fail(*span):
        raise StorageError("progress-unwritable", file="here", reason="full")

    session.keep_watched = fail
    for _ in range(2):
        play_for(window, qtbot, 50)
    assert len([each for each in window.pane.notices.sentences if "here" in each]) == 1


def test_a_video_counts_by_its_pictures(open_video, qtbot, progress):
    window = open_video("brief.webm")
    session = Watched(window._session.lesson, progress)
    window.watching.follow(session)
    with qtbot.waitSignal(window.pane.player.ended, timeout=5_000):
        window.pane.begin()
    assert session.spans[0][0] < 50
    assert session.spans[-1][1] == window.pane.player.duration == session.spans[-1][2]
    # the last caption is shown once more at the end
    assert all(two[0] <= one[1] for one, two in pairwise(session.spans))


class Player(QObject):
    """What a player tells, without playing."""

    playing_changed = Signal(bool)
    sought = Signal(float)
    playing, at_end, rate, time, duration = True, False, 1, 0.0, 10**9


class Pane(QObject):
    """Shows moments that a test makes up."""

    moment_shown = Signal(float)

    def __init__(self):
        super().__init__()
        self.player = Player()


class Notes:
    """Notes the spans that it is to keep."""

    exercises_unlocked = True

    def __init__(self):
        self.spans = []

    def keep_watched(self, start, end, length):
        self.spans.append((start, end))


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.integers(0, 400), st.integers(60_000, 200_000), st.integers(-90_000, -1), st.none()
        ),
        max_size=60,
    )
)
def test_only_what_was_shown_is_in_spans(steps):
    """Whatever moments come in which order; None stands for a seek that is told."""
    pane, notes, here, shown = Pane(), Notes(), 100_000, set()
    watching = Watching(pane)
    watching.follow(notes)
    pane.moment_shown.emit(here)
    went_on = True
    for step in steps:
        if step is None:
            pane.player.sought.emit(0.0)
            went_on = False
            continue
        here, before = max(here + step, 0), here
        if went_on and 0 <= here - before <= 400:
            shown.update(range(before, here))
        pane.moment_shown.emit(here)
        went_on = True
    watching.follow(None)
    assert {time for start, end in notes.spans for time in range(start, end)} == shown


def test_a_moment_takes_less_than_a_millisecond(watched):
    window, _ = watched()
    window.pane.player.play()
    clock = QElapsedTimer()
    clock.start()
    for n in range(1_000):
        window.watching._take(n / 100)
    assert clock.elapsed() < 1_000
