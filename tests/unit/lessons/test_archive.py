import stat
import struct
from os import utime
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from captionplayer.errors import LessonError, StorageError
from captionplayer.lessons import archive
from captionplayer.lessons.folder import open_lesson
from captionplayer.messages import describe


def refusal(path, cache):
    with pytest.raises(LessonError) as error:
        open_lesson(path, cache)
    assert not list(cache.glob("unpacked/*"))
    assert str(path) in describe(error.value.notice)
    return error.value.notice


def unpacked(cache):
    return list(cache.glob("unpacked/*"))


def test_a_packed_lesson_opens_like_its_folder(lesson, pack, cache):
    found = open_lesson(pack(lesson), cache)
    assert found.id == "org.example.watering"
    assert found.video.is_relative_to(cache)
    assert len(found.problems) == 2
    assert found.notices == ()


def test_one_folder_around_everything_does_no_harm(lesson, pack, cache):
    files = {f"watering/{path.name}": path.read_bytes() for path in lesson.glob("*.*")}
    found = open_lesson(pack({**files, "__MACOSX/._x": b"x"}), cache)
    assert found.video.parent.name == "watering"


def test_a_packed_folder_needs_no_manifest(plain, pack, cache):
    assert len(open_lesson(pack(plain), cache).tracks.offers) == 3


def test_notices_name_the_archive_not_the_cache(lesson, pack, cache):
    (lesson / "captions/watering.es.json").write_text("{")
    path = pack(lesson)
    notice = open_lesson(path, cache).notices[0]
    assert notice.file == str(path / "captions/watering.es.json")


def test_it_is_unpacked_once(lesson, pack, cache):
    path = pack(lesson)
    before = open_lesson(path, cache).video.stat()
    after = open_lesson(path.rename(path.with_name("moved.lesson")), cache).video.stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert len(unpacked(cache)) == 1


def test_a_changed_archive_is_unpacked_again(lesson, pack, cache):
    first = open_lesson(pack(lesson), cache).video
    (lesson / "watering.webm").write_bytes(b"another video")
    second = open_lesson(pack(lesson), cache).video
    assert (first.read_bytes(), second.read_bytes()) == (b"not looked into here", b"another video")


def test_what_someone_cleaned_away_is_unpacked_again(lesson, pack, cache):
    path = pack(lesson)
    open_lesson(path, cache).video.unlink()
    assert open_lesson(path, cache).video.is_file()


def test_what_was_not_opened_for_long_leaves_the_cache(lesson, pack, cache):
    old = cache / "unpacked" / "old"
    old.mkdir(parents=True)
    utime(old, (0, 0))
    open_lesson(pack(lesson), cache)
    assert old not in unpacked(cache)


@pytest.mark.parametrize(
    "name", ["../up.json", "/etc/up", "a/../../up", "C:/up", "a\\..\\up", "a\nb", "x" * 256]
)
def test_a_name_that_leaves_the_folder_is_refused(pack, cache, name):
    assert refusal(pack({"a.json": "{}", name: "x"}), cache).code == "archive-entry-outside"


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK])
def test_links_and_devices_are_refused(pack, cache, kind):
    entry = ZipInfo("link")
    entry.external_attr = (kind | 0o777) << 16
    assert refusal(pack({entry: "/etc/passwd"}), cache).code == "archive-entry-special"


@pytest.mark.parametrize(
    ("first", "second"),
    [("a.json", "A.json"), ("é.json", "e\u0301.json"), ("a", "a/b"), ("a/b", "./a//b")],
)
def test_names_that_are_one_on_some_file_system_are_refused(pack, cache, first, second):
    assert refusal(pack({first: "x", second: "y"}), cache).code == "archive-entry-twice"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_given_twice_is_refused(tmp_path, cache):
    with ZipFile(tmp_path / "a.lesson", "w") as file:
        file.writestr("a.json", "x")
        file.writestr("a.json", "y")
    assert refusal(tmp_path / "a.lesson", cache).code == "archive-entry-twice"


def test_an_unusual_packing_is_refused(pack, cache):
    entry = ZipInfo("a.json")
    entry.compress_type = ZIP_BZIP2
    assert refusal(pack({entry: "x"}), cache).code == "archive-entry-method"


