import shutil

import pytest

from captionplayer.errors import InputError, LessonError
from captionplayer.lessons.folder import open_lesson
from captionplayer.lessons.guess import in_natural_order
from captionplayer.messages import describe

PAGE = """Garden course
@metadata
sourceLanguage"en"
label"Garden course - video: Watering"
display_name"Watering"
subtitle-1000-3000-1"Water the beds in the evening."
subtitle-3000-5500-2"The can stands behind the shed."
subtitle-6000-8000-3"Close the tap when you leave."
"""


def languages(lesson):
    return [offer.language for offer in lesson.tracks.offers]


def ambiguity(folder, cache):
    with pytest.raises(LessonError) as error:
        open_lesson(folder, cache)
    return error.value.notice


def test_a_plain_folder_needs_no_manifest(plain, cache):
    found = open_lesson(plain, cache)
    assert found.video == plain / "watering.webm"
    assert languages(found) == ["en", "fr", "es"]
    assert [problem.id for problem in found.problems] == ["problem2", "problem10"]
    assert found.notices == ()


def test_numbers_in_names_count_as_numbers():
    names = ["b", "a10", "A9", "a2b", "a2", "²"]
    assert in_natural_order(names) == ["a2", "a2b", "A9", "a10", "b", "²"]


def test_two_videos_are_ambiguous(plain, cache):
    (plain / "other.mp4").write_bytes(b"x")
    notice = ambiguity(plain, cache)
    assert notice.fields == {"first": "other.mp4", "second": "watering.webm"}
    assert "lesson.toml" in describe(notice)


def test_two_bundles_are_ambiguous(plain, cache):
    text = (plain / "watering.json").read_text().replace("Close", "Open")
    (plain / "weeding.json").write_text(text)
    notice = ambiguity(plain, cache)
    assert notice.fields == {"first": "watering.json", "second": "weeding.json"}


def test_two_translations_into_one_language_are_ambiguous(plain, cache):
    shutil.copy(plain / "watering.fr.srt", plain / "other.fr.srt")
    assert ambiguity(plain, cache).code == "folder-two-captions"


def test_a_bundle_and_nameless_subtitles_are_ambiguous(plain, cache):
    shutil.copy(plain / "watering.fr.srt", plain / "watering.srt")
    assert ambiguity(plain, cache).code == "folder-two-captions"


def test_one_bundle_as_page_and_as_json_is_not_ambiguous(plain, cache):
    (plain / "watering.page.txt").write_text(PAGE)
    found = open_lesson(plain, cache)
    assert languages(found) == ["en", "fr", "es"]
    assert found.notices == ()


def test_of_two_twins_the_readable_one_is_taken(plain, cache):
    (plain / "watering.page.txt").write_text(PAGE)
    (plain / "watering.json").write_text('{"subtitle-1000-3000-1": ')
    found = open_lesson(plain, cache)
    assert languages(found) == ["en", "es", "fr"]
    assert [notice.file for notice in found.notices] == [str(plain / "watering.json")]


def test_subtitles_alone_are_captions_of_an_unknown_language(tmp_path, plain, cache):
    folder = tmp_path / "subtitles"
    folder.mkdir()
    shutil.copy(plain / "watering.fr.srt", folder / "talk.srt")
    assert languages(open_lesson(folder, cache)) == ["und"]


def test_among_languages_side_by_side_english_is_the_source_and_it_is_told(tmp_path, plain, cache):
    folder = tmp_path / "subtitles"
    folder.mkdir()
    for tag in ("en", "de"):
        shutil.copy(plain / "watering.fr.srt", folder / f"talk.{tag}.srt")
    found = open_lesson(folder, cache)
    assert languages(found) == ["en", "de"]
    assert [notice.code for notice in found.notices] == ["folder-source-guessed"]


def test_languages_side_by_side_without_english_are_ambiguous(tmp_path, plain, cache):
    folder = tmp_path / "subtitles"
    folder.mkdir()
    for tag in ("fr", "de"):
        shutil.copy(plain / "watering.fr.srt", folder / f"{tag}.srt")
    assert ambiguity(folder, cache).code == "folder-two-captions"


def test_other_files_are_passed_over(plain, cache):
    (plain / "README.txt").write_text("How this was made")
    (plain / "notes.txt").touch()
    (plain / "settings.json").write_text('{"colour": "blue"}')
    (plain / "feed.xml").write_text("<feed/>")
    (plain / ".hidden.webm").write_bytes(b"x")
    (plain / "more.webm").mkdir()
    assert open_lesson(plain, cache).notices == ()


@pytest.mark.parametrize(
    "start",
    ["", "\ufeff", '<?xml version="1.0"?>\n', "<!-- a\n<comment> -->\n", "<!DOCTYPE problem>"],
)
def test_an_exercise_is_known_by_its_root(plain, cache, start):
    (plain / "fish.xml").write_text(start + "<problem><p>Which fish?</p></problem>", "utf-8")
    assert "fish" in [problem.id for problem in open_lesson(plain, cache).problems]


@pytest.mark.parametrize("piece", ["<??>", "<!---->", "<!>", "<?", "<!--", " "])
def test_no_file_keeps_the_search_for_its_root_busy(plain, cache, piece):
    (plain / "fish.xml").write_text(piece * 1000)
    assert len(open_lesson(plain, cache).problems) == 2


def test_a_link_out_of_the_folder_is_told_and_left_out(plain, cache, tmp_path):
    (tmp_path / "secret.json").write_text((plain / "watering.es.json").read_text())
    (plain / "watering.de.json").symlink_to(tmp_path / "secret.json")
    found = open_lesson(plain, cache)
    assert [notice.code for notice in found.notices] == ["part-outside"]
    assert "de" not in languages(found)


def test_a_folder_of_very_many_files_is_no_lesson(tmp_path, cache):
    for number in range(1001):
        (tmp_path / str(number)).touch()
    assert ambiguity(tmp_path, cache).code == "folder-too-many"


def test_an_empty_folder_is_no_lesson(tmp_path, cache):
    with pytest.raises(InputError, match="lesson-empty"):
        open_lesson(tmp_path, cache)
