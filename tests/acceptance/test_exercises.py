"""Exercises of every type by keyboard, as an assistive technology sees them."""

import shutil
from pathlib import Path

import pytest
from accessible_window import open_window, told
from desktop import missing, wait_for
from needs import need

FIVE = Path(__file__).with_name("five")
TARGET = 24  # pixels (WCAG 2.2, 2.5.8)
USED = {"push button", "check box", "radio button", "combo box", "text"}
GROUPS = (
    "Tea grows as a",
    "Mark the kinds of tea.",
    "Water boils at … degrees and freezes at … degrees.",
    "You drink tea from a",
    "How long does it brew?",
    "Question 1 of 2: Some drink it with",
    "Question 2 of 2: Lumps of sugar",
)
# what Tab comes by in the first three exercises; radio buttons are one stop
STOPS = (
    "Read aloud: Tea grows as a",
    "shrub",
    "Read aloud: shrub",
    "Read aloud: grass",
    "Read aloud: tree",
    "Show hint 1 of 2",
    "Submit",
    "Read aloud: Mark the kinds of tea.",
    *(
        name
        for kind in ("green", "black", "square", "loud")
        for name in (kind, f"Read aloud: {kind}")
    ),
    "Submit",
    "boiling point",
    "degrees and freezes at, blank 2 of 2",
    "Read aloud: Water boils at",
    "Submit",
)


@pytest.fixture(scope="module")
def window(installed, tmp_path_factory):
    need(missing("orca", "speech-dispatcher"))
    with open_window(tmp_path_factory.mktemp("desktop"), installed, FIVE) as window:
        window.press("e")
        wait_for(lambda: "Two at once" in str(names(window.tree())), "last exercise")
        yield window


def names(things, role=None):
    """The names of the things with this role."""
    return [each["name"] for each in things if role in (None, each["role"])]


def called(thing):
    """What a thing is called: a dropdown by its label, as its name is what is chosen in it."""
    return (thing["labels"] or [thing["name"]])[0]


def go_to(window, number):
    """Bring the focus to the first answer of an exercise, counted from 1."""
    window.press("Escape", "e", *["ctrl+Next"] * (number - 1))


def answer(window, number, *keys):
    """Go to an exercise and press keys; returns what is to be seen then."""
    go_to(window, number)
    window.press(*keys)
    return window.tree()


def wait_for_name(window, words):
    """Wait until a name begins with these words; returns that thing."""
    return wait_for(
        lambda: next((each for each in window.tree() if each["name"].startswith(words)), None),
        words,
        5,
    )


def test_every_question_is_a_group_with_its_words_and_its_place(window):
    groups = names(window.tree(), "panel")
    assert [name for name in groups if name in GROUPS] == list(GROUPS)
    assert "" not in groups


def test_every_control_has_a_name_and_room(window):
    things = [each for each in window.tree() if each["role"] in USED]
    assert [told(each) for each in things if not called(each).strip()] == []
    assert [told(each) for each in things if min(each["place"][2:]) < TARGET] == []


def test_every_choice_says_which_of_how_many_it_is(window):
    things = [each for each in window.tree() if each["role"] in {"radio button", "check box"}]
    places = [each["description"] for each in things if " of " in each["description"]]
    assert places == [*(f"{n} of 3" for n in (1, 2, 3)), *(f"{n} of 4" for n in (1, 2, 3, 4))]


def test_dropdowns_in_a_sentence_are_named_by_what_is_around_them(window):
    dropdowns = [each for each in window.tree() if each["role"] == "combo box"]
    assert list(map(called, dropdowns)) == ["boiling point", "degrees and freezes at, blank 2 of 2"]
    assert names(dropdowns) == ["Select an option", "Select an option"]


def test_a_field_says_its_question_and_what_stands_behind_it(window):
    fields = [each for each in window.tree() if each["role"] == "text"]
    assert names(fields)[:2] == ["You drink tea from a", "How long does it brew?"]
    assert fields[1]["description"] == "minutes"


def test_tab_comes_by_all_in_the_order_of_reading_and_round(window):
    go_to(window, 1)
    window.press("shift+Tab")
    stops = tuple(map(called, window.round_trip()))
    assert stops[: len(STOPS)] == STOPS


def test_a_hint_is_shown_where_it_was_asked_for(window):
    go_to(window, 1)
    window.tab_to("Show hint 1 of 2")
    window.press("space")
    assert wait_for_name(window, "It does not grow high.")["role"] == "label"
    assert window.focus()["name"] == "Show hint 2 of 2"
    assert "Read aloud: It does not grow high." in names(window.tree(), "push button")