def test_an_encrypted_entry_is_refused(pack, cache):
    path = pack({"a.json": "x"})
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert refusal(path, cache).code == "archive-entry-encrypted"


def test_too_many_entries_are_refused(pack, cache):
    assert refusal(pack({str(n): "" for n in range(1001)}), cache).code == "archive-too-many"


def deflated(name):
    entry = ZipInfo(name)
    entry.compress_type = ZIP_DEFLATED
    return entry


def test_a_bomb_is_refused_by_what_it_says(pack, cache):
    path = pack({deflated("a.webm"): bytes(archive.FREE_OF_RATIO + 1)})
    assert refusal(path, cache).code == "archive-too-large"


def test_a_bomb_that_lies_is_stopped_while_it_unpacks(pack, cache, monkeypatch):
    monkeypatch.setattr(archive, "FREE_OF_RATIO", 1000)
    monkeypatch.setattr(archive, "LARGEST_RATIO", 1)
    path = pack({deflated("a.webm"): bytes(500_000), deflated("b.webm"): bytes(500_000)})
    data = path.read_bytes()
    path.write_bytes(data.replace(struct.pack("<L", 500_000), struct.pack("<L", 10)))
    # read as ten bytes each, which are not what was packed
    with pytest.raises(LessonError, match="archive-entry-damaged"):
        open_lesson(path, cache)


def test_bytes_are_counted_as_they_come(lesson, pack, cache, monkeypatch):
    path = pack({deflated("a.webm"): bytes(500_000)})
    limits = iter([500_000, 1000])
    monkeypatch.setattr(archive, "_limit", lambda _: next(limits))
    assert refusal(path, cache).code == "archive-too-large"


def test_a_forged_directory_is_not_read_at_once(pack, cache):
    path = pack({"a.json": "x"})
    data = bytearray(path.read_bytes())
    end = data.index(b"PK\x05\x06")
    data[end + 12 : end + 16] = struct.pack("<L", 2**21)
    path.write_bytes(bytes(2**22) + data)
    assert refusal(path, cache).code == "archive-damaged"


@pytest.mark.parametrize("data", [b"x", b"PK\x05\x06", b"PK\x03\x04" * 9, bytes(5000)])
def test_what_is_no_archive_is_refused(tmp_path, cache, data):
    (tmp_path / "a.lesson").write_bytes(data)
    assert refusal(tmp_path / "a.lesson", cache).code == "archive-damaged"


def test_a_truncated_archive_is_refused(lesson, pack, cache):
    path = pack(lesson)
    path.write_bytes(path.read_bytes()[:-100])
    assert refusal(path, cache).code == "archive-damaged"


def test_a_damaged_entry_is_told_at_every_opening_and_the_rest_stays(lesson, pack, cache):
    path = pack(lesson)
    data = path.read_bytes()
    path.write_bytes(data.replace(b"Riega los", b"Xiega los"))
    for _ in range(2):
        found = open_lesson(path, cache)
        assert [notice.code for notice in found.notices] == [
            "archive-entry-damaged",
            "file-missing",
        ]
        assert found.video


def test_a_cache_that_cannot_be_written_is_told(lesson, pack, tmp_path):
    (tmp_path / "cache").write_text("a file is in the way")
    with pytest.raises(StorageError, match="cache-unwritable") as error:
        open_lesson(pack(lesson), tmp_path / "cache")
    assert "cache" in describe(error.value.notice)


@pytest.mark.parametrize("entry", [b"org.example", b"Question 10"])
def test_a_damaged_manifest_or_only_part_is_an_error(lesson, pack, cache, entry):
    if entry == b"Question 10":
        (lesson / "lesson.toml").write_text('[exercises]\nfiles = ["exercises/problem10.xml"]')
    path = pack(lesson)
    path.write_bytes(path.read_bytes().replace(entry, entry[::-1], 1))
    with pytest.raises(LessonError, match="archive-entry-damaged"):
        open_lesson(path, cache)


def test_a_folder_that_is_named_like_an_archive_is_a_folder(plain, cache):
    folder = plain.rename(plain.with_name("plain.lesson"))
    assert open_lesson(folder, cache).video.parent == folder
