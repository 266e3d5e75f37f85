"""Exercises in several languages, with their pictures, and the places that speak of them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.exercises.problem import Text
from captionplayer.lessons.folder import open_lesson
from captionplayer.lessons.loose import loose_lesson
from captionplayer.lessons.manifest import parse
from captionplayer.messages import describe

DOUGH = """<problem display_name="Dough"><multiplechoiceresponse><label>Knead?</label><choicegroup>
<choice correct="true">Yes</choice><choice correct="false">No</choice>
</choicegroup></multiplechoiceresponse>%s</problem>"""
SPANISH = {"display_name": "Masa", "problem.multiplechoiceresponse.label": "¿Amasar?"}
MANIFEST = '[exercises]\nfiles = ["exercises/dough.xml", "exercises/oven.xml"]\n'


@pytest.fixture
def bread(tmp_path):
    folder = tmp_path / "bread"
    (folder / "exercises").mkdir(parents=True)
    for name in ("dough", "oven"):
        (folder / f"exercises/{name}.xml").write_text(DOUGH % "")
    (folder / "lesson.toml").write_text(MANIFEST)
    return folder


def write(folder, name, content):
    path = folder / "exercises" / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


def titles(lesson, language):
    return [problem.title for problem in lesson.problems_in(language)]


def codes(lesson):
    return [notice.code for notice in lesson.notices]


def test_a_translation_lies_beside_its_exercise(bread, cache):
    write(bread, "dough.es.json", SPANISH)
    lesson = open_lesson(bread, cache)
    assert titles(lesson, "es") == [Text("Masa", "es"), Text("Dough", "und")]
    assert lesson.problems_in("es")[0].questions[0].label == Text("¿Amasar?", "es")
    assert lesson.exercises.languages == ("es",)
    assert not lesson.notices


def test_ids_are_the_same_in_every_language(bread, cache):
    write(bread, "dough.es.json", SPANISH)
    lesson = open_lesson(bread, cache)
    for before, after in zip(lesson.problems, lesson.problems_in("es"), strict=True):
        assert (before.id, before.inputs) == (after.id, after.inputs)


def test_a_language_is_made_once(bread, cache):
    write(bread, "dough.es.json", SPANISH)
    lesson = open_lesson(bread, cache)
    assert lesson.problems_in("es") is lesson.problems_in("ES")


@pytest.mark.parametrize("tag", ["es", "es-MX", "ES"])
def test_a_language_serves_those_that_are_like_it(bread, cache, tag):
    write(bread, "dough.es.json", SPANISH)
    assert titles(open_lesson(bread, cache), tag)[0].text == "Masa"


def test_a_language_without_translation_gives_the_source(bread, cache):
    write(bread, "dough.zh.json", SPANISH)
    lesson = open_lesson(bread, cache)
    assert lesson.problems_in("zh-Hant") == lesson.problems


@pytest.mark.parametrize("name", ["dough.json", "dough.bundle.json"])
def test_the_bundle_of_an_exercise_tells_its_source_language(bread, cache, name):
    write(bread, name, {"@metadata": {"sourceLanguage": "sw"}, "display_name": "Dough"})
    lesson = open_lesson(bread, cache)
    assert [problem.title.language for problem in lesson.problems] == ["sw", "und"]


def test_the_manifest_tells_the_language_of_the_exercises(bread, cache):
    (bread / "lesson.toml").write_text(MANIFEST + 'language = "pt_br"\n')
    assert {title.language for title in titles(open_lesson(bread, cache), "fr")} == {"pt-BR"}


def test_without_one_it_is_that_of_the_captions(lesson, cache):
    assert open_lesson(lesson, cache).problems[0].title.language == "en"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("not JSON", "bundle-not-recognised"),
        ("{", "bundle-not-json"),
        ("", "file-empty"),
        ({"problem.q": "x"}, "translation-of-nothing"),
        ({"display_name": 5}, "translation-not-text"),
    ],
)
def test_what_is_wrong_with_a_translation_is_told_and_the_lesson_works(bread, cache, content, code):
    write(bread, "dough.es.json", content)
    lesson = open_lesson(bread, cache)
    assert codes(lesson) == [code]
    assert "dough.es.json" in describe(lesson.notices[0])
    assert titles(lesson, "es")[0].text == "Dough"


def test_a_translation_to_the_source_language_is_told(bread, cache):
    write(bread, "dough.json", {"@metadata": {"sourceLanguage": "en"}})
    write(bread, "dough.en.json", SPANISH)
    assert codes(open_lesson(bread, cache)) == ["translation-of-source"]


def test_two_files_for_one_language_are_told(bread, cache):
    write(bread, "dough.pt_br.json", SPANISH)
    write(bread, "dough.pt-BR.json", SPANISH)
    assert codes(open_lesson(bread, cache)) == ["translation-language-twice"]


def test_captions_of_the_same_name_are_no_translation(bread, cache):
    captions = {"display_name": "Pan", "subtitle-0-900-1": "Harina"}
    write(bread, "dough.es.json", captions)
    write(bread, "oven.es.json", {**captions, "problem.multiplechoiceresponse.label": "¿Cuándo?"})
    lesson = open_lesson(bread, cache)
    assert not lesson.notices
    assert [title.text for title in titles(lesson, "es")] == ["Dough", "Dough"]
    labels = [problem.questions[0].label.text for problem in lesson.problems_in("es")]
    assert labels == ["Knead?", "¿Cuándo?"]


def test_a_link_that_leads_out_is_no_translation(bread, cache, tmp_path):
    (tmp_path / "secret.json").write_text(json.dumps(SPANISH))
    (bread / "exercises/dough.es.json").symlink_to(tmp_path / "secret.json")
    lesson = open_lesson(bread, cache)
    assert codes(lesson) == ["part-outside"]
    assert titles(lesson, "es")[0].text == "Dough"


def test_a_folder_without_a_manifest_has_translations_too(plain, cache):
    (plain / "problem2.es.json").write_text('{"display_name": "Pregunta 2"}')
    lesson = open_lesson(plain, cache)
    assert [title.text for title in titles(lesson, "es")] == ["Pregunta 2", "Question 10"]
    assert not lesson.notices


def test_so_has_an_archive(bread, cache, pack):
    write(bread, "dough.es.json", SPANISH)
    lesson = open_lesson(pack(bread), cache)
    assert titles(lesson, "es")[0].text == "Masa"


def test_and_so_have_loose_files(bread):
    write(bread, "dough.es.json", SPANISH)
    lesson = loose_lesson(None, None, [bread / "exercises/dough.xml"])
    assert titles(lesson, "es")[0].text == "Masa"


def test_an_exercise_that_cannot_be_read_keeps_its_place_in_every_language(bread, cache):
    write(bread, "dough.xml", "<problem>")
    write(bread, "dough.es.json", SPANISH)
    lesson = open_lesson(bread, cache)
    assert lesson.problems_in("es") == lesson.problems
    assert lesson.problems[0].id == "dough"


# pictures


def picture(lesson):
    """The markup and the files of the last part of the first exercise."""
    part = lesson.problems[0].parts[-1]
    return part.markup, [path for _, path in part.pictures]


def with_picture(folder, source):
    write(folder, "dough.xml", DOUGH % f'<p><img src="{source}" alt="A map"/></p>')


@pytest.mark.parametrize(
    ("source", "file", "name"),
    [
        ("/static/map.png", "static/map.png", "static/map.png"),
        ("/static/map.png", "exercises/map.png", "exercises/map.png"),
        ("/static/map.png", "exercises/static/map.png", "exercises/static/map.png"),
        ("pictures/map.png", "pictures/map.png", "pictures/map.png"),
        ("map.png", "exercises/map.png", "exercises/map.png"),
        ("a%20map.png", "a map.png", "a map.png"),
    ],
)
def test_a_picture_is_found_in_the_lesson(bread, cache, source, file, name):
    with_picture(bread, source)
    (bread / file).parent.mkdir(exist_ok=True)
    (bread / file).write_bytes(b"picture")
    lesson = open_lesson(bread, cache)
    assert picture(lesson) == (f'<img src="{name}" alt="A map">', [str(bread / file)])
    assert not lesson.notices


@pytest.mark.parametrize(
    "source",
    [
        "/static/../../secret.png",
        "../secret.png",
        "..%2fsecret.png",
        "exercises/../../secret.png",
        "link.png",
        "/static/missing.png",
        "http://example.org/secret.png",
        "",
    ],
)
def test_a_picture_outside_the_lesson_is_told_and_not_shown(bread, cache, tmp_path, source):
    with_picture(bread, source)
    (tmp_path / "secret.png").write_bytes(b"picture")
    (bread / "link.png").symlink_to(tmp_path / "secret.png")
    lesson = open_lesson(bread, cache)
    assert picture(lesson) == ('<img alt="A map">', [])
    assert codes(lesson) == ["picture-missing"]


def test_the_path_of_no_file_outside_is_named(bread, cache):
    with_picture(bread, (bread.parent / "secret.png").as_posix())
    (bread.parent / "secret.png").write_bytes(b"picture")
    assert picture(open_lesson(bread, cache)) == ('<img alt="A map">', [])


def test_a_loose_exercise_finds_pictures_beside_it(bread):
    with_picture(bread, "/static/map.png")
    write(bread, "map.png", "picture")
    lesson = loose_lesson(None, None, [bread / "exercises/dough.xml"])
    assert picture(lesson)[1] == [str(bread / "exercises/map.png")]


# places


def places(text):
    return parse(f"[exercises.places]\n{text}".encode(), "lesson.toml")


@pytest.mark.parametrize(
    ("text", "time"),
    [("1:05", 65_000), ("0:00.5", 500), ("90:00", 5_400_000), ("1:02:03.25", 3_723_250)],
)
def test_a_place_is_a_time_in_the_lesson(text, time):
    plan = places(f'dough = "{text}"')
    assert (plan.places, plan.notices) == ({"dough": time}, ())


@pytest.mark.parametrize("value", ["65", '"1:60"', '"1:75:00"', '"5"', '"-1:00"', "[]", '"١:٠٥"'])
def test_what_is_no_time_is_told(value):
    plan = places(f"dough = {value}")
    assert not plan.places
    assert "exercises.places.dough" in describe(plan.notices[0])


def test_places_go_by_the_problem_and_the_number_of_the_question(bread, cache):
    write(bread, "oven.xml", (DOUGH % "").replace("<problem", '<problem url_name="heat"'))
    lines = 'dough = "0:10"\n"dough#1" = "0:15"\n"oven#2" = "0:20"\nheat = "0:30"\nnone = "1:00"\n'
    (bread / "lesson.toml").write_text(f"{MANIFEST}[exercises.places]\n{lines}")
    lesson = open_lesson(bread, cache)
    assert lesson.places == {"dough": 15_000, "heat#2": 20_000, "heat": 30_000}
    assert codes(lesson) == ["place-of-nothing"]


@given(st.dictionaries(st.text(max_size=6), st.text(max_size=9) | st.integers(), max_size=4))
def test_whatever_stands_for_places_the_manifest_is_read(table):
    rows = [f"{json.dumps(key)} = {json.dumps(value)}" for key, value in table.items()]
    plan = places("\n".join(row for row in rows if "\\u" not in row and "\x7f" not in row))
    assert all(time >= 0 for time in plan.places.values())
