"""The installed program shows its welcome lesson: in the pictures of a tour, and in a window."""

import json
import signal

import pytest
from dump import colours, wait_for_picture

LANGUAGES = {"en", "es", "fr", "ar", "ru", "zh"}


@pytest.fixture
def tour(program, tmp_path):
    told = program.run("tour", "--output", "pictures")
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")
    return json.loads((tmp_path / "pictures" / "index.json").read_text(encoding="utf-8"))


def test_a_tour_shows_the_main_job(tour, tmp_path):
    assert {picture["shows"] for picture in tour} == {"poster", "caption", "exercises", "result"}
    for picture in tour:
        data = (tmp_path / "pictures" / picture["picture"]).read_bytes()
        assert data.startswith(b"\x89PNG")


def test_a_tour_has_a_caption_in_every_language_with_all_its_letters(tour):
    captions = [picture for picture in tour if picture["shows"] == "caption"]
    assert {caption["cue_language"] for caption in captions} == LANGUAGES
    assert [caption for caption in captions if caption["missing_glyphs"]] == []
    assert [caption for caption in captions if caption["fallback"]] == []
    assert all(caption["fonts"] for caption in captions)


WINDOW = """
from captionplayer.ui import app
from captionplayer.ui.program import Program
application = app.make_application()
program = Program(app.open_settings())
print(program.window.layoutDirection().name, ascii(program.window.commands["mute"].text()))
program.window.close()
program.close()
"""


def test_the_window_speaks_the_systems_language(program):
    told = program.run_python(WINDOW, QT_QPA_PLATFORM="offscreen", LANGUAGE="ar")
    assert told.stdout.strip() == f"RightToLeft {'كتم الصوت'!a}"


def test_a_window_with_the_lesson_opens(program, screen, tmp_path):
    process = program.start(DISPLAY=screen, QT_QPA_PLATFORM="xcb")
    with process:
        wait_for_picture(process, tmp_path / "Xvfb_screen0")
        still_there = process.poll() is None
        shown = len(colours(tmp_path / "Xvfb_screen0"))
        process.send_signal(signal.SIGKILL)
        told = process.stderr.read()
    assert (still_there, told) == (True, "")
    assert shown > 50
