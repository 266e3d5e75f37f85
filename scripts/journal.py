"""Says in plain sentences what set-up does, and keeps what the tools print in a file."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOG = ROOT / "build" / "set-up.log"
TAIL = 12


def say(sentence: str) -> None:
    """Tell the user what happens."""
    print(sentence, flush=True)


def give_up(sentence: str) -> None:
    """End the program with one sentence to the user."""
    sys.exit(sentence)


def run(command: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> bool:
    """Run a command, its output into the log; whether it went well."""
    LOG.parent.mkdir(exist_ok=True)
    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"\n$ {' '.join(map(str, command))}\n")
        log.flush()
        done = subprocess.run(command, stdout=log, stderr=log, env=environment, check=False)
    return done.returncode == 0


def show_tail() -> None:
    """Print the last lines of the log, for whoever has to find the cause."""
    lines = LOG.read_text(encoding="utf-8", errors="replace").splitlines()
    print("\n".join(f"    {line}" for line in lines[-TAIL:]), file=sys.stderr)
