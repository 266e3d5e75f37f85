"""Installs what freezing the program takes, from the lock files, into the Python that runs this.

Usage: python scripts/install_locked.py. On Debian, `scripts/package` does all that by itself.
"""

from __future__ import annotations

import subprocess
import sys

from locks import pip_install

LOCKS = ("build", "run", "package")
"""In this order: pysrt is built with what the first one installs."""


def commands() -> list[list[str]]:
    """pip's command for each lock file."""
    return [[sys.executable, *pip_install(lock)] for lock in LOCKS]


def main() -> None:
    """Install them all. Raises CalledProcessError where pip fails."""
    for command in commands():
        subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
