"""What is heard of About and of the check of this computer, by the keyboard and Orca alone."""

import lesson_by_ear
import pytest
from desktop import Desktop, missing
from needs import need

# all is heard before the first test: half a minute, and no haste
pytestmark = pytest.mark.timeout(180)

# this desktop has no sound; the last item of the menu is the languages, the one before is About
STEPS = (
    ("the menu", ("alt+h",), "Guide"),
    ("up in it", ("Up",), "Language"),
    ("up again", ("Up",), "About captionplayer"),
    ("open about", ("Return",), "captionplayer 0"),
    ("the next part", ("Down",), "welcome lesson"),
    ("to its licence", ("Tab",), "read only"),
    ("the way back", ("Escape",), "Play"),
    ("the menu", ("alt+h",), "Guide"),
    ("down in it", ("Down",), "keys"),
    ("down again", ("Down",), "Check this computer"),
    ("open the check", ("Return",), "sound device"),
    ("to its first button", ("Tab",), "Copy the report"),
    ("back to the video", ("Escape",), "Play"),
)


@pytest.fixture(scope="module")
def heard(installed, tmp_path_factory):
    """What was said in each step."""
    need(missing())
    with Desktop(tmp_path_factory.mktemp("desktop")) as desktop:
        desktop.start_screen_reader()
        command = [str(installed / "bin" / "captionplayer")]
        steps = list(lesson_by_ear.go_through(desktop, command, STEPS, "open the lesson"))
    return {done: " ".join(map(str.strip, said)) for done, _, said in steps}


def test_about_says_what_it_is_and_its_parts_one_by_one(heard):
    said = heard["open about"]
    assert "What captionplayer is made of. List with" in said
    assert "captionplayer 0." in said
    assert "The welcome lesson" in heard["the next part"]


def test_the_licence_is_a_text_that_is_only_read(heard):
    assert "About The welcome lesson read only text" in heard["to its licence"]


def test_the_check_is_heard_to_begin_and_then_what_it_found(heard):
    said = heard["open the check"]
    begun = said.index("This computer is being checked; it takes a few seconds. table")
    assert said.index("Missing: Sound output There is no sound device") > begun


def test_the_report_is_copied_by_a_button(heard):
    assert "Copy the report push button" in heard["to its first button"]


def test_escape_leads_back_to_the_video(heard):
    assert "Play push button" in heard["the way back"]
    assert "Play push button" in heard["back to the video"]
