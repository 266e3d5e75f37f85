"""The language that Speech Dispatcher is spoken to in."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from captionplayer.ui.ssip import Replies, Reply, as_data, one_line


def test_a_reply_is_put_together_from_its_lines():
    replies = Replies().feed(b"251-espeak-ng\r\n251 OK GET RETURNED\r\n")
    assert replies == [Reply(251, ("espeak-ng", "OK GET RETURNED"))]
    assert replies[0].is_good and not replies[0].is_event


@given(some.lists(some.integers(0, 60), max_size=6))
def test_it_does_not_matter_how_the_bytes_come(cuts):
    data = b"230 OK\r\n701-7\r\n701-2\r\n701 BEGIN\r\n225-7\r\n225 OK\r\n"
    replies, found, before = Replies(), [], 0
    for cut in [*sorted(cuts), len(data)]:
        found += replies.feed(data[before:cut])
        before = max(before, cut)
    assert [reply.code for reply in found] == [230, 701, 225]


@pytest.mark.parametrize("data", [b"HTTP/1.1 400\r\n", b"\r\n", b"2x0 OK\r\n", b"1" * 70_000])
def test_what_is_no_reply_is_refused(data):
    with pytest.raises(ValueError):
        Replies().feed(data)


@given(some.text())
def test_a_text_is_one_line_that_cannot_end_the_data(text):
    lines = as_data(text).split(b"\r\n")
    assert lines[1:] == [b".", b""]
    assert lines[0] != b"." and b"\n" not in lines[0]


def test_line_breaks_and_control_characters_become_spaces():
    assert one_line(" Flour\nand\x00\u2028water ") == "Flour and water"
