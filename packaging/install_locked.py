"""Installs what freezing the program takes, from the lock files, into the Python that runs this.

Usage: python packaging/install_locked.py. On Debian, `scripts/package` does all that by itself.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LOCKS = ("build", "run", "package")
"""In this order: pysrt is built with what the first one installs."""

_OPTIONS = (
    *("--disable-pip-version-check", "--require-hashes", "--no-deps", "--no-build-isolation"),
    *("--only-binary=:all:", "--no-binary=pysrt"),
)


def commands() -> list[list[str]]:
    """pip's command for each lock file."""
    pip = [sys.executable, "-m", "pip", "install", *_OPTIONS]
    return [[*pip, "--requirement", str(HERE / f"requirements-{lock}.txt")] for lock in LOCKS]


def main() -> None:
    """Install them all. Raises CalledProcessError where pip fails."""
    for command in commands():
        subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
