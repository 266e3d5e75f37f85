"""Two tracks side by side: by key, else by time, and nothing gets lost."""

from hypothesis import given
from hypothesis import strategies as st

from captionplayer.captions.alignment import Row, align
from captionplayer.captions.track import Cue, Track


def track(language: str, *spans: tuple[int, int], keyed: bool = False) -> Track:
    return Track(
        language,
        [Cue(a, b, f"{language} {a}", language, f"k{n}" * keyed) for n, (a, b) in enumerate(spans)],
    )


def texts(rows: tuple[Row, ...]) -> list[tuple[str, str]]:
    return [row.texts for row in rows]


def test_one_track_gives_a_row_for_each_cue() -> None:
    assert texts(align(track("en", (0, 900), (1000, 1900)))) == [("en 0", ""), ("en 1000", "")]


def test_cues_of_one_key_stand_side_by_side_whatever_their_times() -> None:
    english = track("en", (0, 900), (1000, 1900), keyed=True)
    spanish = track("es", (500, 2000), (2000, 3000), keyed=True)
    assert texts(align(english, spanish)) == [("en 0", "es 500"), ("en 1000", "es 2000")]


def test_without_keys_a_cue_stands_beside_the_one_it_overlaps_longest() -> None:
    english = track("en", (0, 1000), (1000, 2000))
    spanish = track("es", (100, 900), (800, 2100))
    assert texts(align(english, spanish)) == [("en 0", "es 100"), ("en 1000", "es 800")]


def test_two_short_cues_stand_beside_a_long_one() -> None:
    rows = align(track("en", (0, 2000)), track("es", (0, 900), (1000, 2000)))
    assert texts(rows) == [("en 0", "es 0\nes 1000")]


def test_a_cue_that_overlaps_none_has_a_row_of_its_own() -> None:
    rows = align(track("en", (0, 900), (4000, 5000)), track("es", (2000, 3000)))
    assert texts(rows) == [("en 0", ""), ("", "es 2000"), ("en 4000", "")]
    assert [row.start for row in rows] == [0, 2000, 4000]


SPANS = st.lists(
    st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda pair: (pair[0], sum(pair)))
)


@given(SPANS, SPANS)
def test_every_cue_stands_in_one_row_and_rows_are_in_order(
    first: list[tuple[int, int]], second: list[tuple[int, int]]
) -> None:
    one, other = track("en", *first), track("es", *second)
    rows = align(one, other)
    assert [row.first for row in rows if row.first] == list(one.cues)
    beside = [cue for row in rows for cue in row.second]
    assert sorted(beside, key=str) == sorted(other.cues, key=str)
    assert [row.start for row in rows] == sorted(row.start for row in rows)
