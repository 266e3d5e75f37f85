"""Writes which Python packages the Flatpak is built from: packaging/flatpak/python-*.json.

Usage: flatpak_sources.py. The lock files say which versions and hashes; pip fetches the files for
both processors to learn their names and addresses. The base app brings PySide6.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from journal import ROOT
from locks import Pin, lock_file, pins
from packaging.markers import Marker

PYTHON = "3.13"  # of the runtime that the manifest names
PROCESSORS = ("x86_64", "aarch64")
FROM_THE_BASE = frozenset({"pyside6-addons", "pyside6-essentials", "shiboken6"})
FOLDER = ROOT / "packaging" / "flatpak"
_NEWEST_GLIBC, _OLDEST_GLIBC = 34, 5  # minor versions that manylinux tags name


def for_runtime(lock: str) -> list[Pin]:
    """What of the lock file's text is for the runtime's Python."""
    return [pin for pin in pins(lock) if _is_for_runtime(pin.marker)]


def _is_for_runtime(marker: str) -> bool:
    runtime = {
        "python_version": PYTHON,
        "python_full_version": f"{PYTHON}.0",
        "sys_platform": "linux",
        "platform_system": "Linux",
    }
    return not marker or Marker(marker).evaluate(runtime)


def modules() -> dict[str, list[Pin]]:
    """The files to write, and what is in each: what runs, and what only builds."""
    run = [each for each in _lock("run") if each.name not in FROM_THE_BASE]
    names = {each.name for each in run}
    tools = [each for each in _lock("build") if each.name not in names]
    return {"python-build-tools.json": tools, "python-dependencies.json": run}


def _lock(name: str) -> list[Pin]:
    return for_runtime(lock_file(name).read_text(encoding="utf-8"))


def fetch(wanted: Iterable[Pin], processor: str, folder: Path) -> list[Path]:
    """The files that pip would install there. Raises CalledProcessError where it finds none."""
    lock = folder / "wanted.txt"
    lock.write_text("".join(map(_requirement, wanted)), encoding="utf-8")
    target = folder / processor
    glibcs = range(_NEWEST_GLIBC, _OLDEST_GLIBC - 1, -1)
    platforms = (f"--platform=manylinux_2_{minor}_{processor}" for minor in glibcs)
    options = ("--quiet", "--no-deps", "--require-hashes", "--no-build-isolation")
    kinds = ("--only-binary=:all:", "--no-binary=pysrt", f"--python-version={PYTHON}", *platforms)
    command = [sys.executable, "-m", "pip", "download", *options, *kinds]
    subprocess.run([*command, "--dest", target, "--requirement", lock], check=True)
    return sorted(target.iterdir())


def _requirement(pin: Pin) -> str:
    hashes = " ".join(f"--hash=sha256:{each}" for each in pin.hashes)
    return f"{pin.name}=={pin.version} {hashes}\n"


def sources(fetched: Mapping[str, Iterable[Path]]) -> list[dict[str, object]]:
    """flatpak-builder's list of the files of each processor, those for all of them once."""
    by_name: dict[str, tuple[Path, list[str]]] = {}
    for processor, files in fetched.items():
        for file in files:
            by_name.setdefault(file.name, (file, []))[1].append(processor)
    return [
        _source(file, only if len(only) < len(fetched) else [])
        for _, (file, only) in sorted(by_name.items())
    ]


def _source(file: Path, only: list[str]) -> dict[str, object]:
    data = file.read_bytes()
    source: dict[str, object] = {
        "type": "file",
        "url": address(file.name, data),
        "sha256": hashlib.sha256(data).hexdigest(),
    }
    return source | ({"only-arches": only} if only else {})


def address(name: str, data: bytes) -> str:
    """Where PyPI keeps a file: below its content's BLAKE2 digest, whatever mirror it came from."""
    digest = hashlib.blake2b(data, digest_size=32).hexdigest()
    folders = f"{digest[:2]}/{digest[2:4]}/{digest[4:]}"
    return f"https://files.pythonhosted.org/packages/{folders}/{name}"


def main() -> None:
    """Write the files."""
    for name, wanted in modules().items():
        with tempfile.TemporaryDirectory(prefix="captionplayer-flatpak-") as folder:
            fetched = {each: fetch(wanted, each, Path(folder)) for each in PROCESSORS}
            text = json.dumps(sources(fetched), indent=4)
        (FOLDER / name).write_text(f"{text}\n", encoding="utf-8")
        print(f"Wrote packaging/flatpak/{name}.")


if __name__ == "__main__":
    main()
