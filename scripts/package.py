"""Builds what people install who have no Python: an archive and a Debian package, in dist.

Usage: package.py [--only folder]. What it makes on the way lies in build/package.
"""

from __future__ import annotations

import argparse
import hashlib
import platform
import shutil
import sysconfig
from collections.abc import Sequence
from pathlib import Path

import archive
import bill
import debian_package
import freezing
import tree
from commit_time import commit_time
from ingredients.collected import components
from journal import ROOT, say

BUILD = ROOT / "build" / "package"
DIST = ROOT / "dist"
SUMS = "SHA256SUMS"


def main(words: Sequence[str] | None = None) -> None:
    """Build all, or only the folder with the program."""
    parser = argparse.ArgumentParser(prog="scripts/package", description="Builds packages in dist.")
    parser.add_argument("--only", choices=("folder",), help="stop when the folder is made")
    given = parser.parse_args(words)
    time = commit_time()
    for folder in (BUILD, DIST):
        shutil.rmtree(folder, ignore_errors=True)
    program, version = freezing.freeze(BUILD, time)
    say(f"The program, to be run without installing: {_told(program / 'captionplayer')}")
    if given.only == "folder":
        return
    DIST.mkdir()
    made = [_archive(program, version, time), _debian_package(program, version, time)]
    made.append(_bill(program, version, time))
    made.append(_sums(made))
    for file in made:
        say(f"{file.stat().st_size / 1e6:8.2f} MB  {_told(file)}")


def _bill(program: Path, version: str, time: int) -> Path:
    """The bill of materials; that everything has a licence was seen when the folder was made."""
    say("Writing the bill of materials.")
    parts = components(Path(sysconfig.get_path("purelib")), program)
    file = DIST / f"captionplayer-{version}.cdx.json"
    file.write_text(bill.bill(parts, program, time), encoding="utf-8")
    return file


def _archive(program: Path, version: str, time: int) -> Path:
    say("Packing the archive.")
    folder = BUILD / f"captionplayer-{version}-linux-{platform.machine()}"
    shutil.copytree(program, folder, symlinks=True)
    for name in ("LICENSE", "CHANGELOG.md"):
        shutil.copyfile(ROOT / name, folder / name)
    desktop = ROOT / "packaging" / "linux"
    shutil.copytree(
        desktop,
        folder / desktop.relative_to(ROOT),
        ignore=shutil.ignore_patterns("screenshots", "__*"),
    )
    tree.settle(folder, time)
    file = DIST / f"{folder.name}.tar.xz"
    archive.write(folder, file)
    return file


def _debian_package(program: Path, version: str, time: int) -> Path:
    say("Making the Debian package.")
    root = BUILD / "debian"
    debian_package.lay_out(program, root, ROOT / "CHANGELOG.md", version, time)
    return debian_package.build(root, DIST, version, time)


def _sums(files: Sequence[Path]) -> Path:
    """The check sums of the files, as sha256sum --check reads them."""
    sums = DIST / SUMS
    lines = (f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)
    sums.write_text("".join(lines), encoding="utf-8")
    return sums


def _told(path: Path) -> str:
    return str(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
