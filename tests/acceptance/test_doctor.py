"""The installed program says whether this computer has what it needs."""

import json
import os
import socket
import sqlite3
import sys
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

KEYS = {"format", "program", "version", "status", "checks"}
OF_A_CHECK = {"id", "name", "status", "found", "advice", "code", "facts"}
TEXTS = ("id", "name", "found", "code")
LANGUAGES = ("en", "es", "fr", "ar", "ru", "zh")
CLIPS = ("vp9-opus", "h264-aac", "vp8-vorbis", "opus", "mp3")
TYPES = ("single-choice", "check-boxes", "drop-down", "text", "number")
FOLDERS = ("data", "settings", "cache", "log")
IDS = {
    *("program", "system", "libraries", "qt", "platform", "icons", "translations", "media"),
    *("sound", "accessibility", "settings", "welcome", "progress"),
    *(f"captions.{tag}" for tag in LANGUAGES),
    *(f"voice.{tag}" for tag in LANGUAGES),
    *(f"media.{clip}" for clip in CLIPS),
    *(f"exercise.{kind}" for kind in TYPES),
    *(f"folder.{name}" for name in FOLDERS),
}
NO_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>"""


def examined(program, code, **variables):
    """The report as JSON, which ends with this code; its findings by their ids."""
    told = program.run("doctor", "--format", "json", **variables)
    assert (told.returncode, told.stderr) == (code, ""), told
    report = json.loads(told.stdout)
    return report, {check["id"]: check for check in report["checks"]}


def of(checks, status):
    return {id_ for id_, check in checks.items() if check["status"] == status}


@pytest.fixture
def data(program):
    """The folder that progress is kept in."""
    folder = Path(program.variables["XDG_DATA_HOME"]) / "captionplayer"
    folder.mkdir()
    return folder


@contextmanager
def hidden(path):
    """The file away for a while."""
    aside = path.with_name("aside")
    path.rename(aside)
    try:
        yield
    finally:
        aside.rename(path)


def test_json_has_the_form_that_is_documented(program):
    report, checks = examined(program, 0)
    assert set(report) == KEYS
    assert (report["format"], report["program"]) == (1, "captionplayer")
    assert set(checks) == IDS
    for check in report["checks"]:
        assert set(check) == OF_A_CHECK
        assert all(isinstance(check[key], str) and check[key] for key in TEXTS)
        assert check["status"] in {"well", "missing", "broken"}
        assert check["advice"] or check["status"] == "well"
        assert all(isinstance(fact, str | int) for fact in check["facts"].values())


def test_everything_that_is_needed_is_well(program):
    report, checks = examined(program, 0)
    assert of(checks, "broken") == set()
    assert report["status"] in {"well", "missing"}
    assert checks["platform"]["code"] == "platform-none"


def test_it_leaves_nothing_behind(program, tmp_path):
    before = sorted(tmp_path.rglob("*"))
    examined(program, 0)
    assert sorted(tmp_path.rglob("*")) == before
    home = Path(program.variables["HOME"])
    assert not [path for path in home.rglob("*captionplayer*") if "fontconfig" not in str(path)]


def test_text_says_it_in_lines_for_reading(program):
    told = program.run("doctor", LC_ALL="C", PYTHONCOERCECLOCALE="0", PYTHONUTF8="0")
    assert (told.returncode, told.stderr) == (0, "")
    first, *rest = told.stdout.splitlines()
    assert "All that the program needs is well." in first
    assert "- Video in VP9 with Opus (WebM): It plays:" in told.stdout
    assert all(line == "" or line.endswith(":") or line.startswith("- ") for line in rest)


def test_a_missing_clip_breaks_its_check_only(program, installed):
    clip = next(installed.glob("lib/python*/site-packages/captionplayer/resources/doctor/mp3.mp3"))
    with hidden(clip):
        _, checks = examined(program, 1)
    assert of(checks, "broken") == {"media.mp3"}
    assert checks["media.mp3"]["code"] == "clip-missing"
    assert str(clip) in checks["media.mp3"]["found"]


def test_a_damaged_database_is_told_and_stays(program, data):
    path = data / "progress.sqlite"
    path.write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 40)
    before = path.read_bytes()
    _, checks = examined(program, 1)
    assert of(checks, "broken") == {"progress"}
    assert [each.name for each in data.iterdir()] == ["progress.sqlite"]
    assert path.read_bytes() == before


def test_a_file_of_another_program_is_told(program, data):
    with closing(sqlite3.connect(data / "progress.sqlite")) as connection:
        connection.execute("CREATE TABLE other (id)")
        connection.commit()
    _, checks = examined(program, 1)
    assert checks["progress"]["code"] == "progress-foreign"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it needs /proc")
def test_a_read_only_data_folder_is_told(program):
    _, checks = examined(program, 1, XDG_DATA_HOME="/proc/nowhere")
    assert of(checks, "broken") == {"folder.data"}
    assert "/proc/nowhere" in checks["folder.data"]["found"]
    assert checks["folder.data"]["advice"]


def test_without_fonts_and_voices_these_are_missing_and_nothing_is_broken(program, tmp_path):
    (tmp_path / "fonts.conf").write_text(NO_FONTS.format(folder=tmp_path))
    (tmp_path / "empty").mkdir()
    _, checks = examined(
        program, 0, FONTCONFIG_FILE=str(tmp_path / "fonts.conf"), PATH=str(tmp_path / "empty")
    )
    assert of(checks, "missing") >= {"captions.ar", "captions.zh"}
    assert of(checks, "missing") >= {f"voice.{tag}" for tag in LANGUAGES}
    assert "apt install fonts-noto-cjk" in checks["captions.zh"]["advice"]
    assert "apt install" in checks["voice.ar"]["advice"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the sound server is Linux's")
def test_a_sound_server_that_never_answers_breaks_its_check_only(program, tmp_path):
    place = tmp_path / "sound"
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(str(place))
        hung.listen()
        _, checks = examined(program, 1, PULSE_SERVER=f"unix:{place}")
    assert set(checks) == IDS
    assert of(checks, "broken") == {"sound"}
    assert checks["sound"]["found"].startswith("The sound server does not answer")
    assert checks["sound"]["advice"]


def test_a_folder_with_spaces_and_other_letters_is_no_trouble(program, tmp_path):
    home = tmp_path / "Мои данные é"
    home.mkdir()
    _, checks = examined(program, 0, XDG_DATA_HOME=str(home), LC_ALL="C")
    assert checks["folder.data"]["status"] == "well"


def test_a_report_that_cannot_be_written_is_an_error(program):
    with Path("/dev/full").open("w") as full:
        command = [program.command, "doctor"]
        pid = os.posix_spawn(
            command[0],
            command,
            program.variables,
            file_actions=[
                (os.POSIX_SPAWN_DUP2, full.fileno(), 1),
                (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
            ],
        )
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 2


@pytest.mark.parametrize("words", [["--format", "csv"], ["here"], ["--window-checks", "nothing"]])
def test_a_wrong_command_line_is_refused_with_the_usage(program, words):
    told = program.run("doctor", *words)
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr.startswith("usage: captionplayer doctor")
