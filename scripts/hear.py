"""Goes through the welcome lesson with Orca 48 in a Debian 13, and writes down what was heard.

Usage: hear.py [FOLDER]. In the folder (by default a temporary one, which goes afterwards) a Debian
is made with debootstrap; one that is there is used again. Needs root, debootstrap and a network.
The result is docs/orca-48.md.
"""

from __future__ import annotations

import datetime
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bare_debian import CERTIFICATES, Debian, run
from journal import ROOT
from system_packages import ASSISTIVE, START

RELEASE = "trixie"
RESULT = ROOT / "docs" / "orca-48.md"
PROGRAM = "/opt/captionplayer"
HEADER = """\
# A lesson by ear: Orca {orca}

What the screen reader said while `scripts/hear` went through the welcome lesson with the
keyboard, and through exercises of every type:
Orca {orca}, AT-SPI {atspi}, Debian {debian}, captionplayer {version}, {date}. Under each step, and
its keys, stand the sentences in the order in which they were spoken; a “?” inside one is a sign
that the recording could not write.

"""


def make(debian: Debian) -> None:
    """Make it, unless it is there, with all that the program and the screen reader need."""
    debian.make("python3", "python3-venv")
    debian.install(*(need.split()[-1] for need in START), *ASSISTIVE, "xvfb", "python3-venv")


def install(debian: Debian, project: Path) -> None:
    """Install the program from a wheel made here and now."""
    with tempfile.TemporaryDirectory() as folder:
        run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, str(project))
        (wheel,) = Path(folder).glob("*.whl")
        shutil.copy(wheel, debian.root / "opt")
    if not (debian.root / PROGRAM.lstrip("/")).exists():
        debian.enter("python3", "-m", "venv", PROGRAM)
    debian.take_from_host(CERTIFICATES)
    pip = (f"{PROGRAM}/bin/pip", "install", "--quiet", f"--cert={CERTIFICATES}")
    debian.enter(*pip, f"/opt/{wheel.name}")
    # the same version may have been there before, with other contents
    debian.enter(*pip, "--force-reinstall", "--no-deps", f"/opt/{wheel.name}")
    tests = debian.root / "opt" / "tests"
    shutil.rmtree(tests, ignore_errors=True)
    shutil.copytree(project / "tests" / "acceptance", tests)


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
    make(debian)
    install(debian, ROOT)
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
        RESULT.write_text(listen(Debian(root, RELEASE)), encoding="utf-8")
    print(f"Written: {RESULT}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
