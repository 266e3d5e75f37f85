"""Which captions were read, in whatever language."""

from hypothesis import given
from hypothesis import strategies as st

from captionplayer.captions.track import Cue, Track
from captionplayer.lessons.reading import Reading
from captionplayer.lessons.spans import Span

times = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda pair: Span(pair[0], sum(pair)))
spans = st.lists(times, max_size=8)


def track(spans):
    return Track("en", [Cue(*span, "words", "en") for span in spans])


def is_read(span, own, read):
    """The rule, caption by caption."""
    foreign = [other for other in read if other not in own]
    return span in read or any(start <= sum(span) // 2 < end for start, end in foreign)


@given(spans, spans, spans)
def test_captions_are_counted_by_the_rule_in_whatever_order(own, read, later):
    reading = Reading(track(own), read)
    reading.add(later)
    assert reading.number == sum(is_read(span, own, read + later) for span in own)


@given(spans)
def test_reading_all_captions_is_all_of_them(own):
    assert Reading(track(own), own).number == len(own)
