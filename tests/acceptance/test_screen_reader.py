"""What a learner hears who goes through a whole lesson with the keyboard and Orca alone."""

import lesson_by_ear
import pytest
from desktop import Desktop, missing
from needs import need

pytestmark = pytest.mark.timeout(180)  # all is heard before the first test: 45 s, and no haste


@pytest.fixture(scope="module")
def lesson(installed, tmp_path_factory):
    """What was heard, step by step; kept as a text file among the test's files."""
    need(missing())
    folder = tmp_path_factory.mktemp("desktop")
    with Desktop(folder) as desktop:
        steps = lesson_by_ear.hear(desktop, [str(installed / "bin" / "captionplayer")])
    (folder / "heard.md").write_text("\n".join(lesson_by_ear.transcript(steps)), encoding="utf-8")
    return [(done, " ".join(map(str.strip, said))) for done, _, said in steps]


def heard(lesson, done, number=0):
    """What was said in the step of this name, the first of them or a later one."""
    return [said for name, said in lesson if name == done][number]


def test_the_poster_says_the_title_and_the_facts(lesson):
    said = heard(lesson, "open the lesson")
    for words in ("When your contact leaves", "Play", "Length 1:29", "Captions: English"):
        assert words in said


def test_playing_and_pausing_are_said(lesson):
    assert heard(lesson, "play").count("Playing") == 1
    assert "Paused" in heard(lesson, "pause")


def test_captions_are_said_once_each_while_their_region_has_the_focus(lesson):
    said = heard(lesson, "play on") + heard(lesson, "listen to the captions")
    assert said.count("Amina leads a team of volunteers.") == 1
    assert said.count("They scan old photographs at the town museum.") == 1


def test_captions_are_not_said_while_the_picture_has_the_focus(lesson):
    assert "Amina" not in heard(lesson, "back to the picture")
    assert "Samuel" not in heard(lesson, "play to the end")


def test_a_new_language_is_heard_at_once(lesson):
    assert "español" in heard(lesson, "the next language")
    assert "Samuel es su contacto" in heard(lesson, "next caption")


def test_the_place_is_said_in_minutes(lesson):
    assert "0:" in heard(lesson, "to the place in the lesson")
    assert "1:29 of 1:29" in heard(lesson, "its end")
    assert "1:24 of 1:29" in heard(lesson, "back a step")


def test_before_the_exercises_it_is_said_what_opens_them(lesson):
    assert "95 % open the exercises" in heard(lesson, "the exercises, too early")


def test_who_has_read_the_transcript_comes_to_the_exercises(lesson):
    assert "I have read the transcript" in heard(lesson, "to the next button")
    assert "Exercise 1 of 5" in heard(lesson, "say to have read it")


def test_a_choice_says_its_words_its_state_and_its_number(lesson):
    said = heard(lesson, "second choice")
    for words in ("Samuel was the only one", "not selected", "radio button", "2 of 4"):
        assert words in said
    assert "selected" in heard(lesson, "tick it")


def test_the_verdict_is_heard(lesson):
    """When it is given, by a screen reader that knows announcements; at the next stop by all."""
    assert "Correct, 1 of 1 point" in heard(lesson, "the next button")


def test_the_way_back_leads_to_the_picture(lesson):
    assert heard(lesson, "back to the video", -1).startswith("Picture")
