from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.captions import limits
from captionplayer.captions.srt import dump, parse
from captionplayer.captions.track import Cue, Track
from captionplayer.errors import InputError, Notice, SubtitleError
from captionplayer.messages import describe

DATA = Path(__file__).parents[2] / "data" / "captions"
GOOD = "1\n00:00:01,000 --> 00:00:02,000\nOne\n\n"


def read(text: str) -> tuple[list[str], list[tuple[str, object]]]:
    cues, notices = parse(text.encode(), "s.srt", "en")
    return [cue.text for cue in cues], [(notice.code, notice.place) for notice in notices]


def text_of(text: str) -> str:
    return read(f"1\n00:00:01,000 --> 00:00:02,000\n{text}\n")[0][0]


def failure(data: bytes) -> Notice:
    with pytest.raises(SubtitleError) as caught:
        parse(data, "s.srt", "en")
    assert describe(caught.value.notice)
    return caught.value.notice


def test_cues_have_times_text_language_and_key() -> None:
    cues, _ = parse((DATA / "greeting.srt").read_bytes(), "s.srt", "en")
    assert cues == (
        Cue(0, 1500, "Say hello first.", "en", "subtitle-0-1500-0"),
        Cue(1500, 4000, "Then ask:\nHow are you & yours?", "en", "subtitle-1500-4000-1"),
    )


def test_what_is_left_out_is_named_with_its_line() -> None:
    _, notices = parse((DATA / "greeting.srt").read_bytes(), "s.srt", "en")
    assert [(notice.code, notice.place) for notice in notices] == [
        ("subtitle-block-unreadable", 10),
        ("subtitle-times-wrong", 12),
    ]


@pytest.mark.parametrize(
    "timing",
    [
        "00:00:aa,000 --> 00:00:02,000",
        "00:00:01,0000 --> 00:00:02,000",
        "00:01,000 --> 00:02,000",
        "-00:00:01,000 --> 00:00:02,000",
        "00:00:01,000 -> 00:00:02,000",
        "00:00:01,000 --> 00:00:02,000 --> 00:00:03,000",
        "",
    ],
)
def test_garbled_times_are_noticed_not_guessed(timing: str) -> None:
    texts, notices = read(f"{GOOD}2\n{timing}\nTwo\n")
    assert texts == ["One"]
    assert {place for _, place in notices} <= {5, 7}
    assert notices


@pytest.mark.parametrize("end", ["00:00:03,000", "00:00:02,000", "999:00:00,000"])
def test_times_that_cannot_be_shown_are_noticed(end: str) -> None:
    _, notices = read(f"{GOOD}2\n00:00:03,000 --> {end}\nTwo\n")
    assert notices == [("subtitle-times-wrong", 5)]


def test_points_positions_and_a_missing_index_are_read() -> None:
    texts, notices = read("00:00:01.000 --> 00:00:02.000 X1:40 X2:60\nOne\n")
    assert (texts, notices) == (["One"], [])


def test_a_missing_blank_line_does_not_swallow_the_next_cue() -> None:
    texts, notices = read(GOOD.rstrip() + "\n2\n00:00:02,000 --> 00:00:03,000\nTwo")
    assert (texts, notices) == (["One", "Two"], [])


def test_a_cue_without_text_is_no_caption() -> None:
    assert read(f"{GOOD}2\n00:00:02,000 --> 00:00:03,000\n\n") == (["One"], [])


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("<i>a</i> <B>b</B>", "a b"),
        ('<font color="red">a</font>', "a"),
        ("{\\an8}a", "a"),
        ("1 < 2 > 0 <3", "1 < 2 > 0 <3"),
        ("{a}", "{a}"),
        ("&lt;i&gt; &#39;x&#39; &amp;lt;", "<i> 'x' &lt;"),
        ("AT&T &copy=1 &nosuch;", "AT&T &copy=1 &nosuch;"),
    ],
)
def test_tags_go_and_entities_become_characters(given_text: str, shown: str) -> None:
    assert text_of(given_text) == shown


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'{"start": [0], "end": [1], "text": ["a"]}', "subtitle-json"),
        (b'[{"a": 1}]', "subtitle-json"),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\na", "subtitle-webvtt"),
        (b"nothing of the kind", "subtitle-no-captions"),
        (b"\xff", "text-undecodable"),
        (b"a\0b", "text-with-nul"),
    ],
)
def test_what_is_no_subtitle_file_is_refused(data: bytes, code: str) -> None:
    assert failure(data).code == code


def test_too_many_captions_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_CAPTIONS", 1)
    assert failure((GOOD * 2).encode()).code == "captions-too-many"


def test_utf_16_is_read() -> None:
    cues, _ = parse(GOOD.encode("utf-16"), "s.srt", "en")
    assert cues[0].text == "One"


@given(st.binary(max_size=100) | st.text(max_size=100).map(str.encode))
def test_bytes_raise_nothing_but_input_errors(data: bytes) -> None:
    for content in (data, GOOD.encode() + data):
        try:
            parse(content, "s.srt", "en")
        except InputError as error:
            assert describe(error.notice)


WORDS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1)
MARKUP = st.sampled_from(["<i>", "&amp;", "{\\an8}", "00:00:01,000 --> 00:00:02,000", "5", "-->"])
TEXTS = st.lists(MARKUP | WORDS, min_size=1, max_size=4).map("\n".join)
SPANS = st.tuples(st.integers(0, 10**9), st.integers(1, 10**9))


@given(st.lists(st.tuples(SPANS, TEXTS), min_size=1, max_size=5))
def test_what_is_written_reads_back(given_cues: list[tuple[tuple[int, int], str]]) -> None:
    cues = [Cue(start, start + length, text, "en") for (start, length), text in given_cues]
    track = Track("en", cues)
    back, notices = parse(dump(track).encode(), "s.srt", "en")
    assert notices == ()
    assert [(cue.start, cue.end, cue.text) for cue in back] == [
        (cue.start, cue.end, cue.text) for cue in track.cues
    ]


def test_blank_lines_are_not_written() -> None:
    cue = Cue(0, 1, "a\n\n b \r\nc", "en")
    assert dump(Track("en", [cue])) == "1\n00:00:00,000 --> 00:00:00,001\na\n b\nc\n"
