"""Builds what people install who have no Python; everything that it makes lies in build and dist.

Usage: package.py [--only folder]
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Sequence
from pathlib import Path

import freezing
from journal import ROOT, say

BUILD = ROOT / "build" / "package"


def main(words: Sequence[str] | None = None) -> None:
    """Build all, or only the folder with the program."""
    parser = argparse.ArgumentParser(prog="scripts/package", description=__doc__.splitlines()[0])
    parser.add_argument("--only", choices=("folder",), help="stop when the folder is made")
    given = parser.parse_args(words)
    shutil.rmtree(BUILD, ignore_errors=True)
    folder = freezing.freeze(BUILD)
    say(f"The program, to be run without installing: {_told(folder / 'captionplayer')}")
    if given.only == "folder":
        return


def _told(path: Path) -> str:
    return str(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
