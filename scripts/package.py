"""Builds what people install who have no Python: an archive and a Debian package, in dist.

Usage: package.py [--only folder] [--compare]. What it makes on the way lies in build/package. At
the end lintian and tests/packages look at what was made.
"""

from __future__ import annotations

import argparse
import hashlib
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import archive
import compare_builds
import debian_package
import freezing
import tree
from commit_time import commit_time
from journal import ROOT, say

BUILD = ROOT / "build" / "package"
AGAIN = ROOT / "build" / "package-again"
DIST = ROOT / "dist"
SUMS = "SHA256SUMS"
BESIDE = ("LICENSE", "CHANGELOG.md")
DESKTOP = Path("packaging") / "linux"


def main(words: Sequence[str] | None = None) -> int:
    """Build all, or only the folder with the program; the exit code."""
    parser = argparse.ArgumentParser(prog="scripts/package", description="Builds packages in dist.")
    parser.add_argument("--only", choices=("folder",), help="stop when the folder is made")
    parser.add_argument(
        "--compare", action="store_true", help="build all twice, and tell whether that is the same"
    )
    given = parser.parse_args(words)
    program = build(BUILD, DIST, only_folder=given.only == "folder")
    if given.compare:
        other = build(AGAIN, AGAIN / "dist", only_folder=given.only == "folder")
        if _differ(program, other):
            return 1
    return 0 if given.only == "folder" or _is_well() else 1


def build(scratch: Path, target: Path, *, only_folder: bool) -> Path:
    """Build below a scratch folder, the packages into the target; returns the program's folder."""
    time = commit_time()
    for folder in (scratch, target):
        shutil.rmtree(folder, ignore_errors=True)
    program, version = freezing.freeze(scratch, time)
    say(f"The program, to be run without installing: {_told(program / 'captionplayer')}")
    if not only_folder:
        target.mkdir()
        made = [
            _archive(program, scratch, target, version, time),
            _debian_package(program, scratch, target, version, time),
        ]
        for file in [*made, _sums(target, made)]:
            say(f"{file.stat().st_size / 1e6:8.2f} MB  {_told(file)}")
    return program


def _archive(program: Path, scratch: Path, target: Path, version: str, time: int) -> Path:
    say("Packing the archive.")
    folder = scratch / f"captionplayer-{version}-linux-{platform.machine()}"
    shutil.copytree(program, folder, symlinks=True)
    for name in BESIDE:
        shutil.copyfile(ROOT / name, folder / name)
    ignored = shutil.ignore_patterns("screenshots", "__pycache__")
    shutil.copytree(ROOT / DESKTOP, folder / DESKTOP, ignore=ignored)
    tree.settle(folder, time)
    file = target / f"{folder.name}.tar.xz"
    archive.write(folder, file)
    return file


def _debian_package(program: Path, scratch: Path, target: Path, version: str, time: int) -> Path:
    say("Making the Debian package.")
    root = scratch / "debian"
    debian_package.lay_out(program, root, ROOT / "CHANGELOG.md", version, time)
    return debian_package.build(root, target, version, time)


def _sums(target: Path, files: Sequence[Path]) -> Path:
    """The check sums of the files, as sha256sum --check reads them."""
    sums = target / SUMS
    lines = (f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)
    sums.write_text("".join(lines), encoding="utf-8")
    return sums


def _differ(program: Path, other: Path) -> bool:
    """Whether two builds are not the same; what differs is said."""
    say("Comparing the two builds.")
    folders = [(program, other)]
    if (AGAIN / "dist").exists():
        folders.append((DIST, AGAIN / "dist"))
    return any([compare_builds.main([str(one), str(two)]) for one, two in folders])


def _is_well() -> bool:
    """Whether lintian and the tests of packages find nothing."""
    (package,) = DIST.glob("*.deb")
    say("Looking for what Debian would find wrong.")
    lintian = ["lintian", "--display-info", "--pedantic", "--fail-on", "error,warning"]
    debian = subprocess.run([*lintian, str(package)], check=False).returncode == 0
    tests = [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider"]
    folder = ROOT / "tests" / "packages"
    tested = subprocess.run([*tests, "-c", folder / "pytest.ini", folder], check=False)
    return debian and tested.returncode == 0


def _told(path: Path) -> str:
    return str(path.relative_to(ROOT))


if __name__ == "__main__":
    sys.exit(main())
