"""Processes under measurement: how to start, lead, slow down and read them."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep

from screen import Place

_KEPT = ("PATH", "PYTHONPATH", "LANG", "SPEECHD_ADDRESS")
HALF = 0.005  # seconds that a slowed process runs, and then stands


@contextmanager
def running(command: Sequence[str], display: str) -> Iterator["subprocess.Popen[str]"]:
    """A process on that screen for as long as the block runs; it finds no settings of anyone."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    with TemporaryDirectory(ignore_cleanup_errors=True) as home:
        process = subprocess.Popen(
            command,
            env={**kept, "HOME": home, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            bufsize=1,
        )
        try:
            yield process
        finally:
            process.kill()
            process.communicate()


class Subject:
    """The program itself, playing a clip; see subject.py."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.pid = process.pid

    @staticmethod
    def command(captions: Path, video: Path) -> list[str]:
        """How it is started."""
        script = Path(__file__).with_name("subject.py")
        return [sys.executable, str(script), str(captions), str(video)]

    def tell(self, words: str) -> str:
        """Have it do something; its answer, when it is done."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(words + "\n")
        return self._process.stdout.readline().strip()

    def show(self, width: int, height: int) -> Place:
        """Make the picture so large; where it lies."""
        return Place(*map(int, self.tell(f"show {width} {height}").split()))

    def place(self) -> Place:
        """Where the picture lies in a window of the usual size."""
        return Place(*map(int, self.tell("place").split()))


def mpv_command(video: Path, place: Place, *options: str) -> list[str]:
    """How mpv is started so that it shows the same picture at the same place."""
    geometry = f"--geometry={place.width}x{place.height}+{place.x}+{place.y}"
    plain = ("--no-config", "--no-terminal", "--no-border", "--no-osc", "--ao=null")
    return ["mpv", *plain, "--vo=x11", geometry, *options, str(video)]


def cpu_seconds(pid: int) -> float:
    """The processor time that a process and its threads have used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def cpu_share(pid: int, seconds: float) -> float:
    """How much of one processor a process uses during the next seconds."""
    begin = cpu_seconds(pid)
    sleep(seconds)
    return (cpu_seconds(pid) - begin) / seconds


def pss_megabytes(pid: int) -> float:
    """A process's proportional share of memory, in MB of 10^6 bytes."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    found = next(line for line in lines if line.startswith("Pss:"))
    return int(found.split()[1]) * 1024 / 1e6


@contextmanager
def half_a_core(pid: int) -> Iterator[None]:
    """Hold a process and its threads to one processor, stopped for half of the time."""
    processors = os.sched_getaffinity(pid)
    _pin(pid, {min(processors)})
    end = threading.Event()
    thread = threading.Thread(target=_stop_and_go, args=(pid, end))
    thread.start()
    try:
        yield
    finally:
        end.set()
        thread.join()
        _pin(pid, processors)


def _pin(pid: int, processors: set[int]) -> None:
    for task in Path(f"/proc/{pid}/task").iterdir():
        os.sched_setaffinity(int(task.name), processors)


def _stop_and_go(pid: int, end: threading.Event) -> None:
    while not end.is_set():
        os.kill(pid, signal.SIGSTOP)
        sleep(HALF)
        os.kill(pid, signal.SIGCONT)
        sleep(HALF)
