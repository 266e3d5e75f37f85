"""A Speech Dispatcher of a test's own: its voices note what they say, and take their time."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

MODULES = Path("/usr/lib/speech-dispatcher-modules")
MISSING = not (shutil.which("speech-dispatcher") and (MODULES / "sd_generic").exists())
WHY = "needs Speech Dispatcher and its generic module (the package speech-dispatcher)"

_CONFIGURATION = """
LogLevel 0
AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "recorder" "sd_generic" "recorder.conf"
DefaultModule "recorder"
"""
_MODULE = """
Debug 0
GenericExecuteSynth "{say} \\'$VOICE\\' \\'$RATE\\' \\'$VOLUME\\' \\'$DATA\\'"
GenericCmdDependency "sh"
GenericRateAdd 0
GenericRateMultiply 100
GenericRateForceInteger 1
GenericVolumeAdd 0
GenericVolumeMultiply 100
GenericVolumeForceInteger 1
GenericRecodeFallback "?"
"""
_SAY = """#!/bin/sh
printf '%s|%s|%s|%s|%s\\n' "$(date +%s.%3N)" "$1" "$2" "$3" "$4" >> "{log}"
n=$(printf %s "$4" | wc -m)
sleep $(awk "BEGIN {{ print $n * {pace} }}")
printf '%s|end\\n' "$(date +%s.%3N)" >> "{log}"
"""


class Spoken(NamedTuple):
    """What a voice was given: when (s), by whom, how, and the text."""

    at: float
    voice: str
    rate: int
    volume: int
    text: str


class Dispatcher:
    """The daemon; `pace` is how many seconds a letter takes."""

    def __init__(
        self, folder: Path, languages: Sequence[str] = ("en", "es", "ar"), pace: float = 0.02
    ) -> None:
        self._folder = folder
        self._log = folder / "spoken.log"
        self._hanging: list[int] = []
        self.address = f"unix_socket:{folder / 'socket'}"
        (folder / "modules").mkdir(parents=True)
        (folder / "speechd.conf").write_text(_CONFIGURATION)
        say = folder / "say.sh"
        say.write_text(_SAY.format(log=self._log, pace=pace))
        say.chmod(0o755)
        rows = [f'GenericLanguage "{tag}" "{tag}" "utf-8"' for tag in languages]
        rows += [f'AddVoice "{tag}" "MALE1" "{tag}-one"' for tag in languages]
        rows += [f'AddVoice "{tag}" "FEMALE1" "{tag}-two"' for tag in languages]
        module = _MODULE.format(say=say) + "\n".join(rows) + "\n"
        (folder / "modules" / "recorder.conf").write_text(module)

    def start(self) -> None:
        place = str(self._folder)
        self._process = subprocess.Popen(
            [
                *("speech-dispatcher", "--run-single", "--timeout", "0", "-C", place, "-L", place),
                *("-c", "unix_socket", "-S", f"{place}/socket", "-P", f"{place}/pid"),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + 10
        while not (self._folder / "socket").exists() and time.monotonic() < end:
            time.sleep(0.02)

    def kill(self) -> None:
        """End it as a crash would."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def hang_voice(self) -> None:
        """Have the module that speaks stand still; the dispatcher itself does not tell."""
        # in the place of one that ended, 0.12 takes its dummy, which ends every text at once
        number = self._process.pid
        children = Path(f"/proc/{number}/task/{number}/children").read_text().split()
        for child in children:
            if "sd_generic" in Path(f"/proc/{child}/cmdline").read_text():
                os.kill(int(child), signal.SIGSTOP)
                self._hanging.append(int(child))

    def stop(self) -> None:
        for module in self._hanging:
            os.kill(module, signal.SIGKILL)
        if self._process.poll() is None:
            self.kill()

    @property
    def spoken(self) -> list[Spoken]:
        """What was begun so far."""
        lines = self._log.read_text().splitlines() if self._log.exists() else []
        rows = [line.split("|") for line in lines]
        return [
            Spoken(float(row[0]), row[1], int(row[2]), int(row[3]), row[4].strip())
            for row in rows
            if len(row) == 5
        ]

    @property
    def texts(self) -> list[str]:
        return [each.text for each in self.spoken]
