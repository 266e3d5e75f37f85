import ast
import re

import freezing
import pytest
import version_resource
from recipes import APPLICATION_ID, PACKAGING

from captionplayer import __version__

FOLDER = PACKAGING / "windows"
INSTALLER = (FOLDER / "captionplayer.iss").read_text(encoding="utf-8-sig")
SPEC = (PACKAGING / "captionplayer.spec").read_text(encoding="utf-8")


def setting(name):
    return re.search(rf"^{name}=(.*)$", INSTALLER, re.MULTILINE)[1]


def defined(name):
    return re.search(rf'^#define {name} "(.*)"$', INSTALLER, re.MULTILINE)[1]


def section(name):
    return re.search(rf"^\[{name}\]\n(.*?)(?=^\[|\Z)", INSTALLER, re.MULTILINE | re.DOTALL)[1]


def constants(source):
    return [node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)]


def test_windows_is_told_the_programs_version():
    words = constants(version_resource.text("captionplayer"))
    assert words.count(__version__) == 2  # of the file, and of the product
    assert "captionplayer.exe" in words


def test_a_version_has_four_numbers_for_windows():
    assert version_resource.numbers("1.20.3") == (1, 20, 3, 0)


def test_a_version_with_letters_is_refused():
    with pytest.raises(ValueError, match="0rc1"):
        version_resource.numbers("1.2.0rc1")


def test_the_version_file_is_written_for_each_program(tmp_path):
    files = {version_resource.write(tmp_path, name) for name in ("one", "two")}
    assert len(files) == 2


def test_the_installer_takes_its_version_from_the_program():
    assert __version__ not in INSTALLER
    assert setting("AppVersion") == "{#Version}"
    assert "GetStringFileInfo" in INSTALLER


def test_the_installer_names_the_programs_that_the_spec_makes():
    assert defined("Program") == "captionplayer.exe"
    assert defined("Console") == "captionplayer-console.exe"
    assert 'f"{NAME}-console"' in SPEC
    assert 'NAME = "captionplayer"' in SPEC


def test_the_installer_takes_the_folder_that_freezing_makes():
    assert freezing.SPEC == PACKAGING / "captionplayer.spec"
    assert defined("Folder").replace("\\", "/") == "../../build/package/onedir/captionplayer"


def test_the_icon_of_the_installer_is_there():
    icons = FOLDER / defined("Icons").replace("\\", "/")
    assert (icons / "captionplayer.ico").resolve().is_file()


def test_windows_knows_the_program_by_its_id():
    assert defined("Id") == APPLICATION_ID


def test_only_lessons_are_opened_with_it():
    kinds = set(re.findall(r"Software\\Classes\\(\.\w+)", INSTALLER))
    assert kinds == {".lesson"}


def test_the_installer_deletes_nothing_of_the_learners():
    assert "[UninstallDelete]" not in INSTALLER
    assert re.findall(r'Name: "(.*?)"', section("InstallDelete")) == [r"{app}\_internal"]


def test_the_installer_needs_no_administrator():
    assert setting("PrivilegesRequired") == "lowest"
    assert "HKLM" not in section("Registry")


def test_the_installer_has_its_words_in_six_languages():
    languages = re.findall(r'^Name: "(\w+)"', section("Languages"), re.MULTILINE)
    assert languages == ["en", "es", "fr", "ar", "ru", "zh"]
    for word in ("Lesson", "SearchPath"):
        told = re.findall(rf"^(\w+)\.{word}=.+$", section("CustomMessages"), re.MULTILINE)
        assert told == languages


def test_the_installer_is_read_as_unicode():
    # without the mark the compiler takes the file for one of the system's code page
    assert (FOLDER / "captionplayer.iss").read_bytes().startswith(b"\xef\xbb\xbf")
