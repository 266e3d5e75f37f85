"""The Debian package: what it asks for, what it brings, and how."""

import os
import re
import subprocess
from pathlib import Path

import control
import depends
import glibc
import pytest

MEGABYTE = 1_000_000
LIMIT = 60 * MEGABYTE


def field(package: Path, name: str) -> str:
    asked = ["dpkg-deb", "--field", str(package), name]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def relations(package: Path, name: str) -> dict[str, str]:
    """Each package's name with what is asked of it."""
    return {relation.split()[0]: relation for relation in field(package, name).split(", ")}


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    subprocess.run(["dpkg-deb", "--raw-extract", package, folder], check=True)
    return folder


def test_the_c_library_is_new_enough_for_every_file(package: Path, binaries: list[Path]):
    version, files = glibc.highest(binaries)
    names = ", ".join(sorted(file.name for file in files))
    print(f"The highest symbol version is GLIBC_{glibc.written(version)}, in {names}.")
    asked = re.fullmatch(r"libc6 \(>= ([0-9.]+)\)", relations(package, "Depends")["libc6"])
    assert asked is not None
    assert version >= (2, 34)
    assert tuple(map(int, asked[1].split("."))) >= version


@pytest.mark.parametrize(
    "name", "libgl1 libegl1 libx11-6 libxcb-cursor0 libpulse0 libdbus-1-3".split()
)
def test_it_depends_on_what_must_match_the_system(package: Path, name: str):
    assert name in relations(package, "Depends")


@pytest.mark.parametrize("name", "libexpat1 libsqlite3-0 libffi8 python3 libqt6core6".split())
def test_it_does_not_depend_on_what_it_brings(package: Path, name: str):
    assert name not in relations(package, "Depends")


def test_packages_that_debian_13_renamed_go_by_either_name(package: Path):
    either = relations(package, "Depends")["libglib2.0-0t64"]
    assert re.fullmatch(r"libglib2\.0-0t64 (\(.+\)) \| libglib2\.0-0 \1", either)


def test_fonts_and_voices_are_recommended(package: Path):
    assert {"fonts-noto-core", "fonts-noto-cjk", "speech-dispatcher"} <= relations(
        package, "Recommends"
    ).keys()


def test_every_file_is_root_s_and_has_the_usual_mode(package: Path):
    told = subprocess.run(
        ["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True
    )
    lines = told.stdout.splitlines()
    assert {line.split()[1] for line in lines} == {"root/root"}
    assert {line[:10] for line in lines} == {"drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--", "lrwxrwxrwx"}


def test_the_command_leads_to_the_program(unpacked: Path):
    link = unpacked / "usr" / "bin" / "captionplayer"
    assert link.readlink() == Path("/opt/captionplayer/captionplayer")
    assert os.access(unpacked / "opt" / "captionplayer" / "captionplayer", os.X_OK)


def test_its_check_sums_are_right(unpacked: Path):
    sums = (unpacked / "DEBIAN" / "md5sums").read_text(encoding="utf-8")
    subprocess.run(
        ["md5sum", "--check", "--quiet"], input=sums, text=True, cwd=unpacked, check=True
    )
    files = [path for path in unpacked.rglob("*") if path.is_file() and not path.is_symlink()]
    assert len(sums.splitlines()) == len([path for path in files if path.parent.name != "DEBIAN"])


@pytest.mark.parametrize(
    "place",
    [
        "applications/io.github.captionplayer.CaptionPlayer.desktop",
        "doc/captionplayer/copyright",
        "doc/captionplayer/changelog.gz",
        "man/man1/captionplayer.1.gz",
    ],
)
def test_the_desktop_and_debian_find_what_they_look_for(unpacked: Path, place: str):
    assert (unpacked / "usr" / "share" / place).is_file()


def test_it_needs_no_scripts_of_its_own(unpacked: Path):
    assert {path.name for path in (unpacked / "DEBIAN").iterdir()} == {"control", "md5sums"}


def test_it_is_smaller_than_promised(package: Path):
    assert package.stat().st_size < LIMIT


@pytest.mark.parametrize(
    ("python", "debian"), [("1.0", "1.0"), ("1.0rc2", "1.0~rc2"), ("1.0.dev3", "1.0~dev3")]
)
def test_what_comes_before_a_release_sorts_before_it(python: str, debian: str):
    assert control.debian_version(python) == debian
    subprocess.run(["dpkg", "--compare-versions", debian, "le", "1.0"], check=True)


def test_relations_without_a_second_name_stay():
    assert depends.either_name("libc6 (>= 2.36)") == "libc6 (>= 2.36)"
