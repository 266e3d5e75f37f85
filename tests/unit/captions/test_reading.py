"""How long captions take to read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.captions.reading import Reading, ReadingSpeed, reading_time
from captionplayer.captions.track import Cue

SPEED = ReadingSpeed(words=120, characters=240)  # half a second a word, a quarter a character
speeds = st.builds(ReadingSpeed, words=st.integers(60, 400), characters=st.integers(60, 800))


class Watch:
    """A clock that stands until it is set."""

    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def watch():
    return Watch()


@pytest.fixture
def reading(watch):
    return Reading(watch, SPEED)


def cue(text="Flour and water", start=0, end=1000, language="en"):
    return Cue(start, end, text, language)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Flour and water", 1500),
        ("Flour,\nwater – salt!", 1500),
        ("l'eau est-elle chaude ?", 1500),
        ("नमस्ते दुनिया", 1000),
        ("밀가루와 물", 1000),
        ("面粉和水。", 1000),
        ("小麦粉とPan", 1500),
        ("葛\U000e0100", 250),
        ("กิน", 200),
        ("♪ ♪", 0),
        ("", 0),
    ],
)
def test_words_and_characters_are_counted_as_the_script_has_them(text, time):
    assert reading_time(text, SPEED) == time


@given(st.text(), speeds)
def test_any_text_takes_a_time(text, speed):
    assert reading_time(text, speed) >= 0


@given(st.text(), st.text(), speeds)
def test_more_text_never_takes_less_time(text, more, speed):
    assert reading_time(f"{text} {more}", speed) >= reading_time(text, speed)


@given(st.text(), speeds)
def test_who_reads_twice_as_fast_needs_half_the_time(text, speed):
    faster = ReadingSpeed(2 * speed.words, 2 * speed.characters)
    assert 2 * reading_time(text, faster) == pytest.approx(reading_time(text, speed), abs=2)


def test_the_rest_is_what_the_screen_did_not_give(reading, watch):
    reading.show([cue()])
    watch.now += 600
    assert reading.rest([cue()]) == 900


def test_nothing_is_left_of_a_cue_that_was_there_for_long(reading, watch):
    reading.show([cue()])
    watch.now += 5000
    assert reading.rest([cue()]) == 0


def test_cues_of_one_language_are_read_one_after_the_other(reading, watch):
    first, second = cue(), cue("Salt", 500)
    reading.show([first])
    watch.now += 500
    reading.show([first, second])
    assert reading.rest([first]) == 1000
    assert reading.rest([first, second]) == 1500


def test_of_two_languages_the_slower_to_read_counts(reading):
    both = [cue(), cue("Harina", language="es")]
    reading.show(both)
    assert reading.rest(both) == 1500


def test_a_cue_that_stays_is_read_on(reading, watch):
    reading.show([cue()])
    watch.now += 1000
    reading.show([cue(), cue("Sel", language="fr")])
    assert reading.rest([cue()]) == 500


def test_a_cue_that_comes_again_is_read_again(reading, watch):
    reading.show([cue()])
    watch.now += 1000
    reading.start_again()
    assert reading.rest([cue()]) == 1500


def test_a_cue_that_is_not_shown_needs_no_time(reading):
    assert reading.rest([cue()]) == 0


@given(st.lists(st.tuples(st.text(max_size=20), st.sampled_from(["en", "fr"])), max_size=6))
def test_after_the_rest_nothing_is_left(rows):
    watch = Watch()
    reading = Reading(watch, SPEED)
    cues = [cue(text, n, language=language) for n, (text, language) in enumerate(rows)]
    reading.show(cues)
    watch.now += reading.rest(cues)
    assert reading.rest(cues) == 0
