"""Says in plain sentences what set-up does, and keeps what the tools print in a file."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
LOG = ROOT / "build" / "set-up.log"
TAIL = 12
COMMAND = "\n$ "  # stands before each command in the log
OFFLINE = re.compile(
    "failure resolving|failure in name resolution|Could not resolve|Network is unreachable"
    "|NameResolutionError|NewConnectionError|Could not connect to"
)


def say(sentence: str) -> None:
    """Tell the user what happens."""
    print(sentence, flush=True)


def give_up(sentence: str) -> NoReturn:
    """End the program with one sentence to the user."""
    sys.exit(sentence)


def run(command: Sequence[str | Path]) -> bool:
    """Run a command, its output into the log; whether it went well."""
    LOG.parent.mkdir(exist_ok=True)
    with LOG.open("a", encoding="utf-8") as log:
        print(f"{COMMAND}{' '.join(map(str, command))}", file=log, flush=True)
        done = subprocess.run(command, stdout=log, stderr=log, check=False)
    return done.returncode == 0


def give_up_after_run(what: str) -> NoReturn:
    """End the program after a command that failed; `what` could not be done."""
    text = LOG.read_text(encoding="utf-8", errors="replace")
    # of the last two commands: what fails may do so because of the one before
    text = COMMAND.join(text.rsplit(COMMAND, 2)[1:])
    if OFFLINE.search(text):
        give_up(f"{what}: the network cannot be reached. Connect, and run this command again.")
    print("\n".join(f"    {line}" for line in text.splitlines()[-TAIL:]), file=sys.stderr)
    give_up(f"{what}: the lines above say why, and {LOG.relative_to(ROOT)} has more.")
