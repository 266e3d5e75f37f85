"""The version, which is stated in the program alone; what has to repeat it agrees."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from datetime import date

import bundle as macos_bundle
import pytest
import tomllib
import version_resource
from ingredients import collected
from recipes import APPLICATION_ID, PACKAGING, ROOT, read_yaml

from captionplayer import __version__


def words(place):
    return (ROOT / place).read_text("utf-8")


def newest_change():
    """The version and the date at the top of the changes; no date where it is not released."""
    found = re.search(r"^## (\S+), (\S.*)$", words("CHANGELOG.md"), re.MULTILINE)
    return found[1], None if found[2] == "not yet released" else date.fromisoformat(found[2])


def newest_release():
    metainfo = PACKAGING / "linux" / f"{APPLICATION_ID}.metainfo.xml"
    release = ET.parse(metainfo).find("releases/release")
    return release.get("version"), date.fromisoformat(release.get("date"))


def test_the_wheel_takes_it_from_the_program():
    project = tomllib.loads(words("pyproject.toml"))
    assert "version" in project["project"]["dynamic"]
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "src/captionplayer/__init__.py"


def test_the_newest_changes_are_of_this_version():
    assert newest_change()[0] == __version__


def test_the_newest_release_for_software_centres_is_this_version():
    assert newest_release()[0] == __version__


def test_both_tell_the_same_date_once_it_is_released():
    assert newest_change()[1] in (None, newest_release()[1])


def test_debians_changes_are_of_this_version():
    first = words("packaging/debian/changelog").splitlines()[0]
    assert re.match(r"captionplayer \(([^)]+)-[^-)]+\) ", first)[1] == __version__


def test_flatpak_builds_this_version():
    manifest = read_yaml(PACKAGING / "flatpak" / f"{APPLICATION_ID}.yaml")
    ours = next(each for each in manifest["modules"] if each["name"] == "captionplayer")
    paths = [each["path"] for each in ours["sources"] if "captionplayer-" in each.get("path", "")]
    assert [path.rsplit("/", 1)[-1] for path in paths] == [f"captionplayer-{__version__}.tar.gz"]


def test_windows_and_macos_are_told_it():
    assert f"'{__version__}'" in version_resource.text("captionplayer").replace('"', "'")
    assert macos_bundle.info_plist()["CFBundleShortVersionString"] == __version__


def test_licences_and_the_bill_of_materials_are_of_it():
    assert collected.version() == __version__


def test_the_command_tells_it():
    command = [sys.executable, "-m", "captionplayer", "--version"]
    told = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT / "src")
    assert __version__ in told.stdout.split()


@pytest.mark.parametrize("page", ["docs/guide.md", "docs/accessibility.md", "docs/orca-48.md"])
def test_pages_that_name_a_version_name_this_one(page):
    named = re.findall(r"captionplayer[_ -](\d+\.\d+\.\d+)", words(page))
    assert named
    assert set(named) == {__version__}
