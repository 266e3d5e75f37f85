"""All that scripts/package makes, from the frozen folder to the check sums."""

from __future__ import annotations

import hashlib
import platform
import shutil
import sys
import sysconfig
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import bill
import freezing
from commit_time import commit_time
from ingredients.collected import components
from journal import ROOT, say

sys.path.insert(0, str(ROOT / "packaging" / "linux_packages"))
import archive
import tree
import vendor_package

SUMS = "SHA256SUMS"
BESIDE = ("LICENSE", "CHANGELOG.md")
DESKTOP = Path("packaging") / "linux"


@dataclass(frozen=True)
class Program:
    """The frozen program: its folder, its version, and the source's time, in seconds since 1970."""

    folder: Path
    version: str
    time: int


def build_folder(scratch: Path, target: Path) -> Path:
    """Build the program below the scratch folder; both folders are emptied. Its own folder."""
    return _program(scratch, target).folder


def build_all(scratch: Path, target: Path) -> Path:
    """Build the program, and into the target folder what is handed out; the program's folder."""
    program = _program(scratch, target)
    target.mkdir()
    made = [
        _archive(program, scratch, target),
        _debian_package(program, scratch, target),
        _bill(program, target),
    ]
    for file in [*made, _sums(made, target)]:
        say(f"{file.stat().st_size / 1e6:8.2f} MB  {_told(file)}")
    return program.folder


def _program(scratch: Path, target: Path) -> Program:
    time = commit_time()
    for folder in (scratch, target):
        shutil.rmtree(folder, ignore_errors=True)
    folder, version = freezing.freeze(scratch, time)
    tree.settle(folder, time)
    say(f"The program, to be run without installing: {_told(folder / 'captionplayer')}")
    return Program(folder, version, time)


def _archive(program: Program, scratch: Path, target: Path) -> Path:
    say("Packing the archive.")
    folder = scratch / f"captionplayer-{program.version}-linux-{platform.machine()}"
    shutil.copytree(program.folder, folder, symlinks=True)
    for name in BESIDE:
        shutil.copyfile(ROOT / name, folder / name)
    ignored = shutil.ignore_patterns("screenshots", "__pycache__")
    shutil.copytree(ROOT / DESKTOP, folder / DESKTOP, ignore=ignored)
    tree.settle(folder, program.time)
    file = target / f"{folder.name}.tar.xz"
    archive.write(folder, file)
    return file


def _debian_package(program: Program, scratch: Path, target: Path) -> Path:
    say("Making the Debian package.")
    root = scratch / "debian"
    news = ROOT / "CHANGELOG.md"
    vendor_package.lay_out(program.folder, root, news, program.version, program.time)
    return vendor_package.build(root, target, program.version, program.time)


def _bill(program: Program, target: Path) -> Path:
    file = target / f"captionplayer-{program.version}.cdx.json"
    parts = components(Path(sysconfig.get_path("purelib")), program.folder)
    file.write_text(bill.bill(parts, program.folder, program.time), encoding="utf-8")
    return file


def _sums(files: Sequence[Path], target: Path) -> Path:
    """The check sums of the files, as sha256sum --check reads them."""
    sums = target / SUMS
    lines = (f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)
    sums.write_text("".join(lines), encoding="utf-8")
    return sums


def _told(path: Path) -> str:
    return str(path.relative_to(ROOT))
