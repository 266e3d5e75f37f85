"""Where something is missing or odd, the installed program starts, or says what in a sentence."""

import os
import re
import shutil
import signal
import struct
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest
from dump import colours, display, wait_for_picture
from needs import need

from captionplayer.resources import welcome_lesson

# what a system may lack that Qt is linked to, and the Debian package with it
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libpulse.so.0": "libpulse0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
ODD = {
    "a style that is not there": {"QT_STYLE_OVERRIDE": "kvantum"},
    "a theme that is not there": {"QT_QPA_PLATFORMTHEME": "nonsense"},
    "plugins of nobody": {"QT_PLUGIN_PATH": "/nonexistent"},
    "fonts of nobody": {"QT_QPA_FONTDIR": "/nonexistent"},
    "another media backend": {"QT_MEDIA_BACKEND": "nonsense"},
    "a scale that is no number": {"QT_SCALE_FACTOR": "nonsense"},
    "the C locale": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "no known locale": {"LC_ALL": "xx_YY.nonsense"},
    "no known time zone": {"TZ": "Nowhere/Bad"},
    "no sound server": {"PULSE_SERVER": "/nonexistent", "XDG_RUNTIME_DIR": "/nonexistent"},
    "no bus": {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"},
    "folders that are relative": {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "..", "HOME": "."},
    "a home that is a file": {"HOME": "/dev/null"},
    "no place for temporary files": {"TMPDIR": "/nonexistent"},
    "optimised Python": {"PYTHONOPTIMIZE": "2"},
    "Python modules of another": {"PYTHONPATH": "/nonexistent"},
}
RESOURCES = ("doctor", "guide", "i18n", "icons", "licences", "program_icon")
CLOCKS = ("1970-01-02 00:00:00", "2040-06-01 00:00:00")
NAMES = ("two 'quoted \"words\"'", "урок 字幕 درس", "a\nnew line %41#?&;:,@")
FULL = 256 * 1024  # bytes of a file system on which there is no room for anything
ROOT = os.geteuid() == 0


@pytest.fixture
def window(program, screen, tmp_path):
    """Starts the program on a screen; gives its exit code after an interruption and its words."""

    def start(*words, **variables):
        process = program.start(*words, DISPLAY=screen, QT_QPA_PLATFORM="xcb", **variables)
        with process:
            wait_for_picture(process, tmp_path / "Xvfb_screen0")
            shown = len(colours(tmp_path / "Xvfb_screen0")) > 50
            process.send_signal(signal.SIGINT)
            told = process.stderr.read()
        return shown, process.returncode, told

    return start


def is_one_sentence(told, *parts):
    line = re.fullmatch(r"captionplayer: (.*[.])\n", told.stderr)
    return told.returncode == 2 and line and all(part in line[1] for part in parts)


def without(*libraries):
    """The start of a command that runs where these libraries are empty files."""
    empty = "".join(f"mount --bind /dev/null {place}; " for place in map(_place, libraries))
    return ("unshare", "--mount", "sh", "-ec", f'{empty}exec "$@"', "sh")


def _place(library):
    cache = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    found = re.search(rf"^\s*{re.escape(library)} \(libc6,x86-64.*=> (.*)$", cache, re.MULTILINE)
    return found[1] if found else pytest.skip(f"this system has no {library}")


needs_root = pytest.mark.skipif(not ROOT, reason="hiding a part of the system needs root")


@needs_root
@pytest.mark.parametrize("library", LIBRARIES)
def test_a_library_that_is_missing_is_named_with_its_package(program, screen, library):
    told = program.run(
        before=without(library, "libxcb-icccm.so.4"), DISPLAY=screen, QT_QPA_PLATFORM="xcb"
    )
    names = (library, "libxcb-icccm.so.4")
    packages = (LIBRARIES[library], "libxcb-icccm4")
    assert is_one_sentence(told, *names, "apt install", *packages), told


@needs_root
def test_a_tour_needs_no_library_of_a_window(program):
    told = program.run("tour", "--output", "pictures", before=without("libxcb-cursor.so.0"))
    assert (told.returncode, told.stderr) == (0, "")


@needs_root
def test_a_tour_names_a_library_that_it_needs(program):
    told = program.run("tour", "--output", "pictures", before=without("libEGL.so.1"))
    assert is_one_sentence(told, "libEGL.so.1", "apt install libegl1"), told


def test_a_display_that_cannot_be_reached_is_told(program):
    told = program.run(DISPLAY=":9876")
    assert is_one_sentence(told, "display"), told


@pytest.mark.parametrize("platform", ["nonsense", "xcb", "wayland"])
def test_where_qt_would_abort_a_sentence_is_told(program, platform):
    told = program.run(DISPLAY=":9876", WAYLAND_DISPLAY="nonsense", QT_QPA_PLATFORM=platform)
    assert is_one_sentence(told, "window"), told


def test_a_display_that_refuses_us_is_told(program, tmp_path):
    secret = tmp_path / "secret"
    parts = (b"", b"", b"MIT-MAGIC-COOKIE-1", b"x" * 16)
    secret.write_bytes(b"\xff\xff" + b"".join(struct.pack(">H", len(p)) + p for p in parts))
    with display("-auth", str(secret)) as name:
        told = program.run(DISPLAY=name, QT_QPA_PLATFORM="xcb")
    # the line before is that of the X library
    assert told.returncode == 2
    assert told.stderr.splitlines()[-1].startswith("captionplayer: No window can be shown, as Qt")


@pytest.mark.parametrize("oddity", ODD)
def test_the_window_opens_with(window, oddity, tmp_path):
    before = {path.name for path in tmp_path.iterdir()} | {"Xvfb_screen0"}
    shown, code, told = window(**ODD[oddity])
    assert (shown, code) == (True, 0), told
    assert "Traceback" not in told
    assert {path.name for path in tmp_path.iterdir()} <= before


def test_without_a_home_that_is_told(program):
    """A user whom the system does not know, as in a container."""
    if not ROOT:
        pytest.skip("becoming another user needs root")
    told = program.run(
        before=("setpriv", "--reuid=54321", "--clear-groups", "env", "-u", "HOME"),
        QT_QPA_PLATFORM="offscreen",
    )
    assert is_one_sentence(told, "HOME"), told


@pytest.mark.parametrize("name", NAMES)
def test_folders_of_any_name_will_do(window, tmp_path_factory, name):
    home = tmp_path_factory.mktemp("homes") / name
    folders = {"DATA": "data", "CONFIG": "config", "CACHE": "cache", "STATE": "state"}
    variables = {f"XDG_{kind}_HOME": str(home / each) for kind, each in folders.items()}
    assert window(**variables) == (True, 0, "")
    assert (home / "data" / "captionplayer" / "progress.sqlite").stat().st_size > 0
    assert (home / "state" / "captionplayer" / "log" / "captionplayer.log").is_file()


@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
@pytest.mark.parametrize("name", [*(name.encode() for name in NAMES), b"bytes \xff\xfe"])
def test_a_lesson_of_any_name_opens_in_any_locale(window, tmp_path_factory, name, locale):
    lesson = tmp_path_factory.mktemp("lessons") / os.fsdecode(name)
    shutil.copytree(welcome_lesson(), lesson)
    variables = {"LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert window(lesson, **variables) == (True, 0, "")


@contextmanager
def file_system(place, size):
    """A small one of its own."""
    place.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "small", place], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", place], check=True)


def fill(place):
    """Have a file take all the room there is."""
    with (place / "fill").open("wb") as file, pytest.raises(OSError, match="No space"):
        while True:
            os.write(file.fileno(), bytes(4096))


@needs_root
@pytest.mark.parametrize("name", RESOURCES)
def test_a_resource_that_is_missing_does_not_keep_the_window_from_opening(window, installed, name):
    place = next(path for path in installed.rglob(name) if path.parent.name == "resources")
    hidden = f'mount -t tmpfs none "{place}"; exec "$@"'
    before = ("unshare", "--mount", "sh", "-ec", hidden, "sh")
    assert window(before=before, LANGUAGE="fr") == (True, 0, "")


@needs_root
def test_a_welcome_lesson_that_is_missing_is_told(program, installed):
    place = next(path for path in installed.rglob("welcome") if path.parent.name == "resources")
    hidden = f'mount -t tmpfs none "{place.parent}"; exec "$@"'
    told = program.run(before=("unshare", "--mount", "sh", "-ec", hidden, "sh"))
    assert is_one_sentence(told, str(place), "install captionplayer again"), told


@pytest.mark.parametrize("clock", CLOCKS)
def test_the_window_opens_whatever_the_clock_says(window, clock):
    libraries = [str(path) for path in Path("/usr/lib").glob("*/faketime/libfaketime.so.1")]
    need([] if libraries else ["libfaketime"])
    # only the clock on the wall is wrong
    wrong = {"FAKETIME": f"@{clock}", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    assert window(LD_PRELOAD=libraries[0], **wrong) == (True, 0, "")


@needs_root
def test_a_full_folder_for_temporary_files_does_no_harm(window, tmp_path_factory):
    place = tmp_path_factory.mktemp("full") / "temporary"
    with file_system(place, FULL):
        fill(place)
        assert window(TMPDIR=str(place)) == (True, 0, "")


@needs_root
@pytest.mark.parametrize("kind", ["DATA", "CONFIG", "CACHE", "STATE"])
def test_a_full_disk_does_not_keep_the_window_from_opening(window, tmp_path_factory, kind):
    place = tmp_path_factory.mktemp("full") / kind.lower()
    with file_system(place, FULL):
        fill(place)
        assert window(**{f"XDG_{kind}_HOME": str(place)}) == (True, 0, "")


@needs_root
def test_a_full_disk_ends_a_tour_with_a_sentence(program, tmp_path):
    with file_system(tmp_path / "pictures", FULL):
        told = program.run("tour", "--output", "pictures")
    assert is_one_sentence(told, "pictures"), told


@needs_root
def test_a_home_that_is_read_only_does_not_keep_the_window_from_opening(window):
    read_only = ("unshare", "--mount", "sh", "-ec")
    home = Path(os.environ["HOME"])
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        assert Path(os.environ[name]).is_relative_to(home)
    words = f'mount --bind "{home}" "{home}"; mount -o remount,bind,ro "{home}"; exec "$@"'
    assert window(before=(*read_only, words, "sh")) == (True, 0, "")


@pytest.mark.parametrize("streams", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_do_no_harm(window, streams, tmp_path):
    shown, code, _ = window(before=("sh", "-c", f'exec "$@" {streams}', "sh"))
    assert (shown, code) == (True, 0)


def test_a_very_small_screen_will_do(program, tmp_path):
    with (
        display("-screen", "0", "320x200x24", "-fbdir", str(tmp_path)) as name,
        program.start(DISPLAY=name, QT_QPA_PLATFORM="xcb") as process,
    ):
        wait_for_picture(process, tmp_path / "Xvfb_screen0")
        process.send_signal(signal.SIGINT)
    assert process.returncode == 0
