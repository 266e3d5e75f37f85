import json

import pytest

from captionplayer.errors import LessonError
from captionplayer.lessons.folder import open_lesson

BUNDLE = json.dumps({"@metadata": {"sourceLanguage": "en"}, "subtitle-0-900-1": "Hello"})
MANIFEST = 'title = "Talk"\n[captions]\nfile = "talk.json"\n'


@pytest.fixture
def given(tmp_path, monkeypatch):
    """Puts a file or folder where a sandbox finds what was chosen."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    def give(name, text=BUNDLE):
        path = tmp_path / "doc" / "1f00" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return give


def codes(lesson):
    return [each.code for each in lesson.notices]


def test_captions_that_a_sandbox_shows_alone_open_and_that_is_told(given, tmp_path):
    lesson = open_lesson(given("talk.json"), tmp_path)
    assert codes(lesson) == ["file-alone"]
    assert lesson.tracks


def test_a_manifest_that_a_sandbox_shows_alone_leads_to_the_folder(given, tmp_path):
    with pytest.raises(LessonError) as trouble:
        open_lesson(given("lesson.toml", MANIFEST), tmp_path)
    assert trouble.value.notice.code == "manifest-alone"


def test_a_folder_that_was_chosen_is_whole(given, tmp_path):
    given("talk/talk.json")
    manifest = given("talk/lesson.toml", MANIFEST)
    assert codes(open_lesson(manifest.parent, tmp_path)) == []
    assert codes(open_lesson(manifest.with_name("talk.json"), tmp_path)) == []


def test_a_manifest_stands_for_its_folder(tmp_path):
    (tmp_path / "talk.json").write_text(BUNDLE, encoding="utf-8")
    (tmp_path / "lesson.toml").write_text(MANIFEST, encoding="utf-8")
    lesson = open_lesson(tmp_path / "lesson.toml", tmp_path / "cache")
    assert (lesson.title, codes(lesson)) == ("Talk", [])
