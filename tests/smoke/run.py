"""Installs the program's package in bare Debian systems, uses it there, and removes it again.

Usage: run.py DEB [--releases bookworm trixie] [--roots FOLDER] [--pictures FOLDER]. Each release is
tried twice: with what the package depends on only, and with what it recommends. While the program
runs there is no network, and any internet socket that it opens is a failure. Exits with 1 where
something failed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import lesson
from bare_debian import Debian
from computer import Computer
from display import Display

PROGRAMS = ("debootstrap", "ffmpeg", "ip", "openbox", "strace", "unshare", "xdotool", "Xvfb")


def main() -> int:
    """Try it all; the exit code."""
    given = _arguments()
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    if os.geteuid() != 0 or missing:
        print(f"This needs root and {', '.join(missing or PROGRAMS)}.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="captionplayer-smoke-") as temporary:
        scratch = Path(temporary)
        lesson.make(scratch / "lesson")
        failures = list(_failures(given, scratch))
    print(*failures, f"{len(failures)} failed.", sep="\n")
    return 1 if failures else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("package", metavar="DEB", type=Path)
    parser.add_argument("--releases", nargs="+", default=["bookworm", "trixie"])
    parser.add_argument("--roots", type=Path, help="where bare systems are, or are kept")
    parser.add_argument("--pictures", type=Path, help="a folder for pictures of the screen")
    return parser.parse_args()


def _failures(given: argparse.Namespace, scratch: Path) -> Iterator[str]:
    """What failed, a sentence each, as it is found."""
    for release in given.releases:
        bare = Debian((given.roots or scratch) / release, release)
        bare.make()
        for recommended in (False, True):
            what = f"{release}, {'with Recommends' if recommended else 'Depends only'}"
            print(f"== {what}", flush=True)
            debian = bare.copy(scratch / "debian")
            with Display() as display:
                computer = Computer(debian, display, scratch, recommended=recommended)
                for failure in computer.failures(given.package):
                    yield f"{what}: {failure}"
                if given.pictures:
                    name = what.replace(", ", "-").replace(" ", "-").lower()
                    display.keep_pictures(given.pictures, name)
            shutil.rmtree(debian.root)


if __name__ == "__main__":
    sys.exit(main())
