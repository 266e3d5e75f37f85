import pytest

from captionplayer.captions.bundle import parse
from captionplayer.errors import InputError, LessonError
from captionplayer.exercises.problem import Unsupported
from captionplayer.lessons.folder import open_lesson
from captionplayer.lessons.lesson import Unlock
from captionplayer.messages import describe


def codes(lesson):
    return [notice.code for notice in lesson.notices]


def test_opens_a_whole_lesson(lesson, cache):
    found = open_lesson(lesson, cache)
    assert found.id == "org.example.watering"
    assert found.title == "Watering the shared garden"
    assert found.video == lesson / "watering.webm"
    assert found.sign_language_video == lesson / "watering.signed.webm"
    assert found.described_video == lesson / "watering.described.webm"
    assert found.unlock is Unlock.ANY_TIME
    assert [problem.title.text for problem in found.problems] == ["Question 2", "Question 10"]
    assert found.notices == ()


def test_offers_translations_as_messages_and_as_subrip(lesson, cache):
    tracks = open_lesson(lesson, cache).tracks
    assert [(offer.language, offer.share) for offer in tracks.offers] == [
        ("en", 100),
        ("fr", 100),
        ("es", 66),
    ]
    assert tracks.track("fr").at(3000)[0].text == "L'arrosoir est derrière la cabane."


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ("watering.webm", "file-missing"),
        ("watering.signed.webm", "file-missing"),
        ("captions/watering.json", "file-missing"),
        ("captions/watering.es.json", "file-missing"),
        ("captions/watering.fr.srt", "file-missing"),
        ("exercises/problem2.xml", "file-missing"),
    ],
)
def test_a_missing_part_is_told_and_the_rest_stays(lesson, cache, part, code):
    (lesson / part).unlink()
    found = open_lesson(lesson, cache)
    assert codes(found) == [code]
    assert found.notices[0].file == str(lesson / part)


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b"\xff\xfe\xfa", b"\0" * 50, b"<html>", b"{}"])
@pytest.mark.parametrize(
    "part", ["captions/watering.json", "captions/watering.es.json", "exercises/problem2.xml"]
)
def test_a_broken_part_is_told_and_the_rest_stays(lesson, cache, part, data):
    (lesson / part).write_bytes(data)
    found = open_lesson(lesson, cache)
    assert found.notices
    assert all(str(lesson / part) in describe(notice) for notice in found.notices)
    assert found.video


def test_a_broken_exercise_keeps_its_place_and_says_so(lesson, cache):
    (lesson / "exercises/problem2.xml").write_text("<problem><unclosed>")
    first, second = open_lesson(lesson, cache).problems
    assert [type(part) for part in first.parts] == [Unsupported]
    assert "problem2.xml" in first.parts[0].text.text
    assert second.questions


def test_without_captions_the_video_plays(lesson, cache):
    (lesson / "lesson.toml").write_text('[video]\nfile = "watering.webm"\nlanguage = "en"\n')
    found = open_lesson(lesson, cache)
    assert found.video and not found.tracks.offers
    assert (found.title, found.sound_language) == ("watering", "en")


def test_without_captions_and_video_the_exercises_remain(lesson, cache):
    (lesson / "lesson.toml").write_text('[exercises]\nfiles = ["exercises/problem2.xml"]\n')
    assert open_lesson(lesson, cache).problems[0].questions


def test_nothing_usable_is_an_error_that_names_the_cause(lesson, cache):
    (lesson / "lesson.toml").write_text('[captions]\nfile = "gone.json"\n')
    with pytest.raises(InputError) as error:
        open_lesson(lesson, cache)
    assert error.value.notice.code == "file-missing"


@pytest.mark.parametrize("name", ["../secret.json", "/etc/hostname", "C:\\\\x", "a\\\\..\\\\b"])
def test_parts_outside_the_folder_are_refused(lesson, cache, name):
    (lesson / "lesson.toml").write_text(
        f'[video]\nfile = "watering.webm"\n[captions]\nfile = "{name}"\n'
        f'[exercises]\nfiles = ["{name}"]\n'
    )
    assert codes(open_lesson(lesson, cache)) == ["part-outside", "part-outside"]


def test_an_empty_lesson_is_an_error(tmp_path, cache):
    (tmp_path / "lesson.toml").write_text('title = "T"\n')
    with pytest.raises(LessonError, match="lesson-empty"):
        open_lesson(tmp_path, cache)


def test_problems_of_one_name_get_ids_of_their_own(lesson, cache):
    text = (lesson / "exercises/problem2.xml").read_text()
    (lesson / "problem2.xml").write_text(text)
    (lesson / "lesson.toml").write_text(
        '[exercises]\nfiles = ["exercises/problem2.xml", "problem2.xml"]\n'
    )
    assert [one.id for one in open_lesson(lesson, cache).problems] == ["problem2", "problem2+"]


def test_subrip_captions_may_have_subrip_translations_only(lesson, cache):
    (lesson / "lesson.toml").write_text(
        '[captions]\nfile = "captions/watering.fr.srt"\nlanguage = "fr"\n'
        '[captions.translations]\nde = "captions/watering.fr.srt"\n'
        'es = "captions/watering.es.json"\n'
    )
    found = open_lesson(lesson, cache)
    assert [offer.language for offer in found.tracks.offers] == ["fr", "de"]
    assert codes(found) == ["translation-not-srt"]


def test_subrip_with_other_cues_is_matched_by_time_alone(lesson, cache):
    path = lesson / "captions/watering.fr.srt"
    path.write_text(path.read_text().split("\n\n", 1)[1])
    tracks = open_lesson(lesson, cache).tracks
    assert [cue.fallback for cue in tracks.track("fr").cues] == [True, False, False]


def without_id(lesson):
    path = lesson / "lesson.toml"
    path.write_text(path.read_text().replace("id = ", "# "))
    return lesson


def test_the_derived_id_outlives_moving_and_retiming(lesson, tmp_path, cache):
    before = open_lesson(without_id(lesson), cache).id
    moved = lesson.rename(tmp_path / "elsewhere")
    path = moved / "captions/watering.json"
    path.write_text(path.read_text().replace("-1000-3000-1", "-1100-2900-1"))
    assert open_lesson(moved, cache).id == before


def test_without_a_label_the_id_is_derived_from_the_texts(lesson, cache):
    path = without_id(lesson) / "captions/watering.json"
    bare = path.read_text().replace('"label"', '"description"')
    path.write_text(bare)
    assert not parse(bare.encode(), "").label
    before = open_lesson(lesson, cache).id
    path.write_text(bare.replace("-1000-3000-1", "-1100-2900-1"))
    assert open_lesson(lesson, cache).id == before
    path.write_text(bare.replace("Water the beds", "Weed the beds"))
    assert open_lesson(lesson, cache).id != before


def test_a_lesson_of_exercises_has_the_same_id_when_moved(lesson, tmp_path, cache):
    (lesson / "lesson.toml").write_text('[exercises]\nfiles = ["exercises/problem2.xml"]\n')
    before = open_lesson(lesson, cache).id
    assert open_lesson(lesson.rename(tmp_path / "elsewhere"), cache).id == before
