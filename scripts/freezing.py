"""The program frozen with PyInstaller: from the wheel, as everybody installs it, to a folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from journal import ROOT, give_up_after_run, run, say

SPEC = ROOT / "packaging" / "captionplayer.spec"


def freeze(build: Path, time: int) -> tuple[Path, str]:
    """Build the wheel below a folder, and the program from it; the program's folder, its version.

    The time is that of the source, in seconds since 1970.
    """
    # the same for every build of a commit: times in files, the order in sets
    os.environ["SOURCE_DATE_EPOCH"] = str(time)
    os.environ["PYTHONHASHSEED"] = "0"
    # to expand Python's modules would take 30 ms of the start; expanded they are 4 MB larger
    os.environ["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = "0"
    say("Building the wheel.")
    _python("-m", "hatchling", "build", "--target", "wheel", "--directory", build / "wheel")
    (wheel,) = (build / "wheel").glob("*.whl")
    program = build / "program"
    pip = ("-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-index")
    _python(*pip, "--no-deps", "--target", program, wheel)
    say("Freezing the program.")
    os.environ["PYTHONPATH"] = str(program)
    folders = ("--workpath", build / "work", "--distpath", build / "onedir")
    _python("-m", "PyInstaller", "--noconfirm", "--log-level=WARN", *folders, SPEC)
    return build / "onedir" / "captionplayer", wheel.name.split("-")[1]


def _python(*words: str | Path) -> None:
    if not run([sys.executable, *words]):
        give_up_after_run("The program could not be frozen")
