import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.captions.track import Cue, Track


def track(*spans: tuple[int, int]) -> Track:
    return Track("en", [Cue(start, end, f"{start}-{end}", "en") for start, end in spans])


def texts(found: tuple[Cue, ...]) -> list[str]:
    return [cue.text for cue in found]


CUES = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=20)
TIMES = st.integers(-5, 35) | st.floats(-5, 35)


@given(CUES, TIMES)
def test_at_is_every_cue_whose_span_holds_the_time(
    spans: list[tuple[int, int]], time: float
) -> None:
    found = track(*spans)
    assert found.at(time) == tuple(cue for cue in found.cues if cue.start <= time < cue.end)


def test_a_start_belongs_to_its_cue_and_an_end_does_not() -> None:
    found = track((10, 20), (20, 30))
    assert [texts(found.at(time)) for time in (9, 10, 19.99, 20, 30)] == [
        [],
        ["10-20"],
        ["10-20"],
        ["20-30"],
        [],
    ]


def test_overlapping_cues_come_in_the_order_of_their_start() -> None:
    assert texts(track((5, 20), (0, 30), (5, 10)).at(7)) == ["0-30", "5-20", "5-10"]


def test_an_empty_track_has_nothing_due() -> None:
    found = track()
    assert (found.at(0), found.end, len(found)) == ((), 0, 0)
    assert (found.next_start(0), found.previous_start(0)) == (None, None)


def test_no_time_at_all_has_nothing_due() -> None:
    assert track((0, 10)).at(float("nan")) == ()


def test_the_end_is_the_latest() -> None:
    assert track((0, 50), (10, 20)).end == 50


@pytest.mark.parametrize(
    ("time", "previous", "following"),
    [(5, None, 10), (10, None, 30), (25, 10, 30), (30, 10, 50), (49, 10, 50), (60, 30, None)],
)
def test_starts_before_and_after(time: int, previous: int | None, following: int | None) -> None:
    found = track((10, 20), (30, 50), (30, 40), (50, 70))
    assert found.previous_start(time) == previous
    assert found.next_start(time) == following


def test_very_many_cues_at_once_take_no_table() -> None:
    found = track(*((number, 10_000 + number) for number in range(4_000)))
    assert len(found.at(5_000)) == 4_000
    assert texts(found.at(2)) == ["0-10000", "1-10001", "2-10002"]
    assert found.at(20_000) == ()


@pytest.mark.parametrize(
    ("time", "text"), [(0, "a"), (1_500, "a"), (2_400, "a"), (2_600, "b"), (9_000, "b")]
)
def test_the_nearest_cue_is_due_or_closest(time: int, text: str) -> None:
    found = Track("en", [Cue(1_000, 2_000, "a", "en"), Cue(3_000, 4_000, "b", "en")])
    nearest = found.nearest(time)
    assert nearest is not None
    assert nearest.text == text


def test_an_empty_track_has_no_nearest_cue() -> None:
    assert Track("en", []).nearest(0) is None
