"""The system's packages: which are needed, which are missing, and how they are installed."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from journal import give_up, give_up_after_run, run, say

# Each line is one need; where a package has another name on a newer system, that stands behind it.
# The first name is the one to install: the newer systems know it too.
QT = (
    "libgl1",
    "libegl1",
    "libfontconfig1",
    "libglib2.0-0 libglib2.0-0t64",
    "libxkbcommon0",
    "libdbus-1-3",
    "libpulse0",
    "libxrandr2",
    "libgssapi-krb5-2",
)
# Qt looks for these when it is loaded, and prints that it misses them; pipewire-bin holds the
# settings that the library wants
SOUND = ("libpipewire-0.3-0 libpipewire-0.3-0t64", "pipewire-bin")
DECODING = ("libva2", "libva-drm2", "libva-x11-2")
WINDOW = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
)
FONTS = ("fonts-noto-core", "fonts-noto-mono", "fonts-noto-cjk")
TESTS = ("xvfb", "ffmpeg", "dbus", "xdg-dbus-proxy", "libglib2.0-bin", "espeak-ng", "faketime")
# what checks the files for the desktop, and the manual page
DESKTOP_FILES = ("desktop-file-utils", "appstream", "shared-mime-info", "man-db", "mandoc")
# a desktop with a screen reader, for the tests that listen to it
ASSISTIVE = (
    "orca",
    "at-spi2-core",
    "python3-gi",
    "gir1.2-atspi-2.0",
    "python3-pyatspi",
    "speech-dispatcher",
    "libspeechd2",
    "openbox",
    "xdotool",
    "libglib2.0-bin",
)
# what freezes the program and makes packages; libpython3-dev brings the Python that is bundled
PACKAGING = ("libpython3-dev", "binutils", "dpkg-dev", "lintian")

START = QT + SOUND + DECODING + WINDOW + FONTS
NEEDED = {
    "start": START,
    "test": START + TESTS + DESKTOP_FILES + ASSISTIVE,
    # Qt's libraries are asked which of the system's they need
    "package": QT + WINDOW + PACKAGING,
}


def install_missing(purpose: str) -> None:
    """Install the packages that "start", "test" or "package" needs and that are not there."""
    if not shutil.which("dpkg-query"):
        names = ", ".join(need.split()[0] for need in NEEDED[purpose])
        say(f"This is not a Debian or Ubuntu system: see to it yourself that it has {names}.")
        return
    missing = _missing(NEEDED[purpose])
    if _is_system_python() and not importlib.util.find_spec("ensurepip"):
        missing.append("python3-venv")
    if missing:
        _install(missing)


def _missing(needs: Sequence[str]) -> list[str]:
    names = [name for need in needs for name in need.split()]
    query = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n", *names],
        capture_output=True,
        text=True,
        check=False,
    )
    installed = {
        line.split()[0] for line in query.stdout.splitlines() if line.endswith(" installed")
    }
    return [need.split()[0] for need in needs if installed.isdisjoint(need.split())]


def _is_system_python() -> bool:
    return Path(sys.base_prefix) == Path("/usr")


def _install(names: Sequence[str]) -> None:
    administrator = _as_administrator(names)
    say(f"Installing {len(names)} system packages with apt: {', '.join(names)}.")
    apt = [*administrator, "env", "DEBIAN_FRONTEND=noninteractive", "NEEDRESTART_SUSPEND=1"]
    # a fresh system may be busy with its own updates; a lost connection is worth another try
    apt += ["apt-get", "--quiet", "--yes", "-o", "Dpkg::Use-Pty=0"]
    apt += ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"]
    run([*apt, "update"])  # one archive of many may fail: what counts is the next command
    if not run([*apt, "install", "--no-install-recommends", *names]):
        give_up_after_run("The system packages could not be installed")


def _as_administrator(names: Sequence[str]) -> list[str]:
    """The words to put before a command so that it runs as root."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo"] if sys.stdin.isatty() else ["sudo", "--non-interactive"]
    if not shutil.which("sudo") or subprocess.run([*sudo, "--validate"], check=False).returncode:
        give_up(
            "Installing system packages needs root or sudo: run this command as root once, "
            f"or have an administrator run: apt-get install {' '.join(names)}"
        )
    return sudo
