"""What is heard of the guide in the program, by the keyboard and Orca alone."""

import lesson_by_ear
import pytest
from desktop import Desktop, missing
from needs import need

STEPS = (
    ("open the guide", ("shift+F1",), "Guide"),
    ("to its beginning", ("ctrl+Home",)),
    ("the next line", ("Down",), "captionplayer plays a lesson"),
    ("the first link", ("Tab",), "Guide for authors"),
    ("the second link", ("Tab",), "Guide for packagers"),
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


def test_the_guide_is_a_text_that_is_only_read(heard):
    assert "read only text" in heard["open the guide"] + heard["to its beginning"]


def test_the_arrow_keys_read_it_line_by_line(heard):
    assert "captionplayer plays a lesson" in heard["the next line"]


def test_tab_says_the_link_it_comes_to(heard):
    assert "Guide for authors" in heard["the first link"]
    assert "Guide for packagers" in heard["the second link"]


def test_escape_leads_back_to_the_video(heard):
    assert "Play push button" in heard["back to the video"]
