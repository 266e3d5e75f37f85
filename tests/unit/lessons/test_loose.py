import pytest

from captionplayer.errors import InputError
from captionplayer.lessons.folder import open_lesson
from captionplayer.lessons.lesson import Unlock
from captionplayer.lessons.loose import loose_lesson


def languages(lesson):
    return [offer.language for offer in lesson.tracks.offers]


def test_captions_alone_bring_the_translations_beside_them(plain):
    found = loose_lesson(plain / "watering.json")
    assert languages(found) == ["en", "es"]
    assert (found.title, found.video) == ("Watering", None)
    assert found.unlock is Unlock.AFTER_PLAYBACK


@pytest.mark.parametrize("name", ["watering.bundle.json", "watering.page.json"])
def test_words_that_tell_the_kind_are_no_part_of_the_name(plain, name):
    (plain / "watering.json").rename(plain / name)
    assert languages(loose_lesson(plain / name)) == ["en", "es"]


def test_subtitles_bring_subtitles(plain):
    (plain / "watering.srt").write_text((plain / "watering.fr.srt").read_text())
    found = loose_lesson(plain / "watering.srt")
    assert languages(found) == ["und", "fr"]
    assert found.title == "watering"


def test_a_translation_on_its_own_is_in_the_language_of_its_name(plain):
    found = loose_lesson(plain / "watering.es.json")
    assert found.tracks.source == "es"
    assert found.title == "El riego"


def test_video_and_exercises_may_lie_anywhere(plain, tmp_path):
    (tmp_path / "video.mp4").write_bytes(b"x")
    exercises = [plain / "problem10.xml", plain / "problem2.xml"]
    found = loose_lesson(plain / "watering.json", tmp_path / "video.mp4", exercises)
    assert found.video == tmp_path / "video.mp4"
    assert [problem.id for problem in found.problems] == ["problem10", "problem2"]


@pytest.mark.parametrize("missing", ["captions", "video", "exercises"])
def test_a_name_that_was_mistyped_is_an_error(plain, missing):
    given = {"captions": plain / "watering.json", "video": plain / "watering.webm"}
    given[missing] = plain / "mistyped"
    if missing == "exercises":
        given[missing] = [plain / "mistyped"]
    with pytest.raises(InputError, match="file-missing"):
        loose_lesson(**given)


def test_a_broken_exercise_is_told_and_the_rest_stays(plain):
    (plain / "problem2.xml").write_text("<problem")
    found = loose_lesson(plain / "watering.json", None, [plain / "problem2.xml"])
    assert languages(found)
    assert [notice.file for notice in found.notices] == [str(plain / "problem2.xml")]


@pytest.mark.parametrize(
    "data", [b"", b"   ", b"[]", b"{}", b"null", b"\xff", b'{"a": "b"}', b"<html>"]
)
@pytest.mark.parametrize("name", ["a.json", "a.txt", "a.srt"])
def test_captions_that_are_none_are_an_error(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(InputError):
        loose_lesson(tmp_path / name)


def test_more_captions_than_the_limit_are_refused(tmp_path):
    text = ",".join(f'"subtitle-{n}-{n + 1}-{n}": "x"' for n in range(100_001))
    (tmp_path / "a.json").write_text("{" + text + "}")
    with pytest.raises(InputError, match="captions-too-many"):
        loose_lesson(tmp_path / "a.json")


def test_a_loose_file_is_opened_by_its_ending(plain, cache):
    assert languages(open_lesson(plain / "watering.json", cache)) == ["en", "es"]
    assert open_lesson(plain / "watering.fr.srt", cache).tracks.source == "fr"


def test_a_video_brings_the_captions_of_its_name(plain, cache):
    found = open_lesson(plain / "watering.webm", cache)
    assert found.video == plain / "watering.webm"
    assert languages(found) == ["en", "es"]


def test_a_video_without_captions_plays(tmp_path, cache):
    (tmp_path / "talk.webm").write_bytes(b"x")
    found = open_lesson(tmp_path / "talk.webm", cache)
    assert (found.title, languages(found)) == ("talk", [])


@pytest.mark.parametrize("name", ["a.pdf", "a", "other.toml"])
def test_any_other_file_is_no_lesson(tmp_path, cache, name):
    (tmp_path / name).write_text("words")
    with pytest.raises(InputError, match="file-no-lesson"):
        open_lesson(tmp_path / name, cache)


@pytest.mark.parametrize(
    "name", ["gone", "gone.lesson", "gone.json", "gone.webm", "x" * 300, "a\0b"]
)
def test_a_path_to_nothing_is_an_error(tmp_path, cache, name):
    with pytest.raises(InputError):
        open_lesson(tmp_path / name, cache)
