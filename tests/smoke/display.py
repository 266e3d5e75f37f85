"""A screen without hardware, its window manager, and the keyboard."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType

SOCKETS = Path("/tmp/.X11-unix")
PATIENCE = 10


class Display:
    """Used with `with`; `name` is its DISPLAY."""

    name = ""

    def __enter__(self) -> Display:
        read, write = os.pipe()
        screen = ("-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset", "-ac")
        command = ("Xvfb", "-displayfd", str(write), *screen)
        self._server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.name = f":{answer.readline().strip()}"
        self._windows = subprocess.Popen("openbox", env=self._variables, stderr=subprocess.DEVNULL)
        self._folder = Path(tempfile.mkdtemp(prefix="captionplayer-pictures-"))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for process in (self._windows, self._server):
            process.terminate()
            process.wait()
        shutil.rmtree(self._folder)

    @property
    def _variables(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.name}

    @property
    def socket(self) -> Path:
        """Where programs reach it."""
        return SOCKETS / f"X{self.name.lstrip(':')}"

    def wait_for_window(self) -> bool:
        """Whether a window of the program comes, with the focus in it."""
        search = ("search", "--sync", "--onlyvisible", "--class", "captionplayer")
        return self._xdotool(*search, "windowactivate", "--sync", "windowfocus", "--sync")

    def press(self, *keys: str) -> None:
        """Press keys, by the names that X has for them."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def type(self, words: str) -> None:
        """Type words."""
        self._xdotool("type", "--delay", "40", words)

    def _xdotool(self, *words: str) -> bool:
        command = ("timeout", str(PATIENCE), "xdotool", *words)
        done = subprocess.run(command, env=self._variables, capture_output=True, check=False)
        return done.returncode == 0

    def take_picture(self, name: str) -> None:
        """Keep what is on the screen."""
        grab = ("-f", "x11grab", "-i", self.name, "-frames:v", "1", "-update", "1")
        file = self._folder / f"{name}.png"
        command = ("ffmpeg", "-y", "-loglevel", "error", *grab, str(file))
        subprocess.run(command, env=self._variables, check=False)

    def keep_pictures(self, folder: Path, name: str) -> None:
        """Copy the pictures to a folder; their names begin with the one given."""
        folder.mkdir(parents=True, exist_ok=True)
        for picture in self._folder.glob("*.png"):
            shutil.copy(picture, folder / f"{name}-{picture.name}")
