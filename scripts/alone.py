"""Tests the source archive and the wheel, each alone in a new environment, and pipx with both.

Usage: alone.py [--quick]. No step sees the source: the wheel is built from the archive, unpacked
in an empty folder, and the tests are those of the archive.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import venv
from collections.abc import Sequence
from pathlib import Path

from journal import ROOT, say

TESTERS = ("pytest", "pytest-qt", "pytest-timeout", "hypothesis")
KEPT = ("PATH", "PIP_", "SSL_", "REQUESTS_", "TERM")  # how the variables begin


def main(words: Sequence[str] | None = None) -> int:
    """Go through all steps; the exit code. A step that fails ends them."""
    parser = argparse.ArgumentParser(prog="scripts/alone", description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="leave out the ui tests")
    given = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="captionplayer-alone-") as folder:
        scratch = Path(folder)
        scratch.chmod(0o755)  # a test runs the program as another user
        try:
            _all(Alone(scratch), quick=given.quick)
        except subprocess.CalledProcessError as error:
            say(f"It failed: {' '.join(map(str, error.cmd))}")
            return 1
    say("The archive and the wheel stand alone.")
    return 0


class Alone:
    """A folder to work in, and a home without settings."""

    def __init__(self, scratch: Path) -> None:
        self.scratch = scratch
        (scratch / "home").mkdir()
        kept = {name: value for name, value in os.environ.items() if name.startswith(KEPT)}
        self.variables = kept | {
            "HOME": str(scratch / "home"),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "PIPX_HOME": str(scratch / "pipx"),
            "PIPX_BIN_DIR": str(scratch / "bin"),
            "PIPX_MAN_DIR": str(scratch / "man"),
        }

    def run(self, *command: str | Path, folder: Path | None = None) -> None:
        """Run a command to its end. Raises CalledProcessError."""
        where = folder or self.scratch
        subprocess.run(command, cwd=where, env=self.variables, check=True)

    def environment(self, name: str, *packages: str | Path) -> Path:
        """A new environment with these packages and what they need; the folder of its programs."""
        venv.create(self.scratch / name, with_pip=True)
        programs = self.scratch / name / "bin"
        self.run(programs / "python", "-m", "pip", "install", "--quiet", *packages)
        return programs


def _all(alone: Alone, *, quick: bool) -> None:
    say("Building the archive, and from the archive alone the wheel.")
    dist = alone.scratch / "dist"
    alone.run(sys.executable, "-m", "build", "--sdist", "--outdir", dist, ROOT)
    (archive,) = dist.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        opened.extractall(alone.scratch / "unpacked", filter="data")
    (source,) = (alone.scratch / "unpacked").iterdir()
    builder = alone.environment("builder", "build", "twine", "pipx")
    alone.run(builder / "python", "-m", "build", "--wheel", "--outdir", dist, source)
    (wheel,) = dist.glob("*.whl")
    alone.run(builder / "twine", "check", "--strict", archive, wheel)
    _test(alone, wheel, source, quick=quick)
    for file in (wheel, archive):
        _install_with_pipx(alone, builder / "pipx", file)


def _test(alone: Alone, wheel: Path, source: Path, *, quick: bool) -> None:
    """Run the tests, copied away from the source, on the wheel with what it says it needs."""
    say("Testing the wheel with what it says it needs.")
    away = alone.scratch / "away"
    shutil.copytree(source / "tests", away / "tests")
    shutil.copy(source / "pyproject.toml", away)
    programs = alone.environment("installed", wheel, *TESTERS)
    alone.variables["CAPTIONPLAYER_INSTALLED"] = str(programs.parent)
    tests = ("tests/unit", "tests/acceptance", *(() if quick else ("tests/ui",)))
    for each in tests:
        pytest = ("-m", "pytest", "-q", "-o", "pythonpath=", each)
        alone.run(programs / "python", *pytest, folder=away)


def _install_with_pipx(alone: Alone, pipx: Path, file: Path) -> None:
    """Install, use and remove it: nothing is left."""
    say(f"Installing {file.name} with pipx.")
    alone.run(pipx, "install", file)
    command = alone.scratch / "bin" / "captionplayer"
    alone.run(command, "--version")
    alone.run(command, "tour", "--output", f"pictures-of-{file.suffix[1:]}")
    alone.run(pipx, "uninstall", "captionplayer")
    left = [command, alone.scratch / "pipx" / "venvs" / "captionplayer"]
    if any(path.exists() for path in left):
        raise subprocess.CalledProcessError(1, [str(pipx), "uninstall", "captionplayer"])


if __name__ == "__main__":
    sys.exit(main())
