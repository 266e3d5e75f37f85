"""A desktop of its own: display, window manager, buses, and a screen reader whose words are kept.

Needs nothing but Python and the system's programs, so that it also runs where pytest is not there.
"""

import contextlib
import os
import re
import signal
import subprocess
import time
from pathlib import Path

PROGRAMS = (
    "Xvfb",
    "openbox",
    "xdotool",
    "dbus-daemon",
    "gdbus",
    "orca",
    "speech-dispatcher",
    "unshare",
)
BUS_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"  # the one that has the system's bindings of AT-SPI
ORCA = 43  # what an older one says nobody has listened to
PATIENCE = 30  # seconds that a part of the desktop may take on a busy machine
LETTERS_A_SECOND = 120  # a quick voice; a sentence that is cut off is kept all the same

_DISPATCHER = """\
LogLevel 1
AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "rec" "sd_generic" "rec.conf"
DefaultModule "rec"
DefaultLanguage "en"
"""
_MODULE = """\
GenericExecuteSynth "printf '%s' \\'$DATA\\' | {recorder}"
GenericMaxChunkLength 10000
GenericDelimiters ""
GenericPunctNone "none"
GenericDefaultCharset "utf-8"
AddVoice "en" "MALE1" "rec"
GenericLanguage "en" "en" "utf-8"
"""
# as long as a voice would take, so that what interrupts what is as in life
_RECORDER = """\
#!/bin/sh
words=$(tr '\n' ' ')
[ -n "$words" ] || exit 0
printf '%s %s\\n' "$(date +%s.%3N)" "$words" >>{spoken}
exec sleep "$(LC_ALL=C awk "BEGIN{{print length(ARGV[1])/{rate}}}" "$words")"
"""


def missing(*unneeded):
    """The programs that are not there, but for those that are not needed."""
    folders = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep)]
    names = [n for n in PROGRAMS if not any((folder / n).exists() for folder in folders)]
    names += [] if BUS_LAUNCHER.exists() else [BUS_LAUNCHER.name]
    names += [] if _has_bindings() else ["gir1.2-atspi-2.0"]
    if "orca" not in (*names, *unneeded) and _orca() < ORCA:
        names.append(f"Orca {ORCA} or newer")
    return [name for name in names if name not in unneeded]


