"""Times as people write them."""

import pytest

from captionplayer.captions.times import clock


@pytest.mark.parametrize(
    ("time", "words"),
    [
        (0, "0:00"),
        (999, "0:00"),
        (72_000, "1:12"),
        (72_999.9, "1:12"),
        (3_599_000, "59:59"),
        (3_723_000, "1:02:03"),
    ],
)
def test_a_time_is_written_as_a_clock_shows_it(time, words):
    assert clock(time) == words
