"""Times of frames, from what the decoder reports (µs) to what captions are looked up by (ms)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.ui.frametime import FrameTimes

RATES = (1, 5, 12.5, 15, 23.976, 24, 25, 29.97, 30, 50, 59.94, 60, 120)
ORIGINS = (0, 7_000, 14_000, 21_333)
rates = st.sampled_from(RATES)
origins = st.sampled_from(ORIGINS)
numbers = st.integers(0, 200_000)


def exact(rate):
    """A rate as it is meant: 29.97 is 30000/1001."""
    return rate if rate * 2 == int(rate * 2) else round(rate) * 1000 / 1001


@given(rates, origins, numbers)
def test_frame_n_is_presented_at_n_over_the_rate(rate, origin, number):
    reported = origin + round(number * 1_000_000 / exact(rate))
    assert FrameTimes.of(origin, rate).time(reported) == pytest.approx(1000 * number / exact(rate))


@given(rates, origins, numbers, st.integers(-500, 500))
def test_rounding_to_a_millisecond_is_undone(rate, origin, number, rounding):
    reported = origin + round(number * 1_000_000 / exact(rate)) + rounding
    expected = 1000 * number / exact(rate)
    assert FrameTimes.of(origin, rate).time(reported) == pytest.approx(expected, abs=0.002)


@given(rates, origins, st.integers(0, 7_200_000))
def test_a_seek_asks_for_the_frame_that_is_shown_at_that_time(rate, origin, time):
    position = FrameTimes.of(origin, rate).position(time) - origin / 1000
    frame = 1000 / exact(rate)
    start = int(time / frame + 1e-6) * frame
    assert start < position < start + frame


@given(rates, origins, st.integers(0, 7_200_000))
def test_a_seek_to_a_caption_asks_for_the_first_frame_that_has_it(rate, origin, time):
    times = FrameTimes.of(origin, rate)
    position = times.position(time, not_before=True) - origin / 1000
    frame = 1000 / exact(rate)
    start = position // frame * frame
    assert time - 1e-3 <= start < time + frame


def test_whole_milliseconds_come_without_dust():
    assert FrameTimes.of(0, 25.0).time(7 * 40_000) == 280.0
    assert FrameTimes.of(14_000, 30.0).time(14_000 + 3 * 33_333) == 100.0


def test_the_milliseconds_before_an_opus_picture_do_not_count():
    assert FrameTimes.of(14_000, 30.0).time(14_000) == 0.0


def test_a_picture_that_starts_late_on_purpose_starts_late():
    assert FrameTimes.of(500_000, 30.0).time(500_000) == 500.0


def test_frames_at_uneven_times_keep_their_own():
    assert FrameTimes.of(0, 30.0).time(45_000) == 45.0


def test_an_unknown_rate_takes_times_as_they_are():
    assert FrameTimes.of(0, 0.0).time(33_367) == pytest.approx(33.367)


def test_a_seek_at_an_unknown_rate_goes_just_behind_the_time():
    assert FrameTimes.of(14_000, 0.0).position(100) == 115