def _orca():
    """Which Orca there is: the first number of its version, before which newer ones say more."""
    told = subprocess.run(["orca", "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"\d+", told)
    return int(found[0]) if found else 0


def _has_bindings():
    code = "import gi; gi.require_version('Atspi', '2.0')"
    command = (SYSTEM_PYTHON, "-c", code)
    try:
        return subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode == 0
    except FileNotFoundError:
        return False


def wait_for(condition, what, patience=PATIENCE):
    """Wait until there is something; returns it. Raises TimeoutError."""
    until = time.monotonic() + patience
    while time.monotonic() < until:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise TimeoutError(f"no {what} within {patience} s")


class Desktop:
    """Started with `with`; `variables` is what programs on it need in their environment."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.home = self.folder / "home"
        self.spoken = self.folder / "spoken.log"
        run = self.folder / "run"
        run.mkdir(mode=0o700, parents=True)
        self.home.mkdir()
        self._processes = []
        kept = {k: os.environ[k] for k in ("PATH", "LANG", "TMPDIR") if k in os.environ}
        self.variables = kept | {
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(run),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def __enter__(self):
        try:
            self._begin()
        except BaseException:
            self.end()
            raise
        return self

    def __exit__(self, *reason):
        self.end()

    def _begin(self):
        command = ("dbus-daemon", "--session", "--nofork", "--print-address=1")
        self.variables["DBUS_SESSION_BUS_ADDRESS"] = self._first_line(*command)
        # else the server begins anew when its last client goes, and the next one may find none
        screen = ("-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset")
        self.variables["DISPLAY"] = ":" + self._first_line("Xvfb", "-displayfd", "1", *screen)
        wait_for(lambda: self.run("xdotool", "getmouselocation").returncode == 0, "display")
        self.start("openbox")
        self.start(str(BUS_LAUNCHER), "--launch-immediately")
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            wait_for(lambda n=name: self._switch_on(n), "accessibility bus")

    def _switch_on(self, name):
        where = ("-d", "org.a11y.Bus", "-o", "/org/a11y/bus")
        method = ("-m", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", name, "<true>")
        return self.run("gdbus", "call", "--session", *where, *method).returncode == 0

    def start(self, *command, **variables):
        """Start a program on this desktop; what it prints is in a file of its name."""
        log = self.folder / f"{Path(command[0]).name}.log"
        with log.open("ab") as out:
            return self._keep(
                subprocess.Popen(
                    command,
                    env=self.variables | variables,
                    cwd=self.home,
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=subprocess.STDOUT,
                    start_new_session=True,
                )
            )

    def talk_to(self, *command):
        """Start a program that answers each line with a line."""
        with (self.folder / "talk.log").open("ab") as log:
            return self._keep(
                subprocess.Popen(
                    command,
                    env=self.variables,
                    cwd=self.home,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    text=True,
                    start_new_session=True,
                )
            )

    def run(self, *command):
        """Run a short command to its end."""
        return subprocess.run(
            command, env=self.variables, capture_output=True, text=True, check=False, timeout=20
        )

    def key(self, *names):
        """Press keys, by the names that X has for them."""
        self.run("xdotool", "key", "--clearmodifiers", *names)

    def _first_line(self, *command):
        process = subprocess.Popen(
            command,
            env=self.variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        self._keep(process)
        return process.stdout.readline().strip()

    def _keep(self, process):
        self._processes.append(process)
        return process

    # the screen reader

    def start_screen_reader(self):
        """Start Orca with a voice that writes down what it says; waits until it speaks."""
        self._start_voice()
        command = ["orca", "--debug-file", str(self.folder / "orca-debug.log")]
        command += ["-e", "speech", "-d", "braille"]
        # it gives way to any other that it sees among the user's processes
        alone = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc"]
        if self.run(*alone, "true").returncode == 0:
            command = [*alone, *command]
        self.start(*command)
        wait_for(self.lines, "word of the screen reader")

    def _start_voice(self):
        folder, run = self.folder / "voice", Path(self.variables["XDG_RUNTIME_DIR"])
        (folder / "modules").mkdir(parents=True)
        recorder = folder / "record"
        recorder.write_text(_RECORDER.format(spoken=self.spoken, rate=LETTERS_A_SECOND))
        recorder.chmod(0o755)
        (folder / "speechd.conf").write_text(_DISPATCHER)
        (folder / "modules" / "rec.conf").write_text(_MODULE.format(recorder=recorder))
        socket = run / "speech"
        self.variables["SPEECHD_ADDRESS"] = f"unix_socket:{socket}"
        places = ("-C", folder, "-L", folder, "-P", run / "speech.pid", "-S", socket)
        command = ("speech-dispatcher", "-s", "-c", "unix_socket", "-t", "0", *places)
        self.start(*map(str, command))
        wait_for(socket.exists, "voice")

    def lines(self):
        """What was said so far: (time, words)."""
        if not self.spoken.exists():
            return []
        lines = [_decoded(line) for line in self.spoken.read_bytes().splitlines()]
        parts = [line.split(" ", 1) for line in lines if " " in line]
        return [(float(time), words) for time, words in parts]

    def end(self):
        """End whatever was started here, in the reverse order."""
        for process in reversed(self._processes):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream:
                    with contextlib.suppress(BrokenPipeError):
                        stream.close()
        self._processes.clear()


def _decoded(line):
    """Speech Dispatcher 0.12 writes Latin-1 whatever it is told, with "?" for the rest."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("latin-1")
