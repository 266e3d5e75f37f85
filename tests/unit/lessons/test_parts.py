import os

import pytest

from captionplayer.errors import InputError
from captionplayer.lessons.parts import Parts, stays_inside


@pytest.fixture
def parts(tmp_path):
    (tmp_path / "lesson").mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    return Parts(tmp_path / "lesson", tmp_path / "lesson")


def refusal(parts, name):
    with pytest.raises(InputError) as error:
        parts.read(name, 2**20)
    return error.value.notice


def test_reads_a_file_below_the_folder(parts):
    (parts.root / "a").mkdir()
    (parts.root / "a" / "b.txt").write_text("words")
    assert parts.read("a/b.txt", 100) == b"words"


@pytest.mark.parametrize(
    "name",
    [
        *("", ".", "..", "../secret.txt", "a/../../secret.txt", "/etc/hostname"),
        *("C:/x", "c:x", "a\\b", "a\nb", "a\0b", "\ud800", "x" * 256, "é" * 128),
    ],
)
def test_names_that_could_leave_the_folder_are_refused(parts, name):
    assert not stays_inside(name)
    assert refusal(parts, name).code == "part-outside"


@pytest.mark.parametrize(
    "name", ["a.txt", "a/b.txt", "./a", "..a", "a..", "10:30.webm", "字幕.json"]
)
def test_plain_names_are_taken(name):
    assert stays_inside(name)


def test_a_link_out_of_the_folder_is_refused(parts):
    (parts.root / "link.txt").symlink_to("../secret.txt")
    assert refusal(parts, "link.txt").code == "part-outside"


def test_a_linked_folder_outside_is_refused(parts):
    (parts.root / "up").symlink_to("..")
    assert refusal(parts, "up/secret.txt").code == "part-outside"


def test_a_link_within_the_folder_is_followed(parts):
    (parts.root / "a.txt").write_text("words")
    (parts.root / "link.txt").symlink_to("a.txt")
    assert parts.read("link.txt", 100) == b"words"


def test_a_link_to_itself_is_refused(parts):
    (parts.root / "loop").symlink_to("loop")
    assert refusal(parts, "loop").code in ("file-missing", "file-unreadable")


def test_a_missing_file_is_named_as_the_user_knows_it(tmp_path):
    unpacked = Parts(tmp_path, tmp_path / "talk.lesson")
    assert refusal(unpacked, "a.json").file == str(tmp_path / "talk.lesson" / "a.json")


def test_what_is_no_file_is_refused(parts):
    (parts.root / "folder").mkdir()
    os.mkfifo(parts.root / "pipe")
    assert refusal(parts, "folder").code == "file-not-plain"
    assert refusal(parts, "pipe").code == "file-not-plain"


def test_an_empty_file_is_refused(parts):
    (parts.root / "a").touch()
    assert refusal(parts, "a").code == "file-empty"


def test_a_file_beyond_the_limit_is_refused(parts):
    (parts.root / "a").write_bytes(b"x" * (2**20 + 1))
    notice = refusal(parts, "a")
    assert notice.code == "file-too-large"
    assert notice.fields == {"size": 2, "limit": 1}
