"""The welcome lesson as it is shipped: whole in six languages, readable, and answerable."""

import json
import re
import unicodedata
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from captionplayer.exercises.grading import grade
from captionplayer.exercises.problem import DropdownQuestion, Problem, Score, Text
from captionplayer.lessons.folder import open_lesson
from captionplayer.resources import welcome_lesson

WELCOME = welcome_lesson()
TRANSLATIONS = ("es", "fr", "ar", "ru", "zh")
FILES = {"en": "bundle.json"} | {tag: f"{tag}.json" for tag in TRANSLATIONS}
LIMITS = {"en": 20, "es": 17, "fr": 17, "ar": 20, "ru": 17, "zh": 9}
SOUND = {"en": "[]", "es": "()", "fr": "[]", "ar": "()", "ru": "[]", "zh": "（）"}
SPEAKER = {
    "en": "Samuel: ",
    "es": "Samuel: ",
    "fr": "Samuel\u202f: ",
    "ar": "صموئيل: ",
    "ru": "Самуэль: ",
    "zh": "塞缪尔：",
}
KEY = re.compile(r"subtitle-(\d+)-(\d+)-(\d+)")
EXERCISES = sorted((WELCOME / "exercises").glob("*.xml"))

languages = pytest.mark.parametrize("tag", FILES)
exercises = pytest.mark.parametrize("path", EXERCISES, ids=lambda path: path.stem)


