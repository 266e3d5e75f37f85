"""The lock files: exact versions of packages, with the hashes of their archives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from journal import ROOT

_PIN = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>\S+)(?: ; (?P<marker>.+))? \\\n(?P<hashes>(?: .*\n?)*)",
    re.MULTILINE,
)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True)
class Pin:
    """A package as a lock has it: for which systems, and the SHA-256 sums of its archives."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]


def lock_file(lock: str) -> Path:
    """The file of the lock of this name, such as `run`."""
    return ROOT / "packaging" / f"requirements-{lock}.txt"


def pins(text: str) -> Iterator[Pin]:
    """All that a lock's text names."""
    for each in _PIN.finditer(text):
        hashes = tuple(_HASH.findall(each["hashes"]))
        yield Pin(each["name"], each["version"], each["marker"] or "", hashes)


def pip_install(lock: str) -> list[str]:
    """pip's arguments: nothing but what the lock names, built from source only where it must be."""
    return [
        *("-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
        *("--progress-bar=off", "--require-hashes", "--no-deps", "--no-build-isolation"),
        "--use-pep517",  # an old pip would install pysrt without the list of its files
        *("--only-binary=:all:", "--no-binary=pysrt", "--requirement", str(lock_file(lock))),
    ]
