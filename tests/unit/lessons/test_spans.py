"""Spans of time are put together."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from captionplayer.lessons.progress import Progress
from captionplayer.lessons.spans import GAP, Span, covered, merged, within

times = st.integers(-50, 1500)
spans = st.lists(st.builds(Span, times, times), max_size=12)


def milliseconds(spans, length):
    """Every millisecond that counts, one by one: played, or in a gap that is none."""
    played = {time for start, end in spans for time in range(max(start, 0), min(end, length))}
    ordered = sorted(played)
    for time, following in pairwise(ordered):
        if following - time - 1 <= GAP:
            played.update(range(time, following))
    return played


@given(spans, st.integers(0, 1500))
def test_what_is_covered_is_every_millisecond_counted(given_spans, length):
    assert covered(given_spans, length) == len(milliseconds(given_spans, length))


@given(spans)
def test_merged_spans_are_in_order_and_apart(given_spans):
    result = merged(given_spans)
    assert all(before.end + GAP < after.start for before, after in pairwise(result))
    assert all(span.start < span.end for span in result)


@given(spans, st.randoms(use_true_random=False))
def test_the_order_of_spans_does_not_matter(given_spans, random):
    one_by_one = ()
    shuffled = list(given_spans)
    random.shuffle(shuffled)
    for span in shuffled:
        one_by_one = merged((*one_by_one, span))
    assert one_by_one == merged(given_spans)


@given(st.lists(st.lists(st.builds(Span, times, times), max_size=3), max_size=5))
def test_kept_spans_are_the_merged_ones(calls):
    usable = [[span for span in spans if span.start < span.end] for spans in calls]
    with Progress.in_memory() as progress:
        for each in usable:
            progress.keep_watched("lesson", each, 2000)
        assert progress.watched("lesson") == merged(span for each in usable for span in each)


def test_a_span_is_taken_as_far_as_the_lesson_goes():
    assert within(-5, 2000, 1000) == Span(0, 1000)
    assert within(1000, 2000, 1000) is None
    assert within(20, 10, 1000) is None
    assert within(0, 10**30, 10**40).end < 2**63
