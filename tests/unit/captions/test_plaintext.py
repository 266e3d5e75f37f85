"""A transcript as plain text."""

from captionplayer.captions.plaintext import dump
from captionplayer.captions.track import Cue, Track

ENGLISH = Track(
    "en", [Cue(0, 900, "Wash\nyour hands", "en"), Cue(3_723_000, 3_724_000, "Dry", "en")]
)
SPANISH = Track("es", [Cue(0, 900, "Lávate las manos", "es")])


def test_each_caption_has_a_line_with_its_time() -> None:
    assert dump(ENGLISH) == "0:00 Wash your hands\n1:02:03 Dry\n"


def test_a_second_language_stands_below_the_first() -> None:
    assert dump(ENGLISH, SPANISH) == ("0:00 Wash your hands\n     Lávate las manos\n1:02:03 Dry\n")


def test_a_row_of_the_second_language_alone_has_its_time_too() -> None:
    assert dump(Track("en", ()), SPANISH) == "0:00 Lávate las manos\n"


def test_no_captions_give_no_text() -> None:
    assert dump(Track("en", ())) == ""
