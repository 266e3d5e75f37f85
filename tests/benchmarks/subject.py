"""The program itself in a window, led by lines on its standard input, for the benchmarks.

Usage: subject.py CAPTIONS VIDEO. It begins to play; each line is answered by one line:
place (where the picture lies), show WIDTH HEIGHT (so large a picture; where it lies then), play,
pause, rate SHARE, seek MILLISECONDS, speak 1 or 0 (captions, by the voice), everything (two
languages, the transcript, and the voice), painted (since last
asked: how many frames were painted, and the first's and the last's time).
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSocketNotifier, Slot

from captionplayer.lessons.loose import loose_lesson
from captionplayer.ui.app import make_application, open_settings
from captionplayer.ui.program import Program
from captionplayer.ui.window import Window

SIDE = 560  # units that a side view and the line before it have beside the picture


class Lead(QObject):
    """Does with the window what the lines ask for."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self._stage = window.pane.stage
        self._player = window.pane.player
        self._painted: set[float] = set()
        self._stage.installEventFilter(self)
        self._input = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self.read)

    @Slot()
    def read(self) -> None:
        """Obey the lines that have come."""
        data = os.read(0, 4096)
        if not data:
            self._window.close()
            os._exit(0)
        for line in data.decode().splitlines():
            command, *words = line.split()
            answer = getattr(self, command)(*map(float, words))
            os.write(1, f"{answer or ''}\n".encode())

    def show(self, width: float, height: float) -> str:
        """Make the picture that large."""
        stage, split = self._stage, self._window.split
        beside = SIDE if self._window.side.shown else 0
        for _ in range(3):  # controls may take another height at another width
            wider = int(width) + beside - self._window.width()
            higher = int(height) - stage.height()
            size = self._window.size()
            self._window.resize(size.width() + wider, size.height() + higher)
            split.setSizes([int(width), beside - split.handleWidth()])
            QCoreApplication.processEvents()
        return self.place()

    def place(self) -> str:
        """Where the picture lies on the screen: x, y, width, height."""
        stage = self._stage
        place = stage.mapToGlobal(stage.picture().topLeft())
        size = stage.picture().size()
        return f"{place.x()} {place.y()} {size.width()} {size.height()}"

    def play(self) -> None:
        self._player.play()

    def pause(self) -> None:
        self._player.pause()

    def rate(self, share: float) -> None:
        self._player.set_rate(share)

    def seek(self, time: float) -> None:
        self._player.seek(time)

    def speak(self, on: float) -> None:
        self._window.speech.include_sound_language(True)
        self._window.speech.choose("program" if on else "off")

    def everything(self) -> None:
        """Two languages, the transcript beside the picture, and captions spoken."""
        self._window.captioning.choose_second("es")
        self._window.commands["transcript"].trigger()
        self.speak(1)

    def painted(self) -> str:
        times = sorted(self._painted)
        self._painted.clear()
        return f"{len(times)} {times[0]} {times[-1]}" if times else "0 0 0"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note which frame each painting of the stage shows."""
        if event.type() == QEvent.Type.Paint:
            self._painted.add(self._player.time)
        return super().eventFilter(watched, event)


def main() -> None:
    captions, video = map(Path, sys.argv[1:])
    application = make_application()
    program = Program(open_settings())
    program.window.move(0, 0)
    program.show(loose_lesson(captions, video), "", start=True, fullscreen=False)
    lead = Lead(program.window)
    application.exec()
    del lead


if __name__ == "__main__":
    main()
