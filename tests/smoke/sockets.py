"""Which internet sockets the program opens, as strace tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

# what it starts and does not speak for: Debian's voice server looks for a synthesizer's server
SERVERS = ("/usr/bin/speech-dispatcher",)
_CALLS = "trace=socket,execve,clone,clone3,fork,vfork"
_LINE = re.compile(r"^(\d+) +(.*)$", re.MULTILINE)
_STARTED = re.compile(r'execve\("([^"]+)"')
_CHILD = re.compile(r"(?:clone3?|v?fork)(?:\(| resumed).* = (\d+)")
_INTERNET = re.compile(r"socket\((AF_INET6?|AF_PACKET)\b")


def traced(file: Path) -> tuple[str, ...]:
    """The words before a command whose calls are to be written into the file."""
    # with the filter all other calls cost nothing, so that no time limit of the program's runs out
    return ("strace", "-f", "-qq", "--seccomp-bpf", "-e", _CALLS, "-o", str(file))


def opened(trace: str) -> Iterator[str]:
    """The calls that opened internet sockets, by the program and what it started."""
    servers: set[str] = set()
    for process, call in _LINE.findall(trace):
        started, child = _STARTED.search(call), _CHILD.search(call)
        if started and started[1] in SERVERS:
            servers.add(process)
        elif child and process in servers:
            servers.add(child[1])
        elif _INTERNET.search(call) and process not in servers:
            yield call
