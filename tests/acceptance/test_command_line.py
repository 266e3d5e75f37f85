"""What the installed program answers on the command line."""

import re

import pytest

import captionplayer

# one bundle that is right, so that what is wrong elsewhere is all that is wrong
BUNDLE = '{"@metadata": {"sourceLanguage": "en"}, "subtitle-0-900-1": "Hello"}'

WRONG_CAPTIONS = {
    "empty.json": b"",
    "blank.txt": b" \n\n",
    "cut.json": BUNDLE[:40].encode(),
    "list.json": b"[1, 2, 3]",
    "other.json": b'{"name": "not a bundle"}',
    "bytes.json": bytes(range(256)),
    "latin.srt": b"1\n00:00:01,000 --> 00:00:02,000\n\xff\xfe\xfa\n",
    "prose.srt": b"There is no time in this text.\n",
    "page.html": b"<!doctype html><title>Not found</title>",
}
WRONG_LESSONS = {
    "empty.lesson": b"",
    "cut.lesson": b"PK\x03\x04\x14\x00",
    "prose.lesson": b"This is no archive.",
}


def is_one_sentence_about(name, told):
    """One line that names the file; no traceback, nothing on the other stream."""
    line = rf"captionplayer: .*{re.escape(name)}.*[.]\n"
    return (told.returncode, told.stdout) == (2, "") and re.fullmatch(line, told.stderr)


def test_it_is_the_installed_one(program):
    place = program.run_python("import captionplayer; print(captionplayer.__file__)").stdout
    assert "site-packages" in place


def test_it_tells_its_version(program):
    told = program.run("--version")
    assert (told.returncode, told.stdout) == (0, f"captionplayer {captionplayer.__version__}\n")


@pytest.mark.parametrize("command", [(), ("play",), ("tour",)])
def test_every_command_has_help(program, command):
    told = program.run(*command, "--help")
    assert told.returncode == 0
    assert told.stdout.startswith("usage: captionplayer")


@pytest.mark.parametrize("name", WRONG_CAPTIONS)
def test_captions_that_cannot_be_used_get_one_sentence(program, tmp_path, name):
    (tmp_path / name).write_bytes(WRONG_CAPTIONS[name])
    told = program.run("play", "--captions", name)
    assert is_one_sentence_about(name, told), told


@pytest.mark.parametrize("name", WRONG_LESSONS)
def test_lessons_that_cannot_be_used_get_one_sentence(program, tmp_path, name):
    (tmp_path / name).write_bytes(WRONG_LESSONS[name])
    told = program.run(name)
    assert is_one_sentence_about(name, told), told


def test_a_missing_lesson_gets_one_sentence(program):
    assert is_one_sentence_about("nowhere", program.run("nowhere"))


def test_missing_captions_get_one_sentence(program):
    assert is_one_sentence_about("nowhere.json", program.run("play", "--captions", "nowhere.json"))


def test_an_empty_folder_is_no_lesson(program, tmp_path):
    (tmp_path / "folder").mkdir()
    assert is_one_sentence_about("folder", program.run("folder"))


def test_without_a_display_it_points_to_the_tour(program):
    told = program.run()
    assert is_one_sentence_about("captionplayer tour", told), told


def test_an_unknown_option_is_refused_with_the_usage(program):
    told = program.run("--nonsense")
    assert (told.returncode, told.stdout) == (2, "")
    assert "Traceback" not in told.stderr


@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_names_in_any_script_are_told_in_any_locale(program, locale):
    told = program.run("урок.json", LC_ALL=locale, PYTHONCOERCECLOCALE="0", PYTHONUTF8="0")
    assert told.returncode == 2
    assert told.stderr.count("\n") == 1
    assert "Traceback" not in told.stderr
