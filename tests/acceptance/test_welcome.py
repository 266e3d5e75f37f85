"""The installed program shows its welcome lesson: in the pictures of a tour, and in a window."""

import json
import signal
import subprocess
import time

import pytest

LANGUAGES = {"en", "es", "fr", "ar", "ru", "zh"}
PATIENCE = 30  # seconds that a window may take to come on a busy machine
HEADER = 100  # 32-bit words at the head of an X window dump


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
application = app.make_application()
program = app.Program(app.open_settings())
print(program.window.layoutDirection().name, ascii(program.window.commands["mute"].text()))
program.window.close()
program.close()
"""


def test_the_window_speaks_the_systems_language(program):
    told = program.run_python(WINDOW, QT_QPA_PLATFORM="offscreen", LANGUAGE="ar")
    assert told.stdout.strip() == f"RightToLeft {'كتم الصوت'!a}"


@pytest.fixture
def screen(tmp_path):
    """An X display's number; what it shows is in a file (an X window dump)."""
    size = ("-screen", "0", "1280x800x24")
    command = ["Xvfb", "-displayfd", "1", *size, "-nolisten", "tcp", "-fbdir", str(tmp_path)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    with server:
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


def colours(dump):
    """The different colours of the screen."""
    words = memoryview(dump.read_bytes()).cast("I")
    return set(words[HEADER + 256 * 3 :])


def wait_for_picture(process, dump):
    """Wait until something with many colours is on the screen: text and a picture."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if process.poll() is not None or len(colours(dump)) > 50:
            return
        time.sleep(0.1)


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
