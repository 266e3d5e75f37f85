"""What a Linux desktop reads of the program: its entry, metainfo, kinds of files, icons, manual."""

import configparser
import gzip
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest
from needs import need
from source import ROOT

import captionplayer

LINUX = ROOT / "packaging" / "linux"
ID = captionplayer.APPLICATION_ID
LANGUAGES = {"es", "fr", "ar", "ru", "zh"}
XML = "{http://www.w3.org/XML/1998/namespace}"
BUNDLE = '{"@metadata": {"sourceLanguage": "en"}, "subtitle-0-900-1": "Hello"}'

# with --pedantic; the id follows the name that the program has, and Debian 12's AppStream is
# older than <developer>, for which <developer_name> stands there as well
KNOWN_FINDINGS = {"cid-contains-uppercase-letter", "unknown-tag", "developer-name-tag-deprecated"}


def run(program, *words, **variables):
    need([program] if shutil.which(program) is None else [])
    return subprocess.run(
        [program, *words],
        env=os.environ | variables,
        capture_output=True,
        text=True,
        timeout=40,
        check=False,
    )


def install(root, *options):
    script = LINUX / "install_desktop.py"
    subprocess.run([sys.executable, script, root, *options], check=True)


@pytest.fixture
def root(tmp_path):
    """A system's root with the files."""
    install(tmp_path / "root")
    return tmp_path / "root"


def test_the_entry_is_valid(root):
    told = run("desktop-file-validate", str(root / f"usr/share/applications/{ID}.desktop"))
    assert (told.returncode, told.stdout) == (0, "")


def test_the_entry_is_in_six_languages():
    entry = configparser.RawConfigParser()
    entry.optionxform = str
    entry.read(LINUX / f"{ID}.desktop", encoding="utf-8")
    for group, key in [
        ("Desktop Entry", "GenericName"),
        ("Desktop Entry", "Comment"),
        ("Desktop Entry", "Keywords"),
        ("Desktop Action new-window", "Name"),
    ]:
        tags = {word[len(key) + 1 : -1] for word in entry[group] if word.startswith(f"{key}[")}
        assert {tag.partition("_")[0] for tag in tags} == LANGUAGES


@pytest.mark.parametrize("command", ["/opt/a b/captionplayer", "/opt/50%$`\"\\'/captionplayer"])
def test_an_entry_for_another_place_starts_the_program_there(tmp_path, command):
    install(tmp_path, "--exec", command)
    path = tmp_path / f"usr/share/applications/{ID}.desktop"
    told = run("desktop-file-validate", str(path))
    assert (told.returncode, told.stdout) == (0, "")
    line = re.search(r'(?m)^Exec="(.*)" %f$', path.read_text(encoding="utf-8"))[1]
    # the rules backwards: strings of the file first, then the quoted word, then its codes
    word = re.sub(r"\\(.)", r"\1", re.sub(r"\\(.)", r"\1", line)).replace("%%", "%")
    assert word == command


def test_a_program_that_is_named_from_here_is_started_from_anywhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    install(tmp_path, "--exec", "./captionplayer")
    entry = (tmp_path / f"usr/share/applications/{ID}.desktop").read_text(encoding="utf-8")
    assert f'Exec="{tmp_path}/captionplayer" %f' in entry
    assert f"TryExec={tmp_path}/captionplayer\n" in entry


def test_a_place_that_cannot_be_written_to_is_told_in_a_sentence(tmp_path):
    (tmp_path / "usr").touch()
    told = run(sys.executable, str(LINUX / "install_desktop.py"), str(tmp_path))
    assert (told.returncode, told.stderr.count("\n")) == (2, 1)
    assert str(tmp_path / "usr") in told.stderr


def test_the_metainfo_is_valid(root):
    told = run("appstreamcli", "validate-tree", "--no-net", "--pedantic", "--no-color", str(root))
    assert told.returncode == 0, told.stdout
    assert set(re.findall(r"^\s*[EWIP]: \S+: ([\w-]+)", told.stdout, re.M)) <= KNOWN_FINDINGS


