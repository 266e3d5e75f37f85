"""The clock that runs a lesson without a video."""

from time import perf_counter

import pytest

from captionplayer.ui.clock import Clock


class Ticks(list):
    """What a clock told."""

    def take(self, time):
        self.append(time)


@pytest.fixture
def ticks():
    return Ticks()


@pytest.fixture
def clock(qapp, ticks):
    clock = Clock(ticks.take)
    clock.end = 10_000
    yield clock
    clock.pause()


def test_it_stands_until_it_is_started(clock, ticks, qtbot):
    qtbot.wait(40)
    assert clock.time == 0
    assert ticks == []


def test_it_ticks_forwards(clock, ticks, qtbot):
    clock.play()
    qtbot.waitUntil(lambda: len(ticks) > 3)
    assert ticks == sorted(ticks)


@pytest.mark.parametrize("rate", [0.5, 1, 2.5])
def test_it_runs_at_its_rate(clock, qtbot, rate):
    clock.set_rate(rate)
    clock.play()
    began = perf_counter()
    qtbot.wait(200)
    clock.pause()
    passed = 1000 * (perf_counter() - began)
    assert clock.time == pytest.approx(passed * rate, abs=5)


def test_a_change_of_rate_keeps_the_place(clock, qtbot):
    clock.seek(5_000)
    clock.set_rate(2)
    assert clock.time == 5_000


def test_a_pause_keeps_the_place(clock, qtbot):
    clock.play()
    qtbot.wait(30)
    clock.pause()
    place = clock.time
    qtbot.wait(30)
    assert clock.time == place > 0


def test_a_seek_tells_its_place_at_once(clock, ticks):
    clock.seek(4_321)
    assert ticks == [4_321]


@pytest.mark.parametrize(("asked", "place"), [(-5, 0), (10_001, 10_000)])
def test_it_stays_within_the_lesson(clock, asked, place):
    clock.seek(asked)
    assert clock.time == place


def test_it_ends_once_at_the_end(clock, qtbot):
    clock.seek(9_970)
    with qtbot.waitSignal(clock.ended, timeout=1000) as ended:
        clock.play()
    assert ended.args == [10_000]
    assert clock.time == 10_000


def test_the_very_end_is_not_a_time_that_is_shown(clock, ticks, qtbot):
    clock.seek(9_970)
    with qtbot.waitSignal(clock.ended, timeout=1000):
        clock.play()
    assert max(ticks) < 10_000
