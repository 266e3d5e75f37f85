"""What another start asks for, as a line that anyone may have written."""

import json
import os
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.secondstart.wish import MAX_BYTES, Wish, decode, encode, token

LOOSE = Wish(captions="/a/talk.json", video="/a/talk.webm", exercises=("/a/1.xml", "/a/2.xml"))
FORM = {"captionplayer": 1, **asdict(Wish(lesson="/a/bread.lesson"))}


@pytest.mark.parametrize(
    "wish",
    [
        Wish(),
        Wish(lesson="/a/урок 字幕.lesson", language="zh-Hans", start=True, fullscreen=True),
        replace(LOOSE, token="gnome-shell/captionplayer/4711-3_TIME123"),
        Wish(lesson=os.fsdecode(b"/a/\xff\xfe.lesson")),
    ],
)
def test_a_wish_comes_through_as_it_was(wish):
    line = encode(wish)
    assert line.isascii() and line.count(b"\n") == 1
    assert decode(line.rstrip(b"\n")) == wish


@pytest.mark.parametrize(
    "changed",
    [
        {"captionplayer": 2},
        {"lesson": "bread.lesson"},
        {"lesson": "/a\0b"},
        {"lesson": None},
        {"lesson": ["/a"]},
        {"captions": "/a/talk.json"},
        {"video": "/a/talk.webm", "lesson": ""},
        {"exercises": "/a/1.xml"},
        {"exercises": [7]},
        {"exercises": ["/a"] * 2000},
        {"start": 1},
        {"language": "x" * 65},
        {"token": "a\nb"},
        {"token": "x" * 257},
        {"command": "quit"},
    ],
)
def test_what_is_no_wish_is_refused(changed):
    with pytest.raises(ValueError):
        decode(json.dumps({**FORM, **changed}).encode())


@pytest.mark.parametrize("line", [b"", b"{", b"[]", b"null", b"\xff", b"[" * 50_000, b'"a"'])
def test_what_has_no_form_is_refused(line):
    with pytest.raises(ValueError):
        decode(line)


def test_what_is_too_long_is_refused():
    with pytest.raises(ValueError):
        decode(encode(Wish(lesson="/" + "a" * MAX_BYTES)))


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_or_a_wish(data):
    try:
        wish = decode(data)
    except ValueError:
        return
    assert decode(encode(wish).rstrip(b"\n")) == wish


@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({}, ""),
        ({"DESKTOP_STARTUP_ID": "a_TIME1"}, "a_TIME1"),
        ({"XDG_ACTIVATION_TOKEN": "b", "DESKTOP_STARTUP_ID": "a"}, "b"),
        ({"XDG_ACTIVATION_TOKEN": "b\nc"}, ""),
    ],
)
def test_the_desktops_leave_is_carried_along(environment, found):
    assert token(environment) == found
