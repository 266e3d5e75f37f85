"""The installed program, run as a user runs it: another process, another folder, no source."""

import os
import subprocess
from pathlib import Path

import pytest
from dump import display

LIMIT = 50  # seconds; below the time limit of a test, so that the test says what was too slow
FOREIGN = ("PYTHONPATH", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE")


class Program:
    """The program's commands, in a folder and with settings of their own."""

    def __init__(self, folder: Path, where: Path) -> None:
        self.python = folder / "bin" / "python"
        self.frozen = (folder / "_internal").is_dir()
        self.command = folder / "captionplayer" if self.frozen else folder / "bin" / "captionplayer"
        self.where = where
        self.variables = {k: v for k, v in os.environ.items() if k not in FOREIGN}

    def run(self, *arguments, before=(), **variables):
        """Run the program to its end; `before` is what the command line begins with."""
        return self._run(*before, self.command, *arguments, **variables)

    def run_python(self, code, **variables):
        """Run a line of Python where the program is installed."""
        if self.frozen:
            pytest.skip("the frozen program runs no other code")
        return self._run(self.python, "-c", code, **variables)

    def start(self, *arguments, before=(), **variables):
        """Start the program and leave it running; `before` as above."""
        return subprocess.Popen(
            [*before, self.command, *arguments],
            cwd=self.where,
            env=self.variables | variables,
            stderr=subprocess.PIPE,
            text=True,
        )

    def _run(self, *command, **variables):
        return subprocess.run(
            command,
            cwd=self.where,
            env=self.variables | variables,
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
        )


@pytest.fixture(scope="session")
def installed():
    """The folder of the installed program."""
    folder = os.environ.get("CAPTIONPLAYER_INSTALLED")
    if not folder:
        pytest.fail("these tests need the installed program: run scripts/test acceptance")
    return Path(folder)


@pytest.fixture
def program(installed, tmp_path):
    return Program(installed, tmp_path)


@pytest.fixture
def screen(tmp_path):
    """An X display's number; what it shows is in a file (an X window dump)."""
    with display("-screen", "0", "1280x800x24", "-fbdir", str(tmp_path)) as name:
        yield name