def messages(tag: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((WELCOME / FILES[tag]).read_text("utf-8"))
    return found


def cues(tag: str) -> list[tuple[int, int, int, str]]:
    """Start, end, index and text of each cue of a language."""
    matches = ((KEY.fullmatch(key), text) for key, text in messages(tag).items())
    return [(int(m[1]), int(m[2]), int(m[3]), text) for m, text in matches if m]


def lines(text: str, longest: int) -> int:
    """How many lines a text needs, broken at spaces, or anywhere where it has none."""
    count, room = 1, longest
    for word in text.split(" ") if " " in text else text:
        need = len(word) + (1 if " " in text and room < longest else 0)
        if need > room:
            count, room, need = count + 1, longest, len(word)
        room -= need
    return count


def test_the_bundle_offers_five_translations_and_no_other_language() -> None:
    metadata = messages("en")["@metadata"]
    assert metadata["sourceLanguage"] == "en"
    assert metadata["priorityLanguages"] == list(TRANSLATIONS)
    assert metadata["allowOnlyPriorityLanguages"] is True
    assert metadata["label"] and metadata["description"]


@pytest.mark.parametrize("tag", TRANSLATIONS)
def test_every_language_translates_every_message(tag: str) -> None:
    source = [key for key in messages("en") if not key.startswith("@")]
    assert list(messages(tag)) == source
    assert all(text.strip() for text in messages(tag).values())


@languages
def test_no_caption_is_said_twice_or_left_in_english(tag: str) -> None:
    texts = [text for *_, text in cues(tag)]
    assert len(set(texts)) == len(texts) >= 20
    assert tag == "en" or not set(texts) & {text for *_, text in cues("en")}


def test_captions_run_from_sixty_to_ninety_seconds() -> None:
    assert 60_000 <= cues("en")[-1][1] <= 90_000


def test_captions_are_numbered_and_follow_each_other() -> None:
    found = cues("en")
    assert [index for _, _, index, _ in found] == list(range(1, len(found) + 1))
    gaps = [later[0] - earlier[1] for earlier, later in pairwise(found)]
    assert all(gap == 0 or gap >= 83 for gap in gaps)


def test_each_caption_lasts_one_to_seven_seconds() -> None:
    assert all(1000 <= end - start <= 7000 for start, end, _, _ in cues("en"))


def test_each_caption_begins_and_ends_with_a_picture() -> None:
    assert all(start % 40 == end % 40 == 0 for start, end, _, _ in cues("en"))


@languages
def test_adult_readers_have_time_for_each_caption(tag: str) -> None:
    hurried = [
        text for start, end, _, text in cues(tag) if len(text) * 1000 / (end - start) > LIMITS[tag]
    ]
    assert hurried == []


@languages
def test_each_caption_fits_two_lines(tag: str) -> None:
    longest = 16 if tag == "zh" else 42
    assert [text for *_, text in cues(tag) if lines(text, longest) > 2] == []


@languages
def test_one_caption_names_its_speaker_and_one_is_a_sound(tag: str) -> None:
    texts = [text for *_, text in cues(tag)]
    assert sum(text.startswith(SPEAKER[tag]) for text in texts) == 1
    assert sum(text[0] + text[-1] == SOUND[tag] for text in texts) == 1


@languages
def test_texts_are_normalised_and_hold_no_stray_characters(tag: str) -> None:
    for text in list(messages(tag).values())[1:]:
        assert tag == "en" or unicodedata.is_normalized("NFC", text)
        assert "  " not in str(text) and "..." not in str(text) and "\n" not in str(text)


def test_french_puts_narrow_spaces_at_its_marks() -> None:
    whole = "\n".join(text for *_, text in cues("fr"))
    assert not re.search(r"[^\u202f][;:!?»]|«[^\u202f]", whole)


@pytest.mark.parametrize(("tag", "foreign"), [("ar", ",;?"), ("zh", ",.;:!?()[]"), ("ru", '"“”')])
def test_punctuation_is_the_languages_own(tag: str, foreign: str) -> None:
    texts = [text for *_, text in cues(tag)]
    assert [text for text in texts if set(foreign) & set(text) and text != "（）"] == []


def test_the_manifest_names_the_files_that_are_there() -> None:
    manifest = (WELCOME / "lesson.toml").read_text("utf-8")
    named = set(re.findall(r'"([\w./-]+\.(?:webm|json|xml))"', manifest))
    there = {p.relative_to(WELCOME).as_posix() for p in WELCOME.rglob("*.*")}
    beside = {name for name in there if re.fullmatch(r"exercises/.+\.json", name)}
    assert named == there - beside - {"lesson.toml", "README.md"}
    assert len(beside) == len(EXERCISES) * len(TRANSLATIONS)
    assert 'unlock = "after-playback"' in manifest


def responses(path: Path) -> list[etree._Element]:
    """The questions of an exercise."""
    return [node for node in etree.parse(path).getroot() if node.tag.endswith("response")]


def test_the_video_is_a_small_webm() -> None:
    video = WELCOME / "welcome.webm"
    assert video.stat().st_size <= 3 * 1024 * 1024
    assert video.read_bytes()[:64].find(b"webm") > 0


def test_there_are_seven_exercises_of_all_five_kinds() -> None:
    kinds = [node.tag for path in EXERCISES for node in responses(path)]
    assert len(EXERCISES) == 7
    assert set(kinds) == {
        *("multiplechoiceresponse", "choiceresponse"),
        *("optionresponse", "stringresponse", "numericalresponse"),
    }


@exercises
def test_each_exercise_has_a_title_a_question_and_a_solution(path: Path) -> None:
    root = etree.parse(path).getroot()
    assert root.get("display_name")
    assert all("?" in (node.findtext("label") or "") for node in responses(path))
    assert root.findtext(".//solution//p")


@exercises
def test_each_exercise_has_as_many_right_choices_as_its_kind_allows(path: Path) -> None:
    for node in etree.parse(path).getroot().iter("choicegroup", "checkboxgroup", "optioninput"):
        right = [choice.get("correct") for choice in node].count("true")
        assert 2 <= right < len(node) if node.tag == "checkboxgroup" else right == 1


@exercises
def test_each_choice_has_feedback(path: Path) -> None:
    # Open edX, and so this program, has none for the dropdowns behind the first of a sentence
    choices = etree.parse(path).xpath("//choice | //optioninput[1]/option")
    for choice in choices:
        hints = choice.findall(f"{choice.tag}hint")
        assert (choice.text or "").strip() and all((hint.text or "").strip() for hint in hints)
        seen = [hint.get("selected") for hint in hints]
        assert seen in ([None], ["true", "false"])


def test_some_exercises_give_hints_on_request() -> None:
    hinted = [path for path in EXERCISES if etree.parse(path).getroot().findall("demandhint/hint")]
    assert 2 <= len(hinted) < len(EXERCISES)


def translated(path: Path, tag: str) -> dict[str, str]:
    found: dict[str, str] = json.loads(path.with_name(f"{path.stem}.{tag}.json").read_text("utf-8"))
    return found


def keys(path: Path) -> list[str]:
    """The keys that the wiki gives the texts of an exercise, in document order."""
    root = etree.parse(path).getroot()
    answered = root.find("stringresponse") is not None  # then what is accepted is a text, too
    with_text = [
        node
        for node in root.iter()
        if (node.text or "").strip() or (answered and node.get("answer"))
    ]
    paths = [root.getroottree().getpath(node)[1:] for node in with_text]
    return ["display_name", *(re.sub(r"[/\[]", ".", path).replace("]", "") for path in paths)]


@exercises
@pytest.mark.parametrize("tag", TRANSLATIONS)
def test_every_text_of_an_exercise_is_translated(path: Path, tag: str) -> None:
    assert list(translated(path, tag)) == keys(path)
    assert all(text == text.strip() and text for text in translated(path, tag).values())


@exercises
@pytest.mark.parametrize("tag", TRANSLATIONS)
def test_translations_of_exercises_are_normalised_and_in_their_own_letters(
    path: Path, tag: str
) -> None:
    for text in translated(path, tag).values():
        assert unicodedata.is_normalized("NFC", text) and "  " not in text and "..." not in text
        foreign = {"ar": "[A-Za-z,;?]", "zh": r"[A-Za-z,.;:!?()\[\] ]", "ru": '[A-Za-z"“”]'}
        assert not re.search(foreign.get(tag, r"\n"), text)
        assert tag != "fr" or not re.search(r"[^\u202f][;:!?»]|«[^\u202f]", text)


def test_the_exercises_follow_the_language_and_the_lesson_says_where_to_look(
    tmp_path: Path,
) -> None:
    lesson = open_lesson(WELCOME, tmp_path)
    assert lesson.notices == ()
    assert {name.split("#")[0] for name in lesson.places} == {each.id for each in lesson.problems}
    assert all(time < cues("en")[-1][1] for time in lesson.places.values())
    for tag in TRANSLATIONS:
        for problem in lesson.problems_in(tag):
            labels = [question.label for question in problem.questions]
            texts = [problem.title, *labels, *problem.demand_hints, *problem.solution]
            assert {text.language for text in texts} == {tag}


def exercise(tag: str, name: str, folder: Path) -> Problem:
    """An exercise of the lesson in a language."""
    (found,) = [
        problem
        for problem in open_lesson(WELCOME, folder).problems_in(tag)
        if problem.id.startswith(name)
    ]
    return found


@languages
def test_a_sentence_with_its_right_words_is_correct(tag: str, tmp_path: Path) -> None:
    problem = exercise(tag, "6-", tmp_path)
    question = problem.questions[0]
    assert isinstance(question, DropdownQuestion)
    right = {blank.id: blank.right for blank in question.dropdowns}
    wrong = {blank.id: blank.options[2].value for blank in question.dropdowns}
    assert len(right) == 2
    assert grade(problem, right).score == Score(2, 2)
    assert grade(problem, wrong).score == Score(0, 2)


@languages
def test_the_solution_repeats_the_sentence_with_its_right_words(tag: str, tmp_path: Path) -> None:
    problem = exercise(tag, "6-", tmp_path)
    question = problem.questions[0]
    assert isinstance(question, DropdownQuestion)
    words = [
        piece.text
        if isinstance(piece, Text)
        else next(each.text.text for each in piece.options if each.value == piece.right)
        for paragraph in question.body
        for piece in paragraph
    ]
    (solution,) = problem.solution
    assert re.sub(r"\s", "", solution.text).startswith(re.sub(r"\s", "", "".join(words)))


@pytest.mark.parametrize(
    ("tag", "typed"),
    [
        *(("en", "may"), ("en", "In May"), ("es", "Mayo"), ("es", "en mayo"), ("es", "May")),
        *(("fr", "MAI"), ("fr", "en mai"), ("ar", "مايو"), ("ar", "أيار"), ("ar", "May")),
        *(("ru", "Май"), ("ru", "в мае"), ("zh", "五月"), ("zh", "5月"), ("zh", "may")),
    ],
)
def test_the_month_may_be_typed_in_the_words_of_the_language(
    tag: str, typed: str, tmp_path: Path
) -> None:
    problem = exercise(tag, "7-", tmp_path)
    month, people = (question.id for question in problem.questions)
    assert grade(problem, {month: typed, people: "2"}).score == Score(2, 2)
    assert grade(problem, {month: "June", people: "3"}).score == Score(0, 2)


def test_the_licence_of_each_file_is_stated() -> None:
    readme = (WELCOME / "README.md").read_text("utf-8")
    kinds = ("lesson.toml", "welcome.webm", "exercises/*.xml", "exercises/*.json")
    for name in (*kinds, *FILES.values()):
        assert f"`{name}`" in readme
    assert "CC BY-SA 4.0" in readme
