import json
import os
import subprocess
import sys
from types import ModuleType

import pytest

from captionplayer import cli
from captionplayer.lessons.folder import open_lesson
from captionplayer.resources import welcome_lesson

BUNDLE = {"@metadata": {"sourceLanguage": "en"}, "subtitle-0-1000-1": "Good evening."}


class Calls(list):
    """What the command line asked of the user interface."""

    def run(self, *args, **options):
        self.append((*args, options))
        return 0


@pytest.fixture
def windows(monkeypatch):
    return stand_in(monkeypatch, "app")


@pytest.fixture
def tours(monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    return stand_in(monkeypatch, "tour")


def stand_in(monkeypatch, name):
    calls = Calls()
    module = ModuleType(f"captionplayer.ui.{name}")
    module.run = calls.run
    package = ModuleType("captionplayer.ui")  # the real one is there only where Qt is
    setattr(package, name, module)
    monkeypatch.setitem(sys.modules, package.__name__, package)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return calls


@pytest.fixture(autouse=True)
def _display(monkeypatch):
    monkeypatch.setattr(cli, "is_display_missing", lambda _: False)


@pytest.fixture
def captions(tmp_path):
    path = tmp_path / "talk.json"
    path.write_text(json.dumps(BUNDLE))
    return path


def told(capsys):
    """The one line that was told."""
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith("\n") and err.count("\n") == 1
    return err.strip()


def test_a_lesson_opens_in_a_window(windows, captions):
    assert cli.main([str(captions)]) == 0
    [(lesson, options)] = windows
    assert lesson.title == "talk"
    assert options == {"language": None, "start": False, "fullscreen": False}


@pytest.fixture
def broken(tmp_path):
    path = tmp_path / "torn.lesson"
    path.write_bytes(b"PK")
    return path


@pytest.mark.parametrize("name", ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"])
def test_a_desktop_is_told_in_a_window_why_a_file_does_not_open(
    windows, broken, monkeypatch, capsys, name
):
    monkeypatch.setattr("os.isatty", lambda _: False)
    monkeypatch.setenv(name, "leave")
    assert cli.main([str(broken)]) == 0
    [(lesson, _)] = windows
    assert lesson.id == open_lesson(welcome_lesson(), broken.parent).id
    assert lesson.notices[0].file == str(broken)
    assert str(broken) in told(capsys)


@pytest.mark.parametrize(("leave", "terminal"), [("leave", 0), ("leave", 2), ("", None)])
def test_elsewhere_that_is_an_error(broken, monkeypatch, capsys, leave, terminal):
    monkeypatch.setattr("os.isatty", lambda number: number == terminal)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", leave)
    monkeypatch.delenv("DESKTOP_STARTUP_ID", raising=False)
    assert cli.main([str(broken)]) == 2
    assert str(broken) in told(capsys)


def test_options_reach_the_window(windows, captions):
    cli.main(["--start", "--fullscreen", "--language", "es", str(captions)])
    assert windows[0][1] == {"language": "es", "start": True, "fullscreen": True}


def test_play_takes_loose_files(windows, captions, tmp_path):
    (tmp_path / "talk.webm").write_bytes(b"x")
    for name in ("a.xml", "b.xml"):
        (tmp_path / name).write_text("<problem><p>Read this.</p></problem>")
    words = ["play", "--captions", captions, "--video", tmp_path / "talk.webm", "--start"]
    words += ["--exercises", tmp_path / "b.xml", tmp_path / "a.xml"]
    assert cli.main(list(map(str, words))) == 0
    [(lesson, options)] = windows
    assert lesson.video == tmp_path / "talk.webm"
    assert lesson.problems == ()  # they are read when the window is there
    assert [problem.id for problem in lesson.whole().problems] == ["b", "a"]
    assert options["start"]


def test_a_folder_called_play_is_opened_with_a_dot(windows, captions, tmp_path, monkeypatch):
    (tmp_path / "play").mkdir()
    captions.rename(tmp_path / "play" / "talk.json")
    monkeypatch.chdir(tmp_path)
    assert cli.main(["./play"]) == 0
    assert windows


def test_without_a_lesson_the_welcome_lesson_opens(windows, captions, monkeypatch):
    monkeypatch.setattr(cli, "welcome_lesson", lambda: captions.parent)
    assert cli.main([]) == 0
    assert windows[0][0].title == captions.parent.name


def test_a_tour_goes_without_a_screen(tours, captions, tmp_path):
    output = tmp_path / "new" / "pictures"
    assert cli.main(["tour", str(captions), "--output", str(output), "--every-cue"]) == 0
    [(lesson, place, options)] = tours
    assert (lesson.title, place) == ("talk", output)
    assert options == {"every_cue": True, "language": None}
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert output.is_dir()


def test_a_tour_keeps_the_platform_that_was_chosen(tours, captions, tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "minimal")
    cli.main(["tour", str(captions), "--output", str(tmp_path)])
    assert os.environ["QT_QPA_PLATFORM"] == "minimal"


@pytest.mark.parametrize("words", [["play"], ["--volume"], ["tour"], ["a", "b"], ["--language"]])
def test_a_wrong_command_line_ends_with_two(words, capsys):
    with pytest.raises(SystemExit) as end:
        cli.main(words)
    assert end.value.code == 2
    assert "usage: captionplayer" in capsys.readouterr().err


@pytest.mark.parametrize("data", [None, b"", b"[]", b"{", b"\xff", b"<html>", b'{"a": "b"}'])
@pytest.mark.parametrize("name", ["talk.json", "talk.txt", "talk.srt", "talk.lesson"])
def test_bad_input_is_one_sentence_naming_the_file(windows, tmp_path, capsys, name, data):
    if data is not None:
        (tmp_path / name).write_bytes(data)
    assert cli.main([str(tmp_path / name)]) == 2
    assert told(capsys).startswith(f"captionplayer: {tmp_path / name}")
    assert windows == []


def test_a_tag_that_is_none_is_an_error(windows, captions, capsys):
    assert cli.main([str(captions), "--language", "??"]) == 2
    assert "--language" in told(capsys)


def test_an_output_that_cannot_be_made_is_an_error(tours, captions, capsys):
    assert cli.main(["tour", str(captions), "--output", str(captions / "x")]) == 2
    assert str(captions) in told(capsys)


def test_what_was_left_out_of_a_lesson_is_told(windows, captions, capsys):
    captions.with_name("talk.es.json").write_text("[]")
    assert cli.main([str(captions)]) == 0
    assert "talk.es.json" in told(capsys)


def test_without_a_display_the_tour_is_pointed_to(windows, captions, capsys, monkeypatch):
    monkeypatch.setattr(cli, "is_display_missing", lambda _: True)
    assert cli.main([str(captions)]) == 2
    assert "captionplayer tour" in told(capsys)
    assert windows == []


def test_without_qt_the_missing_part_is_named(captions, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "captionplayer.ui", None)
    assert cli.main([str(captions)]) == 2
    assert "PySide6" in told(capsys)


def test_an_interruption_is_quiet(captions, capsys, monkeypatch):
    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "is_display_missing", interrupted)
    assert cli.main([str(captions)]) == 130
    assert capsys.readouterr() == ("", "")


def program(*words, **environment):
    return subprocess.run(
        [sys.executable, "-m", "captionplayer", *words],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment},
    )


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_version_and_help_load_nothing_heavy(option):
    code = (
        "import sys\nfrom captionplayer.cli import main\n"
        f"try: main(['{option}'])\nexcept SystemExit: pass\n"
        "sys.exit(bool({'lxml', 'pysrt', 'babel', 'PySide6', 'platformdirs'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.returncode == 0
    assert b"captionplayer" in done.stdout


@pytest.mark.parametrize("name", [b"\xff\xfe.json", "字幕.json".encode(), b"a\x1b[2Jb\n.json"])
def test_any_file_name_can_be_told_in_any_locale(name):
    done = program(name, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 2
    assert done.stderr.isascii()
    assert done.stderr.count(b"\n") == 1
    assert b"\x1b" not in done.stderr


def test_the_welcome_lesson_is_found():
    assert welcome_lesson().name == "welcome"


@pytest.fixture
def asked(monkeypatch):
    """What the window that is open already was asked for; it takes everything."""
    wishes = []

    def ask(wish, place):
        wishes.append(wish)
        return cli.Answer.TAKEN

    monkeypatch.setattr(cli, "ask", ask)
    return wishes


def test_a_window_that_is_open_takes_the_lesson(windows, asked, captions, monkeypatch):
    monkeypatch.chdir(captions.parent)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "leave")
    assert cli.main(["talk.json", "--language", "es", "--start", "--fullscreen"]) == 0
    [wish] = asked
    assert (wish.lesson, wish.language, wish.token) == (str(captions), "es", "leave")
    assert (wish.start, wish.fullscreen) == (True, True)
    assert windows == []


def test_it_takes_loose_files_too(windows, asked, captions):
    exercise = captions.with_name("a.xml")
    exercise.write_text("<problem><p>Read this.</p></problem>")
    words = ["play", "--captions", str(captions), "--exercises", str(exercise)]
    assert cli.main(words) == 0
    [wish] = asked
    assert (wish.captions, wish.exercises, wish.video) == (str(captions), (str(exercise),), "")
    assert windows == []


def test_without_a_lesson_it_only_comes_forward(windows, asked):
    assert cli.main([]) == 0
    assert (asked[0].lesson, windows) == ("", [])


def test_a_new_window_asks_nobody(windows, asked, captions):
    assert cli.main([str(captions), "--new-window"]) == 0
    assert (asked, len(windows)) == ([], 1)


def test_what_is_not_there_is_told_here(windows, asked, captions, capsys):
    assert cli.main([str(captions.with_name("nowhere.json"))]) == 2
    assert "nowhere.json" in told(capsys)
    assert asked == []


def test_a_wrong_tag_is_told_here(windows, asked, captions, capsys):
    assert cli.main([str(captions), "--language", "??"]) == 2
    assert asked == []


def test_a_window_that_refuses_is_left_alone(windows, asked, captions, monkeypatch, capsys):
    monkeypatch.setattr(cli, "ask", lambda wish, place: cli.Answer.REFUSED)
    assert cli.main([str(captions)]) == 0
    assert len(windows) == 1
    assert capsys.readouterr() == ("", "")


def test_a_window_that_is_silent_is_told_of(windows, captions, monkeypatch, capsys):
    monkeypatch.setattr(cli, "ask", lambda wish, place: cli.Answer.SILENT)
    assert cli.main([str(captions)]) == 0
    assert "does not answer" in told(capsys)
    assert windows[0][0].notices[0].code == "window-silent"


@pytest.mark.parametrize("command", ["tour", "results", "grade"])
def test_other_commands_ask_nobody(tours, asked, captions, tmp_path, command):
    words = {"tour": ["--output", str(tmp_path / "pictures")], "grade": ["--answers", "x"]}
    cli.main([command, str(captions), *words.get(command, [])])
    assert asked == []
