"""Builds what people install who have no Python: an archive and a Debian package, in dist.

Usage: package.py [--only folder] [--compare]. What it makes on the way lies in build/package. At
the end lintian and tests/packages look at what was made.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import compare_builds
import packing
from journal import ROOT, say

BUILD = ROOT / "build" / "package"
AGAIN = ROOT / "build" / "package-again"
DIST = ROOT / "dist"
TESTS = ROOT / "tests" / "packages"


def main(words: Sequence[str] | None = None) -> int:
    """Build all, or only the folder with the program; the exit code."""
    parser = argparse.ArgumentParser(prog="scripts/package", description="Builds packages in dist.")
    parser.add_argument("--only", choices=("folder",), help="stop when the folder is made")
    parser.add_argument(
        "--compare", action="store_true", help="build all twice, and tell whether that is the same"
    )
    given = parser.parse_args(words)
    build = packing.build_folder if given.only else packing.build_all
    program = build(BUILD, DIST)
    if given.compare and _differ(program, build(AGAIN, AGAIN / "dist")):
        return 1
    return 0 if given.only or _is_well() else 1


def _differ(program: Path, other: Path) -> bool:
    """Whether two builds are not the same; what differs is said."""
    say("Comparing the two builds.")
    pairs = [(program, other)]
    if (AGAIN / "dist").exists():
        pairs.append((DIST, AGAIN / "dist"))
    return any([compare_builds.main([str(one), str(two)]) for one, two in pairs])


def _is_well() -> bool:
    """Whether lintian and the tests of packages find nothing."""
    (package,) = DIST.glob("*.deb")
    say("Looking for what Debian would find wrong.")
    lintian = ["lintian", "--display-info", "--pedantic", "--fail-on", "error,warning"]
    debian = subprocess.run([*lintian, str(package)], check=False)
    say("Testing what was made.")
    options = ("-q", "-s", "-p", "no:cacheprovider", "-c", TESTS / "pytest.ini")
    tests = subprocess.run([sys.executable, "-m", "pytest", *options, TESTS], check=False)
    return debian.returncode == tests.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