def test_the_metainfo_is_in_six_languages():
    tree = ET.parse(LINUX / f"{ID}.metainfo.xml")
    for place in ("summary", "description/p", "developer/name"):
        tags = {each.get(f"{XML}lang", "") for each in tree.findall(place)}
        assert {tag.partition("-")[0] for tag in tags} == LANGUAGES | {""}
    pictures = tree.findall("screenshots/screenshot")
    for place in [*pictures, *tree.findall("releases/release/description")]:
        tags = [each.get(f"{XML}lang", "") for each in place if each.tag in ("caption", "p")]
        assert {tag.partition("-")[0] for tag in tags} == LANGUAGES | {""}
    points = tree.findall("description/ul/li")
    assert len(points) % 6 == 0


def test_the_screenshots_are_there_and_as_large_as_said():
    images = ET.parse(LINUX / f"{ID}.metainfo.xml").findall("screenshots/screenshot/image")
    assert len(images) >= 3
    for image in images:
        path = ROOT / image.text.partition("/main/")[2]
        head = path.read_bytes()[:24]
        size = int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")
        assert size == (int(image.get("width")), int(image.get("height"))) == (1600, 900)


def test_the_newest_release_is_this_version():
    release = ET.parse(LINUX / f"{ID}.metainfo.xml").find("releases/release")
    assert release.get("version") == captionplayer.__version__


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.lesson", "vnd.captionplayer.lesson+zip"),
        ("a.bundle.json", "vnd.captionplayer.message-bundle+json"),
        ("unnamed", "vnd.captionplayer.message-bundle+json"),
        ("a.json", "json"),
    ],
)
def test_files_are_known_for_what_they_are(root, tmp_path, name, kind):
    share = root / "usr" / "share"
    told = run("update-mime-database", str(share / "mime"))
    assert told.returncode == 0, told.stderr
    (tmp_path / name).write_text(BUNDLE)
    shown = run(
        "gio",
        *("info", "-a", "standard::content-type", str(tmp_path / name)),
        XDG_DATA_DIRS=f"{share}:/usr/share",
    )
    assert f"standard::content-type: application/{kind}\n" in shown.stdout


def test_the_manual_page_is_well_made(root):
    page = str(root / "usr/share/man/man1/captionplayer.1")
    shown = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", page, MANWIDTH="80")
    assert (shown.returncode, shown.stderr) == (0, "")
    told = run("mandoc", "-T", "lint", page)
    assert told.stdout == ""


@pytest.mark.parametrize("command", ["", "play", "tour", "results", "grade", "doctor"])
def test_the_manual_page_has_every_option(program, command):
    words = [command] if command else []
    told = program.run(*words, "--help").stdout
    page = (LINUX / "captionplayer.1").read_text(encoding="utf-8").replace("\\-", "-")
    assert f"\n.B captionplayer {command}".rstrip() in page
    options = set(re.findall(r"--[a-z-]+", told)) - {"--"}
    assert options
    assert [option for option in options if option not in page] == []


def test_the_manual_page_has_every_command(program):
    commands = set(re.findall(r"(?m)^  captionplayer ([a-z]+)", program.run("--help").stdout))
    page = (LINUX / "captionplayer.1").read_text(encoding="utf-8")
    assert len(commands) >= 4
    assert [each for each in commands if f".B {each}\n" not in page] == []


def test_what_was_installed_can_be_removed(tmp_path):
    install(tmp_path, "--prefix", "/usr/local", "--gzip")
    page = tmp_path / "usr/local/share/man/man1/captionplayer.1.gz"
    assert gzip.decompress(page.read_bytes()) == (LINUX / "captionplayer.1").read_bytes()
    install(tmp_path, "--prefix", "/usr/local", "--remove")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
