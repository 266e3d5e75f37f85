"""Goes through the welcome lesson with Orca 48 in a Debian 13, and writes down what was heard.

Usage: hear.py [FOLDER]. In the folder (by default a temporary one, which goes afterwards) a Debian
is made with debootstrap; one that is there is used again. Needs root, debootstrap and a network.
The result is docs/orca-48.md.
"""

from __future__ import annotations

import datetime
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from journal import ROOT
from system_packages import ASSISTIVE, START

RELEASE = "trixie"
MIRROR = "http://deb.debian.org/debian"
RESULT = ROOT / "docs" / "orca-48.md"
PROGRAM = "/opt/captionplayer"
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# what the host may know about reaching its package sources
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
NETWORK = (Path("/etc/resolv.conf"), Path("/etc/pip.conf"), Path("/root/.config/pip/pip.conf"))
HEADER = """\
# A lesson by ear: Orca {orca}

What the screen reader said while `scripts/hear` went through the welcome lesson with the
keyboard, and through exercises of every type:
Orca {orca}, AT-SPI {atspi}, Debian {debian}, captionplayer {version}, {date}. Under each step, and
its keys, stand the sentences in the order in which they were spoken; a “?” inside one is a sign
that the recording could not write.

"""


class Debian:
    """A Debian in a folder of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def make(self) -> None:
        """Make it, unless it is there, with all that the program and the screen reader need."""
        if not (self.root / "usr" / "bin" / "apt-get").exists():
            variant = ("--variant=minbase", "--include=ca-certificates,python3,python3-venv")
            _run("debootstrap", *variant, RELEASE, str(self.root), MIRROR)
        for name in NETWORK:
            self._take_from_host(name)
        for folder in Path("/etc/apt/apt.conf.d").glob("99*"):
            self._take_from_host(folder)
        self.enter("apt-get", "--quiet", "update")
        needs = [need.split()[-1] for need in START] + [*ASSISTIVE, "xvfb", "python3-venv"]
        self.enter("apt-get", "--quiet", "--yes", "install", "--no-install-recommends", *needs)

    def _take_from_host(self, file: Path) -> None:
        if file.exists():
            there = self.root / file.relative_to("/")
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, there)

    def install(self, project: Path) -> None:
        """Install the program from a wheel made here and now."""
        with tempfile.TemporaryDirectory() as folder:
            _run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, str(project))
            (wheel,) = Path(folder).glob("*.whl")
            shutil.copy(wheel, self.root / "opt")
        if not (self.root / PROGRAM.lstrip("/")).exists():
            self.enter("python3", "-m", "venv", PROGRAM)
        self._take_from_host(CERTIFICATES)
        pip = (f"{PROGRAM}/bin/pip", "install", "--quiet", f"--cert={CERTIFICATES}")
        self.enter(*pip, f"/opt/{wheel.name}")
        # the same version may have been there before, with other contents
        self.enter(*pip, "--force-reinstall", "--no-deps", f"/opt/{wheel.name}")
        tests = self.root / "opt" / "tests"
        shutil.rmtree(tests, ignore_errors=True)
        shutil.copytree(project / "tests" / "acceptance", tests)

    def enter(self, *command: str) -> str:
        """Run a command in it, with processes of its own; what it printed."""
        variables = (
            f"PATH={PATH}",
            "HOME=/root",
            "LC_ALL=C.UTF-8",
            "DEBIAN_FRONTEND=noninteractive",
        )
        own = ("unshare", "--pid", "--fork", "--kill-child", "--mount")
        inside = 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"'
        shell = ("sh", "-c", inside, str(self.root), "/usr/bin/env", "-i", *variables, *command)
        return _run(*own, *shell)

    def version(self, package: str) -> str:
        """The installed version of a package, as its makers count."""
        found = self.enter(
            "dpkg-query", "--show", "--showformat=${source:Upstream-Version}", package
        )
        return found.strip()


def _run(*command: str) -> str:
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout


LISTEN = f"""
import sys, tempfile
sys.path.insert(0, "/opt/tests")
from desktop import Desktop
import lesson_by_ear
with Desktop(tempfile.mkdtemp()) as desktop:
    steps = lesson_by_ear.hear(desktop, ["{PROGRAM}/bin/captionplayer"], "/opt/tests/five")
print(*lesson_by_ear.transcript(steps), sep=chr(10))
"""


def listen(debian: Debian) -> str:
    """The whole document."""
    debian.make()
    debian.install(ROOT)
    heard = debian.enter("python3", "-c", LISTEN)
    version = debian.enter(f"{PROGRAM}/bin/captionplayer", "--version").split()[-1]
    header = HEADER.format(
        orca=debian.version("orca"),
        atspi=debian.version("at-spi2-core"),
        debian=(debian.root / "etc" / "debian_version").read_text(encoding="utf-8").strip(),
        version=version,
        date=datetime.date.today().isoformat(),
    )
    return header + heard


def main(arguments: Sequence[str]) -> int:
    """Listen, and write the result; the exit code."""
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        print("This needs root and debootstrap.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="captionplayer-hear-") as temporary:
        root = Path(arguments[0]) if arguments else Path(temporary) / "debian"
        RESULT.write_text(listen(Debian(root)), encoding="utf-8")
    print(f"Written: {RESULT}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
