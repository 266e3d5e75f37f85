"""What a learner hears who goes through a whole lesson with the keyboard and Orca alone."""

from pathlib import Path

import lesson_by_ear
import pytest
from desktop import Desktop, missing
from needs import need

FIVE = Path(__file__).with_name("five")

# all is heard before the first test: two minutes, and no haste
pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def lesson(installed, tmp_path_factory):
    """What was heard, step by step; kept as a text file among the test's files."""
    need(missing())
    folder = tmp_path_factory.mktemp("desktop")
    with Desktop(folder) as desktop:
        command = [str(installed / "bin" / "captionplayer")]
        steps = list(lesson_by_ear.hear(desktop, command, FIVE))
    (folder / "heard.md").write_text("\n".join(lesson_by_ear.transcript(steps)), encoding="utf-8")
    return [(done, " ".join(map(str.strip, said))) for done, _, said in steps]


def heard(lesson, done, number=0):
    """What was said in the step of this name, the first of them or a later one."""
    return [said for name, said in lesson if name == done][number]


def test_the_poster_says_the_title_and_the_facts(lesson):
    said = heard(lesson, "open the lesson")
    for words in ("When your contact leaves", "Play", "Length 1:29", "Captions: English"):
        assert said.count(words) == 1


def test_nothing_else_is_said_at_the_beginning(lesson):
    assert "Captions." not in heard(lesson, "open the lesson")


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
    assert "Exercise 1 of 7" in heard(lesson, "say to have read it")


def test_a_choice_says_its_words_its_state_and_its_number(lesson):
    said = heard(lesson, "second choice")  # in the language that was chosen for the captions
    for words in ("Samuel era el único", "not selected", "radio button", "2 of 4"):
        assert words in said
    assert "selected" in heard(lesson, "tick it")


def test_the_verdict_is_heard(lesson):
    """When it is given, by a screen reader that knows announcements; at the next stop by all."""
    assert "Correct, 1 of 1 point" in heard(lesson, "the next button")


def test_the_way_back_leads_to_the_picture(lesson):
    assert heard(lesson, "back to the video").startswith("Picture")


# exercises of every type


def test_an_exercise_says_which_of_how_many_it_is_and_its_question(lesson):
    said = heard(lesson, "the exercises")
    for words in ("Exercise 1 of 6: Tea", "Tea grows as a", "shrub", "radio button", "1 of 3"):
        assert words in said


def test_a_hint_is_heard_where_it_can_be_read_aloud(lesson):
    assert "Show hint 1 of 2" in heard(lesson, "to the hint") + heard(lesson, "show it")
    said = heard(lesson, "show it") + heard(lesson, "to the button", 1)
    assert "It does not grow high." in said


def test_a_wrong_answer_is_heard_with_what_the_author_says_to_it(lesson):
    said = heard(lesson, "submit", 1) + heard(lesson, "to try again")
    assert "Incorrect, 0 of 1 point. Barley is a grass. Attempts used: 1 of 2." in said
    assert "grass. selected radio button" in heard(lesson, "try again")


def test_the_answers_are_heard_before_the_last_attempt_is_used(lesson):
    said = heard(lesson, "submit the last attempt")
    assert "This is your last attempt." in said
    assert "Tea grows as a – shrub" in said


def test_the_verdict_on_the_last_attempt_is_heard_once(lesson):
    said = heard(lesson, "submit it after all")
    assert "Show answer" in said
    assert said.count("Correct, 1 of 1 point. Right, and an evergreen one.") == 1
    assert "No attempts are left." in said


def test_check_boxes_say_what_more_there_is_to_know_and_their_states(lesson):
    said = heard(lesson, "the check boxes")
    for words in ("More than one is right.", "green check box not checked.", "1 of 4."):
        assert words in said
    assert "checked" in heard(lesson, "tick the first")
    assert "black check box not checked" in heard(lesson, "to the second")


def test_a_sentence_with_blanks_is_heard_before_its_dropdowns(lesson):
    said = heard(lesson, "the sentence")
    assert said.index("degrees and freezes at") < said.index("boiling point combo box")
    assert "blank 2 of 2 combo box" in heard(lesson, "to the next blank")


def test_fields_are_named_by_their_questions(lesson):
    assert "You drink tea from a text" in heard(lesson, "the text")
    assert "How long does it brew? text" in heard(lesson, "the number")
    assert "Incorrect, 0 of 1 point" in heard(lesson, "to what may be done")


def test_a_number_that_is_refused_is_heard_with_the_reason(lesson):
    said = heard(lesson, "type what is no number")
    assert "is no number" in said and "No attempt was used." in said


def test_a_question_that_is_still_blank_is_heard(lesson):
    said = heard(lesson, "answer the first only")
    assert "Lumps of sugar text" in said
    assert "Questions left blank: 2." in said


def test_the_results_are_heard_exercise_by_exercise(lesson):
    assert "Results: 7 of 10 points in all" in heard(lesson, "the results")
    assert "Exercise 1: Tea" in heard(lesson, "the first exercise")
    assert "Exercise 2: Kinds" in heard(lesson, "the second exercise")
