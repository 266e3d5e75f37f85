"""Installs what is missing: system packages, fonts, and the project's Python environments.

Usage: set_up.py [start|test|package]; start by default. Takes a moment and says nothing
when nothing is missing.
"""

from __future__ import annotations

import platform
import sys

import compile_translations
import environments
import system_packages
from journal import ROOT, give_up, give_up_after_run, run, say

PURPOSES = ("start", "test", "package")
GLIBC = (2, 34)  # that of the oldest systems Qt's packages are built for


def main() -> None:
    """Set up for the purpose that the command line names."""
    _check_system()
    purpose = sys.argv[1] if len(sys.argv) > 1 else "start"
    if purpose not in PURPOSES:
        give_up(f"{purpose} is not known here; say one of {', '.join(PURPOSES)}.")
    try:
        _provide(purpose)
    except PermissionError as error:
        give_up(
            f"You may not write to {error.filename}: run this command as its owner, "
            "or in a copy of this folder that is yours."
        )


def _check_system() -> None:
    name, version = platform.libc_ver()
    if name != "glibc" or tuple(map(int, version.split(".")[:2])) < GLIBC:
        give_up("captionplayer runs on Linux with glibc 2.34 or newer: Debian 12, Ubuntu 22.04.")


def _provide(purpose: str) -> None:
    system_packages.install_missing(purpose)
    if purpose == "package":
        environments.provide(environments.FREEZE)
        return
    if purpose == "start":
        environments.provide(environments.START)
    else:
        _provide_for_tests()
    _compile_translations()


def _compile_translations() -> None:
    script = ROOT / "scripts" / "compile_translations.py"
    if compile_translations.are_stale() and not run([environments.START.python, script]):
        give_up_after_run("The interface's translations could not be compiled")


def _provide_for_tests() -> None:
    environments.provide(environments.TEST)
    units = environments.unit_environments()
    for environment in units:
        environments.provide(environment)
    if sys.version_info[:2] != (3, 10) and len(units) == 1:
        say("There is no python3.10 here that can be used: the tests on it are left out.")
    oldest = environments.oldest_qt()
    if oldest:
        environments.provide(oldest)
    else:
        say("The oldest Qt is not published for this Python: the tests on it are left out.")


if __name__ == "__main__":
    main()