def test_a_last_attempt_is_reviewed_and_a_closed_exercise_can_be_read(window):
    go_to(window, 1)
    window.press("Down", "space")
    window.tab_to("Submit")
    window.press("space")
    wait_for_name(window, "Incorrect, 0 of 1 point.")
    assert {"Incorrect: Barley is a grass.", "Attempts used: 1 of 2."} <= set(
        names(window.tree(), "label")
    )
    window.tab_to("Try again")
    window.press("space")
    assert window.focus()["name"] == "grass"
    window.press("Up", "space")
    window.tab_to("Submit")
    window.press("space")
    reviewed = window.focus()["name"]
    assert "This is your last attempt." in reviewed and "Tea grows as a – shrub" in reviewed
    window.tab_to("Submit now")
    window.press("space")
    wait_for_name(window, "Correct, 1 of 1 point.")
    assert window.focus()["name"] == "Show answer"
    window.press("space")
    wait_for_name(window, "Right answers")
    go_to(window, 1)
    closed = window.focus()
    assert (closed["name"], closed["description"]) == ("shrub", "1 of 3 cannot be changed")
    window.press("Down", "space")
    ticked = [each for each in window.tree() if each["role"] == "radio button"]
    assert [each["name"] for each in ticked if "CHECKED" in each["states"]] == ["shrub"]


def test_check_boxes_are_ticked_and_graded_in_part(window):
    answer(window, 2, *("space", "Tab", "Tab") * 2, "space")
    ticked = [each["name"] for each in window.tree() if "CHECKED" in each["states"]]
    assert [name for name in ticked if name in STOPS[1:]][-3:] == ["green", "black", "square"]
    window.tab_to("Submit")
    window.press("space")
    wait_for_name(window, "Partially correct, 0.75 of 1 point.")


def test_a_reset_takes_the_answers_away_and_leads_to_the_first(window):
    go_to(window, 2)
    window.tab_to("Reset")
    window.press("space")
    wait_for_name(window, "The exercise was reset.")
    assert (window.focus()["name"], "CHECKED" in window.focus()["states"]) == ("green", False)


def test_dropdowns_are_chosen_by_keyboard_and_graded_each(window):
    answer(window, 3, "Down", "Down", "Tab", "Down")
    dropdowns = [each for each in window.tree() if each["role"] == "combo box"]
    assert names(dropdowns) == ["100", "0"]
    window.tab_to("Submit")
    window.press("space")
    wait_for_name(window, "boiling point: Correct, 1 of 1 point.")


def test_enter_in_a_field_submits_it(window):
    answer(window, 4, "c", "u", "p", "Return")
    wait_for_name(window, "Correct, 1 of 1 point.")
    assert (window.focus()["role"], window.focus()["text"]) == ("text", "cup")


def test_a_number_that_is_refused_says_why_at_its_field(window):
    answer(window, 5, "a", "b", "Return")
    assert "is no number" in window.focus()["description"]
    window.press("BackSpace", "BackSpace", "3", "Return")
    assert window.focus()["description"] == "minutes"


def test_what_is_still_blank_is_said_where_the_focus_comes_to(window):
    answer(window, 6, "m", "i", "l", "k", "Return")
    focus = window.focus()
    assert focus["name"] == "Lumps of sugar"
    assert focus["description"] == "Questions left blank: 2. Submit again to leave them blank."


def test_one_exercise_at_a_time_is_one_card_and_keeps_the_focus(window):
    go_to(window, 3)
    window.tab_to("One exercise at a time")
    window.press("space")
    assert window.focus()["name"] == "One exercise at a time"
    cards = [name for name in names(window.tree(), "panel") if name.startswith("Exercise")]
    assert len(cards) == 1
    window.tab_to("Next exercise")
    window.press("space")
    wait_for(lambda: cards[0] not in names(window.tree(), "panel"), "other exercise", 5)
    assert window.focus()["role"] in USED
    window.tab_to("One exercise at a time")
    window.press("space")
    wait_for_name(window, "Exercise 6 of 6")


def test_results_lead_on_and_are_erased_after_a_question_only(window):
    go_to(window, 6)
    window.tab_to("Results")
    window.press("space")
    results = wait_for_name(window, "Results: ")
    focus = window.focus()
    assert (focus["name"], focus["description"]) == ("Back to the video", results["name"])
    window.tab_to("Erase this lesson's results…")
    window.press("space")
    keep = window.focus()
    assert keep["name"] == "Keep" and keep["description"].startswith("Erase everything kept")
    window.press("space")
    assert window.focus()["name"] == "Erase this lesson's results…"
    window.press("space", "Tab")
    assert window.focus()["name"] == "Erase"
    window.press("space")
    wait_for_name(window, "Results: 0 of")
    assert window.focus()["name"] == "Back to the video"


@pytest.fixture
def locked(installed, tmp_path):
    """The same lesson, where something must be done first."""
    need(missing("orca", "speech-dispatcher"))
    lesson = tmp_path / "locked"
    shutil.copytree(FIVE, lesson)
    manifest = lesson / "lesson.toml"
    text = manifest.read_text(encoding="utf-8")
    manifest.write_text(text.replace("any-time", "after-playback"), encoding="utf-8")
    with open_window(tmp_path / "desktop", installed, lesson) as window:
        yield window


def test_locked_exercises_say_what_opens_them_and_open_for_who_has_read(locked):
    locked.press("e")
    focus = locked.focus()
    assert focus["name"] == "Open the transcript"
    for words in ("not open yet", "95 % open the exercises", "0 of its 2 captions"):
        assert words in focus["description"]
    assert names(locked.tree(), "radio button") == []
    locked.tab_to("I have read the transcript")
    locked.press("space")
    wait_for(lambda: locked.focus()["name"] == "shrub", "first choice", 5)
